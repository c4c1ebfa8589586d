#include "models/minutes/documentkind.h"

#include "models/minutes/compose.h"
#include "models/minutes/composeagenda.h"

namespace minutebook {

using namespace Qt::StringLiterals;

std::optional<DocumentKind> kindNamed(const QString &name)
{
    if (name == "minutes"_L1)
        return DocumentKind::Minutes;
    return name == "agenda"_L1 ? std::optional(DocumentKind::Agenda) : std::nullopt;
}

QString documentTitle(DocumentKind kind, const Scheme &scheme, Edition edition, MeetingStatus status)
{
    return kind == DocumentKind::Agenda ? agendaTitle(scheme, edition) : editionTitle(scheme, edition, status);
}

MinutesDocument composeKind(DocumentKind kind, const MeetingRecord &record, Edition edition)
{
    return kind == DocumentKind::Agenda ? composeAgenda(record, edition) : compose(record, edition);
}

} // namespace minutebook
