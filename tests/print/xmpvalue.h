#pragma once

#include <QStringList>

namespace minutebook::test {

/// A property of an XMP packet that is written as an element, or the first item of one that has several; empty if there is none.
[[nodiscard]] QString xmpValue(const QString &packet, const QString &space, const QString &name);

/// The same of each element of that name.
[[nodiscard]] QStringList xmpValues(const QString &packet, const QString &space, const QString &name);

/// The namespaces of all that stands in a packet.
[[nodiscard]] QStringList xmpSpaces(const QString &packet);

[[nodiscard]] bool isWellFormed(const QString &packet);

} // namespace minutebook::test
