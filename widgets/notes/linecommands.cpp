#include "widgets/notes/linecommands.h"

#include "models/core/textedit.h"
#include "models/notation/itemproperties.h"
#include "models/notation/lexline.h"
#include "models/notation/retag.h"
#include "models/notation/typing.h"
#include "widgets/notes/completionlist.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/rewrite.h"

#include <QTextBlock>

#include <algorithm>

namespace minutebook {

namespace {

QList<Line> readChosen(const NotesEditor &editor, LineSpan span)
{
    QList<Line> lines;
    for (int line = span.first; line <= span.last; ++line)
        lines << readLineOf(editor, line);
    return lines;
}

template <typename Rewrite>
void rewriteChosen(NotesEditor &editor, Rewrite rewrite)
{
    const LineSpan span = chosenLines(editor.textCursor());
    const QList<Line> lines = readChosen(editor, span);
    QList<RewrittenLine> rewritten;
    for (qsizetype i = 0; i < lines.size(); ++i)
        rewritten << RewrittenLine{span.first + static_cast<int>(i), rewrite(lines[i])};
    rewriteLines(editor, rewritten);
}

/// The label of the line before this one in the same list.
QString labelBefore(const NotesEditor &editor, int number, int depth)
{
    constexpr int farthest = 40; // lines that lie deeper between the two
    for (int above = number - 1; above >= 0 && above >= number - farthest; --above) {
        const Line line = readLineOf(editor, above);
        if (line.label.isEmpty() || line.depth < depth)
            return {};
        if (line.depth == depth)
            return line.label;
    }
    return {};
}

void replaceLine(NotesEditor &editor, const Typed &typed)
{
    QTextCursor cursor = editor.textCursor();
    const int begin = cursor.block().position();
    cursor.beginEditBlock();
    for (const TextEdit &edit : editBetween(cursor.block().text(), typed.text)) {
        cursor.setPosition(begin + static_cast<int>(edit.position));
        cursor.setPosition(cursor.position() + static_cast<int>(edit.removed), QTextCursor::KeepAnchor);
        cursor.insertText(edit.inserted);
    }
    cursor.endEditBlock();
    cursor.setPosition(begin + static_cast<int>(typed.cursor));
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
}

std::optional<Typed> typed(const NotesEditor &editor, int key)
{
    const QTextCursor cursor = editor.textCursor();
    if (cursor.hasSelection())
        return std::nullopt;
    const Line line = readLineOf(editor, cursor.blockNumber());
    if (key == Qt::Key_Backspace)
        return typeBackspace(line, cursor.positionInBlock());
    if (key == Qt::Key_Space)
        return typeSpace(line, cursor.positionInBlock());
    const QString before = line.label.isEmpty() ? QString() : labelBefore(editor, cursor.blockNumber(), line.depth);
    return typeEnter(line, cursor.positionInBlock(), before, editor.dialect());
}

/// False where no list line is chosen: there the key goes on to the next widget.
bool nestChosen(NotesEditor &editor, int steps)
{
    const QList<Line> lines = readChosen(editor, chosenLines(editor.textCursor()));
    if (std::ranges::all_of(lines, [](const Line &line) { return line.label.isEmpty(); }))
        return false;
    rewriteChosen(editor, [steps](const Line &line) { return nested(line, steps); });
    return true;
}

/// The cursor's line; where that is among the data, the last of these: what came between them would make text of those below it.
QTextBlock typedBlock(const NotesEditor &editor)
{
    const int data = dataLineCount(editor.text(), editor.dialect());
    return editor.document()->findBlockByNumber(std::max(editor.cursorLine(), data - 1));
}

bool saysNothing(const NotesEditor &editor, const QTextBlock &block)
{
    const Line line = readLineOf(editor, block.blockNumber());
    return line.kind == LineKind::Blank || (line.kind == LineKind::ListItem && line.body.isEmpty());
}

/// The cursor is in the middle of it, or behind words that nothing has closed yet.
bool isGoneOnWith(const NotesEditor &editor, const QTextBlock &block)
{
    const QTextCursor cursor = editor.textCursor();
    const Line line = readLineOf(editor, block.blockNumber());
    if (cursor.block() != block || line.kind == LineKind::Blank)
        return false;
    if (cursor.hasSelection() || (!cursor.atBlockStart() && !cursor.atBlockEnd()))
        return true;
    static constexpr QStringView closing = u".!?:;…)’”\"'";
    const bool says = line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem || line.kind == LineKind::Action
        || line.kind == LineKind::Update;
    return says && cursor.atBlockEnd() && (line.body.isEmpty() || !closing.contains(block.text().back()));
}

/// Of a line with these words; behind them is the cursor. It stands there before anything is typed: the notes are told where when they
/// are told what.
void beginBelow(NotesEditor &editor, const QTextBlock &above, const QString &words)
{
    const bool fresh = saysNothing(editor, above);
    QTextCursor cursor(above);
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor.setTextCursor(cursor);
    cursor.beginEditBlock();
    if (!fresh)
        cursor.insertBlock();
    cursor.insertText(words);
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
}

/// A line that is whole, and none that still wants its text behind the colon, is not typed on.
void goOnBehind(NotesEditor &editor, const QTextBlock &above, const QString &text)
{
    beginBelow(editor, above, text);
    if (!text.endsWith(u' '))
        editor.typeBelow();
}

void insertAbove(const QTextBlock &block, const QString &text)
{
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    cursor.insertText(text);
    cursor.insertBlock();
    cursor.endEditBlock();
}

/// The cursor and what is chosen stay. At the end of the notes they would go along with what comes in behind them.
void insertBelow(NotesEditor &editor, const QTextBlock &block, const QString &text)
{
    if (block.next().isValid())
        return insertAbove(block.next(), text);
    const QTextCursor typing = editor.textCursor();
    const std::pair chosen(typing.anchor(), typing.position());
    QTextCursor cursor(typing.block());
    editor.setTextCursor(cursor);
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    cursor.insertBlock();
    cursor.insertText(text);
    cursor.endEditBlock();
    cursor.setPosition(chosen.first);
    cursor.setPosition(chosen.second, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace

Line readLineOf(const NotesEditor &editor, int line)
{
    const QString text = editor.document()->findBlockByNumber(line).text();
    const NoteLine *known = editor.lineAt(line);
    return known && known->text == text ? static_cast<const Line &>(*known) : lexLine(text, editor.dialect());
}

void setLevel(NotesEditor &editor, std::optional<Rank> level)
{
    if (editor.isReadOnly())
        return;
    editor.commitPreedit();
    const Dialect &dialect = editor.dialect();
    rewriteChosen(editor, [&](const Line &line) { return level ? withLevel(line, *level, dialect) : withoutTag(line, dialect); });
}

void toggleCleared(NotesEditor &editor)
{
    if (editor.isReadOnly())
        return;
    editor.commitPreedit();
    QList<Line> lines = readChosen(editor, chosenLines(editor.textCursor()));
    lines.removeIf([](const Line &line) { return !canBeCleared(line); });
    const bool all = std::ranges::all_of(lines, [](const Line &line) { return line.tag.cleared; });
    rewriteChosen(editor, [&](const Line &line) { return withClearing(line, !all, editor.dialect()); });
}

void toggleOwnNotes(NotesEditor &editor)
{
    if (editor.isReadOnly())
        return;
    editor.commitPreedit();
    const LineSpan span = chosenLines(editor.textCursor());
    const QList<Line> lines = readChosen(editor, span);
    const auto count = [&](LineKind kind) { return std::ranges::count(lines, kind, &Line::kind); };
    const bool allOwn = count(LineKind::OwnNote) > 0 && count(LineKind::OwnNote) + count(LineKind::Blank) == lines.size();
    rewriteChosen(editor, [&](const Line &line) {
        const bool leave = line.kind == LineKind::Blank && span.first != span.last;
        return allOwn || leave ? asPrintedLine(line) : asOwnNote(line);
    });
    if (!allOwn && lines.size() == 1 && lines[0].kind == LineKind::Blank)
        editor.moveCursor(QTextCursor::EndOfBlock);
}

void beginLine(NotesEditor &editor, const QString &words)
{
    if (editor.isReadOnly())
        return;
    editor.commitPreedit();
    beginBelow(editor, typedBlock(editor), words);
    editor.completions()->offer();
}

void addLine(NotesEditor &editor, const QString &text)
{
    if (editor.isReadOnly())
        return;
    editor.commitPreedit();
    const QTextBlock typed = typedBlock(editor);
    if (isGoneOnWith(editor, typed))
        return insertAbove(typed, text); // the cursor goes down with its line
    goOnBehind(editor, typed, text);
}

bool fillLine(NotesEditor &editor, const QString &begin, const QString &text)
{
    if (editor.isReadOnly())
        return false;
    editor.commitPreedit();
    QTextBlock block = editor.document()->begin();
    while (block.isValid() && !block.text().startsWith(begin))
        block = block.next();
    if (!block.isValid())
        return false;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    editor.setTextCursor(cursor);
    return true;
}

void addLineBelow(NotesEditor &editor, int line, const QString &text)
{
    const QTextBlock above = editor.document()->findBlockByNumber(line);
    if (editor.isReadOnly() || !above.isValid())
        return;
    editor.commitPreedit();
    if (isGoneOnWith(editor, typedBlock(editor)))
        insertBelow(editor, above, text);
    else
        goOnBehind(editor, above, text);
}

void beginData(NotesEditor &editor, const QString &words)
{
    if (editor.isReadOnly())
        return;
    editor.commitPreedit();
    const int data = dataLineCount(editor.text(), editor.dialect());
    QTextCursor cursor(editor.document()->findBlockByNumber(std::max(0, data - 1)));
    cursor.beginEditBlock();
    if (data > 0) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
    } else {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::Start);
    }
    cursor.insertText(words);
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
}

bool typeInList(NotesEditor &editor, int key, Qt::KeyboardModifiers modifiers)
{
    if (editor.isReadOnly())
        return false;
    if (key == Qt::Key_Backtab || (key == Qt::Key_Tab && modifiers == Qt::NoModifier))
        return nestChosen(editor, key == Qt::Key_Tab ? 1 : -1);
    const bool isOfLists = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Backspace || key == Qt::Key_Space;
    if (!isOfLists || (modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const std::optional<Typed> answer = typed(editor, key);
    if (answer)
        replaceLine(editor, *answer);
    return answer.has_value();
}

} // namespace minutebook
