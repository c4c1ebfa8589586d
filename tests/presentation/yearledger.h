#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace minutebook {

/// One line of a ledger: what happens, and what was foreseen to come of it.
struct LedgerRow {
    int line = 0; ///< of the ledger, from 1
    QStringList given; ///< columns before "=>"
    QStringList foreseen; ///< columns behind it

    bool operator==(const LedgerRow &) const = default;
};

/// Reads a ledger's sections, by name: `[name]`, then a row a line; behind `#` at a line's start is what is for the reader.
[[nodiscard]] QHash<QString, QList<LedgerRow>> readLedger(const QString &text);

} // namespace minutebook
