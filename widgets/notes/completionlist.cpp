#include "widgets/notes/completionlist.h"

#include "widgets/notes/noteseditor.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProposals = 8;
constexpr int proposalsWidth = 420;

} // namespace

CompletionList::CompletionList(NotesEditor *editor)
    : QListWidget(editor)
    , m_editor(editor)
{
    setAccessibleName(tr("Ways to complete the word"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setFrameShape(QFrame::Box);
    hide();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(row(item)); });
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
}

void CompletionList::offer()
{
    const QTextCursor cursor = m_editor->textCursor();
    if (cursor.hasSelection() || m_editor->isReadOnly())
        return hide();
    const QString line = cursor.block().text();
    const int column = cursor.positionInBlock();
    const bool asks = m_vocabulary && asksVocabulary(line, column);
    Vocabulary vocabulary = asks ? m_vocabulary() : Vocabulary();
    if (m_people && asksPeople(line, column))
        vocabulary.people = m_people();
    show(completionsAt(line, column, m_editor->dialect(), vocabulary));
}

void CompletionList::show(const Completions &completions)
{
    m_offered = completions;
    if (completions.all.isEmpty())
        return hide();
    clear();
    for (const Completion &completion : completions.all)
        addItem(completion.label);
    setCurrentRow(completions.asked ? 0 : -1);
    place();
    QWidget::show();
    raise();
}

/// Below the line, or above it where there is no room below.
void CompletionList::place()
{
    const int rows = std::min(count(), mostProposals);
    const int bar = count() > mostProposals ? verticalScrollBar()->sizeHint().width() : 0;
    const int width = std::min(
        {sizeHintForColumn(0) + 2 * frameWidth() + bar + fontMetrics().averageCharWidth(), proposalsWidth, m_editor->width()});
    const int height = rows * sizeHintForRow(0) + 2 * frameWidth();
    const QRect cursor = m_editor->cursorRect().translated(m_editor->viewport()->geometry().topLeft());
    const bool below = cursor.bottom() + height <= m_editor->height() || cursor.top() < height;
    const int left = std::max(0, std::min(cursor.left(), m_editor->width() - width));
    setGeometry(left, below ? cursor.bottom() + 1 : cursor.top() - height, width, height);
}

bool CompletionList::takeKey(const QKeyEvent &event)
{
    if (hasBlankOf(event))
        return true;
    if (isHidden() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        return choose(currentRow() + 1);
    case Qt::Key_Up:
        return currentRow() >= 0 && choose(currentRow() - 1);
    case Qt::Key_Tab:
        take(std::max(0, currentRow()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (currentRow() < 0)
            return false;
        const bool wasTag = m_offered.begin > 0 && m_editor->textCursor().block().text().at(m_offered.begin - 1) == u'(';
        take(currentRow());
        return !wasTag; // which ends its line
    }
    default:
        return false;
    }
}

/// Whether what is typed stands there already.
bool CompletionList::hasBlankOf(const QKeyEvent &event)
{
    QTextCursor cursor = m_editor->textCursor();
    const int column = cursor.positionInBlock();
    const QString line = cursor.block().text();
    if (event.text().isEmpty() || m_behindBlank != cursor.position() || cursor.hasSelection() || column < 2 || line[column - 1] != u' ')
        return false;
    if (event.text() == u":"_s && line[column - 2] == u':')
        return true;
    m_behindBlank = -1;
    if (event.text() == u" "_s)
        return true;
    if (u":,.;?!"_s.contains(event.text()))
        cursor.deletePreviousChar();
    return false;
}

bool CompletionList::choose(int row)
{
    setCurrentRow(std::clamp(row, 0, count() - 1));
    return true;
}

void CompletionList::take(int row)
{
    const QString text = m_offered.all.value(row).text;
    QTextCursor cursor = m_editor->textCursor();
    const int end = cursor.position();
    hide();
    cursor.setPosition(cursor.block().position() + static_cast<int>(m_offered.begin));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    m_editor->setTextCursor(cursor);
    if (!text.endsWith(u' '))
        return;
    m_behindBlank = cursor.position();
    offer(); // a number is followed by a status
}

} // namespace minutebook
