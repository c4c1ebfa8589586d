#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// Reads the keyword with which `line.body` begins (ACTION, UPDATE, VOTE, …): sets kind and words, and leaves in the
/// body what follows the keyword's colon. A line without one, or with one that is incomplete, stays as it is.
/// `column` is the body's first column in the line, from 1.
void readKeyword(Line &line, int column, const Dialect &dialect);

} // namespace minutebook
