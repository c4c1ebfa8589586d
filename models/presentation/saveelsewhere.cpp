#include "models/presentation/saveelsewhere.h"

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

Result<> saveAll(Transaction &transaction, const QList<UnsavedNotes> &all, const std::optional<BookPlace> &place)
{
    for (const UnsavedNotes &notes : all) {
        if (Result<> saved = saveOver(transaction, notes); !saved)
            return saved;
    }
    return place ? saveLastPlace(transaction, stillThere(transaction, *place)) : Result<>();
}

QList<UnsavedNotes> unsavedNotes(const OpenBook &book)
{
    QList<UnsavedNotes> all;
    for (const LiveNotes *notes : book.unsaved())
        all.append({notes->item(), notes->meeting(), notes->heading(), notes->text()});
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
        [all = unsavedNotes(book), place](Transaction &transaction) { return saveAll(transaction, all, place); });
    return saved ? std::move(copy) : std::unexpected(saved.error());
}

QString unsavedText(const OpenBook &book)
{
    QString text;
    for (const UnsavedNotes &notes : unsavedNotes(book))
        text += u"# %1\n%2\n\n"_s.arg(notes.heading, notes.text);
    return text;
}

} // namespace minutebook
