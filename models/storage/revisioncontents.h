#pragma once

#include "models/domain/meeting.h"

#include <QByteArray>

namespace minutebook {

/// The canonical bytes of a meeting's minutes: JSON in UTF-8 with sorted keys and no blanks that holds all that an edition is made of, with
/// the levels, people, actions and names as they are copied into the record. Own notes and corrections are no part of it; of papers their
/// titles and hashes are. The same record gives the same bytes.
[[nodiscard]] QByteArray writeRevisionContents(const MeetingRecord &record);

/// The record that they are of, without own notes: every edition of it is the same. Nothing if they are no such bytes.
[[nodiscard]] std::optional<MeetingRecord> readRevisionContents(const QByteArray &bytes);

/// Whether both are of the same minutes. The register of parties, which is today's for old meetings too, may have changed between them.
[[nodiscard]] bool sayTheSame(const QByteArray &one, const QByteArray &other);

/// What readers up to a level may see of the notes and of the tables of people, a text each.
[[nodiscard]] QStringList shownNotes(const MeetingRecord &record, Rank ceiling);
/// The lowest level whose readers find other notes in one than in the other; the highest where none does, or the bytes are none.
[[nodiscard]] Rank lowestChanged(const QByteArray &one, const QByteArray &other);

/// Whether the notes and the tables of people read the same. What else an edition is made of, as today's words and logo of the committee, may
/// have changed.
[[nodiscard]] bool haveSameNotes(const QByteArray &one, const QByteArray &other);

} // namespace minutebook
