#pragma once

#include <QDate>
#include <QString>

namespace minutebook {

/// "SSC 82/01" by "{abbreviation} {meeting}/{nn}". `sequence` is 1 or more.
[[nodiscard]] QString actionNumber(const QString &pattern, const QString &abbreviation, int meeting, int sequence);

/// "SSC_82_2407" by "{abbreviation}_{meeting}_{ddMM}".
[[nodiscard]] QString meetingReference(const QString &pattern, const QString &abbreviation, int meeting, QDate date);

/// What is wrong with a pattern of action numbers, in a sentence; empty if nothing is.
[[nodiscard]] QString actionPatternFault(const QString &pattern);
/// The same of a pattern of references.
[[nodiscard]] QString referencePatternFault(const QString &pattern);
/// The same of the abbreviation that begins a number: in the notes a space or a bracket would end it.
[[nodiscard]] QString abbreviationFault(const QString &abbreviation);

} // namespace minutebook
