#include "widgets/notes/rewrite.h"

#include "models/core/textedit.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace minutebook {

namespace {

/// Where a position of the text is after an edit.
int moved(int position, int from, const TextEdit &edit)
{
    const int begin = from + static_cast<int>(edit.position);
    const int end = begin + static_cast<int>(edit.removed);
    if (position <= begin)
        return position;
    if (position >= end)
        return position + static_cast<int>(edit.inserted.size() - edit.removed);
    return begin;
}

/// One step that can be undone, as long as it lives; puts the cursor back where its words are then.
class Rewriter
{
public:
    explicit Rewriter(QPlainTextEdit &editor)
        : m_editor(editor)
        , m_anchor(editor.textCursor().anchor())
        , m_position(editor.textCursor().position())
        , m_cursor(editor.textCursor()) // where it stands as the step begins, undoing it puts it again
    {
        m_cursor.beginEditBlock();
    }

    ~Rewriter()
    {
        m_cursor.endEditBlock();
        QTextCursor chosen = m_editor.textCursor();
        chosen.setPosition(m_anchor);
        chosen.setPosition(m_position, QTextCursor::KeepAnchor);
        m_editor.setTextCursor(chosen);
    }
    Q_DISABLE_COPY_MOVE(Rewriter)

    /// `from` is where the text that they are edits of begins.
    void make(const QList<TextEdit> &edits, int from)
    {
        for (const TextEdit &edit : edits) {
            m_cursor.setPosition(from + static_cast<int>(edit.position));
            m_cursor.setPosition(m_cursor.position() + static_cast<int>(edit.removed), QTextCursor::KeepAnchor);
            m_cursor.insertText(edit.inserted);
            m_anchor = moved(m_anchor, from, edit);
            m_position = moved(m_position, from, edit);
        }
    }

private:
    QPlainTextEdit &m_editor;
    int m_anchor;
    int m_position;
    QTextCursor m_cursor;
};

} // namespace

LineSpan chosenLines(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    const QTextBlock first = document.findBlock(cursor.selectionStart());
    const QTextBlock last = document.findBlock(cursor.selectionEnd());
    const bool justReached = last != first && cursor.selectionEnd() == last.position();
    return {first.blockNumber(), last.blockNumber() - (justReached ? 1 : 0)};
}

void rewriteLines(QPlainTextEdit &editor, const QList<RewrittenLine> &lines)
{
    Rewriter rewriter(editor);
    for (const RewrittenLine &line : lines) {
        if (const QTextBlock block = editor.document()->findBlockByNumber(line.line); block.isValid())
            rewriter.make(editBetween(block.text(), line.text), block.position());
    }
}

void rewriteText(QPlainTextEdit &editor, const QString &text)
{
    QString before = editor.document()->toRawText();
    before.replace(QChar::ParagraphSeparator, u'\n');
    Rewriter(editor).make(editBetween(before, text), 0);
}

} // namespace minutebook
