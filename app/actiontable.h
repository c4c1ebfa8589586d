#pragma once

#include <QAction>

#include <span>

namespace minutebook {

class Commands;

enum class ActionId {
    NewBook,
    OpenBook,
    CloseBook,
    Quit,
    NewMeeting,
    ImportMeetings,
    ExportPdf,
    NewItem,
    ChangeItem,
    MoveItemUp,
    MoveItemDown,
    DeleteItem,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    ShowMeetings,
    ShowAgenda,
    ShowNotes,
    ShowPreview,
    FollowSystem,
    Light,
    Dark,
    About,
};

enum class MenuId { Book, Meeting, Edit, View, Help };

/// What has to be there for an action to make sense.
enum class Needs { Nothing, Book, WritableBook, Meeting, WritableMeeting, Item, WritableItem };

enum class Look { Plain, Separated, Checkable, CheckableSeparated };

/// One action of the window: everything that is said about it, in one place.
struct ActionRow {
    ActionId id;
    MenuId menu;
    const char *text; ///< marked for translation, with its mnemonic
    const char *shortcut; ///< portable; empty: none
    const char *icon; ///< of the icon theme; empty: none
    Needs needs;
    Look look;
    void (Commands::*run)();
};

[[nodiscard]] std::span<const ActionRow> actionRows();
[[nodiscard]] QString menuTitle(MenuId menu);

/// What there is at the moment.
struct Circumstances {
    bool book = false;
    bool bookWritable = false;
    bool meeting = false;
    bool meetingWritable = false;
    bool item = false;
};

/// The actions that the rows describe.
class ActionTable final : public QObject
{
    Q_OBJECT

public:
    explicit ActionTable(Commands &commands, QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const;
    void enableFor(const Circumstances &circumstances);

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace minutebook
