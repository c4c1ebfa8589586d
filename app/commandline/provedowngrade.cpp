#include "app/commandline/provedowngrade.h"

#include "models/print/issue.h"
#include "models/print/proof/readplainfile.h"
#include "models/storage/indexmeeting.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingstore.h"
#include "models/storage/sharedinbook.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What an edition's open text says is no leak of it, and the note is open text: so it is searched by itself.
Result<> proveNote(MeetingRecord record, Edition edition, const QString &reason)
{
    record.corrections.clear();
    const QByteArray note = reason.toUtf8();
    const Result<Certificate> proved = certify(readPlainFile(note), note, secretsOf(record, edition), {});
    if (proved || (proved.error().code != ErrorCode::LeakFound && proved.error().code != ErrorCode::RealNameFound))
        return proved ? Result<>() : std::unexpected(proved.error());
    return failure(ErrorCode::DowngradeReasonLeaks, {record.body.scheme.level(edition.ceiling).name, proved.error().details.value(0)});
}

/// Its words, besides, are nobody's secret, in whatever meeting.
Result<> requireOpenWords(Connection &connection, const MeetingRecord &record, Edition edition, const DowngradeOrder &order)
{
    const Result<QStringList> shared = order.wordsSeen
        ? Result<QStringList>()
        : sharedInBook(connection, order.part.line.meeting, record, order.reason, edition.ceiling);
    if (!shared || shared->isEmpty())
        return shared ? Result<>() : std::unexpected(shared.error());
    return failure(ErrorCode::DowngradeReasonShares, {record.body.scheme.level(edition.ceiling).name, shared->join(", "_L1)});
}

/// The text of an edition says all that its other formats do. That of minutes that are not approved is searched when it is issued.
Result<> proveEditions(Connection &connection, const MeetingRecord &record, const DowngradeOrder &order, bool printed)
{
    const Scheme &scheme = record.body.scheme;
    for (Rank ceiling = scheme.rankOrHighest(order.to); ceiling < scheme.highest(); ++ceiling.value) {
        const Issue issue{DocumentKind::Minutes, Edition{ceiling}, Format::PlainText};
        const Result<> note = inOrder([&] { return proveNote(record, issue.edition, order.reason); },
                                      [&] { return requireOpenWords(connection, record, issue.edition, order); });
        if (!note)
            return note;
        const Result<IssuedFile> file = printed ? issueFile(record, issue, {}) : Result<IssuedFile>();
        if (!file)
            return std::unexpected(file.error());
    }
    return {};
}

} // namespace

Result<int> provedDowngrade(Transaction &transaction, const DowngradeOrder &order)
{
    const Result<int> revision = downgrade(transaction, order);
    const Result<> ready = revision ? indexNewest(transaction) : std::unexpected(revision.error());
    if (!ready)
        return std::unexpected(ready.error());
    const Result<MeetingRecord> record = minutebook::record(transaction, order.part.line.meeting);
    const Result<> proved = record ? proveEditions(transaction, *record, order, *revision > 0) : std::unexpected(record.error());
    return proved ? revision : std::unexpected(proved.error());
}

} // namespace minutebook
