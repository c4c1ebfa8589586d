#include "models/notation/parse.h"

#include "models/notation/frontmatter.h"
#include "models/notation/lexline.h"
#include "models/notation/people.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct SourceLine {
    QString text;
    int number = 0;
};

/// A stretch of the file below one level-1 heading.
struct Part {
    QString heading;
    int number = 0; ///< its line, 0 if the lines before the first heading make the part
    QList<SourceLine> lines;
};

QList<Part> partsOf(const QStringList &lines, qsizetype begin)
{
    QList<Part> parts;
    for (qsizetype i = begin; i < lines.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        if (beginsItem(lines[i]))
            parts.append({lines[i].sliced(1).trimmed(), number, {}});
        else if (!parts.isEmpty())
            parts.last().lines.append({lines[i], number});
        else if (!lines[i].trimmed().isEmpty())
            parts.append({QString(), 0, {{lines[i], number}}});
    }
    return parts;
}

/// Blank lines around the notes are the file's; those between its lines are the secretary's.
void stripBlankEnds(QList<SourceLine> &lines)
{
    const auto isText = [](const SourceLine &line) { return !line.text.trimmed().isEmpty(); };
    lines.erase(std::find_if(lines.rbegin(), lines.rend(), isText).base(), lines.end());
    lines.erase(lines.begin(), std::find_if(lines.begin(), lines.end(), isText));
}

QList<NoteLine> lexLines(const QList<SourceLine> &lines, const Dialect &dialect)
{
    QList<NoteLine> notes;
    notes.reserve(lines.size());
    for (const SourceLine &line : lines)
        notes.append(NoteLine{lexLine(line.text, dialect), {}});
    return notes;
}

class MeetingParser
{
public:
    MeetingParser(Decoded decoded, const Body &body, const FindAction &findAction)
        : m_source(std::move(decoded))
        , m_lines(m_source.text.split(u'\n'))
        , m_body(body)
        , m_findAction(findAction)
    {
        m_parsed.diagnostics = m_source.diagnostics;
    }

    Parsed parse()
    {
        FrontMatter front = readFrontMatter(m_lines, m_body);
        m_parsed.meeting.header = std::move(front.header);
        m_parsed.diagnostics += front.diagnostics;
        m_parts = partsOf(m_lines, front.lines);
        readPeople();
        m_dialect = dialectOf(m_body, m_parsed.meeting.header, m_parsed.meeting.people);
        readLoose();
        readItems();
        std::ranges::stable_sort(m_parsed.diagnostics, {}, &Diagnostic::line);
        for (Diagnostic &diagnostic : m_parsed.diagnostics)
            diagnostic = m_source.inSource(diagnostic);
        return std::move(m_parsed);
    }

private:
    void readPeople()
    {
        const Result<Body> own = bodyFor(m_body, m_parsed.meeting.header);
        for (const Part &part : std::as_const(m_parts)) {
            const std::optional<PeopleKind> kind = part.number > 0 ? peopleKindOf(part.heading) : std::nullopt;
            if (kind)
                readTable(part, tableOf(*kind), own ? own->scheme : m_body.scheme);
        }
        const auto isOfPeople = [](const Part &part) { return part.number > 0 && peopleKindOf(part.heading).has_value(); };
        m_parts.removeIf(isOfPeople);
        m_parsed.diagnostics += checkPeople(m_parsed.meeting.people, m_rowLines);
    }

    /// The place of a table: a heading that stands twice goes on with the first one's.
    qsizetype tableOf(PeopleKind kind)
    {
        QList<PeopleTable> &tables = m_parsed.meeting.people;
        const auto found = std::ranges::find(tables, kind, &PeopleTable::kind);
        if (found != tables.end())
            return found - tables.begin();
        tables.append(PeopleTable{.kind = kind, .people = {}, .lines = {}});
        m_rowLines.append(QList<int>());
        m_loose.append(QList<SourceLine>());
        return tables.size() - 1;
    }

    void readTable(const Part &part, qsizetype table, const Scheme &scheme)
    {
        bool begun = false; // from there on somebody may be called Name
        for (const SourceLine &line : part.lines) {
            if (!isTableRow(line.text)) {
                if (!line.text.trimmed().isEmpty())
                    m_loose[table].append(line);
                continue;
            }
            const bool rule = isTableRule(line.text);
            const bool heading = !begun && isTableHeading(line.text);
            begun = !heading;
            if (rule || heading)
                continue;
            QList<Diagnostic> remarks;
            m_parsed.meeting.people[table].people.append(readPerson(line.text, scheme, remarks));
            m_rowLines[table].append(line.number);
            addRemarks(remarks, line.number);
        }
    }

    void readLoose()
    {
        for (qsizetype i = 0; i < m_loose.size(); ++i) {
            QList<NoteLine> &lines = m_parsed.meeting.people[i].lines;
            lines = lexLines(m_loose[i], m_dialect);
            resolveLoose(lines, m_dialect);
            for (qsizetype j = 0; j < lines.size(); ++j)
                addRemarks(lines[j].diagnostics, m_loose[i][j].number);
        }
    }

    void readItems()
    {
        QList<Item> &items = m_parsed.meeting.items;
        for (Part &part : m_parts) {
            stripBlankEnds(part.lines);
            if (part.number == 0)
                m_parsed.diagnostics.append({DiagnosticCode::TextBeforeHeading,
                                             Gravity::Warning,
                                             part.lines.first().number,
                                             1,
                                             static_cast<int>(part.lines.first().text.size()),
                                             {}});
            Item item;
            item.heading = lexHeading(part.heading, m_dialect);
            item.lines = lexLines(part.lines, m_dialect);
            items.append(std::move(item));
        }
        for (const ItemDiagnostic &remark : resolveMeeting(items, m_dialect, m_findAction)) {
            const Part &part = m_parts[remark.item];
            const int line = remark.diagnostic.line;
            m_parsed.diagnostics.append(remark.diagnostic);
            m_parsed.diagnostics.last().line = line == 1 ? part.number : part.lines[line - 2].number;
        }
    }

    void addRemarks(const QList<Diagnostic> &remarks, int line)
    {
        for (Diagnostic remark : remarks) {
            remark.line = line;
            m_parsed.diagnostics.append(remark);
        }
    }

    Decoded m_source;
    QStringList m_lines;
    const Body &m_body;
    const FindAction &m_findAction;
    Dialect m_dialect;
    QList<Part> m_parts; ///< those of people taken out once they are read
    QList<QList<int>> m_rowLines; ///< by table and person
    QList<QList<SourceLine>> m_loose; ///< by table: lines that are no rows
    Parsed m_parsed;
};

} // namespace

bool Parsed::hasErrors() const
{
    return std::ranges::any_of(diagnostics, [](const Diagnostic &diagnostic) { return diagnostic.gravity == Gravity::Error; });
}

Parsed parse(const QByteArray &bytes, const Body &body, const FindAction &findAction)
{
    return MeetingParser(decode(bytes), body, findAction).parse();
}

QList<Item> parseItem(const QString &heading, const QString &notes, const Dialect &dialect)
{
    QList<Item> items{Item{.heading = lexHeading(heading, dialect)}};
    for (const QString &line : notes.isEmpty() ? QStringList() : notes.split(u'\n')) {
        if (beginsItem(line))
            items.append(Item{.heading = lexHeading(line.sliced(1), dialect)});
        else
            items.last().lines.append(NoteLine{lexLine(line, dialect), {}});
    }
    for (Item &item : items)
        resolve(item, dialect, {});
    return items;
}

} // namespace minutebook
