#pragma once

#include <QString>

#include <optional>

namespace minutebook {

/// The paper that a committee prints on.
enum class PageSize { A4, Letter };

/// "A4", "Letter": as it is asked for and stored.
[[nodiscard]] QString pageSizeName(PageSize size);
/// Case does not count.
[[nodiscard]] std::optional<PageSize> pageSizeNamed(const QString &name);

} // namespace minutebook
