#include "models/notation/datavalue.h"
#include "models/notation/parse.h"
#include "models/notation/withheldparts.h"
#include "models/storage/bodystore.h"
#include "models/storage/itemrows.h"
#include "models/storage/meetingstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/sourceteller.h"
#include "models/storage/withheldrows.h"
#include "models/storage/withheldstore.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Logs the parts of one meeting.
class PartLogger
{
public:
    PartLogger(const MeetingContext &meeting, const SourceTeller &sources, const QList<WithheldRow> &rows,
               const QHash<qint64, QList<StoredPaper>> &papers)
        : m_meeting(meeting)
        , m_sources(sources)
        , m_rows(rows)
        , m_papers(papers)
    {
    }

    QList<LoggedPart> log(const QList<ItemText> &texts)
    {
        for (const ItemText &text : texts)
            logItem(text);
        for (const WithheldRow &row : m_rows) // whose items are gone
            logNowhere(row);
        return std::move(m_parts);
    }

private:
    void logItem(const ItemText &text)
    {
        const Item item = parseItem(text.heading, text.notes, m_meeting.dialect).constFirst();
        QList<WithheldRow> rows = m_rows;
        rows.removeIf([&](const WithheldRow &row) { return row.line.item != text.id; });
        m_rows.removeIf([&](const WithheldRow &row) { return row.line.item == text.id; });
        const qsizetype first = m_parts.size();
        logPapers(item, text, rows);
        for (const WithheldPart &part : withheldParts(item, m_meeting.dialect))
            logPart(part, item, text, rows);
        for (const WithheldRow &row : std::as_const(rows))
            logOpened(row, item, text);
        std::stable_sort(m_parts.begin() + first, m_parts.end(),
                         [](const LoggedPart &one, const LoggedPart &other) { return one.source.line.line < other.source.line.line; });
    }

    /// One of its item's level is withheld with that.
    void logPapers(const Item &item, const ItemText &text, QList<WithheldRow> &rows)
    {
        int place = 0;
        for (const StoredPaper &stored : m_papers.value(text.id.value)) {
            const Rank rank = paperRank(stored.paper, item.rank, m_meeting.dialect);
            LoggedPart logged = partIn({.kind = PartKind::Paper, .line = LoggedPart::headingLine, .rank = rank}, item, text);
            logged.text = stored.paper.title;
            logged.words = stored.paper.title;
            logged.paper = stored.id;
            logged.place = ++place;
            logged.withheld = rank > m_meeting.dialect.defaultRank && rank != item.rank;
            const auto row = std::ranges::find(rows, stored.id, &WithheldRow::paper);
            if (row != rows.end())
                add(*row, logged);
            else if (logged.withheld)
                m_parts.append(logged);
            rows.removeIf([&](const WithheldRow &known) { return known.paper == stored.id; });
        }
    }

    /// Two that have become one part are told both: nothing that was said of either is lost.
    void logPart(const WithheldPart &part, const Item &item, const ItemText &text, QList<WithheldRow> &rows)
    {
        bool known = false;
        for (const WithheldRow &row : std::as_const(rows)) {
            if (!part.holds(row.line.line))
                continue;
            known = true;
            add(row, partIn(part, item, text));
        }
        rows.removeIf([&](const WithheldRow &row) { return part.holds(row.line.line); });
        if (!known)
            m_parts.append(partIn(part, item, text));
    }

    /// The line stands, and is not withheld any more; or it stands nowhere.
    void logOpened(const WithheldRow &row, const Item &item, const ItemText &text)
    {
        if (row.line.line < LoggedPart::headingLine || row.line.line >= item.lines.size())
            return logNowhere(row);
        const bool heading = row.line.line == LoggedPart::headingLine;
        const WithheldPart part{.kind = kindAt(item, row.line.line),
                                .line = row.line.line,
                                .rank = heading ? item.rank : item.lines[row.line.line].standing.rank};
        LoggedPart logged = partIn(part, item, text);
        logged.source.clearing = heading ? Clearing() : clearingOf(item.lines[row.line.line]);
        logged.withheld = false;
        add(row, logged);
    }

    void logNowhere(const WithheldRow &row)
    {
        LoggedPart logged;
        logged.source = sourceAt(row.line, row.level);
        logged.source.line.line = LoggedPart::noLine;
        logged.text = row.text;
        logged.words = row.text;
        logged.titleRank = logged.source.rank;
        add(row, logged);
    }

    void add(const WithheldRow &row, LoggedPart part)
    {
        part.entry = row.id;
        part.facts = row.facts;
        part.factsRank = std::max(part.source.rank, m_sources.rankOf(row.level, m_meeting.id));
        part.downgrade = row.downgrade;
        m_parts.append(part);
    }

    [[nodiscard]] LoggedPart partIn(const WithheldPart &part, const Item &item, const ItemText &text) const
    {
        LoggedPart logged;
        logged.source = sourceAt({m_meeting.id, text.id, static_cast<int>(part.line)}, nameOf(part.rank));
        logged.text = part.line < 0 ? text.heading : item.lines[part.line].text;
        logged.kind = part.kind;
        logged.title = item.heading.title;
        logged.titleRank = m_sources.rankOf(nameOf(item.titleRank), m_meeting.id);
        if (item.titleClearing)
            logged.titleClearing = m_sources.rankOf(nameOf(*item.titleClearing), m_meeting.id);
        logged.words = wordsOf(part, item);
        logged.factsRank = logged.source.rank;
        return logged;
    }

    [[nodiscard]] Clearing clearingOf(const NoteLine &line) const
    {
        return line.standing.clearing ? Clearing(m_sources.rankOf(nameOf(*line.standing.clearing), m_meeting.id)) : Clearing();
    }

    [[nodiscard]] static PartKind kindAt(const Item &item, int line)
    {
        if (line == LoggedPart::headingLine)
            return PartKind::Item;
        return item.lines[line].kind == LineKind::Section ? PartKind::Section : PartKind::Lines;
    }

    [[nodiscard]] RegisterSource sourceAt(const RegisterLine &line, const QString &level) const
    {
        return m_sources.sourceOf({line.meeting, line.item, line.line, level, {}});
    }

    [[nodiscard]] QString nameOf(Rank rank) const { return m_meeting.levels.level(rank).name; }

    const MeetingContext &m_meeting;
    const SourceTeller &m_sources;
    QList<WithheldRow> m_rows; ///< that are not logged yet
    QHash<qint64, QList<StoredPaper>> m_papers; ///< by item
    QList<LoggedPart> m_parts;
};

Result<QList<LoggedPart>> partsOf(Connection &connection, MeetingId id, const SourceTeller &sources, QList<WithheldRow> rows)
{
    const Result<MeetingContext> meeting = loadContext(connection, id);
    const Result<QList<ItemText>> texts = loadTexts(connection, id);
    const auto papers = storedPapersOf(connection, id);
    if (!meeting || !texts || !papers)
        return std::unexpected(!meeting ? meeting.error() : !texts ? texts.error() : papers.error());
    rows.removeIf([id](const WithheldRow &row) { return row.line.meeting != id; });
    return PartLogger(*meeting, sources, rows, *papers).log(*texts);
}

} // namespace

Result<WithheldRecord> withheldRecord(Connection &connection, QDate today)
{
    const Snapshot snapshot(connection);
    const Result<Body> body = loadBody(connection);
    const Result<QList<MeetingSummary>> all = meetings(connection);
    const Result<QList<WithheldRow>> rows = withheldRows(connection);
    if (!body || !all || !rows)
        return std::unexpected(!body ? body.error() : !all ? all.error() : rows.error());
    SourceTeller sources(*body);
    if (const Result<> read = sources.read(connection); !read)
        return std::unexpected(read.error());
    QList<MeetingSummary> held = *all;
    std::ranges::stable_sort(held, {}, &MeetingSummary::date);
    WithheldRecord record{*body, today, {}};
    for (const MeetingSummary &meeting : std::as_const(held)) {
        const Result<QList<LoggedPart>> parts = partsOf(connection, meeting.id, sources, *rows);
        if (!parts)
            return std::unexpected(parts.error());
        record.parts += *parts;
    }
    return record;
}

} // namespace minutebook
