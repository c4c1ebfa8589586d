#pragma once

#include "models/domain/withheldrecord.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// All parts of the book that are withheld, and what the book knows of those that are not any more or whose line is nowhere; over one state
/// of it. An update that has its level by its action alone is no part: that action is. Levels as in registerRecord.
/// `latest`: of the so many meetings that were held last; 0: of all. Errors: SchemeInvalid, BodyWordsInvalid, those of sqlError.
[[nodiscard]] Result<WithheldRecord> withheldRecord(Connection &connection, QDate today, int latest = 0);

/// A part, by what it was when somebody chose it: it may have changed since.
struct WithheldReference {
    WithheldId entry; ///< 0: it is known by the line alone
    RegisterLine line; ///< a line of the part; LoggedPart::headingLine: the item's heading
    QString text; ///< as that line or heading was typed; of a paper its title
    PaperId paper = {}; ///< of a part that is one

    bool operator==(const WithheldReference &) const = default;
};
[[nodiscard]] WithheldReference referenceTo(const LoggedPart &part);

/// What is known of a part, at any status of its minutes. Nothing in it: that is forgotten.
/// Errors: WithheldMissing, WithheldGroundMissing (nothing was known of it either).
[[nodiscard]] Result<> giveGround(Transaction &transaction, const WithheldReference &part, const Withholding &facts);

/// It was looked at and stays withheld; a reason may be empty. Errors: WithheldMissing, WithheldReviewMissing (the day is not after today's,
/// and nothing has to happen first).
[[nodiscard]] Result<> keepWithheld(Transaction &transaction, const WithheldReference &part, QDate review, const QString &event,
                                    const QString &reason);

/// What is known of it; nothing where nothing is. Errors: WithheldMissing.
[[nodiscard]] Result<Withholding> withholdingOf(Connection &connection, const WithheldReference &part);

/// Grounds, owners and events that were given before, each once, those given last first.
struct KnownWithholdings {
    QStringList grounds;
    QStringList owners;
    QStringList events;
};
[[nodiscard]] Result<KnownWithholdings> knownWithholdings(Connection &connection);

} // namespace minutebook
