#include "models/storage/chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace minutebook {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString linkHash(const QJsonObject &link)
{
    return sha256Of(QJsonDocument(link).toJson(QJsonDocument::Compact));
}

QString momentText(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODate);
}

QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace minutebook
