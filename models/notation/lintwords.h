#pragma once

#include "models/notation/doubt.h"

namespace minutebook {

/// "unanimously", "also": what may stand between somebody and what they do.
[[nodiscard]] bool isAdverb(const QString &word);

/// Who decides: "the Committee", "members", the body by its abbreviation.
[[nodiscard]] bool isDecider(const QString &word, const Dialect &dialect);

/// An outcome verb that is not in capitals where somebody is said to have decided: "it was agreed", "the Committee noted", "Agreed that".
/// Nowhere if there is none; "the agreed text" is no outcome.
[[nodiscard]] Passage smallOutcome(const QString &text, const Dialect &dialect);

/// A weekday that its date does not fall on.
struct WrongWeekday {
    Passage place; ///< of the weekday
    QString date; ///< "9 August 2019"
    QString right; ///< "Friday"
};

/// "Monday 9 August" and its like. Without a year neither the first such day after the meeting nor the last before it is of that weekday;
/// told is the first after it.
[[nodiscard]] QList<WrongWeekday> wrongWeekdays(const QString &text, QDate meeting);

/// A pseudonym whose code the register of parties has not, though it has others of that category.
struct UnknownPseudonym {
    Passage place;
    QString category; ///< as typed
    QString code;
};

/// "Small Supplier ‘ZZ’", in quotation marks of any language.
[[nodiscard]] QList<UnknownPseudonym> unknownPseudonyms(const QString &text, const Dialect &dialect);

/// "a)" for "d)", "1)" for "3)": with what a list of such labels begins.
[[nodiscard]] QString firstLabel(const QString &label);

} // namespace minutebook
