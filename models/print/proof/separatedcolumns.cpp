#include "models/print/proof/separatedcolumns.h"

#include <array>

namespace minutebook {

QStringList separatedColumns(const QString &text)
{
    constexpr qsizetype most = 50; // columns
    QStringList all;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const char16_t separator : {u',', u';', u'\t'}) {
        if (lines.isEmpty() || !lines.constFirst().contains(separator))
            continue;
        QStringList columns;
        for (const QString &line : lines) {
            const QStringList cells = line.split(separator).mid(0, most);
            columns.resize(std::max(columns.size(), cells.size()));
            for (qsizetype i = 0; i < cells.size(); ++i)
                columns[i] += cells[i] + u'\n';
        }
        all += columns;
    }
    return all;
}

} // namespace minutebook
