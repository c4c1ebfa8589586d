#pragma once

#include "models/notation/decode.h"
#include "models/notation/resolve.h"

namespace minutebook {

struct Parsed {
    Meeting meeting;
    QList<Diagnostic> diagnostics; ///< by line

    [[nodiscard]] bool hasErrors() const;
};

/// Reads a meeting file. Always yields a meeting; `body` gives scheme, verbs and patterns.
/// `findAction` finds actions of other meetings; those that the file itself raises are found first.
[[nodiscard]] Parsed parse(const QByteArray &bytes, const Body &body, const FindAction &findAction = {});

/// Reads one item from the texts that the book stores: its heading (behind `# `) and its notes.
/// A line of the notes that begins with `# ` starts a further item, so the answer is one item or more.
[[nodiscard]] QList<Item> parseItem(const QString &heading, const QString &notes, const Dialect &dialect);

/// The sentence that says what is wrong and how to mend it, in the program's language.
[[nodiscard]] QString sentence(const Diagnostic &diagnostic);

} // namespace minutebook
