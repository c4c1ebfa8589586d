#pragma once

class QPainter;
class QPalette;
class QRectF;

namespace minutebook {

/// Around the current cell of a chosen row, on whose colour the style's own frame is not seen.
void drawCellFrame(QPainter &painter, const QRectF &cell, const QPalette &palette);

} // namespace minutebook
