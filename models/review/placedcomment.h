#pragma once

#include "models/notation/dialect.h"
#include "models/review/anchor.h"
#include "models/storage/circulationstore.h"

#include <QHash>

namespace minutebook {

/// A passage of an edition as it is now, and the line of the notes that it tells of.
struct PlacedPassage {
    QStringList words = {};
    ItemId item = {}; ///< 0: it tells of no line
    int position = 0; ///< of the item on the agenda; of no item: behind the one that it follows, 0 before all
    int line = -1; ///< of the item's notes, from 0; -1: its heading
    QString text = {}; ///< of that line or heading, as it was typed
    Rank rank = {}; ///< of that line
    Clearing clearing = {}; ///< the same
};

/// A comment and where it stands in the notes.
struct PlacedComment {
    StoredComment stored;
    CommentPlace::Found found = CommentPlace::Found::Nowhere;
    PlacedPassage passage = {}; ///< if it was found
    bool stale = false; ///< made on another state of the minutes than the one that was sent last
    bool undone = false; ///< the notes were changed to answer it, and read as before all the same: it is open again
    bool written = false; ///< it is open, and its wording stands in the notes already: it was accepted, and its answer taken back
    bool lowers = false; ///< what it wants would have less protection
    QString clearedFrom = {}; ///< the level from which up its line is cleared, which its reader may not know; empty: it is not
    QStringList collidesWith = {}; ///< who else wants other words for the same ones

    /// It stands at a line, or an item's heading, that can be changed.
    [[nodiscard]] bool hasLine() const { return found != CommentPlace::Found::Nowhere && passage.item != ItemId(); }
    [[nodiscard]] bool isOnHeading() const { return hasLine() && passage.line < 0; }
    [[nodiscard]] bool isAccepted() const
    {
        return stored.state == CommentState::Accepted || stored.state == CommentState::AcceptedChanged;
    }
    [[nodiscard]] bool isOpen() const { return stored.state == CommentState::Open || undone; }
};

/// Places comments, in the order of the notes: those on the whole first, those whose place was not found last. `passages` are those of the
/// editions as they are now, by their ceiling's name: a comment that came otherwise than in a file may be on a line above its reader's edition,
/// and is looked for in the highest too.
[[nodiscard]] QList<PlacedComment> placeComments(const QList<StoredComment> &comments, const QList<StoredCirculation> &circulations,
                                                 const QHash<QString, QList<PlacedPassage>> &passages, const Dialect &dialect);

/// The notes were changed to answer its wording, and a reader of these passages finds what it quotes, as before. What another one overtook is
/// so only where that one was undone: its words may stand beside these. `all` are the comments on the minutes.
[[nodiscard]] bool isUndone(const ReviewComment &comment, CommentState state, const QList<StoredComment> &all,
                            const QList<QStringList> &passages, const Dialect &dialect);

/// Those that are open and want other words for what this one wants them for: accepting it leaves nothing for them to replace.
[[nodiscard]] QList<CommentId> overtakenBy(const PlacedComment &accepted, const QList<PlacedComment> &all);

} // namespace minutebook
