#pragma once

#include "models/minutes/edition.h"

#include <QStringList>

namespace minutebook {

/// What kind of a thing is withheld.
/// A party's name is that of the register; any other real name is read off a closed title.
enum class WithheldKind { Line, OwnNote, Title, ClosedTitle, RealName, Data, Paper, Action, Person, Party };

/// A text that an edition withholds, and where it stands in the record.
struct WithheldText {
    WithheldKind kind = WithheldKind::Line;
    qsizetype item = -1; ///< from 0; -1: it belongs to none
    qsizetype line = -1; ///< of the item's notes, from 0; -1: its heading, its papers, or none
    QString text;
    std::optional<int> number = {}; ///< the item's own; nothing: it has none
    QString title = {}; ///< the item's open one
    bool told = false; ///< a party's name that something gives away that the edition shows

    bool operator==(const WithheldText &) const = default;
};

/// All that an edition of a record withholds, minutes and agenda alike, in the record's order. Own notes are withheld from every edition.
/// It is read off the record by itself: nothing here has a part in composing, so that what composes wrongly is found.
/// Real names are what a closed title says in the place of an open one's words, and those of the register of parties, which come first:
/// they are withheld from every edition but the one without a cut.
[[nodiscard]] QList<WithheldText> withheldTextsOf(const MeetingRecord &record, Edition edition);

/// The register's real names that are secret on a day, whole and without the word for their legal form; null: on any day.
[[nodiscard]] QList<WithheldText> realNamesOf(const Body &body, QDate day, Edition edition);

/// All that may stand in that edition: what its readers may see of the record, and the fixed words of the pages, a text each.
[[nodiscard]] QStringList openTextsOf(const MeetingRecord &record, Edition edition);

} // namespace minutebook
