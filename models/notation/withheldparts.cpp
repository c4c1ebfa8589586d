#include "models/notation/withheldparts.h"

#include "models/notation/doubt.h"
#include "models/notation/retag.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Walks an item's lines from top to bottom.
class PartFinder
{
public:
    PartFinder(const Item &item, const Dialect &dialect)
        : m_item(item)
        , m_dialect(dialect)
    {
    }

    QList<WithheldPart> find()
    {
        if (m_item.rank > m_dialect.defaultRank)
            begin({PartKind::Item, LoggedPart::headingLine, {}, m_item.rank, m_dialect.defaultRank}, m_itemPart);
        m_around = m_itemPart;
        m_rank = m_item.rank;
        for (qsizetype i = 0; i < m_item.lines.size(); ++i) {
            if (m_item.lines[i].kind == LineKind::Section)
                enterSection(i);
            else
                addLine(i);
        }
        return std::move(m_parts);
    }

private:
    void begin(const WithheldPart &part, qsizetype &as)
    {
        as = m_parts.size();
        m_parts.append(part);
    }

    /// One that inherits, or says the item's own level again, goes on with the item.
    void enterSection(qsizetype at)
    {
        const NoteLine &line = m_item.lines[at];
        const bool own = line.tag.level || line.tag.doubtful;
        m_run = -1;
        m_rank = own ? line.standing.rank : m_item.rank;
        m_around = m_rank == m_item.rank ? m_itemPart : -1;
        if (own && m_around >= 0)
            m_parts[m_around].lines.append(at);
        if (m_rank != m_item.rank && m_rank > m_dialect.defaultRank)
            begin({PartKind::Section, at, {at}, m_rank, m_item.rank}, m_around);
    }

    void addLine(qsizetype at)
    {
        const NoteLine &line = m_item.lines[at];
        if (line.kind == LineKind::Blank || line.kind == LineKind::OwnNote || line.kind == LineKind::Data)
            return;
        if (line.standing.rank != m_rank && isWithheld(line))
            return addToRun(at);
        m_run = -1;
        if (m_around >= 0 && line.standing.rank == m_rank)
            m_parts[m_around].lines.append(at);
    }

    void addToRun(qsizetype at)
    {
        const Rank rank = m_item.lines[at].standing.rank;
        if (m_run < 0 || m_parts[m_run].rank != rank)
            begin({PartKind::Lines, at, {}, rank, m_rank}, m_run);
        m_parts[m_run].lines.append(at);
    }

    [[nodiscard]] bool isWithheld(const NoteLine &line) const
    {
        return !visible(line.standing.rank, line.standing.clearing, m_dialect.defaultRank);
    }

    const Item &m_item;
    const Dialect &m_dialect;
    QList<WithheldPart> m_parts;
    Rank m_rank; ///< around the line
    qsizetype m_itemPart = -1;
    qsizetype m_around = -1; ///< the part that lines of that level are of; below 0: none
    qsizetype m_run = -1; ///< the run of lines that goes on; below 0: none
};

} // namespace

QList<WithheldPart> withheldParts(const Item &item, const Dialect &dialect)
{
    return PartFinder(item, dialect).find();
}

/// Only what stands in brackets gives a level of its own, or rows below what may be a heading of people. The one bracket that never does is
/// the most frequent of all.
bool mayWithhold(const QString &heading, const QString &notes)
{
    const auto mayGiveLevel = [](QString text) { return text.contains(u'|') || mayHoldBracket(text.remove("(cleared)"_L1)); };
    return mayGiveLevel(heading) || mayGiveLevel(notes);
}

std::optional<WithheldPart> withheldPartAt(const Item &item, qsizetype line, const Dialect &dialect)
{
    for (const WithheldPart &part : withheldParts(item, dialect)) {
        if (part.holds(line))
            return part;
    }
    return std::nullopt;
}

QString wordsOf(const WithheldPart &part, const Item &item)
{
    for (const qsizetype at : part.lines) {
        const NoteLine &line = item.lines[at];
        if (line.kind != LineKind::Section && !line.standing.clearing && !line.standing.stub && !line.body.isEmpty())
            return line.body;
    }
    return part.line < 0 ? item.heading.title : item.lines[part.line].body;
}

} // namespace minutebook
