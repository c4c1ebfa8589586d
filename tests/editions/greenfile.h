#pragma once

#include "models/minutes/edition.h"
#include "models/print/format.h"
#include "models/print/packzip.h"

#include <QString>

#include <functional>

namespace minutebook::test {

inline constexpr Edition green{Rank{1}};
/// What the GREEN edition of meeting 14 of the sample committee withholds, among other things.
inline const QString secret = QStringLiteral("The assessors walked through the rail gate unchallenged on two of three nights.");

[[nodiscard]] QString nameOf(Format format); ///< of a file of it

/// That edition, which is proved. Empty if it cannot be made.
[[nodiscard]] QByteArray greenFile(Format format);

/// Whether something that it withholds is found in a file.
[[nodiscard]] bool found(const QByteArray &file, Format format);

/// The first of one text in the place of another.
[[nodiscard]] QByteArray instead(QByteArray file, const QByteArray &from, const QByteArray &to);
/// In the web page.
[[nodiscard]] QByteArray inPage(const QByteArray &from, const QByteArray &to);

using Change = std::function<void(QList<PackedFile> &files)>;

/// The ODT with something changed in its package.
[[nodiscard]] QByteArray changedOdt(const Change &change);
/// In the part of that name, the first of one text in the place of another.
[[nodiscard]] Change replaced(const QString &name, const QByteArray &from, const QByteArray &to);

} // namespace minutebook::test
