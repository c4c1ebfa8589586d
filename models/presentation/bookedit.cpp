#include "models/presentation/bookedit.h"

namespace minutebook {

namespace {

void replace(ItemId &item, ItemId before, ItemId now)
{
    if (item == before)
        item = now;
}

template <typename OfItem>
void replaceIn(QList<OfItem> &all, ItemId before, ItemId now)
{
    for (OfItem &one : all)
        replace(one.item, before, now);
}

} // namespace

void replaceItem(BookState &state, ItemId before, ItemId now)
{
    if (auto *titles = std::get_if<QList<ItemTitle>>(&state))
        replaceIn(*titles, before, now);
    else if (auto *notes = std::get_if<QList<ItemNotes>>(&state))
        replaceIn(*notes, before, now);
    else if (auto *whole = std::get_if<WholeItem>(&state)) {
        replace(whole->item, before, now);
        replaceIn(whole->agenda, before, now);
    }
}

} // namespace minutebook
