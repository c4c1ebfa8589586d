#pragma once

#include "models/domain/party.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// The book's register of parties, in its order.
[[nodiscard]] Result<QList<Party>> parties(Connection &connection);

/// Instead of those that are stored. Error: PartyInvalid.
[[nodiscard]] Result<> saveParties(Transaction &transaction, const QList<Party> &parties);

/// The numbers of the meetings whose notes or titles use a party's pseudonym, in whatever quotation marks, rising.
[[nodiscard]] Result<QList<int>> meetingsNaming(Connection &connection, const Party &party);

} // namespace minutebook
