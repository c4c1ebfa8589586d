#include "models/presentation/livepeople.h"

#include "models/storage/meetingstore.h"

namespace minutebook {

namespace {

/// However often it is tried.
bool neverSaves(ErrorCode code)
{
    return code == ErrorCode::MeetingFrozen || code == ErrorCode::MeetingMissing || code == ErrorCode::BookReadOnly;
}

} // namespace

LivePeople::LivePeople(Book &book, MeetingId meeting, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_meeting(meeting)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelay);
    connect(&m_retry, &QTimer::timeout, this, &LivePeople::send);
    connect(&m_answer, &QFutureWatcherBase::finished, this, [this] {
        if (m_sent) // else settle() has had it
            receive(m_answer.result());
    });
}

void LivePeople::setPeople(const QList<PeopleTable> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    ++m_changed;
    announceSaved();
    send();
}

void LivePeople::follow(const QList<PeopleTable> &stored)
{
    if (isSaved())
        m_people = stored;
}

void LivePeople::send()
{
    if (m_sent || isSaved())
        return;
    m_retry.stop();
    m_sent = m_changed;
    m_answer.setFuture(
        m_book.write([id = m_meeting, people = m_people](Transaction &transaction) { return updatePeople(transaction, id, people); }));
}

bool LivePeople::settle()
{
    for (int tries = 0; tries < 2 && (m_sent || !isSaved()); ++tries) {
        send();
        m_answer.waitForFinished();
        const Result<> answer = m_answer.result();
        m_answer.setFuture({}); // what it would still tell is told here
        receive(answer);
    }
    return isSaved();
}

void LivePeople::receive(const Result<> &answer)
{
    const qint64 sent = *std::exchange(m_sent, std::nullopt);
    if (answer) {
        m_acknowledged = sent;
        send();
    } else if (neverSaves(answer.error().code)) {
        m_acknowledged = m_changed;
        emit refused(answer.error());
    } else {
        m_retry.start();
        emit failed(answer.error());
    }
    announceSaved();
}

void LivePeople::announceSaved()
{
    if (std::exchange(m_wasSaved, isSaved()) != isSaved())
        emit savedChanged(isSaved());
}

} // namespace minutebook
