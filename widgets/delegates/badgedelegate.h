#pragma once

#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// Draws a word as a small label with a frame around it.
class BadgeDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    using PlainDelegate::PlainDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace minutebook
