#include "models/domain/audit.h"

#include "models/core/foldwords.h"

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
    EventName{AuditEvent::GroundGiven, "ground-given"_L1},
    EventName{AuditEvent::GroundChanged, "ground-changed"_L1},
    EventName{AuditEvent::WithheldKept, "withheld-kept"_L1},
    EventName{AuditEvent::Downgraded, "downgraded"_L1},
    EventName{AuditEvent::Waived, "waived"_L1},
    EventName{AuditEvent::WaiverTakenBack, "waiver-taken-back"_L1},
    EventName{AuditEvent::Imported, "imported"_L1},
    EventName{AuditEvent::Deleted, "deleted"_L1},
    EventName{AuditEvent::Disposed, "disposed"_L1},
    EventName{AuditEvent::Rekeyed, "rekeyed"_L1},
    EventName{AuditEvent::KeysChanged, "keys-changed"_L1},
    EventName{AuditEvent::Restored, "restored"_L1},
    EventName{AuditEvent::Recovered, "recovered"_L1},
};

/// The order in which details are read; others come behind them.
const QStringList &detailOrder()
{
    static const QStringList order{u"item"_s,   u"place"_s, u"line"_s,   u"kind"_s, u"edition"_s,  u"format"_s,
                                   u"file"_s,   u"copy"_s,  u"reader"_s, u"rule"_s, u"revision"_s, u"until"_s,
                                   u"ground"_s, u"owner"_s, u"review"_s, u"when"_s, u"reason"_s};
    return order;
}

QString valueText(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toVariant().toString();
}

QStringList orderedKeys(const QJsonObject &details)
{
    QStringList keys = details.keys();
    keys.removeAll(u"from"_s);
    keys.removeAll(u"to"_s);
    std::ranges::stable_sort(keys, {}, [](const QString &key) {
        const qsizetype place = detailOrder().indexOf(key);
        return place < 0 ? detailOrder().size() : place;
    });
    return keys;
}

/// The level that an entry tells about; one that the scheme does not know counts as its highest.
Rank rankOf(const AuditNote &note, const Scheme &scheme)
{
    return note.level.isEmpty() ? Rank{0} : scheme.rankOrHighest(note.level);
}

/// Whoever sees less than the default level does not see, either, how minutes were approved.
AuditEntry shownEntry(AuditEntry entry, const Scheme &scheme, Rank ceiling)
{
    if (entry.event == AuditEvent::Approved && ceiling < scheme.defaultRank) {
        entry.details.remove("as"_L1);
        entry.details.remove("at-meeting"_L1);
    }
    return entry;
}

QString searchedText(const AuditEntry &entry)
{
    return entry.who + u'\n' + nameOfEvent(entry.event) + u'\n' + detailsText(entry.details);
}

bool isWanted(const AuditEntry &entry, const AuditFilter &filter)
{
    const QDate day = entry.at.date();
    if ((!filter.events.isEmpty() && !filter.events.contains(entry.event)) || (filter.meeting > 0 && filter.meeting != entry.meeting))
        return false;
    if ((filter.from.isValid() && day < filter.from) || (filter.until.isValid() && day > filter.until))
        return false;
    if (filter.numbers && !filter.numbers->contains(entry.number))
        return false;
    const QString text = foldWords(searchedText(entry));
    const QStringList words = foldWords(filter.words).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
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

QString detailsText(const QJsonObject &details)
{
    QStringList parts;
    if (details.contains("from"_L1) || details.contains("to"_L1))
        parts << valueText(details["from"_L1]) + u" → "_s + valueText(details["to"_L1]);
    for (const QString &key : orderedKeys(details))
        parts << key + ": "_L1 + valueText(details[key]);
    return parts.join("; "_L1);
}

bool shows(const AuditEntry &entry, const Scheme &scheme, Rank ceiling)
{
    return visible(rankOf(entry, scheme), std::nullopt, ceiling);
}

QList<AuditEntry> shownAudit(const AuditRecord &record, Rank ceiling, const AuditFilter &filter)
{
    QList<AuditEntry> entries;
    for (const AuditEntry &entry : record.entries) {
        const AuditEntry shown = shownEntry(entry, record.body.scheme, ceiling);
        if (shows(entry, record.body.scheme, ceiling) && isWanted(shown, filter))
            entries.append(shown);
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
