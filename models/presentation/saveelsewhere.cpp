#include "models/presentation/saveelsewhere.h"

#include "models/notation/write.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingstore.h"

#include <limits>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct UnsavedNotes {
    ItemId item;
    MeetingId meeting;
    QString heading;
    QString text;
};

Result<> saveOver(Transaction &transaction, const UnsavedNotes &notes)
{
    const auto asVoid = [](const auto &done) { return done ? Result<>() : std::unexpected(done.error()); };
    if (item(transaction, notes.item))
        return asVoid(saveNotes(transaction, notes.item, notes.heading, notes.text, std::nullopt));
    return asVoid(addItem(transaction, notes.meeting, std::numeric_limits<int>::max(), notes.heading, notes.text));
}

/// In the meeting alone, if the item has gone meanwhile.
BookPlace stillThere(Transaction &transaction, BookPlace place)
{
    if (place.item != ItemId() && !item(transaction, place.item))
        place.item = ItemId();
    return place;
}

struct UnsavedPeople {
    MeetingId meeting;
    QList<PeopleTable> people;
};

struct Unsaved {
    QList<UnsavedNotes> notes;
    QList<UnsavedPeople> people;
};

Result<> saveAll(Transaction &transaction, const Unsaved &all, const std::optional<BookPlace> &place)
{
    const auto saveNotes = [&](const UnsavedNotes &notes) { return saveOver(transaction, notes); };
    const auto savePeople = [&](const UnsavedPeople &people) { return updatePeople(transaction, people.meeting, people.people); };
    return inOrder([&] { return forEach(all.people, savePeople); }, [&] { return forEach(all.notes, saveNotes); },
                   [&] { return place ? saveLastPlace(transaction, stillThere(transaction, *place)) : Result<>(); });
}

Unsaved unsavedOf(const OpenBook &book)
{
    Unsaved all;
    for (const LiveNotes *notes : book.unsaved())
        all.notes.append({notes->item(), notes->meeting(), notes->heading(), notes->text()});
    for (const LivePeople *people : book.unsavedPeople())
        all.people.append({people->meeting(), people->people()});
    return all;
}

} // namespace

Result<std::unique_ptr<Book>> saveElsewhere(OpenBook &book, const QString &path, int line)
{
    (void)book.settle(); // what still can be saved is copied with the rest
    std::optional<BookPlace> place;
    if (book.meeting())
        place = BookPlace{book.meeting()->id, book.notes() ? book.notes()->item() : ItemId(), line};
    Result<std::unique_ptr<Book>> copy = book.book().copyTo(path);
    if (!copy)
        return copy;
    const Result<> saved = (*copy)->writeNow(
        [all = unsavedOf(book), place](Transaction &transaction) { return saveAll(transaction, all, place); });
    return saved ? std::move(copy) : std::unexpected(saved.error());
}

QString unsavedText(OpenBook &book)
{
    QString text;
    const Unsaved all = unsavedOf(book);
    for (const UnsavedPeople &people : all.people)
        text += write(Meeting{loadMeeting(book.book().reader(), people.meeting).value_or(Meeting()).header, people.people, {}}) + u'\n';
    for (const UnsavedNotes &notes : all.notes)
        text += u"# %1\n%2\n\n"_s.arg(notes.heading, notes.text);
    return text;
}

} // namespace minutebook
