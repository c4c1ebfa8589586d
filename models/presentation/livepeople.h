#pragma once

#include "models/domain/meeting.h"
#include "models/storage/book.h"

#include <QFutureWatcher>
#include <QTimer>

namespace minutebook {

/// The people of one meeting between the panes and the book. What is changed stands here at once and is given to the book at once, and
/// again every `retryDelay` where the book could not take it. One write is on its way at a time.
/// Lives until what it was given is saved, even when another meeting is shown.
class LivePeople final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds retryDelay{2000};

    /// The book has to outlive it.
    LivePeople(Book &book, MeetingId meeting, QObject *parent = nullptr);

    [[nodiscard]] MeetingId meeting() const { return m_meeting; }
    [[nodiscard]] const QList<PeopleTable> &people() const { return m_people; }
    [[nodiscard]] bool isSaved() const { return m_acknowledged == m_changed; }

    void setPeople(const QList<PeopleTable> &people);
    /// As the book has them, after a commit. What is not saved here stays.
    void follow(const QList<PeopleTable> &stored);
    /// Gives to the book what it has not got yet, waiting for the answer. False if it could not be saved.
    bool settle();

signals:
    void savedChanged(bool saved);
    /// It is tried again.
    void failed(const minutebook::Error &error);
    /// The meeting is gone or its minutes are approved: what was changed here is given up.
    void refused(const minutebook::Error &error);

private:
    void send();
    void receive(const Result<> &answer);
    void announceSaved();

    Book &m_book;
    MeetingId m_meeting;
    QList<PeopleTable> m_people;
    qint64 m_changed = 0;
    qint64 m_acknowledged = 0;
    std::optional<qint64> m_sent; ///< up to which change
    bool m_wasSaved = true;
    QTimer m_retry;
    QFutureWatcher<Result<>> m_answer;
};

} // namespace minutebook
