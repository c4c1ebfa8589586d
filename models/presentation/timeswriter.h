#pragma once

#include "models/core/error.h"
#include "models/domain/meeting.h"
#include "models/storage/book.h"
#include "models/storage/meetingclock.h"

namespace minutebook {

/// Gives a book what the clock of a meeting says, and knows what is on its way.
class TimesWriter final : public QObject
{
    Q_OBJECT

public:
    explicit TimesWriter(Book &book, QObject *parent = nullptr);

    /// Seconds to add, by item. Those that are gone meanwhile, and those of approved minutes, take none any more.
    void add(const QHash<qint64, int> &seconds);
    /// `status` is what the meeting is from then on, with its times.
    void save(MeetingId meeting, const QDateTime &started, const QDateTime &closed, std::optional<MeetingStatus> status = {});
    void forget(MeetingId meeting, std::optional<MeetingStatus> status = {});

    /// What was given to the book and not answered yet. While there is something, what the book has may count it or not.
    [[nodiscard]] const QHash<qint64, int> &sent() const { return m_sent; }
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }

signals:
    /// Seconds that the book did not take.
    void refused(const QHash<qint64, int> &seconds);
    void failed(const minutebook::Error &error);
    /// The book has all that it was given.
    void settled();

private:
    template <typename Work>
    void write(Work work, const QHash<qint64, int> &seconds = {});
    void settle(const Result<> &written, const QHash<qint64, int> &seconds);

    Book &m_book;
    QHash<qint64, int> m_sent;
    int m_underWay = 0;
};

} // namespace minutebook
