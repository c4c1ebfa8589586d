#pragma once

#include "models/notation/datavalue.h"

#include <QStringList>

namespace minutebook {

/// What a text says in every way in which it can be given away: as it is read, as it is typed, and the addresses of its links.
[[nodiscard]] QStringList saidBy(const QString &text, const Dialect &dialect);

/// The same of a line, with the sentence that is printed in its place, its date and its owners where it has them.
[[nodiscard]] QStringList saidBy(const NoteLine &line, const Dialect &dialect);
/// What a line reads like in an edition's running text: a sentence of the program's, or its own words.
[[nodiscard]] QString printedBy(const NoteLine &line, const Dialect &dialect);

/// What a line of data says, with the level it is of: the frame of an item is of its title's, a closed title of its substance's.
[[nodiscard]] DataValue dataSaid(const NoteLine &line, const Item &item, const Dialect &dialect);

} // namespace minutebook
