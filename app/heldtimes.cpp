#include "app/heldtimes.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/messagebar.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString words(const MeetingSession::Times &times)
{
    return u"%1–%2"_s.arg(times.first.toString(u"HH:mm"_s), times.second.toString(u"HH:mm"_s));
}

} // namespace

HeldTimes::HeldTimes(Desk &desk, MainWindow &window)
    : m_desk(desk)
    , m_window(window)
    , m_useClock(tr("Print the Clock’s Times"))
{
    connect(&m_useClock, &QAction::triggered, this, [this] { m_desk.session()->print(); });
}

void HeldTimes::follow(OpenBook &book)
{
    m_told.clear();
    m_offered = {};
    m_reopened = false;
    connect(&book, &OpenBook::changed, this, &HeldTimes::look);
    connect(&book, &OpenBook::meetingShown, this, &HeldTimes::look);
    connect(m_desk.session(), &MeetingSession::changed, this, &HeldTimes::look);
    connect(m_desk.session(), &MeetingSession::typedTimesStayed, this, &HeldTimes::offer);
}

void HeldTimes::offer()
{
    m_reopened = false;
    const MeetingSession::Times typed = m_desk.session()->printed();
    const MeetingSession::Times held = m_desk.session()->held();
    if (typed == held || held.first >= held.second)
        return;
    m_offered = m_desk.book()->meeting()->id;
    m_told = tr("By its clock the meeting was held %1. Its minutes say %2, as was typed.").arg(words(held), words(typed));
    m_window.messages()->tell(MessageBar::Tone::Note, m_told, {&m_useClock});
}

/// An end that was taken back and made again is offered once more.
void HeldTimes::look()
{
    const OpenBook *book = m_desk.book();
    const bool shown = book && book->meeting() && book->meeting()->id == m_offered;
    const bool closed = shown && m_desk.session()->course().state == MeetingState::Closed;
    const bool holds = closed && book->isEditable() && m_desk.session()->printed() != m_desk.session()->held();
    m_reopened = shown && (m_reopened || !closed);
    if (!holds)
        m_window.messages()->withdraw(std::exchange(m_told, {}));
    else if (m_reopened)
        offer();
}

} // namespace minutebook
