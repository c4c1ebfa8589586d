#pragma once

#include <QString>

#include <optional>

namespace minutebook {

/// A place in the file itself that a link leads to.
struct PageTarget {
    qsizetype page = 0; ///< from 0
    qreal top = 0; ///< as pages are measured

    bool operator==(const PageTarget &) const = default;
};

/// As the target of a link, which no address has: "#4;1200".
[[nodiscard]] QString linkTo(const PageTarget &target);
[[nodiscard]] std::optional<PageTarget> pageTargetOf(const QString &link);

} // namespace minutebook
