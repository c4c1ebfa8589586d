#include "widgets/delegates/wordingdelegate.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace minutebook {

namespace {

/// As high as its lines, which the row has room for. What is shown of the view stays above the editor's foot.
void fitHeight(QPlainTextEdit *edit)
{
    const int lines = qRound(edit->document()->size().height()); // QPlainTextEdit's documents are as high as they have lines
    const int height = lines * edit->fontMetrics().lineSpacing() + 2 * edit->frameWidth() + 1;
    const int room = edit->parentWidget()->height();
    edit->resize(edit->width(), std::min(std::max(height, edit->height()), room));
    edit->move(edit->x(), std::min(edit->y(), room - edit->height()));
}

/// As long as it was hidden it had not counted its lines, and took one of them for all that it has room for.
void showWhole(QPlainTextEdit *edit)
{
    edit->document()->markContentsDirty(0, edit->document()->characterCount());
    fitHeight(edit);
}

} // namespace

WordingDelegate::WordingDelegate(QObject *parent)
    : PlainDelegate(parent)
{
}

QWidget *WordingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    edit->setTabChangesFocus(true);
    edit->document()->setDocumentMargin(0);
    edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would come with each new line, before there is room for that
    connect(edit, &QPlainTextEdit::textChanged, edit, [edit] { fitHeight(edit); });
    return edit;
}

void WordingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    PlainDelegate::setEditorData(editor, index);
    qobject_cast<QPlainTextEdit *>(editor)->moveCursor(QTextCursor::End);
}

void WordingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    PlainDelegate::updateEditorGeometry(editor, option, index);
    fitHeight(qobject_cast<QPlainTextEdit *>(editor));
}

bool WordingDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(watched);
    if (edit && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(edit, [edit] { showWhole(edit); }, Qt::QueuedConnection);
    const int key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event)->key() : 0;
    if (!edit || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return PlainDelegate::eventFilter(watched, event);
    end(edit);
    return true;
}

} // namespace minutebook
