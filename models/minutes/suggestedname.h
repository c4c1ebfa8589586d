#pragma once

#include "models/minutes/document.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// What a file is of.
struct NamedFile {
    QString abbreviation; ///< the body's
    int meeting = 0;
    QString kind; ///< a word for what is no minutes: "Agenda"
    Edition edition;
    std::optional<Copy> copy = {};
};

/// A file's name, without its ending, from what every reader of that edition may know: "SSC 82 GREEN", "SSC 82 Agenda RED", "SSC 82 RED
/// copy 3 Ada Quay". A reader is named only in editions that name the meeting's people: those from its default level up.
/// No character is in it that a file system may not take.
[[nodiscard]] QString suggestedName(const NamedFile &file, const Scheme &scheme, Rank defaultRank);

} // namespace minutebook
