#pragma once

#include <QJsonObject>

#include <optional>

namespace minutebook {

/// Which item an entry of the audit trail is about: by the number that is printed before its title. One that has none is told by its place
/// on the agenda, from 1.
[[nodiscard]] QJsonObject auditItem(std::optional<int> number, qsizetype place);

} // namespace minutebook
