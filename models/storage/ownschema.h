#pragma once

#include "models/storage/connection.h"

#include <QByteArrayView>
#include <QSet>

namespace minutebook {

/// Whether a book has the tables, indexes and triggers that this program makes for its version, and nothing else: a view in a table's place
/// could compute for ever, and a trigger change what is written. Error: BookDamaged, with what it is.
[[nodiscard]] Result<> hasOwnSchema(Connection &connection);

/// SHA-256, in hexadecimal, of all that a book's schema has.
struct SchemaDigests {
    QByteArray own; ///< of what every book has
    QSet<QByteArray> searched; ///< of each level's search table, with its triggers, whatever the level; books that were searched have some
};
[[nodiscard]] Result<SchemaDigests> schemaDigests(Connection &connection);
/// Those of the latest version: a book that has these alone needs no comparison, for which the schema is made anew.
inline constexpr QByteArrayView ownSchemaDigest = "4cc16f74aff800d183603774da224ae7f89cdcae060a0e83801322103f23bcfe";
inline constexpr QByteArrayView ownSearchTableDigest = "0c956896f912b7423dc4302338ffd05d2e4794b09dd27ab18de7511cd1ce91ed";

} // namespace minutebook
