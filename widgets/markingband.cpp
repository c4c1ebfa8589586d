#include "widgets/markingband.h"

#include "widgets/levelcolour.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int bandEdge = 3;

} // namespace

MarkingBand::MarkingBand(QWidget *parent)
    : QWidget(parent)
    , m_marking(plainLabel({}, this))
    , m_remark(plainLabel({}, this))
{
    QFont bold = font();
    bold.setBold(true);
    m_marking->setFont(bold);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3 + bandEdge);
    layout->setSpacing(10);
    layout->addWidget(m_marking);
    layout->addWidget(m_remark, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarkingBand::show(const Level &level, const QString &remark)
{
    m_level = level;
    m_marking->setText(level.marking);
    m_remark->setText(remark);
    setAccessibleName(text());
    colour();
    update();
}

QString MarkingBand::text() const
{
    return m_marking->text() + u" – "_s + m_remark->text();
}

void MarkingBand::colour()
{
    colourText(m_marking, levelColour(m_level, palette()));
}

/// Coloured edges, not a coloured ground: the word carries it.
void MarkingBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - bandEdge, width(), bandEdge), levelColour(m_level, palette()));
}

void MarkingBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace minutebook
