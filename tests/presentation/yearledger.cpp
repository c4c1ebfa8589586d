#include "tests/presentation/yearledger.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QStringList columns(const QString &text)
{
    QStringList cells = text.split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

} // namespace

QHash<QString, QList<LedgerRow>> readLedger(const QString &text)
{
    QHash<QString, QList<LedgerRow>> sections;
    QString section;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            section = line.sliced(1, line.size() - 2);
            continue;
        }
        const QStringList halves = line.split(u"=>"_s);
        sections[section].append({number, columns(halves.first()), halves.size() > 1 ? columns(halves.last()) : QStringList()});
    }
    return sections;
}

} // namespace minutebook
