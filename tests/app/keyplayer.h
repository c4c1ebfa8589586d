#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeySequence>
#include <QObject>

#include <functional>

namespace minutebook {

/// One step of somebody who has nothing but a keyboard.
struct KeyStep {
    enum class Kind {
        Key, ///< is pressed
        Content, ///< is typed: names, passphrases, what is said
        Window, ///< its title is waited for
        Done, ///< what so far was to be done is waited for
    };

    Kind kind = Kind::Key;
    QString text;

    bool operator==(const KeyStep &) const = default;
};

/// `` `Ctrl+N` “words” *Title* ``: keys, what is typed, and windows that come.
[[nodiscard]] QList<KeyStep> readKeySteps(const QString &text);

/// How many keys they are; what is typed as content is not counted.
[[nodiscard]] int keysOf(const QList<KeyStep> &steps);

/// Plays steps at whatever has the focus, in dialogs that wait for their answer too.
class KeyPlayer final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Until all is done. Else where it stands still, which is told once nothing has happened for a while; dialogs are closed then.
    /// `isDone` answers by the text of such a step. A dialog may be open there, and goes on with the next step.
    [[nodiscard]] QString play(const QList<KeyStep> &steps, std::function<bool(const QString &)> isDone);

private:
    void next();
    void soon(int milliseconds);
    [[nodiscard]] bool isReady(const KeyStep &step) const;
    static void press(const KeyStep &step);
    void giveUp();

    QList<KeyStep> m_steps;
    std::function<bool(const QString &)> m_isDone;
    QEventLoop m_loop;
    QElapsedTimer m_since;
    QString m_stuck;
};

} // namespace minutebook
