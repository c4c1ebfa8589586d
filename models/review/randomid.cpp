#include "models/review/randomid.h"

#include "models/storage/startsodium.h"

#include <QLatin1StringView>
#include <QStringList>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int groups = 6;

// Letters that are not taken for one another when they are heard.
constexpr QLatin1StringView consonants("bdfgjklmnprstvwz");
constexpr QLatin1StringView vowels("aeiou");

QChar oneOf(QLatin1StringView letters)
{
    return letters[static_cast<qsizetype>(randombytes_uniform(static_cast<quint32>(letters.size())))];
}

QString spokenGroup()
{
    return QString(oneOf(consonants)) + oneOf(vowels) + oneOf(consonants) + oneOf(vowels) + oneOf(consonants);
}

} // namespace

QByteArray randomId()
{
    (void)startSodium();
    QByteArray id(reviewIdLength, Qt::Uninitialized);
    randombytes_buf(id.data(), reviewIdLength);
    return id;
}

QString spokenPassphrase()
{
    (void)startSodium();
    QStringList spoken;
    for (int i = 0; i < groups; ++i)
        spoken << spokenGroup();
    return spoken.join(u' ');
}

} // namespace minutebook
