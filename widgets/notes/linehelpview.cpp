#include "widgets/notes/linehelpview.h"

#include "models/notation/lexline.h"
#include "models/notation/resolve.h"
#include "models/presentation/linehelp.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace minutebook {

namespace {

constexpr int mostWidth = 560;
constexpr int viewMargin = 8;
constexpr std::array leaving{Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab};

/// The notes as they read at this moment. What only the book tells of a line is known if the line is as it was given to that.
Item itemNow(const NotesEditor &editor, const QString &heading)
{
    Item item;
    item.heading = lexHeading(heading, editor.dialect());
    for (int line = 0; line < editor.document()->blockCount(); ++line)
        item.lines.append(NoteLine{readLineOf(editor, line), {}});
    resolve(item, editor.dialect(), {});
    const int at = editor.cursorLine();
    if (const NoteLine *given = editor.lineAt(at); given && given->text == item.lines[at].text)
        item.lines[at].standing = given->standing;
    return item;
}

/// Of the whole line of the notes, which may be broken into several.
QRect lineRect(const NotesEditor &editor)
{
    QTextCursor begin = editor.textCursor();
    QTextCursor end = begin;
    begin.movePosition(QTextCursor::StartOfBlock);
    end.movePosition(QTextCursor::EndOfBlock);
    return editor.cursorRect(begin).united(editor.cursorRect(end));
}

/// A line of its own for each sentence, those of one subject together.
QString helpFor(const NotesEditor &editor, const QString &heading)
{
    const QString help = lineHelp(itemNow(editor, heading), editor.cursorLine(), editor.dialect());
    const QString wrong = tipOf(remarksOn(editor, editor.cursorLine()), editor);
    return wrong.isEmpty() ? help : help + u'\n' + wrong;
}

} // namespace

LineHelpView *LineHelpView::openAt(NotesEditor &editor, const QString &heading)
{
    editor.commitPreedit();
    for (auto *open : editor.findChildren<LineHelpView *>(Qt::FindDirectChildrenOnly)) {
        if (open->isVisible()) {
            open->leave();
            return nullptr;
        }
    }
    auto *view = new LineHelpView(editor, helpFor(editor, heading));
    view->place();
    view->show();
    view->m_text->setFocus(Qt::PopupFocusReason);
    return view;
}

LineHelpView::LineHelpView(NotesEditor &editor, const QString &help)
    : QFrame(&editor)
    , m_editor(editor)
    , m_text(new QPlainTextEdit(help, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box); // plain: a dark theme draws no other
    setAutoFillBackground(true);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("What this line is"));
    m_text->setAccessibleDescription(help);
    m_text->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(viewMargin, viewMargin, viewMargin, viewMargin);
    layout->addWidget(m_text);
}

/// Below the line, or above it where there is more room. As high as what it says.
void LineHelpView::place()
{
    const QRect room = m_editor.viewport()->geometry();
    const QRect line = lineRect(m_editor).translated(room.topLeft()).intersected(room);
    const int width = std::min(mostWidth, room.width());
    const int inner = width - 4 * viewMargin;
    const int spare = m_text->fontMetrics().lineSpacing(); // the text may be broken a little otherwise
    int height = 2 * viewMargin + 2 * static_cast<int>(m_text->document()->documentMargin()) + 2 * frameWidth() + spare;
    for (const QString &paragraph : m_text->toPlainText().split(u'\n'))
        height += m_text->fontMetrics().boundingRect(QRect(0, 0, inner, 0), Qt::TextWordWrap, paragraph).height();
    const int below = room.bottom() - line.bottom();
    const int above = line.top() - room.top();
    const bool goesBelow = below >= std::min(height, above);
    height = std::min(height, std::max(goesBelow ? below : above, room.height() / 2)); // a long line may leave none
    const int top = goesBelow ? std::min(line.bottom() + 1, room.bottom() - height) : std::max(line.top() - height, room.top());
    setGeometry(room.left(), top, width, height);
}

void LineHelpView::leave()
{
    m_editor.setFocus(Qt::PopupFocusReason);
    close();
}

bool LineHelpView::eventFilter(QObject *watched, QEvent *event)
{
    const auto goesOn = [event] { return static_cast<const QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason; };
    if (event->type() == QEvent::FocusOut && isVisible() && goesOn())
        close(); // somebody has gone on elsewhere
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

/// Whoever types goes on in the notes.
bool LineHelpView::takeKey(QKeyEvent &key)
{
    const bool closes = std::ranges::find(leaving, key.key()) != leaving.end();
    const bool types = !key.text().isEmpty() && key.text().front().isPrint() && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (closes || types)
        leave();
    if (types)
        QCoreApplication::sendEvent(&m_editor, &key);
    return closes || types;
}

/// What nobody took does not come to the notes below.
void LineHelpView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace minutebook
