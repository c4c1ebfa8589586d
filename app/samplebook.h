#pragma once

#include "models/core/result.h"

#include <QString>

namespace minutebook {

/// A book of the invented Security and Resilience Committee, with a year of meetings: nothing in it is secret, so it is not encrypted. Nothing
/// is left of it if it fails. Errors: those of creating a book.
[[nodiscard]] Result<> makeSampleBook(const QString &path);

} // namespace minutebook
