#include "widgets/delegates/choicedelegate.h"

#include <QComboBox>
#include <QIcon>
#include <QSpinBox>

namespace minutebook {

using namespace Qt::StringLiterals;

ChoiceDelegate::ChoiceDelegate(int faultRole, QObject *parent)
    : PlainDelegate(parent)
    , m_faultRole(faultRole)
{
}

void ChoiceDelegate::setChoices(int column, Other other, std::function<QStringList()> list)
{
    m_choices.insert(column, {other, std::move(list)});
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto choices = m_choices.constFind(index.column());
    QWidget *editor = nullptr;
    if (choices == m_choices.constEnd()) {
        editor = PlainDelegate::createEditor(parent, option, index);
        if (auto *number = qobject_cast<QSpinBox *>(editor))
            number->setMinimum(1);
    } else {
        auto *box = new QComboBox(parent);
        box->addItems(choices->list());
        box->setEditable(choices->other == Other::Allowed);
        editor = box;
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return PlainDelegate::setEditorData(editor, index);
    const QString text = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findText(text));
    if (box->isEditable())
        box->setEditText(text);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else
        PlainDelegate::setModelData(editor, model, index);
}

void ChoiceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainDelegate::initStyleOption(option, index);
    if (index.column() != 0 || index.data(m_faultRole).toString().isEmpty())
        return;
    option->icon = QIcon::fromTheme(u"dialog-error"_s);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int extent = option->fontMetrics.height();
    option->decorationSize = QSize(extent, extent);
}

} // namespace minutebook
