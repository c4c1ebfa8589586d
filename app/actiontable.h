#pragma once

#include "app/circumstances.h"
#include "models/domain/meeting.h"

#include <QAction>

#include <span>
#include <variant>

namespace minutebook {

class AgendaCommands;
class Commands;
class IssueCommands;
class MeetingCommands;
class NotesCommands;
class PaneCommands;
class PeopleCommands;
class PreviewCommands;
struct Scheme;

enum class ActionId {
    NewBook,
    OpenBook,
    OpenSample,
    SaveElsewhere,
    SetUpBody,
    CloseBook,
    ItemTemplates,
    ExportFolder,
    ImportFolder,
    ImportMeetingFolder,
    Quit,
    NewMeeting,
    ChangeMeeting,
    ImportMeetings,
    BringInMinutes,
    ExportPdf,
    ExportAgenda,
    ExportAttendance,
    ProveFile,
    PrintEdition,
    NewItem,
    NewItemFromTemplate,
    ChangeItem,
    MoveItemUp,
    MoveItemDown,
    DeleteItem,
    AttachPapers,
    RenumberItems,
    StartMeeting,
    CloseMeeting,
    ForgetTimes,
    KeepAsTemplate,
    DeleteMeeting,
    StatusPlanned,
    StatusDraft,
    StatusInReview,
    StatusApproved,
    StatusFinal,
    ShowActionLog,
    ShowDecisionRegister,
    GoToLatest,
    KeepFilter,
    ForgetFilter,
    ChooseReader,
    ApproveMinuted,
    TakeApprovalBack,
    NoteDecision,
    SupersedeDecision,
    LinkDecision,
    TakeInActions,
    ExportActionLog,
    ExportDecisions,
    ExportExtract,
    ExportVolume,
    ChangeParties,
    ShowPeople,
    ChangeInterests,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    SearchBook,
    YearOverview,
    ShowInterim,
    AddInterim,
    ChangeInterim,
    RemoveInterim,
    ReportInterim,
    ShowRetention,
    ShowKeys,
    ShowBackups,
    CheckBook,
    TakeOverWriting,
    LockBook,
    LockNever,
    LockSoon,
    LockLater,
    LockLate,
    ShowRevisions,
    KeepRevision,
    OpenRevision,
    CompareBeside,
    ShowAudit,
    ExportAudit,
    ShowWithheld,
    GiveGround,
    KeepWithheld,
    Downgrade,
    ExportWithheld,
    BeginCorrection,
    FinishCorrection,
    GiveCorrectionUp,
    ShowReview,
    SendReview,
    TakeInReview,
    EnterComment,
    WriteReviewMail,
    AcceptComment,
    AcceptCommentChanged,
    DeclineComment,
    DiscussComment,
    ReopenComment,
    GoToComment,
    ReportReview,
    Level1,
    Level2,
    Level3,
    Level4,
    Level5,
    Level6,
    Level7,
    Level8,
    Level9,
    NoLevel,
    Cleared,
    BeginAction,
    BeginUpdate,
    BeginVote,
    BeginDecision,
    BeginPostMeetingNote,
    OwnNote,
    ShowFixes,
    WaiveFinding,
    TakeWaiverBack,
    PreviousItem,
    NextItem,
    NoteProgress,
    AddPerson,
    CorrectPerson,
    RemovePerson,
    MarkPresent,
    MarkApologies,
    MarkPart,
    MarkTelephone,
    MarkVideo,
    MarkPresiding,
    PersonJoins,
    PersonLeaves,
    TakesNoPart,
    TakesTheChair,
    ShowMeetings,
    ShowAgenda,
    ShowAttendance,
    ShowActions,
    ShowDecisions,
    ShowProblems,
    ShowPreview,
    ShowPapers,
    ShowNotes,
    ClosePane,
    GoToLine,
    ArrangePanes,
    ShowWaived,
    CommandPalette,
    SafeView,
    FollowSystem,
    Light,
    Dark,
    ChooseLanguage,
    Ceiling1,
    Ceiling2,
    Ceiling3,
    Ceiling4,
    Ceiling5,
    Ceiling6,
    Ceiling7,
    Ceiling8,
    Ceiling9,
    CompareEditions,
    NextDifference,
    PreviousDifference,
    FindInPages,
    PreviewOutline,
    FollowCursor,
    ZoomIn,
    ZoomOut,
    FitWidth,
    FitPage,
    ActualSize,
    ShowManual,
    ExplainLine,
    About,
};

enum class MenuId { Book, Idle, Meeting, Status, Edit, Notes, Attendance, View, SafeView, Pages, Review, Register, Help };

enum class Look { Plain, Separated, Checkable, CheckableSeparated };

/// A slot of one of the objects that do what actions say.
using Slot = std::variant<void (AgendaCommands::*)(), void (Commands::*)(), void (IssueCommands::*)(), void (MeetingCommands::*)(),
                          void (NotesCommands::*)(), void (PaneCommands::*)(), void (PeopleCommands::*)(), void (PreviewCommands::*)()>;

/// One action of the window: everything that is said about it, in one place.
struct ActionRow {
    ActionId id;
    MenuId menu;
    const char *text; ///< marked for translation, with its mnemonic
    const char *shortcut; ///< portable, the one that is shown first; empty: none. A key without modifiers that types something is the attendance pane's alone
    const char *icon; ///< of the icon theme; empty: none
    Needs needs;
    Look look;
    Slot run;
    const char *also = ""; ///< what else somebody may call it who looks for it by name: marked for translation, parted by commas
};

[[nodiscard]] std::span<const ActionRow> actionRows();
/// The key types something everywhere but in the attendance pane, which takes it.
[[nodiscard]] std::optional<Qt::Key> paneKey(const ActionRow &row);
[[nodiscard]] QString shortcutText(const ActionRow &row);
/// By what other names it is found; empty: none.
[[nodiscard]] QString otherWords(const ActionRow &row);
[[nodiscard]] QString menuTitle(MenuId menu);
/// The menu that a menu stands in; itself if that is the bar.
[[nodiscard]] MenuId menuAbove(MenuId menu);

/// The actions that the rows describe.
class ActionTable final : public QObject
{
    Q_OBJECT

public:
    ActionTable(AgendaCommands &agenda, Commands &commands, IssueCommands &issue, MeetingCommands &meeting, NotesCommands &notes,
                PaneCommands &panes, PeopleCommands &people, PreviewCommands &preview, QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] QList<QKeySequence> keys() const;
    void enableFor(const Circumstances &circumstances);
    /// Why an action cannot be done at the moment; empty: it can.
    [[nodiscard]] QString missing(const ActionRow &row) const { return minutebook::missing(row.needs, m_now); }
    /// Calls the actions of levels by their names; those for which the scheme has none are not shown.
    void nameLevels(const Scheme &scheme);
    /// What would be undone and done again, if that is no text of the notes.
    void nameUndo(const QString &undo, const QString &redo);
    /// Marks how far the minutes are; nothing: no meeting is shown.
    void markStatus(std::optional<MeetingStatus> status);

signals:
    /// Something is about to be done: what was said of the last thing is said no more.
    void begun();

private:
    Circumstances m_now;
    QHash<ActionId, QAction *> m_actions;
};

} // namespace minutebook
