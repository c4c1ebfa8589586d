#pragma once

#include "models/domain/itemtemplate.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// In the order in which they are listed, which is also that of standing items on an agenda.
[[nodiscard]] Result<QList<ItemTemplate>> itemTemplates(Connection &connection);

/// The whole list instead of the one before. Control characters are stored as decode() shows them. Error: TemplateInvalid.
[[nodiscard]] Result<> saveItemTemplates(Transaction &transaction, const QList<ItemTemplate> &templates);

} // namespace minutebook
