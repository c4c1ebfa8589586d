#include "widgets/emptystate.h"

#include "widgets/actionbutton.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int emptyMargin = 16;

} // namespace

EmptyState::EmptyState(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(text, this))
    , m_buttons(new QVBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(emptyMargin, emptyMargin, emptyMargin, emptyMargin);
    layout->addStretch(1);
    layout->addWidget(m_text); // without an alignment: only so its height follows its width
    layout->addLayout(m_buttons);
    layout->addStretch(2);
    takeRoom(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(text);
}

void EmptyState::showEvent(QShowEvent *event)
{
    takeRoom(true);
    QWidget::showEvent(event);
}

void EmptyState::hideEvent(QHideEvent *event)
{
    takeRoom(false);
    QWidget::hideEvent(event);
}

/// Behind a list that has something to show, sentence and buttons ask for no room: panes were kept wide by them, above all where letters are
/// large.
void EmptyState::takeRoom(bool takes)
{
    const QSizePolicy::Policy policy = takes ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    setSizePolicy(policy, policy);
}

/// The focus is seen here too.
void EmptyState::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::setRemedies(const QList<QAction *> &remedies)
{
    if (remedies == m_remedies)
        return;
    m_remedies = remedies;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *remedy : remedies)
        m_buttons->addWidget(makePageActionButton(remedy, this), 0, Qt::AlignHCenter);
}

} // namespace minutebook
