#include "app/locksignals.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const auto loginService = u"org.freedesktop.login1"_s;
const auto loginPath = u"/org/freedesktop/login1"_s;
const auto loginManager = u"org.freedesktop.login1.Manager"_s;

} // namespace

LockSignals::LockSignals(QObject *parent)
    : QObject(parent)
{
    // Screen lockers do not agree on the path.
    for (const QString &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
        QDBusConnection::sessionBus().connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(hearScreen(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    system.connect(loginService, loginPath, loginManager, u"PrepareForSleep"_s, this, SLOT(hearSleep(bool)));
    QDBusMessage question = QDBusMessage::createMethodCall(loginService, loginPath, loginManager, u"GetSessionByPID"_s);
    question << static_cast<uint>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (session.isValid())
            QDBusConnection::systemBus().connect(loginService, session.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                                                 SLOT(hearSession()));
        answer->deleteLater();
    });
}

void LockSignals::hearScreen(bool locked)
{
    if (locked)
        emit heard();
}

void LockSignals::hearSleep(bool begins)
{
    if (begins)
        emit heard();
}

void LockSignals::hearSession()
{
    emit heard();
}

} // namespace minutebook
