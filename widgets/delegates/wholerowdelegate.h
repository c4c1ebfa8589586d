#pragma once

#include "widgets/delegates/plaindelegate.h"

class QTreeView;

namespace minutebook {

/// Draws a column whose text is whole in the current row, or in every row of a short list, in as many lines as it needs; every other row has
/// one line.
class WholeRowDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    enum class Rows { Current, Every };

    /// For that column of a view, which has its model, and whose rows need not be of one height.
    WholeRowDelegate(QTreeView *view, int column, Rows rows = Rows::Current);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isWhole(const QModelIndex &index) const;
    void showCurrent();
    void measure(const QModelIndex &index);

    QTreeView *m_view;
    int m_column;
    Rows m_rows;
};

} // namespace minutebook
