#pragma once

#include <QFont>
#include <QHash>
#include <QTreeView>

namespace minutebook {

/// A tree whose rows say one of their texts below the others, in the whole width and in as many lines as it needs up to `mostLines`.
/// PlainDelegate leaves room for it.
class BelowTree final : public QTreeView
{
    Q_OBJECT

public:
    static constexpr int mostLines = 8;

    explicit BelowTree(QWidget *parent = nullptr);

    /// What stands below: of that column, which is hidden if it is edited there.
    void setBelow(int column, int role = Qt::DisplayRole);
    /// 0: nothing stands below the row.
    [[nodiscard]] int heightBelow(const QModelIndex &index) const;
    /// Whether a cell is shown below its row.
    [[nodiscard]] bool isBelow(const QModelIndex &index) const;

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;

private:
    [[nodiscard]] QStringList linesBelow(const QModelIndex &index) const;
    [[nodiscard]] QRect placeBelow(const QModelIndex &index) const;

    int m_column = -1;
    int m_role = Qt::DisplayRole;
    bool m_selecting = false;
    mutable QHash<QString, QStringList> m_wrapped; ///< lines of texts: with each row that comes the view asks for all of them again
    mutable int m_wrappedWidth = 0;
    mutable QFont m_wrappedFont;
};

} // namespace minutebook
