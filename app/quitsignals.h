#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace minutebook {

/// Turns SIGTERM, SIGINT and SIGHUP, with which a session or a system ends the program, into a signal of the event loop,
/// so that what was typed is saved first. One at a time.
class QuitSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitSignals)

public:
    explicit QuitSignals(QObject *parent = nullptr);
    /// The signals mean again what they mean to every program.
    ~QuitSignals() override;

signals:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace minutebook
