#pragma once

#include "models/minutes/documentkind.h"

namespace minutebook {

/// An edition that can be looked at or exported.
struct EditionChoice {
    Rank ceiling;
    QString title; ///< "Draft Minutes"
    DocumentKind kind = DocumentKind::Minutes;

    bool operator==(const EditionChoice &) const = default;
};

} // namespace minutebook
