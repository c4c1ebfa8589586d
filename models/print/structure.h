#pragma once

#include <QList>
#include <QString>

namespace minutebook {

/// The structure types that minutes are made of (PDF 1.7, 14.8.4). Text is none: it is the place of a text in its element.
enum class Role {
    Document,
    Part,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeadingCell,
    Cell,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Span,
    Figure,
    Text,
};

/// Whom a heading cell heads.
enum class Scope { Column, Row };

/// How the labels of a list count (PDF 1.7, 14.8.5.5).
enum class Numbering { None, Disc, Decimal, UpperAlpha, LowerAlpha, UpperRoman, LowerRoman };

struct Element {
    Role role = Role::Document;
    qsizetype parent = -1; ///< stands before it in the list; -1: the document's own
    Scope scope = Scope::Column; ///< of a heading cell
    qsizetype columns = 1; ///< that a cell spans
    Numbering numbering = Numbering::None; ///< of a list
    QString language = {}; ///< BCP 47; empty: the parent's
    QString alternative = {}; ///< what is heard in the place of a figure

    bool operator==(const Element &) const = default;
};

/// What a document is made of, in reading order: the first is the document, and children stand in their order.
using Structure = QList<Element>;

/// What on a page is not read, because it is told elsewhere or tells nothing (PDF 1.7, 14.8.2.2). All are below any place in a structure.
namespace artifact {

inline constexpr qsizetype layout = -1; ///< rules, shades and boxes
inline constexpr qsizetype pagination = -2; ///< a table's heading on the pages where it goes on
inline constexpr qsizetype header = -3;
inline constexpr qsizetype footer = -4;

} // namespace artifact

} // namespace minutebook
