#pragma once

#include <QString>

namespace minutebook::test {

/// A book that is not encrypted, as somebody else may have made it of a sound one. By the first of the bytes: `s` is SQL that is run on it as
/// far as that goes, `p` changes of its bytes (each three bytes that say where, one how many, and these), all else is the file itself.
void layStrangersBook(const QString &path, const QByteArray &bytes);

} // namespace minutebook::test
