#include "widgets/plaintooltip.h"

#include <QToolTip>

namespace minutebook {

using namespace Qt::StringLiterals;

void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', "<br>"_L1);
    QToolTip::showText(place, text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(escaped), widget);
}

} // namespace minutebook
