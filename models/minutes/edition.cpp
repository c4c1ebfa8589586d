#include "models/minutes/edition.h"

#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Edition topEdition(const Scheme &scheme)
{
    return Edition{scheme.highest()};
}

namespace {

const EditionTitles &titlesOf(const Scheme &scheme, Edition edition)
{
    return edition == topEdition(scheme) ? scheme.topEditions : scheme.editions;
}

} // namespace

bool isDraft(MeetingStatus status)
{
    return status != MeetingStatus::Approved && status != MeetingStatus::Final;
}

QString editionTitle(const Scheme &scheme, Edition edition, MeetingStatus status)
{
    const EditionTitles &titles = titlesOf(scheme, edition);
    if (isDraft(status))
        return titles.draft;
    return status == MeetingStatus::Approved ? titles.approved : titles.final;
}

QString agendaTitle(const Scheme &scheme, Edition edition)
{
    return titlesOf(scheme, edition).agenda;
}

QString attendanceTitle(const Scheme &scheme, Edition edition)
{
    return edition == topEdition(scheme) ? worded(u"Confidential Attendance Record"_s) : worded(u"Attendance Record"_s);
}

Result<Edition> editionNamed(const Scheme &scheme, const QString &name)
{
    if (name.compare("confidential"_L1, Qt::CaseInsensitive) == 0)
        return topEdition(scheme);
    for (const Level &level : scheme.levels) {
        for (const QString &known : {level.name, scheme.prefix + level.name}) {
            if (name.compare(known, Qt::CaseInsensitive) == 0)
                return Edition{*scheme.rankOf(level.name)};
        }
    }
    QStringList names;
    for (const Level &level : scheme.levels)
        names << level.name;
    return failure(ErrorCode::LevelUnknown, {name, names.join(", "_L1)});
}

} // namespace minutebook
