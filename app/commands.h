#pragma once

#include "app/exporter.h"
#include "app/fileprover.h"
#include "app/meetingsimport.h"
#include "app/oldminutes.h"
#include "models/core/clock.h"
#include "models/domain/ids.h"

class QTreeView;

namespace minutebook {

class Desk;
class MainWindow;
class OpenBook;
class Prompts;
struct BodySetup;
struct Meeting;

/// What the window's actions do, one slot for each row of the action table.
class Commands final : public QObject
{
    Q_OBJECT

public:
    Commands(Desk &desk, Prompts &prompts, Clock clock);

    /// The window that they act on; they are made first, since the window is made of their actions.
    void setWindow(MainWindow *window) { m_window = window; }

    void newBook();
    void openBook();
    /// An invented committee to try things on, in a book of its own that is made at the first time and not encrypted.
    void openSample();
    void saveElsewhere();
    void setUpBody();
    void closeBook();
    void quit();

    void importMeetings();
    /// All the meeting files of a folder in one go, with a report.
    void importMeetingFolder() { m_import.chooseFolder(); }
    void bringInMinutes() { m_oldMinutes.choose(); }
    void takeInActions() { m_oldMinutes.takeActions(); }
    void exportPdf();
    void exportAgenda();
    void exportAttendance();
    void proveFile();
    void moveItemUp();
    void moveItemDown();
    void deleteItem();

    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void selectAll();

    void showNotes();
    void followSystem();
    void light();
    void dark();

    void chooseLanguage();
    /// At the page that tells of what has the focus.
    void showManual();
    void about();

    void importFile(const QString &path);

    [[nodiscard]] Proofs &proofs() { return m_proofs; }
    [[nodiscard]] Exporter &exporter() { return m_exporter; }

signals:
    void undoWanted();
    void redoWanted();
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    [[nodiscard]] std::optional<BodySetup> askForSetup(const BodySetup &now);
    void store(const Meeting &meeting);
    void exportAs(DocumentKind kind);
    [[nodiscard]] ItemId currentItem() const;
    [[nodiscard]] QTreeView *focusedPane() const;

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
    MainWindow *m_window = nullptr;
    Proofs m_proofs;
    Exporter m_exporter;
    FileProver m_fileProver;
    MeetingsImport m_import;
    OldMinutes m_oldMinutes;
};

} // namespace minutebook
