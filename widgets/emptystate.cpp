#include "widgets/emptystate.h"

#include "widgets/actionbutton.h"
#include "widgets/levelcolour.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int textWidth = 260;

} // namespace

EmptyState::EmptyState(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(text, this))
    , m_layout(new QVBoxLayout(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(textWidth);
    m_layout->addStretch(1);
    m_layout->addWidget(m_text, 0, Qt::AlignHCenter);
    m_layout->addStretch(2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::addAction(QAction *action)
{
    m_layout->insertWidget(m_layout->count() - 1, makeActionButton(action, this), 0, Qt::AlignHCenter);
}

} // namespace minutebook
