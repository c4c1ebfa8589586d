#include "models/minutes/extractphrases.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString approvedByHand(ApprovedAs as)
{
    switch (as) {
    case ApprovedAs::Presented:
        return worded(u"Approved as presented on %1."_s);
    case ApprovedAs::Modified:
        return worded(u"Approved as modified on %1."_s);
    case ApprovedAs::Unsaid:
        break;
    }
    return worded(u"Approved on %1."_s);
}

} // namespace

QString extractTitle(const Scheme &scheme, Edition edition)
{
    return edition == topEdition(scheme) ? worded(u"Confidential Certified Extract"_s) : worded(u"Certified Extract"_s);
}

QString extractIntroduction(int meeting, QDate date)
{
    return worded(u"From the minutes of meeting %1, held on %2:"_s).arg(meeting).arg(longDate(date));
}

QString supersededPhrase(int meeting, QDate date, std::optional<int> item)
{
    if (!item)
        return worded(u"This decision has been superseded by one of meeting %1, held on %2."_s).arg(meeting).arg(longDate(date));
    return worded(u"This decision has been superseded by one of meeting %1, held on %2 (item %3)."_s)
        .arg(meeting)
        .arg(longDate(date))
        .arg(*item);
}

QString certificationPhrase(MeetingStatus status)
{
    return isDraft(status) ? worded(u"Certified a true extract from the draft minutes of this meeting, which are not approved yet."_s)
                           : worded(u"Certified a true extract from the approved minutes of this meeting."_s);
}

QString approvedPhrase(const Approval &approval)
{
    if (!approval.on.isValid())
        return {};
    const QString date = longDate(approval.on);
    if (approval.meeting == 0)
        return approvedByHand(approval.as).arg(date);
    switch (approval.as) {
    case ApprovedAs::Presented:
        return worded(u"Approved as presented at meeting %1, held on %2."_s).arg(approval.meeting).arg(date);
    case ApprovedAs::Modified:
        return worded(u"Approved as modified at meeting %1, held on %2."_s).arg(approval.meeting).arg(date);
    case ApprovedAs::Unsaid:
        break; // no line that these readers see says so
    }
    return {};
}

QString minutesSignedPhrase()
{
    return worded(u"Signed by the Chair as the approved minutes of this meeting."_s);
}

QStringList signaturePhrases()
{
    const auto line = [](const QString &what) { return what + ": "_L1 + QString(36, u'_'); };
    return {line(worded(u"Signature"_s)), line(worded(u"Name and office"_s)), line(worded(u"Place and date"_s))};
}

QStringList extractWords(const MeetingRecord &record)
{
    const MeetingHeader &header = record.meeting.header;
    return QStringList{extractTitle(record.body.scheme, topEdition(record.body.scheme)),
                       extractIntroduction(header.number, header.date),
                       certificationPhrase(header.status),
                       minutesSignedPhrase(),
                       approvedPhrase(record.approval),
                       supersededPhrase(header.number, header.date, {}),
                       supersededPhrase(header.number, header.date, 0)}
    + signaturePhrases();
}

} // namespace minutebook
