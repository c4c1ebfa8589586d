#include "app/appearance.h"

#include "widgets/levelcolour.h"

#include <QApplication>
#include <QHash>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QSettings>
#include <QStyle>
#include <QStyleHints>
#include <QStyleOption>

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

/// Qt's own style frames what can be ticked with a darker shade of the window, which nobody sees on a dark one. And it looks the icons of
/// its buttons up anew, file by file, each time that a dock is measured: that took a tenth of the window's start.
class TickFrames final : public QProxyStyle
{
public:
    TickFrames()
        : QProxyStyle(u"fusion"_s)
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if ((element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) || !isDark(option->palette))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, element == PE_IndicatorRadioButton);
        painter->setPen(QColor::fromRgb(faintText));
        painter->setBrush(Qt::NoBrush);
        const QRect frame = option->rect.adjusted(0, 0, -1, -1);
        if (element == PE_IndicatorCheckBox)
            painter->drawRect(frame);
        else
            painter->drawEllipse(frame);
        painter->restore();
    }

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        // An icon of a theme draws itself anew for other colours. A theme that comes or goes is another name.
        const bool mirrored = option ? option->direction == Qt::RightToLeft : QGuiApplication::isRightToLeft();
        const auto key = std::pair(which, QStringList{QIcon::themeName(), QIcon::fallbackThemeName(), mirrored ? u"mirrored"_s : QString()});
        const auto kept = m_icons.constFind(key);
        return kept != m_icons.constEnd() ? *kept : *m_icons.insert(key, QProxyStyle::standardIcon(which, option, widget));
    }

private:
    mutable QHash<std::pair<StandardPixmap, QStringList>, QIcon> m_icons;
};

/// Once. A desktop's own style is left alone.
void frameTicks()
{
    if (QApplication::style()->name() == "fusion"_L1 && !dynamic_cast<TickFrames *>(QApplication::style()))
        QApplication::setStyle(new TickFrames);
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
    frameTicks();
    applyPalette(appearance);
    applyIcons();
}

} // namespace minutebook
