#pragma once

#include "models/notation/doubt.h"

#include <initializer_list>

namespace minutebook {

/// A word and where it stands.
struct Word {
    qsizetype begin = 0;
    QString text;

    [[nodiscard]] qsizetype end() const { return begin + text.size(); }
};

/// The words of a text: letters and digits, joined by hyphens and straight apostrophes.
[[nodiscard]] QList<Word> wordsIn(const QString &text);

/// Whether the word is one of these, in small letters or capitals.
[[nodiscard]] bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words);

/// Whether the word is the first of its sentence; the text's first is.
[[nodiscard]] bool beginsSentence(const QString &text, const Word &word);

/// What stands in quotation marks was said so: each stretch between two of them, of at most `longestQuotation`.
[[nodiscard]] QList<Passage> quotationsIn(const QString &text);

constexpr qsizetype longestQuotation = 2000; ///< in UTF-16 units

[[nodiscard]] bool isWithin(const QList<Passage> &passages, qsizetype at);

} // namespace minutebook
