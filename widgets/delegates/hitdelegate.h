#pragma once

#include "models/domain/scheme.h"
#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// Draws what was found: the text, as far as it fits with what was looked for in it, and below it where it stands.
class HitDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(QObject *parent);

    /// Whose levels the hits are of.
    void setScheme(const Scheme &scheme) { m_scheme = scheme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect place) const;

    Scheme m_scheme;
};

} // namespace minutebook
