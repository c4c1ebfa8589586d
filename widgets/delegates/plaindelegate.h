#pragma once

#include <QStyledItemDelegate>

namespace minutebook {

/// Draws rows as the style does, and shows their tool tips as plain text. It is told which role makes a row bold.
class PlainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles {
        int strong = -1; ///< of a bool; -1: none is bold
    };

    explicit PlainDelegate(QObject *parent);
    PlainDelegate(Roles roles, QObject *parent);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) final;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace minutebook
