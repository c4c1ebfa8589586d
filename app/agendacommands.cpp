#include "app/agendacommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/notation/itemnumbers.h"
#include "models/notation/itemproperties.h"
#include "models/notation/lexline.h"
#include "models/notation/places.h"
#include "models/notation/templateof.h"
#include "models/presentation/nextmeeting.h"
#include "models/storage/meetingstore.h"
#include "models/storage/templatestore.h"
#include "models/storage/withdrawnnumbers.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/placefiller.h"
#include "widgets/notes/rewrite.h"
#include "widgets/panes/notespane.h"

#include <QTimer>

namespace minutebook {

namespace {

/// "Joe Hehir (JHe)", in the order of their names.
QStringList peopleOf(const Dialect &dialect)
{
    QStringList people;
    for (auto person = dialect.people.cbegin(); person != dialect.people.cend(); ++person)
        people << dialect.personNamed(person.key());
    people.sort(Qt::CaseInsensitive);
    return people;
}

/// Of one that comes behind the chosen item.
NewItemOffer offerOfNew(OpenBook &book, const Dialect &dialect)
{
    ItemNumbers numbers;
    qsizetype at = -1;
    for (const StoredItem &item : book.storedItems()) {
        numbers.append(lexHeading(item.heading, dialect).number);
        if (book.notes() && item.id == book.notes()->item())
            at = numbers.size();
    }
    const bool planned = book.meeting()->status == MeetingStatus::Planned;
    NewItemOffer offer{.item = {}, .kept = planned ? ItemNumbers() : numbers, .at = at < 0 ? numbers.size() : at};
    offer.item.heading.number = numberOfNew(numbers, offer.at, planned ? ItemNumbering::InOrder : ItemNumbering::Kept);
    return offer;
}

bool numbersActions(Connection &connection, MeetingId meeting)
{
    return !numberedWords(connection, meeting).value_or(NumberedWords()).isEmpty();
}

} // namespace

AgendaCommands::AgendaCommands(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
}

void AgendaCommands::setWindow(MainWindow *window)
{
    m_window = window;
    connect(editor().places(), &PlaceFiller::filled, this, &AgendaCommands::fillHeading);
}

OpenBook &AgendaCommands::book() const
{
    return *m_desk.book();
}

NotesEditor &AgendaCommands::editor() const
{
    return *m_window->notesPane()->editor();
}

template <typename Work>
void AgendaCommands::write(Work work)
{
    book().book().write(std::move(work)).then(this, [this](const Result<> &written) {
        if (!written)
            emit failed(written.error());
    });
}

void AgendaCommands::newMeeting()
{
    while (!book().settle()) { // what is typed now may close an action
        if (!m_prompts.confirm(tr("A new meeting takes over what is open from the last one, and what was typed there is not in the book yet: "
                                  "the bar above the notes says why."),
                               tr("Try Again")))
            return;
    }
    const Result<NextMeeting> offer = nextMeeting(book().book().reader(), book().body(), m_clock().date());
    if (!offer)
        return emit failed(offer.error());
    std::optional<NextMeeting> wanted = m_prompts.newMeeting(*offer);
    if (!wanted)
        return;
    if (wanted->meeting.header.date != offer->meeting.header.date && wanted->meeting.people == offer->meeting.people)
        wanted->meeting.people = peopleExpectedOn(book().book().reader(), wanted->meeting.header.date).value_or(wanted->meeting.people);
    book().addMeeting(withAgenda(*wanted, book().body()), [this] { m_window->notesPane()->setFocus(); });
}

void AgendaCommands::changeMeeting()
{
    Connection &reader = book().book().reader();
    const MeetingId id = book().meeting()->id;
    const Result<Meeting> now = loadMeeting(reader, id);
    if (!now)
        return emit failed(now.error());
    const std::optional<MeetingHeader> wanted = m_prompts.meetingHeader(now->header, numbersActions(reader, id));
    if (wanted && *wanted != now->header)
        book().setHeader(*wanted);
}

void AgendaCommands::newItem()
{
    askForItem(offerOfNew(book(), book().dialect()));
}

/// Where the book cannot take it, it is asked for again with what was typed: nothing else has that.
void AgendaCommands::askForItem(const NewItemOffer &offer)
{
    const Dialect dialect = book().dialect();
    const std::optional<ItemProperties> item = m_prompts.newItem(offer, dialect.scheme, peopleOf(dialect));
    if (!item)
        return;
    const auto again = [this, typed = NewItemOffer{*item, offer.kept, offer.at}] {
        QTimer::singleShot(0, this, [this, typed] {
            if (m_desk.book() && book().meeting())
                askForItem(typed);
        });
    };
    book().addItem(headingText(item->heading, dialect.scheme), withProperties({}, *item, dialect), [this] { editor().setFocus(); }, again);
}

void AgendaCommands::newItemFromTemplate()
{
    const Result<QList<ItemTemplate>> templates = itemTemplates(book().book().reader());
    if (!templates)
        return emit failed(templates.error());
    if (templates->isEmpty())
        return emit complained(tr("There are no item templates yet. Make some with “Item Templates…” in the menu Book."));
    const std::optional<ItemTemplate> chosen = m_prompts.itemTemplate(*templates);
    if (!chosen)
        return;
    const Dialect &dialect = book().dialect();
    ItemHeading heading = lexHeading(chosen->heading, dialect);
    heading.number = offerOfNew(book(), dialect).item.heading.number;
    book().addItem(headingText(heading, dialect.scheme), chosen->notes, [this] {
        editor().setFocus();
        editor().places()->begin();
    });
}

/// The data lines are changed in the editor, where that can be taken back.
void AgendaCommands::changeItem()
{
    editor().commitPreedit();
    const Dialect dialect = book().dialect();
    const ItemId id = book().notes()->item();
    const ItemProperties now = propertiesOf(lexHeading(book().notes()->heading(), dialect), editor().text(), dialect);
    const std::optional<ItemProperties> wanted = m_prompts.agendaItem(now, dialect.scheme, peopleOf(dialect));
    if (!wanted)
        return;
    if (wanted->heading != now.heading)
        book().renameItem(id, headingText(wanted->heading, dialect.scheme));
    if (const QString text = withProperties(editor().text(), *wanted, dialect); text != editor().text()) {
        rewriteText(editor(), text);
        editor().leaveData();
    }
}

/// What a place of the notes was filled with stands in the title too.
void AgendaCommands::fillHeading(const QString &name, const QString &words)
{
    const LiveNotes *notes = m_desk.book() ? book().notes() : nullptr;
    if (!notes || notes->item() != editor().item())
        return;
    if (const QString heading = filledIn(notes->heading(), name, words); heading != notes->heading())
        book().renameItem(notes->item(), heading);
}

void AgendaCommands::changeTemplates()
{
    if (const Result<QList<ItemTemplate>> templates = itemTemplates(book().book().reader()))
        editTemplates(*templates, 0);
    else
        emit failed(templates.error());
}

/// It comes last in the list, where it can be given another name before it is kept.
void AgendaCommands::keepAsTemplate()
{
    editor().commitPreedit();
    Result<QList<ItemTemplate>> templates = itemTemplates(book().book().reader());
    if (!templates)
        return emit failed(templates.error());
    templates->append(templateOf(book().notes()->heading(), editor().text(), book().dialect()));
    editTemplates(*templates, templates->size() - 1);
}

void AgendaCommands::editTemplates(const QList<ItemTemplate> &templates, qsizetype chosen)
{
    if (const std::optional<QList<ItemTemplate>> wanted = m_prompts.itemTemplates(templates, chosen))
        write([wanted = *wanted](Transaction &transaction) { return saveItemTemplates(transaction, wanted); });
}

} // namespace minutebook
