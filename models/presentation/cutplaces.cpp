#include "models/presentation/cutplaces.h"

#include "models/presentation/cutreading.h"
#include "models/presentation/openbook.h"

#include <algorithm>

namespace minutebook {

int sameLine(const ItemReading &from, const ItemReading &to, int line)
{
    const int identity = from.identityOf(line);
    return identity < 0 ? -1 : static_cast<int>(to.identities.indexOf(identity));
}

namespace {

enum class Way { IntoBook, OutOfBook };

std::optional<NotesPlace> mapped(const OpenBook &book, NotesPlace place, Way way)
{
    const std::optional<Rank> ceiling = book.ceiling();
    if (!ceiling || place.line < 0)
        return place;
    const auto whole = std::ranges::find(book.reading(), place.item, &ItemReading::id);
    if (whole == book.reading().end())
        return std::nullopt;
    const ItemReading cut = cutReading(*whole, *ceiling, book.dialect());
    const int line = way == Way::IntoBook ? sameLine(cut, *whole, place.line) : sameLine(*whole, cut, place.line);
    return line < 0 ? std::nullopt : std::optional(NotesPlace{place.item, line});
}

} // namespace

std::optional<NotesPlace> placeInBook(const OpenBook &book, NotesPlace shown)
{
    return mapped(book, shown, Way::IntoBook);
}

std::optional<NotesPlace> placeShown(const OpenBook &book, NotesPlace inBook)
{
    return mapped(book, inBook, Way::OutOfBook);
}

} // namespace minutebook
