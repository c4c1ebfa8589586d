#include "app/commandline/provedowngrade.h"

#include "models/print/issue.h"
#include "models/storage/meetingstore.h"

namespace minutebook {

namespace {

/// The text of an edition says all that its other formats do.
Result<> proveEditions(const MeetingRecord &record, const QString &lowest)
{
    const Scheme &scheme = record.body.scheme;
    for (Rank ceiling = scheme.rankOrHighest(lowest); ceiling < scheme.highest(); ++ceiling.value) {
        const Issue issue{DocumentKind::Minutes, Edition{ceiling}, Format::PlainText};
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
    const Result<> proved = record ? proveEditions(*record, order.to) : std::unexpected(record.error());
    return proved ? revision : std::unexpected(proved.error());
}

} // namespace minutebook
