#include "widgets/hint.h"

#include <QLineEdit>

namespace minutebook {

void setHint(QLineEdit &field, const QString &hint)
{
    constexpr int shownByItself = 16; // letters "x" that QLineEdit has room for, less one for what letters jut out
    const QFontMetrics metrics = field.fontMetrics();
    const int around = field.sizeHint().width() - shownByItself * metrics.horizontalAdvance(u'x');
    field.setPlaceholderText(hint);
    field.setMinimumWidth(metrics.horizontalAdvance(hint) + around);
}

} // namespace minutebook
