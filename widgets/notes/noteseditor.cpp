#include "widgets/notes/noteseditor.h"

#include "models/notation/finding.h"
#include "models/notation/itemproperties.h"
#include "widgets/notes/backgroundlint.h"
#include "widgets/notes/completionlist.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/linemargin.h"
#include "widgets/notes/noteshighlighter.h"
#include "widgets/notes/placefiller.h"
#include "widgets/notes/spellingmarks.h"
#include "widgets/plaintooltip.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethod>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabSpaces = 2; // a level of a list
constexpr int textMargin = 8;

/// Qt names the actions of its menu so.
void exchange(QMenu *menu, const QString &name, QAction *ours)
{
    auto *theirs = menu->findChild<QAction *>(name);
    if (!ours || !theirs)
        return;
    menu->insertAction(theirs, ours);
    delete theirs;
}

} // namespace

NotesEditor::NotesEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new NotesHighlighter(document()))
    , m_bars(new LineMargin(LineMargin::Shows::Bars, this))
    , m_words(new LineMargin(LineMargin::Shows::Words, this))
    , m_lint(new BackgroundLint(this))
    , m_completions(new CompletionList(this))
    , m_filler(new PlaceFiller(this))
    , m_spelling(new SpellingMarks(this))
{
    setAccessibleName(tr("Notes"));
    setAccessibleDescription(tr("The notes of the chosen item, in minute notation"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTabStopDistance(tabSpaces * fontMetrics().horizontalAdvance(u' '));
    setCenterOnScroll(false);
    document()->setDocumentMargin(textMargin);
    connect(this, &QPlainTextEdit::textChanged, this, &NotesEditor::tellText);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NotesEditor::tellCursor);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] {
        m_bars->update();
        m_words->update();
    });
    connect(m_lint, &BackgroundLint::found, this,
            [this](const QList<Diagnostic> &findings) { underline(MarkKind::Finding, notWaived(findings)); });
    m_highlighter->setPalette(palette());
    edit(nullptr, {}, true);
}

NotesEditor::~NotesEditor() = default;

void NotesEditor::edit(LiveNotes *notes, const Dialect &dialect, bool frozen)
{
    rememberPlace();
    commit();
    if (m_notes)
        disconnect(m_notes, nullptr, this, nullptr);
    m_notes = nullptr; // what follows is not typed
    m_lint->cancel();
    m_completions->hide();
    m_marks = {};
    m_remarks.clear();
    showMarks();
    setDialect(dialect);
    if (notes)
        showText(*notes);
    else
        clear();
    setReadOnly(frozen || !notes);
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
    if (!notes)
        return;
    placeCursor(notes->item());
    m_notes = notes;
    giveCursor();
    follow(notes);
    m_filler->watch();
    underlineProblems();
}

void NotesEditor::setFrozen(bool frozen)
{
    if (!m_notes || frozen == isReadOnly())
        return;
    setReadOnly(frozen);
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
    giveCursor();
    showMarks();
}

/// In frozen notes no line is being typed.
void NotesEditor::giveCursor()
{
    m_toldLine = cursorLine();
    m_notes->setCursorLine(isReadOnly() ? std::nullopt : std::optional(m_toldLine));
}

/// Where it was. At a first visit nothing that is typed may come between the heading and its data.
void NotesEditor::placeCursor(ItemId item)
{
    const auto place = m_places.constFind(item.value);
    if (place != m_places.cend()) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(*place, document()->characterCount() - 1));
        return setTextCursor(cursor);
    }
    goBehindData();
}

void NotesEditor::goBehindData()
{
    QTextCursor cursor(document());
    const int data = dataLineCount(text(), m_dialect);
    if (const QTextBlock below = document()->findBlockByNumber(data); below.isValid())
        cursor.setPosition(below.position());
    else
        cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
    m_beginsLine = data == document()->blockCount();
}

void NotesEditor::leaveData()
{
    if (cursorLine() < dataLineCount(text(), m_dialect))
        goBehindData();
}

/// What was typed at earlier times is typed again, so that it can be undone.
void NotesEditor::showText(const LiveNotes &notes)
{
    const QList<JournalEdit> history = notes.history();
    setPlainText(textBefore(history, notes.text()));
    for (const JournalEdit &edit : history)
        make({edit.forth()}, Step::Own);
    for (const JournalEdit &edit : history) {
        if (edit.undone)
            document()->undo();
    }
    if (text() != notes.text())
        setPlainText(notes.text());
}

void NotesEditor::make(const QList<TextEdit> &edits, Step step)
{
    if (edits.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(edits.first().position)); // where undoing it puts the cursor
    if (step == Step::Last)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    for (const TextEdit &edit : edits) {
        cursor.setPosition(static_cast<int>(edit.position));
        cursor.setPosition(static_cast<int>(edit.position + edit.removed), QTextCursor::KeepAnchor);
        cursor.insertText(edit.inserted);
    }
    cursor.endEditBlock();
}

void NotesEditor::follow(LiveNotes *notes)
{
    connect(notes, &LiveNotes::edited, this, [this](const QList<TextEdit> &edits) { makeEdits(edits, Step::Own); });
    connect(notes, &LiveNotes::continuedIn, this, [this](const QList<TextEdit> &edits) { makeEdits(edits, Step::Own); });
    connect(notes, &LiveNotes::numbered, this, [this](const QList<TextEdit> &edits) { makeEdits(edits, Step::Last); });
    connect(notes, &LiveNotes::stayedApart, this, &NotesEditor::stayApart);
    connect(notes, &LiveNotes::read, this, &NotesEditor::underlineProblems);
}

void NotesEditor::setDialect(const Dialect &dialect)
{
    m_dialect = dialect;
    m_highlighter->setDialect(dialect);
    m_spelling->setDialect(dialect);
    m_bars->setScheme(dialect.scheme, dialect.defaultRank);
    m_words->setScheme(dialect.scheme, dialect.defaultRank);
    placeMargins();
}

void NotesEditor::commit()
{
    commitPreedit();
    m_filler->finish();
    if (m_notes)
        m_notes->flush();
}

/// A place that is being filled is gone on with when the focus comes back.
void NotesEditor::giveText()
{
    commitPreedit();
    if (m_notes)
        m_notes->flush();
}

void NotesEditor::commitPreedit()
{
    if (hasFocus())
        QGuiApplication::inputMethod()->commit();
    const QString pending = textCursor().block().layout()->preeditAreaText();
    if (pending.isEmpty())
        return;
    QGuiApplication::inputMethod()->reset(); // an input method that did not give its text back has it taken
    QInputMethodEvent event;
    event.setCommitString(pending);
    QCoreApplication::sendEvent(this, &event);
}

void NotesEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    m_beginsLine = false;
    moveCursor(QTextCursor::End); // so that the line comes to the top
    setTextCursor(QTextCursor(block));
    ensureCursorVisible();
}

void NotesEditor::returnToLine(int line)
{
    if (line < dataLineCount(text(), m_dialect))
        return;
    goToLine(line);
    moveCursor(QTextCursor::EndOfBlock); // what was typed last is gone on with
}

void NotesEditor::goToEndOf(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
}

QString NotesEditor::text() const
{
    QString text = document()->toRawText(); // toPlainText() would make plain spaces of hard ones
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

int NotesEditor::cursorLine() const
{
    return textCursor().blockNumber();
}

ItemId NotesEditor::item() const
{
    return m_notes ? m_notes->item() : ItemId();
}

void NotesEditor::rememberPlace()
{
    if (m_notes)
        m_places.insert(m_notes->item().value, textCursor().position());
}

void NotesEditor::tellText()
{
    if (!m_notes || m_makingEdits)
        return;
    m_notes->setText(text(), cursorLine(), document()->isRedoAvailable());
}

void NotesEditor::redo()
{
    if (!m_notes)
        return;
    m_notes->beginRedo();
    m_makingEdits = true;
    QPlainTextEdit::redo();
    m_makingEdits = false;
    if (m_notes->finishRedo(text(), cursorLine(), document()->isRedoAvailable()))
        return tellCursor();
    m_makingEdits = true;
    undo();
    m_makingEdits = false;
}

void NotesEditor::tellCursor()
{
    m_beginsLine = m_beginsLine && m_makingEdits;
    if (!m_notes || m_makingEdits || m_toldLine == cursorLine())
        return;
    if (!isReadOnly() && m_notes->text() != text())
        tellText(); // typing moves the cursor first: the line that it has left is not what it was
    m_toldLine = cursorLine();
    if (!isReadOnly())
        m_notes->setCursorLine(m_toldLine);
    showMarks();
    emit cursorLineChanged();
}

/// The cursor, its selection and unfinished input stay where they are in the text.
void NotesEditor::makeEdits(const QList<TextEdit> &edits, Step step)
{
    m_makingEdits = true;
    make(edits, step);
    m_makingEdits = false;
    m_toldLine = cursorLine();
    tellText();
    underlineProblems();
}

/// By the step that brought the lines of the other items back, if nothing was typed since: what was taken back before it can be made again then.
void NotesEditor::stayApart(const QList<TextEdit> &edits)
{
    const QString own = applyEdits(text(), edits);
    const bool back = document()->isRedoAvailable();
    m_makingEdits = true;
    if (back)
        QPlainTextEdit::redo();
    if (text() != own) {
        if (back)
            undo();
        make(edits, Step::Own);
    }
    m_makingEdits = false;
    document()->clearUndoRedoStacks(QTextDocument::UndoStack);
    m_toldLine = cursorLine();
    tellText();
    underlineProblems();
}

void NotesEditor::underlineProblems()
{
    if (m_notes) {
        underline(MarkKind::Problem, notWaived(m_notes->reading().diagnostics));
        m_lint->lintSoon(m_notes->reading().item, m_dialect);
    }
    m_bars->update();
    m_words->update();
}

void NotesEditor::setRemarks(const QList<Diagnostic> &remarks)
{
    if (m_notes && std::exchange(m_remarks, remarks) != remarks)
        underline(MarkKind::Meeting, notWaived(remarks));
}

void NotesEditor::setWaived(const QSet<QString> &findings)
{
    if (std::exchange(m_waived, findings) == findings)
        return;
    underlineProblems();
    underline(MarkKind::Meeting, notWaived(m_remarks));
}

/// Lines count from 1 at the first of the notes; 0 is the heading.
QList<Diagnostic> NotesEditor::notWaived(QList<Diagnostic> findings) const
{
    const auto textAt = [this](int line) {
        return line == 0 ? (m_notes ? m_notes->reading().item.heading.text : QString()) : document()->findBlockByNumber(line - 1).text();
    };
    if (!m_waived.isEmpty())
        findings.removeIf([&](const Diagnostic &finding) { return m_waived.contains(findingKey(finding, textAt(finding.line))); });
    return findings;
}

void NotesEditor::underline(MarkKind kind, const QList<Diagnostic> &remarks)
{
    QList<Mark> marks;
    for (const Diagnostic &remark : remarks) {
        if (const QTextCursor place = placeOf(remark, *document()); !place.isNull())
            marks.append(Mark(place, remark));
    }
    setMarks(kind, marks);
}

void NotesEditor::setMarks(MarkKind kind, const QList<Mark> &marks)
{
    m_marks.set(kind, marks);
    showMarks();
}

/// The line that is being typed is left in peace.
void NotesEditor::showMarks()
{
    setExtraSelections(m_marks.selections(isReadOnly() ? QTextCursor() : textCursor(), palette()));
}

const NoteLine *NotesEditor::lineAt(int line) const
{
    if (!m_notes)
        return nullptr;
    const QList<NoteLine> &lines = m_notes->reading().item.lines;
    // The reading may be a moment older than the text: below the cursor the lines have only moved.
    const int moved = line > cursorLine() ? document()->blockCount() - static_cast<int>(lines.size()) : 0;
    const int at = line - moved;
    return at >= 0 && at < lines.size() ? &lines[at] : nullptr;
}

QList<QTextBlock> NotesEditor::visibleLines() const
{
    QList<QTextBlock> lines;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > viewport()->height())
            break;
        lines << block;
    }
    return lines;
}

void NotesEditor::forEachVisibleLine(const std::function<void(const NoteLine &, const QRect &)> &visit) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        place.setHeight(block.layout()->boundingRect().height()); // the last block's has the margin below it too
        if (place.top() > viewport()->height())
            break;
        if (const NoteLine *line = lineAt(block.blockNumber()))
            visit(*line, place.toAlignedRect());
    }
}

QString NotesEditor::problemAt(const QPoint &place) const
{
    return tipOf(m_marks.remarksAt(cursorForPosition(place).position()), *this);
}

void NotesEditor::setUndoActions(QAction *undo, QAction *redo)
{
    m_undo = undo;
    m_redo = redo;
}

/// The event's place is one of the viewport.
void NotesEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    exchange(menu, u"edit-undo"_s, m_undo);
    exchange(menu, u"edit-redo"_s, m_redo);
    m_spelling->addSuggestions(menu, position);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void NotesEditor::focusOutEvent(QFocusEvent *event)
{
    m_completions->hide();
    giveText();
    QPlainTextEdit::focusOutEvent(event);
}

void NotesEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargins();
}

void NotesEditor::placeMargins()
{
    const int left = m_bars->sizeHint().width();
    const int right = m_words->sizeHint().width();
    setViewportMargins(left, 0, right, 0);
    const QRect content = viewport()->geometry();
    m_bars->setGeometry(content.left() - left, content.top(), left, content.height());
    m_words->setGeometry(content.right() + 1, content.top(), right, content.height());
}

void NotesEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        placeMargins();
}

bool NotesEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showPlainToolTip(help->globalPos(), problemAt(help->pos()), viewport());
    return true;
}

} // namespace minutebook
