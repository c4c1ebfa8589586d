#include "models/storage/bookfolder/takegrounds.h"

#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/withheldstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QStringList groundsHeadings()
{
    return {u"meeting"_s, u"item"_s, u"line"_s, u"ground"_s, u"owner"_s, u"review"_s, u"event"_s};
}

/// As a row names a part; 0: it names none.
struct PartName {
    int meeting = 0;
    int item = 0;
    int line = 0;
    int paper = 0;
};

Result<WithheldReference> namedPaper(Connection &connection, const RegisterLine &place, int paper)
{
    const Result<QList<StoredPaper>> papers = papersOf(connection, place.item);
    if (!papers)
        return std::unexpected(papers.error());
    const StoredPaper named = papers->value(paper - 1);
    return named.id == PaperId() ? failure(ErrorCode::WithheldMissing) : Result<WithheldReference>({{}, place, named.paper.title, named.id});
}

Result<WithheldReference> namedPart(Connection &connection, const PartName &name)
{
    const Result<MeetingId> meeting = meetingOfNumber(connection, name.meeting);
    const Result<StoredItem> stored = meeting ? itemOfNumber(connection, *meeting, name.item) : std::unexpected(meeting.error());
    if (!stored)
        return std::unexpected(stored.error());
    const RegisterLine place{*meeting, stored->id, name.line == 0 ? LoggedPart::headingLine : name.line - 1};
    if (name.paper > 0)
        return namedPaper(connection, place, name.paper);
    const QString text = name.line == 0 ? stored->heading : stored->notes.split(u'\n').value(name.line - 1);
    return WithheldReference{{}, place, text};
}

/// What the book's own rules refuse is a fault of the row.
Result<> takeGround(Transaction &transaction, FolderRow &row)
{
    const PartName name{row.number("meeting"_L1, 1), row.number("item"_L1, 1), row.numberOrNone("line"_L1, 1),
                        row.numberOrNone("paper"_L1, 1)};
    if (name.line > 0 && name.paper > 0)
        row.fault(FolderWords::tr("A part is a line or a paper. Leave one of the columns “line” and “paper” empty."));
    const Withholding facts{row.text("ground"_L1), row.text("owner"_L1), row.date("review"_L1), row.text("event"_L1)};
    if (!row.isSound())
        return {};
    const Result<WithheldReference> part = namedPart(transaction, name);
    const Result<> given = part ? giveGround(transaction, *part, facts) : std::unexpected(part.error());
    if (!given)
        row.fault(given.error().code == ErrorCode::ItemMissing ? FolderWords::tr("There is no item %1 in this meeting.").arg(name.item)
                                                               : sentence(given.error()));
    return {};
}

} // namespace

Result<> takeGrounds(FolderReader &reader, const QString &name, Transaction &transaction)
{
    return takeRows(reader, name, groundsHeadings(), [&](FolderRow &row) { return takeGround(transaction, row); });
}

} // namespace minutebook
