#include "app/commandline/provedowngrade.h"

#include "models/notation/sharedwords.h"
#include "models/print/issue.h"
#include "models/print/proof/readplainfile.h"
#include "models/storage/meetingstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What an edition's open text says is no leak of it, and the note is open text: so it is searched by itself.
Result<> proveNote(MeetingRecord record, Edition edition, bool wordsSeen)
{
    const QString level = record.body.scheme.level(edition.ceiling).name;
    const Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    const QStringList shared = wordsSeen
        ? QStringList()
        : sharedWithWithheld(record.corrections.constLast().reason.body, edition.ceiling, record.meeting, dialect);
    if (!shared.isEmpty())
        return failure(ErrorCode::DowngradeReasonShares, {level, shared.join(", "_L1)});
    const QByteArray note = record.corrections.constLast().reason.text.toUtf8();
    record.corrections.clear();
    const Result<Certificate> proved = certify(readPlainFile(note), note, secretsOf(record, edition), {});
    if (proved || (proved.error().code != ErrorCode::LeakFound && proved.error().code != ErrorCode::RealNameFound))
        return proved ? Result<>() : std::unexpected(proved.error());
    return failure(ErrorCode::DowngradeReasonLeaks, {level, proved.error().details.value(0)});
}

/// The text of an edition says all that its other formats do.
Result<> proveEditions(const MeetingRecord &record, const QString &lowest, bool wordsSeen)
{
    const Scheme &scheme = record.body.scheme;
    for (Rank ceiling = scheme.rankOrHighest(lowest); ceiling < scheme.highest(); ++ceiling.value) {
        const Issue issue{DocumentKind::Minutes, Edition{ceiling}, Format::PlainText};
        if (const Result<> note = proveNote(record, issue.edition, wordsSeen); !note)
            return note;
        if (const Result<IssuedFile> file = issueFile(record, issue, {}); !file)
            return std::unexpected(file.error());
    }
    return {};
}

} // namespace

Result<int> provedDowngrade(Transaction &transaction, const DowngradeOrder &order)
{
    const Result<int> revision = downgrade(transaction, order);
    if (!revision || *revision == 0)
        return revision;
    const Result<MeetingRecord> record = minutebook::record(transaction, order.part.line.meeting);
    const Result<> proved = record ? proveEditions(*record, order.to, order.wordsSeen) : std::unexpected(record.error());
    return proved ? revision : std::unexpected(proved.error());
}

} // namespace minutebook
