#pragma once

#include <QObject>

#include <memory>

class QDBusUnixFileDescriptor;

namespace minutebook {

/// Keeps the computer from going to sleep while a meeting is in session: logind holds it as long as this holds what it gave. Where there is no
/// logind nothing happens, and nothing is said.
class Awake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Awake)

public:
    explicit Awake(QObject *parent = nullptr);
    ~Awake() override;

    void keep(bool awake);
    [[nodiscard]] bool isHeld() const;

signals:
    /// logind has answered, or it was let go.
    void changed();

private:
    void ask();

    bool m_wanted = false;
    std::unique_ptr<QDBusUnixFileDescriptor> m_lock;
};

} // namespace minutebook
