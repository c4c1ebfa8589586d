#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <array>

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
    Waived,
    WaiverTakenBack,
    Imported,
    Deleted, ///< a meeting that was never approved
    Disposed,
    Rekeyed,
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
    AuditEvent::Waived,
    AuditEvent::WaiverTakenBack,
    AuditEvent::Imported,
    AuditEvent::Deleted,
    AuditEvent::Disposed,
    AuditEvent::Rekeyed,
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

} // namespace minutebook
