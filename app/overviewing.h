#pragma once

#include "models/core/error.h"
#include "models/presentation/overviewtable.h"

#include <QFutureWatcher>

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class Prompts;

/// The page of a year's pictures: what the open book says of that year, as it says it now and as far as the window may show it.
class Overviewing final : public QObject
{
    Q_OBJECT

public:
    Overviewing(Desk &desk, Prompts &prompts, ActionTable &actions, MainWindow &window);

    /// Follows the open book.
    void show();
    void leave();
    /// To the page, or from it back to the notes.
    void toggle();
    /// What was read may be more than the window may show now.
    void followCeiling();

signals:
    void failed(const minutebook::Error &error);
    void done(const QString &sentence);

private:
    void ask();
    void receive();
    void readCourses();
    void receiveCourses();
    void forgetCourses();
    void save(const QString &title, const OverviewContent &content);
    void goBack();

    Desk &m_desk;
    Prompts &m_prompts;
    ActionTable &m_actions;
    MainWindow &m_window;
    QFutureWatcher<Result<YearOverview>> m_answer;
    QFutureWatcher<Result<ActionCourses>> m_reading; ///< of the actions of all meetings
    ActionCourses m_courses; ///< null: not read since the book changed
};

} // namespace minutebook
