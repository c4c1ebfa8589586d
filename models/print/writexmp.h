#pragma once

#include "models/print/pages.h"

#include <QByteArray>

namespace minutebook {

/// Whether a file opens for everybody, or by a passphrase.
enum class Opening { Open, ByPassphrase };

/// The XMP packet of a file (ISO 16684-1) as UTF-8: title, organisation, language, date, marking and program, and nothing else
/// but that the file is PDF/A-2a and PDF/UA-1, if it has a title and a language. One that opens by a passphrase is no PDF/A. The tests' checkers hold every file to that.
[[nodiscard]] QByteArray writeXmp(const Pages &pages, QLatin1StringView program, Opening opening = Opening::Open);

/// A packet without what writeXmp says of the standards in every file alike; other packets are left as they are.
[[nodiscard]] QByteArray withoutClaims(const QByteArray &packet);

} // namespace minutebook
