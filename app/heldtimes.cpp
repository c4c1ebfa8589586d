#include "app/heldtimes.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/storage/meetingstore.h"
#include "widgets/messagebar.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString words(const std::pair<QTime, QTime> &times)
{
    return u"%1–%2"_s.arg(times.first.toString(u"HH:mm"_s), times.second.toString(u"HH:mm"_s));
}

QTime minuteOf(const QDateTime &moment)
{
    const QTime time = moment.toLocalTime().time();
    return {time.hour(), time.minute()};
}

} // namespace

HeldTimes::HeldTimes(Desk &desk, MainWindow &window)
    : m_desk(desk)
    , m_window(window)
    , m_useClock(tr("Print the Clock’s Times"))
{
    connect(&m_useClock, &QAction::triggered, this, [this] { write(held()); });
}

void HeldTimes::follow(OpenBook &book)
{
    m_written.clear();
    m_told.clear();
    connect(&book, &OpenBook::changed, this, &HeldTimes::look);
    connect(&book, &OpenBook::meetingShown, this, &HeldTimes::look);
    connect(m_desk.session(), &MeetingSession::changed, this, &HeldTimes::look);
}

/// A meeting that goes on after its end is closed twice.
void HeldTimes::take()
{
    const std::optional<Times> before = typed();
    const Times now = held();
    if (!before || now.first >= now.second || *before == now)
        return;
    const qint64 meeting = m_desk.book()->meeting()->id.value;
    if (*before == Times() || m_written.value(meeting) == *before)
        write(now);
    else
        offer(*before, now);
}

void HeldTimes::forget()
{
    const std::optional<Times> before = typed();
    if (before && *before != Times() && m_written.value(m_desk.book()->meeting()->id.value) == *before)
        write({});
}

void HeldTimes::write(const Times &times)
{
    OpenBook &book = *m_desk.book();
    const Result<Meeting> meeting = loadMeeting(book.book().reader(), book.meeting()->id);
    if (!meeting)
        return;
    MeetingHeader header = meeting->header;
    std::tie(header.begins, header.ends) = times;
    m_written.insert(book.meeting()->id.value, times);
    book.setHeader(header);
}

void HeldTimes::offer(const Times &typed, const Times &held)
{
    m_offered = m_desk.book()->meeting()->id;
    m_told = tr("By its clock the meeting was held %1. Its minutes say %2, as was typed.").arg(words(held), words(typed));
    m_window.messages()->tell(MessageBar::Tone::Note, m_told, {&m_useClock});
}

void HeldTimes::look()
{
    const OpenBook *book = m_desk.book();
    const bool holds = book && book->meeting() && book->meeting()->id == m_offered && book->isEditable()
        && m_desk.session()->course().state == MeetingState::Closed && typed() != held();
    if (!holds)
        m_window.messages()->withdraw(std::exchange(m_told, {}));
}

/// Null times: none stand there.
std::optional<HeldTimes::Times> HeldTimes::typed() const
{
    const OpenBook &book = *m_desk.book();
    return book.meeting() ? std::optional<Times>({book.meeting()->begins, book.meeting()->ends}) : std::nullopt;
}

HeldTimes::Times HeldTimes::held() const
{
    const MeetingCourse &course = m_desk.session()->course();
    return {minuteOf(course.started), minuteOf(course.closed)};
}

} // namespace minutebook
