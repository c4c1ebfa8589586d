#pragma once

#include "models/storage/itemstore.h"
#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/transaction.h"

namespace minutebook {

[[nodiscard]] Result<QList<ItemText>> loadTexts(Connection &connection, MeetingId meeting);

/// Whether actions without a number are given one.
enum class Numbers { Given, Held };

/// How texts are stored.
struct Storing {
    std::optional<TextPlace> cursor = {}; ///< its line is still being typed
    ItemId saved = {}; ///< whose notes are saved: in others that stay as they are somebody may be typing too; 0: in none
    Numbers numbers = Numbers::Given;
    Typing typing = Typing::Onward;
};
/// Of notes that are saved so.
[[nodiscard]] Storing storingOf(Waiting waiting, ItemId saved, std::optional<TextPlace> cursor);

/// Stores `after`, in its order, instead of `before`: rows, positions, registers and the sequence of the next action.
/// Answers with the texts as they are stored, each with its id.
[[nodiscard]] Result<NumberedTexts> storeTexts(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before,
                                               const QList<ItemText> &after, const Storing &how = {});

/// Reads the registers' rows of all items again, after the dialect has changed.
[[nodiscard]] Result<> storeRegisters(Transaction &transaction, const MeetingContext &meeting);

} // namespace minutebook
