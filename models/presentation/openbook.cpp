#include "models/presentation/openbook.h"

#include "models/presentation/linewrite.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refreshDelay = 30ms; // several commits of one moment are read once

} // namespace

OpenBook::OpenBook(std::unique_ptr<Book> book, QObject *parent)
    : QObject(parent)
    , m_book(std::move(book))
    , m_carried(*m_book)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &OpenBook::refresh);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &OpenBook::showTyping);
    connect(m_book.get(), &Book::committed, this, &OpenBook::follow);
    connect(m_book.get(), &Book::lostChanged, this, &OpenBook::followFile);
    connectModels();
    refreshWords();
    refreshMeetings();
}

void OpenBook::connectModels()
{
    connect(&m_carried, &CarriedList::changed, this, &OpenBook::showReading);
    connect(&m_carried, &CarriedList::failed, this, &OpenBook::failed);
    connect(&m_lists, &MeetingLists::problemsChanged, this, &OpenBook::problemsChanged);
    connect(agenda(), &AgendaModel::itemMoved, this, &OpenBook::moveItemTo);
    connect(actions(), &ActionsModel::lineRewritten, this, &OpenBook::rewriteLine);
    connect(actions(), &ActionsModel::lineAdded, this, &OpenBook::insertLine);
    connect(actions(), &ActionsModel::refused, this, &OpenBook::failed);
    connect(decisions(), &DecisionsModel::lineRewritten, this, &OpenBook::rewriteLine);
    connect(decisions(), &DecisionsModel::refused, this, &OpenBook::failed);
}

OpenBook::~OpenBook()
{
    for (LiveNotes *notes : findChildren<LiveNotes *>())
        (void)notes->settle();
    for (LivePeople *people : findChildren<LivePeople *>())
        (void)people->settle();
    qDeleteAll(findChildren<LiveNotes *>()); // before the book that they refer to
    qDeleteAll(findChildren<LivePeople *>());
    for (const auto &answer : m_unanswered)
        *answer = {}; // it holds what it waits for, which holds it
}

bool OpenBook::isFrozen() const
{
    return m_book->isReadOnly() || (m_meeting && m_meeting->isLocked());
}

Rank OpenBook::highest() const
{
    const Rank stored = m_reading.highest().value_or(m_dialect.defaultRank);
    Rank highest = m_notes ? std::max(stored, m_notes->reading().highest) : stored;
    for (const CarriedAction &action : m_carried.actions())
        highest = std::max(highest, action.told);
    return std::min(highest, ceiling().value_or(highest));
}

void OpenBook::setSafeView(const SafeView &safe)
{
    if (safe == std::exchange(m_safe, safe))
        return;
    m_carried.forget(); // what the new ceiling hides is gone at once
    showReading();
    refreshCarried();
    emit itemShownAgain();
    emit changed();
}

NotesReading OpenBook::shownNotes() const
{
    if (const std::optional<Rank> most = ceiling())
        return cutReading({m_notes->item(), m_notes->reading(), {}}, *most, m_dialect).notes;
    return m_notes->reading();
}

std::optional<BookPlace> OpenBook::lastPlace()
{
    return minutebook::lastPlace(m_book->reader()).value_or(std::nullopt);
}

void OpenBook::rememberPlace(int line)
{
    if (!m_meeting || isReadOnly() || m_safe.on || (m_notes && m_notes->isGone()))
        return; // in the safe view lines are others
    const BookPlace place{m_meeting->id, m_notes ? m_notes->item() : ItemId(), line};
    write([place](Transaction &transaction) { return saveLastPlace(transaction, place); }, [] {});
}

bool OpenBook::isSaved() const
{
    return !m_book->isLost() && unsaved().isEmpty() && unsavedPeople().isEmpty();
}

QList<LiveNotes *> OpenBook::unsaved() const
{
    QList<LiveNotes *> notes = findChildren<LiveNotes *>();
    notes.removeIf([](const LiveNotes *one) { return one->isSaved(); });
    return notes;
}

QList<LivePeople *> OpenBook::unsavedPeople() const
{
    QList<LivePeople *> people = findChildren<LivePeople *>();
    people.removeIf([](const LivePeople *one) { return one->isSaved(); });
    return people;
}

void OpenBook::followFile(bool lost)
{
    emit savedChanged(isSaved());
    if (lost)
        emit notSaved({ErrorCode::BookMoved, {m_book->path()}});
}

bool OpenBook::settle()
{
    emit leaving();
    if (m_notes)
        m_notes->setCursorLine(std::nullopt);
    const QList<LiveNotes *> all = findChildren<LiveNotes *>();
    for (LiveNotes *notes : all)
        (void)notes->settle();
    for (LivePeople *people : unsavedPeople())
        (void)people->settle();
    return isSaved();
}

/// What was typed into an item that somebody else has deleted would be seen nowhere any more.
bool OpenBook::keepsGone()
{
    if (m_notes)
        m_notes->refresh(); // the agenda may know it earlier
    if (!m_notes || !m_notes->isGone() || !minutebook::meeting(m_book->reader(), m_notes->meeting()))
        return false;
    m_notes->remind();
    return true;
}

void OpenBook::showMeeting(MeetingId id)
{
    if ((m_meeting && m_meeting->id == id) || keepsGone())
        return;
    if (m_meeting && m_notes)
        m_lastItems.insert(m_meeting->id.value, m_notes->item());
    leaveNotes();
    leavePeople();
    m_lists.forget();
    m_carried.forget();
    m_meeting.reset();
    if (Result<MeetingSummary> chosen = minutebook::meeting(m_book->reader(), id); chosen)
        m_meeting = *std::move(chosen);
    else if (id != MeetingId())
        emit failed(chosen.error());
    refreshWords();
    refreshPeople();
    refreshMeeting();
    refreshCarried(); // with what that speaks of
    emit meetingShown();
    const QModelIndex last = agenda()->indexOf(m_lastItems.value(id.value));
    const QModelIndex first = last.isValid() ? last : agenda()->index(0, 0);
    showItem(first.isValid() ? first.data(AgendaModel::ItemRole).value<ItemId>() : ItemId());
}

void OpenBook::showItem(ItemId id)
{
    if ((m_notes && m_notes->item() == id) || keepsGone())
        return;
    leaveNotes();
    if (id != ItemId())
        attach(notesOf(id));
    emit itemShown();
}

LiveNotes *OpenBook::notesOf(ItemId id)
{
    for (LiveNotes *notes : findChildren<LiveNotes *>()) {
        if (notes->item() == id && !notes->settle())
            return notes; // left a moment ago, and cannot be saved
    }
    const Result<StoredItem> stored = storedItem(id);
    if (!stored) {
        emit failed(stored.error());
        return nullptr;
    }
    return new LiveNotes(*m_book, *stored, m_dialect, this);
}

void OpenBook::attach(LiveNotes *notes)
{
    m_notes = notes;
    if (!notes)
        return;
    disconnect(notes, nullptr, this, nullptr);
    connect(notes, &LiveNotes::failed, this, &OpenBook::notSaved);
    connect(notes, &LiveNotes::stayedApart, this, [this](const QList<TextEdit> &, const Error &error) { emit failed(error); });
    connect(notes, &LiveNotes::madeAgain, this, &OpenBook::madeAgain);
    connect(notes, &LiveNotes::read, this, [this, notes] { followTyping(*notes); });
    connect(notes, &LiveNotes::savedChanged, this, [this] { emit savedChanged(isSaved()); });
    connect(notes, &LiveNotes::removed, this, [this, notes] {
        if (notes != m_notes)
            return;
        const int position = notes->position();
        leaveNotes();
        showItemAt(position);
    });
    takeTyping(); // notes that were left a moment ago are ahead of the book
}

/// What has come to stand there, or the last.
void OpenBook::showItemAt(int position)
{
    const QList<StoredItem> all = storedItems();
    showItem(all.isEmpty() ? ItemId() : all[std::min<qsizetype>(position, all.size() - 1)].id);
}

/// The notes go once they are saved.
void OpenBook::leaveNotes()
{
    if (m_notes)
        m_notes->settleJoin(); // whatever is shown next is not one of its parts
    emit leaving();
    takeTyping();
    LiveNotes *notes = std::exchange(m_notes, nullptr);
    if (!notes)
        return;
    const auto letGo = [notes] {
        notes->setParent(nullptr); // so that nobody finds it again
        notes->deleteLater();
    };
    connect(notes, &LiveNotes::savedChanged, this, [letGo](bool saved) {
        if (saved)
            letGo();
    });
    notes->setCursorLine(std::nullopt);
    notes->flush();
    if (notes->isSaved())
        letGo();
}

LivePeople *OpenBook::peopleOf(MeetingId id)
{
    for (LivePeople *people : findChildren<LivePeople *>()) {
        if (people->meeting() == id)
            return people; // left a moment ago and not saved yet
    }
    auto *people = new LivePeople(*m_book, id, this);
    connect(people, &LivePeople::failed, this, &OpenBook::notSaved);
    connect(people, &LivePeople::refused, this, [this](const Error &error) {
        emit failed(error);
        m_manyChanged = m_wordsChanged = true;
        refresh();
    });
    connect(people, &LivePeople::savedChanged, this, [this, people](bool saved) {
        emit savedChanged(isSaved());
        if (!saved || people == m_people)
            return;
        people->setParent(nullptr); // so that nobody finds them again
        people->deleteLater();
    });
    return people;
}

/// They go once they are saved.
void OpenBook::leavePeople()
{
    LivePeople *people = std::exchange(m_people, nullptr);
    if (people && people->isSaved())
        delete people;
}

void OpenBook::rewriteLine(NotesPlace place, const QString &before, const QString &after)
{
    if (m_notes && m_notes->item() == place.item) {
        emit lineRewritten(place.line, before, after);
        return takeTyping();
    }
    changeNotes(place.item, tr("line of another item"), [place, before, after](Transaction &transaction) {
        return minutebook::rewriteLine(transaction, place.item, place.line, before, after);
    });
}

void OpenBook::insertLine(NotesPlace behind, const QString &text)
{
    if (behind.item == ItemId() || (m_notes && m_notes->item() == behind.item)) {
        emit lineInserted(behind.item == ItemId() ? -1 : behind.line, text);
        return takeTyping();
    }
    const NoteLine *line = m_reading.lineAt(behind);
    if (!line)
        return;
    changeNotes(behind.item, tr("line of another item"), [behind, before = line->text, text](Transaction &transaction) {
        return minutebook::insertLine(transaction, behind.item, behind.line, before, text);
    });
}

/// Of an item that is not in the editor, with what they said before for whoever takes that back.
template <typename Work>
void OpenBook::changeNotes(ItemId id, const QString &words, Work work)
{
    settleItem(id);
    write(
        [id, words, work = std::move(work)](Transaction &transaction) -> Result<BookEdit> {
            const Result<StoredItem> before = minutebook::item(transaction, id);
            const Result<> done = before ? work(transaction) : std::unexpected(before.error());
            const Result<StoredItem> after = done ? minutebook::item(transaction, id) : std::unexpected(done.error());
            if (!after)
                return std::unexpected(after.error());
            return BookEdit{after->meeting, QList<ItemNotes>{{id, before->heading, before->notes}},
                            QList<ItemNotes>{{id, after->heading, after->notes}}, words};
        },
        [this](const BookEdit &edit) { emit edited(edit); });
}

/// What was typed there a moment ago comes first.
void OpenBook::settleItem(ItemId id)
{
    for (LiveNotes *notes : findChildren<LiveNotes *>()) {
        if (notes->item() == id)
            (void)notes->settle();
    }
}

} // namespace minutebook
