#include "widgets/delegates/entrydelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QStringListModel>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Completes the last of several words that are parted by commas, and leaves those before it.
class ListCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override { return {path.sliced(path.lastIndexOf(u',') + 1).trimmed()}; }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *edit = qobject_cast<const QLineEdit *>(widget());
        const QString before = edit ? edit->text().first(edit->text().lastIndexOf(u',') + 1) : QString();
        return (before.isEmpty() ? before : before + u' ') + QCompleter::pathFromIndex(index);
    }
};

} // namespace

EntryDelegate::EntryDelegate(Roles roles, QObject *parent)
    : PlainDelegate({.strong = roles.strong, .wraps = roles.wraps}, parent)
    , m_roles(roles)
{
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const QStringList words = index.data(m_roles.completions).toStringList();
    if (words.isEmpty())
        return edit;
    auto *completer = new ListCompleter(edit);
    completer->setModel(new QStringListModel(words, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    completer->popup()->installEventFilter(const_cast<EntryDelegate *>(this)); // before the completer's own
    return edit;
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    PlainDelegate::updateEditorGeometry(editor, option, index);
    const int text = editor->fontMetrics().horizontalAdvance(index.data(Qt::EditRole).toString());
    const int margins = 4 * editor->fontMetrics().averageCharWidth(); // of the frame and the cursor
    const int room = editor->parentWidget()->width();
    editor->resize(std::min(std::max(editor->width(), text + margins), room), editor->height());
    editor->move(std::min(editor->x(), room - editor->width()), editor->y());
}

void EntryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainDelegate::initStyleOption(option, index);
    if (m_roles.warned < 0 || !index.data(m_roles.warned).toBool())
        return;
    option->icon = QIcon::fromTheme(u"dialog-warning"_s);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationAlignment = option->displayAlignment; // beside the text, also where more stands below that
    const int extent = option->fontMetrics.height();
    option->decorationSize = QSize(extent, extent);
}

bool EntryDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *proposals = qobject_cast<const QAbstractItemView *>(watched);
    if (!proposals)
        return PlainDelegate::eventFilter(watched, event);
    const int key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        endSoon(proposals->focusProxy());
    return false;
}

/// The completer puts the proposal into the editor first.
void EntryDelegate::endSoon(QWidget *editor)
{
    const auto finish = [this, editor = QPointer(editor)] {
        if (!editor)
            return;
        QWidget *view = editor->parentWidget()->parentWidget();
        if (end(editor))
            view->setFocus(); // some desktops give it to nobody once the proposals have gone
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

} // namespace minutebook
