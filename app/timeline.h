#pragma once

#include "models/presentation/bookedit.h"

#include <optional>
#include <variant>

namespace minutebook {

/// What was done to a meeting, in its order: what was typed, item by item, and what was changed of it otherwise.
struct TimeLine {
    /// Everything that was typed into one item before something else was done.
    struct Typed {
        ItemId item; ///< that has it now
        ItemId begun; ///< in which it begins
        QString before; ///< the notes of that item
        bool partly = false; ///< some of it has been taken back
        QString now = {}; ///< the notes then
        std::optional<QString> until = {}; ///< the notes where it ends, if what was taken back behind them has been given up
    };

    using Entry = std::variant<Typed, BookEdit>;

    /// Lines of an item that became another item, in which was typed on.
    struct Parting {
        ItemId whole;
        ItemId part;
    };

    QList<Entry> done; ///< the latest last
    QList<Entry> undone; ///< the next to be made again last
    bool touched = false; ///< something has been done since the book was opened
    int beyond = 0; ///< steps of earlier times that were taken back
    QList<Parting> parted; ///< the latest last
    QList<Parting> joined; ///< of those that were taken back the next to be made again last

    [[nodiscard]] bool isEmpty() const { return done.isEmpty() && undone.isEmpty(); }
    /// Null if the last that was done was not typed.
    [[nodiscard]] Typed *typedLast() { return done.isEmpty() ? nullptr : std::get_if<Typed>(&done.last()); }
    /// The notes of an item at the next thing in it that can be made again; nothing if there is none.
    [[nodiscard]] std::optional<QString> nextIn(ItemId item) const;

    /// Ends what could be made again, because something else is done, in this item or in another one.
    void forgetUndone();
    /// Whether what was taken back at an earlier time is what is made again next.
    [[nodiscard]] bool reachesBeyond() const { return beyond > 0 || !touched; }
    void append(const Entry &entry);
    /// An item that was taken away is there again.
    void replaceItem(ItemId before, ItemId now);
    /// What was typed into one item is another's now, because it was parted or is one again.
    void goOnIn(ItemId before, ItemId now);

private:
    void endBeforeUndone();
    [[nodiscard]] Typed *typedLatestIn(ItemId item);
};

} // namespace minutebook
