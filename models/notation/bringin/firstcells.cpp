#include "models/notation/bringin/oldwords.h"

#include <algorithm>

namespace minutebook {

OldBlock withFirstCells(OldBlock table)
{
    for (QStringList &row : table.rows) {
        if (row == table.rows.constFirst())
            continue;
        row.prepend(QString());
        if (row.size() > table.rows.constFirst().size() && row.constLast().isEmpty())
            row.removeLast();
    }
    return table;
}

bool leavesLastColumnEmpty(const OldBlock &table)
{
    const qsizetype width = table.rows.value(0).size();
    const auto isShort = [width](const QStringList &row) { return row.size() < width || row.constLast().isEmpty(); };
    return width > 1 && table.rows.size() > 1 && std::all_of(table.rows.cbegin() + 1, table.rows.cend(), isShort);
}

} // namespace minutebook
