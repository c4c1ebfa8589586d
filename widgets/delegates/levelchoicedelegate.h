#pragma once

#include "widgets/delegates/leveldelegate.h"

namespace minutebook {

/// Draws a level as LevelDelegate does, and lets a person choose another one from a list; the first entry is none of its own.
/// It is told which role holds the names that can be chosen, and what the first entry says.
class LevelChoiceDelegate final : public LevelDelegate
{
    Q_OBJECT

public:
    struct Choices {
        int role = -1; ///< of a list of names
        QString none;
    };

    LevelChoiceDelegate(Roles roles, const Choices &choices, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void take(QWidget *editor);

    Choices m_choices;
};

} // namespace minutebook
