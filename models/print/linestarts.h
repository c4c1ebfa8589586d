#pragma once

#include <QList>
#include <QStringView>

namespace minutebook {

/// Whether a short last word may stand alone on its line.
enum class LastWord { Bound, Free };

/// The places in a text at which no line should begin, rising: what stands there belongs to what is before it. A date is not parted from
/// its month, an initial not from its name, a number not from its unit nor from what it numbers ("Item 4", "§ 3"), a range of times
/// not at its dash; no line begins with a dash or a mark that closes, and no paragraph ends with one short word alone on its line, unless it may.
/// The text itself stays as it is, so that a copy of it is what was typed.
[[nodiscard]] QList<qsizetype> badLineStarts(QStringView text, LastWord last = LastWord::Bound);

} // namespace minutebook
