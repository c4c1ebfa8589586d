#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"
#include "models/notation/datavalue.h"
#include "models/notation/stubs.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

class ItemComposer
{
public:
    ItemComposer(const Item &item, const Cut &cut)
        : m_item(item)
        , m_cut(cut)
        , m_stubs(placeStubs(item, cut.edition.ceiling, cut.record.defaultRank))
    {
    }

    QList<Block> compose()
    {
        composeTitle();
        for (qsizetype i = 0; i < m_item.lines.size(); ++i) {
            if (const auto stub = m_stubs.generated.constFind(i); stub != m_stubs.generated.cend())
                addGeneratedStub(*stub, i);
            composeLine(i);
        }
        finishActionTables(m_blocks);
        return std::move(m_blocks);
    }

    /// Of what was composed: the line of each block and row. Its item is left to whoever knows which it is.
    [[nodiscard]] const QList<BlockSource> &sources() const { return m_sources; }

private:
    void composeTitle()
    {
        const std::optional<int> number = m_cut.shows(m_item.titleRank, m_item.titleClearing) ? m_item.heading.number : std::nullopt;
        Runs runs = number ? Runs{Run{.text = itemNumberPhrase(*number)}} : Runs();
        runs += titleOf(m_item, m_cut);
        if (!runs.isEmpty())
            add(HeadingBlock{1, runs});
    }

    void composeLine(qsizetype at)
    {
        const NoteLine &line = m_item.lines[at];
        const bool shown = line.standing.stub ? m_stubs.typed.contains(at) : m_cut.shows(line);
        if (!shown || line.standing.decision >= 0)
            return; // a motion stands behind its decision
        composeShown(at);
        if (line.outcome && line.outcome->decides)
            composeMotions(at);
    }

    /// They stay on its page.
    void composeMotions(qsizetype decision)
    {
        const qsizetype begin = m_blocks.size();
        for (qsizetype i = 0; i < m_item.lines.size(); ++i) {
            if (m_item.lines[i].standing.decision == decision && m_cut.shows(m_item.lines[i]))
                composeShown(i);
        }
        for (qsizetype i = begin; i < m_blocks.size(); ++i) {
            if (auto *motion = std::get_if<ParagraphBlock>(&m_blocks[i]))
                motion->withPrevious = true;
        }
    }

    void composeShown(qsizetype at)
    {
        m_at = at;
        const NoteLine &line = m_item.lines[at];
        switch (line.kind) {
        case LineKind::Blank:
        case LineKind::Data:
        case LineKind::OwnNote:
            return;
        case LineKind::Section:
            return composeSection(line);
        case LineKind::ListItem:
            return add(ListItemBlock{line.depth, line.label, textOf(line, Verbs::Bold)});
        case LineKind::Action:
        case LineKind::Update:
            return addRows(actionRows(line, m_cut));
        case LineKind::PostMeetingNote:
            return add(ParagraphBlock{ParagraphStyle::PostMeetingNote, introduced(postMeetingNotePhrase(line), line)});
        default:
            return addParagraph(paragraphOf(line));
        }
    }

    void addParagraph(const Runs &runs)
    {
        if (!runs.isEmpty())
            add(ParagraphBlock{ParagraphStyle::Body, runs});
    }

    void addRows(const QList<TableRow> &rows)
    {
        addActionRows(m_blocks, rows);
        m_sources.resize(m_blocks.size());
        const auto last = m_sources.rbegin();
        last->rows.resize(last->rows.size() + rows.size(), LineSource{-1, m_at});
    }

    void composeSection(const NoteLine &line)
    {
        add(HeadingBlock{2, textOf(line, Verbs::Plain)});
        m_groupBegin = m_blocks.size();
    }

    [[nodiscard]] Runs paragraphOf(const NoteLine &line) const
    {
        switch (line.kind) {
        case LineKind::Joined:
        case LineKind::Left:
        case LineKind::Presiding:
        case LineKind::Recused:
            return phrase(movementPhrase(line, m_cut.dialect), line);
        case LineKind::Interest:
            return introduced(interestPhrase(line, m_cut.dialect), line);
        case LineKind::Adjourned:
        case LineKind::Resumed:
            return phrase(breakPhrase(line), line);
        case LineKind::Vote:
            return phrase(votePhrase(line, m_cut.dialect), line);
        case LineKind::Moved:
            return phrase(movedPhrase(line, m_cut.dialect), line);
        default:
            return textOf(line, Verbs::Bold);
        }
    }

    [[nodiscard]] Runs textOf(const NoteLine &line, Verbs verbs) const
    {
        Runs runs = typedRuns(line.body, m_cut.dialect, verbs);
        appendRuns(runs, tailOf(line.tag, line.tail, m_cut.scheme()));
        return runs;
    }

    /// The program's words, then the line's.
    [[nodiscard]] Runs introduced(const QString &introduction, const NoteLine &line) const
    {
        Runs runs{Run{.text = introduction}};
        runs += textOf(line, Verbs::Plain);
        return runs;
    }

    /// The program's words alone, which take the place of the line's.
    [[nodiscard]] Runs phrase(const QString &text, const NoteLine &line) const
    {
        Runs runs{Run{.text = text}};
        appendRuns(runs, tailOf(line.tag, line.tail, m_cut.scheme()));
        return runs;
    }

    /// Runs on to the block before it if that is a paragraph of the same section.
    void addGeneratedStub(Rank highest, qsizetype at)
    {
        m_at = at;
        const Runs stub = sentenceRuns(m_cut.scheme().stub, m_cut.scheme(), highest, m_cut.dialect);
        auto *paragraph = m_blocks.size() > m_groupBegin ? std::get_if<ParagraphBlock>(&m_blocks.last()) : nullptr;
        if (paragraph && paragraph->style == ParagraphStyle::Body)
            appendRuns(paragraph->runs, stub);
        else
            add(ParagraphBlock{ParagraphStyle::Body, stub});
    }

    void add(const Block &block)
    {
        m_blocks.append(block);
        m_sources.append(BlockSource{{-1, m_at}});
    }

    const Item &m_item;
    const Cut &m_cut;
    const Stubs m_stubs;
    QList<Block> m_blocks;
    QList<BlockSource> m_sources;
    qsizetype m_at = -1; ///< the line that is composed; -1: the heading
    qsizetype m_groupBegin = 0; ///< the first block below the last title that shows
};

/// The title that only readers of the item's substance get. One that says a higher level itself is theirs who are cleared for that.
QString closedTitle(const Item &item, const Cut &cut)
{
    const DataValue value = readDataValue(item.data(u"title"), item.rank, cut.dialect);
    return cut.shows(value.rank) ? value.text : QString();
}

} // namespace

Runs titleOf(const Item &item, const Cut &cut)
{
    const ItemHeading &heading = item.heading;
    if (!cut.shows(item.titleRank, item.titleClearing))
        return {Run{.text = itemPhrase(heading.number)}};
    const QString closed = closedTitle(item, cut);
    Runs runs = closed.isEmpty() ? typedRuns(heading.title, cut.dialect, Verbs::Plain) : runsOf(closed, cut.dialect, Verbs::Plain);
    appendRuns(runs, tailOf(heading.tag, heading.tail, cut.scheme()));
    return runs;
}

QList<Block> composeItem(const Item &item, const Cut &cut)
{
    return ItemComposer(item, cut).compose();
}

QList<BlockSource> traceItem(qsizetype index, const Cut &cut)
{
    ItemComposer composer(cut.record.meeting.items[index], cut);
    (void)composer.compose();
    QList<BlockSource> sources = composer.sources();
    for (BlockSource &source : sources) {
        source.line.item = source.rows.isEmpty() ? index : -1;
        for (LineSource &row : source.rows)
            row.item = index;
    }
    return sources;
}

} // namespace minutebook
