#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("CreateCommand", source);
}

ExitStatus create(const QCommandLineParser &parser)
{
    const bool plain = parser.isSet(u"plain"_s);
    if (plain && isKeyGiven(parser))
        return misused(tr("A plain book has no passphrase. Give --plain or a passphrase (--key-file, MINUTEBOOK_KEY), not both."));
    const Result<Scheme> scheme = shippedScheme(parser.value(u"scheme"_s));
    if (!scheme)
        return failed(scheme.error());
    const Result<BookKey> key = plain ? BookKey::plain() : newKey(parser);
    if (!key)
        return failed(key.error());
    const Body body = newBody(parser.value(u"body"_s), parser.value(u"abbreviation"_s), *scheme);
    const auto book = Book::create(bookPath(parser), body, *key);
    return book ? ExitStatus::Done : failed(book.error());
}

} // namespace

Command createCommand()
{
    return {
        .name = "create"_L1,
        .summary = tr("Makes a new minute book, encrypted under a passphrase."),
        .arguments = {u"BOOK"_s},
        .options = {{u"body"_s, tr("The committee's name."), u"NAME"_s},
                    {u"abbreviation"_s, tr("The committee's abbreviation, as in the numbers of its actions."), u"ABBR"_s},
                    {u"scheme"_s, tr("The classification scheme, SEC or TLP."), u"SCHEME"_s, u"SEC"_s},
                    {u"plain"_s, tr("Leaves the book unencrypted: everybody who gets the file can read it.")},
                    keyFileOption()},
        .required = {u"body"_s, u"abbreviation"_s},
        .run = &create,
    };
}

} // namespace minutebook
