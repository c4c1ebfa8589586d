#include "models/minutes/auditphrases.h"

#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The order in which they are read; others come behind them.
const QStringList &detailOrder()
{
    static const QStringList order{u"item"_s, u"line"_s,   u"kind"_s, u"edition"_s,  u"format"_s, u"file"_s,
                                   u"copy"_s, u"reader"_s, u"rule"_s, u"revision"_s, u"reason"_s};
    return order;
}

QString valueText(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toVariant().toString();
}

QStringList orderedKeys(const QJsonObject &details)
{
    QStringList keys = details.keys();
    keys.removeAll(u"from"_s);
    keys.removeAll(u"to"_s);
    std::ranges::stable_sort(keys, {}, [](const QString &key) {
        const qsizetype place = detailOrder().indexOf(key);
        return place < 0 ? detailOrder().size() : place;
    });
    return keys;
}

} // namespace

QString auditTitle(const Scheme &scheme, Edition edition)
{
    return edition == topEdition(scheme) ? u"Confidential Audit Trail"_s : u"Audit Trail"_s;
}

QString eventPhrase(AuditEvent event)
{
    QString words = nameOfEvent(event).replace(u'-', u' ');
    words[0] = words[0].toUpper();
    return words;
}

QString detailsPhrase(const QJsonObject &details)
{
    QStringList parts;
    if (details.contains("from"_L1) || details.contains("to"_L1))
        parts << valueText(details["from"_L1]) + " → "_L1 + valueText(details["to"_L1]);
    for (const QString &key : orderedKeys(details))
        parts << key + ": "_L1 + valueText(details[key]);
    return parts.join("; "_L1);
}

QString momentPhrase(const QDateTime &utc)
{
    return QLocale(QLocale::English).toString(utc.toUTC(), u"d MMM yyyy HH:mm:ss"_s) + " UTC"_L1;
}

QStringList auditColumns()
{
    return {u"No"_s, u"When"_s, u"Who"_s, u"What"_s, u"Meeting"_s, u"Details"_s};
}

QString noAuditPhrase()
{
    return u"There is no such entry in this audit trail."_s;
}

QString auditSelectionPhrase()
{
    return u"A selection: the audit trail may hold other entries."_s;
}

QString chainPhrase(const AuditEntry &last)
{
    return u"The chain ends with entry %1. Its SHA-256 is %2."_s.arg(QString::number(last.number), last.hash);
}

QStringList auditWords(const Scheme &scheme)
{
    QStringList words = auditColumns()
        + QStringList{noAuditPhrase(),
                      auditSelectionPhrase(),
                      u"UTC"_s,
                      u"yes"_s,
                      u"no"_s,
                      u"audit"_s,
                      auditTitle(scheme, topEdition(scheme)),
                      auditTitle(scheme, Edition{Rank{0}})};
    for (const AuditEvent event : allAuditEvents)
        words << eventPhrase(event) << nameOfEvent(event);
    return words;
}

} // namespace minutebook
