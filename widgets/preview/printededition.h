#pragma once

#include "models/presentation/meetingreading.h"
#include "models/print/pagebox.h"

#include <QByteArray>

#include <memory>

namespace minutebook {

class LoadedPdf;

/// How a passage stands to the edition that is shown beside its own.
enum class Difference { None, ReadsOtherwise, OnlyHere };

/// A passage of an edition as its pages show it.
struct PrintedPassage {
    NotesPlace place = {}; ///< the line that it tells of: -1 is the item's heading; without an item: none
    QString text = {};
    QList<PageBox> boxes = {}; ///< one for each page that it stands on
    Difference difference = Difference::None;
    QList<PageBox> changed = {}; ///< its words that the other edition has not
    qsizetype other = -1; ///< among the passages beside it; -1: it is not there

    bool operator==(const PrintedPassage &) const = default;
};

/// One edition: the bytes that would be exported, and beside them what stands where.
struct PrintedEdition {
    QByteArray pdf;
    QList<PrintedPassage> passages;
    std::shared_ptr<LoadedPdf> opened = {}; ///< the same bytes, where they have been opened already; for the window's thread

    bool operator==(const PrintedEdition &) const = default;
};

/// Of the same record, over one state of the book.
struct PrintedEditions {
    PrintedEdition first;
    std::optional<PrintedEdition> second = {}; ///< if two are compared

    bool operator==(const PrintedEditions &) const = default;
};

} // namespace minutebook
