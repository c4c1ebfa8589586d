#include "app/timeline.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace minutebook {

namespace {

constexpr qsizetype longestTimeLine = 1000;

void replace(TimeLine::Entry &entry, ItemId before, ItemId now)
{
    if (auto *edit = std::get_if<BookEdit>(&entry)) {
        replaceItem(edit->before, before, now);
        replaceItem(edit->after, before, now);
        return;
    }
    auto &typed = std::get<TimeLine::Typed>(entry);
    for (ItemId *item : {&typed.item, &typed.begun})
        *item = *item == before ? now : *item;
}

void replace(QList<TimeLine::Entry> &entries, ItemId before, ItemId now)
{
    for (TimeLine::Entry &entry : entries)
        replace(entry, before, now);
}

void replace(QList<TimeLine::Parting> &partings, ItemId before, ItemId now)
{
    for (TimeLine::Parting &parting : partings) {
        for (ItemId *item : {&parting.whole, &parting.part})
            *item = *item == before ? now : *item;
    }
}

/// Of an item, before an entry; nothing if the entry has nothing to do with its notes.
std::optional<QString> notesBefore(const TimeLine::Entry &entry, ItemId item)
{
    if (const auto *typed = std::get_if<TimeLine::Typed>(&entry))
        return typed->begun == item ? std::optional(typed->before) : std::nullopt;
    const auto *all = std::get_if<QList<ItemNotes>>(&std::get<BookEdit>(entry).before);
    if (!all)
        return std::nullopt;
    const auto mine = std::ranges::find(*all, item, &ItemNotes::item);
    return mine == all->end() ? std::nullopt : std::optional(mine->notes);
}

/// Behind it there may be some that can be neither taken back nor made again any more.
std::optional<TimeLine::Parting> takeLatest(QList<TimeLine::Parting> &partings, const std::function<bool(const TimeLine::Parting &)> &wanted)
{
    const auto found = std::find_if(partings.rbegin(), partings.rend(), wanted);
    return found == partings.rend() ? std::nullopt : std::optional(partings.takeAt(partings.rend() - found - 1));
}

} // namespace

std::optional<QString> TimeLine::nextIn(ItemId item) const
{
    for (const Entry &entry : undone | std::views::reverse) {
        if (std::optional<QString> notes = notesBefore(entry, item))
            return notes;
    }
    return std::nullopt;
}

void TimeLine::forgetUndone()
{
    if (Typed *last = typedLast(); last && last->partly) {
        last->partly = false;
        last->until = last->now;
    }
    if (!undone.isEmpty())
        endBeforeUndone();
    undone.clear();
    joined.clear();
    touched = true;
    beyond = 0;
}

/// The editors go on keeping it: what was typed before it ends there when it is taken back and made again later.
void TimeLine::endBeforeUndone()
{
    for (Entry &entry : done) {
        auto *typed = std::get_if<Typed>(&entry);
        if (typed && !typed->until && typedLatestIn(typed->item) == typed)
            typed->until = nextIn(typed->item);
    }
}

TimeLine::Typed *TimeLine::typedLatestIn(ItemId item)
{
    for (Entry &entry : done | std::views::reverse) {
        if (auto *typed = std::get_if<Typed>(&entry); typed && typed->item == item)
            return typed;
    }
    return nullptr;
}

void TimeLine::append(const Entry &entry)
{
    done.append(entry);
    if (done.size() > longestTimeLine)
        done.removeFirst();
}

void TimeLine::replaceItem(ItemId before, ItemId now)
{
    for (QList<Entry> *entries : {&done, &undone})
        replace(*entries, before, now);
    for (QList<Parting> *partings : {&parted, &joined})
        replace(*partings, before, now);
}

void TimeLine::goOnIn(ItemId before, ItemId now)
{
    if (const auto join = takeLatest(parted, [&](const Parting &each) { return each.whole == now && each.part == before; })) {
        joined.append(*join);
    } else {
        if (const auto again = takeLatest(joined, [&](const Parting &each) { return each.whole == before; }))
            replaceItem(again->part, now);
        parted.append({before, now});
    }
    for (Entry &entry : done) {
        if (auto *typed = std::get_if<Typed>(&entry); typed && typed->item == before)
            typed->item = now;
    }
}

} // namespace minutebook
