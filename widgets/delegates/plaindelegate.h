#pragma once

#include <QStyledItemDelegate>

namespace minutebook {

/// Draws rows as the style does, with a frame around the current cell where cells are edited, and shows their tool tips as plain text. It is told which roles make a row bold, two lines high and
/// of less weight.
class PlainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles {
        int strong = -1; ///< of a bool; -1: none is bold
        int below = -1; ///< of a text that the view draws below the row's cells; -1, or an empty text: nothing
        int weak = -1; ///< of a bool; -1: none is of less weight
    };

    explicit PlainDelegate(QObject *parent);
    PlainDelegate(Roles roles, QObject *parent);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) final;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void frame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool hasLineBelow(const QModelIndex &index) const;

    Roles m_roles;
};

} // namespace minutebook
