#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace minutebook {

/// SHA-256, 64 hexadecimal digits.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

/// The hash of a link: of its JSON, keys sorted, without blanks. What it says of the link before it makes a chain of them.
[[nodiscard]] QString linkHash(const QJsonObject &link);

/// A moment as links and tables have it: UTC, ISO 8601.
[[nodiscard]] QString momentText(const QDateTime &utc);
[[nodiscard]] QDateTime momentOf(const QString &text);

} // namespace minutebook
