#include "app/edithistory.h"

#include "models/presentation/actionnumbers.h"
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
    connect(&book, &OpenBook::madeAgain, this, [this](ItemId before, ItemId now) { m_line.replaceItem(before, now); });
}

void EditHistory::forget()
{
    m_book = nullptr;
    m_meeting = {};
    m_line = {};
    m_others.clear();
    emit changed();
}

void EditHistory::followMeeting()
{
    const MeetingId now = m_book->meeting() ? m_book->meeting()->id : MeetingId();
    const MeetingId before = std::exchange(m_meeting, now);
    if (now == before)
        return;
    m_others.insert(before.value, m_line);
    m_line = m_others.take(now.value);
    emit changed();
}

void EditHistory::followItem()
{
    m_item = m_editor.item();
    beginRun();
    emit changed();
}

void EditHistory::followContinued()
{
    const ItemId before = std::exchange(m_item, m_editor.item());
    if (m_item == before)
        return;
    m_line.goOnIn(before, m_item);
    m_text = m_editor.text();
    emit changed();
}

/// The book puts a number in, or what somebody else has typed.
void EditHistory::followText()
{
    if (m_editor.isMakingEdits())
        m_text = m_editor.text();
}

/// Something new was typed: what was undone before it is not done again.
void EditHistory::followCommand()
{
    if (m_editor.item() == ItemId() || m_editor.isMakingEdits())
        return;
    m_line.forgetUndone();
    if (TimeLine::Typed *last = m_line.typedLast(); last && last->item == m_editor.item())
        last->until.reset(); // it goes on
    else
        m_line.append(TimeLine::Typed{m_editor.item(), m_editor.item(), m_text});
    emit changed();
}

/// What is typed next is a step of its own, and not one with what was typed before.
void EditHistory::beginRun()
{
    m_text = m_editor.text();
    m_editor.document()->setModified(false);
    if (m_book && m_book->notes())
        m_book->notes()->beginRun();
}

void EditHistory::record(const BookEdit &edit)
{
    if (edit.meeting != m_meeting)
        return;
    m_line.forgetUndone();
    forgetTypingOf(edit);
    m_line.append(edit);
    beginRun();
    emit changed();
}

/// Of the item in the editor the change stands among what was typed already.
void EditHistory::forgetTypingOf(const BookEdit &edit)
{
    const auto *before = std::get_if<QList<ItemNotes>>(&edit.before);
    const TimeLine::Typed *last = m_line.typedLast();
    if (!before || !last)
        return;
    const auto same = std::ranges::find(*before, last->begun, &ItemNotes::item);
    if (same == before->end() || same->notes != last->before)
        return;
    const ItemNotes &after = std::get<QList<ItemNotes>>(edit.after)[same - before->begin()];
    if (after.notes != same->notes)
        m_line.done.removeLast();
}

bool EditHistory::goTo(ItemId item)
{
    if (m_editor.item() == item)
        return true;
    if (!m_book->storedItem(item))
        return false;
    m_book->showItem(item);
    return m_editor.item() == item;
}

/// But for numbers of actions, which come later.
bool EditHistory::isAt(const QString &notes) const
{
    const QString now = m_editor.text();
    const Dialect &dialect = m_editor.dialect();
    return now == notes || numbersBetween(now, notes, dialect) || numbersBetween(notes, now, dialect);
}

/// What was done a moment ago is the first that is taken back. What is not there any more is passed over.
void EditHistory::undo()
{
    if (!m_book)
        return;
    m_book->catchUp();
    bool done = false;
    while (!done && !m_line.done.isEmpty())
        done = m_line.typedLast() ? undoTyped() : undoEdit();
    if (!done && m_editor.document()->isUndoAvailable()) {
        m_editor.undo();
        ++m_line.beyond;
    }
    beginRun();
    emit changed();
}

bool EditHistory::undoTyped()
{
    const TimeLine::Typed typed = *m_line.typedLast();
    if (!goTo(typed.item) || !m_editor.document()->isUndoAvailable()) {
        m_line.done.removeLast();
        return false;
    }
    if (!typed.partly)
        (void)m_book->notes()->settle(); // what the book has never had could not be made again
    m_editor.undo();
    m_line.typedLast()->partly = true;
    m_line.typedLast()->now = m_editor.text();
    if ((m_editor.item() == typed.begun && isAt(typed.before)) || !m_editor.document()->isUndoAvailable())
        m_line.undone.append(m_line.done.takeLast());
    return true;
}

bool EditHistory::undoEdit()
{
    if (const std::optional<ItemId> written = m_book->writtenSince(std::get<BookEdit>(m_line.done.constLast()))) {
        m_book->showItem(*written); // by somebody else, or at an earlier time
        if (m_editor.document()->isUndoAvailable()) {
            m_editor.undo();
            return true;
        }
    }
    m_line.undone.append(m_line.done.takeLast());
    if (!exchange(m_line.undone, &BookEdit::after, &BookEdit::before))
        refuse(m_line.undone, m_line.done);
    return true;
}

void EditHistory::redo()
{
    if (!m_book)
        return;
    m_book->catchUp();
    bool done = redoRest();
    while (!done && !m_line.undone.isEmpty())
        done = std::holds_alternative<BookEdit>(m_line.undone.constLast()) ? redoEdit() : redoTyped();
    if (!done && m_line.reachesBeyond()) {
        m_editor.redo();
        m_line.beyond = std::max(0, m_line.beyond - 1);
    }
    beginRun();
    emit changed();
}

/// Of what was typed last, as far as it was taken back.
bool EditHistory::redoRest()
{
    TimeLine::Typed *last = m_line.typedLast();
    if (!last || !last->partly)
        return false;
    if (!goTo(last->item) || !m_editor.document()->isRedoAvailable()) {
        last->partly = false;
        return false;
    }
    m_editor.redo();
    last = m_line.typedLast(); // told of other items meanwhile
    const std::optional<QString> end = last->until ? last->until : m_line.nextIn(m_editor.item());
    if (end && isAt(*end))
        takeNumbersAlong(*end);
    last->partly = m_editor.document()->isRedoAvailable() && !(end && isAt(*end));
    last->now = m_editor.text();
    return true;
}

/// That an action got its number can be a step of its own.
void EditHistory::takeNumbersAlong(const QString &notes)
{
    while (m_editor.text() != notes && m_editor.document()->isRedoAvailable()) {
        m_editor.redo();
        if (!isAt(notes))
            return m_editor.undo();
    }
}

bool EditHistory::redoTyped()
{
    m_line.done.append(m_line.undone.takeLast());
    m_line.typedLast()->partly = true;
    if (redoRest())
        return true;
    m_line.done.removeLast();
    return false;
}

bool EditHistory::redoEdit()
{
    m_line.done.append(m_line.undone.takeLast());
    if (!exchange(m_line.done, &BookEdit::before, &BookEdit::after))
        refuse(m_line.done, m_line.undone);
    return true;
}

/// Somebody else has changed it meanwhile: nor can what was before it.
void EditHistory::refuse(QList<TimeLine::Entry> &taken, QList<TimeLine::Entry> &others)
{
    taken.removeLast();
    others.removeIf([](const TimeLine::Entry &entry) { return std::holds_alternative<BookEdit>(entry); });
    emit refused();
}

/// The edit is the last of `entries`, where it is told of items that are there again.
bool EditHistory::exchange(const QList<TimeLine::Entry> &entries, BookState BookEdit::*from, BookState BookEdit::*to)
{
    const auto edit = [&] { return std::get<BookEdit>(entries.constLast()); };
    exchangeTyped(edit().*to, from == &BookEdit::after);
    recognise(edit().*from);
    const BookEdit now = edit();
    return m_book->exchange(now.*from, now.*to);
}

/// Items that were parted off again after their text was shown anew have other ids; by their titles they are the same.
void EditHistory::recognise(const BookState &state)
{
    const auto *known = std::get_if<QList<ItemTitle>>(&state);
    if (!known)
        return;
    const QList<ItemTitle> now = m_book->titles();
    if (!std::ranges::equal(*known, now, {}, &ItemTitle::heading, &ItemTitle::heading))
        return;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (known->at(i).item != now[i].item)
            m_line.replaceItem(known->at(i).item, now[i].item);
    }
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
    const auto *edit = m_line.done.isEmpty() ? nullptr : std::get_if<BookEdit>(&m_line.done.constLast());
    return edit ? edit->words : QString();
}

QString EditHistory::redoWords() const
{
    const auto *typed = m_line.done.isEmpty() ? nullptr : std::get_if<TimeLine::Typed>(&m_line.done.constLast());
    const auto *edit = m_line.undone.isEmpty() ? nullptr : std::get_if<BookEdit>(&m_line.undone.constLast());
    return edit && !(typed && typed->partly) ? edit->words : QString();
}

} // namespace minutebook
