#include "models/print/typeset.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"
#include "models/print/cover.h"
#include "models/print/findfonts.h"
#include "models/print/furniture.h"
#include "models/print/logo.h"
#include "models/print/paginate.h"
#include "models/print/setcontents.h"
#include "models/print/sethead.h"
#include "models/print/setlist.h"
#include "models/print/setpages.h"
#include "models/print/settable.h"
#include "models/print/tagger.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Puts the strips of all blocks below one another.
class GalleySetter
{
public:
    GalleySetter(const MinutesDocument &document, const QImage &logo, const Grid &grid)
        : m_document(document)
        , m_logo(logo)
        , m_grid(grid)
        , m_indents(listIndents(document.blocks))
        , m_columns(tableColumns(document.blocks, grid))
    {
    }

    Galley set()
    {
        if (m_document.classification.isEmpty() && !m_document.marking.text.isEmpty())
            m_galley.marking = m_tagger.addPlace();
        if (!m_document.draft.isEmpty())
            m_galley.draft = m_tagger.addPlace();
        addHead();
        for (m_index = 0; m_index < m_document.blocks.size(); ++m_index)
            std::visit([this](const auto &block) { add(block); }, m_document.blocks.at(m_index));
        m_galley.structure = m_tagger.structure();
        return std::move(m_galley);
    }

private:
    void addHead()
    {
        const qsizetype logo = m_logo.isNull() ? artifact::layout : m_tagger.addFigure(m_document.logoText);
        for (HeadPart &part : setHead(m_document, m_logo, m_grid)) {
            for (Strip &strip : part.strips) {
                for (Picture &picture : strip.pictures)
                    picture.tag = logo;
            }
            m_tagger.tag(part);
            append(part.strips);
        }
    }

    void add(const HeadingBlock &block) { append(tagged(block, setHeading(block, m_grid))); }
    void add(const ListItemBlock &block) { append(tagged(block, setListItem(block, m_indents.at(m_index), m_grid))); }

    void add(const ParagraphBlock &block)
    {
        if (block.withPrevious)
            keepLast();
        append(tagged(block, setParagraph(block, m_grid)));
        if (announces(block))
            keepLast();
    }

    void add(const TableBlock &block)
    {
        if (block.kind == TableKind::Contents)
            return append(tagged(block, setContents(block, m_grid).strips));
        SetTable table = setTable(block, m_columns.at(m_index), m_grid);
        for (qsizetype i = 1; i < table.strips.size(); ++i)
            table.strips[i].head = m_galley.heads.size();
        m_galley.heads.append(marked(std::move(table.head)));
        append(tagged(block, std::move(table.strips)));
    }

    /// What comes next stands on the same page. It does not free what is kept for a better reason.
    void keepLast()
    {
        if (!m_galley.strips.isEmpty())
            m_galley.strips.last().breakBelow = std::max(m_galley.strips.last().breakBelow, BreakCost::KeptRow);
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
    const QImage &m_logo;
    const Grid &m_grid;
    QList<ListIndent> m_indents;
    QList<TableColumns> m_columns; ///< by block
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
        page.pictures += strip.pictures;
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
                .marking = withControlsShown(document.marking.text),
                .copy = document.copy ? withControlsShown(copyPhrase(*document.copy)) : QString()};
    for (const PageSpan span : paginate(galley, grid.height())) {
        const QList<Strip> strips = placed(galley, span, grid.top);
        collectBookmarks(pages.outline, strips, pages.pages.size());
        pages.pages.append(pageOf(strips));
    }
    return pages;
}

/// Beside a script that its font has not, Qt sets a sign in the script's font, where it may be a box.
std::optional<Error> boxIn(const Pages &pages)
{
    for (const Page &page : pages.pages) {
        for (const TextLine &line : page.lines) {
            for (const Stretch &stretch : line.stretches) {
                if (stretch.glyphs.glyphIndexes().contains(0))
                    return Error{ErrorCode::CharacterBeside, {stretch.text.trimmed(), line.text().trimmed()}};
            }
        }
    }
    return {};
}

/// Who hears the document gets its marking once: by the sentence about it or else, first of all, by the mark at the edge of the first page.
/// So with the mark of a draft.
void tellMark(Page &first, const QString &mark, qsizetype tag)
{
    const auto isMark = [&](const TextLine &line) { return line.part != PagePart::Body && line.text() == mark; };
    const auto found = std::ranges::find_if(first.lines, isMark);
    if (found == first.lines.end())
        return;
    for (Stretch &stretch : found->stretches)
        stretch.tag = tag;
}

} // namespace

Result<BarePages> setPages(const MinutesDocument &document, LogoShelf &logos)
{
    if (const auto found = findFonts(document); !found)
        return std::unexpected(found.error());
    const QImage logo = logos.imageOf(document.logo);
    if (logo.isNull() && !document.logo.isEmpty())
        return failure(ErrorCode::LogoNotReadable, {document.logoText, u"PNG"_s});
    const Grid grid = gridOf(document.pageSize, footerLines(document));
    const Galley galley = GalleySetter(document, logo, grid).set();
    BarePages bare{makeUp(galley, document, grid), galley.marking, galley.draft};
    if (const std::optional<Error> box = boxIn(bare.pages))
        return std::unexpected(*box);
    return bare;
}

Pages finishPages(BarePages bare, const MinutesDocument &document, PageNumbers numbers)
{
    const Grid grid = gridOf(document.pageSize, footerLines(document));
    QList<Page> &pages = bare.pages.pages;
    for (qsizetype i = 0; i < pages.size(); ++i)
        addFurniture(pages[i], document, grid, i, {numbers.first + i, numbers.count});
    if (bare.marking >= 0)
        tellMark(pages.first(), document.marking.text, bare.marking);
    if (bare.draft >= 0)
        tellMark(pages.first(), document.draft, bare.draft);
    return std::move(bare.pages);
}

Result<Pages> typeset(const MinutesDocument &document)
{
    const Wording wording(document.language);
    LogoShelf logos;
    const Result<BarePages> bare = setPages(document, logos);
    return bare ? Result<Pages>(finishPages(*bare, document, {1, bare->pages.pages.size()})) : std::unexpected(bare.error());
}

} // namespace minutebook
