#include "app/appearance.h"

#include "app/seenframes.h"
#include "widgets/levelcolour.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto appearanceKey = "window/appearance"_L1;
constexpr QRgb text = 0xffe6e8ea;
constexpr QRgb faintText = 0xff8b949c;
constexpr QRgb base = 0xff1d2023;
constexpr QRgb window = 0xff2a2e32;
constexpr QRgb button = 0xff33383d;
constexpr QRgb highlight = 0xff2f6ea8;
constexpr QRgb link = 0xff82b8ee;

/// For desktops that have no say in it: their platform does not change colours on demand.
QPalette darkPalette()
{
    QPalette palette(QColor::fromRgb(text), QColor::fromRgb(button), QColor(0x4a5057), QColor(0x16181a), QColor(0x3c4248),
                     QColor::fromRgb(text), QColor(Qt::white), QColor::fromRgb(base), QColor::fromRgb(window));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0x24282c));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(button));
    palette.setColor(QPalette::ToolTipText, QColor::fromRgb(text));
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(faintText));
    palette.setColor(QPalette::Link, QColor::fromRgb(link));
    palette.setColor(QPalette::Accent, QColor::fromRgb(highlight));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(faintText));
    return palette;
}

/// Once. A desktop's own style is left alone.
void frameSeen()
{
    if (QApplication::style()->name() == "fusion"_L1 && !dynamic_cast<SeenFrames *>(QApplication::style()))
        QApplication::setStyle(new SeenFrames);
}

void applyPalette(Appearance appearance)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    if (appearance == Appearance::System) {
        hints->unsetColorScheme();
        return QApplication::setPalette({});
    }
    const Qt::ColorScheme wanted = appearance == Appearance::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    hints->setColorScheme(wanted);
    if (hints->colorScheme() == wanted)
        QApplication::setPalette({});
    else
        QApplication::setPalette(appearance == Appearance::Dark ? darkPalette() : QApplication::style()->standardPalette());
}

/// For desktops without icons of their own, Breeze's: it has them twice. (On Debian the dark ones are a package, kf6-breeze-icon-theme.)
void applyIcons()
{
    QIcon::setFallbackThemeName(isDark(QApplication::palette()) ? u"breeze-dark"_s : u"breeze"_s);
}

} // namespace

Appearance keptAppearance(const QSettings &settings)
{
    const int appearance = settings.value(appearanceKey).toInt();
    return static_cast<Appearance>(std::clamp(appearance, 0, static_cast<int>(Appearance::Dark)));
}

void setAppearance(QSettings &settings, Appearance appearance)
{
    settings.setValue(appearanceKey, static_cast<int>(appearance));
    frameSeen();
    applyPalette(appearance);
    applyIcons();
}

} // namespace minutebook
