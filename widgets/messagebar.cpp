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
    connect(m_message, &KMessageWidget::hideAnimationFinished, this, &MessageBar::showNext); // a person has closed it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A message that is parted into more lines would keep the height that it had, and be cut off.
void MessageBar::fit()
{
    const bool still = !m_message->isShowAnimationRunning() && !m_message->isHideAnimationRunning();
    if (still && !m_message->isHidden())
        m_message->setFixedHeight(m_message->heightForWidth(width()));
}

void MessageBar::tell(Tone tone, const QString &sentence, const QList<QAction *> &remedies)
{
    endClosing();
    m_messages.removeIf([&](const Message &other) { return other.remedies.isEmpty() || other.sentence == sentence; });
    m_messages.append({tone, sentence, {remedies.begin(), remedies.end()}});
    say(m_messages.constLast());
}

void MessageBar::say(const Message &message)
{
    takeRemedies();
    m_message->setMessageType(typeOf(message.tone));
    m_message->setText(message.sentence);
    for (QAction *remedy : message.remedies)
        offer(remedy);
    m_message->show();
    fit();
}

void MessageBar::showNext()
{
    if (!m_messages.isEmpty())
        m_messages.removeLast();
    m_messages.removeIf([](const Message &message) { return message.remedies.contains(nullptr); });
    if (m_messages.isEmpty())
        clear();
    else
        say(m_messages.constLast());
}

/// What is closed leaves slowly, and something may be told or withdrawn meanwhile.
void MessageBar::endClosing()
{
    if (m_message->isHideAnimationRunning())
        m_message->animatedShow(); // says that the hiding has ended
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
    m_messages.clear();
    takeRemedies();
    m_message->hide();
    m_message->setText({}); // what is hidden can be read all the same, by those who listen to the window
}

void MessageBar::withdraw(const QString &sentence)
{
    endClosing();
    if (!sentence.isEmpty() && text() == sentence)
        showNext();
    else
        m_messages.removeIf([&](const Message &message) { return message.sentence == sentence; });
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
