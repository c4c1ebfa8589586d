#include "models/presentation/openbook.h"

#include "models/notation/owners.h"
#include "models/storage/actionterms.h"
#include "models/storage/halfapprovals.h"
#include "models/storage/registerstore.h"
#include "models/storage/revisionstore.h"
#include "models/storage/seatingstore.h"
#include "models/storage/withdrawnnumbers.h"

// How the open book comes to show what is in the book now, and what is typed.

namespace minutebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto panesInterval = 500ms; // while somebody types the panes move no more often: each time costs milliseconds that a key may wait

/// A save of one item's notes, which is most of what is ever committed.
bool isNotesOfOne(const Changes &changes)
{
    return changes == Changes{.meetings = changes.meetings, .items = {{}, changes.items.updated, {}}} && changes.items.updated.size() == 1;
}

/// Members who are not at the meeting come after those who are.
QStringList ownersKnownTo(const Body &body, const Dialect &dialect, const Seating &seating)
{
    QStringList owners = dialect.people.keys();
    owners.sort(Qt::CaseInsensitive);
    QStringList away;
    for (const KnownPerson &person : seating.people) {
        const QString owner = person.initials.isEmpty() ? person.name : person.initials;
        if (!isKnownOwner(owner, dialect) && isMember(owner, dialect))
            away << owner;
    }
    away.sort(Qt::CaseInsensitive);
    return owners + away + body.names;
}

} // namespace

void OpenBook::follow(const Changes &changes)
{
    if (changes.areTimesAlone())
        return; // nothing that is read here
    const bool itemsAlone = !changes.items.isEmpty() && m_meeting && changes.meetings.updated == QList{m_meeting->id};
    m_wordsChanged = m_wordsChanged || changes.body || changes.everything || !itemsAlone;
    if (itemsAlone && isNotesOfOne(changes))
        m_changedItems.insert(changes.items.updated.first().value);
    else
        m_manyChanged = true;
    if (!m_refresh.isActive())
        m_refresh.start();
}

void OpenBook::refresh()
{
    const QSet<qint64> items = std::exchange(m_changedItems, {});
    if (std::exchange(m_manyChanged, false))
        return refreshAll();
    for (const qint64 id : items)
        refreshItem(ItemId{id});
    emit changed();
}

/// Nothing else is read again for it: while somebody types this comes every moment.
void OpenBook::refreshItem(ItemId id)
{
    if (m_notes && m_notes->item() == id)
        return m_notes->refresh();
    const Result<StoredItem> stored = storedItem(id);
    if (!stored || !m_reading.readOne(*stored, m_dialect, findAction(m_book->reader(), m_dialect.scheme)))
        return refreshAll();
    showReading();
}

void OpenBook::refreshAll()
{
    refreshMeetings();
    if (m_meeting && !m_meetings.indexOf(m_meeting->id).isValid())
        return showMeeting({});
    if (std::exchange(m_wordsChanged, false)) {
        refreshWords();
        refreshPeople();
        refreshCarried();
    }
    refreshMeeting();
    if (m_notes)
        m_notes->refresh();
    emit changed();
}

void OpenBook::refreshMeetings()
{
    if (const Result<QList<MeetingSummary>> all = minutebook::meetings(m_book->reader()))
        m_meetings.show(*all);
    else
        emit failed(all.error());
}

/// What every line has to be read again with.
void OpenBook::refreshWords()
{
    m_reading.forget();
    m_lists.readAnew();
    m_dialect = dialectOf(body(), {}, {});
    if (!m_meeting)
        return;
    if (Result<Dialect> dialect = minutebook::dialect(m_book->reader(), m_meeting->id))
        m_dialect = *std::move(dialect);
    else
        emit failed(dialect.error());
    if (m_notes)
        m_notes->setDialect(m_dialect);
}

/// Who the shown meeting's tables and seats name.
void OpenBook::refreshPeople()
{
    m_tables = {};
    m_seating = {};
    if (!m_meeting)
        return;
    const Result<Meeting> stored = loadMeeting(m_book->reader(), m_meeting->id);
    const Result<Seating> seating = seatingOf(m_book->reader(), m_meeting->id);
    if (!stored || !seating)
        return emit failed(stored ? seating.error() : stored.error());
    m_people = peopleOf(m_meeting->id);
    m_people->follow(stored->people);
    m_tables = Meeting{stored->header, m_people->people(), {}};
    m_seating = *seating;
}

/// What earlier meetings say of their actions.
void OpenBook::refreshCarried()
{
    if (m_meeting)
        m_carried.read(m_meeting->id, m_dialect.scheme, ceiling());
}

void OpenBook::refreshWaivers()
{
    m_waivers.clear();
    if (!m_meeting)
        return;
    if (Result<QList<Waiver>> waived = waivers(m_book->reader(), m_meeting->id))
        m_waivers = *std::move(waived);
    else
        emit failed(waived.error());
}

/// It is read once, as it never changes. Frozen minutes have nothing to be said of.
void OpenBook::refreshDraft()
{
    const Result<QList<Revision>> all = m_meeting && !isFrozen() ? revisions(m_book->reader(), m_meeting->id) : QList<Revision>();
    if (!all)
        return emit failed(all.error());
    const QString latest = all->isEmpty() ? QString() : all->constLast().hash;
    if (std::exchange(m_draftHash, latest) == latest)
        return;
    const Result<QList<Item>> draft = latest.isEmpty() ? QList<Item>() : itemsOfLastDraft(m_book->reader(), m_meeting->id);
    if (!draft)
        return emit failed(draft.error());
    m_draft = *draft;
}

void OpenBook::refreshMeeting()
{
    QList<StoredItem> all;
    refreshWaivers();
    if (m_meeting) {
        const Result<MeetingSummary> summary = minutebook::meeting(m_book->reader(), m_meeting->id);
        const Result<QList<StoredItem>> stored = items(m_book->reader(), m_meeting->id);
        if (!summary || !stored)
            return emit failed(!summary ? summary.error() : stored.error());
        m_meeting = *summary;
        all = *stored;
    }
    refreshDraft();
    m_reading.read(all, m_dialect, findAction(m_book->reader(), m_dialect.scheme), m_notes ? m_notes->item() : ItemId());
    if (m_notes)
        m_reading.follow(m_notes->item(), m_notes->reading());
    showReading();
}

HalfApprovals OpenBook::halvesBefore() const
{
    const Result<HalfApprovals> halves = m_meeting ? halfApprovalsBefore(m_book->reader(), m_meeting->id) : HalfApprovals();
    return halves.value_or(HalfApprovals());
}

void OpenBook::showReading()
{
    const MeetingId id = m_meeting ? m_meeting->id : MeetingId();
    m_carried.speakOf(numbersSpokenOf(m_reading.items()));
    m_lists.show({m_reading.items(), m_carried.actions(), m_tables, m_seating, ownersKnownTo(body(), m_dialect, m_seating), m_waivers,
                  findAction(m_book->reader(), m_dialect.scheme), m_draft, findEnding(m_book->reader(), id),
                  numberInstead(m_book->reader(), id), [this] { return halvesBefore(); }},
                 ceiling(), m_dialect, isEditable());
    emit read();
}

/// What is typed is shown whether or not the book has it, and whether or not its item has been left meanwhile.
void OpenBook::followTyping(const LiveNotes &notes)
{
    if (&notes == m_notes)
        m_typing.start(static_cast<int>(m_panesRest.remainingTime()));
    else if (m_reading.follow(notes.item(), notes.reading()))
        showReading();
}

/// Behind the painting: no key waits for the panes.
void OpenBook::showTyping()
{
    m_panesRest.setRemainingTime(panesInterval);
    if (m_notes && !m_notes->isSavedSoon()) // else the panes follow that reading
        m_notes->readTyped();
    takeReading();
    if (m_notes)
        emit typingShown();
}

void OpenBook::takeTyping()
{
    if (m_notes)
        m_notes->readTyped();
    takeReading();
}

void OpenBook::takeReading()
{
    m_typing.stop();
    if (m_notes && m_reading.follow(m_notes->item(), m_notes->reading()))
        showReading();
}

} // namespace minutebook
