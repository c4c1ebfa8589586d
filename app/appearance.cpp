#include "app/appearance.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace minutebook {

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        QGuiApplication::styleHints()->unsetColorScheme();
        break;
    case Appearance::Light:
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light);
        break;
    case Appearance::Dark:
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        break;
    }
}

} // namespace minutebook
