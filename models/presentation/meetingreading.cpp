#include "models/presentation/meetingreading.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr int unread = -2;
constexpr int typedOn = -1;

/// Equal lines at the beginning and the end keep their identities, and those between them one by one as far as they go.
QList<int> followLines(const QList<int> &identities, const QList<NoteLine> &before, const QList<NoteLine> &now, int &next)
{
    const qsizetype most = std::min({before.size(), now.size(), identities.size()});
    qsizetype head = 0;
    while (head < most && before[head].text == now[head].text)
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail].text == now[now.size() - 1 - tail].text)
        ++tail;
    const qsizetype kept = most - tail; // the changed lines among them keep theirs in their order
    QList<int> followed = identities.first(kept);
    while (followed.size() < now.size() - tail)
        followed.append(next++);
    return followed + identities.last(tail);
}

} // namespace

void MeetingReading::read(const QList<StoredItem> &items, const Dialect &dialect, const FindAction &findAction, ItemId typed)
{
    QList<ItemReading> before = std::exchange(m_items, {});
    QHash<qint64, int> revisions;
    for (const StoredItem &stored : items) {
        const auto known = std::ranges::find(before, stored.id, &ItemReading::id);
        ItemReading item = known == before.end() ? ItemReading{stored.id, {}, {}} : *known;
        const bool followed = stored.id == typed && m_revisions.value(typed.value, unread) == typedOn;
        if (known == before.end() || (!followed && m_revisions.value(stored.id.value, unread) != stored.revision))
            take(item, NotesReader(dialect, findAction).read(stored.heading, stored.notes));
        revisions.insert(stored.id.value, followed ? typedOn : stored.revision);
        m_items.append(item);
    }
    m_revisions = revisions;
}

bool MeetingReading::readOne(const StoredItem &stored, const Dialect &dialect, const FindAction &findAction)
{
    if (m_items.value(stored.position).id != stored.id)
        return false;
    if (m_revisions.value(stored.id.value, unread) == stored.revision)
        return true;
    take(m_items[stored.position], NotesReader(dialect, findAction).read(stored.heading, stored.notes));
    m_revisions.insert(stored.id.value, stored.revision);
    return true;
}

bool MeetingReading::follow(ItemId id, const NotesReading &notes)
{
    const auto item = std::ranges::find(m_items, id, &ItemReading::id);
    if (item == m_items.end())
        return false;
    m_revisions[id.value] = typedOn;
    if (item->notes == notes)
        return false;
    take(*item, notes);
    return true;
}

void MeetingReading::forget()
{
    m_revisions.clear();
}

const NoteLine *MeetingReading::lineAt(NotesPlace place) const
{
    const auto item = std::ranges::find(m_items, place.item, &ItemReading::id);
    const bool there = item != m_items.end() && place.line >= 0 && place.line < item->notes.item.lines.size();
    return there ? &item->notes.item.lines[place.line] : nullptr;
}

std::optional<Rank> MeetingReading::highest() const
{
    const auto highest = std::ranges::max_element(m_items, {}, [](const ItemReading &item) { return item.notes.highest; });
    return highest == m_items.end() ? std::nullopt : std::optional(highest->notes.highest);
}

void MeetingReading::take(ItemReading &item, const NotesReading &notes)
{
    item.identities = followLines(item.identities, item.notes.item.lines, notes.item.lines, m_nextIdentity);
    item.notes = notes;
}

} // namespace minutebook
