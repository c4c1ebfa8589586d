#pragma once

#include <QStyledItemDelegate>

namespace minutebook {

/// Draws rows as the style does, with a frame around the current cell where cells are edited, and shows their tool tips as plain text. It is
/// told which roles make a row bold and of less weight, and whether a cell has as many lines as it needs, up to `mostLines`.
class PlainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles {
        int strong = -1; ///< of a bool; -1: none is bold
        int weak = -1; ///< of a bool; -1: none is of less weight
        bool wraps = false;
    };
    static constexpr int mostLines = 3;

    explicit PlainDelegate(QObject *parent);
    PlainDelegate(Roles roles, QObject *parent);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) final;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Tab goes to the next cell of the same row that can be edited, as far as there is one: the rows of a tree are not one form.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QStringList linesOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Roles m_roles;
};

} // namespace minutebook
