#pragma once

#include "models/notation/keywordline.h"

namespace minutebook {

/// Reads `ACTION [ID] [due DATE] [{OWNER; OWNER}]: …` and `UPDATE ID [STATUS] [due DATE] [{OWNER}]: …`. False: the line is not
/// complete, and what was set in it does not count.
[[nodiscard]] bool readAction(const KeywordLine &read);
[[nodiscard]] bool readUpdate(const KeywordLine &read);

/// Where the colon stands that ends a keyword's head, braces skipped; -1 if none does.
[[nodiscard]] qsizetype colonOf(QStringView text);

/// The date of "… by 9 August." at a text's end.
struct DuePlace {
    qsizetype begin = 0; ///< of the date in the text
    qsizetype length = 0;
    QDate date; ///< null: there is none
};

[[nodiscard]] DuePlace findDue(QStringView text, QDate meeting);

/// "ON TARGET" and its like.
[[nodiscard]] QString statusText(ActionStatus status);

} // namespace minutebook
