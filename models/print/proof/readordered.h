#pragma once

#include "models/print/proof/filetexts.h"

#include <qpdf/QPDF.hh>

namespace minutebook {

struct OrderedReading {
    bool structure = true; ///< whether the tree of structure says anything that is worth the walk
    int revision = 0;
};

/// Adds what a file parts over objects that people read one after another, as they do and backwards: bookmarks, what structure elements say
/// instead of what is shown, form fields, annotations, the keys of trees of names.
void readOrdered(FileTexts &texts, QPDF &pdf, const OrderedReading &reading);

} // namespace minutebook
