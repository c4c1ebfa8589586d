#pragma once

#include "models/presentation/meetingreading.h"

namespace minutebook {

class OpenBook;

/// The line of the same identity in another reading of the item: in the whole one, or the one that is cut; -1: it is not there.
[[nodiscard]] int sameLine(const ItemReading &from, const ItemReading &to, int line);

/// A line as the window shows it, as the book has it; and the other way round. The heading (-1) and all lines stay as they are where
/// nothing is cut. Nothing: it is not there.
[[nodiscard]] std::optional<NotesPlace> placeInBook(const OpenBook &book, NotesPlace shown);
[[nodiscard]] std::optional<NotesPlace> placeShown(const OpenBook &book, NotesPlace inBook);

} // namespace minutebook
