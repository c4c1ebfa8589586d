#include "models/print/pages.h"

namespace minutebook {

QString TextLine::text() const
{
    QString text;
    for (const Stretch &stretch : stretches)
        text += stretch.text;
    return text;
}

void TextLine::translate(qreal dx, qreal dy)
{
    box.translate(dx, dy);
    baseline += dy;
    for (Stretch &stretch : stretches)
        stretch.x += dx;
}

} // namespace minutebook
