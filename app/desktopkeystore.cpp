#include "app/desktopkeystore.h"

#include <QEventLoop>

#include <qt6keychain/keychain.h>

namespace minutebook {

namespace {

const QString &service()
{
    static const QString name = QStringLiteral("minutebook");
    return name;
}

/// The desktop may ask for its own password meanwhile.
bool runs(QKeychain::Job &job, const QString &name)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(name);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return job.error() == QKeychain::NoError;
}

} // namespace

bool DesktopKeyStore::isThere() const
{
    return QKeychain::isAvailable();
}

std::optional<Secret> DesktopKeyStore::key(const QString &name)
{
    QKeychain::ReadPasswordJob job(service());
    if (!runs(job, name))
        return std::nullopt;
    QByteArray bytes = job.binaryData();
    Secret key(bytes);
    wipe(bytes);
    return key;
}

Result<> DesktopKeyStore::keep(const QString &name, const Secret &key)
{
    QKeychain::WritePasswordJob job(service());
    job.setBinaryData(key.view().toByteArray());
    return runs(job, name) ? Result<>() : failure(ErrorCode::KeyNotKept, {job.errorString()});
}

void DesktopKeyStore::forget(const QString &name)
{
    QKeychain::DeletePasswordJob job(service());
    (void)runs(job, name);
}

} // namespace minutebook
