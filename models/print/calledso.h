#pragma once

#include "models/domain/meeting.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// What the files of a meeting say that they are, as titleOfFile has it: "SRC 14 –" of those that have a title; of a text the reference and the day, or
/// as much of the reference as no other day makes another.
[[nodiscard]] QStringList titlesOf(const MeetingRecord &record, Edition edition);

/// Whether a title begins with one of these, not within a word or a number of it.
[[nodiscard]] bool isCalledSo(const QString &title, const QStringList &beginnings);

} // namespace minutebook
