#include "app/edithistory.h"

#include "widgets/notes/noteseditor.h"

namespace minutebook {

EditHistory::EditHistory(NotesEditor &editor)
    : m_editor(editor)
{
    connect(&editor, &QPlainTextEdit::textChanged, this, &EditHistory::followText);
    connect(editor.document(), &QTextDocument::undoCommandAdded, this, &EditHistory::followCommand);
}

void EditHistory::follow(OpenBook &book)
{
    forget();
    m_book = &book;
    connect(&book, &OpenBook::peopleEdited, this, &EditHistory::record);
    connect(&book, &OpenBook::meetingShown, this, &EditHistory::followMeeting);
}

void EditHistory::forget()
{
    m_book = nullptr;
    m_meeting = {};
    m_done.clear();
    m_undone.clear();
    emit changed();
}

void EditHistory::followMeeting()
{
    const MeetingId now = m_book->meeting() ? m_book->meeting()->id : MeetingId();
    if (now == std::exchange(m_meeting, now))
        return;
    m_done.clear();
    m_undone.clear();
    emit changed();
}

qint64 EditHistory::item() const
{
    return m_editor.item().value;
}

int EditHistory::steps() const
{
    return m_editor.document()->availableUndoSteps();
}

/// What is typed next is a step of its own, and not one with what was typed before a change in a pane.
void EditHistory::part()
{
    m_editor.document()->setModified(false);
}

void EditHistory::record(const PeopleEdit &edit)
{
    m_meeting = edit.meeting;
    m_undone.clear();
    m_done.append({edit, {{item(), steps()}}, {}});
    part();
    emit changed();
}

/// Its steps are counted anew: what was typed at earlier times has been typed again.
void EditHistory::followItem()
{
    for (QList<Entry> *entries : {&m_done, &m_undone}) {
        for (Entry &entry : *entries)
            entry.steps[item()] = std::max(0, steps() - entry.later.value(item(), 0));
    }
    part();
    emit changed();
}

void EditHistory::bringUpToDate(Entry &entry) const
{
    entry.later[item()] = std::max(0, steps() - entry.steps.value(item(), steps()));
}

void EditHistory::followText()
{
    if (m_editor.item() == ItemId() || (m_done.isEmpty() && m_undone.isEmpty()))
        return;
    for (QList<Entry> *entries : {&m_done, &m_undone}) {
        for (Entry &entry : *entries)
            bringUpToDate(entry);
    }
    emit changed();
}

/// Something new was typed: what was undone before it is not done again.
void EditHistory::followCommand()
{
    if (m_editor.item() == ItemId() || m_undone.isEmpty())
        return;
    m_undone.clear();
    emit changed();
}

bool EditHistory::isUndoneNext() const
{
    return !m_done.isEmpty() && m_done.last().steps.value(item(), steps()) >= steps();
}

/// The notes are as far again as they were when it was undone.
bool EditHistory::isRedoneNext() const
{
    if (m_undone.isEmpty())
        return false;
    return !m_editor.document()->isRedoAvailable() || m_undone.last().steps.value(item(), steps()) <= steps();
}

void EditHistory::undo()
{
    if (!isUndoneNext())
        return m_editor.undo();
    const Entry entry = m_done.takeLast();
    if (m_book->exchangePeople(entry.edit.after, entry.edit.before))
        m_undone.append(entry);
    else
        m_done.clear(); // somebody else has changed them meanwhile
    part();
    emit changed();
}

void EditHistory::redo()
{
    if (!isRedoneNext())
        return m_editor.redo();
    const Entry entry = m_undone.takeLast();
    if (m_book->exchangePeople(entry.edit.before, entry.edit.after))
        m_done.append(entry);
    else
        m_undone.clear();
    part();
    emit changed();
}

QString EditHistory::undoWords() const
{
    return isUndoneNext() ? m_done.last().edit.words : QString();
}

QString EditHistory::redoWords() const
{
    return isRedoneNext() ? m_undone.last().edit.words : QString();
}

} // namespace minutebook
