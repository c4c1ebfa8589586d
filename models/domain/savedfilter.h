#pragma once

#include "models/domain/shownregister.h"

namespace minutebook {

/// How a register is looked at, under a name. Names can tell secrets: they stand in the book and nowhere else.
struct SavedFilter {
    QString name;
    RegisterFilter filter; ///< its day is that on which it is looked through, its reader who looks: neither is kept
    bool byOwner = false; ///< grouped

    bool operator==(const SavedFilter &) const = default;
};

/// Filter and grouping as JSON; the name is not in it.
[[nodiscard]] QByteArray writeFilter(const SavedFilter &saved);
/// Reads what writeFilter wrote. What it does not know asks for nothing.
[[nodiscard]] SavedFilter readFilter(const QString &name, const QByteArray &json);

} // namespace minutebook
