#include "models/print/saidbytext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// As writeJson says it.
SaidOfFile saidByJson(const QByteArray &bytes)
{
    return {QJsonDocument::fromJson(bytes).object().value("marking"_L1).toString()};
}

/// As writeCsv says it: the last column of each row.
SaidOfFile saidByCsv(QStringView text)
{
    static const QRegularExpression last(u",(?:\"((?:[^\"]|\"\")*)\"|([^,\"\\n]*))$"_s);
    const QRegularExpressionMatch match = last.matchView(text.trimmed());
    QString marking = match.captured(1).replace("\"\""_L1, "\""_L1) + match.captured(2);
    if (marking.startsWith(u'\''))
        marking.removeFirst();
    return {marking};
}

/// "**TLP:RED**" in Markdown, "TLP:RED" in plain text.
QString unmarked(QStringView text)
{
    return text.toString().removeIf([](QChar c) { return c == u'*' || c == u'\\'; }).simplified();
}

/// The edition's name is the second heading of the head; what follows it is the copy's number, if it has one.
bool isEditionName(const QString &part)
{
    const QStringView rule = QStringView(part).sliced(part.lastIndexOf(u'\n') + 1);
    return part.startsWith("## "_L1)
        || (!rule.isEmpty() && part.contains(u'\n') && std::ranges::all_of(rule, [](QChar c) { return c == u'='; }));
}

/// The last one of the head.
QString editionNameIn(const QStringList &parts)
{
    QString name;
    for (const QString &part : parts.first(std::min<qsizetype>(parts.size(), 6))) {
        if (isEditionName(part))
            name = unmarked(part.startsWith("## "_L1) ? QStringView(part).sliced(3) : QStringView(part).first(part.lastIndexOf(u'\n')));
    }
    return name;
}

QString copyIn(const QStringList &parts)
{
    static const QRegularExpression number(u"^Copy [1-9]"_s);
    const qsizetype headings = std::ranges::count_if(parts.first(std::min<qsizetype>(parts.size(), 6)), isEditionName);
    qsizetype left = headings;
    for (qsizetype i = 0; left > 0 && i + 1 < parts.size(); ++i) {
        const bool last = isEditionName(parts[i]) && --left == 0;
        if (last && number.match(unmarked(parts[i + 1])).hasMatch())
            return unmarked(parts[i + 1]);
    }
    return {};
}

} // namespace

SaidOfFile saidByText(const QByteArray &bytes)
{
    if (bytes.startsWith('{'))
        return saidByJson(bytes);
    const QString text = QString::fromUtf8(bytes);
    const QStringView head = QStringView(text).first(std::max<qsizetype>(0, text.indexOf(u'\n'))).trimmed();
    if (head.endsWith(u",marking"))
        return saidByCsv(QStringView(text).sliced(head.size()));
    const QStringList parts = text.first(std::min<qsizetype>(text.size(), 4000)).split("\n\n"_L1);
    return {unmarked(head), copyIn(parts), editionNameIn(parts)};
}

} // namespace minutebook
