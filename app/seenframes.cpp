#include "app/seenframes.h"

#include "widgets/levelcolour.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal frameRadius = 2;

/// In the colour of the window's text, whatever that is when it is painted.
class DockButtonIcon final : public QIconEngine
{
public:
    explicit DockButtonIcon(QStyle::StandardPixmap what)
        : m_what(what)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height()) / 2.0;
        QRectF glyph(0, 0, side, side);
        glyph.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->setPen(QPen(QApplication::palette().color(group, QPalette::WindowText), side / 6));
        if (m_what == QStyle::SP_TitleBarCloseButton)
            painter->drawLines({QLineF(glyph.topLeft(), glyph.bottomRight()), QLineF(glyph.bottomLeft(), glyph.topRight())});
        else
            drawTwoWindows(*painter, glyph);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DockButtonIcon(m_what); }

private:
    static void drawTwoWindows(QPainter &painter, const QRectF &glyph)
    {
        const qreal apart = glyph.width() / 4;
        painter.drawRect(glyph.adjusted(0, apart, -apart, 0));
        painter.drawPolyline(QPolygonF({glyph.topLeft() + QPointF(apart, apart), glyph.topLeft() + QPointF(apart, 0), glyph.topRight(),
                                        glyph.bottomRight() - QPointF(0, apart), glyph.bottomRight() - QPointF(apart, apart)}));
    }

    QStyle::StandardPixmap m_what;
};

/// One with the focus has the accent.
bool isReady(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled) && !option.state.testFlag(QStyle::State_HasFocus);
}

void drawFrame(QPainter &painter, const QStyleOption &option, qreal radius)
{
    if (!isDark(option.palette))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(mutedColour(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

SeenFrames::SeenFrames()
    : QProxyStyle(u"fusion"_s)
{
}

void SeenFrames::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool pressedOrTyped = element == PE_FrameLineEdit || element == PE_PanelButtonCommand;
    if (element == PE_IndicatorCheckBox || (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget)))
        drawFrame(*painter, *option, 0);
    else if (element == PE_IndicatorRadioButton)
        drawFrame(*painter, *option, option->rect.width() / 2.0);
    else if (pressedOrTyped && isReady(*option))
        drawFrame(*painter, *option, frameRadius);
}

void SeenFrames::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (((combo && combo->frame) || (spin && spin->frame)) && isReady(*option))
        drawFrame(*painter, *option, frameRadius);
}

QIcon SeenFrames::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const bool ofDock = pixmap == SP_TitleBarCloseButton || pixmap == SP_TitleBarNormalButton;
    return ofDock ? QIcon(new DockButtonIcon(pixmap)) : QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace minutebook
