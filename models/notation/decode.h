#pragma once

#include "models/domain/diagnostic.h"

#include <QByteArray>
#include <QList>

namespace minutebook {

/// Text as the notation wants it: lines ending in LF, no byte-order mark, control and bidirectional
/// override characters shown as "⟨U+202E⟩", invalid bytes as U+FFFD. Tabs stay.
struct Decoded {
    QString text;
    QList<Diagnostic> diagnostics; ///< InvalidUtf8, ControlCharacter
};

[[nodiscard]] Decoded decode(const QByteArray &utf8);
/// The same for text that is typed or pasted.
[[nodiscard]] Decoded decode(const QString &text);

/// Text from elsewhere, to be decoded, without what somebody pastes along unseen: a terminal's escape sequences go whole, and so do
/// characters without width that part or join nothing.
[[nodiscard]] QString withoutUnseen(QString text);

} // namespace minutebook
