#pragma once

#include <QList>
#include <QObject>

class QModelIndex;
class QTreeView;

namespace minutebook {

/// Keeps columns of a tree as wide as the widest cell that they have held. Only new and changed rows are measured, and no column gets
/// narrower as long as the model stays: nothing moves while one types. (QHeaderView::ResizeToContents measures a thousand rows at each change.)
class FittingColumns final : public QObject
{
    Q_OBJECT

public:
    /// Of the tree's model as it is now; `columns` are logical ones.
    FittingColumns(QTreeView *view, const QList<int> &columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitAll();
    void fitRows(const QModelIndex &parent, int first, int last);
    void fitChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void fitRow(const QModelIndex &row);
    [[nodiscard]] int widthOf(const QModelIndex &cell) const;

    QTreeView *m_view;
    QList<int> m_columns;
};

} // namespace minutebook
