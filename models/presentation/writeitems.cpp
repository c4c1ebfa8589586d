#include "models/presentation/openbook.h"

namespace minutebook {

// Of OpenBook: items that are added and deleted, and how that is taken back.

namespace {

/// An item and the agenda as they are; id 0: the agenda alone.
Result<WholeItem> wholeItem(Transaction &transaction, MeetingId meeting, ItemId id)
{
    const Result<QList<ItemTitle>> agenda = itemTitles(transaction, meeting);
    if (!agenda || id == ItemId())
        return agenda ? Result<WholeItem>(WholeItem{{}, {}, *agenda}) : std::unexpected(agenda.error());
    const Result<StoredItem> stored = item(transaction, id);
    return stored ? Result<WholeItem>(WholeItem{id, stored->notes, *agenda}) : std::unexpected(stored.error());
}

Result<BookEdit> add(Transaction &transaction, const StoredItem &item)
{
    const Result<WholeItem> before = wholeItem(transaction, item.meeting, {});
    const Result<ItemId> id = before ? addItem(transaction, item.meeting, item.position, item.heading, item.notes)
                                     : std::unexpected(before.error());
    const Result<WholeItem> after = id ? wholeItem(transaction, item.meeting, *id) : std::unexpected(id.error());
    return after ? Result<BookEdit>(BookEdit{item.meeting, *before, *after, {}}) : std::unexpected(after.error());
}

/// An empty agenda stays as it is.
Result<> arrange(Transaction &transaction, MeetingId meeting, const QList<ItemTitle> &agenda)
{
    return agenda.isEmpty() ? Result<>() : arrangeItems(transaction, meeting, agenda);
}

} // namespace

void OpenBook::addItem(const QString &heading, const QString &notes, std::function<void()> shown, std::function<void()> refused)
{
    addItemAt(m_notes ? positionOf(m_notes->item()) + 1 : agenda()->rowCount(), heading, notes, std::move(shown), std::move(refused));
}

void OpenBook::addItemAt(int position, const QString &heading, const QString &notes, std::function<void()> shown,
                         std::function<void()> refused)
{
    if (!m_meeting)
        return;
    const auto added = [this, heading, shown = std::move(shown)](BookEdit edit) {
        edit.words = tr("“%1” added", "an item").arg(heading);
        emit edited(edit);
        refreshMeeting();
        showItem(std::get<WholeItem>(edit.after).item);
        if (shown)
            shown();
    };
    write([item = StoredItem{{}, m_meeting->id, position, heading, notes}](Transaction &transaction) { return add(transaction, item); },
          added, std::move(refused));
}

struct OpenBook::Removal {
    RemovedItem removed;
    WholeItem before;
    WholeItem after;
};

/// With the titles of `agenda` for those that stay, unless it is empty.
Result<OpenBook::Removal> OpenBook::removal(Transaction &transaction, const StoredItem &item, const QList<ItemTitle> &agenda)
{
    const Result<WholeItem> before = wholeItem(transaction, item.meeting, item.id);
    const Result<RemovedItem> removed = before ? removeItem(transaction, item.id) : std::unexpected(before.error());
    const Result<> arranged = removed ? arrange(transaction, item.meeting, agenda) : std::unexpected(removed.error());
    const Result<WholeItem> after = arranged ? wholeItem(transaction, item.meeting, {}) : std::unexpected(arranged.error());
    return after ? Result<Removal>(Removal{*removed, *before, *after}) : std::unexpected(after.error());
}

void OpenBook::takeOut(const StoredItem &item, const QList<ItemTitle> &agenda, std::function<void(const Removal &)> told)
{
    showNeighbourOf(item.id);
    write([item, agenda](Transaction &transaction) { return removal(transaction, item, agenda); },
          [this, told = std::move(told)](const Removal &removal) {
              m_removed.insert(removal.removed.item.id.value, removal.removed);
              told(removal);
              refreshMeeting();
          });
}

void OpenBook::deleteItem(ItemId id)
{
    settleItem(id);
    const Result<StoredItem> stored = storedItem(id);
    if (!stored)
        return emit failed(stored.error());
    takeOut(*stored, {}, [this](const Removal &removal) {
        const StoredItem &item = removal.removed.item;
        emit edited({item.meeting, removal.before, removal.after, tr("“%1” deleted", "an item").arg(item.heading)});
    });
}

void OpenBook::showNeighbourOf(ItemId id)
{
    if (!m_notes || m_notes->item() != id)
        return;
    const int position = positionOf(id);
    const int next = position + 1 < agenda()->rowCount() ? position + 1 : position - 1;
    showItem(next < 0 ? ItemId() : agenda()->index(next, 0).data(AgendaModel::ItemRole).value<ItemId>());
}

std::optional<ItemId> OpenBook::writtenSince(const BookEdit &edit)
{
    const auto *made = std::get_if<WholeItem>(&edit.after);
    if (!made || !settle())
        return {};
    const Result<StoredItem> stored = storedItem(made->item);
    return stored && stored->notes != made->notes ? std::optional(made->item) : std::nullopt;
}

/// The agenda is as it was, unless somebody has changed it since.
bool OpenBook::exchangeItem(const WholeItem &before, const WholeItem &after)
{
    if (m_notes && !m_notes->settle())
        return false;
    const QList<ItemTitle> agenda = titles() == before.agenda ? after.agenda : QList<ItemTitle>();
    if (before.item == ItemId())
        return bringBack(after.item, agenda);
    const Result<StoredItem> stored = storedItem(before.item);
    if (!stored || stored->notes != before.notes)
        return false;
    takeOut(*stored, agenda, [](const Removal &) { });
    return true;
}

bool OpenBook::bringBack(ItemId id, const QList<ItemTitle> &agenda)
{
    const auto removed = m_removed.constFind(id.value);
    if (removed == m_removed.cend())
        return false;
    write(
        [removed = *removed, agenda](Transaction &transaction) -> Result<> {
            const Result<> back = bringItemBack(transaction, removed);
            return back ? arrange(transaction, removed.item.meeting, agenda) : back;
        },
        [this, id] {
            m_removed.remove(id.value);
            refreshMeeting();
            showItem(id);
        });
    return true;
}

} // namespace minutebook
