#pragma once

#include "models/domain/scheme.h"
#include "models/print/structure.h"

#include <QDate>
#include <QGlyphRun>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

namespace minutebook {

/// Pages are measured in twentieths of a point, x to the right and y down from the page's top left corner:
/// fine enough that a font's size is a whole number of them, so that no screen's resolution has a say in a line's length.
inline constexpr int unitsPerPoint = 20;

[[nodiscard]] constexpr qreal points(qreal value)
{
    return value * unitsPerPoint;
}

/// Glyphs that do not tell their text by themselves (joined letters, marks, what is beyond the basic plane): the file says it beside them.
struct Spelling {
    qsizetype glyph = 0;
    qsizetype count = 0;
    QString text;

    bool operator==(const Spelling &) const = default;
};

/// A stretch of one line in one font, direction and ink.
struct Stretch {
    QString text; ///< what the glyphs say, in the order in which it is read
    QGlyphRun glyphs; ///< their positions count from x and the line's baseline
    qreal x = 0;
    Colour ink;
    QList<Spelling> spellings; ///< in the glyphs' order
    qsizetype run = -1; ///< of the block's or the cell's runs; -1: its label, or header or footer
    qsizetype tag = artifact::pagination; ///< its place in Pages::structure, or an artifact
    bool typed = false; ///< as its run

    bool operator==(const Stretch &) const = default;
};

/// Where a link's text can be clicked on one line.
struct PageLink {
    QRectF box;
    QString target; ///< http, https or mailto
    qsizetype run = -1; ///< as of its stretches
    qsizetype tag = -1; ///< the link in Pages::structure

    bool operator==(const PageLink &) const = default;
};

enum class PagePart { Header, Body, Footer };

/// One line of text. Lines stand on a page in reading order; header and footer come last.
struct TextLine {
    QRectF box; ///< from the left end of the text to its right end, as high as the line
    qreal baseline = 0;
    PagePart part = PagePart::Body;
    qsizetype block = -1; ///< of MinutesDocument::blocks; -1: the head of the document, header or footer
    qsizetype row = -1; ///< of a table; -1: its heading row, or no table
    qsizetype cell = -1; ///< of the row; -1: no table
    QList<Stretch> stretches;
    QList<PageLink> links;

    bool operator==(const TextLine &) const = default;

    [[nodiscard]] QString text() const;
    void translate(qreal dx, qreal dy);
};

/// A rule, a shade or the box behind a marking: a filled rectangle under the text.
struct Fill {
    QRectF box;
    Colour colour;

    bool operator==(const Fill &) const = default;
};

/// A picture on a page, scaled to its box. Pictures are read before the text of their page.
struct Picture {
    QRectF box;
    QImage image; ///< opaque
    qsizetype tag = artifact::layout; ///< its place in Pages::structure

    bool operator==(const Picture &) const = default;
};

struct Page {
    QList<Fill> fills;
    QList<Picture> pictures = {};
    QList<TextLine> lines;

    bool operator==(const Page &) const = default;

    [[nodiscard]] QList<PageLink> links() const;
    /// The tags of the page's pictures and text that are no artifacts, a piece for each change of tag: its place here is its number in the file.
    [[nodiscard]] QList<qsizetype> pieces() const;
};

/// A bookmark. Those of level 2 belong to the one of level 1 before them.
struct OutlineEntry {
    QString title;
    int level = 1;
    qsizetype page = 0; ///< from 0
    qreal top = 0;

    bool operator==(const OutlineEntry &) const = default;
};

/// A document laid out: every glyph in its place, and what the file says of itself.
struct Pages {
    QSizeF size;
    QList<Page> pages = {};
    Structure structure{Element{}};
    QList<OutlineEntry> outline = {};
    QString title;
    QString language; ///< BCP 47
    QString organisation;
    QDate date; ///< the only date of the file
    QString marking = {}; ///< of the edition: the file is known by it later
    QString copy = {}; ///< "Copy 3 of 5 · Ada Quay": and by this; empty: it has no number

    bool operator==(const Pages &) const = default;
};

} // namespace minutebook
