#pragma once

#include "models/storage/bookkey.h"

namespace minutebook {

inline constexpr qsizetype recoveryGroups = 14;
inline constexpr qsizetype recoveryGroupLength = 5;

/// A book's key for paper: 14 groups of five, "4F7QX-…", of Crockford's base 32 (no I, L, O, U). The last character of each group tells
/// whether the group is right and in its place: any one wrong character, or two neighbours that changed places. Three bytes of a hash
/// tell it of the whole. It opens the book without its keys' file, and is secret as the book itself. To be wiped by the caller.
[[nodiscard]] QString recoveryCode(const BookKey &key);

/// Reads it in any case, with or without hyphens and spaces; O is 0, I and L are 1.
/// Errors: RecoveryGroupWrong, RecoveryCodeShort, RecoveryCodeLong, RecoveryCodeWrong.
[[nodiscard]] Result<BookKey> readRecoveryCode(const QString &typed);

/// Whether it was meant to be one: so long, and of nothing but its characters. A passphrase can look so too.
[[nodiscard]] bool looksLikeRecoveryCode(const QString &typed);

} // namespace minutebook
