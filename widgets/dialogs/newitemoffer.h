#pragma once

#include "models/notation/itemnumbers.h"
#include "models/notation/itemproperties.h"

namespace minutebook {

/// What a new item begins with, and among which others it comes.
struct NewItemOffer {
    ItemProperties item;
    ItemNumbers kept = {}; ///< of the others, if they keep theirs
    qsizetype at = 0; ///< its place among them, from 0
};

} // namespace minutebook
