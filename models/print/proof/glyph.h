#pragma once

#include <QList>
#include <QStringView>

namespace minutebook {

/// Something that a page shows as text, and where: in points, y up, before the page is turned.
struct Glyph {
    QStringView characters; ///< the font's
    QStringView named = {}; ///< by the other reading of its font; the characters where there is none
    double x = 0;
    double y = 0;
    double alongX = 1; ///< the direction in which it is written, of length 1
    double alongY = 0;
    double width = 0;
    double size = 0;
    bool seen = true; ///< by a reader of the page; colours, and what lies over it, are not counted
};

} // namespace minutebook
