#include "widgets/cellframe.h"

#include <QPainter>
#include <QPalette>

namespace minutebook {

void drawCellFrame(QPainter &painter, const QRectF &cell, const QPalette &palette)
{
    constexpr qreal width = 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Active, QPalette::HighlightedText), width));
    painter.drawRect(cell.adjusted(width, width, -width, -width));
    painter.restore();
}

} // namespace minutebook
