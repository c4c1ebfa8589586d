#include "widgets/messagebar.h"

#include <KMessageWidget>

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace minutebook {

namespace {

KMessageWidget::MessageType typeOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Good:
        return KMessageWidget::Positive;
    case MessageBar::Tone::Note:
        return KMessageWidget::Information;
    case MessageBar::Tone::Bad:
        return KMessageWidget::Error;
    }
    return KMessageWidget::Error;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new KMessageWidget(this))
{
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setPosition(KMessageWidget::Header);
    for (QLabel *label : m_message->findChildren<QLabel *>())
        label->setFocusPolicy(Qt::NoFocus); // a message is no place to be
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
}

void MessageBar::tell(Tone tone, const QString &sentence, const QList<QAction *> &remedies)
{
    takeRemedies();
    m_message->setMessageType(typeOf(tone));
    m_message->setText(sentence);
    for (QAction *remedy : remedies)
        offer(remedy);
    m_message->show();
}

/// What it does may say something else here, which takes its button away: not before the button is done with the click.
void MessageBar::offer(QAction *remedy)
{
    auto *offered = new QAction(remedy->icon(), remedy->text(), this);
    connect(offered, &QAction::triggered, remedy, &QAction::trigger, Qt::QueuedConnection);
    m_remedies.append(offered);
    m_message->addAction(offered);
}

/// The buttons go with their actions only if those are taken off the message first.
void MessageBar::takeRemedies()
{
    for (QAction *remedy : std::exchange(m_remedies, {})) {
        m_message->removeAction(remedy);
        remedy->deleteLater();
    }
}

void MessageBar::clear()
{
    takeRemedies();
    m_message->hide();
    m_message->setText({}); // what is hidden can be read all the same, by those who listen to the window
}

void MessageBar::withdraw(const QString &sentence)
{
    if (!sentence.isEmpty() && text() == sentence)
        clear();
}

bool MessageBar::isWarning() const
{
    return !text().isEmpty() && m_message->messageType() == KMessageWidget::Error;
}

QString MessageBar::text() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

} // namespace minutebook
