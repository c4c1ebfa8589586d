#include "models/minutes/registerphrases.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString asOfPhrase(QDate date)
{
    return date.isValid() ? worded(u"After the meeting of %1"_s).arg(longDate(date)) : QString();
}

QString outstandingHeading()
{
    return worded(u"Outstanding Actions"_s);
}

QString finishedHeading()
{
    return worded(u"Finished Actions"_s);
}

QString noEntryPhrase(RegisterKind kind)
{
    return kind == RegisterKind::Actions ? worded(u"There is no such action in this log."_s)
                                         : worded(u"There is no such decision in this register."_s);
}

QString selectionPhrase(RegisterKind kind)
{
    return kind == RegisterKind::Actions ? worded(u"A selection: the log may hold other actions."_s)
                                         : worded(u"A selection: the register may hold other decisions."_s);
}

QString restElsewherePhrase(RegisterKind kind, const Scheme &scheme)
{
    const QString what = kind == RegisterKind::Actions
        ? worded(u"Actions, and words on them, that this edition's readers may not see are in the %1 alone."_s)
        : worded(u"Decisions that this edition's readers may not see are in the %1 alone."_s);
    return what.arg(scheme.topEdition);
}

QString votePhrase()
{
    return worded(u"Votes: "_s);
}

QString effectivePhrase(QDate day)
{
    return worded(u"In force from %1."_s).arg(longDate(day));
}

QString reviewPhrase(QDate day)
{
    return worded(u"To be looked at again on %1."_s).arg(longDate(day));
}

QString linkedPhrase()
{
    return worded(u"See also "_s);
}

QString decisionPlacePhrase(int meeting, std::optional<int> item)
{
    return item ? worded(u"meeting %1 (item %2)"_s).arg(meeting).arg(*item) : worded(u"meeting %1"_s).arg(meeting);
}

QString registerMeetingPhrase(const QString &abbreviation, int number, QDate date)
{
    return u"%1 %2, %3"_s.arg(abbreviation).arg(number).arg(longDate(date));
}

QStringList registerWords(const Scheme &scheme)
{
    QStringList words{worded(u"After the meeting of %1"_s).arg(QString()),
                      outstandingHeading(),
                      finishedHeading(),
                      worded(u"Status"_s),
                      worded(u"Outcome"_s),
                      worded(u"Decision"_s),
                      votePhrase(),
                      linkedPhrase()};
    for (const RegisterKind kind : {RegisterKind::Actions, RegisterKind::Decisions}) {
        words << noEntryPhrase(kind) << selectionPhrase(kind) << restElsewherePhrase(kind, scheme) << nameOfRegister(kind)
              << registerTitle(kind, scheme, topEdition(scheme)) << registerTitle(kind, scheme, Edition{Rank{0}});
    }
    for (const auto status :
         {ActionStatus::Open, ActionStatus::OnTarget, ActionStatus::Closed, ActionStatus::Transferred, ActionStatus::Withdrawn})
        words << statusPhrase(status) << nameOfStatus(status);
    return words;
}

} // namespace minutebook
