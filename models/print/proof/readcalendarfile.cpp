#include "models/print/proof/readcalendarfile.h"

#include "models/print/calendarlines.h"
#include "models/print/formatwords.h"

#include <QRegularExpression>
#include <QStringList>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "20240601" is searched for as "2024-06-01".
QString withIsoDays(const QString &value)
{
    static const QRegularExpression day(u"\\b([0-9]{4})([0-9]{2})([0-9]{2})(?=T|\\b)"_s);
    return QString(value).replace(day, u"\\1-\\2-\\3 "_s);
}

} // namespace

FileTexts readCalendarFile(const QByteArray &file)
{
    FileTexts texts;
    if (!QUtf8StringView(file).isValidUtf8() || !file.startsWith("BEGIN:VCALENDAR"))
        texts.miss(ErrorCode::ProofTextUnread, {u"iCalendar"_s});
    for (const CalendarLine &line : calendarLines(file)) {
        texts.add({.part = FilePart::Text, .key = line.name}, line.value);
        if (const QString days = withIsoDays(line.value); days != line.value)
            texts.add({.part = FilePart::Text, .key = line.name}, days);
        texts.add({.part = FilePart::String}, line.name + u' ' + line.parameters);
        if (line.parameters.contains("ENCODING="_L1, Qt::CaseInsensitive) || line.value.startsWith("data:"_L1, Qt::CaseInsensitive))
            texts.miss(ErrorCode::ProofTextUnread, {line.name});
    }
    texts.add({.part = FilePart::Outside}, QString::fromUtf8(file), TextKind::Syntax);
    texts.own = {u"BEGIN END VCALENDAR VTODO PRODID VERSION 2.0 DTSTAMP CREATED UID LAST-MODIFIED DESCRIPTION SUMMARY CLASS CONFIDENTIAL"_s,
                 u"CATEGORIES DUE VALUE=DATE COMPLETED PERCENT-COMPLETE 100 STATUS NEEDS-ACTION IN-PROCESS CANCELLED"_s,
                 u"X-KDE-ICAL-IMPLEMENTATION-VERSION X-WR-CALNAME actions"_s, QString::fromLatin1(formatwords::calendarMarking)};
    return texts;
}

} // namespace minutebook
