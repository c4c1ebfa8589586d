#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// Reads the keyword with which `line.body` begins (ACTION, UPDATE, VOTE, …): sets kind and words, and leaves in the
/// body what follows the keyword's colon. A line without one, or with one that is incomplete, stays as it is.
/// `column` is the body's first column in the line, from 1.
void readKeyword(Line &line, int column, const Dialect &dialect);

/// Where the colon stands that ends a keyword's head, braces skipped; -1 if none does.
[[nodiscard]] qsizetype colonOf(QStringView text);

/// The date of "… by 9 August." at a text's end.
struct DuePlace {
    qsizetype begin = 0; ///< of the date in the text
    qsizetype length = 0;
    QDate date; ///< null: there is none
};

[[nodiscard]] DuePlace findDue(QStringView text, QDate meeting);

/// How much of an action's text stands before its first " to " and so names its owners; 0 if nothing does.
[[nodiscard]] qsizetype ownersLength(QStringView text);

/// The owners of "GH, MC and SECAS": parted by commas, semicolons and "and", unless the whole is known as one.
[[nodiscard]] QStringList splitOwners(const QString &text, const Dialect &dialect);

/// Whether an owner is a name, initials, a role or an organisation that the meeting or body knows, or one with initials in brackets.
[[nodiscard]] bool isKnownOwner(const QString &owner, const Dialect &dialect);

/// "ON TARGET" and its like.
[[nodiscard]] QString statusText(ActionStatus status);

} // namespace minutebook
