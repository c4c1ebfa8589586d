#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/makebundle.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/passwordfile.h"
#include "app/commandline/readfile.h"
#include "app/commandline/requirereason.h"
#include "app/commandline/texts.h"
#include "models/print/readyprinting.h"
#include "models/review/bundlecontent.h"
#include "models/review/bundleseal.h"
#include "models/review/commentwords.h"
#include "models/review/mergebundle.h"
#include "models/review/randomid.h"
#include "models/storage/levelwatch.h"
#include "models/storage/meetingstore.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption reviewPassword()
{
    return passwordFileOption(Texts::tr("Takes the review file's own passphrase from FILE."));
}

Result<QString> reviewPassphrase(const QCommandLineParser &parser)
{
    const Result<QByteArray> password = passwordOf(parser);
    return password ? Result<QString>(QString::fromUtf8(*password)) : std::unexpected(password.error());
}

// What is to be sent, with the passphrase already stretched.
struct Sending {
    MeetingId meeting;
    ReviewRequest request;
    ReviewSource source;
    ReviewBundle bundle;
};

/// As in the window: what is approved is commented on only while it is being corrected.
Result<MeetingId> reviewedMeeting(Book &book, const QCommandLineParser &parser)
{
    const Result<MeetingId> id = namedMeeting(parser, book);
    const Result<MeetingSummary> meeting = id ? minutebook::meeting(book.reader(), *id) : std::unexpected(id.error());
    if (!meeting)
        return std::unexpected(meeting.error());
    return meeting->isFrozen() && !meeting->correcting ? failure(ErrorCode::MeetingFrozen, {QString::number(meeting->number)}) : id;
}

Result<Sending> prepare(Book &book, const QCommandLineParser &parser)
{
    const Result<MeetingId> meeting = reviewedMeeting(book, parser);
    const Result<Body> body = meeting ? bodyOf(book.reader(), *meeting) : std::unexpected(meeting.error());
    const Result<Edition> edition = body ? editionNamed(body->scheme, parser.value(u"ceiling"_s)) : std::unexpected(body.error());
    if (!edition)
        return std::unexpected(edition.error());
    Sending sending{.meeting = *meeting,
                    .request = {parser.value(u"for"_s), *edition, QDate::fromString(parser.value(u"until"_s), Qt::ISODate)},
                    .source = {},
                    .bundle = {}};
    Result<ReviewSource> source = reviewSource(book.reader(), *meeting, sending.request.reader, body->scheme.level(edition->ceiling).name,
                                               randomId());
    if (!source)
        return std::unexpected(source.error());
    sending.source = *std::move(source);
    Result<ReviewBundle> bundle = makeBundle(sending.source, sending.request);
    if (!bundle)
        return std::unexpected(bundle.error());
    sending.bundle = *std::move(bundle);
    return sending;
}

/// A review file may have comments in it that are nowhere else: it is never taken for one's own kind.
OtherKind unknownKind()
{
    return {Texts::tr("an old review file"), [](const QByteArray &) { return false; }};
}

Result<> send(const QCommandLineParser &parser)
{
    const Result<QString> passphrase = reviewPassphrase(parser);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    [[maybe_unused]] const std::future<void> ready = readyPrinting();
    const auto book = openNamedBook(parser, Access::ReadWrite);
    if (!book)
        return std::unexpected(book.error());
    const Result<Sending> sending = prepare(**book, parser);
    if (!sending)
        return std::unexpected(sending.error());
    const QString reason = parser.value(u"reason"_s).simplified();
    if (const Result<> answered = requireReason((*book)->reader(), sending->meeting, reason); !answered)
        return answered;
    Destination to = destination(parser, Readers::Owner);
    to.kept << parser.value(u"password-file"_s);
    if (const Result<> may = mayReplaceByOther(to.path, sending->source.record.body.scheme, unknownKind(), replacingOf(parser)); !may)
        return may;
    const Result<BundleSeal> seal = BundleSeal::make(*passphrase);
    if (!seal)
        return std::unexpected(seal.error());
    const QByteArray file = seal->seal(writeBundle(sending->bundle));
    if (const QString remark = notToldRemark(sending->source, sending->bundle); !remark.isEmpty())
        complain(remark);
    return (*book)->writeNow([&](Transaction &transaction) -> Result<> { // both or none
        Circulation sent = circulationOf(sending->bundle, sending->source, sending->request.edition, QDateTime::currentDateTimeUtc());
        sent.salt = seal->salt();
        sent.passphrase = (*book)->isPlain() ? QString() : *passphrase; // a plain book keeps no secret
        if (const Result<> settled = settleLevels(transaction, sending->meeting, reason); !settled)
            return settled;
        const Result<CirculationId> added = sendOut(transaction, sending->meeting, sent, sending->source.record);
        return added ? saveFile(to, file) : std::unexpected(added.error());
    });
}

ExitStatus createReview(const QCommandLineParser &parser)
{
    const QDate until = QDate::fromString(parser.value(u"until"_s), Qt::ISODate);
    if (parser.isSet(u"until"_s) && !until.isValid())
        return misused(Texts::tr("\"%1\" is no date. Write it as 2024-03-05.").arg(parser.value(u"until"_s)));
    if (parser.isSet(u"until"_s) && until < QDate::currentDate())
        return misused(Texts::tr("%1 is over: nobody could comment by then. Give --until with a day to come.").arg(parser.value(u"until"_s)));
    const QString output = parser.value(u"output"_s);
    if (!output.endsWith(".minutereview"_L1))
        return misused(Texts::tr("\"%1\" would not be opened as a review file. Give it a name that ends in .minutereview.").arg(output));
    const Result<> sent = send(parser);
    if (!sent)
        return failed(sent.error());
    complain(Texts::tr("%1 is for %2. Tell them the passphrase by another way than the file.").arg(output, parser.value(u"for"_s)));
    return ExitStatus::Done;
}

Result<ReviewBundle> openReview(const QString &path, const QString &passphrase)
{
    const Result<QByteArray> file = readFile(path);
    if (!file)
        return std::unexpected(file.error());
    const QString name = QFileInfo(path).fileName();
    const Result<Unsealed> opened = unseal(*file, passphrase, name);
    return opened ? readBundle(opened->content, name) : std::unexpected(opened.error());
}

void tell(const ReviewBundle &bundle)
{
    if (!bundle.title.isEmpty())
        say(bundle.title);
    if (!bundle.levels.isEmpty())
        say(Texts::tr("Up to %1, for %2").arg(bundle.levels.last().name, bundle.reader));
    if (bundle.kind == ReviewBundle::Kind::Sent) {
        if (bundle.until.isValid())
            say(Texts::tr("Comments are wanted by %1").arg(bundle.until.toString(Qt::ISODate)));
        say(Texts::tr("SHA-256 of its PDF: %1").arg(QString::fromLatin1(bundle.sha256.toHex())));
    } else {
        say(Texts::tr("Returned by %1 on %2").arg(bundle.reader, bundle.returned.date().toString(Qt::ISODate)));
    }
    say(Texts::tr("%n comment(s)", nullptr, static_cast<int>(bundle.comments.size())));
    for (const ReviewComment &comment : bundle.comments)
        say("  "_L1 + lineOf(comment));
}

ExitStatus showReview(const QCommandLineParser &parser)
{
    const Result<QString> passphrase = reviewPassphrase(parser);
    const Result<ReviewBundle> bundle = passphrase ? openReview(parser.positionalArguments().constFirst(), *passphrase)
                                                   : std::unexpected(passphrase.error());
    if (!bundle)
        return failed(bundle.error());
    tell(*bundle);
    return ExitStatus::Done;
}

QString outcomeOf(const Merged &merged, const QString &name)
{
    const QString reader = merged.circulation.circulation.reader;
    QString line = merged.added == 0 && merged.comments > 0
        ? Texts::tr("%1: all that %2 says in it was known already").arg(name, reader)
        : Texts::tr("%1: %n new comment(s) of %2", nullptr, merged.added).arg(name, reader);
    if (merged.stale)
        line += Texts::tr("; on an earlier draft than the latest that was sent");
    return line;
}

Result<> merge(Book &book, const QString &path, const QString &passphrase)
{
    const Result<ReviewBundle> bundle = openReview(path, passphrase);
    if (!bundle)
        return std::unexpected(bundle.error());
    const QString name = QFileInfo(path).fileName();
    const Result<Merged> merged = book.writeNow(
        [&](Transaction &transaction) { return mergeBundle(transaction, *bundle, name, QDateTime::currentDateTimeUtc()); });
    if (!merged)
        return std::unexpected(merged.error());
    const Result<MeetingSummary> meeting = minutebook::meeting(book.reader(), merged->circulation.meeting);
    say(outcomeOf(*merged, name) + (meeting ? u", "_s + Texts::tr("meeting %1").arg(meeting->number) : QString()));
    if (meeting && meeting->isFrozen())
        complain(Texts::tr("The minutes of meeting %1 are approved already: nothing is changed by what is accepted.").arg(meeting->number));
    for (const ReviewComment &comment : bundle->comments)
        say("  "_L1 + lineOf(comment));
    return {};
}

ExitStatus mergeReviews(const QCommandLineParser &parser)
{
    const Result<QString> passphrase = reviewPassphrase(parser);
    if (!passphrase)
        return failed(passphrase.error());
    const auto book = openNamedBook(parser, Access::ReadWrite);
    if (!book)
        return failed(book.error());
    ExitStatus status = ExitStatus::Done;
    for (const QString &path : parser.positionalArguments().sliced(1)) {
        if (const Result<> merged = merge(**book, path, *passphrase); !merged)
            status = failed(merged.error());
    }
    return status;
}

} // namespace

Command reviewCreateCommand()
{
    return {
        .name = "review create"_L1,
        .summary = Texts::tr(
            "Writes an edition of a meeting's minutes as a file for one reader to comment on, encrypted, and keeps that it was sent."),
        .arguments = {u"BOOK"_s},
        .options = {meetingOption(),
                    {u"for"_s, Texts::tr("The reader, by name: one of the committee's people."), u"NAME"_s},
                    {u"ceiling"_s, Texts::tr("The level up to which the edition shows; not above the reader's clearance."), u"LEVEL"_s},
                    outputOption(Texts::tr("The review file, whose name ends in .minutereview.")),
                    reviewPassword(),
                    {u"until"_s, Texts::tr("The day by which comments are wanted: 2024-03-05."), u"DATE"_s},
                    lowerReasonOption(),
                    replaceOption(),
                    keyFileOption()},
        .required = {u"meeting"_s, u"for"_s, u"ceiling"_s, u"output"_s, u"password-file"_s},
        .run = &createReview,
    };
}

Command reviewShowCommand()
{
    return {
        .name = "review show"_L1,
        .summary = Texts::tr("Tells what is in a review file, with the comments. No book is needed."),
        .arguments = {u"FILE.minutereview"_s},
        .options = {reviewPassword()},
        .required = {u"password-file"_s},
        .run = &showReview,
    };
}

Command reviewMergeCommand()
{
    return {
        .name = "review merge"_L1,
        .summary = Texts::tr("Takes the comments of review files into the book, each once, and lists them. The notes are not changed."),
        .arguments = {u"BOOK"_s, u"FILE.minutereview..."_s},
        .options = {reviewPassword(), keyFileOption()},
        .required = {u"password-file"_s},
        .run = &mergeReviews,
    };
}

} // namespace minutebook
