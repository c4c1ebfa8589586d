#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/domain/itemtemplate.h"

#include <QObject>

namespace minutebook {

class Desk;
class MainWindow;
class NotesEditor;
class OpenBook;
class Prompts;
struct NewItemOffer;

/// What the window's actions do to make meetings and their agendas ready, before the meeting and in it.
class AgendaCommands final : public QObject
{
    Q_OBJECT

public:
    AgendaCommands(Desk &desk, Prompts &prompts, Clock clock);

    void setWindow(MainWindow *window);

    void newMeeting();
    void changeMeeting();
    void newItem();
    /// Asks which, and nothing else: the editor leads through what is to be filled in.
    void newItemFromTemplate();
    void changeItem();
    void changeTemplates();
    void keepAsTemplate();

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);

private:
    template <typename Work>
    void write(Work work);
    void editTemplates(const QList<ItemTemplate> &templates, qsizetype chosen);
    void askForItem(const NewItemOffer &offer);
    void fillHeading(const QString &name, const QString &words);
    [[nodiscard]] OpenBook &book() const;
    [[nodiscard]] NotesEditor &editor() const;

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
    MainWindow *m_window = nullptr;
};

} // namespace minutebook
