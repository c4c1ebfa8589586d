#include "models/minutes/auditphrases.h"

#include "models/minutes/wording.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

QString auditTitle(const Scheme &scheme, Edition edition)
{
    return edition == topEdition(scheme) ? worded(u"Confidential Audit Trail"_s) : worded(u"Audit Trail"_s);
}

QString eventPhrase(AuditEvent event)
{
    QString words = nameOfEvent(event).replace(u'-', u' ');
    words[0] = words[0].toUpper();
    return worded(words);
}

QString momentPhrase(const QDateTime &utc)
{
    // The words of the day stay on one line.
    return wordingLocale().toString(utc.toUTC(), u"d\u00a0MMM\u00a0yyyy HH:mm:ss"_s);
}

QStringList auditColumns()
{
    return {worded(u"No"_s), worded(u"When (UTC)"_s), worded(u"Who"_s), worded(u"What"_s), worded(u"Meeting"_s), worded(u"Details"_s)};
}

QString noAuditPhrase()
{
    return worded(u"There is no such entry in this audit trail."_s);
}

QString auditSelectionPhrase()
{
    return worded(u"A selection: the audit trail may hold other entries."_s);
}

QString brokenChainPhrase()
{
    return worded(u"This audit trail is not whole: an entry is not as it was made, or is missing."_s);
}

QString chainPhrase(const AuditEntry &last)
{
    return worded(u"The chain ends with entry %1. Its SHA-256 is %2."_s).arg(QString::number(last.number), last.hash);
}

QStringList auditWords(const Scheme &scheme)
{
    QStringList words = auditColumns()
        + QStringList{noAuditPhrase(),
                      brokenChainPhrase(),
                      auditSelectionPhrase(),
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
