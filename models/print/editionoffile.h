#pragma once

#include "models/domain/scheme.h"

#include <QByteArray>

namespace minutebook {

/// What a file holds: an edition, which of its numbered copies, and of what.
struct HeldEdition {
    Rank ceiling;
    QString copy = {}; ///< "Copy 3 of 5 · Ada Quay"; empty: it has no number
    QString kind = {}; ///< kindOfTitle; empty: it does not say so

    bool operator==(const HeldEdition &) const = default;
};

/// The edition that a file of this program holds, by what it says of itself: a PDF in its keywords and subject, a text in its head, a
/// register by the marking of its rows. Nothing if it is no such file, does not open with the password, or has a marking that the scheme
/// does not know.
[[nodiscard]] std::optional<HeldEdition> editionOfFile(const QByteArray &bytes, const Scheme &scheme, const QByteArray &password = {});

/// What a file of this program is called: "SRC 14 – Minutes". A text, which has no title, says its reference and date, a register's data which
/// register they are. Empty if it is no such file, does not open with the password, or, but for a PDF, has a marking that the scheme does not
/// know.
[[nodiscard]] QString titleOfFile(const QByteArray &bytes, const Scheme &scheme, const QByteArray &password = {});

/// Whether it is a PDF that opens by a passphrase only.
[[nodiscard]] bool opensByPassphrase(const QByteArray &bytes);

} // namespace minutebook
