#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace minutebook {

/// A level's place in its scheme: 0 is the lowest. Compared only within one scheme.
struct Rank {
    int value = 0;

    friend constexpr auto operator<=>(Rank, Rank) = default;
};

/// 0xRRGGBB.
struct Colour {
    quint32 rgb = 0;

    bool operator==(const Colour &) const = default;
};

/// How a marking is coloured: its text, and the box behind it where it has one.
struct Ink {
    Colour text;
    std::optional<Colour> box;

    bool operator==(const Ink &) const = default;
};

struct Level {
    QString name; ///< as it is written in a tag: "RED"
    QString title; ///< as it is read in a sentence: "Red"
    QString marking; ///< as it is printed: "RED", "TLP:RED"
    Ink label; ///< the page's label
    Ink line; ///< a line's marking on paper, 4.5:1 at least
    Colour light; ///< the same on the window's light theme
    Colour dark; ///< and on its dark one
    QString handling; ///< what readers of an edition up to this level may do with it

    bool operator==(const Level &) const = default;
};

/// Where the page's label stands.
enum class MarkingPlace {
    HeadOfFirstPage, ///< a sentence before everything else, and the level's name at the foot of each page
    HeaderAndFooter, ///< the label in both, right-justified, on each page (TLP 2.0)
};

/// What an edition's documents are called: its minutes, by the meeting's status, and its agenda.
struct EditionTitles {
    QString draft;
    QString approved;
    QString final;
    QString agenda = {};

    bool operator==(const EditionTitles &) const = default;
};

/// An ordered set of classification levels with all that is printed of it: data, which a body can change.
/// Invariant of every Scheme that readScheme returns: at least two levels, names unique and in capitals, the default one of them.
struct Scheme {
    QString id; ///< "SEC"
    QString name; ///< "Smart Energy Code"
    QString prefix; ///< may stand before a level in a tag: "TLP:"; empty if there is none
    QList<Level> levels; ///< from the lowest to the highest
    Rank defaultRank; ///< of an item or line that nothing marks
    MarkingPlace place = MarkingPlace::HeadOfFirstPage;
    int labelPoints = 10; ///< size of the page's label in points; TLP 2.0 asks for 12 or more
    QString classification; ///< "This document is classified as **{Level}**."; {LEVEL} is the marking, {Level} the title
    EditionTitles editions; ///< of an edition below the top: "Draft Minutes", …
    EditionTitles topEditions; ///< of the one without a cut: "Confidential Draft Minutes", …
    QString topEdition; ///< what a stub calls it: "Confidential Minutes"
    QString stub; ///< the sentence that says that something is withheld, with {LEVEL} and {EDITION}

    bool operator==(const Scheme &) const = default;

    [[nodiscard]] Rank highest() const { return Rank{static_cast<int>(levels.size()) - 1}; }
    [[nodiscard]] const Level &level(Rank rank) const;
    /// By the exact name, with or without the prefix.
    [[nodiscard]] std::optional<Rank> rankOf(QStringView name) const;
    /// A level that this scheme does not know counts as the highest.
    [[nodiscard]] Rank rankOrHighest(QStringView name) const;
};

/// Contrast ratio of two colours (WCAG 2.2), 1 to 21.
[[nodiscard]] double contrast(Colour one, Colour other);

/// Reads a scheme's JSON. Errors: SchemeNotJson, SchemeInvalid (with what is missing or clashes).
[[nodiscard]] Result<Scheme> readScheme(const QByteArray &json);
/// The inverse of readScheme.
[[nodiscard]] QByteArray writeScheme(const Scheme &scheme);

/// The same for people: a key a line, indented.
[[nodiscard]] QByteArray writeSchemeToEdit(const Scheme &scheme);

/// "SEC" and "TLP", from the program's resources. Error: SchemeUnknown.
[[nodiscard]] Result<Scheme> shippedScheme(const QString &id);

} // namespace minutebook
