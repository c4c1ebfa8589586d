#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QTimer>

class QTreeView;

namespace minutebook {

/// Keeps columns of a tree as wide as the widest cell that they have held. Only new and changed rows are measured, and no column gets
/// narrower as long as the model stays: nothing moves while one types. (QHeaderView::ResizeToContents measures a thousand rows at each change.)
/// Of very many rows the first are measured at once and the others while the window is idle: ten thousand meetings do not keep it from
/// being painted.
class FittingColumns final : public QObject
{
    Q_OBJECT

public:
    /// Of the tree's model as it is now; `columns` are logical ones.
    FittingColumns(QTreeView *view, const QList<int> &columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Rows that are still to be measured, with all below them.
    struct Stretch {
        QPersistentModelIndex parent;
        bool isTop = false; ///< else it is gone once its parent is
        int next = 0;
        int last = -1;
    };

    void fitAll();
    void fitWaiting();
    void fitNext();
    void fitRows(const QModelIndex &parent, int first, int last);
    void fitChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void fitRow(const QModelIndex &row);
    [[nodiscard]] int widthOf(const QModelIndex &cell) const;

    QTreeView *m_view;
    QList<int> m_columns;
    QList<Stretch> m_waiting; ///< the last is measured first
    int m_left; ///< how many rows are still measured before the window has its turn
    QTimer m_turn;
};

} // namespace minutebook
