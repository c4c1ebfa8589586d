#pragma once

#include "app/circumstances.h"

#include <QAction>

#include <span>
#include <variant>

namespace minutebook {

class AgendaCommands;
class Commands;
class MeetingCommands;
class NotesCommands;
class PaneCommands;
struct Scheme;

enum class ActionId {
    NewBook,
    OpenBook,
    SaveElsewhere,
    SetUpBody,
    CloseBook,
    ItemTemplates,
    Quit,
    NewMeeting,
    ChangeMeeting,
    ImportMeetings,
    ExportPdf,
    ExportAgenda,
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
    OwnNote,
    ShowFixes,
    PreviousItem,
    NextItem,
    NoteProgress,
    ShowMeetings,
    ShowAgenda,
    ShowAttendance,
    ShowActions,
    ShowDecisions,
    ShowProblems,
    ShowPreview,
    ShowPapers,
    ShowNotes,
    GoToLine,
    ArrangePanes,
    CommandPalette,
    SafeView,
    FollowSystem,
    Light,
    Dark,
    Ceiling1,
    Ceiling2,
    Ceiling3,
    Ceiling4,
    Ceiling5,
    Ceiling6,
    Ceiling7,
    Ceiling8,
    Ceiling9,
    About,
};

enum class MenuId { Book, Meeting, Edit, Notes, View, SafeView, Help };

enum class Look { Plain, Separated, Checkable, CheckableSeparated };

/// A slot of one of the objects that do what actions say.
using Run = std::variant<void (AgendaCommands::*)(), void (Commands::*)(), void (MeetingCommands::*)(), void (NotesCommands::*)(),
                         void (PaneCommands::*)()>;

/// One action of the window: everything that is said about it, in one place.
struct ActionRow {
    ActionId id;
    MenuId menu;
    const char *text; ///< marked for translation, with its mnemonic
    const char *shortcut; ///< portable; empty: none
    const char *icon; ///< of the icon theme; empty: none
    Needs needs;
    Look look;
    Run run;
};

[[nodiscard]] std::span<const ActionRow> actionRows();
[[nodiscard]] QString menuTitle(MenuId menu);
/// The menu that a menu stands in; itself if that is the bar.
[[nodiscard]] MenuId menuAbove(MenuId menu);

/// The actions that the rows describe.
class ActionTable final : public QObject
{
    Q_OBJECT

public:
    ActionTable(AgendaCommands &agenda, Commands &commands, MeetingCommands &meeting, NotesCommands &notes, PaneCommands &panes,
                QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] QList<QKeySequence> keys() const;
    void enableFor(const Circumstances &circumstances);
    /// Why an action cannot be done at the moment; empty: it can.
    [[nodiscard]] QString missing(const ActionRow &row) const { return minutebook::missing(row.needs, m_now); }
    /// Calls the actions of levels by their names; those for which the scheme has none are not shown.
    void nameLevels(const Scheme &scheme);

private:
    Circumstances m_now;
    QHash<ActionId, QAction *> m_actions;
};

} // namespace minutebook
