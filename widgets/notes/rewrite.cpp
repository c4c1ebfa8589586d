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
    QTextCursor chosen = editor.textCursor();
    int anchor = chosen.anchor();
    int position = chosen.position();
    QTextCursor cursor(editor.document());
    cursor.beginEditBlock();
    for (const RewrittenLine &line : lines) {
        const QTextBlock block = editor.document()->findBlockByNumber(line.line);
        for (const TextEdit &edit : block.isValid() ? editBetween(block.text(), line.text) : QList<TextEdit>()) {
            const int from = block.position();
            cursor.setPosition(from + static_cast<int>(edit.position));
            cursor.setPosition(cursor.position() + static_cast<int>(edit.removed), QTextCursor::KeepAnchor);
            cursor.insertText(edit.inserted);
            anchor = moved(anchor, from, edit);
            position = moved(position, from, edit);
        }
    }
    cursor.endEditBlock();
    chosen.setPosition(anchor);
    chosen.setPosition(position, QTextCursor::KeepAnchor);
    editor.setTextCursor(chosen);
}

} // namespace minutebook
