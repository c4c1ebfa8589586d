#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// Runs parted where the script changes, so that each text in another script than the document's says what that script tells of its
/// language: Greek "el", Hebrew "he", kana "ja", Hangul "ko" and their like; Han characters alone "zh-Hani". Where a script is that of many
/// languages, only the script is known: "und-Arab" (BCP 47, RFC 5646 section 4.1). A single letter of an alphabet is a symbol. A link stays whole.
[[nodiscard]] Runs withLanguages(const Runs &runs, const QString &documentLanguage);

/// The same for all runs of a document.
void tellLanguages(MinutesDocument &document);

} // namespace minutebook
