#pragma once

#include <QObject>

namespace minutebook {

/// Hears from the desktop and the system (D-Bus) when a book is to be locked: the screen is, the session is, or the machine goes to sleep. Where
/// there is no such bus nothing is heard.
class LockSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockSignals)

public:
    explicit LockSignals(QObject *parent = nullptr);

signals:
    void heard();

private slots:
    void hearScreen(bool locked);
    void hearSleep(bool begins);
    void hearSession();
};

} // namespace minutebook
