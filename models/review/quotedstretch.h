#pragma once

#include "models/domain/reviewcomment.h"

#include <optional>

namespace minutebook {

/// A part of a text as it was typed.
struct TypedStretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where the words that a comment quotes stand in a typed text, at the one of several places whose neighbours it knows; with the marks of the
/// links that are all in it. Nothing if they are not there, or twice in the same company, or if it parts a link.
[[nodiscard]] std::optional<TypedStretch> stretchOf(const ReviewComment &comment, const QString &text);

/// The text with other words there. A link whose words are among them as before stays one.
[[nodiscard]] QString replaced(QString text, TypedStretch stretch, const QString &wording);

} // namespace minutebook
