#pragma once

#include "models/storage/transaction.h"

namespace minutebook {

/// The committee's own words, which its spelling checker takes as they are.
[[nodiscard]] Result<QStringList> learntWords(Connection &connection);
[[nodiscard]] Result<> learnWord(Transaction &transaction, const QString &word);
[[nodiscard]] Result<> forgetWord(Transaction &transaction, const QString &word);

} // namespace minutebook
