#include "keyplayer.h"

#include <QApplication>
#include <QDialog>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStep = 60'000; // in milliseconds
constexpr int lookAgain = 5;

/// A dialog that has closed leaves it to the desktop which window is next.
QWidget *activeWindow()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget *window = QApplication::activeWindow())
        return window;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && !window->parentWidget())
            window->activateWindow();
    }
    return nullptr; // it is in a moment
}

/// What hears a key at the moment.
QWidget *hearing()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget *window = activeWindow();
    if (!window || !window->isActiveWindow())
        return nullptr;
    return window->focusWidget() ? window->focusWidget() : window;
}

} // namespace

QList<KeyStep> readKeySteps(const QString &text)
{
    static const QRegularExpression step(u"`([^`]+)`|“([^”]*)”|\\*([^*]+)\\*"_s);
    QList<KeyStep> steps;
    for (auto match = step.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        using enum KeyStep::Kind;
        const KeyStep::Kind kind = found.hasCaptured(1) ? Key : found.hasCaptured(2) ? Content : Window;
        steps.append({kind, found.captured(static_cast<int>(kind) + 1)});
    }
    return steps;
}

int keysOf(const QList<KeyStep> &steps)
{
    return static_cast<int>(std::ranges::count(steps, KeyStep::Kind::Key, &KeyStep::kind));
}

QString KeyPlayer::play(const QList<KeyStep> &steps, std::function<bool(const QString &)> isDone)
{
    m_steps = steps;
    m_isDone = std::move(isDone);
    m_stuck.clear();
    m_since.start();
    soon(0);
    m_loop.exec();
    return m_stuck;
}

/// Each by a timer of its own: one whose work has opened a dialog is not heard again before that is closed.
void KeyPlayer::soon(int milliseconds)
{
    QTimer::singleShot(milliseconds, this, &KeyPlayer::next);
}

void KeyPlayer::next()
{
    if (m_steps.isEmpty() || !m_stuck.isEmpty())
        return m_loop.quit();
    if (m_since.elapsed() > longestStep)
        return giveUp();
    if (!isReady(m_steps.constFirst()))
        return soon(lookAgain);
    m_since.restart();
    soon(0);
    if (const KeyStep step = m_steps.takeFirst(); step.kind == KeyStep::Kind::Key || step.kind == KeyStep::Kind::Content)
        press(step);
}

bool KeyPlayer::isReady(const KeyStep &step) const
{
    if (step.kind == KeyStep::Kind::Done)
        return m_isDone(step.text);
    const QWidget *target = hearing();
    return target && (step.kind != KeyStep::Kind::Window || target->window()->windowTitle().contains(step.text));
}

void KeyPlayer::press(const KeyStep &step)
{
    if (step.kind == KeyStep::Kind::Content)
        return QTest::keyClicks(hearing(), step.text);
    const QKeyCombination key = QKeySequence::fromString(step.text, QKeySequence::PortableText)[0];
    QTest::keyClick(hearing(), key.key(), key.keyboardModifiers());
}

void KeyPlayer::giveUp()
{
    const QWidget *window = activeWindow();
    m_stuck = u"%1 is waited for in “%2”"_s.arg(m_steps.constFirst().text, window ? window->windowTitle() : QString());
    soon(0);
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->done(QDialog::Rejected); // whatever it asks before it is rejected
}

} // namespace minutebook
