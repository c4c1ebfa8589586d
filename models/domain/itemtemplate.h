#pragma once

#include "models/domain/scheme.h"

namespace minutebook {

/// What agenda items of one pattern begin with. Places to fill are written `{name}` (models/notation/places.h).
struct ItemTemplate {
    QString name; ///< what a list calls it
    QString heading; ///< as it stands behind `# `, without a number
    QString notes; ///< lines parted by LF
    bool standing = false; ///< every new meeting has such an item

    bool operator==(const ItemTemplate &) const = default;
};

/// What keeps it from being kept, and how to mend that; empty: nothing.
[[nodiscard]] QString templateFault(const ItemTemplate &item);

/// What a new book begins with, from the program's resources: what is secret there is of the scheme's highest level.
[[nodiscard]] QList<ItemTemplate> shippedTemplates(const Scheme &scheme);

} // namespace minutebook
