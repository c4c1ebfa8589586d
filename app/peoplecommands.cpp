#include "app/peoplecommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/notation/inline.h"
#include "models/notation/presence.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/notespane.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "Item 3, line 2", or the title of an item without a number.
QString placeText(const OpenBook &book, NotesPlace place)
{
    const auto item = std::ranges::find(book.reading(), place.item, &ItemReading::id);
    const ItemHeading &heading = item->notes.item.heading;
    const QString title = heading.number ? PeopleCommands::tr("Item %1").arg(*heading.number) : plainText(heading.title, book.dialect());
    return place.line < 0 ? title : PeopleCommands::tr("%1, line %2", "item, line").arg(title, QString::number(place.line + 1));
}

/// Why a mark in the tables would change nothing; "%1" is a name.
QString unchanged(PersonChange change, bool away)
{
    if (change == PersonChange::Presiding && away)
        return PeopleCommands::tr("%1 has sent apologies, and cannot preside.");
    if (change == PersonChange::Presiding)
        return PeopleCommands::tr("%1 presides already.");
    return away ? PeopleCommands::tr("%1 has sent apologies already.") : PeopleCommands::tr("%1 is in the table of those present already.");
}

} // namespace

PeopleCommands::PeopleCommands(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
}

OpenBook &PeopleCommands::book() const
{
    return *m_desk.book();
}

void PeopleCommands::addPerson()
{
    ask({});
}

void PeopleCommands::addNamed(const QString &initials)
{
    ask(initials);
}

bool PeopleCommands::isAnybodyChosen()
{
    if (!m_window->attendancePane()->currentKey().isEmpty())
        return true;
    m_window->docks().show(Dock::Attendance);
    emit complained(tr("Choose somebody in the attendance first."));
    return false;
}

/// The tables say who was there at all, the notes' lines when: what would contradict a line is not done, and why is said.
void PeopleCommands::mark(PersonChange change)
{
    if (!isAnybodyChosen())
        return;
    AttendancePane &pane = *m_window->attendancePane();
    const QString who = pane.currentKey();
    const std::optional<NotesPlace> place = firstSayingThere(book().reading(), who);
    const std::optional<MeetingPerson> person = personOf(book().tables().people, who);
    const bool away = !person || person->table == PeopleKind::Apologies;
    if (change == PersonChange::Apologies && !away && place)
        return emit complained(tr("%1 was there, by %2 of the notes: apologies would contradict that. Change that line first.")
                                   .arg(book().sitting()->nameOf(who), placeText(book(), *place)));
    if (change == PersonChange::Present && !away && place && !book().sitting()->isAwaited() && !book().sitting()->presence().has(who))
        return emit complained(tr("%1 is not in the room here because a line of the notes says so. J writes that they join now.")
                                   .arg(book().sitting()->nameOf(who)));
    if (person && withChange(book().tables().people, who, change, book().seating()) == book().tables().people)
        return emit complained(unchanged(change, away).arg(book().sitting()->nameOf(who)));
    pane.change(change);
}

void PeopleCommands::write(const QString &line)
{
    if (isAnybodyChosen())
        m_window->attendancePane()->write(line);
}

/// A time that cannot be right is not written: it would not be looked at again.
void PeopleCommands::writeMoved(Way way)
{
    const QString word = way == Way::Comes ? u"JOINED"_s : u"LEFT"_s;
    const QTime time = timeInMeeting(m_desk.session()->course(), *book().meeting(), m_clock());
    const QString moment = time.isValid() ? u' ' + time.toString(u"HH:mm"_s) : QString();
    const bool written = m_window->attendancePane()->write(word + moment + u": %1"_s, way == Way::Comes);
    if (written && !time.isValid())
        emit advised(
            tr("The line has no time, because this meeting is not in session now. Type it before the colon: “%1 10:45: …”.").arg(word));
}

/// At the cursor, and by the line that was put in a moment ago.
bool PeopleCommands::isInRoom()
{
    book().takeTyping();
    if (const LiveNotes *notes = book().notes())
        book().sitting()->setPlace({notes->item(), m_window->notesPane()->cursorLine()});
    return book().sitting()->presence().has(m_window->attendancePane()->currentKey());
}

void PeopleCommands::joins()
{
    if (!isAnybodyChosen())
        return;
    const QString who = m_window->attendancePane()->currentKey();
    const std::optional<NotesPlace> place = firstSayingThere(book().reading(), who);
    if (place && isInRoom() && !m_window->attendancePane()->isCurrentListed())
        return m_window->attendancePane()->change(PersonChange::Present); // a line says so already, the tables not yet
    if (place && isInRoom())
        return emit complained(
            tr("%1 is in the room already, by %2 of the notes.").arg(book().sitting()->nameOf(who), placeText(book(), *place)));
    if (!asksWhetherLate(who))
        writeMoved(Way::Comes);
}

/// Who is there by the tables alone was there from the beginning, until a line says that they join: the same key again means that.
bool PeopleCommands::asksWhetherLate(const QString &who)
{
    const bool there = !book().sitting()->isAwaited() && isInRoom();
    const NotesPane &notes = *m_window->notesPane();
    const auto asked = std::tuple(book().meeting()->id, who, notes.cursorLine(), notes.editor()->item());
    if (!there || std::exchange(m_askedLate, asked) == asked) {
        m_askedLate = {};
        return false;
    }
    emit complained(
        tr("%1 is in the room from the beginning, by the table. J once more writes that they came only now: they were not here for what stands above.")
            .arg(book().sitting()->nameOf(who)));
    return true;
}

void PeopleCommands::leaves()
{
    if (!isAnybodyChosen())
        return;
    if (complainsOfAbsence())
        return;
    writeMoved(Way::Goes);
}

/// Before the meeting nobody knows who will be there.
bool PeopleCommands::complainsOfAbsence()
{
    if (book().sitting()->isAwaited() || isInRoom())
        return false;
    emit complained(tr("%1 is not in the room, at the cursor’s line. J writes that they join.")
                        .arg(book().sitting()->nameOf(m_window->attendancePane()->currentKey())));
    return true;
}

void PeopleCommands::takesNoPart()
{
    if (!isAnybodyChosen() || complainsOfAbsence())
        return;
    const QString who = m_window->attendancePane()->currentKey();
    if (book().sitting()->presence().recused.contains(who))
        return emit complained(tr("%1 takes no part in this item already.").arg(book().sitting()->nameOf(who)));
    write(u"RECUSED: %1"_s);
}

void PeopleCommands::takesTheChair()
{
    if (!isAnybodyChosen() || complainsOfAbsence())
        return;
    const QString who = m_window->attendancePane()->currentKey();
    const Presence &presence = book().sitting()->presence();
    if (presence.recused.contains(who))
        return emit complained(
            tr("%1 takes no part in this item, and cannot preside over it. Choose somebody else.").arg(book().sitting()->nameOf(who)));
    if (presence.presiding == who && !book().sitting()->isAwaited())
        return emit complained(tr("%1 presides already.").arg(book().sitting()->nameOf(who)));
    write(u"PRESIDING: %1"_s);
}

/// Empty where nobody is chosen who stands in the meeting's tables.
QString PeopleCommands::chosenKey()
{
    const AttendancePane &pane = *m_window->attendancePane();
    if (pane.isCurrentListed())
        return pane.currentKey();
    m_window->docks().show(Dock::Attendance);
    emit complained(tr("Choose somebody of this meeting in the attendance first."));
    return {};
}

void PeopleCommands::correctPerson()
{
    if (const QString key = chosenKey(); !key.isEmpty())
        ask(key);
}

void PeopleCommands::ask(const QString &key)
{
    m_window->notesPane()->editor()->commitPreedit();
    const Result<PersonOffer> offer = personOffer(book().book().reader(), book().tables(), book().seating(), book().reading(), key);
    if (!offer)
        return emit failed(offer.error());
    const std::optional<MeetingPerson> wanted = m_prompts.person(*offer);
    if (!wanted)
        return;
    const QList<PeopleTable> &people = book().tables().people;
    if (personOf(people, key))
        book().setPeople(withCorrection(people, key, *wanted), tr("%1 corrected", "a person").arg(wanted->person.name));
    else
        book().setPeople(withPerson(people, *wanted), tr("%1 added", "a person").arg(wanted->person.name));
}

void PeopleCommands::removePerson()
{
    const QString key = chosenKey();
    const std::optional<MeetingPerson> person = personOf(book().tables().people, key);
    if (!person)
        return;
    if (const std::optional<NotesPlace> place = firstNaming(book().reading(), person->person))
        return emit complained(tr("%1 stays in this meeting: %2 of the notes names them. Change that first, or mark them with apologies.")
                                   .arg(person->person.name, placeText(book(), *place)));
    book().setPeople(withoutPerson(book().tables().people, key), tr("%1 removed", "a person").arg(person->person.name));
}

} // namespace minutebook
