#include "models/presentation/heldchange.h"
#include "models/presentation/offeredpeople.h"
#include "models/presentation/openbook.h"
#include "models/storage/meetingstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

// Of OpenBook: what is written of meetings themselves, their headers and people, and how that is taken back.

void OpenBook::addMeeting(const Meeting &meeting, const std::function<void()> &shown)
{
    write([meeting](Transaction &transaction) { return insertMeeting(transaction, meeting); },
          [this, shown](MeetingId id) {
              showMeeting(id);
              if (shown)
                  shown();
          });
}

/// The clock writes what it has counted as the meeting is left.
void OpenBook::deleteMeeting()
{
    if (!m_meeting || !settle())
        return; // why is told by the notes
    const MeetingId id = m_meeting->id;
    refreshMeetings(); // one that was made a moment ago is not listed yet, and has no neighbour
    showMeeting(m_meetings.nextTo(id));
    m_book->write([id](Transaction &transaction) { return minutebook::deleteMeeting(transaction, id); })
        .then(this, [this, id](const Result<> &written) {
            if (written)
                return;
            showMeeting(id);
            emit failed(written.error());
        });
}

void OpenBook::replaceMeeting(const Meeting &meeting)
{
    write([meeting](Transaction &transaction) { return minutebook::replaceMeeting(transaction, meeting); },
          [this](MeetingId id) {
              leaveNotes(); // its items are others now
              showMeeting({});
              showMeeting(id);
          });
}

void OpenBook::setHeader(const MeetingHeader &header)
{
    if (!m_meeting)
        return;
    const auto change = [id = m_meeting->id, header, words = tr("details of the meeting")](Transaction &transaction) -> Result<BookEdit> {
        const Result<Meeting> before = loadMeeting(transaction, id);
        const Result<> done = before ? updateHeader(transaction, id, header) : std::unexpected(before.error());
        const Result<Meeting> after = done ? loadMeeting(transaction, id) : std::unexpected(done.error());
        return after ? Result<BookEdit>(BookEdit{id, before->header, after->header, words}) : std::unexpected(after.error());
    };
    write(change, [this](const BookEdit &edit) { emit edited(edit); });
}

bool OpenBook::exchangeHeader(MeetingHeader before, const MeetingHeader &after)
{
    const Result<Meeting> now = loadMeeting(m_book->reader(), m_meeting->id);
    if (now)
        before.status = now->header.status;
    if (!now || now->header != before)
        return false;
    write([id = m_meeting->id, after](Transaction &transaction) { return updateHeader(transaction, id, after); }, [] {});
    return true;
}

void OpenBook::setHeld(const HeldChange &change, const std::function<void()> &answered)
{
    write([change](Transaction &transaction) { return changeHeld(transaction, change); },
          [this, answered](const BookEdit &edit) {
              emit edited(edit);
              answered();
          },
          answered);
}

/// What its minutes have become since, they stay.
bool OpenBook::exchangeHeld(const HeldState &before, HeldState after)
{
    const Result<HeldState> now = heldState(m_book->reader(), m_meeting->id);
    if (!now || !isHeldAs(*now, before))
        return false;
    if (now->status != before.status)
        after.status = now->status;
    write([id = m_meeting->id, after](Transaction &transaction) { return saveHeldState(transaction, id, after); }, [] {});
    return true;
}

void OpenBook::changePerson(const QString &key, PersonChange change)
{
    QList<PeopleTable> people = m_tables.people;
    if (!personOf(people, key)) {
        const QList<OfferedPerson> offered = offeredPeople(m_seating, people, m_tables.header.date);
        const auto found = std::ranges::find(offered, key, [](const OfferedPerson &one) { return keyOf(one.person); });
        if (found == offered.end())
            return;
        people = withPerson(people, {found->person, found->table});
    }
    setPeople(withChange(people, key, change, m_seating), u"%1: %2"_s.arg(key, changeWord(change)));
}

void OpenBook::setPeople(const QList<PeopleTable> &people, const QString &words)
{
    const QList<PeopleTable> before = m_tables.people;
    if (m_meeting && people != before && exchangePeople(before, people))
        emit edited({m_meeting->id, before, people, words});
}

bool OpenBook::exchangePeople(const QList<PeopleTable> &before, const QList<PeopleTable> &after)
{
    if (!m_meeting || !m_people || m_tables.people != before)
        return false;
    m_tables.people = after;
    m_people->setPeople(after);
    showReading();
    return true;
}

/// Approved notes are frozen at once, in the editor too.
void OpenBook::setStatus(MeetingStatus status)
{
    if (!m_meeting || !settle())
        return; // why is told by the notes
    m_book->write([id = m_meeting->id, status](Transaction &transaction) { return minutebook::setStatus(transaction, id, status); })
        .then(this, [this](const Result<> &written) {
            if (!written)
                return emit failed(written.error());
            m_manyChanged = m_wordsChanged = true;
            refresh();
            emit itemShownAgain();
        });
}

} // namespace minutebook
