#include "models/domain/retention.h"

#include <algorithm>
#include <utility>

namespace minutebook {

namespace {

bool asksForYears(Keeping keeping)
{
    return keeping == Keeping::YearsAfterApproval || keeping == Keeping::YearsAfterMeeting;
}

bool isRuleOf(Matter matter, const RetentionRule &rule)
{
    const bool years = asksForYears(rule.keeping) ? rule.years >= 1 && rule.years <= mostYears : rule.years == 0;
    return years && keepingsOf(matter).contains(rule.keeping);
}

} // namespace

QList<Keeping> keepingsOf(Matter matter)
{
    if (matter == Matter::Papers)
        return {Keeping::Kept, Keeping::YearsAfterApproval};
    return {Keeping::Kept, Keeping::YearsAfterApproval, Keeping::YearsAfterMeeting, Keeping::UntilApproval};
}

const RetentionRule &Retention::of(Matter matter) const
{
    switch (matter) {
    case Matter::OwnNotes:
        return ownNotes;
    case Matter::Papers:
        return papers;
    case Matter::SupersededDrafts:
        break;
    }
    return drafts;
}

RetentionRule &Retention::of(Matter matter)
{
    return const_cast<RetentionRule &>(std::as_const(*this).of(matter)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

bool isValid(const Retention &retention)
{
    return std::ranges::all_of(allMatters, [&](Matter matter) { return isRuleOf(matter, retention.of(matter)); });
}

/// Nothing goes before the minutes are approved, whatever its meeting's day.
QDate dueOn(const RetentionRule &rule, QDate meeting, QDate approved)
{
    if (!approved.isValid())
        return {};
    switch (rule.keeping) {
    case Keeping::Kept:
        return {};
    case Keeping::UntilApproval:
        return approved;
    case Keeping::YearsAfterApproval:
        return approved.addYears(rule.years);
    case Keeping::YearsAfterMeeting:
        return qMax(approved, meeting.addYears(rule.years));
    }
    return {};
}

} // namespace minutebook
