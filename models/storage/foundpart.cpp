#include "models/storage/foundpart.h"

#include "models/storage/audititem.h"

#include "models/notation/datavalue.h"
#include "models/notation/parse.h"
#include "models/storage/itemrows.h"

#include <QJsonObject>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The line or heading that a part is known by, as it was typed.
QString typedAt(const ItemText &text, int line)
{
    return line == LoggedPart::headingLine ? text.heading : text.notes.split(u'\n').value(line);
}

/// The row that is known by a line of the part; a new one where there is none.
WithheldRow rowOf(const QList<WithheldRow> &rows, const WithheldPart &part, const RegisterLine &line)
{
    const auto isIts = [&](const WithheldRow &row) { return row.line.item == line.item && part.holds(row.line.line); };
    const auto found = std::ranges::find_if(rows, isIts);
    return found == rows.end() ? WithheldRow{{}, {line.meeting, line.item, static_cast<int>(part.line)}, {}, {}} : *found;
}

/// A paper is known by itself, not by a line.
Result<FoundPart> findPaper(Connection &connection, FoundPart found, const WithheldReference &reference, const QList<WithheldRow> &rows)
{
    const Result<QList<StoredPaper>> papers = papersOf(connection, reference.line.item);
    if (!papers)
        return std::unexpected(papers.error());
    const auto stored = std::ranges::find(*papers, reference.paper, &StoredPaper::id);
    if (stored == papers->end() || stored->paper.title != reference.text)
        return failure(ErrorCode::WithheldMissing);
    const Dialect &dialect = found.meeting.dialect;
    const Rank rank = paperRank(stored->paper, found.item.rank, dialect);
    const auto row = std::ranges::find(rows, stored->id, &WithheldRow::paper);
    if (rank <= dialect.defaultRank || rank == found.item.rank)
        return failure(ErrorCode::WithheldMissing);
    const RegisterLine nowhere{reference.line.meeting, reference.line.item, LoggedPart::noLine};
    found.part = {.kind = PartKind::Paper, .line = LoggedPart::headingLine, .rank = rank, .around = found.item.rank};
    found.row = row == rows.end() ? WithheldRow{{}, nowhere, {}, {}, {}, {}, stored->id} : *row;
    found.row.text = stored->paper.title;
    found.paper = *stored;
    found.paperPlace = stored - papers->begin() + 1;
    return found;
}

} // namespace

QJsonObject FoundPart::place() const
{
    QJsonObject place = auditItem(item.heading.number, at + 1);
    if (part.line >= 0)
        place.insert(u"line"_s, part.line + 1);
    if (paper)
        place.insert(u"paper"_s, paperPlace);
    return place;
}

Result<FoundPart> findPart(Connection &connection, const WithheldReference &reference)
{
    const RegisterLine &line = reference.line;
    const Result<MeetingContext> meeting = loadContext(connection, line.meeting);
    const Result<QList<ItemText>> texts = loadTexts(connection, line.meeting);
    const Result<QList<WithheldRow>> rows = withheldRowsOf(connection, line.meeting);
    if (!meeting || !texts || !rows)
        return std::unexpected(!meeting ? meeting.error() : !texts ? texts.error() : rows.error());
    const auto text = std::ranges::find(*texts, line.item, &ItemText::id);
    if (text == texts->end() || line.line == LoggedPart::noLine)
        return failure(ErrorCode::WithheldMissing);
    const Item item = parseItem(text->heading, text->notes, meeting->dialect).constFirst();
    if (reference.paper != PaperId())
        return findPaper(connection, FoundPart{*meeting, *texts, text - texts->begin(), item, {}, {}}, reference, *rows);
    if (typedAt(*text, line.line) != reference.text)
        return failure(ErrorCode::WithheldMissing);
    const std::optional<WithheldPart> part = withheldPartAt(item, line.line, meeting->dialect);
    if (!part)
        return failure(ErrorCode::WithheldMissing);
    WithheldRow row = rowOf(*rows, *part, line);
    if (row.id == WithheldId())
        row.text = typedAt(*text, row.line.line);
    return FoundPart{*meeting, *texts, text - texts->begin(), item, *part, row};
}

} // namespace minutebook
