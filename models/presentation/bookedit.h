#pragma once

#include "models/domain/meeting.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingclock.h"

#include <variant>

namespace minutebook {

/// What an item says.
struct ItemNotes {
    ItemId item;
    QString heading; ///< as it stands behind `# `
    QString notes;

    bool operator==(const ItemNotes &) const = default;
};

/// An item that was added or deleted, and the agenda with it or without it.
struct WholeItem {
    ItemId item; ///< 0: it is not there
    QString notes;
    QList<ItemTitle> agenda;

    bool operator==(const WholeItem &) const = default;
};

/// What a change made otherwise: a meeting's header but for its status, its people, its agenda in order, what several items say, an
/// item that came in or went, or when it was held.
using BookState = std::variant<MeetingHeader, QList<PeopleTable>, QList<ItemTitle>, QList<ItemNotes>, WholeItem, HeldState>;

/// A change of a meeting that was not typed into the notes. It can be taken back as long as nothing else has changed the same.
struct BookEdit {
    MeetingId meeting;
    BookState before;
    BookState after;
    QString words; ///< what it was: "PL: apologies"
};

/// An item that is there again has another id.
void replaceItem(BookState &state, ItemId before, ItemId now);

} // namespace minutebook
