#include "widgets/delegates/levelchoicedelegate.h"

#include <QComboBox>

namespace minutebook {

LevelChoiceDelegate::LevelChoiceDelegate(Roles roles, const Choices &choices, QObject *parent)
    : LevelDelegate(roles, parent)
    , m_choices(choices)
{
}

QWidget *LevelChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    box->addItem(m_choices.none, QString());
    for (const QString &name : index.data(m_choices.role).toStringList())
        box->addItem(name, name);
    connect(box, &QComboBox::activated, this, [self = const_cast<LevelChoiceDelegate *>(this), box] { self->take(box); });
    // Closed, it would be taken with the first press of an arrow key.
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

/// Choosing is enough; nobody has to press Enter after it.
void LevelChoiceDelegate::take(QWidget *editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
}

void LevelChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void LevelChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

/// As wide as its words, into the row if the column is narrower.
void LevelChoiceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    LevelDelegate::updateEditorGeometry(editor, option, index);
    QRect place = editor->geometry();
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    place.setLeft(std::min(place.left(), place.right() - editor->sizeHint().width()));
    editor->setGeometry(place);
}

} // namespace minutebook
