#pragma once

#include "models/domain/meeting.h"
#include "models/notation/realnames.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace minutebook {

/// What lexLine must know of a body and of one of its meetings.
struct Dialect {
    Scheme scheme; ///< the meeting's
    Rank defaultRank;
    QSet<QString> decidingVerbs;
    QSet<QString> recordingVerbs;
    QString abbreviation;
    QString actionPattern; ///< the body's, with {abbreviation}, {meeting}, {nn}
    int meeting = 0;
    bool planned = false; ///< the meeting is still to come
    QDate date; ///< of the meeting: a date without a year is the first after it
    QHash<QString, QString> people; ///< initials to name, of those known to the meeting; those present come first
    QSet<QString> knownWords; ///< initials, names and abbreviations, which a bracket may hold without doubt
    QSet<QString> owners; ///< folded: names, initials, roles and organisations that can own an action
    QSet<QString> members; ///< folded: others whom the committee's people and seats name, and who can own one too
    QSet<QString> formerMembers; ///< folded: those of them whose terms had ended by the day of the meeting
    QSet<QString> levelWords; ///< folded forms of the levels' names
    int wordsOfLevel = 1; ///< of how many words the longest of them is made: 2 with TOP-SECRET
    RealNames realNames; ///< of parties that the meeting speaks of by pseudonyms alone
    QHash<QString, QSet<QString>> partyCodes; ///< of the register of parties, by category, which is folded
    QStringList tagWords; ///< folded forms of what a tag can hold, letters and digits alone

    /// The number that an action of this meeting gets: "SSC 82/01". `sequence` is 1 or more.
    [[nodiscard]] QString actionNumber(int sequence) const;
    /// The sequence of a number of this meeting; nothing if it is another's.
    [[nodiscard]] std::optional<int> sequenceOf(QStringView number) const;
    /// The length of the action number, of any meeting, with which a text begins; 0 if it begins with none.
    [[nodiscard]] qsizetype numberLength(const QString &text) const;
    /// "Joe Hehir (JHe)"; the initials alone where nobody of the meeting has them.
    [[nodiscard]] QString personNamed(const QString &initials) const;

private:
    friend Dialect dialectOf(const Body &, const MeetingHeader &, const QList<PeopleTable> &);

    QRegularExpression m_anyNumber;
    QList<std::pair<QString, QString>> m_ownNumbers; ///< what stands before their sequence and behind it, by pattern
};

/// Header and people of the meeting over the texts of its body. A level or scheme that is not known counts as the highest.
[[nodiscard]] Dialect dialectOf(const Body &body, const MeetingHeader &header, const QList<PeopleTable> &people);

/// The body as this meeting knows it: its scheme is the meeting's. Error: SchemeUnknown.
[[nodiscard]] Result<Body> bodyFor(const Body &body, const MeetingHeader &header);

/// The meeting's default level within that scheme.
[[nodiscard]] Rank defaultRankOf(const Scheme &scheme, const MeetingHeader &header);

} // namespace minutebook
