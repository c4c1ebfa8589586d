#pragma once

#include "models/domain/scheme.h"

#include <QStyledItemDelegate>

namespace minutebook {

/// Draws rows plainly, and the word of a level in the level's colour. It is told which role holds the rank.
class LevelDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles {
        int rank = -1; ///< of a Rank; -1: this column shows no level
    };

    LevelDelegate(Roles roles, QObject *parent);

    void setScheme(const Scheme &scheme);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Roles m_roles;
    Scheme m_scheme;
};

} // namespace minutebook
