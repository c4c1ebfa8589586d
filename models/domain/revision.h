#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace minutebook {

enum class RevisionKind {
    Draft, ///< as it was sent out first
    ChangedDraft, ///< after comments
    Approved,
    Correction, ///< of what was approved
};

/// What became of an approval.
struct EndOfApproval {
    QDateTime at; ///< UTC
    QString who; ///< empty: nobody has said so

    bool operator==(const EndOfApproval &) const = default;
};

/// A meeting's minutes as they stood at a moment, without their contents. Nothing of it ever changes but what is known of it since.
struct Revision {
    int number = 0; ///< within the meeting, from 1
    RevisionKind kind = RevisionKind::Draft;
    QDateTime at; ///< UTC
    QString author; ///< empty: nobody has said so
    QString reason; ///< empty: the meeting's status changed
    QString token; ///< random, 32 hexadecimal digits: names the revision where its hash would tell about its text
    QString contentHash; ///< SHA-256 of its canonical bytes, 64 hexadecimal digits
    QString before; ///< hash of the revision before it; empty: it is the first
    QString hash; ///< SHA-256 of all of the above
    bool disposed = false; ///< its contents were, by the rules of retention
    std::optional<EndOfApproval> takenBack = {}; ///< of what was approved; not in the hash, as the audit trail tells it

    bool operator==(const Revision &) const = default;
};

/// "changed-draft": as the book and the command line have it.
[[nodiscard]] QString nameOfRevision(RevisionKind kind);
[[nodiscard]] RevisionKind revisionNamed(QStringView name);

} // namespace minutebook
