#include "app/commandline/newkeys.h"

#include "app/commandline/askkey.h"
#include "app/commandline/openbook.h"
#include "app/commandline/passwordfile.h"
#include "app/commandline/texts.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/recoverycode.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const auto passwordFile = u"password-file"_s;

/// In two lines, with a space where the eye rests.
QString laidOut(const QString &code)
{
    const QStringList groups = code.split(u'-');
    const auto half = groups.size() / 2;
    return u"    %1\n    %2\n"_s.arg(groups.first(half).join(u" - "_s), groups.sliced(half).join(u" - "_s));
}

} // namespace

QCommandLineOption recoveryOption()
{
    return {u"recovery"_s, Texts::tr("Writes the recovery code to FILE instead of standard output."), u"FILE"_s};
}

QCommandLineOption personOption()
{
    return {u"person"_s, Texts::tr("Whose passphrase it is; without it, the name of the system's user."), u"NAME"_s};
}

QString personOf(const QCommandLineParser &parser)
{
    const QString user = parser.isSet(personOption()) ? parser.value(personOption()) : systemUser();
    return user.isEmpty() ? Texts::tr("Secretary") : user;
}

QList<QCommandLineOption> newLockOptions()
{
    return {plainOption(),
            passwordFileOption(Texts::tr("Takes the first passphrase from FILE instead of the terminal.")),
            personOption(),
            recoveryOption(),
            {u"key-file"_s,
             Texts::tr("Makes a book without a key of its own, which opens by the passphrase in FILE directly (as MINUTEBOOK_KEY does)."),
             u"FILE"_s}};
}

QString lockMistake(const QCommandLineParser &parser)
{
    if (parser.isSet(plainOption()) && (isKeyGiven(parser) || parser.isSet(passwordFile)))
        return plainOrKey();
    if (parser.isSet(keyFileOption()) && parser.isSet(passwordFile))
        return Texts::tr("A book opens by a passphrase directly, or has a key of its own. Give --key-file or --password-file, not both.");
    return {};
}

Result<NewLock> newLock(const QCommandLineParser &parser)
{
    if (parser.isSet(plainOption()))
        return NewLock{};
    if (isKeyGiven(parser) && !parser.isSet(passwordFile)) {
        Result<QString> text = keyText(parser);
        if (!text)
            return std::unexpected(text.error());
        const BookKey key = BookKey::passphrase(*text);
        wipe(*text);
        return NewLock{key};
    }
    const Result<QString> passphrase = newPassphrase(Texts::tr("Passphrase of the new book: "), parser);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    return NewLock{BookKey::random(), personOf(parser), *passphrase};
}

Result<> layLock(NewLock &lock, Book &book, const QCommandLineParser &parser)
{
    if (lock.person.isEmpty())
        return {};
    const Result<> laid = inOrder([&] { return layKeys(book.path(), book.salt(), lock.key, lock.person, lock.passphrase); },
                                  [&] { return tellRecoveryCode(bookPath(parser), lock.key, parser); });
    wipe(lock.passphrase);
    return laid;
}

Result<> tellRecoveryCode(const QString &book, const BookKey &key, const QCommandLineParser &parser)
{
    QString code = recoveryCode(key);
    QString text = Texts::tr(
                       "The recovery code of %1 opens it without a passphrase, and without the file of its keys. Write it down, lock it "
                       "away, and keep no copy on this machine:")
                       .arg(book)
        + u"\n\n"_s + laidOut(code);
    QByteArray bytes = text.toUtf8();
    const QString path = parser.isSet(recoveryOption()) ? parser.value(recoveryOption()) : QString(standardStream);
    Destination destination = destinationBeside(book, path, parser, Readers::Owner);
    destination.kept.append(parser.value(passwordFile));
    const Result<> told = saveFile(destination, bytes);
    wipe(code);
    wipe(text);
    wipe(bytes);
    return told;
}

} // namespace minutebook
