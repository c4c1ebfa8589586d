#pragma once

#include "models/storage/itemstore.h"
#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// What a meeting's texts were, and what was given instead, with items that are new or in another order.
struct TextsChange {
    const QList<ItemText> &before;
    const QList<ItemText> &given;
    Typing typing = Typing::Onward;
};

/// Brings the rows of a meeting's items, and those of the registers, from one list of texts to another.
class TextWriter
{
public:
    /// `after` is what was given, with numbers: what is inserted gets its id in it, what changes its revision.
    TextWriter(Transaction &transaction, const MeetingContext &meeting, const TextsChange &change, QList<ItemText> &after);

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
    const QList<ItemText> &m_given;
    Typing m_typing;
    QList<ItemText> &m_after;
    bool m_moved; ///< the items are others, or in another order
    QList<ItemText> m_changed;
};

/// Enters what these items say into the registers, instead of what they said.
[[nodiscard]] Result<> enterItems(Transaction &transaction, const QList<ItemText> &texts, const MeetingContext &meeting);

} // namespace minutebook
