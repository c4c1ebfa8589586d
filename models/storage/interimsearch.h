#pragma once

#include "models/storage/searchstore.h"

namespace minutebook {

struct FoundInterim {
    SearchHit hit; ///< without marks
    QString people; ///< see SearchRow
};

/// The decisions between meetings that no meeting reports, and what was remarked on them, in which an expression of searchExpression
/// stands. What is reported is found where it is.
/// Errors: those of sqlError.
[[nodiscard]] Result<QList<FoundInterim>> searchInterim(Connection &connection, const SearchQuery &query, const QString &expression,
                                                        const std::optional<SearchCeiling> &ceiling);

} // namespace minutebook
