#pragma once

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace minutebook {

/// Where a letter stands, as the text had it.
enum LetterEdge : quint8 {
    BeginsPart = 1, ///< after anything that is no letter, or where capitals or digits begin
    BeginsWord = 2, ///< after a space
    BeginsLine = 4, ///< after a line break
};

/// A text's letters and digits alone, in one form for all that looks alike: case, accents, compatibility forms (Unicode NFKD: ligatures,
/// presentation forms, full width), look-alikes of other scripts and what cannot be seen are folded away, and spaces and hyphens are gone.
/// So a text that is broken, hyphenated or spaced out has the letters that it had.
struct Letters {
    std::u16string folded;
    std::vector<quint8> edges; ///< LetterEdge bits by letter; one more for the end, which begins everything
};

[[nodiscard]] Letters lettersOf(QStringView text);

/// Where its words begin, and last its end.
[[nodiscard]] QList<qsizetype> wordBegins(const Letters &letters);

/// Where each of the same letters stands in the text, in UTF-16 units.
[[nodiscard]] std::vector<qsizetype> originsOf(QStringView text);

} // namespace minutebook
