#pragma once

#include "models/storage/connection.h"
#include "models/storage/peoplerows.h"

#include <QHash>

namespace minutebook {

/// What the lines of many meetings are read with: each as `dialect` has it, but read together, since single questions would take most of
/// the time.
class MeetingDialects
{
public:
    /// Of the meetings that an SQL condition on `m`, a row of "meeting", holds for. Errors: SchemeInvalid, BodyWordsInvalid, those of sqlError.
    [[nodiscard]] Result<> read(Connection &connection, const QString &condition);

    [[nodiscard]] Dialect of(MeetingId meeting) const;

private:
    /// The body as a meeting was approved with it, and the meeting's own levels.
    [[nodiscard]] Result<std::shared_ptr<const Body>> bodyWith(const QString &levels, const QString &words);

    struct Held {
        MeetingHeader header; ///< what of it a dialect asks for
        std::shared_ptr<const Body> body;
    };

    Body m_body;
    QHash<qint64, Held> m_meetings;
    QHash<qint64, QList<PeopleTable>> m_people;
    QHash<std::pair<QString, QString>, std::shared_ptr<const Body>> m_bodies; ///< by levels and words as they are stored: most have the same
};

} // namespace minutebook
