#include "app/edithistory.h"

#include "widgets/notes/noteseditor.h"
#include "widgets/notes/rewrite.h"

#include <algorithm>
#include <ranges>

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
    m_redoable.clear();
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
        for (Entry &entry : *entries)
            entry.replaceItem(before, now);
    }
}

void EditHistory::Entry::replaceItem(ItemId before, ItemId now)
{
    minutebook::replaceItem(edit.before, before, now);
    minutebook::replaceItem(edit.after, before, now);
    for (QHash<qint64, int> *counts : {&steps, &later, &typed, &missing}) {
        if (const auto count = counts->constFind(before.value); count != counts->cend())
            counts->insert(now.value, *count);
    }
}

/// Items that were parted off again after their text was shown anew have other ids; by their titles they are the same.
void EditHistory::recognise(Entry &entry, const BookState &state)
{
    const auto *known = std::get_if<QList<ItemTitle>>(&state);
    if (!known)
        return;
    const QList<ItemTitle> before = *known;
    const QList<ItemTitle> now = m_book->titles();
    if (!std::ranges::equal(before, now, {}, &ItemTitle::heading, &ItemTitle::heading))
        return;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (before[i].item == now[i].item)
            continue;
        entry.replaceItem(before[i].item, now[i].item);
        replaceItem(before[i].item, now[i].item);
    }
}

void EditHistory::noteTyped()
{
    m_redoable[item()] = allSteps() - steps();
    m_typed.removeAll(item());
    m_typed.append(item());
}

void EditHistory::followContinued()
{
    const qint64 before = std::exchange(m_item, item());
    if (m_item == before)
        return;
    m_redoable.remove(before);
    noteTyped();
    for (QList<Entry> *entries : {&m_done, &m_undone}) {
        for (Entry &entry : *entries) {
            if (entry.steps.contains(before))
                entry.steps[m_item] = entry.steps.take(before);
            entry.typed.remove(before);
            entry.missing.remove(before);
            entry.later.remove(before);
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

/// With those that can be made again, of which Qt counts one less than there are.
int EditHistory::allSteps() const
{
    const QTextDocument *document = m_editor.document();
    return steps() + (document->isRedoAvailable() ? document->availableRedoSteps() + 1 : 0);
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
    m_done.append({edit, {{item(), steps()}}, {}, {}, {}});
    part();
    emit changed();
}

/// Its steps are counted anew: what was typed at earlier times has been typed again.
void EditHistory::followItem()
{
    m_item = item();
    for (QList<Entry> *entries : {&m_done, &m_undone}) {
        for (Entry &entry : *entries) {
            entry.steps[item()] = std::max(0, allSteps() - entry.later.value(item(), 0));
            bringUpToDate(entry);
        }
    }
    part();
    emit changed();
}

void EditHistory::bringUpToDate(Entry &entry) const
{
    const int before = entry.steps.value(item(), allSteps());
    entry.later[item()] = std::max(0, allSteps() - before);
    entry.typed[item()] = std::max(0, steps() - before);
    entry.missing[item()] = std::max(0, before - steps());
}

void EditHistory::followText()
{
    if (m_editor.item() == ItemId())
        return;
    noteTyped();
    if (m_done.isEmpty() && m_undone.isEmpty())
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
    if (m_editor.item() == ItemId() || m_editor.isMakingEdits())
        return;
    m_redoable.clear();
    if (m_undone.isEmpty())
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

/// What was typed in another item since the last change that was made otherwise comes before that. 0: nothing was.
ItemId EditHistory::typedLastElsewhere() const
{
    return isUndoneNext() ? latestElsewhere(m_done.constLast().typed) : ItemId();
}

/// And what was taken back there after the next change that can be made again is made again before it.
ItemId EditHistory::undoneLastElsewhere() const
{
    return isRedoneNext() ? latestElsewhere(m_undone.constLast().missing) : ItemId();
}

ItemId EditHistory::latestElsewhere(const QHash<qint64, int> &steps) const
{
    for (const qint64 id : m_typed | std::views::reverse) {
        if (steps.value(id, 0) > 0 && id != item() && m_book->storedItem(ItemId{id}))
            return ItemId{id};
    }
    return {};
}

/// What was done a moment ago is the first that is taken back.
void EditHistory::undo()
{
    if (m_book)
        m_book->catchUp();
    if (const ItemId elsewhere = typedLastElsewhere(); elsewhere != ItemId()) {
        m_book->showItem(elsewhere);
        return m_editor.undo();
    }
    if (!isUndoneNext())
        return m_editor.undo();
    if (const std::optional<ItemId> written = m_book->writtenSince(m_done.constLast().edit)) {
        m_book->showItem(*written); // the last thing that was done was done there
        if (m_editor.document()->isUndoAvailable())
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
    if (const ItemId elsewhere = undoneLastElsewhere(); elsewhere != ItemId()) {
        m_book->showItem(elsewhere);
        return m_editor.redo();
    }
    if (!isRedoneNext())
        return redoTyped();
    Entry entry = m_undone.takeLast();
    if (exchange(entry, entry.edit.before, entry.edit.after))
        m_done.append(entry);
    else
        refuse(m_undone);
    part();
    emit changed();
}

/// In the item that is shown, or else where something was taken back last.
void EditHistory::redoTyped()
{
    if (const ItemId elsewhere = m_book ? latestElsewhere(m_redoable) : ItemId();
        elsewhere != ItemId() && !m_editor.document()->isRedoAvailable())
        m_book->showItem(elsewhere);
    m_editor.redo();
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
    recognise(entry, from);
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
    return isUndoneNext() && typedLastElsewhere() == ItemId() ? m_done.last().edit.words : QString();
}

QString EditHistory::redoWords() const
{
    return isRedoneNext() && undoneLastElsewhere() == ItemId() ? m_undone.last().edit.words : QString();
}

} // namespace minutebook
