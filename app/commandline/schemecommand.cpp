#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/readfile.h"
#include "app/commandline/texts.h"
#include "models/storage/schemestore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString levelsOf(const Scheme &scheme)
{
    QStringList names;
    for (const Level &level : scheme.levels)
        names << level.name;
    return names.join(", "_L1);
}

Result<Scheme> newScheme(const QCommandLineParser &parser)
{
    const Result<QByteArray> json = readFile(parser.value(u"set"_s));
    return json ? readScheme(*json) : std::unexpected(json.error());
}

/// The scheme that the book has in the end.
Result<Scheme> settled(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"set"_s)) {
        const auto book = openNamedBook(parser, Access::ReadOnly);
        return book ? Result<Scheme>((*book)->body().scheme) : std::unexpected(book.error());
    }
    const Result<Scheme> scheme = newScheme(parser); // read before the book is opened: a mistake in it is told at once
    if (!scheme)
        return scheme;
    const auto book = openNamedBook(parser, Access::ReadWrite);
    if (!book)
        return std::unexpected(book.error());
    const Result<> changed = (*book)->writeNow([&](Transaction &transaction) { return changeScheme(transaction, *scheme); });
    return changed ? scheme : std::unexpected(changed.error());
}

Result<> saveScheme(const QByteArray &json, const Scheme &scheme, const QCommandLineParser &parser)
{
    const Destination to = destination(parser, Readers::ByUmask);
    if (const Result<> may = mayWriteTo(to); !may)
        return may;
    const Result<> may = mayReplaceByOther(to.path, scheme, schemeKind(), replacingOf(parser));
    return may ? saveFile(to, json) : may;
}

ExitStatus putScheme(const QCommandLineParser &parser)
{
    const Result<Scheme> scheme = settled(parser);
    if (!scheme)
        return failed(scheme.error());
    if (parser.isSet(u"set"_s) && !parser.isSet(u"output"_s)) {
        say(Texts::tr("The scheme of %1 is %2 now: %3.").arg(bookPath(parser), scheme->id, levelsOf(*scheme)));
        return ExitStatus::Done;
    }
    const QByteArray json = writeSchemeToEdit(*scheme);
    const Result<> put = parser.isSet(u"output"_s) ? saveScheme(json, *scheme, parser) : print(json);
    return put ? ExitStatus::Done : failed(put.error());
}

} // namespace

Command schemeCommand()
{
    return {
        .name = "scheme"_L1,
        .summary = Texts::tr("Writes the committee's classification scheme as JSON, or takes one that was edited."),
        .arguments = {u"BOOK"_s},
        .options = {{u"set"_s,
                     Texts::tr(
                         "Takes the scheme in FILE. Meetings that were held keep the levels that they were held with; planned ones go over."),
                     u"FILE.json"_s},
                    outputOption(Texts::tr("Writes to FILE instead of standard output.")),
                    replaceOption(),
                    keyFileOption()},
        .required = {},
        .run = &putScheme,
    };
}

} // namespace minutebook
