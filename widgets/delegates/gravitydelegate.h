#pragma once

#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// Puts an icon before the word of a gravity. It is told which role holds it.
class GravityDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    struct Roles {
        int gravity = -1; ///< of a Gravity as a number
    };

    GravityDelegate(Roles roles, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace minutebook
