#include "app/commandline/makebundle.h"

#include "app/commandline/editionbundle.h"
#include "app/commandline/texts.h"
#include "models/minutes/compose.h"
#include "models/minutes/secrets.h"
#include "models/minutes/suggestedname.h"
#include "models/notation/quorum.h"
#include "models/review/placedcomment.h"
#include "models/review/randomid.h"
#include "models/storage/meetingstore.h"
#include "models/storage/revisionstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Null: who was not there.
const Person *attendee(const Meeting &meeting, const QString &name)
{
    for (const PeopleTable &table : meeting.people) {
        const auto found = std::ranges::find_if(table.people, [&](const Person &person) { return sameName(person.name, name); });
        if (found != table.people.end())
            return &*found;
    }
    return nullptr;
}

Result<> requireCleared(const MeetingRecord &record, const ReviewRequest &request)
{
    if (!record.seating.find(request.reader) && !attendee(record.meeting, request.reader))
        return failure(ErrorCode::ReviewReaderUnknown, {request.reader});
    const Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    if (clearanceOf(request.reader, record.seating, dialect) < request.edition.ceiling)
        return failure(ErrorCode::ReviewReaderUncleared, {request.reader, record.body.scheme.level(request.edition.ceiling).name});
    return {};
}

/// Whether a text that came from an earlier state says anything that the edition withholds by now.
class StillShown
{
public:
    StillShown(const MeetingRecord &record, Edition edition)
        : m_secrets(secretsOf(record, edition))
    {
    }

    bool operator()(const QString &text) const
    {
        return text.isEmpty() || certify(text.toUtf8(), Format::PlainText, m_secrets, u"x.txt"_s).has_value();
    }

private:
    Secrets m_secrets;
};

/// Those that still stand are shown; the others keep their place, so that what changed is still known.
QStringList shownBefore(const QStringList &before, const QStringList &now, const StillShown &stillShown)
{
    QStringList shown;
    for (const QString &text : before)
        shown << (now.contains(text) || stillShown(text) ? text : QString());
    return shown;
}

/// What was accepted and put back since is open again.
QList<EarlierComment> asTheyStand(const ReviewSource &source, const QStringList &now, const Dialect &dialect)
{
    QList<EarlierComment> earlier = source.earlier;
    QList<QStringList> passages;
    for (const QString &text : now)
        passages << text.split(u' ', Qt::SkipEmptyParts);
    for (EarlierComment &each : earlier) {
        if (isUndone(each.comment, each.state, source.comments, passages, dialect))
            each = {each.comment, CommentState::Open, {}};
    }
    return earlier;
}

/// Whether a passage that is shown has words of a comment.
bool stands(const QString &words, const QStringList &now)
{
    return std::ranges::any_of(now, [&words](const QString &text) { return text.contains(words); });
}

/// What it is on is not told where the edition does not show it any more. That is no matter of what is withheld: a reader who guesses learns
/// nothing from what comes back.
ReviewComment withShownQuote(ReviewComment comment, const QStringList &now)
{
    if (comment.quote.isEmpty() || !stands(comment.quote, now))
        return {.id = comment.id, .text = comment.text, .answers = comment.answers, .made = comment.made};
    for (QString *words : {&comment.before, &comment.after}) {
        if (!stands(*words, now))
            words->clear();
    }
    return comment;
}

/// Whoever sent a comment knows what it says. What somebody else wrote down for them, and the answers, may say more than the edition.
QList<EarlierComment> shownEarlier(const QList<EarlierComment> &earlier, const ReviewSource &source, const QStringList &now,
                                   const StillShown &stillShown)
{
    const auto isOwn = [&source](const ReviewComment &comment) {
        const auto stored = std::ranges::find(source.comments, comment.id, [](const StoredComment &each) { return each.comment.id; });
        return stored == source.comments.end() || stored->way == CommentWay::Bundle;
    };
    QList<EarlierComment> shown;
    for (const EarlierComment &each : earlier) {
        const ReviewComment &comment = each.comment;
        const QStringList texts{comment.before, comment.quote, comment.after, comment.text, comment.wording, comment.level};
        if (isOwn(comment))
            shown.append({withShownQuote(comment, now), each.state, stillShown(each.reason) ? each.reason : QString()});
        else if (stillShown((texts + QStringList{each.reason}).join(u'\n')) && stillShown((texts + QStringList{each.reason}).join(u' ')))
            shown.append(each);
    }
    return shown;
}

} // namespace

Result<ReviewSource> reviewSource(Connection &connection, MeetingId meeting, const QString &reader, const QString &level,
                                  const QByteArray &revision)
{
    const Snapshot snapshot(connection);
    Result<MeetingRecord> all = recordToIssue(connection, meeting);
    const Result<QList<StoredCirculation>> sent = circulations(connection, meeting);
    const Result<QList<StoredComment>> comments = reviewComments(connection, meeting);
    if (!all || !sent || !comments)
        return std::unexpected(!all ? all.error() : !sent ? sent.error() : comments.error());
    ReviewSource source{.record = *std::move(all), .revision = revision, .comments = *comments};
    for (const StoredCirculation &each : *sent) {
        if (each.circulation.reader == reader && each.circulation.level == level && !each.circulation.passages.isEmpty())
            source.before = each.circulation.passages;
    }
    for (const StoredComment &each : *comments) {
        if (each.reader == reader && each.edition == level && each.comment.kind != CommentKind::Accepted)
            source.earlier.append({each.comment, each.state, each.reason});
    }
    return source;
}

Result<ReviewBundle> makeBundle(const ReviewSource &source, const ReviewRequest &request, const Prover &prover)
{
    const MeetingRecord &record = issuedRecord(source.record, DocumentKind::Minutes, request.edition);
    if (const Result<> cleared = requireCleared(record, request); !cleared)
        return std::unexpected(cleared.error());
    Result<ReviewBundle> bundle = editionBundle(compose(record, request.edition),
                                                {.id = randomId(),
                                                 .revision = source.revision,
                                                 .reader = request.reader,
                                                 .levels = levelsUpTo(record.body.scheme, request.edition.ceiling),
                                                 .until = request.until});
    if (!bundle)
        return bundle;
    const Result<Certificate> proved = prover({bundle->pdf, bundleName(record, request) + ".pdf"_L1, Format::Pdf},
                                              secretsOf(record, request.edition));
    if (!proved)
        return std::unexpected(proved.error());
    if (!proved->isProof())
        return std::unexpected(leakFound(*proved));
    const StillShown stillShown(record, request.edition);
    QStringList now;
    for (const BundlePassage &passage : std::as_const(bundle->passages))
        now << passage.text();
    if (source.before)
        bundle->before = shownBefore(*source.before, now, stillShown);
    const Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    bundle->earlier = shownEarlier(asTheyStand(source, now, dialect), source, now, stillShown);
    return bundle;
}

QString notToldRemark(const ReviewSource &source, const ReviewBundle &bundle)
{
    const auto isLeftOut = [&bundle](const EarlierComment &each) {
        const auto there = std::ranges::find(bundle.earlier, each.comment.id, [](const EarlierComment &other) { return other.comment.id; });
        return there == bundle.earlier.end() || (there->reason.isEmpty() && !each.reason.isEmpty() && there->state == each.state);
    };
    const auto left = static_cast<int>(std::ranges::count_if(source.earlier, isLeftOut));
    return left == 0
        ? QString()
        : Texts::tr("%1 is not told of %n earlier comment(s): they or their answers say what this edition leaves out.", nullptr, left)
              .arg(bundle.reader);
}

Circulation circulationOf(const ReviewBundle &bundle, const ReviewSource &source, Edition edition, const QDateTime &now)
{
    Circulation circulation{.bundle = bundle.id,
                            .revision = bundle.revision,
                            .reader = bundle.reader,
                            .level = source.record.body.scheme.level(edition.ceiling).name,
                            .edition = editionTitle(source.record.body.scheme, edition,
                                                    issuedRecord(source.record, DocumentKind::Minutes, edition).meeting.header.status),
                            .sha256 = bundle.sha256,
                            .sent = now,
                            .until = bundle.until};
    for (const BundlePassage &passage : bundle.passages)
        circulation.passages << passage.text();
    return circulation;
}

QString bundleName(const MeetingRecord &record, const ReviewRequest &request)
{
    const Scheme &scheme = record.body.scheme;
    const QString name = suggestedName({record.body.abbreviation, record.meeting.header.number, {}, request.edition}, scheme,
                                       record.defaultRank);
    const KnownPerson *known = record.seating.find(request.reader);
    const Person *present = attendee(record.meeting, request.reader);
    const QString initials = known ? known->initials : present ? present->initials : QString();
    const bool named = !initials.isEmpty() && request.edition.ceiling >= record.defaultRank;
    return named ? u"%1 for %2"_s.arg(name, initials) : name;
}

} // namespace minutebook
