#include "widgets/levelcolour.h"

#include <QWidget>

namespace minutebook {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor levelColour(const Level &level, const QPalette &palette)
{
    return QColor::fromRgb((isDark(palette) ? level.dark : level.light).rgb);
}

QColor mutedColour(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xa7b0b8 : 0x5c646b);
}

QColor misspeltColour(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xff8a80 : 0xc62828);
}

QColor faultColour(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xff8a80 : 0xb3261e);
}

void colourText(QWidget *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(label->foregroundRole(), colour);
    label->setPalette(palette);
}

} // namespace minutebook
