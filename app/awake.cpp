#include "app/awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace minutebook {

using namespace Qt::StringLiterals;

Awake::Awake(QObject *parent)
    : QObject(parent)
{
}

Awake::~Awake() = default;

void Awake::keep(bool awake)
{
    if (awake == m_wanted)
        return;
    m_wanted = awake;
    if (awake)
        return ask();
    m_lock.reset();
    emit changed();
}

bool Awake::isHeld() const
{
    return m_lock && m_lock->isValid();
}

void Awake::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep:idle"_s << u"Minutebook"_s << tr("A meeting is in session") << u"block"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (!m_wanted || reply.isError())
            return; // it was closed meanwhile
        m_lock = std::make_unique<QDBusUnixFileDescriptor>(reply.value());
        emit changed();
    });
}

} // namespace minutebook
