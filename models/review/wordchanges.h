#pragma once

#include <QList>
#include <QString>

namespace minutebook {

/// A stretch of words that stay, go or come.
struct WordChange {
    enum class Kind { Same, Gone, New };

    Kind kind = Kind::Same;
    QString text; ///< its words, parted by one space

    bool operator==(const WordChange &) const = default;
};

/// How one wording becomes the other, word by word.
[[nodiscard]] QList<WordChange> wordChanges(const QString &from, const QString &to);

/// The places, from 0, of the texts that were not among those before, in the same order: what is new or reads otherwise.
[[nodiscard]] QList<qsizetype> changedTexts(const QStringList &before, const QStringList &now);

} // namespace minutebook
