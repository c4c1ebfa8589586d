#include "longertexts.h"

namespace minutebook {

QString LongerTexts::translate(const char *, const char *source, const char *, int) const
{
    return madeLonger(QString::fromUtf8(source));
}

QString madeLonger(const QString &text)
{
    static const QString doubled = QStringLiteral("aeiounst");
    QString longer;
    for (qsizetype i = 0; i < text.size(); ++i) {
        longer += text[i];
        const bool place = i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'&');
        if (!place && doubled.contains(text[i].toLower()))
            longer += text[i].toLower();
    }
    return longer;
}

} // namespace minutebook
