#include "models/domain/audit.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct EventName {
    AuditEvent event;
    QLatin1StringView name;
};

constexpr std::array eventNames{
    EventName{AuditEvent::Opened, "opened"_L1},
    EventName{AuditEvent::Exported, "exported"_L1},
    EventName{AuditEvent::Sent, "sent"_L1},
    EventName{AuditEvent::Merged, "merged"_L1},
    EventName{AuditEvent::StatusChanged, "status-changed"_L1},
    EventName{AuditEvent::Approved, "approved"_L1},
    EventName{AuditEvent::ApprovalTakenBack, "approval-taken-back"_L1},
    EventName{AuditEvent::RevisionKept, "revision-kept"_L1},
    EventName{AuditEvent::CorrectionBegun, "correction-begun"_L1},
    EventName{AuditEvent::Corrected, "corrected"_L1},
    EventName{AuditEvent::CorrectionGivenUp, "correction-given-up"_L1},
    EventName{AuditEvent::LevelChanged, "level-changed"_L1},
    EventName{AuditEvent::Waived, "waived"_L1},
    EventName{AuditEvent::WaiverTakenBack, "waiver-taken-back"_L1},
    EventName{AuditEvent::Imported, "imported"_L1},
    EventName{AuditEvent::Deleted, "deleted"_L1},
    EventName{AuditEvent::Disposed, "disposed"_L1},
    EventName{AuditEvent::Rekeyed, "rekeyed"_L1},
};

/// The level that an entry tells about; one that the scheme does not know counts as its highest.
Rank rankOf(const AuditNote &note, const Scheme &scheme)
{
    return note.level.isEmpty() ? Rank{0} : scheme.rankOrHighest(note.level);
}

QString searchedText(const AuditEntry &entry)
{
    QString text = entry.who + u'\n' + nameOfEvent(entry.event);
    for (auto detail = entry.details.constBegin(); detail != entry.details.constEnd(); ++detail)
        text += u'\n' + detail.value().toVariant().toString();
    return text;
}

bool isWanted(const AuditEntry &entry, const AuditFilter &filter)
{
    const QDate day = entry.at.date();
    if ((!filter.events.isEmpty() && !filter.events.contains(entry.event)) || (filter.meeting > 0 && filter.meeting != entry.meeting))
        return false;
    if ((filter.from.isValid() && day < filter.from) || (filter.until.isValid() && day > filter.until))
        return false;
    const QString text = searchedText(entry);
    const QStringList words = filter.words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString nameOfEvent(AuditEvent event)
{
    return std::ranges::find(eventNames, event, &EventName::event)->name;
}

std::optional<AuditEvent> eventNamed(QStringView name)
{
    const auto found = std::ranges::find_if(eventNames, [name](const EventName &event) { return event.name == name; });
    return found == eventNames.end() ? std::nullopt : std::optional(found->event);
}

bool shows(const AuditEntry &entry, const Scheme &scheme, Rank ceiling)
{
    return visible(rankOf(entry, scheme), std::nullopt, ceiling);
}

QList<AuditEntry> shownAudit(const AuditRecord &record, Rank ceiling, const AuditFilter &filter)
{
    QList<AuditEntry> entries;
    for (const AuditEntry &entry : record.entries) {
        if (shows(entry, record.body.scheme, ceiling) && isWanted(entry, filter))
            entries.append(entry);
    }
    return entries;
}

Rank highestOf(const QList<AuditEntry> &entries, const Scheme &scheme)
{
    Rank highest;
    for (const AuditEntry &entry : entries)
        highest = std::max(highest, rankOf(entry, scheme));
    return highest;
}

} // namespace minutebook
