#pragma once

#include "widgets/delegates/plaindelegate.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace minutebook {

/// Edits cells in place, some columns from a list of choices. A row that has a fault bears a mark in its first column.
class ChoiceDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    enum class Other { Allowed, Refused }; ///< text that is none of the choices

    /// `faultRole` is of a sentence; empty where nothing is wrong.
    ChoiceDelegate(int faultRole, QObject *parent);

    /// `list` is asked each time that a cell is opened.
    void setChoices(int column, Other other, std::function<QStringList()> list);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    void setEditorData(QWidget *editor, const QModelIndex &index) const final;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const final;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const final;

private:
    struct Choices {
        Other other;
        std::function<QStringList()> list;
    };

    int m_faultRole;
    QHash<int, Choices> m_choices;
};

} // namespace minutebook
