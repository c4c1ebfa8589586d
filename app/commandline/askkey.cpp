#include "app/commandline/askkey.h"

#include "app/commandline/command.h"
#include "app/commandline/passwordfile.h"
#include "app/commandline/terminal.h"
#include "app/commandline/texts.h"
#include "models/storage/bookfile.h"

#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyVariable = "MINUTEBOOK_KEY";
const auto passwordFile = u"password-file"_s;

/// The whole file, but for the line's end that editors put there.
Result<QString> textFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::KeyFileNotReadable, {path, file.errorString()});
    QByteArray bytes = file.readAll();
    QString passphrase = QString::fromUtf8(bytes);
    wipe(bytes);
    while (passphrase.endsWith(u'\n') || passphrase.endsWith(u'\r'))
        passphrase.chop(1);
    return passphrase;
}

Result<QString> ask(const QString &prompt)
{
    const std::optional<QString> typed = askWithoutEcho(prompt);
    return typed ? Result<QString>(*typed) : failure(ErrorCode::KeyNotGiven);
}

Result<QString> askTwice(const QString &prompt)
{
    Result<QString> first = ask(prompt);
    if (!first)
        return first;
    Result<QString> second = ask(Texts::tr("The same again: "));
    const bool same = second && *first == *second;
    if (second)
        wipe(*second);
    if (same)
        return first;
    wipe(*first);
    return second ? failure(ErrorCode::KeysDiffer) : std::unexpected(second.error());
}

Result<QString> passphraseFrom(const QCommandLineParser &parser)
{
    Result<QByteArray> bytes = passwordOf(parser);
    if (!bytes)
        return std::unexpected(bytes.error());
    QString passphrase = QString::fromUtf8(*bytes);
    wipe(*bytes);
    return passphrase.isEmpty() ? failure(ErrorCode::PassphraseEmpty) : Result<QString>(passphrase);
}

Result<QString> typedKey(const QString &book, const QCommandLineParser &parser)
{
    return isKeyGiven(parser) ? keyText(parser) : ask(Texts::tr("Passphrase of %1: ").arg(book));
}

} // namespace

QCommandLineOption keyFileOption()
{
    return {u"key-file"_s, Texts::tr("Takes the passphrase that opens the book, or its recovery code, from FILE."), u"FILE"_s};
}

bool isKeyGiven(const QCommandLineParser &parser)
{
    return parser.isSet(keyFileOption()) || qEnvironmentVariableIsSet(keyVariable);
}

Result<QString> keyText(const QCommandLineParser &parser)
{
    if (parser.isSet(keyFileOption()))
        return textFrom(parser.value(keyFileOption()));
    return qEnvironmentVariable(keyVariable);
}

Result<GivenKey> givenKey(const QString &book, const QCommandLineParser &parser)
{
    const Result<BookFile> file = readBookFile(book);
    if (!file)
        return std::unexpected(file.error());
    if (file->plain && !isKeyGiven(parser))
        return GivenKey{{BookKey::plain()}, {}};
    Result<QString> typed = typedKey(book, parser);
    if (!typed)
        return std::unexpected(typed.error());
    Result<Unlocked> unlocked = unlock(book, *typed);
    if (unlocked)
        return GivenKey{*std::move(unlocked), *std::move(typed)};
    wipe(*typed);
    return std::unexpected(unlocked.error());
}

Result<Unlocked> unlockedBy(const QString &book, const QCommandLineParser &parser)
{
    Result<GivenKey> given = givenKey(book, parser);
    if (!given)
        return std::unexpected(given.error());
    wipe(given->typed);
    if (given->unlocked.keysFault)
        complain(sentence(*given->unlocked.keysFault));
    return given->unlocked;
}

Result<QString> newPassphrase(const QString &prompt, const QCommandLineParser &parser)
{
    return parser.isSet(passwordFile) ? passphraseFrom(parser) : askTwice(prompt);
}

QCommandLineOption plainOption()
{
    return {u"plain"_s, Texts::tr("Leaves the book unencrypted: everybody who gets the file can read it.")};
}

QString plainOrKey()
{
    return Texts::tr("A plain book has no passphrase. Give --plain or a passphrase (--password-file, --key-file, MINUTEBOOK_KEY), not both.");
}

} // namespace minutebook
