#include "models/domain/cells.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

namespace {

/// What parts the cells: whatever stands most often in the heading row.
QChar separatorOf(QStringView heading)
{
    const auto count = [&](QChar c) { return heading.count(c); };
    return std::ranges::max(QList<QChar>{u',', u';', u'\t'}, {}, count);
}

QList<QStringList> tableOf(QStringView text, QChar separator)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = rows.last().last();
        if (text[i] == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (text[i] == u'"' && (quoted || cell.trimmed().isEmpty()))
            quoted = !quoted;
        else if (!quoted && text[i] == separator)
            rows.last().append(QString());
        else if (!quoted && text[i] == u'\n')
            rows.append({QString()});
        else if (text[i] != u'\r')
            cell += text[i];
    }
    return rows;
}

} // namespace

QList<QStringList> cellsOf(QStringView text)
{
    return tableOf(text, separatorOf(text.left(text.indexOf(u'\n'))));
}

QStringList partedNames(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("[/;]"));
    QStringList names;
    for (const QString &name : text.split(mark, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.simplified());
    }
    return names;
}

} // namespace minutebook
