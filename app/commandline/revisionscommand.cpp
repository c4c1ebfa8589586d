#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"
#include "models/minutes/compose.h"
#include "models/minutes/runs.h"
#include "models/print/comparedocuments.h"
#include "models/print/proof/provenothingwithheld.h"
#include "models/print/proof/readplainfile.h"
#include "models/print/writeplaintable.h"
#include "models/review/revisionrecord.h"
#include "models/storage/revisionstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype comparedWidth = 100;
constexpr qsizetype hashShown = 12; ///< digits of a hash that tell two of one meeting apart

QJsonObject revisionJson(const Revision &revision)
{
    QJsonObject json{{u"number"_s, revision.number},
                     {u"kind"_s, nameOfRevision(revision.kind)},
                     {u"at"_s, revision.at.toString(Qt::ISODate)},
                     {u"author"_s, revision.author},
                     {u"reason"_s, revision.reason},
                     {u"token"_s, revision.token},
                     {u"content"_s, revision.contentHash},
                     {u"before"_s, revision.before},
                     {u"hash"_s, revision.hash},
                     {u"disposed"_s, revision.disposed}};
    if (const auto &end = revision.takenBack)
        json.insert(u"taken-back"_s, QJsonObject{{u"at"_s, end->at.toString(Qt::ISODate)}, {u"by"_s, end->who}});
    return json;
}

QByteArray revisionsJson(const QList<Revision> &revisions)
{
    QJsonArray all;
    for (const Revision &revision : revisions)
        all.append(revisionJson(revision));
    return QJsonDocument(all).toJson();
}

QString reasonWords(const Revision &revision)
{
    QStringList words;
    if (revision.disposed)
        words << Texts::tr("(text disposed of)");
    if (const auto &end = revision.takenBack)
        words << Texts::tr("(approval taken back on %1 by %2)", "day, person")
                     .arg(end->at.date().toString(Qt::ISODate), end->who.isEmpty() ? Texts::tr("somebody") : end->who);
    return (words << revision.reason).join(u' ').trimmed();
}

/// With the marking of the highest level: hashes tell of the whole text.
QByteArray revisionsTable(const QList<Revision> &revisions, const Scheme &scheme)
{
    TableBlock table{
        .kind = TableKind::Agenda,
        .columns = {Texts::tr("No"), Texts::tr("Kind"), Texts::tr("When"), Texts::tr("By"), Texts::tr("Reason"), Texts::tr("SHA-256")},
        .widths = {4, 16, 20, 18, 28, 14}};
    for (const Revision &revision : revisions) {
        QList<Runs> cells;
        for (const QString &text : {QString::number(revision.number), nameOfRevision(revision.kind), revision.at.toString(Qt::ISODate),
                                    revision.author, reasonWords(revision), revision.contentHash.first(hashShown)})
            cells.append(plain(text));
        table.rows.append({cells});
    }
    return (scheme.level(scheme.highest()).marking + "\n\n"_L1 + writePlainTable(table, comparedWidth) + u'\n').toUtf8();
}

/// What is found of the chain is said beside the list.
Result<ExitStatus> listRevisions(const QCommandLineParser &parser, bool json)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const Result<MeetingId> id = namedMeeting(parser, **book);
    const Result<QList<Revision>> all = id ? listedRevisions((*book)->reader(), *id) : std::unexpected(id.error());
    const Result<Body> body = id ? bodyOf((*book)->reader(), *id) : std::unexpected(id.error());
    const Result<QString> broken = id ? verifyRevisionsOf((*book)->reader(), *id) : std::unexpected(id.error());
    if (!all || !body || !broken)
        return std::unexpected(!all ? all.error() : !body ? body.error() : broken.error());
    if (!broken->isEmpty())
        complain(*broken);
    if (all->isEmpty() && !json)
        complain(Texts::tr("No revision has been kept of these minutes yet."));
    const Result<> printed = json ? print(revisionsJson(*all)) : all->isEmpty() ? Result<>() : print(revisionsTable(*all, body->scheme));
    if (!printed)
        return std::unexpected(printed.error());
    return broken->isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

ExitStatus runRevisions(const QCommandLineParser &parser)
{
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"table"_s;
    if (format != "table"_L1 && format != "json"_L1)
        return misused(Texts::tr("There is no format \"%1\". Give of these: %2.").arg(format, u"table, json"_s));
    const Result<ExitStatus> listed = listRevisions(parser, format == "json"_L1);
    return listed ? *listed : failed(listed.error());
}

/// Two states of a meeting's minutes, and what they are called.
struct ComparedStates {
    MeetingRecord before;
    MeetingRecord after;
    QString beforeName;
    QString afterName;
    QString broken; ///< of the chain that they rest on; empty: nothing
};

QString stateWords(MinutesState state)
{
    return state ? Texts::tr("revision %1").arg(*state) : Texts::tr("now");
}

Result<ComparedStates> comparedStates(const QCommandLineParser &parser, Book &book)
{
    const Result<MeetingId> id = namedMeeting(parser, book);
    if (!id)
        return std::unexpected(id.error());
    Connection &reader = book.reader();
    const Snapshot snapshot(reader);
    const QStringList names = parser.positionalArguments().sliced(1);
    const Result<MinutesState> before = stateNamed(reader, *id, names[0]);
    const Result<MinutesState> after = stateNamed(reader, *id, names[1]);
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    const Result<MeetingRecord> first = recordIn(reader, *id, *before);
    const Result<MeetingRecord> second = recordIn(reader, *id, *after);
    const Result<QString> broken = brokenUnder(reader, *id, *before, *after);
    if (!first || !second || !broken)
        return std::unexpected(!first ? first.error() : !second ? second.error() : broken.error());
    return ComparedStates{*first, *second, stateWords(*before), stateWords(*after), *broken};
}

QByteArray comparisonText(const ComparedStates &states, Edition edition)
{
    const Scheme &scheme = states.after.body.scheme;
    const QString differences = writeComparison(compareDocuments(compose(states.before, edition), compose(states.after, edition)),
                                                comparedWidth);
    const QString title = u"%1 %2: %3 → %4"_s.arg(states.after.body.abbreviation, QString::number(states.after.meeting.header.number),
                                                  states.beforeName, states.afterName);
    return (scheme.level(edition.ceiling).marking + u'\n' + title + "\n\n"_L1
            + (differences.isEmpty() ? Texts::tr("Nothing differs in this edition.") : differences) + u'\n')
        .toUtf8();
}

/// What one of the two states shows may stand in it, though the other withholds it.
Secrets secretsOf(const ComparedStates &states, Edition edition)
{
    Secrets secrets = secretsOf(states.before, edition);
    const Secrets after = secretsOf(states.after, edition);
    secrets.withheld += after.withheld;
    secrets.open += after.open;
    secrets.frame += after.frame;
    return secrets;
}

/// What is found of the chain is said beside it.
Result<ExitStatus> compareNamed(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const Result<ComparedStates> states = comparedStates(parser, **book);
    if (!states)
        return std::unexpected(states.error());
    const Result<Edition> edition = parser.isSet(u"edition"_s) ? editionNamed(states->after.body.scheme, parser.value(u"edition"_s))
                                                               : Edition{states->after.defaultRank};
    if (!edition)
        return std::unexpected(edition.error());
    const QByteArray text = comparisonText(*states, *edition);
    const Result<Certificate> proved = certify(readPlainFile(text), text, secretsOf(*states, *edition), {});
    const Result<> printed = proved ? print(text) : std::unexpected(proved.error());
    if (!printed)
        return std::unexpected(printed.error());
    if (!states->broken.isEmpty())
        complain(states->broken);
    return states->broken.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

Command revisionsCommand()
{
    return {
        .name = "revisions"_L1,
        .summary = Texts::tr("Lists the revisions of a meeting's minutes: what was sent out, approved and corrected, with their hashes."),
        .arguments = {u"BOOK"_s},
        .options = {meetingOption(), {u"format"_s, Texts::tr("table or json; by default table."), u"FORMAT"_s}, keyFileOption()},
        .required = {u"meeting"_s},
        .run = &runRevisions,
    };
}

Command compareCommand()
{
    return {
        .name = "compare"_L1,
        .summary = Texts::tr(
            "Tells word by word what differs between two revisions of a meeting's minutes, or a revision and the notes now."),
        .arguments = {u"BOOK"_s, u"BEFORE"_s, u"AFTER"_s},
        .options = {meetingOption(),
                    {u"edition"_s,
                     Texts::tr("The edition that is compared: the highest level that its readers are cleared for, or \"confidential\" for "
                               "everything; by default the meeting's default level."),
                     u"LEVEL"_s},
                    keyFileOption()},
        .required = {u"meeting"_s},
        .run =
            [](const QCommandLineParser &parser) {
                const Result<ExitStatus> compared = compareNamed(parser);
                return compared ? *compared : failed(compared.error());
            },
    };
}

} // namespace minutebook
