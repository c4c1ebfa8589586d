#include "models/storage/bookfolder/takegrounds.h"

#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "models/storage/withheldstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QStringList groundsHeadings()
{
    return {u"meeting"_s, u"item"_s, u"line"_s, u"ground"_s, u"owner"_s, u"review"_s, u"event"_s};
}

Result<WithheldReference> namedPart(Connection &connection, int number, int item, int line)
{
    const Result<MeetingId> meeting = meetingOfNumber(connection, number);
    const Result<StoredItem> stored = meeting ? itemOfNumber(connection, *meeting, item) : std::unexpected(meeting.error());
    if (!stored)
        return std::unexpected(stored.error());
    if (line == 0)
        return WithheldReference{{}, {*meeting, stored->id, LoggedPart::headingLine}, stored->heading};
    return WithheldReference{{}, {*meeting, stored->id, line - 1}, stored->notes.split(u'\n').value(line - 1)};
}

/// What the book's own rules refuse is a fault of the row.
Result<> takeGround(Transaction &transaction, FolderRow &row)
{
    const int meeting = row.number("meeting"_L1, 1);
    const int item = row.number("item"_L1, 1);
    const int line = row.numberOrNone("line"_L1, 1);
    const Withholding facts{row.text("ground"_L1), row.text("owner"_L1), row.date("review"_L1), row.text("event"_L1)};
    if (!row.isSound())
        return {};
    const Result<WithheldReference> part = namedPart(transaction, meeting, item, line);
    const Result<> given = part ? giveGround(transaction, *part, facts) : std::unexpected(part.error());
    if (!given)
        row.fault(given.error().code == ErrorCode::ItemMissing ? FolderWords::tr("There is no item %1 in this meeting.").arg(item)
                                                               : sentence(given.error()));
    return {};
}

} // namespace

Result<> takeGrounds(FolderReader &reader, const QString &name, Transaction &transaction)
{
    return takeRows(reader, name, groundsHeadings(), [&](FolderRow &row) { return takeGround(transaction, row); });
}

} // namespace minutebook
