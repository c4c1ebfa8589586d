#include "widgets/focusframe.h"

#include "widgets/levelcolour.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>

#include <optional>

namespace minutebook {

namespace {

/// Its words, which a box as wide as its form does not fill; nothing if it is none.
std::optional<QRect> wordsOf(const QWidget &widget)
{
    const auto *box = qobject_cast<const QCheckBox *>(&widget);
    const auto *choice = qobject_cast<const QRadioButton *>(&widget);
    if (!box && !choice)
        return std::nullopt;
    QStyleOptionButton option;
    option.initFrom(&widget);
    option.text = box ? box->text() : choice->text();
    const QRect words = widget.style()->subElementRect(box ? QStyle::SE_CheckBoxFocusRect : QStyle::SE_RadioButtonFocusRect, &option,
                                                       &widget);
    return words.adjusted(-2 * FocusFrame::thickness, -FocusFrame::thickness, 2 * FocusFrame::thickness, FocusFrame::thickness)
        & widget.rect();
}

QRect placeIn(const QWidget &widget)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->tabRect(tabs->currentIndex());
    return wordsOf(widget).value_or(widget.rect());
}

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
    setGeometry(placeIn(*m_part));
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
