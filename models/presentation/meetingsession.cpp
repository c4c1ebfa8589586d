#include "models/presentation/meetingsession.h"

#include "models/presentation/heldchange.h"
#include "models/presentation/openbook.h"

#include <numeric>

namespace minutebook {

using namespace std::chrono_literals;

namespace {

QTime minuteOf(const QDateTime &moment)
{
    const QTime time = moment.toLocalTime().time();
    return {time.hour(), time.minute()};
}

} // namespace

MeetingSession::MeetingSession(OpenBook &book, Clock clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_clock(std::move(clock))
    , m_writer(book)
{
    connect(&m_book, &OpenBook::leaving, this, &MeetingSession::leave);
    connect(&m_book, &OpenBook::read, this, &MeetingSession::tick);
    connect(&m_book, &OpenBook::meetingShown, this, &MeetingSession::tick);
    connect(&m_book, &OpenBook::itemShown, this, &MeetingSession::tick);
    connect(&m_book, &OpenBook::itemShownAgain, this, &MeetingSession::tick);
    connect(&m_book.book(), &Book::committed, this, [this](const Changes &changes) {
        if (changes.everything || changes.times.updated.contains(m_meeting))
            followBook();
    });
    connect(&m_writer, &TimesWriter::refused, this, &MeetingSession::takeBack);
    connect(&m_writer, &TimesWriter::failed, this, &MeetingSession::failed);
    connect(&m_writer, &TimesWriter::settled, this, &MeetingSession::followBook);
    connect(&m_timer, &QTimer::timeout, this, &MeetingSession::tick);
    m_timer.start(tickInterval);
    tick();
}

MeetingSession::~MeetingSession()
{
    leave();
}

bool MeetingSession::canStart() const
{
    return m_meeting != MeetingId() && !m_book.isFrozen() && !m_course.isOn();
}

bool MeetingSession::canClose() const
{
    return m_course.hasBegun() && m_course.state != MeetingState::Closed && !m_book.isFrozen();
}

bool MeetingSession::canForget() const
{
    return m_course.hasBegun() && !m_book.isFrozen();
}

void MeetingSession::start()
{
    const QDateTime now = m_clock();
    const bool begins = !m_times.started.isValid();
    if (begins) {
        m_tally.run(now, {});
        m_tally.drop();
        m_times = {now, {}, {}};
    }
    m_times.closed = {};
    m_resumed[m_meeting.value] = now;
    const bool planned = m_book.meeting()->status == MeetingStatus::Planned;
    if (planned)
        m_wasPlanned.insert(m_meeting.value);
    keepTimes({.status = planned ? std::optional(MeetingStatus::Draft) : std::nullopt,
               .words = begins ? tr("meeting started") : tr("meeting resumed")});
}

/// One that was left open ended when its items had taken what they took: nobody knows better, nor well enough to print it.
void MeetingSession::close()
{
    leave();
    const QList<TimedItem> items = timedItems();
    const int spent = std::accumulate(items.begin(), items.end(), 0, [](int sum, const TimedItem &item) { return sum + item.spent; });
    const bool on = m_course.isOn();
    m_times.closed = on ? std::max(m_clock(), m_times.started) : m_times.started.addSecs(spent);
    const Times times{minuteOf(m_times.started), minuteOf(m_times.closed)};
    const bool typed = on && areTimesTyped();
    const bool prints = on && !typed && times.first < times.second;
    keepTimes({.printed = prints ? std::optional(times) : std::nullopt, .words = tr("meeting closed")});
    if (typed)
        emit typedTimesStayed();
}

void MeetingSession::forget()
{
    m_tally.run(m_clock(), {});
    m_tally.drop();
    m_times = {};
    m_resumed.remove(m_meeting.value);
    const bool planned = m_wasPlanned.remove(m_meeting.value) && m_book.meeting()->status == MeetingStatus::Draft;
    const bool printed = m_printed.contains(m_meeting.value, this->printed());
    keepTimes({.status = planned ? std::optional(MeetingStatus::Planned) : std::nullopt,
               .printed = printed ? std::optional(Times()) : std::nullopt,
               .forgets = true,
               .words = tr("the clock’s times forgotten")});
}

void MeetingSession::print()
{
    keepTimes({.printed = held(), .words = tr("the clock’s times printed")});
}

/// One that goes on after its end is closed twice.
bool MeetingSession::areTimesTyped() const
{
    return printed() != Times() && !m_printed.contains(m_meeting.value, printed());
}

MeetingSession::Times MeetingSession::held() const
{
    return {minuteOf(m_course.started), minuteOf(m_course.closed)};
}

MeetingSession::Times MeetingSession::printed() const
{
    return m_book.meeting() ? Times{m_book.meeting()->begins, m_book.meeting()->ends} : Times();
}

void MeetingSession::tick()
{
    const QDateTime now = m_clock();
    followMeeting(now);
    m_tally.run(now, itemAt(now));
    if (!m_kept.isValid() || now < m_kept || now - m_kept >= keepInterval)
        keep();
    tell(now);
}

/// The item is still the one that is left.
void MeetingSession::leave()
{
    m_tally.run(m_clock(), m_tally.running());
    keep();
}

/// Another meeting is shown: what ran till now is not lost if somebody comes back soon.
void MeetingSession::followMeeting(const QDateTime &now)
{
    if (shownMeeting() == m_meeting)
        return;
    const Glance before = std::exchange(m_glance, m_glance.meeting == shownMeeting() ? Glance() : m_glance);
    if (m_tally.running() != ItemId())
        m_glance = {m_meeting, m_tally.running(), now};
    m_tally.run(now, {});
    m_meeting = shownMeeting();
    readTimes();
    if (before.meeting == m_meeting && stateAt(now) == MeetingState::InSession)
        comeBack(before, now);
}

void MeetingSession::comeBack(const Glance &glance, const QDateTime &now)
{
    const auto away = now - glance.left;
    if (away > 0ms && away <= longestGlance)
        m_tally.add(glance.item, away);
}

void MeetingSession::keep()
{
    m_kept = m_clock();
    if (const QHash<qint64, int> seconds = m_tally.take(); !seconds.isEmpty())
        m_writer.add(seconds);
}

void MeetingSession::keepTimes(HeldChange change)
{
    change.meeting = m_meeting;
    std::tie(change.started, change.closed) = std::pair(m_times.started, m_times.closed);
    if (change.printed)
        m_printed.insert(m_meeting.value, *change.printed);
    m_writer.change(change);
    tick();
}

/// It is given to the book again in a minute.
void MeetingSession::takeBack(const QHash<qint64, int> &seconds)
{
    for (const auto &[item, spent] : seconds.asKeyValueRange())
        m_tally.add(ItemId{item}, std::chrono::seconds(spent));
}

/// Not while the book is being given something: that would count twice. It is done with the last answer.
void MeetingSession::followBook()
{
    if (m_writer.isBusy())
        return;
    readTimes();
    tick();
}

void MeetingSession::readTimes()
{
    m_times = m_meeting == MeetingId() ? MeetingTimes() : meetingTimes(m_book.book().reader(), m_meeting).value_or(MeetingTimes());
}

void MeetingSession::tell(const QDateTime &now)
{
    MeetingCourse course = courseAt(now);
    if (course == m_course)
        return;
    m_course = std::move(course);
    m_book.agenda()->setSpent(m_course.spent);
    emit changed();
}

MeetingId MeetingSession::shownMeeting() const
{
    return m_book.meeting() ? m_book.meeting()->id : MeetingId();
}

MeetingState MeetingSession::stateAt(const QDateTime &now) const
{
    const bool approved = m_book.meeting() && m_book.meeting()->isFrozen();
    const QDateTime since = approved ? QDateTime() : m_resumed.value(m_meeting.value, m_times.started);
    return stateOf(m_times, since, isAdjourned(m_book.reading()), now);
}

/// Whose time runs.
ItemId MeetingSession::itemAt(const QDateTime &now) const
{
    const bool runs = m_book.notes() && !m_book.isFrozen() && stateAt(now) == MeetingState::InSession;
    return runs ? m_book.notes()->item() : ItemId();
}

MeetingCourse MeetingSession::courseAt(const QDateTime &now) const
{
    MeetingCourse course{m_meeting, stateAt(now), toTheMinute(now), m_times.started, m_times.closed, {}, {}};
    const QList<TimedItem> items = timedItems();
    if (course.isOn())
        course.end = toTheMinute(foreseeEnd(now, items, m_book.notes() ? m_book.notes()->item() : ItemId()));
    for (const TimedItem &item : items) {
        if (item.spent >= 60 && course.hasBegun())
            course.spent.insert(item.item.value, item.spent / 60 * 60);
    }
    return course;
}

QList<TimedItem> MeetingSession::timedItems() const
{
    const QHash<qint64, int> counted = m_tally.seconds();
    QList<TimedItem> items;
    for (const ItemReading &reading : m_book.reading()) {
        const qint64 id = reading.id.value;
        items.append(
            {reading.id, plannedMinutes(reading.notes.item), m_times.spent.value(id) + m_writer.sent().value(id) + counted.value(id)});
    }
    return items;
}

} // namespace minutebook
