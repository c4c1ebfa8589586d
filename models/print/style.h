#pragma once

#include "models/domain/scheme.h"
#include "models/print/pages.h"

#include <QFont>

namespace minutebook {

/// How a text is set: its size and the distance of its lines in points.
struct TextStyle {
    qreal size = 10.5;
    qreal leading = 14.5;
    QFont::Weight weight = QFont::Normal;
    Colour ink;
};

/// The page's design, in one place.
namespace style {

inline constexpr Colour ink{0x1b1f24};
inline constexpr Colour quiet{0x5a6470}; ///< 5.9:1 on white
inline constexpr Colour accent{0x1f3a56};
inline constexpr Colour linkInk{0x0b4f8a};
inline constexpr Colour rule{0xd6dce2};
inline constexpr Colour strongRule{0x8593a3};
inline constexpr Colour shade{0xf1f4f7};

inline constexpr TextStyle body{10.5, 14.5, QFont::Normal, ink};
inline constexpr TextStyle cell{9.5, 13, QFont::Normal, ink};
inline constexpr TextStyle columnHead{8.5, 12, QFont::Bold, quiet};
inline constexpr TextStyle handling{9, 12.5, QFont::Normal, ink};
inline constexpr TextStyle title{20, 26, QFont::Bold, accent};
inline constexpr TextStyle fact{10.5, 15, QFont::Normal, ink};
inline constexpr TextStyle edition{14, 19, QFont::Bold, accent};
inline constexpr TextStyle item{12.5, 17, QFont::Bold, accent};
inline constexpr TextStyle section{10.5, 14.5, QFont::Bold, ink};
inline constexpr TextStyle note{9.5, 13.5, QFont::Normal, ink};
inline constexpr TextStyle nextMeeting{10.5, 14.5, QFont::Bold, accent};
inline constexpr TextStyle furniture{8, 11, QFont::Normal, quiet};
inline constexpr TextStyle draft{8, 11, QFont::Bold, accent};

} // namespace style

} // namespace minutebook
