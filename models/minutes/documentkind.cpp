#include "models/minutes/documentkind.h"

#include "models/minutes/compose.h"
#include "models/minutes/composeagenda.h"
#include "models/minutes/composeattendance.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

QList<DocumentKind> allKinds()
{
    return {DocumentKind::Minutes, DocumentKind::Agenda, DocumentKind::Attendance};
}

QString nameOfKind(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Minutes:
        return u"minutes"_s;
    case DocumentKind::Agenda:
        return u"agenda"_s;
    case DocumentKind::Attendance:
        return u"attendance"_s;
    }
    return {};
}

std::optional<DocumentKind> kindNamed(const QString &name)
{
    const QList<DocumentKind> kinds = allKinds();
    const auto found = std::ranges::find(kinds, name, nameOfKind);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

QString documentTitle(DocumentKind kind, const Scheme &scheme, Edition edition, MeetingStatus status)
{
    switch (kind) {
    case DocumentKind::Minutes:
        return editionTitle(scheme, edition, status);
    case DocumentKind::Agenda:
        return agendaTitle(scheme, edition);
    case DocumentKind::Attendance:
        return attendanceTitle(scheme, edition);
    }
    return {};
}

const MeetingRecord &issuedRecord(const MeetingRecord &record, DocumentKind kind, Edition edition)
{
    if (!record.approved)
        return record;
    const MeetingRecord &approved = *record.approved;
    MeetingRecord asApproved = record;
    asApproved.meeting.header.status = approved.meeting.header.status;
    asApproved.corrections = approved.corrections;
    asApproved.approval = approved.approval;
    return composeKind(kind, asApproved, edition) == composeKind(kind, approved, edition) ? approved : record;
}

MinutesDocument composeKind(DocumentKind kind, const MeetingRecord &record, Edition edition)
{
    switch (kind) {
    case DocumentKind::Minutes:
        return compose(record, edition);
    case DocumentKind::Agenda:
        return composeAgenda(record, edition);
    case DocumentKind::Attendance:
        return composeAttendance(record, edition);
    }
    return {};
}

} // namespace minutebook
