#include "models/presentation/openbook.h"

#include "models/notation/lexline.h"
#include "models/storage/inorder.h"

#include <algorithm>

namespace minutebook {

// Of OpenBook: what is written of the agenda, and how that is taken back.

/// With what the agenda was before and is then, for whoever takes it back.
template <typename Work>
void OpenBook::rearrange(const QString &words, Work work)
{
    if (!m_meeting)
        return;
    write(
        [id = m_meeting->id, words, work = std::move(work)](Transaction &transaction) -> Result<BookEdit> {
            const Result<QList<ItemTitle>> before = itemTitles(transaction, id);
            const Result<> done = before ? work(transaction) : std::unexpected(before.error());
            const Result<QList<ItemTitle>> after = itemTitles(transaction, id);
            if (!done || !after)
                return std::unexpected(done ? after.error() : done.error());
            return BookEdit{id, *before, *after, words};
        },
        [this](const BookEdit &edit) {
            if (edit.before != edit.after)
                emit edited(edit);
        });
}

void OpenBook::renameItem(ItemId id, const QString &heading)
{
    const QString words = tr("title “%1”", "of an item").arg(heading);
    if (!m_notes || m_notes->item() != id)
        return rearrange(words, [id, heading](Transaction &transaction) { return minutebook::renameItem(transaction, id, heading); });
    catchUp();
    const QList<ItemTitle> before = titles();
    m_notes->setHeading(heading); // one writer of an item that is open
    if (const QList<ItemTitle> after = titles(); after != before)
        emit edited({m_meeting->id, before, after, words});
}

void OpenBook::moveItem(ItemId id, int by)
{
    moveItemTo(id, positionOf(id) + by);
}

void OpenBook::moveItemTo(ItemId id, int position)
{
    if (position < 0 || position >= agenda()->rowCount())
        return;
    const QString title = agenda()->indexOf(id).data().toString();
    rearrange(tr("“%1” moved", "an item").arg(title),
              [id, position](Transaction &transaction) { return minutebook::moveItem(transaction, id, position); });
}

void OpenBook::renumberItems()
{
    if (m_meeting)
        rearrange(tr("items renumbered"),
                  [id = m_meeting->id](Transaction &transaction) { return minutebook::renumberItems(transaction, id); });
}

Result<StoredItem> OpenBook::storedItem(ItemId id)
{
    return item(m_book->reader(), id);
}

QList<StoredItem> OpenBook::storedItems()
{
    return m_meeting ? items(m_book->reader(), m_meeting->id).value_or(QList<StoredItem>()) : QList<StoredItem>();
}

/// An item of a moment ago may not be in the agenda yet.
int OpenBook::positionOf(ItemId id)
{
    if (!agenda()->indexOf(id).isValid())
        refreshMeeting();
    return agenda()->indexOf(id).row();
}

void OpenBook::saveNotesOf(const QList<StoredItem> &items, const std::function<void()> &saved)
{
    write(
        [items](Transaction &transaction) -> Result<> {
            for (const StoredItem &item : items) {
                if (const Result<Saved> one = saveNotes(transaction, item.id, item.heading, item.notes, std::nullopt, item.revision); !one)
                    return std::unexpected(one.error());
            }
            return {};
        },
        saved);
}

/// Of the item that is in the editor, if it is among them. False where it is another one by now.
bool OpenBook::setOpenHeading(const QList<ItemNotes> &before, const QList<ItemNotes> &after)
{
    for (qsizetype i = 0; m_notes && i < before.size(); ++i) {
        if (before[i].item != m_notes->item())
            continue;
        if (m_notes->heading() != before[i].heading)
            return false;
        m_notes->setHeading(after[i].heading);
    }
    return true;
}

/// Those of the items that are not in the editor and still say what they said before.
QList<StoredItem> OpenBook::withNotes(const QList<ItemNotes> &before, const QList<ItemNotes> &after)
{
    QList<StoredItem> items;
    for (qsizetype i = 0; i < before.size(); ++i) {
        Result<StoredItem> item = storedItem(before[i].item);
        if (!item || item->heading != before[i].heading || item->notes != before[i].notes || (m_notes && m_notes->item() == before[i].item))
            continue;
        item->heading = after[i].heading;
        item->notes = after[i].notes;
        items << *item;
    }
    return items;
}

bool OpenBook::replaceNotes(const QList<ItemNotes> &before, const QList<ItemNotes> &after, const std::function<void()> &saved)
{
    const QList<StoredItem> items = withNotes(before, after);
    const auto isOpen = [this](const ItemNotes &one) { return m_notes && m_notes->item() == one.item; };
    if (items.size() + std::ranges::count_if(before, isOpen) != before.size() || !setOpenHeading(before, after))
        return false;
    saveNotesOf(items, [this, meeting = m_meeting->id, before, after, saved] {
        emit edited({meeting, before, after, tr("replacing in %n item(s)", nullptr, static_cast<int>(after.size()))});
        saved();
    });
    return true;
}

void OpenBook::catchUp()
{
    if (!m_unanswered.isEmpty())
        receive(Answering(m_unanswered.constLast())); // which goes out of the list meanwhile
    if (!m_notes)
        return;
    m_notes->settleJoin();
    m_notes->refresh();
}

/// And what was asked before it: of answers that are there already, a later one may be told first.
void OpenBook::receive(const Answering &answer)
{
    while (m_unanswered.contains(answer))
        std::exchange(*m_unanswered.takeFirst(), {})();
}

bool OpenBook::exchange(const BookState &from, const BookState &to)
{
    catchUp();
    const auto visit = [&](const auto &before) {
        using State = std::decay_t<decltype(before)>;
        const auto &after = std::get<State>(to);
        if constexpr (std::is_same_v<State, MeetingHeader>)
            return exchangeHeader(before, after);
        else if constexpr (std::is_same_v<State, QList<PeopleTable>>)
            return exchangePeople(before, after);
        else if constexpr (std::is_same_v<State, QList<ItemTitle>>)
            return exchangeTitles(before, after);
        else if constexpr (std::is_same_v<State, QList<ItemNotes>>)
            return exchangeNotes(before, after);
        else if constexpr (std::is_same_v<State, HeldState>)
            return exchangeHeld(before, after);
        else
            return exchangeItem(before, after);
    };
    return m_meeting && !isFrozen() && std::visit(visit, from);
}

QList<ItemTitle> OpenBook::titles()
{
    QList<ItemTitle> titles = itemTitles(m_book->reader(), m_meeting->id).value_or(QList<ItemTitle>());
    for (ItemTitle &title : titles) {
        if (m_notes && m_notes->item() == title.item)
            title.heading = m_notes->heading();
    }
    return titles;
}

bool OpenBook::exchangeTitles(const QList<ItemTitle> &before, const QList<ItemTitle> &after)
{
    if (titles() != before || (m_notes && !m_notes->settle()))
        return false;
    write([id = m_meeting->id, after](Transaction &transaction) { return arrangeItems(transaction, id, after); }, [] {});
    return true;
}

/// Whatever of it has been changed since stays as it is.
bool OpenBook::exchangeNotes(const QList<ItemNotes> &before, const QList<ItemNotes> &after)
{
    if (!settle() || !setOpenHeading(before, after))
        return false;
    saveNotesOf(withNotes(before, after), [] { });
    return true;
}

} // namespace minutebook
