#include "models/minutes/volumephrases.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString boundMinutesTitle(const Scheme &scheme, Edition edition)
{
    return edition == topEdition(scheme) ? scheme.topEdition : worded(u"Minutes"_s);
}

QString volumeTitle(const Scheme &scheme, Edition edition, QDate first, QDate last)
{
    const QString minutes = boundMinutesTitle(scheme, edition);
    const QString year = QString::number(last.year());
    return minutes + ", "_L1 + (first.year() == last.year() ? year : QString::number(first.year()) + u'–' + year);
}

/// How many there are tells where one is missing.
QString meetingsBound(int first, int last, qsizetype count)
{
    if (count == 1)
        return worded(u"Meeting %1"_s).arg(last);
    return worded(u"Meetings %1 to %2 (%3 meetings)"_s).arg(first).arg(last).arg(count);
}

QString meetingNumbers(const QString &abbreviation, int first, int last)
{
    const QString numbers = first == last ? QString::number(last) : QString::number(first) + u'–' + QString::number(last);
    return abbreviation + u' ' + numbers;
}

QString period(QDate first, QDate last)
{
    return first == last ? longDate(last) : longDate(first) + u" – "_s + longDate(last);
}

QString contentsHeading()
{
    return worded(u"Contents"_s);
}

} // namespace minutebook
