#include "widgets/delegates/entrydelegate.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace minutebook {

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
    : PlainDelegate({.strong = roles.strong, .below = roles.below}, parent)
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
    return edit;
}

} // namespace minutebook
