#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace minutebook {

/// A passphrase as a PDF of today takes it (ISO 32000-2, 7.6.4.3.3): by SASLprep (RFC 4013), so that however its letters are typed they
/// are the same, and in UTF-8. Error: PdfPasswordInvalid, if it is empty, longer than 127 bytes, or has characters that no password may have.
[[nodiscard]] Result<QByteArray> preparePassword(const QString &passphrase);

} // namespace minutebook
