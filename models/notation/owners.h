#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// How much of an action's text stands before its first " to " and so names its owners; 0 if nothing does.
[[nodiscard]] qsizetype ownersLength(QStringView text);

/// A text's parts between commas, semicolons and the word "and", trimmed; empty ones are left out.
[[nodiscard]] QList<QStringView> listed(QStringView text);

/// The owners of "GH, MC and SECAS": parted by commas, semicolons and "and", unless the whole is known as one.
[[nodiscard]] QStringList splitOwners(const QString &text, const Dialect &dialect);

/// Whether an owner is a name, initials, a role or an organisation that the meeting or body knows, or one with initials in brackets.
[[nodiscard]] bool isKnownOwner(const QString &owner, const Dialect &dialect);

/// Whether it is somebody, or a category, whom the committee's people and seats name, in no table of the meeting though they may be.
[[nodiscard]] bool isMember(const QString &owner, const Dialect &dialect);
/// The same of somebody whose terms had all ended by the day of the meeting.
[[nodiscard]] bool isFormerMember(const QString &owner, const Dialect &dialect);

} // namespace minutebook
