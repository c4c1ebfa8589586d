#pragma once

#include "models/core/result.h"
#include "models/print/pages.h"

#include <QByteArray>

#include <deque>
#include <string>

class QPagedPaintDevice;

namespace minutebook {

/// Where marks stand: the top of the empty rectangles by which paintPages says which tag begins. No page reaches up there.
inline constexpr int markTop = -32000;

struct PaintedPages {
    QByteArray file;
    std::deque<std::string> contents; ///< of the pages, as PageMarker tells them
};

/// The pages as Qt writes them: glyphs, rules and boxes, with fonts embedded, but without bookmarks and links, and with the machine's clock.
/// Each stretch is one text object, in the order of the pages, and nothing else is: writeSpellings counts on it. Pictures lose nothing.
/// Where a piece with another tag begins, an empty rectangle stands far above the page, its left edge at the tag, for markContent.
[[nodiscard]] PaintedPages paintPages(const Pages &pages);

/// The same pages on paper: those at these places, in this order, without marks. The device's page is the pages' own, without margins, at
/// whatever resolution. Whether it could be done to the end.
[[nodiscard]] bool paintOnPaper(QPagedPaintDevice &paper, const Pages &pages, const QList<qsizetype> &which);

} // namespace minutebook
