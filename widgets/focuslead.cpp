#include "widgets/focuslead.h"

#include <QWidget>

namespace minutebook {

void leadFocus(QWidget *line, QWidget *field)
{
    line->setFocusPolicy(Qt::ClickFocus); // before the proxy, whose own it would become
    line->setFocusProxy(field);
}

} // namespace minutebook
