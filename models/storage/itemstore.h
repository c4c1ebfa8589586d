#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// An agenda item as it is stored and edited.
struct StoredItem {
    ItemId id;
    MeetingId meeting;
    int position = 0; ///< from 0
    QString heading; ///< as it stands behind `# `
    QString notes; ///< lines parted by LF
    int revision = 0; ///< grows with every change

    bool operator==(const StoredItem &) const = default;
};

/// In the order of the agenda.
[[nodiscard]] Result<QList<StoredItem>> items(Connection &connection, MeetingId meeting);
/// Error: ItemMissing.
[[nodiscard]] Result<StoredItem> item(Connection &connection, ItemId id);
/// That of a number; where no item of the meeting has one, that of this place, from 1. Error: ItemMissing.
[[nodiscard]] Result<StoredItem> itemOfNumber(Connection &connection, MeetingId meeting, int number);
/// Which changes with its heading and notes. Error: ItemMissing.
[[nodiscard]] Result<int> itemRevision(Connection &connection, ItemId id);

/// A line that the book wrote otherwise than it was typed: with its action's number.
struct WrittenLine {
    int line = 0; ///< of the notes as they were given, from 0
    QString text;

    bool operator==(const WrittenLine &) const = default;
};

/// What became of notes that were saved.
struct Saved {
    StoredItem item; ///< as it is stored now
    QList<WrittenLine> written;
    QList<ItemId> further; ///< items that `# ` lines of the notes have become, in order, behind this one
    ItemId cursorItem; ///< where the cursor's line stands now; this item if there is no cursor
    std::optional<int> cursorLine; ///< and which line of that item it is
};

/// Whether notes were typed on, or are on the way back or forth through what was typed.
enum class Typing { Onward, Anew, Undoing };

/// Which lines of notes that are saved do not take effect yet, besides the cursor's, and what they are to the journal.
struct Waiting {
    bool headings = false; ///< lines `# TITLE` begin no item
    Typing typing = Typing::Onward; ///< while somebody undoes, actions get no number as long as the cursor is in the notes
    QStringList madeAgain = {}; ///< the headings that the parts had; empty: they are new, or no longer known
};

/// Stores an item's notes. In the same transaction ACTION lines get their numbers, lines `# TITLE` become further items, numbered
/// beside a numbered one, and the registers follow; the cursor's line (from 0) is left alone by both. Control characters are stored as decode() shows them.
/// `basedOn` is the revision that the text was edited from: if given, what somebody else saved meanwhile is not overwritten.
/// Errors: ItemMissing, MeetingFrozen, NotesChangedElsewhere.
[[nodiscard]] Result<Saved> saveNotes(Transaction &transaction, ItemId id, const QString &heading, const QString &notes,
                                      std::optional<int> cursorLine, std::optional<int> basedOn = {}, Waiting waiting = {});

/// At `position` from 0, or at the end if there are fewer. As when items are moved and deleted, an agenda that is numbered in order stays
/// so while its meeting is planned. Error: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<ItemId> addItem(Transaction &transaction, MeetingId meeting, int position, const QString &heading,
                                     const QString &notes = {});
[[nodiscard]] Result<> renameItem(Transaction &transaction, ItemId id, const QString &heading);
/// Within its meeting.
[[nodiscard]] Result<> moveItem(Transaction &transaction, ItemId id, int position);
/// Gives the items of a meeting that have a title the numbers 1, 2, … in the order of the agenda; none where no item has a number.
/// Errors: MeetingMissing, MeetingFrozen, ItemsCirculated (from the first review on).
[[nodiscard]] Result<> renumberItems(Transaction &transaction, MeetingId meeting);

struct ItemTitle {
    ItemId item;
    QString heading;

    bool operator==(const ItemTitle &) const = default;
};

/// In the order of the agenda.
[[nodiscard]] Result<QList<ItemTitle>> itemTitles(Connection &connection, MeetingId meeting);
/// Gives a meeting's items these headings, in this order; others come behind them. No action gets a number by it.
/// Errors: MeetingMissing, MeetingFrozen, ItemMissing.
[[nodiscard]] Result<> arrangeItems(Transaction &transaction, MeetingId meeting, const QList<ItemTitle> &titles);

/// The numbers of its actions are not given again.
[[nodiscard]] Result<> deleteItem(Transaction &transaction, ItemId id);

} // namespace minutebook
