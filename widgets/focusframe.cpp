#include "widgets/focusframe.h"

#include "widgets/levelcolour.h"

#include <QEvent>
#include <QPainter>
#include <QTabBar>

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
    if (auto *tabs = qobject_cast<QTabBar *>(part))
        connect(tabs, &QTabBar::currentChanged, this, &FocusFrame::follow);
    follow();
    show();
}

void FocusFrame::follow()
{
    const auto *tabs = qobject_cast<QTabBar *>(m_part);
    setGeometry(tabs ? tabs->tabRect(tabs->currentIndex()) : m_part->rect());
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
    const QPalette::ColorRole role = isDark(palette()) ? QPalette::Link : QPalette::Highlight; // which is dark there too
    QPainter(this).fillRect(rect(), palette().color(QPalette::Active, role));
}

} // namespace minutebook
