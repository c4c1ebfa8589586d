#pragma once

#include "models/domain/scheme.h"
#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// Draws the word of a level in the level's colour. It is told which role holds the rank.
class LevelDelegate : public PlainDelegate
{
    Q_OBJECT

public:
    struct Roles {
        int rank = -1; ///< of a Rank
    };

    LevelDelegate(Roles roles, QObject *parent);

    void setScheme(const Scheme &scheme);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Roles m_roles;
    Scheme m_scheme;
};

} // namespace minutebook
