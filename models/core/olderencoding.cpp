#include "models/core/olderencoding.h"

#include <cstring>

namespace minutebook {

QString textBy(QStringDecoder decoder, const QByteArray &bytes)
{
    const char *latin1 = QStringConverter::nameForEncoding(QStringConverter::Latin1);
    const bool isLatin1 = decoder.isValid() && std::strcmp(decoder.name(), latin1) == 0;
    QString text = decoder(bytes);
    if (decoder.isValid() && !decoder.hasError() && !isLatin1)
        return text;
    QStringDecoder western("windows-1252");
    return western.isValid() ? QString(western(bytes)) : QString::fromLatin1(bytes);
}

} // namespace minutebook
