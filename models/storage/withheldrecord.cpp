#include "models/notation/datavalue.h"
#include "models/notation/parse.h"
#include "models/notation/withheldparts.h"
#include "models/storage/withheldsource.h"
#include "models/storage/withheldstore.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Logs the parts of one meeting.
class PartLogger
{
public:
    PartLogger(const WithheldMeeting &meeting, const WithheldSource &source)
        : m_meeting(meeting)
        , m_source(source)
        , m_dialect(source.dialectOf(meeting.id))
        , m_rows(meeting.rows)
    {
    }

    QList<LoggedPart> log()
    {
        for (const ItemText &text : m_meeting.texts)
            logItem(text);
        m_item.reset();
        for (const WithheldRow &row : std::as_const(m_rows)) // whose items are gone
            logNowhere(row);
        return std::move(m_parts);
    }

private:
    void logItem(const ItemText &text)
    {
        const Item item = parseItem(text.heading, text.notes, m_dialect).constFirst();
        m_item = item.heading.number;
        QList<WithheldRow> rows = m_rows;
        rows.removeIf([&](const WithheldRow &row) { return row.line.item != text.id; });
        m_rows.removeIf([&](const WithheldRow &row) { return row.line.item == text.id; });
        const qsizetype first = m_parts.size();
        logPapers(item, text, rows);
        for (const WithheldPart &part : withheldParts(item, m_dialect))
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
        for (const StoredPaper &stored : m_source.papersOf(text.id)) {
            const Rank rank = paperRank(stored.paper, item.rank, m_dialect);
            LoggedPart logged = partIn({.kind = PartKind::Paper, .line = LoggedPart::headingLine, .rank = rank}, item, text);
            logged.text = stored.paper.title;
            logged.words = stored.paper.title;
            logged.paper = stored.id;
            logged.place = ++place;
            logged.withheld = rank > m_dialect.defaultRank && rank != item.rank;
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
        part.factsRank = std::max(part.source.rank, m_source.teller().rankOf(row.level, m_meeting.id));
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
        logged.titleRank = m_source.teller().rankOf(nameOf(item.titleRank), m_meeting.id);
        if (item.titleClearing)
            logged.titleClearing = m_source.teller().rankOf(nameOf(*item.titleClearing), m_meeting.id);
        logged.words = wordsOf(part, item);
        logged.factsRank = logged.source.rank;
        return logged;
    }

    [[nodiscard]] Clearing clearingOf(const NoteLine &line) const
    {
        return line.standing.clearing ? Clearing(m_source.teller().rankOf(nameOf(*line.standing.clearing), m_meeting.id)) : Clearing();
    }

    [[nodiscard]] static PartKind kindAt(const Item &item, int line)
    {
        if (line == LoggedPart::headingLine)
            return PartKind::Item;
        return item.lines[line].kind == LineKind::Section ? PartKind::Section : PartKind::Lines;
    }

    [[nodiscard]] RegisterSource sourceAt(const RegisterLine &line, const QString &level) const
    {
        RegisterSource source = m_source.teller().sourceOf({line.meeting, line.item, line.line, level, {}});
        source.item = m_item;
        return source;
    }

    [[nodiscard]] QString nameOf(Rank rank) const { return m_dialect.scheme.level(rank).name; }

    const WithheldMeeting &m_meeting;
    const WithheldSource &m_source;
    Dialect m_dialect;
    QList<WithheldRow> m_rows; ///< that are not logged yet
    std::optional<int> m_item; ///< the number of the one that is being logged
    QList<LoggedPart> m_parts;
};

} // namespace

Result<WithheldRecord> withheldRecord(Connection &connection, QDate today, int latest)
{
    const Snapshot snapshot(connection);
    const Result<WithheldSource> source = WithheldSource::read(connection, latest);
    if (!source)
        return std::unexpected(source.error());
    WithheldRecord record{source->body(), today, {}};
    for (const WithheldMeeting &meeting : source->meetings())
        record.parts += PartLogger(meeting, *source).log();
    return record;
}

} // namespace minutebook
