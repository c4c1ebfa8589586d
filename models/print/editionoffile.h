#pragma once

#include "models/domain/scheme.h"

#include <QByteArray>

namespace minutebook {

/// The edition that a file of this program holds, by the marking that it says of itself: a PDF in its keywords, a text in its first line.
/// Nothing if it is no such file, does not open with the password, or has a marking that the scheme does not know.
[[nodiscard]] std::optional<Rank> editionOfFile(const QByteArray &bytes, const Scheme &scheme, const QByteArray &password = {});

/// The title that a PDF of this program says of itself: "SRC 14 – Minutes". Empty if it is no such file, or does not open with the password.
[[nodiscard]] QString titleOfPdf(const QByteArray &bytes, const QByteArray &password = {});

/// Whether it is a PDF that opens by a passphrase only.
[[nodiscard]] bool opensByPassphrase(const QByteArray &bytes);

} // namespace minutebook
