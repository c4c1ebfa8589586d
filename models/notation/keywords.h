#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// Reads the keyword with which `line.body` begins (ACTION, UPDATE, VOTE, …): sets kind and words, and leaves in the
/// body what follows the keyword's colon. A line without one, or with one that is incomplete, stays as it is.
/// `column` is the body's first column in the line, from 1.
void readKeyword(Line &line, int column, const Dialect &dialect);

/// The owners of "GH, MC and SECAS": parted by commas, semicolons and "and", unless the whole is known as one.
[[nodiscard]] QStringList splitOwners(const QString &text, const Dialect &dialect);

/// Whether an owner is a name, initials, a role or an organisation that the meeting or body knows, or one with initials in brackets.
[[nodiscard]] bool isKnownOwner(const QString &owner, const Dialect &dialect);

/// "ON TARGET" and its like.
[[nodiscard]] QString statusText(ActionStatus status);

} // namespace minutebook
