#pragma once

#include "models/domain/body.h"
#include "models/domain/visible.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace minutebook {

/// What the audit trail tells of.
enum class AuditEvent {
    Opened,
    Exported,
    Sent,
    Merged,
    StatusChanged, ///< but for an approval
    Approved,
    ApprovalTakenBack,
    RevisionKept,
    CorrectionBegun,
    Corrected,
    CorrectionGivenUp,
    LevelChanged,
    GroundGiven, ///< to what is withheld
    GroundChanged,
    WithheldKept, ///< when it was due to be looked at
    Downgraded,
    Waived,
    WaiverTakenBack,
    Imported,
    Deleted, ///< a meeting that was never approved
    Disposed,
    Rekeyed,
    KeysChanged, ///< who can open the book
    Restored, ///< a backup, in the book's place
    Recovered, ///< what could be read of a damaged book
};

inline constexpr std::array allAuditEvents{
    AuditEvent::Opened,
    AuditEvent::Exported,
    AuditEvent::Sent,
    AuditEvent::Merged,
    AuditEvent::StatusChanged,
    AuditEvent::Approved,
    AuditEvent::ApprovalTakenBack,
    AuditEvent::RevisionKept,
    AuditEvent::CorrectionBegun,
    AuditEvent::Corrected,
    AuditEvent::CorrectionGivenUp,
    AuditEvent::LevelChanged,
    AuditEvent::GroundGiven,
    AuditEvent::GroundChanged,
    AuditEvent::WithheldKept,
    AuditEvent::Downgraded,
    AuditEvent::Waived,
    AuditEvent::WaiverTakenBack,
    AuditEvent::Imported,
    AuditEvent::Deleted,
    AuditEvent::Disposed,
    AuditEvent::Rekeyed,
    AuditEvent::KeysChanged,
    AuditEvent::Restored,
    AuditEvent::Recovered,
};

/// What is entered. No text of the minutes: where something stands, and what became of it.
struct AuditNote {
    AuditEvent event = AuditEvent::Opened;
    int meeting = 0; ///< its number; 0: of none
    QString level = {}; ///< the level of what it tells about, by name; empty: everybody may know it
    QJsonObject details = {}; ///< by the event; reasons, items, lines, hashes

    bool operator==(const AuditNote &) const = default;
};

/// An entry of the audit trail. None is ever changed or taken out.
struct AuditEntry : AuditNote {
    qint64 number = 0; ///< from 1 on, without a gap
    QDateTime at; ///< UTC
    QString who; ///< empty: nobody has said so
    QString before; ///< hash of the entry before it; empty: it is the first
    QString hash; ///< SHA-256 of all of it, 64 hexadecimal digits

    bool operator==(const AuditEntry &) const = default;
};

/// The audit trail of a book.
struct AuditRecord {
    Body body;
    QDate date; ///< on which it was read
    QList<AuditEntry> entries; ///< the earliest first
    bool broken = false; ///< its chain does not hold

    bool operator==(const AuditRecord &) const = default;
};

/// Which entries are wanted. What is empty asks for nothing.
struct AuditFilter {
    QList<AuditEvent> events = {}; ///< one of these
    QDate from = {}; ///< the first day, UTC
    QDate until = {}; ///< the last day
    int meeting = 0; ///< of this meeting
    QString words = {}; ///< all of them stand in it, whatever their case
    std::optional<QSet<qint64>> numbers = {}; ///< those of these alone

    bool operator==(const AuditFilter &) const = default;
};

/// "level-changed": as the book and the command line have it.
[[nodiscard]] QString nameOfEvent(AuditEvent event);
/// Nothing if there is no such event: a newer program may have entered others.
[[nodiscard]] std::optional<AuditEvent> eventNamed(QStringView name);

/// What is known of an entry, what tells most first: "RED → GREEN; item: 2; reason: …". Its words are those of the details' keys.
[[nodiscard]] QString detailsText(const QJsonObject &details);

/// Whether readers up to a ceiling may know of an entry.
[[nodiscard]] bool shows(const AuditEntry &entry, const Scheme &scheme, Rank ceiling);
/// What readers up to a ceiling may know of, and is wanted; the earliest first.
[[nodiscard]] QList<AuditEntry> shownAudit(const AuditRecord &record, Rank ceiling, const AuditFilter &filter = {});
/// The highest level that any of these tells about.
[[nodiscard]] Rank highestOf(const QList<AuditEntry> &entries, const Scheme &scheme);

} // namespace minutebook
