#pragma once

#include "models/domain/ids.h"
#include "models/domain/scheme.h"
#include "models/storage/connection.h"
#include "models/storage/foundtexts.h"
#include "models/storage/searchrows.h"

namespace minutebook {

/// In what order hits come.
enum class SearchOrder { Newest, Best };

/// What is looked for. What is empty asks for nothing.
struct SearchQuery {
    QString words; ///< as a person types them, see searchExpression
    QDate from = {};
    QDate to = {};
    QList<SearchKind> kinds = {}; ///< one of these
    QString level = {}; ///< a level's name
    QString person = {}; ///< initials, a name or an owner
    SearchOrder order = SearchOrder::Newest;

    bool operator==(const SearchQuery &) const = default;
};

/// A text in which what was looked for stands.
struct SearchHit {
    MeetingId meeting; ///< 0: it stands between meetings
    int number = 0; ///< the meeting's, or that of the decision between meetings
    QDate date; ///< of the meeting; on which a decision between meetings was settled, or else put
    ItemId item; ///< 0: it belongs to none
    QString title; ///< the item's; empty: it has none, or none that may be known
    int line = 0; ///< of the item's notes, from 0; below 0: its heading or what belongs to that
    SearchKind kind = SearchKind::Note;
    QString level; ///< whose readers may know of it; empty: nobody's but the secretary's
    QString text;
    QList<SearchMark> marks; ///< of the text, in its order

    bool operator==(const SearchHit &) const = default;

    [[nodiscard]] bool isBetweenMeetings() const { return meeting == MeetingId(); }
};

struct SearchAnswer {
    QList<SearchHit> hits; ///< `most` of them at most
    int count = 0; ///< of all, up to mostSearchHits

    bool operator==(const SearchAnswer &) const = default;
};

/// More are not counted.
inline constexpr int mostSearchHits = 10'000;
/// The best are looked for among this many of the newest.
inline constexpr int mostRankedHits = 300;

/// A level of a scheme up to which something may be known.
struct SearchCeiling {
    Scheme scheme;
    Rank rank;
};

/// A level that the ceiling's scheme does not know is above it, and so is an own note.
[[nodiscard]] bool isSearchedUpTo(const QString &level, const std::optional<SearchCeiling> &ceiling);

/// In the meetings, and in the decisions between them that none of them reports. Nothing is found of a meeting that waits for its index,
/// see indexNextMeeting. With a ceiling, what is above it is not looked at: it is neither shown nor counted, and no hit is better or worse
/// for it.
/// Errors: SearchOnlyExcludes, those of sqlError.
[[nodiscard]] Result<SearchAnswer> search(Connection &connection, const SearchQuery &query, const std::optional<SearchCeiling> &ceiling,
                                          int most);

} // namespace minutebook
