#pragma once

#include "models/domain/withheldrecord.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// What the book keeps of a part that is withheld, and where that begins.
struct WithheldRow {
    WithheldId id;
    RegisterLine line; ///< as in LoggedPart
    QString text; ///< that line or heading, as it was typed last
    QString level; ///< of the part when the facts were given: by name, of its meeting's scheme
    Withholding facts = {};
    std::optional<Downgrade> downgrade = {};
    PaperId paper = {}; ///< that it is known by in place of a line, which is LoggedPart::noLine then; "text" is its title

    bool operator==(const WithheldRow &) const = default;
};

/// In the order in which they were made.
[[nodiscard]] Result<QList<WithheldRow>> withheldRows(Connection &connection);
[[nodiscard]] Result<QList<WithheldRow>> withheldRowsOf(Connection &connection, MeetingId meeting);
/// Error: WithheldMissing.
[[nodiscard]] Result<WithheldRow> withheldRow(Connection &connection, WithheldId id);

/// A new row where its id is 0; removes one that knows nothing any more.
[[nodiscard]] Result<> storeWithheld(Transaction &transaction, const WithheldRow &row);

} // namespace minutebook
