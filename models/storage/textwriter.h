#pragma once

#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Brings the rows of a meeting's items, and those of the registers, from one list of texts to another.
class TextWriter
{
public:
    /// What is inserted gets its id in `after`, what changes its revision.
    TextWriter(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before, QList<ItemText> &after);

    [[nodiscard]] Result<> write();

private:
    Result<> deleteOld();
    Result<> makeRoom();
    Result<> writeAll();
    Result<> writeOne(int position, ItemText &text);
    Result<> insert(int position, ItemText &text);

    Transaction &m_transaction;
    const MeetingContext &m_meeting;
    const QList<ItemText> &m_before;
    QList<ItemText> &m_after;
    bool m_moved; ///< the items are others, or in another order
    QList<ItemText> m_changed;
};

/// Enters what these items say into the registers, instead of what they said.
[[nodiscard]] Result<> enterItems(Transaction &transaction, const QList<ItemText> &texts, const MeetingContext &meeting);

} // namespace minutebook
