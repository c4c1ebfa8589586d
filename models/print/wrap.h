#pragma once

#include <QStringList>

namespace minutebook {

/// How many columns a text takes where every character takes one.
[[nodiscard]] qsizetype columnsOf(const QString &text);

/// What to do with a word that is wider than the line.
enum class LongWords { Kept, Broken };

/// A text in lines of at most `width` columns, broken at spaces; each run of spaces counts as one. At least one line.
[[nodiscard]] QStringList wrap(const QString &text, qsizetype width, LongWords longWords);

/// The same behind a label, with all further lines as far in.
[[nodiscard]] QString wrapHanging(const QString &label, const QString &text, qsizetype width);

} // namespace minutebook
