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

QColor warningColour(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xffb74d : 0xb45f06);
}

QColor faultColour(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xff8a80 : 0xb3261e);
}

void quietenUnfocused(QWidget *view, const QPalette &palette)
{
    const float share = isDark(palette) ? 0.4F : 0.25F; // of the highlight
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const QColor strong = palette.color(QPalette::Active, QPalette::Highlight);
    const auto mixed = [share](float one, float other) { return one * share + other * (1 - share); };
    QPalette quiet = view->palette();
    quiet.setColor(QPalette::Inactive, QPalette::Highlight,
                   QColor::fromRgbF(mixed(strong.redF(), ground.redF()), mixed(strong.greenF(), ground.greenF()),
                                    mixed(strong.blueF(), ground.blueF())));
    quiet.setColor(QPalette::Inactive, QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::Text));
    view->setPalette(quiet);
}

void colourText(QWidget *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(label->foregroundRole(), colour);
    label->setPalette(palette);
}

} // namespace minutebook
