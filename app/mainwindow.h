#pragma once

#include "app/appearance.h"
#include "app/docks.h"
#include "models/domain/diagnostic.h"

#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace minutebook {

class ActionLogPage;
class ActionsPane;
class AgendaPane;
class DecisionRegisterPage;
class DecisionsPane;
class AuditPage;
class InterimPage;
class LockPage;
class MarkingBand;
class AttendancePane;
class CommandPalette;
class ComparePage;
class MeetingsPane;
class ManualWindow;
class MessageBar;
class NotesPane;
class NotesStatus;
class OverviewPage;
class PapersPane;
class PeoplePage;
class PreviewPane;
class ProblemsPane;
class RevisionsPage;
class ReviewPage;
class SearchPage;
class WelcomePage;
class WithheldPage;

/// Lays the window out: the marking on top, menus, docks around the notes, messages above them, and what the status bar says.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using Dock = minutebook::Dock;
    enum class Page {
        Welcome,
        Notes,
        Comparison,
        Search,
        ActionLog,
        DecisionRegister,
        People,
        Overview,
        Interim,
        Revisions,
        Audit,
        Withheld,
        Review,
        Locked
    };

    MainWindow(ActionTable &actions, QSettings &settings);

    [[nodiscard]] MeetingsPane *meetingsPane() const { return m_meetings; }
    [[nodiscard]] AgendaPane *agendaPane() const { return m_agenda; }
    [[nodiscard]] AttendancePane *attendancePane() const { return m_attendance; }
    [[nodiscard]] ActionsPane *actionsPane() const { return m_actionsPane; }
    [[nodiscard]] DecisionsPane *decisionsPane() const { return m_decisions; }
    [[nodiscard]] ProblemsPane *problemsPane() const { return m_problems; }
    [[nodiscard]] PapersPane *papersPane() const { return m_papers; }
    [[nodiscard]] NotesPane *notesPane() const { return m_notes; }
    [[nodiscard]] PreviewPane *previewPane() const { return m_preview; }
    [[nodiscard]] ComparePage *comparePage() const { return m_compare; }
    [[nodiscard]] SearchPage *searchPage() const { return m_search; }
    [[nodiscard]] OverviewPage *overviewPage() const { return m_overview; }
    [[nodiscard]] PeoplePage *peoplePage() const { return m_people; }
    [[nodiscard]] ActionLogPage *actionLogPage() const { return m_actionLog; }
    [[nodiscard]] DecisionRegisterPage *decisionRegisterPage() const { return m_decisionRegister; }
    [[nodiscard]] InterimPage *interimPage() const { return m_interim; }
    [[nodiscard]] RevisionsPage *revisionsPage() const { return m_revisions; }
    [[nodiscard]] AuditPage *auditPage() const { return m_audit; }
    [[nodiscard]] WithheldPage *withheldPage() const { return m_withheld; }
    [[nodiscard]] ReviewPage *reviewPage() const { return m_review; }
    [[nodiscard]] WelcomePage *welcomePage() const { return m_welcome; }
    [[nodiscard]] LockPage *lockPage() const { return m_lock; }
    [[nodiscard]] MarkingBand *band() const { return m_band; }
    [[nodiscard]] NotesStatus *status() const { return m_status; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] CommandPalette *palette() const { return m_palette; }

    /// What stands in the middle. Beside two editions there is no room for docks; they come back with the notes.
    void showPage(Page page);
    /// In place of what has taken theirs.
    void showNotes();
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QWidget *shownPage() const { return widgetOf(m_page); }
    /// A page stands in the place of the notes.
    [[nodiscard]] bool hidesNotes() const { return hasBook(m_page) && m_page != Page::Notes; }
    [[nodiscard]] Docks &docks() { return *m_docks; }
    [[nodiscard]] QDockWidget *dock(Dock dock) const { return m_docks->widget(dock); }

    void setAppearance(Appearance appearance);
    [[nodiscard]] QSettings &settings() const { return m_settings; }

    /// In a window of its own beside this one.
    void showManual(const QString &page);
    [[nodiscard]] ManualWindow *manual() const { return m_manual; }

    /// Asked before the window closes; false keeps it open.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

signals:
    void previewShown(bool shown);
    void pageShown(minutebook::MainWindow::Page page);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static bool hasBook(Page page) { return page != Page::Welcome && page != Page::Locked; }
    QWidget *makeTop();
    QWidget *makeMiddle();
    void makeMenus(class QMenuBar *bar);
    QWidget *makePaletteButton();
    void makeDocks();
    void fillContextMenus();
    void fillPreviewBars();
    void fillRegisterPages();
    void fillReviewPage();
    void restore();
    void rememberDocks();
    [[nodiscard]] QWidget *widgetOf(Page page) const;
    void followKeptWidth();

    ActionTable &m_actions;
    QSettings &m_settings;
    MarkingBand *m_band;
    MeetingsPane *m_meetings;
    AgendaPane *m_agenda;
    AttendancePane *m_attendance;
    ActionsPane *m_actionsPane;
    DecisionsPane *m_decisions;
    ProblemsPane *m_problems;
    PapersPane *m_papers;
    NotesPane *m_notes;
    PreviewPane *m_preview;
    ComparePage *m_compare;
    SearchPage *m_search;
    OverviewPage *m_overview;
    PeoplePage *m_people;
    ActionLogPage *m_actionLog;
    DecisionRegisterPage *m_decisionRegister;
    InterimPage *m_interim;
    RevisionsPage *m_revisions;
    AuditPage *m_audit;
    WithheldPage *m_withheld;
    ReviewPage *m_review;
    WelcomePage *m_welcome;
    LockPage *m_lock;
    MessageBar *m_messages;
    NotesStatus *m_status;
    QStackedWidget *m_pages;
    Page m_page = Page::Welcome;
    CommandPalette *m_palette;
    ManualWindow *m_manual = nullptr; ///< until it was asked for
    std::unique_ptr<Docks> m_docks; ///< goes before the docks, which hide on their way out
    std::function<bool()> m_mayClose;
};

} // namespace minutebook
