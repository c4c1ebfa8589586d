#pragma once

#include "models/domain/ids.h"
#include "models/presentation/notesreader.h"
#include "models/storage/itemstore.h"

namespace minutebook {

/// An item of a meeting as it reads at the moment.
struct ItemReading {
    ItemId id;
    NotesReading notes;
    QList<int> identities; ///< of each line: stays its own while lines above it come and go, and while it is typed on

    /// The identity of a line from 0; -1 for the heading and what is no line.
    [[nodiscard]] int identityOf(qsizetype line) const { return line < 0 ? -1 : identities.value(line, -1); }
};

/// A line of the shown meeting's notes, from 0.
struct NotesPlace {
    ItemId item;
    int line = 0;

    bool operator==(const NotesPlace &) const = default;
};

/// All items of the shown meeting as they read: those that the book has, and the one that is being typed.
class MeetingReading
{
public:
    /// Items whose revision is as it was are not read again; nor is `typed`, which is followed as it is typed.
    void read(const QList<StoredItem> &items, const Dialect &dialect, const FindAction &findAction, ItemId typed = {});
    /// The same for one of them. False if it was not among them, or stands elsewhere now: all have to be read.
    bool readOne(const StoredItem &stored, const Dialect &dialect, const FindAction &findAction);
    /// What is typed into an item. False if that changes nothing.
    bool follow(ItemId id, const NotesReading &notes);
    /// Levels, names or verbs are others: everything is read anew.
    void forget();

    /// In the order of the agenda.
    [[nodiscard]] const QList<ItemReading> &items() const { return m_items; }
    [[nodiscard]] const NoteLine *lineAt(NotesPlace place) const;
    /// The highest level of any heading or printable line; nothing for a meeting without items.
    [[nodiscard]] std::optional<Rank> highest() const;

private:
    void take(ItemReading &item, const NotesReading &notes);

    QList<ItemReading> m_items;
    QHash<qint64, int> m_revisions; ///< by item, of those read from the book
    int m_nextIdentity = 0;
};

} // namespace minutebook
