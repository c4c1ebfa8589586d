#pragma once

#include <QList>
#include <QString>

namespace minutebook {

/// A change of a text: at `position`, `removed` UTF-16 units give way to `inserted`.
struct TextEdit {
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;

    bool operator==(const TextEdit &) const = default;
};

/// The one edit that makes `before` into `after`: what both have in common at the ends is left alone. Nothing if they are equal.
[[nodiscard]] QList<TextEdit> editBetween(const QString &before, const QString &after);

/// The text after the edits, made one after the other.
[[nodiscard]] QString applyEdits(QString text, const QList<TextEdit> &edits);

/// A stretch of a text.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const TextRange &) const = default;

    [[nodiscard]] QString of(const QString &text) const { return text.sliced(begin, end - begin); }
};

/// Where a stretch of `before` is in `after`, with what was typed at its ends.
[[nodiscard]] TextRange follow(TextRange range, const QString &before, const QString &after);

} // namespace minutebook
