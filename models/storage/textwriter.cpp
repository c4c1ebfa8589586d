#include "models/storage/textwriter.h"

#include "models/storage/decisionentries.h"
#include "models/storage/inorder.h"
#include "models/storage/journal.h"
#include "models/storage/query.h"
#include "models/storage/registerrows.h"
#include "models/storage/searchindex.h"
#include "models/storage/withheldanchors.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<> insertText(Transaction &transaction, MeetingId meeting, int position, ItemText &text)
{
    const auto inserted = firstRow(transaction, uR"(
        INSERT INTO item (id, meeting, position, heading, notes, revision)
        VALUES (nullif(:id, 0), :meeting, :position, :heading, :notes, :revision) RETURNING id
    )"_s,
                                   {{":id"_L1, text.id},
                                    {":meeting"_L1, meeting},
                                    {":position"_L1, position},
                                    Bind::written(":heading"_L1, text.heading),
                                    Bind::written(":notes"_L1, text.notes),
                                    {":revision"_L1, std::max(text.revision, 1)}},
                                   [](const Row &row) { return row.id<ItemId>(0); });
    if (!inserted)
        return std::unexpected(inserted.error());
    text.id = **inserted;
    text.revision = std::max(text.revision, 1);
    transaction.changes().items.insert(text.id);
    return {};
}

Result<> updateText(Transaction &transaction, int position, const ItemText &text)
{
    return run(transaction,
               u"UPDATE item SET position = :position, heading = :heading, notes = :notes, revision = :revision WHERE id = :id"_s,
               {{":position"_L1, position},
                Bind::written(":heading"_L1, text.heading),
                Bind::written(":notes"_L1, text.notes),
                {":revision"_L1, text.revision},
                {":id"_L1, text.id}});
}

Result<> deleteText(Transaction &transaction, ItemId id)
{
    transaction.changes().items.remove(id);
    return run(transaction, u"DELETE FROM item WHERE id = :id"_s, {{":id"_L1, id}});
}

} // namespace

TextWriter::TextWriter(Transaction &transaction, const MeetingContext &meeting, const TextsChange &change, QList<ItemText> &after)
    : m_transaction(transaction)
    , m_meeting(meeting)
    , m_before(change.before)
    , m_given(change.given)
    , m_typing(change.typing)
    , m_after(after)
    , m_moved(!std::ranges::equal(change.before, after, {}, &ItemText::id, &ItemText::id))
{
}

Result<> TextWriter::write()
{
    return inOrder([&] { return deleteOld(); }, [&] { return makeRoom(); }, [&] { return writeAll(); },
                   [&] { return enterItems(m_transaction, m_changed, m_meeting); },
                   [&] { return followWithheld(m_transaction, m_meeting, m_before, m_after); });
}

Result<> TextWriter::deleteOld()
{
    return forEach(m_before, [&](const ItemText &text) {
        const bool stays = std::ranges::find(m_after, text.id, &ItemText::id) != m_after.end();
        return stays ? Result<>() : deleteText(m_transaction, text.id);
    });
}

/// Two rows never have one position, not even for the moment in which they change it.
Result<> TextWriter::makeRoom()
{
    if (!m_moved)
        return {};
    return run(m_transaction, u"UPDATE item SET position = -1 - position WHERE meeting = :meeting"_s, {{":meeting"_L1, m_meeting.id}});
}

Result<> TextWriter::writeAll()
{
    int position = 0;
    for (ItemText &text : m_after) {
        if (const Result<> written = writeOne(position++, text); !written)
            return written;
    }
    return {};
}

Result<> TextWriter::writeOne(int position, ItemText &text)
{
    const auto old = std::ranges::find(m_before, text.id, &ItemText::id);
    if (old == m_before.end())
        return insert(position, text);
    const bool changed = text.heading != old->heading || text.notes != old->notes;
    if (changed) {
        text.revision = old->revision + 1;
        m_transaction.changes().items.update(text.id);
        m_changed.append(text);
    }
    return inOrder([&] { return changed || m_moved ? updateText(m_transaction, position, text) : Result<>(); },
                   [&] {
                       return changed ? enterEdit(m_transaction, text.id, {old->notes, m_given[position].notes, text.notes, m_typing})
                                      : Result<>();
                   });
}

Result<> TextWriter::insert(int position, ItemText &text)
{
    Result<> inserted = insertText(m_transaction, m_meeting.id, position, text);
    m_changed.append(text);
    return inserted;
}

Result<> enterItems(Transaction &transaction, const QList<ItemText> &texts, const MeetingContext &meeting)
{
    const Result<ActionLevels> before = actionLevels(transaction, texts);
    if (!before)
        return std::unexpected(before.error());
    const ReadItems read = readItems(texts, meeting.dialect);
    QList<RegisterRows> registers(texts.size());
    for (qsizetype i = 0; i < read.items.size(); ++i) {
        const TextPlace begin = read.begins[i];
        registers[begin.item].add(begin.line, read.items[i].lines, meeting.dialect.scheme);
    }
    qsizetype at = 0;
    const auto enter = [&](const RegisterRows &rows) { return rows.write(transaction, texts[at++].id); };
    const Result<DecisionsBefore> decisions = decisionsBefore(transaction, meeting.id);
    if (!decisions)
        return std::unexpected(decisions.error());
    return inOrder([&] { return forEach(registers, enter); }, [&] { return followDecisions(transaction, meeting.id, *decisions); },
                   [&] { return waitForIndex(transaction, meeting.id); }, [&] { return updatesWaitForIndex(transaction, texts, *before); });
}

} // namespace minutebook
