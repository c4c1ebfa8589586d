#include "widgets/notes/safenotes.h"

#include "widgets/levelcolour.h"
#include "widgets/notes/noteshighlighter.h"

#include <QEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>

namespace minutebook {

namespace {

constexpr int pageMargin = 12; // below the heading

} // namespace

SafeNotes::SafeNotes(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new NotesHighlighter(document()))
{
    setAccessibleName(tr("Notes, as far as they may be seen"));
    setAccessibleDescription(tr("What the safe view shows of the chosen item's notes"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    document()->setDocumentMargin(pageMargin);
    m_highlighter->setPalette(palette());
}

void SafeNotes::show(const Item &shown, const Dialect &dialect)
{
    if (shown.lines == m_lines)
        return;
    m_highlighter->setDialect(dialect);
    write(shown.lines);
    moveCursor(QTextCursor::Start);
}

void SafeNotes::clear()
{
    write({});
}

/// What says that something is withheld stands out from what was minuted.
void SafeNotes::write(const QList<NoteLine> &lines)
{
    m_lines = lines;
    QPlainTextEdit::clear();
    QTextCursor cursor(document());
    for (const NoteLine &line : lines) {
        QTextCharFormat format;
        format.setFontItalic(line.standing.stub);
        if (line.standing.stub)
            format.setForeground(mutedColour(palette()));
        if (&line != &lines.first())
            cursor.insertBlock();
        cursor.insertText(line.text, format);
    }
}

void SafeNotes::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    moveCursor(QTextCursor::End); // so that the line comes to the top
    setTextCursor(QTextCursor(block));
    ensureCursorVisible();
}

/// Text alone, as from the editor.
QMimeData *SafeNotes::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(textCursor().selection().toPlainText());
    return data;
}

void SafeNotes::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        write(m_lines);
    }
}

} // namespace minutebook
