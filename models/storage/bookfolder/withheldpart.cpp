#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/itemstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/withheldrows.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto withheldFile = "withheld.csv"_L1;
constexpr auto headingWord = "heading"_L1;
constexpr auto lineWord = "line"_L1;
constexpr auto nowhereWord = "nowhere"_L1;
constexpr auto paperWord = "paper"_L1;

/// "known-by" says what "text" is: the heading of the item, a line of it, the title of a paper, whose place among the item's "line" is then, or
/// what stands nowhere at the moment.
QStringList withheldHeadings()
{
    return {u"meeting"_s,       u"item"_s,  u"known-by"_s, u"line"_s,  u"text"_s,          u"level"_s,
            u"ground"_s,        u"owner"_s, u"review"_s,   u"event"_s, u"downgraded-on"_s, u"downgraded-from"_s,
            u"downgraded-to"_s, u"reason"_s};
}

QString knownBy(const WithheldRow &row)
{
    const int line = row.line.line;
    return row.paper != PaperId()         ? paperWord
        : line == LoggedPart::headingLine ? headingWord
        : line == LoggedPart::noLine      ? nowhereWord
                                          : lineWord;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// From 1, as papers are put down.
QString paperPlace(Connection &connection, const WithheldRow &row)
{
    const QList<StoredPaper> papers = papersOf(connection, row.line.item).value_or(QList<StoredPaper>());
    return QString::number(std::ranges::find(papers, row.paper, &StoredPaper::id) - papers.begin() + 1);
}

QStringList withheldCells(FolderWriter &writer, const WithheldRow &row)
{
    FolderPlace place = row.line.line < 0 ? writer.placeOf(row.line.meeting, row.line.item)
                                          : writer.placeOf(row.line.meeting, row.line.item, row.line.line);
    const Downgrade downgrade = row.downgrade.value_or(Downgrade());
    if (row.paper != PaperId())
        place.line = paperPlace(writer.connection(), row);
    return {place.meeting,
            place.item,
            knownBy(row),
            place.line,
            row.text,
            row.level,
            row.facts.ground,
            row.facts.owner,
            dayText(row.facts.review),
            row.facts.event,
            dayText(downgrade.on),
            downgrade.from,
            downgrade.to,
            downgrade.reason};
}

/// Papers come in before. A row that speaks of one that could not is not at fault.
Result<> takePaper(Connection &connection, FolderRow &row, WithheldRow &taken, bool papersSound)
{
    const int place = row.number("line"_L1, 1);
    taken.line.line = LoggedPart::noLine;
    if (!papersSound || taken.line.item == ItemId())
        return {};
    const Result<QList<StoredPaper>> papers = papersOf(connection, taken.line.item);
    if (!papers)
        return std::unexpected(papers.error());
    if (place > papers->size())
        row.fault(FolderWords::tr("This item has no paper %1.").arg(place));
    else if (row.isSound())
        taken.paper = papers->at(place - 1).id;
    return {};
}

/// The place that a row names, and what stands there as the new book has it.
Result<> takePlace(Connection &connection, FolderRow &row, WithheldRow &taken, bool papersSound)
{
    const QString word = row.needed("known-by"_L1);
    const bool heading = word == headingWord;
    if (word == paperWord)
        return takePaper(connection, row, taken, papersSound);
    if (!heading && word != lineWord && word != nowhereWord)
        row.fault(FolderWords::tr("“%1” is nothing that a part is known by. Write “%2”, “%3”, “%4” or “%5”.")
                      .arg(word, headingWord, lineWord, paperWord, nowhereWord));
    taken.line.line = heading ? LoggedPart::headingLine : LoggedPart::noLine;
    const int line = word == lineWord ? row.number("line"_L1, 1) : 0;
    if (!row.isSound() || taken.line.item == ItemId() || word == nowhereWord)
        return {};
    const Result<StoredItem> stored = item(connection, taken.line.item);
    if (!stored)
        return std::unexpected(stored.error());
    const QString text = heading ? stored->heading : stored->notes.split(u'\n').value(line - 1);
    if (!heading && text.simplified() != taken.text.simplified())
        row.fault(FolderWords::tr("Line %1 of this item does not say what stands in the column “text”.").arg(line));
    taken.text = text;
    taken.line.line = heading ? LoggedPart::headingLine : line - 1;
    return {};
}

Result<> takeWithheld(Transaction &transaction, FolderRow &row, bool papersSound)
{
    const TakenMeeting *meeting = row.meeting();
    WithheldRow taken{.id = {},
                      .line = {meeting ? meeting->id : MeetingId(), row.item(), 0},
                      .text = row.needed("text"_L1),
                      .level = row.needed("level"_L1),
                      .facts = {row.text("ground"_L1), row.text("owner"_L1), row.date("review"_L1), row.text("event"_L1)}};
    if (const QDate on = row.date("downgraded-on"_L1); on.isValid())
        taken.downgrade = Downgrade{on, row.text("downgraded-from"_L1), row.text("downgraded-to"_L1), row.text("reason"_L1)};
    if (const Result<> placed = takePlace(transaction, row, taken, papersSound); !placed)
        return placed;
    return row.isSound() && meeting && meeting->id != MeetingId() ? storeWithheld(transaction, taken) : Result<>();
}

} // namespace

Result<> writeFolderWithheld(FolderWriter &writer)
{
    const Result<QList<WithheldRow>> all = withheldRows(writer.connection());
    if (!all)
        return std::unexpected(all.error());
    QList<QStringList> cells;
    for (const WithheldRow &row : *all)
        cells << withheldCells(writer, row);
    return writer.putTable(withheldFile, withheldHeadings(), cells);
}

Result<> takeFolderWithheld(FolderReader &reader, Transaction &transaction)
{
    const bool papersSound = std::ranges::none_of(reader.faults(),
                                                  [](const FolderFault &fault) { return fault.file.startsWith("papers"_L1); });
    return takeRows(reader, withheldFile, withheldHeadings(), [&](FolderRow &row) { return takeWithheld(transaction, row, papersSound); });
}

} // namespace minutebook
