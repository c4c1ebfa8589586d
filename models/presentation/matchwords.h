#pragma once

#include <QString>

#include <optional>

namespace minutebook {

/// How well typed words name something, the lower the better; nothing if they do not. Each of them begins a word of its name
/// or, less well, of the place where it is found or of what else it is called, or is put together from the beginnings of several words of the name
/// ("eep": Export Edition as PDF). Case and accents do not count, nor does the order.
[[nodiscard]] std::optional<int> matchWords(const QString &typed, const QString &name, const QString &place, const QString &also = {});

} // namespace minutebook
