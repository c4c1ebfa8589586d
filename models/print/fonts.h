#pragma once

#include "models/core/result.h"

#include <QFont>

namespace minutebook {

enum class Weight { Regular, Bold };
enum class Slant { Upright, Italic };

/// A stretch of a text that one font has.
struct FontRange {
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype length = 0;
    QFont font;
};

/// The fonts of the minutes: one family for the text, and for what it lacks a list of others in a fixed order. All have a free licence and TrueType outlines, which embed as subsets.
/// They are asked for by name and never merged by the system, so its own preferences change nothing.
class Fonts
{
public:
    /// Error: FontMissing, with the family and the package that has it.
    [[nodiscard]] static Result<Fonts> load();

    /// The font of the text, `size` in points.
    [[nodiscard]] QFont text(qreal size, Weight weight = Weight::Regular, Slant slant = Slant::Upright) const;
    /// The text cut into stretches of one font each, without gaps. What no font has is the text font's.
    [[nodiscard]] QList<FontRange> cover(QStringView text, const QFont &font) const;

private:
    Fonts() = default;
};

} // namespace minutebook
