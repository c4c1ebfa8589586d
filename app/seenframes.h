#pragma once

#include <QProxyStyle>

namespace minutebook {

/// Qt's own style frames what can be ticked, typed into and pressed with a darker shade of the window, which nobody sees on a dark one,
/// and draws the buttons of docks for a light one. Here they have three to one against what is around them.
class SeenFrames final : public QProxyStyle
{
public:
    SeenFrames();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace minutebook
