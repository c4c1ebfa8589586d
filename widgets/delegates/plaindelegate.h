#pragma once

#include <QCache>
#include <QFont>
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
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    /// Tab goes to the next cell of the same row that can be edited, as far as there is one: the rows of a tree are not one form.
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// As Enter does: what the model does not take stays in the editor, to be mended. False then.
    bool end(QWidget *editor);
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// What a cell's size follows from, beside the font.
    struct Content {
        QString text;
        int column = 0;
        int columnWidth = 0;
        int children = -1; ///< of a row that is bold, a group's title perhaps, which tells their number; -1: it is not
        bool hasIcon = false;

        bool operator==(const Content &) const = default;
    };
    friend size_t qHash(const Content &content, size_t seed)
    {
        return qHashMulti(seed, content.text, content.column, content.columnWidth, content.children, content.hasIcon);
    }

    [[nodiscard]] Content contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QSize sizeOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QStringList linesOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Roles m_roles;
    mutable bool m_isRefused = false; ///< what was typed last
    // A tree asks for the sizes of all its cells whenever a row comes or goes, between two keys of who types.
    mutable QCache<Content, QSize> m_sizes{4000};
    mutable QFont m_font; ///< of those sizes
};

} // namespace minutebook
