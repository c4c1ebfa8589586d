#include "widgets/notes/placefiller.h"

#include "widgets/notes/completionlist.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>
#include <ranges>
#include <utility>

namespace minutebook {

PlaceFiller::PlaceFiller(NotesEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &PlaceFiller::followCursor);
}

QList<PlaceFiller::Spot> PlaceFiller::spots() const
{
    QList<Spot> spots;
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        for (const FillPlace &place : placesIn(block.text()))
            spots.append({block.position() + static_cast<int>(place.begin), place});
    }
    return spots;
}

void PlaceFiller::watch()
{
    m_chosen = false;
    m_active = !m_editor->isReadOnly() && !spots().isEmpty();
}

void PlaceFiller::begin()
{
    watch();
    if (m_active)
        choose(spots().constFirst());
}

void PlaceFiller::choose(const Spot &spot)
{
    m_place = spot.place;
    m_chosen = false; // the cursor is on its way there
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(spot.position);
    m_begin = cursor;
    m_begin.setKeepPositionOnInsert(true);
    cursor.setPosition(spot.position + static_cast<int>(spot.place.length), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_end = QTextCursor(m_editor->document());
    m_end.setPosition(cursor.position());
    m_chosen = true;
    m_editor->completions()->hide();
    m_editor->ensureCursorVisible();
}

void PlaceFiller::finish()
{
    if (!std::exchange(m_chosen, false))
        return;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(m_begin.position()); // its anchor has gone with what was typed
    cursor.setPosition(m_end.position(), QTextCursor::KeepAnchor);
    const QString words = cursor.selectedText();
    const bool isWording = !words.isEmpty() && !words.contains(QChar::ParagraphSeparator) && placesIn(words).isEmpty();
    if (isWording && m_place.isShared())
        fillOthers(words);
}

void PlaceFiller::fillOthers(const QString &words)
{
    QList<Spot> others = spots();
    others.removeIf([this](const Spot &spot) { return spot.place.name != m_place.name; });
    QTextCursor cursor = m_editor->textCursor();
    cursor.beginEditBlock();
    for (const Spot &spot : std::as_const(others) | std::views::reverse) {
        cursor.setPosition(spot.position);
        cursor.setPosition(spot.position + static_cast<int>(spot.place.length), QTextCursor::KeepAnchor);
        cursor.insertText(words);
    }
    cursor.endEditBlock();
    emit filled(m_place.name, words);
}

void PlaceFiller::followCursor()
{
    const int position = m_editor->textCursor().position();
    if (m_chosen && (position < m_begin.position() || position > m_end.position()))
        finish();
}

bool PlaceFiller::goOn(bool forward)
{
    const int from = m_chosen ? m_begin.position() : m_editor->textCursor().position() + (forward ? -1 : 0);
    const bool wasChosen = m_chosen;
    finish();
    const QList<Spot> all = spots();
    m_active = !all.isEmpty();
    if (!m_active)
        return wasChosen;
    if (forward) {
        const auto next = std::ranges::find_if(all, [from](const Spot &spot) { return spot.position > from; });
        choose(next == all.end() ? all.first() : *next);
    } else {
        const auto before = std::find_if(all.crbegin(), all.crend(), [from](const Spot &spot) { return spot.position < from; });
        choose(before == all.crend() ? all.last() : *before);
    }
    return true;
}

/// Behind a place at the end of a line Enter begins the next, but not among an item's data.
bool PlaceFiller::breaksLine(const QKeyEvent &event) const
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const QTextCursor cursor = m_editor->textCursor();
    return enter && m_chosen && (cursor.hasSelection() || !cursor.atBlockEnd() || cursor.block().text().startsWith(u'@'));
}

bool PlaceFiller::takeKey(const QKeyEvent &event)
{
    if (!m_active)
        return false;
    if (event.key() == Qt::Key_Escape) {
        finish();
        m_active = false;
        return true;
    }
    const bool forward = (event.key() == Qt::Key_Tab && event.modifiers() == Qt::NoModifier) || breaksLine(event);
    if (!forward && event.key() != Qt::Key_Backtab)
        return false;
    const bool nests = !m_chosen && !readLineOf(*m_editor, m_editor->cursorLine()).label.isEmpty();
    return !nests && goOn(forward);
}

} // namespace minutebook
