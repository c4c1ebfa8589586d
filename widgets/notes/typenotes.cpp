#include "models/notation/decode.h"
#include "widgets/notes/completionlist.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/placefiller.h"
#include "widgets/quietalt.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace minutebook {

// Of NotesEditor: what keys, an input method and the clipboard type into it.

namespace {

/// Keys after which the cursor stands elsewhere.
bool isMove(int key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
}

} // namespace

QMimeData *NotesEditor::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    QString selected = textCursor().selectedText();
    selected.replace(QChar::ParagraphSeparator, u'\n');
    data->setText(selected);
    return data;
}

/// Files are neither opened nor named.
bool NotesEditor::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    const bool files = std::ranges::any_of(urls, &QUrl::isLocalFile);
    return source->hasText() && !files && !isReadOnly();
}

void NotesEditor::insertFromMimeData(const QMimeData *source)
{
    if (canInsertFromMimeData(source)) {
        beginBelowLine();
        textCursor().insertText(decode(withoutUnseen(source->text())).text);
    }
    ensureCursorVisible();
}

/// Some desktops give a text field keys (Ctrl+E for the line's end, on X11) that it would take from the menus.
bool NotesEditor::isWindowKey(const QKeyEvent &key) const
{
    return m_windowKeys.contains(QKeySequence(key.keyCombination()));
}

/// Tab would go to the next widget before it came to keyPressEvent: what is typed on then would be lost. Shift+Tab leads away.
bool NotesEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isWindowKey(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab && (m_completions->takeKey(*key) || m_filler->takeKey(*key) || typeInList(*this, key->key(), key->modifiers())))
            return true;
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !isReadOnly())
            return true;
    }
    return QPlainTextEdit::event(event);
}

void NotesEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Redo))
        return redo(); // the text box's own would not tell the notes that it is one
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::AltModifier) {
        showFixes(*this);
        return;
    }
    if (m_completions->takeKey(*event) || m_filler->takeKey(*event))
        return;
    const int revision = document()->revision();
    const bool prints = !event->text().isEmpty() && event->text().front().isPrint();
    if (QuietAlt::wouldType(*event))
        return event->ignore(); // a menu's key that no menu has
    if (m_beginsLine && prints)
        typeBelowLine(event);
    else if (!typeInList(*this, event->key(), event->modifiers()))
        QPlainTextEdit::keyPressEvent(event);
    const bool typed = revision != document()->revision();
    if (typed && (prints || m_completions->isVisible()))
        m_completions->offer();
    else if (typed || !event->text().isEmpty() || textCursor().hasSelection() || isMove(event->key()))
        m_completions->hide();
}

/// A line that it has to begin is one step with it.
void NotesEditor::typeBelowLine(QKeyEvent *event)
{
    QTextCursor step = textCursor();
    step.beginEditBlock();
    beginBelowLine();
    QPlainTextEdit::keyPressEvent(event);
    step.endEditBlock();
}

void NotesEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty())
        beginBelowLine();
    QPlainTextEdit::inputMethodEvent(event);
}

void NotesEditor::beginBelowLine()
{
    if (std::exchange(m_beginsLine, false) && !isReadOnly())
        textCursor().insertBlock();
}

} // namespace minutebook
