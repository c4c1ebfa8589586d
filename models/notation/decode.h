#pragma once

#include "models/domain/diagnostic.h"

#include <QByteArray>
#include <QList>

namespace minutebook {

/// Text as the notation wants it: lines ending in LF, no byte-order mark, control and bidirectional
/// override characters shown as "⟨U+202E⟩", invalid bytes as U+FFFD. Tabs stay.
struct Decoded {
    /// One character of the source that takes several of the text.
    struct Escape {
        int line = 1;
        int column = 1; ///< in the text
        int length = 1; ///< in the text
    };

    QString text;
    QList<Diagnostic> diagnostics; ///< InvalidUtf8, ControlCharacter
    QList<Escape> escapes; ///< by place

    /// A remark on the text as one on the source: its column and length there.
    [[nodiscard]] Diagnostic inSource(Diagnostic diagnostic) const;
};

[[nodiscard]] Decoded decode(const QByteArray &utf8);
/// The same for text that is typed or pasted.
[[nodiscard]] Decoded decode(const QString &text);

/// Text from elsewhere, to be decoded, without what somebody pastes along unseen: a terminal's escape sequences go whole, and so do
/// control characters, bidirectional overrides and isolates, and those without width that part or join nothing. A break within a
/// paragraph ends the line.
[[nodiscard]] QString withoutUnseen(QString text);

} // namespace minutebook
