#include "models/minutes/registerphrases.h"

#include "models/minutes/phrases.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString asOfPhrase(QDate date)
{
    return date.isValid() ? "After the meeting of "_L1 + longDate(date) : QString();
}

QString outstandingHeading()
{
    return u"Outstanding Actions"_s;
}

QString finishedHeading()
{
    return u"Finished Actions"_s;
}

QString noEntryPhrase(RegisterKind kind)
{
    return kind == RegisterKind::Actions ? u"There is no such action in this log."_s : u"There is no such decision in this register."_s;
}

QString selectionPhrase(RegisterKind kind)
{
    return kind == RegisterKind::Actions ? u"A selection: the log may hold other actions."_s
                                         : u"A selection: the register may hold other decisions."_s;
}

QString restElsewherePhrase(RegisterKind kind, const Scheme &scheme)
{
    const QString what = kind == RegisterKind::Actions ? u"Actions, and words on them, that this edition's readers may not see are in the "_s
                                                       : u"Decisions that this edition's readers may not see are in the "_s;
    return what + scheme.topEdition + " alone."_L1;
}

QString registerMeetingPhrase(const QString &abbreviation, int number, QDate date)
{
    return u"%1 %2, %3"_s.arg(abbreviation).arg(number).arg(longDate(date));
}

QStringList registerWords(const Scheme &scheme)
{
    QStringList words{u"After the meeting of"_s, outstandingHeading(), finishedHeading(), u"Status"_s, u"Outcome"_s, u"Decision"_s};
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
