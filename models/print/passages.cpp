#include "models/print/passages.h"

#include <QMap>
#include <QRawFont>

#include <algorithm>
#include <numeric>

namespace minutebook {

namespace {

/// A part of a line's text.
struct WordRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};

QList<WordRange> wordsIn(const QString &text)
{
    QList<WordRange> words;
    for (qsizetype begin = 0; begin < text.size();) {
        const auto isSpace = [](QChar c) { return c.isSpace(); };
        const auto first = std::find_if_not(text.cbegin() + begin, text.cend(), isSpace);
        const auto last = std::find_if(first, text.cend(), isSpace);
        if (first != last)
            words.append({first - text.cbegin(), last - text.cbegin()});
        begin = last - text.cbegin();
    }
    return words;
}

/// From the left end of its first glyph to the right end of its last one, as high as the line.
QRectF boxOf(const Stretch &stretch, WordRange part, const QRectF &line)
{
    const QList<qsizetype> indexes = stretch.glyphs.stringIndexes();
    if (indexes.isEmpty())
        return {};
    const QList<QPointF> places = stretch.glyphs.positions();
    const QList<QPointF> advances = stretch.glyphs.rawFont().advancesForGlyphIndexes(stretch.glyphs.glyphIndexes());
    const qsizetype first = std::ranges::min(indexes);
    QRectF box;
    for (qsizetype i = 0; i < std::min({indexes.size(), places.size(), advances.size()}); ++i) {
        const qsizetype letter = indexes[i] - first;
        if (letter >= part.begin && letter < part.end)
            box |= QRectF(stretch.x + places[i].x(), line.top(), std::max(advances[i].x(), 1.0), line.height());
    }
    return box;
}

QRectF boxOf(const TextLine &line, WordRange word)
{
    QRectF box;
    qsizetype begin = 0;
    for (const Stretch &stretch : line.stretches) {
        const WordRange part{word.begin - begin, word.end - begin};
        if (part.begin < stretch.text.size() && part.end > 0)
            box |= boxOf(stretch, part, line.box);
        begin += stretch.text.size();
    }
    return box.isNull() ? line.box : box;
}

bool isTyped(const TextLine &line, WordRange word)
{
    qsizetype begin = 0;
    for (const Stretch &stretch : line.stretches) {
        const qsizetype end = begin + stretch.text.size();
        if (word.begin < end && word.end > begin && !stretch.typed)
            return false;
        begin = end;
    }
    return true;
}

QRectF inPoints(const QRectF &box)
{
    return {box.topLeft() / unitsPerPoint, box.size() / unitsPerPoint};
}

/// The element of the document that a line of its head is of.
qsizetype paragraphOf(const TextLine &line, const Structure &structure)
{
    qsizetype element = line.stretches.isEmpty() ? -1 : line.stretches.constFirst().tag;
    while (element > 0 && structure[element].parent > 0)
        element = structure[element].parent;
    return element;
}

class PassageReader
{
public:
    explicit PassageReader(const QList<BlockSource> &sources)
        : m_sources(sources)
    {
    }

    QList<PagePassage> read(const Pages &pages)
    {
        for (qsizetype page = 0; page < pages.pages.size(); ++page) {
            for (const TextLine &line : pages.pages[page].lines) {
                const bool isHeading = line.cell >= 0 && line.row < 0; // of a table
                if (line.part == PagePart::Body && line.block >= 0 && !isHeading)
                    add(line, page, {line.block, line.row});
            }
        }
        return std::move(m_passages);
    }

    QList<PagePassage> readHead(const Pages &pages)
    {
        for (qsizetype page = 0; page < pages.pages.size(); ++page) {
            for (const TextLine &line : pages.pages[page].lines) {
                if (line.part == PagePart::Body && line.block < 0)
                    add(line, page, {line.block, paragraphOf(line, pages.structure)});
            }
        }
        return std::move(m_passages);
    }

private:
    /// Lines of one place are of one passage.
    void add(const TextLine &line, qsizetype page, std::pair<qsizetype, qsizetype> place)
    {
        if (place != std::exchange(m_last, place)) {
            m_passages.append(PagePassage{.source = sourceOf(line)});
            m_counts.clear();
        }
        PagePassage &passage = *m_passages.rbegin();
        if (passage.boxes.isEmpty() || passage.boxes.constLast().page != page)
            passage.boxes.append({page, inPoints(line.box)});
        passage.boxes.last().box |= inPoints(line.box);
        const QString text = line.text();
        for (const WordRange word : wordsIn(text))
            addWord(passage, {text.sliced(word.begin, word.end - word.begin), {page, inPoints(boxOf(line, word))}, isTyped(line, word)},
                    line.cell);
    }

    /// A row is read cell by cell, though the lines of its cells stand beside one another.
    void addWord(PagePassage &passage, const PageWord &word, qsizetype cell)
    {
        ++m_counts[cell];
        const auto behind = m_counts.upperBound(cell);
        passage.words.insert(std::accumulate(m_counts.begin(), behind, qsizetype(0)) - 1, word);
    }

    [[nodiscard]] LineSource sourceOf(const TextLine &line) const
    {
        const BlockSource source = m_sources.value(line.block);
        return line.row >= 0 ? source.rows.value(line.row) : source.line;
    }

    QList<BlockSource> m_sources;
    std::pair<qsizetype, qsizetype> m_last{-1, -1};
    QMap<qsizetype, qsizetype> m_counts; ///< how many words each cell of the passage has
    QList<PagePassage> m_passages;
};

} // namespace

QList<PagePassage> headPassagesOf(const Pages &pages)
{
    return PassageReader({}).readHead(pages);
}

QList<PagePassage> passagesOf(const Pages &pages, const QList<BlockSource> &sources)
{
    return PassageReader(sources).read(pages);
}

} // namespace minutebook
