#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace minutebook {

/// Paints comments as cards, as wide as their list and as high as they need.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The role gives a CommentCard; where it gives none, the row is a heading.
    CardDelegate(int cardRole, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_cardRole;
    QAbstractItemView *m_view;
};

} // namespace minutebook
