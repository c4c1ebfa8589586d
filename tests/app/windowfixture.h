#pragma once

#include "app/application.h"
#include "scriptedprompts.h"
#include "tests/storage/samples.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"

#include <QSettings>
#include <QTest>

namespace minutebook {

/// What tests of the real window share: a folder for books, settings of its own, a script that answers the dialogs, and a clock
/// that the test moves. The window has no book until `start`.
class WindowFixture : public QObject
{
    Q_OBJECT

protected:
    /// In milliseconds: on a busy machine too a wait ends with what it waits for.
    static constexpr int longestWait = 60'000;

    explicit WindowFixture(const QDateTime &now = QDateTime({2026, 5, 4}, {9, 0}, QTimeZone::UTC));

protected slots:
    void init();
    void cleanup();

protected:
    /// Anew, as after the program's end.
    void makeApplication();
    /// With the book at path().
    void start(const std::optional<BookKey> &key = {});
    /// The same with the sample's key; until the backup that is made at opening is there, which writes meanwhile.
    void startBackedUp();
    void trigger(ActionId id);
    /// Into the notes, key by key; a line feed is the return key.
    void type(const QString &keys);
    /// What the message bar offers, by its words.
    void clickRemedy(const QString &remedy);

    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] OpenBook *book() { return m_application->desk().book(); }
    [[nodiscard]] NotesEditor *editor() { return window().notesPane()->editor(); }
    [[nodiscard]] QAction *action(ActionId id) { return m_application->actions().action(id); }
    [[nodiscard]] QString path() const { return m_shelf->path(); }
    /// Of the shown meeting, by the agenda's row.
    [[nodiscard]] ItemId itemAt(int row);
    [[nodiscard]] QString storedNotes(int row);

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<QSettings> m_settings;
    ScriptedPrompts::Script m_script;
    QDateTime m_now;
    std::unique_ptr<Application> m_application;

private:
    QDateTime m_begin;
};

} // namespace minutebook
