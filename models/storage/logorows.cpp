#include "models/storage/logorows.h"

#include "models/storage/query.h"

#include <QCryptographicHash>

namespace minutebook {

using namespace Qt::StringLiterals;

Result<QString> storeLogo(Connection &connection, const QByteArray &logo)
{
    if (logo.isEmpty())
        return QString();
    const QString name = QString::fromLatin1(QCryptographicHash::hash(logo, QCryptographicHash::Sha256).toHex());
    const Result<> stored = run(connection,
                                u"INSERT INTO logo (sha256, contents) VALUES (:sha256, :contents) ON CONFLICT (sha256) DO NOTHING"_s,
                                {{":sha256"_L1, name}, {":contents"_L1, logo}});
    return stored ? Result<QString>(name) : std::unexpected(stored.error());
}

} // namespace minutebook
