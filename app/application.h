#pragma once

#include "app/actiontable.h"
#include "app/agendacommands.h"
#include "app/approvalnotices.h"
#include "app/auditing.h"
#include "app/awake.h"
#include "app/backingup.h"
#include "app/betweenmeetings.h"
#include "app/circulating.h"
#include "app/commands.h"
#include "app/desk.h"
#include "app/edithistory.h"
#include "app/heldtimes.h"
#include "app/issuecommands.h"
#include "app/keyholders.h"
#include "app/locking.h"
#include "app/mainwindow.h"
#include "app/meetingcommands.h"
#include "app/notescommands.h"
#include "app/overviewing.h"
#include "app/palette.h"
#include "app/panecommands.h"
#include "app/panes.h"
#include "app/papers.h"
#include "app/parties.h"
#include "app/peoplecommands.h"
#include "app/peoplehistory.h"
#include "app/placekeeper.h"
#include "app/previewcommands.h"
#include "app/previewer.h"
#include "app/registerpages.h"
#include "app/retaining.h"
#include "app/reviewing.h"
#include "app/reviewwindow.h"
#include "app/revising.h"
#include "app/safescreen.h"
#include "app/savingnotices.h"
#include "app/searching.h"
#include "app/sharing.h"
#include "app/withheldparts.h"
#include "models/core/clock.h"
#include "widgets/dialogs/prompts.h"

namespace minutebook {

/// Builds the parts of the program and connects them.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `prompts` asks what stops the window; without one, dialogs do.
    Application(QSettings &settings, Clock clock, std::unique_ptr<Prompts> prompts = {});
    ~Application() override;

    /// Shows the window; on a book, if one was named. Its passphrase is asked for unless a key was given.
    void start(const QString &path = {}, const std::optional<BookKey> &key = {}, const Opener &opener = {});

    /// A draft to be commented on, in a window of its own; this one need not be shown for it. False if it did not open, which is told in
    /// this one.
    bool openReview(const QString &path);

    /// What a second start of the program was asked for: the window comes to the front, on a book if one was named. Where it has another one
    /// open, that gets a program of its own.
    void handOver(const QString &path);

    /// As when the system or a terminal ends it: questions are answered by "Cancel", what is typed is saved, the window closes.
    void quit();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] ActionTable &actions() { return *m_actions; }
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] Circulating &circulating() { return *m_circulating; }
    [[nodiscard]] Sharing &sharing() { return *m_sharing; }
    [[nodiscard]] Locking &locking() { return *m_locking; }
    [[nodiscard]] Awake &awake() { return m_awake; }
    [[nodiscard]] BackingUp &backingUp() { return *m_backingUp; }

private:
    template <typename... Parts>
    void hear(const Parts &...parts);
    void connectReports();
    void connectDesk();
    void connectPanes();
    void connectBetween();
    void connectRevising();
    void connectWithheld();
    void connectPeople();
    void connectReview();
    void connectPreview();
    void startWith(const QString &path, const BookKey &key, const Opener &opener);
    void showBook();
    void leaveBook();
    void showWelcome();
    void showLocked();
    void closeReviews();
    void showMeeting();
    void showItem();
    void fillItem();
    void showWhatToDo();
    void showReading();
    void showRoom();
    void showCourse();
    void showLine();
    void showContinued();
    void followChange();
    void updateMarking();
    void updatePreview();
    void showPage(const QByteArray &pdf, int page, DocumentKind kind, Edition edition);
    void updateActions();
    void updateUndo();
    void tell(const Error &error);
    void complain(const QString &sentence);
    void withdraw();
    void confirm(const QString &sentence);
    void inform(const QString &sentence);

    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AgendaCommands> m_agendaCommands;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<IssueCommands> m_issueCommands;
    std::unique_ptr<MeetingCommands> m_meetingCommands;
    std::unique_ptr<NotesCommands> m_notesCommands;
    std::unique_ptr<PaneCommands> m_paneCommands;
    std::unique_ptr<PeopleCommands> m_peopleCommands;
    std::unique_ptr<PreviewCommands> m_previewCommands;
    std::unique_ptr<ActionTable> m_actions;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<EditHistory> m_history;
    std::unique_ptr<Panes> m_panes;
    std::unique_ptr<Papers> m_papers;
    std::unique_ptr<Parties> m_parties;
    std::unique_ptr<SafeScreen> m_safeScreen;
    std::unique_ptr<Palette> m_palette;
    std::unique_ptr<PeopleHistory> m_peopleHistory;
    std::unique_ptr<Searching> m_searching;
    std::unique_ptr<Overviewing> m_overviewing;
    std::unique_ptr<RegisterPages> m_registerPages;
    std::unique_ptr<BetweenMeetings> m_between;
    std::unique_ptr<Revising> m_revising;
    std::unique_ptr<Auditing> m_auditing;
    std::unique_ptr<WithheldParts> m_withheld;
    std::unique_ptr<Circulating> m_circulating;
    std::unique_ptr<Reviewing> m_reviewing;
    std::unique_ptr<Retaining> m_retaining;
    std::unique_ptr<Keyholders> m_keyholders;
    std::unique_ptr<BackingUp> m_backingUp;
    std::unique_ptr<Sharing> m_sharing;
    std::unique_ptr<Locking> m_locking;
    std::unique_ptr<SavingNotices> m_savingNotices;
    std::unique_ptr<ApprovalNotices> m_approvalNotices;
    std::unique_ptr<HeldTimes> m_heldTimes;
    std::unique_ptr<PlaceKeeper> m_place;
    std::unique_ptr<Previewer> m_previewer;
    std::vector<std::unique_ptr<ReviewWindow>> m_reviews; ///< that were opened
    Awake m_awake;
    QSettings &m_settings;
    Clock m_clock;
    QString m_told; ///< last, of something that was done or failed
};

/// With which the program does not look whether it runs already.
[[nodiscard]] QString newWindowOption();

} // namespace minutebook
