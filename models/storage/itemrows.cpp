#include "models/storage/itemrows.h"

#include "models/storage/inorder.h"
#include "models/storage/journal.h"
#include "models/storage/levelwatch.h"
#include "models/storage/query.h"
#include "models/storage/textwriter.h"
#include "models/storage/withdrawnnumbers.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The first of the sequences from `begin` to before `end` whose number another meeting's action has.
Result<std::optional<int>> firstTaken(Connection &connection, const MeetingContext &meeting, int begin, int end)
{
    for (int sequence = begin; sequence < end; ++sequence) {
        const Result<QString> taken = answer(connection, uR"(
            SELECT a.number FROM action a JOIN item i ON i.id = a.item WHERE a.number = :number AND i.meeting <> :meeting
        )"_s,
                                             {{":number"_L1, meeting.dialect.actionNumber(sequence)}, {":meeting"_L1, meeting.id}});
        if (!taken)
            return std::unexpected(taken.error());
        if (!taken->isEmpty())
            return sequence;
    }
    return std::nullopt;
}

/// The texts with the numbers of actions that somebody has taken back, and could make again: those are the lines' own.
Result<QList<ItemText>> withUndone(Connection &connection, QList<ItemText> texts, const NumberedTexts &numbered)
{
    QSet<qint64> items;
    for (const NumberedLine &line : numbered.lines)
        items.insert(numbered.texts[line.place.item].id.value);
    for (ItemText &text : texts) {
        if (!items.contains(text.id.value))
            continue;
        const Result<QList<JournalEdit>> journal = journalOf(connection, text.id);
        if (!journal)
            return std::unexpected(journal.error());
        text.notes = textAfter(*journal, text.notes);
    }
    return texts;
}

/// A number is for a line that is written to its end. What another item says so far may be the half of one: the rest is on its way.
QSet<qsizetype> restingTexts(const QList<ItemText> &before, const QList<ItemText> &after, ItemId saved)
{
    QSet<qsizetype> resting;
    for (qsizetype i = 0; i < after.size() && saved != ItemId(); ++i) {
        const auto old = std::ranges::find(before, after[i].id, &ItemText::id);
        if (after[i].id != saved && old != before.end() && old->notes == after[i].notes)
            resting.insert(i);
    }
    return resting;
}

/// Numbers that no other meeting's action has been given: one may have been cut and pasted there, or the body's pattern names no meeting.
Result<NumberedTexts> giveFreeNumbers(Connection &connection, const MeetingContext &meeting, const QList<ItemText> &before,
                                      const QList<ItemText> &after, const Storing &how)
{
    const QSet<qsizetype> resting = restingTexts(before, after, how.saved);
    int next = meeting.nextSequence;
    NumberedTexts numbered = giveNumbers(after, before, next, how.cursor, resting, meeting.dialect);
    if (numbered.lines.isEmpty())
        return numbered;
    const Result<QList<ItemText>> known = withUndone(connection, before, numbered);
    if (!known)
        return std::unexpected(known.error());
    while (true) {
        numbered = giveNumbers(after, *known, next, how.cursor, resting, meeting.dialect);
        const auto taken = firstTaken(connection, meeting, next, numbered.nextSequence);
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return numbered;
        next = **taken + 1;
    }
}

Result<> raiseSequence(Transaction &transaction, MeetingId meeting, int next)
{
    return run(transaction, u"UPDATE meeting SET next_sequence = :next WHERE id = :id AND next_sequence < :next"_s,
               {{":next"_L1, next}, {":id"_L1, meeting}});
}

} // namespace

Result<QList<ItemText>> loadTexts(Connection &connection, MeetingId meeting)
{
    return rows(connection, u"SELECT id, heading, notes, revision FROM item WHERE meeting = :meeting ORDER BY position"_s,
                {{":meeting"_L1, meeting}},
                [](const Row &row) { return ItemText{row.id<ItemId>(0), row.text(1), row.text(2), row.number(3)}; });
}

Storing storingOf(Waiting waiting, ItemId saved, std::optional<TextPlace> cursor)
{
    return {cursor, saved, cursor && waiting.typing == Typing::Undoing ? Numbers::Held : Numbers::Given, waiting.typing};
}

Result<NumberedTexts> storeTexts(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before,
                                 const QList<ItemText> &after, const Storing &how)
{
    Result<NumberedTexts> numbered = how.numbers == Numbers::Held ? NumberedTexts{after, {}, meeting.nextSequence}
                                                                  : giveFreeNumbers(transaction, meeting, before, after, how);
    if (!numbered)
        return numbered;
    if (numbered->texts == before)
        return numbered;
    transaction.changes().meetings.update(meeting.id);
    const Result<NumberedWords> numbers = numberedWords(transaction, meeting.id);
    if (!numbers)
        return std::unexpected(numbers.error());
    const Result<> stored = inOrder([&] { return TextWriter(transaction, meeting, {before, after, how.typing}, numbered->texts).write(); },
                                    [&] { return followNumbers(transaction, meeting.id, *numbers); },
                                    [&] { return raiseSequence(transaction, meeting.id, numbered->nextSequence); },
                                    [&] { return watchLevels(transaction, meeting, before, numbered->texts, how.cursor); });
    if (!stored)
        return std::unexpected(stored.error());
    return numbered;
}

Result<> storeRegisters(Transaction &transaction, const MeetingContext &meeting)
{
    const Result<QList<ItemText>> texts = loadTexts(transaction, meeting.id);
    return texts ? enterItems(transaction, *texts, meeting) : Result<>(std::unexpected(texts.error()));
}

} // namespace minutebook
