#pragma once

#include "models/domain/withheldrecord.h"
#include "models/notation/resolve.h"

namespace minutebook {

/// A part of an item that is withheld from readers of the meeting's default level.
struct WithheldPart {
    PartKind kind = PartKind::Lines;
    qsizetype line = -1; ///< the first of the item's lines, from 0; -1: the item's heading
    QList<qsizetype> lines = {}; ///< all that have its level, cleared ones of an item or a section too
    Rank rank = {};
    Rank around = {}; ///< the level that it would have without one of its own

    bool operator==(const WithheldPart &) const = default;

    [[nodiscard]] bool holds(qsizetype at) const { return at == line || lines.contains(at); }
};

/// Of a resolved item: the item itself where its heading is above the default level, a section with a level of its own, and each run of
/// neighbouring lines whose level is not the one around them. Blank lines and own notes part no run. In the order of their first lines.
[[nodiscard]] QList<WithheldPart> withheldParts(const Item &item, const Dialect &dialect);
/// False: an item with this heading and these notes has no such part, whatever its meeting knows. It is told without reading them, so true
/// says nothing yet.
[[nodiscard]] bool mayWithhold(const QString &heading, const QString &notes);
/// The one that holds a line; -1: the heading. The narrowest, as no line is in two. Nothing if that is not withheld.
[[nodiscard]] std::optional<WithheldPart> withheldPartAt(const Item &item, qsizetype line, const Dialect &dialect);

/// What a part begins with, without tags: an item's or a section's first words are those of the first line that is withheld with it, else
/// its title.
[[nodiscard]] QString wordsOf(const WithheldPart &part, const Item &item);

/// An item as it is stored.
struct ItemWords {
    QString heading; ///< as it stands behind `# `
    QStringList lines;

    bool operator==(const ItemWords &) const = default;
};

/// The item with the part on a lower level: its own tags and its lines' of the same level give way to that, or go where it is the level
/// around them. Lines of other levels, which are parts of their own, stay.
/// Errors: DowngradeNotLower; DowngradeHeld: a line would stay above it; DowngradeNamesParty: its new readers would see a real name.
[[nodiscard]] Result<ItemWords> downgraded(const Item &item, const WithheldPart &part, Rank to, const Dialect &dialect,
                                           const FindAction &findAction);

/// As a part of its meeting, resolved.
[[nodiscard]] Item readAgain(const ItemWords &words, const Dialect &dialect, const FindAction &findAction);

/// The line that tells readers of the new level what has been opened to them, and why: "What was withheld of item 2 is in these minutes from
/// this day on: …". In English, as the minutes are; tagged where the level is not the default. Errors: DowngradeReasonMissing,
/// DowngradeReasonWithheld (its own words give it a higher level), DowngradeNamesParty.
[[nodiscard]] Result<QString> releaseNote(const Item &item, const WithheldPart &part, Rank to, const QString &reason,
                                          const Dialect &dialect);

} // namespace minutebook
