#pragma once

#include "models/domain/meeting.h"

#include <QSet>

namespace minutebook {

/// What lexLine must know of a body and of one of its meetings.
struct Dialect {
    Scheme scheme; ///< the meeting's
    Rank defaultRank;
    QStringList decidingVerbs;
    QStringList recordingVerbs;
    QString abbreviation;
    QString actionPattern; ///< the body's, with {abbreviation}, {meeting}, {nn}
    int meeting = 0;
    QDate date; ///< of the meeting: a date without a year is the first after it
    QList<Person> people; ///< known to the meeting
    QSet<QString> knownWords; ///< folded: initials, names and abbreviations, which a bracket may hold without doubt
    QSet<QString> owners; ///< folded: names, initials, roles and organisations that can own an action

    /// The number that an action of this meeting gets: "SSC 82/01". `sequence` is 1 or more.
    [[nodiscard]] QString actionNumber(int sequence) const;
};

/// Header and people of the meeting over the texts of its body.
[[nodiscard]] Dialect dialectOf(const Body &body, const MeetingHeader &header, const QList<PeopleTable> &people);

/// The body as this meeting knows it: its scheme is the meeting's. Error: SchemeUnknown.
[[nodiscard]] Result<Body> bodyFor(const Body &body, const MeetingHeader &header);

} // namespace minutebook
