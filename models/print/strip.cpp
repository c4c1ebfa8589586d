#include "models/print/strip.h"

namespace minutebook {

void Strip::translate(qreal dx, qreal dy)
{
    for (TextLine &line : lines)
        line.translate(dx, dy);
    for (Fill &fill : fills)
        fill.box.translate(dx, dy);
    for (Picture &picture : pictures)
        picture.box.translate(dx, dy);
    if (bookmark)
        bookmark->top += dy;
}

void Strip::pushDown(qreal by)
{
    translate(0, by);
    height += by;
}

} // namespace minutebook
