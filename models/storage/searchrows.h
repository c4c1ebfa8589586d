#pragma once

#include "models/domain/ids.h"
#include "models/domain/interimdecision.h"
#include "models/domain/meeting.h"
#include "models/notation/dialect.h"
#include "models/notation/resolve.h"

namespace minutebook {

/// What a text that is searched is.
enum class SearchKind { Title, Note, Action, Update, Decision, Record, Vote, Data, OwnNote, Paper, Person };

/// A text that can be found, and the lowest level whose readers may know of it.
struct SearchRow {
    int line = 0; ///< of the item's notes, from 0; below 0: what belongs to its heading, or to no item
    SearchKind kind = SearchKind::Note;
    QString level; ///< a level's name; empty: nobody's but the secretary's
    QString text; ///< without inline marks
    QString people = {}; ///< initials, names and owners, as words

    bool operator==(const SearchRow &) const = default;
};

/// Of an item whose first line is line `begin` of its notes, in the order of the lines; what belongs to the heading comes first.
/// An UPDATE that is not cleared is of its action's level at least, which `find` tells.
[[nodiscard]] QList<SearchRow> searchRowsOf(const Item &item, const QList<Paper> &papers, int begin, const Dialect &dialect,
                                            const FindAction &find);

/// Of those whom a meeting's tables name, each once. The default level's readers know them.
[[nodiscard]] QList<SearchRow> searchRowsOf(const QList<PeopleTable> &people, const Dialect &dialect);

/// Of a decision between meetings, with what was remarked on it.
[[nodiscard]] QList<SearchRow> searchRowsOf(const InterimDecision &decision, const Dialect &dialect);

} // namespace minutebook
