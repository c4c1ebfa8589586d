#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"
#include "models/minutes/edition.h"
#include "models/storage/indexmeeting.h"
#include "models/storage/searchindex.h"
#include "models/storage/searchstore.h"
#include "models/storage/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownByDefault = 50;

/// What is looked for, and how it is told.
struct SearchWish {
    SearchQuery query;
    QString format = u"table"_s;
    int most = shownByDefault;
};

/// A day of an option; null where it is not given. False: it is given, and no day.
bool readDay(const QCommandLineParser &parser, const QString &option, QDate &day)
{
    day = QDate::fromString(parser.value(option), Qt::ISODate);
    return day.isValid() || !parser.isSet(option);
}

/// Empty: it is as it should be.
QString readSearchWish(const QCommandLineParser &parser, SearchWish &wish)
{
    wish.query.words = parser.positionalArguments().sliced(1).join(u' ') + u' '; // the last word is whole
    wish.query.person = parser.value(u"person"_s);
    if (!readDay(parser, u"from"_s, wish.query.from) || !readDay(parser, u"to"_s, wish.query.to))
        return Texts::tr("That is no day. Write it as in 2024-03-31.");
    if (wish.query.from.isValid() && wish.query.to.isValid() && wish.query.from > wish.query.to)
        return Texts::tr("There is no day from %1 up to %2. Exchange them.").arg(parser.value(u"from"_s), parser.value(u"to"_s));
    if (parser.isSet(u"best"_s))
        wish.query.order = SearchOrder::Best;
    if (parser.isSet(u"most"_s))
        wish.most = parser.value(u"most"_s).toInt();
    if (parser.isSet(u"format"_s))
        wish.format = parser.value(u"format"_s);
    if (wish.format != "table"_L1 && wish.format != "json"_L1)
        return Texts::tr("There is no format \"%1\". Give of these: %2.").arg(wish.format, u"table, json"_s);
    return {};
}

/// Of an older version of the program's nothing can be found yet: it is made ready.
Result<std::unique_ptr<Book>> openReady(const QCommandLineParser &parser)
{
    Result<std::unique_ptr<Book>> book = openNamedBook(parser, Access::ReadOnly);
    if (book) {
        const Result<std::optional<MeetingId>> next = nextNotIndexed((*book)->reader());
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return book;
    } else if (book.error().code != ErrorCode::BookOlder) {
        return book;
    }
    book = openNamedBook(parser, Access::ReadWrite);
    while (book) {
        const Result<bool> one = (*book)->writeNow([](Transaction &transaction) { return indexNextMeeting(transaction); });
        if (!one)
            return std::unexpected(one.error());
        if (!*one)
            break;
    }
    return book;
}

QByteArray tableOf(const SearchAnswer &answer)
{
    QString text;
    for (const SearchHit &hit : answer.hits) {
        const QString place = hit.title.isEmpty() ? QString() : u" · "_s + hit.title;
        const QString number = hit.isBetweenMeetings() ? Texts::tr("between meetings, No %1").arg(hit.number) : QString::number(hit.number);
        text += u"%1 · %2%3 · %4\n    %5\n"_s.arg(number, hit.date.toString(Qt::ISODate), place, hit.level, hit.text);
    }
    if (answer.count > answer.hits.size())
        text += Texts::tr("%1 more. Ask for them with --most N.").arg(answer.count - answer.hits.size()) + u'\n';
    return text.toUtf8();
}

/// Not in which line: that counts what is withheld above it, and own notes.
QByteArray jsonOf(const SearchAnswer &answer)
{
    QJsonArray hits;
    for (const SearchHit &hit : answer.hits) {
        hits.append(QJsonObject{{hit.isBetweenMeetings() ? u"interim"_s : u"meeting"_s, hit.number},
                                {u"date"_s, hit.date.toString(Qt::ISODate)},
                                {u"title"_s, hit.title},
                                {u"kind"_s, wordOf(hit.kind)},
                                {u"level"_s, hit.level},
                                {u"text"_s, hit.text}});
    }
    return QJsonDocument(QJsonObject{{u"count"_s, answer.count}, {u"hits"_s, hits}}).toJson();
}

Result<> find(const QCommandLineParser &parser, const SearchWish &wish)
{
    const auto book = openReady(parser);
    if (!book)
        return std::unexpected(book.error());
    const Scheme &scheme = (*book)->body().scheme;
    const Result<Edition> edition = parser.isSet(u"ceiling"_s) ? editionNamed(scheme, parser.value(u"ceiling"_s))
                                                               : Edition{scheme.defaultRank};
    if (!edition)
        return std::unexpected(edition.error());
    const Result<SearchAnswer> answer = search((*book)->reader(), wish.query, SearchCeiling{scheme, edition->ceiling}, wish.most);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->hits.isEmpty() && wish.format == "table"_L1)
        complain(Texts::tr("Nothing was found."));
    return print(wish.format == "json"_L1 ? jsonOf(*answer) : tableOf(*answer));
}

} // namespace

Command searchCommand()
{
    return {
        .name = "search"_L1,
        .summary = Texts::tr("Looks for words in all that the meetings say that its readers may see, the newest first."),
        .arguments = {u"BOOK"_s, u"WORDS..."_s},
        .options = {{u"ceiling"_s,
                     Texts::tr("The highest level that the readers are cleared for, or \"confidential\" for everything; by default the "
                               "scheme's default level. What is above it is neither found nor counted."),
                     u"LEVEL"_s},
                    {u"from"_s, Texts::tr("Only meetings of this day and later ones, as in 2024-03-31."), u"DATE"_s},
                    {u"to"_s, Texts::tr("Only meetings of this day and earlier ones."), u"DATE"_s},
                    {u"person"_s, Texts::tr("Only what is of this person: initials, a name or an owner."), u"PERSON"_s},
                    {u"best"_s, Texts::tr("What fits best comes first.")},
                    {u"most"_s, Texts::tr("So many hits at most; by default %1.").arg(shownByDefault), u"N"_s},
                    {u"format"_s, Texts::tr("table or json; by default table."), u"FORMAT"_s},
                    keyFileOption()},
        .required = {},
        .run =
            [](const QCommandLineParser &parser) {
                SearchWish wish;
                if (const QString wrong = readSearchWish(parser, wish); !wrong.isEmpty())
                    return misused(wrong);
                const Result<> found = find(parser, wish);
                return found ? ExitStatus::Done : failed(found.error());
            },
    };
}

} // namespace minutebook
