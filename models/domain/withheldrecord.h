#pragma once

#include "models/domain/registerrecord.h"

namespace minutebook {

/// What the notes do not say of a part that is withheld: why it is, who answers for that, and when it is looked at again. Its words are of
/// the part's level.
struct Withholding {
    QString ground; ///< "commercial"; empty: nobody has said
    QString owner; ///< a person or an office; empty: nobody
    QDate review; ///< the day on which it is looked at again; null: none
    QString event; ///< or what has to happen first: "when the contract is signed"; empty: nothing

    bool operator==(const Withholding &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == Withholding(); }
    /// Something says when it is looked at again.
    [[nodiscard]] bool hasReview() const { return review.isValid() || !event.isEmpty(); }
};

/// What a part that is withheld consists of: an item or a section by its heading's level, or neighbouring lines with a level of their own, or a paper
/// whose level is not its item's.
enum class PartKind { Item, Section, Lines, Paper };

/// That a part was given a lower level, and why. Levels by name.
struct Downgrade {
    QDate on;
    QString from;
    QString to;
    QString reason;

    bool operator==(const Downgrade &) const = default;
};

/// A heading, a line or a paper that a downgrade gives another level.
struct OpenedWords {
    QString words; ///< as they are read, without marks
    QString from; ///< its level, "RED, cleared"
    QString to;

    bool operator==(const OpenedWords &) const = default;
};

/// A part of a meeting's minutes that is withheld, or that something is known of because it was. Ranks are those of the record's scheme.
struct LoggedPart {
    static constexpr int headingLine = -1; ///< in place of a line: the item's heading
    static constexpr int noLine = -2; ///< its line is nowhere at the moment

    WithheldId entry; ///< 0: the book knows nothing of it but what the notes say
    RegisterSource source; ///< "line" is the line that the part is known by, or one of the two above
    QString text; ///< that line or heading as it was typed
    PartKind kind = PartKind::Lines;
    QString title; ///< the item's, without number and tag
    Rank titleRank;
    Clearing titleClearing;
    QString words; ///< with which it begins
    bool withheld = true; ///< it is above its meeting's default level
    Withholding facts = {};
    Rank factsRank = {}; ///< of the facts: never lower than the part's
    std::optional<Downgrade> downgrade = {}; ///< the latest
    PaperId paper = {}; ///< of a paper, which "text" is the title of; "line" is the heading of its item then
    int place = 0; ///< of that paper among its item's, from 1

    bool operator==(const LoggedPart &) const = default;

    [[nodiscard]] bool isGone() const { return source.line.line == noLine; }
};

/// All parts of a book that are withheld, in the order in which meetings were held and lines stand.
struct WithheldRecord {
    Body body; ///< with the scheme that ceilings are told in
    QDate date; ///< on which it was read
    QList<LoggedPart> parts;

    bool operator==(const WithheldRecord &) const = default;
};

} // namespace minutebook
