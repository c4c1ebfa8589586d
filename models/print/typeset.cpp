#include "models/print/typeset.h"

#include "models/print/cover.h"
#include "models/print/findfonts.h"
#include "models/print/furniture.h"
#include "models/print/paginate.h"
#include "models/print/sethead.h"
#include "models/print/setlist.h"
#include "models/print/settable.h"
#include "models/print/tagger.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Puts the strips of all blocks below one another.
class GalleySetter
{
public:
    GalleySetter(const MinutesDocument &document, const Grid &grid)
        : m_document(document)
        , m_grid(grid)
        , m_indents(listIndents(document.blocks))
    {
    }

    Galley set()
    {
        if (m_document.classification.isEmpty() && !m_document.marking.text.isEmpty())
            m_galley.marking = m_tagger.addPlace();
        for (HeadPart &part : setHead(m_document, m_grid)) {
            m_tagger.tag(part);
            append(part.strips);
        }
        for (m_index = 0; m_index < m_document.blocks.size(); ++m_index)
            std::visit([this](const auto &block) { add(block); }, m_document.blocks.at(m_index));
        m_galley.structure = m_tagger.structure();
        return std::move(m_galley);
    }

private:
    void add(const HeadingBlock &block) { append(tagged(block, setHeading(block, m_grid))); }
    void add(const ListItemBlock &block) { append(tagged(block, setListItem(block, m_indents.at(m_index), m_grid))); }

    void add(const ParagraphBlock &block)
    {
        append(tagged(block, setParagraph(block, m_grid)));
        if (announces(block))
            m_galley.strips.last().breakBelow = BreakCost::KeptRow;
    }

    void add(const TableBlock &block)
    {
        SetTable table = setTable(block, m_grid, m_grid.height());
        for (qsizetype i = 1; i < table.strips.size(); ++i)
            table.strips[i].head = m_galley.heads.size();
        m_galley.heads.append(marked(std::move(table.head)));
        append(tagged(block, std::move(table.strips)));
    }

    /// "The Committee considered:" stays with what it announces.
    [[nodiscard]] bool announces(const ParagraphBlock &block) const
    {
        const bool last = m_index + 1 == m_document.blocks.size();
        return !last && !std::holds_alternative<HeadingBlock>(m_document.blocks.at(m_index + 1))
            && plain(block.runs).trimmed().endsWith(u':');
    }

    template <typename B>
    [[nodiscard]] Strips tagged(const B &block, Strips strips)
    {
        m_tagger.tag(block, strips);
        return strips;
    }

    [[nodiscard]] bool followsHeading() const
    {
        return m_index > 0 && std::holds_alternative<HeadingBlock>(m_document.blocks.at(m_index - 1));
    }

    void append(Strips strips)
    {
        // What a heading announces is nearer to it than to what came before.
        if (followsHeading() && !strips.isEmpty() && !std::holds_alternative<HeadingBlock>(m_document.blocks.at(m_index)))
            strips.first().space = std::min(strips.first().space, points(5));
        for (Strip &strip : strips)
            m_galley.strips.append(marked(std::move(strip)));
    }

    [[nodiscard]] Strip marked(Strip strip) const
    {
        for (TextLine &line : strip.lines)
            line.block = m_index;
        return strip;
    }

    const MinutesDocument &m_document;
    const Grid &m_grid;
    QList<ListIndent> m_indents;
    qsizetype m_index = -1; ///< of the block that is being set; -1: the head
    Tagger m_tagger;
    Galley m_galley;
};

/// A row is set line by line but read cell by cell.
void sortCells(QList<TextLine> &lines)
{
    const auto ofOtherRow = [](const TextLine &a, const TextLine &b) { return a.cell < 0 || b.block != a.block || b.row != a.row; };
    for (auto begin = lines.begin(); begin != lines.end();) {
        const auto next = std::adjacent_find(begin, lines.end(), ofOtherRow);
        const auto end = next == lines.end() ? next : next + 1;
        std::stable_sort(begin, end, [](const TextLine &a, const TextLine &b) { return a.cell < b.cell; });
        begin = end;
    }
}

Page pageOf(const QList<Strip> &strips)
{
    Page page;
    for (const Strip &strip : strips) {
        page.fills += strip.fills;
        page.lines += strip.lines;
    }
    sortCells(page.lines);
    return page;
}

void collectBookmarks(QList<OutlineEntry> &outline, const QList<Strip> &strips, qsizetype page)
{
    for (const Strip &strip : strips) {
        if (!strip.bookmark)
            continue;
        outline.append(*strip.bookmark);
        outline.last().page = page;
    }
}

Pages makeUp(const Galley &galley, const MinutesDocument &document, const Grid &grid)
{
    Pages pages{.size = grid.page,
                .structure = galley.structure,
                .title = withControlsShown(document.title),
                .language = document.language,
                .organisation = withControlsShown(document.organisation),
                .date = document.date,
                .marking = withControlsShown(document.marking.text)};
    for (const PageSpan span : paginate(galley, grid.height())) {
        const QList<Strip> strips = placed(galley, span, grid.top);
        collectBookmarks(pages.outline, strips, pages.pages.size());
        pages.pages.append(pageOf(strips));
    }
    return pages;
}

/// Who hears the document gets its marking once: by the sentence about it or else, first of all, by the mark at the edge of the first page.
void tellMarking(Page &first, const QString &marking, qsizetype tag)
{
    const auto isMarking = [&](const TextLine &line) { return line.part != PagePart::Body && line.text() == marking; };
    const auto found = std::ranges::find_if(first.lines, isMarking);
    if (found == first.lines.end())
        return;
    for (Stretch &stretch : found->stretches)
        stretch.tag = tag;
}

} // namespace

Result<Pages> typeset(const MinutesDocument &document, PageSize size)
{
    if (const auto found = findFonts(document); !found)
        return std::unexpected(found.error());
    const Grid grid = gridOf(size);
    const Galley galley = GalleySetter(document, grid).set();
    Pages pages = makeUp(galley, document, grid);
    for (qsizetype i = 0; i < pages.pages.size(); ++i)
        addFurniture(pages.pages[i], document, grid, i, pages.pages.size());
    if (galley.marking >= 0)
        tellMarking(pages.pages.first(), document.marking.text, galley.marking);
    return pages;
}

} // namespace minutebook
