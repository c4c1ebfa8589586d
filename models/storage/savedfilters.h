#pragma once

#include "models/domain/savedfilter.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Of which register.
enum class FilteredRegister { Actions, Decisions };

/// By name.
[[nodiscard]] Result<QList<SavedFilter>> savedFilters(Connection &connection, FilteredRegister of);
/// Instead of the one that has its name.
[[nodiscard]] Result<> keepFilter(Transaction &transaction, FilteredRegister of, const SavedFilter &saved);
[[nodiscard]] Result<> forgetFilter(Transaction &transaction, FilteredRegister of, const QString &name);

} // namespace minutebook
