#pragma once

#include "models/storage/connection.h"

#include <QByteArrayView>

namespace minutebook {

/// Whether a book has the tables, indexes and triggers that this program makes for its version, and nothing else: a view in a table's place
/// could compute for ever, and a trigger change what is written. Error: BookDamaged, with what it is.
[[nodiscard]] Result<> hasOwnSchema(Connection &connection);

/// SHA-256, in hexadecimal, of all that a book's schema has, whatever the levels that its search tables are of.
[[nodiscard]] Result<QByteArray> schemaDigest(Connection &connection);
/// That of a book with text in it, of the latest version: such a one needs no comparison, for which the schema is made anew.
inline constexpr QByteArrayView ownSchemaDigest = "682c44be997b08ab43ea514583a3b52cb4cfc7d598bd7b2e786d01d24ba60fdd";

} // namespace minutebook
