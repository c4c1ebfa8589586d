#pragma once

#include "models/minutes/volume.h"
#include "models/print/pages.h"

namespace minutebook {

/// Lays out the minutes of several meetings one behind the other, each on pages of its own, numbered through, behind a front with the
/// table of contents. Each meeting's minutes are a part of the structure and a bookmark with its items below it. Errors: those of typeset.
[[nodiscard]] Result<Pages> typesetVolume(const Volume &volume);

} // namespace minutebook
