#pragma once

#include "models/notation/doubt.h"

namespace minutebook {

/// The first word by which somebody speaks for themselves or to somebody: "we", "your". Nowhere if there is none; what stands in
/// quotation marks was said so.
[[nodiscard]] Passage firstOrSecondPerson(const QString &text);

/// A verb in the present tense, and what minutes say instead.
struct PresentVerb {
    Passage place; ///< nowhere if there is none
    QString past;
};

/// The first of a sentence that begins with somebody who is known and with what they do: "The Secretariat reports that". What a sentence
/// says behind that, as in "before the Committee approves it", can be as it is.
[[nodiscard]] PresentVerb presentVerb(const QString &text, const Dialect &dialect);

/// Whom the wording of a decision gives something to do: "AGREED that the Secretariat would write", "REQUESTED GH to look into it",
/// "AGREED to write to". Empty: nobody, as with "AGREED to note it".
[[nodiscard]] QString givenWork(const QString &text, const Dialect &dialect);

} // namespace minutebook
