#pragma once

#include "models/domain/pagesize.h"
#include "models/domain/scheme.h"

#include <QDate>

#include <optional>
#include <variant>

namespace minutebook {

/// A stretch of text in one style.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    QString link = {}; ///< http, https or mailto; empty: none
    std::optional<Ink> marking = {}; ///< a level's marking
    QString language = {}; ///< BCP 47; empty: the document's
    bool typed = false; ///< it stands so in the notes, as the words that are said there; all else the program makes

    bool operator==(const Run &) const = default;
};
using Runs = QList<Run>;

/// A heading of the document's outline. Levels: 1 an item or a part ("Attendees"), 2 a section.
struct HeadingBlock {
    int level = 1;
    Runs runs;

    bool operator==(const HeadingBlock &) const = default;
};

enum class ParagraphStyle { Body, PostMeetingNote, NextMeeting };

struct ParagraphBlock {
    ParagraphStyle style = ParagraphStyle::Body;
    Runs runs;
    bool withPrevious = false; ///< kept on the page of the block before: a vote and its decision

    bool operator==(const ParagraphBlock &) const = default;
};

struct ListItemBlock {
    int depth = 0; ///< 0 to 6
    QString label; ///< as typed: "-", "a)", "1)"; the page shows "-" as a bullet
    Runs runs;

    bool operator==(const ListItemBlock &) const = default;
};

struct TableRow {
    QList<Runs> cells; ///< as many as columns, or one, which then spans them all
    bool withPrevious = false; ///< kept on the page of the row before: an update and its action, a paper and its item

    bool operator==(const TableRow &) const = default;
};

/// That of contents has no heading row, the titles and pages of what a volume binds, and is no table to who hears it.
enum class TableKind { People, Actions, Agenda, Contents };

struct TableBlock {
    TableKind kind = TableKind::People;
    QStringList columns = {}; ///< the heading row, repeated over a page break
    QList<int> widths = {}; ///< parts of the text's width, as many as columns
    QList<TableRow> rows = {};

    bool operator==(const TableBlock &) const = default;
};

using Block = std::variant<HeadingBlock, ParagraphBlock, ListItemBlock, TableBlock>;

/// The page's label.
struct Marking {
    QString text; ///< "TLP:RED"
    Ink ink;
    MarkingPlace place = MarkingPlace::HeadOfFirstPage;
    int points = 10;

    bool operator==(const Marking &) const = default;
};

/// One of the numbered copies of a document.
struct Copy {
    int number = 1; ///< from 1
    int count = 0; ///< of them all; 0: it is not said
    QString reader; ///< empty: it is not said

    bool operator==(const Copy &) const = default;
};

/// One edition of a meeting's minutes or agenda: holds nothing that the edition withholds, so every later step can show all of it.
struct MinutesDocument {
    QString title; ///< the document's: "SSC 82 – Final Minutes"
    QString language; ///< BCP 47
    QString organisation; ///< "Security Sub-Committee (SSC)"
    QDate date; ///< of the meeting, and the only date in the file
    Marking marking;
    Runs classification; ///< "This document is classified as **Green**."; empty: nothing is said
    Runs handling;
    QString heading; ///< "Security Sub-Committee (SSC) Meeting"
    QStringList facts; ///< reference and date, time, place: a line each
    QString edition; ///< "Final Minutes"
    QString reference; ///< for the foot of the page
    QList<Block> blocks;
    QString draft = {}; ///< "DRAFT" on every page of what is not approved; empty: nothing is said
    QString footer = {}; ///< the body's own line at the foot of each page
    std::optional<Copy> copy = {}; ///< nothing: copies are not numbered
    PageSize pageSize = PageSize::A4;
    QByteArray logo = {}; ///< the body's, a PNG picture for page one; empty: none
    QString logoText = {}; ///< what is heard in its place

    bool operator==(const MinutesDocument &) const = default;
};

} // namespace minutebook
