#include "widgets/focusframe.h"

#include <QEvent>
#include <QPainter>

namespace minutebook {

namespace {

constexpr int thickness = 2;

} // namespace

FocusFrame::FocusFrame(QWidget *parent)
    : QWidget(parent)
    , m_window(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusFrame::surround(QWidget *part)
{
    if (part == m_part)
        return;
    if (m_part)
        m_part->removeEventFilter(this);
    m_part = part;
    setParent(part ? part : m_window);
    if (!part)
        return hide();
    part->installEventFilter(this);
    follow();
    show();
}

void FocusFrame::follow()
{
    setGeometry(m_part->rect());
    const QRegion all(rect());
    setMask(all - all.intersected(rect().adjusted(thickness, thickness, -thickness, -thickness))); // what it surrounds is painted as ever
    raise();
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_part && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        follow();
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Active, QPalette::Highlight));
}

} // namespace minutebook
