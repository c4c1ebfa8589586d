#pragma once

#include "models/domain/registerrecord.h"
#include "models/notation/dialect.h"
#include "models/storage/registerstore.h"

#include <QHash>

#include <memory>

namespace minutebook {

/// Tells where entries of registers come from, their levels in the body's scheme.
class SourceTeller
{
public:
    explicit SourceTeller(const Body &body);

    /// Errors: SchemeInvalid, those of sqlError.
    [[nodiscard]] Result<> read(Connection &connection, RegisterExtent extent = {});
    /// The same of those meetings that an SQL condition on their "id" holds for, without the numbers of their items.
    [[nodiscard]] Result<> readMeetings(Connection &connection, const QString &condition);

    [[nodiscard]] QDate latest() const;
    [[nodiscard]] RegisterSource sourceOf(const RegisterPlace &place) const;
    /// Of a level that a meeting's own scheme names.
    [[nodiscard]] Rank rankOf(const QString &level, MeetingId meeting) const;
    /// What a meeting's levels and the body's verbs are read with; people are not known to it.
    [[nodiscard]] const Dialect &dialectOf(MeetingId meeting) const;

private:
    /// What the entries of one meeting have in common.
    struct EntriesMeeting {
        int number = 0;
        QDate date;
        std::shared_ptr<const Dialect> dialect; ///< with its own levels
    };

    [[nodiscard]] std::shared_ptr<const Dialect> dialectWith(const QString &levels);

    Body m_body;
    Dialect m_dialect;
    QHash<qint64, EntriesMeeting> m_meetings;
    QHash<qint64, std::optional<int>> m_items; ///< their numbers
    QHash<QString, std::shared_ptr<const Dialect>> m_dialects; ///< by the levels as they are stored: most meetings have the same
};

} // namespace minutebook
