#pragma once

#include <QTreeView>

namespace minutebook {

/// A tree whose rows say one of their columns below the others, in the whole width: the column itself is not shown.
/// The delegates make the rows high enough (PlainDelegate's role `below`).
class TwoLineTree final : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    /// `below` is the role of the first column's text for the second line; empty: the row has none.
    void setSecondLine(int below) { m_below = below; }

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_below = -1;
};

} // namespace minutebook
