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

constexpr int longestStep = 30'000; // in milliseconds
constexpr int lookAgain = 5;

/// What hears a key at the moment.
QWidget *hearing()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget *window = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
    return window && window->isActiveWindow() ? window->focusWidget() : nullptr;
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

QString KeyPlayer::play(const QList<KeyStep> &steps)
{
    m_steps = steps;
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
    if (const KeyStep step = m_steps.takeFirst(); step.kind != KeyStep::Kind::Window)
        press(step);
}

bool KeyPlayer::isReady(const KeyStep &step) const
{
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
    const QWidget *window = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
    m_stuck = u"%1 is waited for in “%2”"_s.arg(m_steps.constFirst().text, window ? window->windowTitle() : QString());
    soon(0);
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
}

} // namespace minutebook
