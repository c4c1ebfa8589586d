#include "app/commandline/askkey.h"

#include "app/commandline/terminal.h"
#include "app/commandline/texts.h"
#include "models/storage/bookfile.h"

#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyVariable = "MINUTEBOOK_KEY";

BookKey wipedInto(QString &passphrase)
{
    BookKey key = BookKey::passphrase(passphrase);
    wipe(passphrase);
    return key;
}

/// The whole file, but for the line's end that editors put there.
Result<BookKey> keyFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::KeyFileNotReadable, {path, file.errorString()});
    QByteArray bytes = file.readAll();
    QString passphrase = QString::fromUtf8(bytes);
    wipe(bytes);
    while (passphrase.endsWith(u'\n') || passphrase.endsWith(u'\r'))
        passphrase.chop(1);
    return wipedInto(passphrase);
}

Result<BookKey> givenKey(const QCommandLineParser &parser)
{
    if (parser.isSet(keyFileOption()))
        return keyFrom(parser.value(keyFileOption()));
    QString passphrase = qEnvironmentVariable(keyVariable);
    return wipedInto(passphrase);
}

Result<QString> ask(const QString &prompt)
{
    const std::optional<QString> typed = askWithoutEcho(prompt);
    return typed ? Result<QString>(*typed) : failure(ErrorCode::KeyNotGiven);
}

} // namespace

QCommandLineOption keyFileOption()
{
    return {u"key-file"_s, Texts::tr("Takes the book's passphrase from FILE."), u"FILE"_s};
}

bool isKeyGiven(const QCommandLineParser &parser)
{
    return parser.isSet(keyFileOption()) || qEnvironmentVariableIsSet(keyVariable);
}

Result<BookKey> keyOf(const QString &book, const QCommandLineParser &parser)
{
    const Result<BookFile> file = readBookFile(book);
    if (!file)
        return std::unexpected(file.error());
    if (isKeyGiven(parser))
        return givenKey(parser);
    if (file->plain)
        return BookKey::plain();
    Result<QString> passphrase = ask(Texts::tr("Passphrase of %1: ").arg(book));
    return passphrase ? Result<BookKey>(wipedInto(*passphrase)) : std::unexpected(passphrase.error());
}

Result<BookKey> newKey(const QCommandLineParser &parser)
{
    if (isKeyGiven(parser))
        return givenKey(parser);
    Result<QString> first = ask(Texts::tr("Passphrase of the new book: "));
    if (!first)
        return std::unexpected(first.error());
    Result<QString> second = ask(Texts::tr("The same again: "));
    if (!second)
        return std::unexpected(second.error());
    const bool same = *first == *second;
    wipe(*second);
    const BookKey key = wipedInto(*first);
    return same ? Result<BookKey>(key) : failure(ErrorCode::KeysDiffer);
}

QCommandLineOption plainOption()
{
    return {u"plain"_s, Texts::tr("Leaves the book unencrypted: everybody who gets the file can read it.")};
}

QString plainOrKey()
{
    return Texts::tr("A plain book has no passphrase. Give --plain or a passphrase (--key-file, MINUTEBOOK_KEY), not both.");
}

} // namespace minutebook
