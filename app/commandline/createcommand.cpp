#include "app/commandline/commands.h"
#include "app/commandline/newkeys.h"
#include "app/commandline/openbook.h"
#include "app/commandline/readfile.h"
#include "app/commandline/texts.h"
#include "models/domain/numberpatterns.h"
#include "models/domain/quorumrule.h"
#include "models/domain/seatlist.h"
#include "models/minutes/wording.h"
#include "models/print/furniture.h"
#include "models/print/logo.h"
#include "models/storage/bookfolder/readparties.h"
#include "models/storage/inorder.h"
#include "models/storage/partystore.h"
#include "models/storage/seatingstore.h"

#include <QFile>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// One that ships, or one in a file.
Result<Scheme> givenScheme(const QString &named)
{
    if (!named.endsWith(".json"_L1, Qt::CaseInsensitive))
        return shippedScheme(named.toUpper());
    const Result<QByteArray> json = readFile(named);
    return json ? readScheme(*json) : std::unexpected(json.error());
}

/// Read before the book is made, so that a list with a mistake leaves none behind.
Result<Seating> givenSeating(const QCommandLineParser &parser, const Scheme &scheme)
{
    Seating seating;
    if (parser.isSet(u"seats"_s)) {
        QFile file(parser.value(u"seats"_s));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileNotReadable, {file.fileName(), file.errorString()});
        const SeatList list = readSeatList(QString::fromUtf8(file.readAll()), scheme);
        if (!list.faults.isEmpty())
            return failure(ErrorCode::ListInvalid,
                           {file.fileName(), QString::number(list.faults.first().row), list.faults.first().sentence});
        seating = list.seating;
    }
    const Result<QuorumRule> quorum = readQuorumRule(parser.value(u"quorum"_s));
    if (!quorum)
        return std::unexpected(quorum.error());
    seating.quorum = *quorum;
    return seating;
}

/// The same of the register of parties.
Result<QList<Party>> givenParties(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"parties"_s))
        return QList<Party>();
    const QString path = parser.value(u"parties"_s);
    FolderReader reader({{path}, [](const QString &name) { return readFile(name); }});
    QList<Party> parties = readParties(reader, path);
    if (reader.faults().isEmpty())
        return parties;
    const FolderFault &fault = reader.faults().constFirst();
    return failure(ErrorCode::ListInvalid, {fault.file, QString::number(fault.line), fault.sentence});
}

/// Read before the book is made too.
Result<Body> givenBody(const QCommandLineParser &parser, const Scheme &scheme)
{
    const QString language = parser.value(u"language"_s);
    Body body = newBody(parser.value(u"body"_s), parser.value(u"abbreviation"_s), schemeWorded(scheme, language));
    body.language = language;
    if (const QString fault = abbreviationFault(body.abbreviation); !fault.isEmpty())
        return failure(ErrorCode::AbbreviationInvalid, {body.abbreviation, fault});
    body.pageSize = pageSizeNamed(parser.value(u"paper"_s)).value_or(PageSize::A4);
    body.footer = parser.value(u"footer"_s).simplified();
    if (!fitsFooter(body.footer, body.pageSize))
        return failure(ErrorCode::FooterTooLong, {body.footer});
    if (!parser.isSet(u"logo"_s))
        return body;
    const QString path = parser.value(u"logo"_s);
    const Result<QByteArray> file = readFile(path);
    if (!file)
        return std::unexpected(file.error());
    const Result<QByteArray> logo = readLogo(*file, path);
    if (!logo)
        return std::unexpected(logo.error());
    body.logo = *logo;
    return body;
}

ExitStatus create(const QCommandLineParser &parser)
{
    if (const QString mistake = lockMistake(parser); !mistake.isEmpty())
        return misused(mistake);
    if (!pageSizeNamed(parser.value(u"paper"_s)))
        return misused(Texts::tr("There is no paper \"%1\". Give --paper A4 or Letter.").arg(parser.value(u"paper"_s)));
    if (QLocale(parser.value(u"language"_s)).language() == QLocale::C)
        return misused(Texts::tr("There is no language \"%1\". Give a tag, as en-GB or cy-GB.").arg(parser.value(u"language"_s)));
    const Result<Scheme> scheme = givenScheme(parser.value(u"scheme"_s));
    if (!scheme)
        return failed(scheme.error());
    Result<NewLock> lock = newLock(parser);
    if (!lock)
        return failed(lock.error());
    const Result<Seating> seats = givenSeating(parser, *scheme);
    if (!seats)
        return failed(seats.error());
    const Result<QList<Party>> parties = givenParties(parser);
    if (!parties)
        return failed(parties.error());
    const Result<Body> body = givenBody(parser, *scheme);
    if (!body)
        return failed(body.error());
    const auto book = Book::create(bookPath(parser), *body, lock->key);
    if (!book)
        return failed(book.error());
    const Result<> filled = (*book)->writeNow([&](Transaction &transaction) {
        return inOrder([&] { return saveSeating(transaction, *seats); }, [&] { return saveParties(transaction, *parties); });
    });
    const Result<> locked = filled ? layLock(*lock, **book, parser) : filled;
    return locked ? ExitStatus::Done : failed(locked.error());
}

} // namespace

Command createCommand()
{
    return {
        .name = "create"_L1,
        .summary = Texts::tr(
            "Makes a new minute book, encrypted under a key of its own that a passphrase opens, and gives out its recovery code."),
        .arguments = {u"BOOK"_s},
        .options =
            QList<QCommandLineOption>{
                {u"body"_s, Texts::tr("The committee's name."), u"NAME"_s},
                {u"abbreviation"_s, Texts::tr("The committee's abbreviation, as in the numbers of its actions."), u"ABBR"_s},
                {u"scheme"_s,
                 Texts::tr(
                     "The classification scheme: SEC, TLP, or a file of one's own that ends in .json. \"minutebook scheme\" writes one to begin with."),
                 u"SCHEME"_s, u"SEC"_s},
                {u"seats"_s,
                 Texts::tr(
                     "The committee's seats and people: a table with the headings Category, Name, Initials, Votes, Alternates, Clearance."),
                 u"FILE.csv"_s},
                {u"parties"_s,
                 Texts::tr("Those whom the notes call by pseudonyms: a table with the headings category, code, real-name, since, remark."),
                 u"FILE.csv"_s},
                {u"quorum"_s, Texts::tr("What makes a meeting able to decide: 6, 2/3, >1/2 or Pilots=1, parted by commas."), u"RULE"_s},
                {u"paper"_s, Texts::tr("The paper that minutes are printed on, A4 or Letter."), u"PAPER"_s, u"A4"_s},
                {u"language"_s, Texts::tr("The language of what the minutes say by themselves, as en-GB, cy-GB, de-DE or fr-FR."), u"TAG"_s,
                 u"en-GB"_s},
                {u"logo"_s, Texts::tr("The committee's logo for page one: a PNG or SVG picture."), u"FILE"_s},
                {u"footer"_s, Texts::tr("A line for the foot of each page, at most as long as one fits there."), u"TEXT"_s}}
            + newLockOptions(),
        .required = {u"body"_s, u"abbreviation"_s},
        .run = &create,
    };
}

} // namespace minutebook
