#include "models/storage/withheldanchors.h"

#include "models/domain/matchlines.h"
#include "models/notation/parse.h"
#include "models/notation/withheldparts.h"
#include "models/storage/inorder.h"
#include "models/storage/withheldrows.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

AnchoredLine anchorOf(const WithheldRow &row)
{
    return {row.line.item, row.line.line, row.text};
}

bool isHeading(const AnchoredLine &anchor)
{
    return anchor.line == LoggedPart::headingLine;
}

const ItemText *textOf(ItemId item, const QList<ItemText> &texts)
{
    const auto found = std::ranges::find(texts, item, &ItemText::id);
    return found == texts.end() ? nullptr : &*found;
}

bool stillStands(const AnchoredLine &anchor, const QList<ItemText> &texts)
{
    const ItemText *text = textOf(anchor.item, texts);
    if (!text || isHeading(anchor))
        return text && text->heading == anchor.text;
    return anchor.line >= 0 && text->notes.split(u'\n').value(anchor.line) == anchor.text;
}

QList<AnchoredLine> linesIn(const QList<ItemText> &texts)
{
    QList<AnchoredLine> lines;
    for (const ItemText &text : texts) {
        int at = 0;
        for (const QString &line : text.notes.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append({text.id, at, line});
            ++at;
        }
    }
    return lines;
}

QList<AnchoredLine> headingsIn(const QList<ItemText> &texts)
{
    QList<AnchoredLine> headings;
    for (const ItemText &text : texts)
        headings.append({text.id, LoggedPart::headingLine, text.heading});
    return headings;
}

/// Finds a meeting's anchors again.
class AnchorFinder
{
public:
    AnchorFinder(const QList<ItemText> &before, const QList<ItemText> &after, const Dialect &dialect)
        : m_before(before)
        , m_after(after)
        , m_dialect(dialect)
        , m_linesBefore(linesIn(before))
        , m_lines(linesIn(after))
    {
    }

    /// A heading that was nowhere is looked for among headings and lines: it may have become either.
    QList<AnchoredLine> find(const QList<AnchoredLine> &known)
    {
        QList<AnchoredLine> found = matched(known, m_linesBefore, m_lines);
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (isHeading(known[i]))
                found[i] = heading(known[i]);
            else if (found[i].line == LoggedPart::noLine)
                found[i] = nextOfPart(known[i]);
        }
        return found;
    }

private:
    [[nodiscard]] static QList<AnchoredLine> matched(const QList<AnchoredLine> &known, const QList<AnchoredLine> &before,
                                                     const QList<AnchoredLine> &now)
    {
        QList<AnchoredLine> found;
        const QList<qsizetype> places = matchLines(known, before, now);
        for (qsizetype i = 0; i < known.size(); ++i)
            found.append(places[i] < 0 ? AnchoredLine{known[i].item, LoggedPart::noLine, known[i].text} : now[places[i]]);
        return found;
    }

    /// An item is the same whatever it is called.
    [[nodiscard]] AnchoredLine heading(const AnchoredLine &known) const
    {
        if (const ItemText *text = textOf(known.item, m_after))
            return {known.item, LoggedPart::headingLine, text->heading};
        return matched({known}, headingsIn(m_before), headingsIn(m_after)).constFirst();
    }

    [[nodiscard]] AnchoredLine nextOfPart(const AnchoredLine &known) const
    {
        AnchoredLine nowhere{known.item, LoggedPart::noLine, known.text};
        const ItemText *text = textOf(known.item, m_before);
        if (!text || known.line < 0)
            return comeBack(nowhere);
        const Item item = parseItem(text->heading, text->notes, m_dialect).constFirst();
        const std::optional<WithheldPart> part = withheldPartAt(item, known.line, m_dialect);
        for (const qsizetype at : part && part->kind == PartKind::Lines ? part->lines : QList<qsizetype>()) {
            const AnchoredLine wanted{known.item, static_cast<int>(at), item.lines[at].text};
            const AnchoredLine found = matched({wanted}, m_linesBefore, m_lines).constFirst();
            if (at != known.line && found.line != LoggedPart::noLine)
                return found;
        }
        return nowhere;
    }

    /// It may have been a heading.
    [[nodiscard]] AnchoredLine comeBack(const AnchoredLine &nowhere) const
    {
        const auto same = std::ranges::find(m_after, nowhere.text, &ItemText::heading);
        return same == m_after.end() ? nowhere : AnchoredLine{same->id, LoggedPart::headingLine, same->heading};
    }

    const QList<ItemText> &m_before;
    const QList<ItemText> &m_after;
    const Dialect &m_dialect;
    QList<AnchoredLine> m_linesBefore;
    QList<AnchoredLine> m_lines;
};

} // namespace

Result<> followWithheld(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before, const QList<ItemText> &after)
{
    Result<QList<WithheldRow>> rows = withheldRowsOf(transaction, meeting.id);
    if (!rows)
        return std::unexpected(rows.error());
    rows->removeIf([](const WithheldRow &row) { return row.paper != PaperId(); }); // those go along with their papers
    QList<AnchoredLine> known;
    for (const WithheldRow &row : *rows)
        known.append(anchorOf(row));
    if (std::ranges::all_of(known, [&](const AnchoredLine &anchor) { return stillStands(anchor, after); }))
        return {};
    const QList<AnchoredLine> found = AnchorFinder(before, after, meeting.dialect).find(known);
    qsizetype at = 0;
    return forEach(*rows, [&](WithheldRow row) {
        const AnchoredLine &now = found[at++];
        if (now == anchorOf(row))
            return Result<>();
        row.line = {row.line.meeting, textOf(now.item, after) ? now.item : ItemId(), now.line};
        row.text = now.text;
        return storeWithheld(transaction, row);
    });
}

} // namespace minutebook
