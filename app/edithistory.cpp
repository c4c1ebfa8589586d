#include "app/edithistory.h"

#include "widgets/notes/noteseditor.h"
#include "widgets/notes/rewrite.h"

#include <algorithm>

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
    connect(&book, &OpenBook::edited, this, &EditHistory::record);
    connect(&book, &OpenBook::meetingShown, this, &EditHistory::followMeeting);
    connect(&book, &OpenBook::madeAgain, this, &EditHistory::replaceItem);
}

void EditHistory::forget()
{
    m_book = nullptr;
    m_meeting = {};
    m_done.clear();
    m_undone.clear();
    m_others.clear();
    emit changed();
}

void EditHistory::followMeeting()
{
    const MeetingId now = m_book->meeting() ? m_book->meeting()->id : MeetingId();
    const MeetingId before = std::exchange(m_meeting, now);
    if (now == before)
        return;
    m_others.insert(before.value, {m_done, m_undone});
    const TimeLine line = m_others.take(now.value);
    m_done = line.done;
    m_undone = line.undone;
    emit changed();
}

void EditHistory::replaceItem(ItemId before, ItemId now)
{
    if (now == before)
        return;
    for (QList<Entry> *entries : {&m_done, &m_undone}) {
        for (Entry &entry : *entries) {
            minutebook::replaceItem(entry.edit.before, before, now);
            minutebook::replaceItem(entry.edit.after, before, now);
        }
    }
}

void EditHistory::followContinued()
{
    const qint64 before = std::exchange(m_item, item());
    if (m_item == before)
        return;
    for (QList<Entry> *entries : {&m_done, &m_undone}) {
        for (Entry &entry : *entries) {
            if (entry.steps.contains(before))
                entry.steps[m_item] = entry.steps.value(before);
            bringUpToDate(entry);
        }
    }
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

void EditHistory::record(const BookEdit &edit)
{
    if (edit.meeting != m_meeting)
        return;
    m_undone.clear();
    m_done.append({edit, {{item(), steps()}}, {}});
    part();
    emit changed();
}

/// Its steps are counted anew: what was typed at earlier times has been typed again.
void EditHistory::followItem()
{
    m_item = item();
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
    if (m_editor.item() == ItemId() || m_undone.isEmpty() || m_editor.isMakingEdits())
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

/// What was done a moment ago is the first that is taken back.
void EditHistory::undo()
{
    if (m_book)
        m_book->catchUp();
    if (!isUndoneNext())
        return m_editor.undo();
    if (const std::optional<ItemId> written = m_book->writtenSince(m_done.constLast().edit); written && *written != m_editor.item()) {
        m_book->showItem(*written); // the last thing that was done was done there
        return m_editor.undo();
    }
    Entry entry = m_done.takeLast();
    if (exchange(entry, entry.edit.after, entry.edit.before))
        m_undone.append(entry);
    else
        refuse(m_done);
    part();
    emit changed();
}

void EditHistory::redo()
{
    if (m_book)
        m_book->catchUp();
    if (!isRedoneNext())
        return m_editor.redo();
    Entry entry = m_undone.takeLast();
    if (exchange(entry, entry.edit.before, entry.edit.after))
        m_done.append(entry);
    else if (std::holds_alternative<NewItem>(entry.edit.after))
        m_undone.clear(); // it comes as another item
    else
        refuse(m_undone);
    part();
    emit changed();
}

/// Somebody else has changed it meanwhile: nor can what was before it.
void EditHistory::refuse(QList<Entry> &entries)
{
    entries.clear();
    emit refused();
}

bool EditHistory::exchange(Entry &entry, const BookState &from, const BookState &to)
{
    exchangeTyped(to, from == entry.edit.after);
    if (!m_book->exchange(from, to))
        return false;
    entry.steps[item()] = steps();
    return true;
}

/// The item in the editor takes its own step back, or makes it again.
void EditHistory::exchangeTyped(const BookState &to, bool back)
{
    const auto *texts = std::get_if<QList<ItemNotes>>(&to);
    if (!texts)
        return;
    const auto mine = std::ranges::find(*texts, m_editor.item(), &ItemNotes::item);
    if (mine == texts->end() || m_editor.text() == mine->notes)
        return;
    if (back)
        m_editor.undo();
    else
        m_editor.redo();
    if (m_editor.text() != mine->notes)
        rewriteText(m_editor, mine->notes);
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
