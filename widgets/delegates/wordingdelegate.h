#pragma once

#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// Edits a cell as a text of one paragraph in as many lines as it needs; Enter ends that.
class WordingDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    explicit WordingDelegate(QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace minutebook
