#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace minutebook {

/// A stretch of a text that one family has.
struct FontRange {
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype length = 0;
    int family = 0; ///< fontfamilies.h

    bool operator==(const FontRange &) const = default;
};

/// A text as it can be printed, and its families from begin to end without gaps.
struct CoveredText {
    QString text;
    QList<FontRange> ranges;

    bool operator==(const CoveredText &) const = default;
};

/// Finds fonts for a text. Line breaks and tabs become spaces; controls, and characters that no font has, are shown as "⟨U+202E⟩".
[[nodiscard]] CoveredText cover(const QString &text);

/// A character that no installed font has, and where it stands.
struct UncoveredCharacter {
    char32_t character = 0;
    qsizetype begin = 0; ///< in UTF-16 units

    bool operator==(const UncoveredCharacter &) const = default;
};

/// The first of a text.
[[nodiscard]] std::optional<UncoveredCharacter> firstWithoutFont(const QString &text);

/// Controls, line breaks and what overrides the direction of text, shown the same way; everything else as it is.
[[nodiscard]] QString withControlsShown(const QString &text);

} // namespace minutebook
