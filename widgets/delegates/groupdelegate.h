#pragma once

#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// Draws a tree without indentation: the rows that hold others are bold titles, with an arrow that says whether they are open, and how many
/// they hold. A click on the arrow opens and folds.
class GroupDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    /// `title`: the role of a bool that tells such rows.
    GroupDelegate(int title, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isTitle(const QModelIndex &index) const;

    const int m_title;
};

} // namespace minutebook
