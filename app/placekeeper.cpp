#include "app/placekeeper.h"

#include "widgets/notes/noteseditor.h"

namespace minutebook {

using namespace std::chrono_literals;

namespace {

void showLastPlace(OpenBook &book, NotesEditor &editor)
{
    if (const std::optional<BookPlace> place = book.lastPlace()) {
        book.showMeeting(place->meeting);
        if (place->item != ItemId())
            book.showItem(place->item);
        editor.returnToLine(place->line);
        return;
    }
    if (const QModelIndex newest = book.meetings()->index(0, 0, book.meetings()->index(0, 0)); newest.isValid())
        book.showMeeting(newest.data(MeetingsModel::MeetingRole).value<MeetingId>());
}

} // namespace

PlaceKeeper::PlaceKeeper(NotesEditor &editor)
    : m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &PlaceKeeper::keep);
    connect(&editor, &NotesEditor::cursorLineChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

void PlaceKeeper::follow(OpenBook &book)
{
    m_book = nullptr;
    showLastPlace(book, m_editor);
    m_book = &book;
    keep();
}

void PlaceKeeper::keep()
{
    m_timer.stop();
    if (m_book)
        m_book->rememberPlace(m_editor.cursorLine());
}

} // namespace minutebook
