#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/presentation/revisionsmodel.h"
#include "widgets/revisions/revisionspage.h"

#include <QFutureWatcher>

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class Prompts;

/// The page of a meeting's revisions: what was kept of its minutes, and what differs between two of them.
class Revising final : public QObject
{
    Q_OBJECT

public:
    Revising(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts);

    void show();
    void leave();
    /// To the page, or from it back to the notes.
    void toggle();
    void followCeiling();

    /// Asks why.
    void keep();
    /// The chosen one's edition, as it was or would have been issued.
    void open();
    /// As pages beside each other, or as one text.
    void toggleBeside();

signals:
    /// The pages of an edition that is no preview of the notes.
    void pageWanted(const QByteArray &pdf, int page, minutebook::DocumentKind kind, minutebook::Edition edition);
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    /// What differs, in one of two ways to show it.
    struct Compared {
        QList<ComparedLine> lines;
        PrintedEditions pages;
        bool beside = false;
        QString broken = {}; ///< of the chain that the two rest on
    };

    void ask();
    void compare();
    void receive();
    void goBack();
    [[nodiscard]] static Result<Compared> comparedIn(Connection &connection, MeetingId meeting, const ComparisonWish &wish);

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    Prompts &m_prompts;
    RevisionsModel m_model;
    MeetingId m_shown; ///< whose revisions the page shows
    std::optional<ComparisonWish> m_compared; ///< what is shown, or being made
    QFutureWatcher<Result<Compared>> m_answer;
};

} // namespace minutebook
