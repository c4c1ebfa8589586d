#pragma once

#include "models/storage/connection.h"

#include <QList>
#include <QSet>
#include <QVariant>

#include <functional>
#include <optional>

namespace minutebook {

/// What came of reading a table of a damaged book.
struct Salvaged {
    bool whole = true; ///< it could be read to its end
    QSet<qint64> lost; ///< rows that an index knows and that could not be read
    bool lostKnown = true; ///< those are all
};

/// Gives every row that can be read to `take`, its rowid first, in whatever order, each once: around a page that cannot be read, whatever is
/// on its other sides is.
[[nodiscard]] Salvaged salvageRows(Connection &connection, const QString &table, const QStringList &columns,
                                   const std::function<void(const QVariantList &)> &take);

} // namespace minutebook
