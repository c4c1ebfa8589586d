#pragma once

#include "models/core/result.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QAction;

namespace minutebook {

class Desk;
class MainWindow;
class Prompts;

/// The same book elsewhere: another window that writes in it, which this one can take over from or give way to; a network share; copies that a sync
/// program made of it.
class Sharing final : public QObject
{
    Q_OBJECT

public:
    Sharing(Desk &desk, MainWindow &window, Prompts &prompts, QAction &takeOver);

    /// Asks the window that writes in the book to give it up, and writes here then.
    void takeOver();
    /// How long another window may take to save and to give the book up; ten seconds if nothing else is said.
    void setAnswerTime(std::chrono::milliseconds time) { m_answerTime = time; }
    /// Whether another window wants to write, or has answered. By itself twice a second.
    void look();

private:
    void begin();
    void tellWhoWrites();
    void tellPlace();
    void giveWay();
    void waitForAnswer();
    void takeByForce();
    void followWriter();
    void writeHere();
    void complain(const QString &sentence);
    void offer(const QString &sentence);

    Desk &m_desk;
    MainWindow &m_window;
    Prompts &m_prompts;
    QAction &m_takeOver;
    QTimer m_looking;
    std::chrono::milliseconds m_answerTime{10'000};
    QDeadlineTimer m_answer; ///< of the window that was asked
    QString m_offered;
    bool m_asked = false;
    bool m_writesElsewhere = false; ///< another window has been seen to
};

} // namespace minutebook
