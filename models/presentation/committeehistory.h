#pragma once

#include "models/core/clock.h"
#include "models/presentation/peoplehistorymodel.h"
#include "models/presentation/persondetailsmodel.h"
#include "models/presentation/seathistorymodel.h"
#include "models/storage/book.h"

#include <QFutureWatcher>

#include <memory>

namespace minutebook {

/// What is read of a book, and what is counted from it.
struct CountedHistory {
    CommitteeRecord record;
    QList<PersonHistory> people;
    QList<SeatHistory> seats;
    bool whole = true; ///< of all meetings
};

/// Who was at what over the years, read on a reading thread, and again after each change while it is looked at. Of a long book what
/// the newest meetings say is there first, and then the rest.
class CommitteeHistory final : public QObject
{
    Q_OBJECT

public:
    /// The book has to outlive it.
    CommitteeHistory(Book &book, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] PeopleHistoryModel *people() { return &m_people; }
    [[nodiscard]] SeatHistoryModel *seats() { return &m_seats; }
    /// Of the chosen person.
    [[nodiscard]] PersonDetailsModel *details() { return &m_details; }
    [[nodiscard]] const CommitteeRecord &record() const { return m_counted ? m_counted->record : m_none; }
    /// Whether all meetings have been read.
    [[nodiscard]] bool isWhole() const { return m_counted && m_counted->whole; }
    /// "Vacant: Pilots since 1 January 2026"; empty: no seat is.
    [[nodiscard]] QString vacancies() const;

    /// Whether anybody looks at it: it is read then, unless nothing has changed since it last was, and shown to nobody else.
    void setWatched(bool watched);
    void choose(const QString &name);
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

signals:
    void read();
    void failed(const minutebook::Error &error);

private:
    void readAgain();
    void readMeetings(bool mayBePart);
    void receive();
    void forget();
    void showAll();

    Book &m_book;
    Clock m_clock;
    PeopleHistoryModel m_people;
    SeatHistoryModel m_seats;
    PersonDetailsModel m_details;
    std::shared_ptr<const CountedHistory> m_counted; ///< null: not read since the book changed
    CommitteeRecord m_none;
    QString m_chosen;
    QFutureWatcher<Result<std::shared_ptr<const CountedHistory>>> m_answer;
    bool m_watched = false;
    bool m_stale = false; ///< something has changed since the reading began
};

} // namespace minutebook
