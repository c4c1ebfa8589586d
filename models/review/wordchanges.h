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

/// A text that is new, or that reads otherwise.
struct TextChange {
    qsizetype text = 0; ///< among those that are there now, from 0
    QString was = {}; ///< empty: it is new
    QList<qsizetype> words = {}; ///< from 0, that are new in it

    bool operator==(const TextChange &) const = default;
};

/// What of some texts was not among those before. One that shares half its words with one that is gone reads otherwise.
[[nodiscard]] QList<TextChange> textChanges(const QStringList &before, const QStringList &now);

} // namespace minutebook
