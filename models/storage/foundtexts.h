#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

namespace minutebook {

struct SearchMark {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const SearchMark &) const = default;
};

/// A text that a search has found.
struct FoundText {
    QString text;
    QString people; ///< see SearchRow
};

/// Where what was looked for stands in a text that was found.
struct RankedText {
    qsizetype place = 0; ///< among the texts that were found
    QList<SearchMark> marks; ///< in the text's order
};

/// The texts in which an expression of searchExpression stands, the best first and of equal ones the earlier. They are compared
/// among themselves: what else a book holds takes no part, and its size no time.
/// Errors: those of sqlError.
[[nodiscard]] Result<QList<RankedText>> rankFound(const QList<FoundText> &texts, const QString &expression);

} // namespace minutebook
