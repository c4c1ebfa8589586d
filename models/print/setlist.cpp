#include "models/print/setlist.h"

#include "models/print/fontfamilies.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <numeric>

namespace minutebook {

namespace {

constexpr int depths = 7;
constexpr qreal least = points(15);
constexpr qreal most = points(60);
constexpr qreal gap = points(6);

/// How wide the labels of each depth are, with the gap to the text.
using Widths = std::array<qreal, depths>;

size_t depthOf(const ListItemBlock &item)
{
    return static_cast<size_t>(std::clamp(item.depth, 0, depths - 1));
}

const ListItemBlock *itemAt(const QList<Block> &blocks, qsizetype index)
{
    return index < blocks.size() ? std::get_if<ListItemBlock>(&blocks.at(index)) : nullptr;
}

/// Of the list that begins at `begin`.
Widths widthsOf(const QList<Block> &blocks, qsizetype begin)
{
    const QFontMetricsF metrics(textFont(style::body.size));
    Widths widths;
    widths.fill(least);
    for (qsizetype i = begin; const auto *item = itemAt(blocks, i); ++i) {
        qreal &width = widths.at(depthOf(*item));
        width = std::clamp(metrics.horizontalAdvance(shownLabel(*item)) + gap, width, most);
    }
    return widths;
}

ListIndent indentOf(const Widths &widths, size_t depth)
{
    const auto begin = widths.cbegin();
    const qreal label = std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(depth), 0.0);
    return {label, label + widths.at(depth)};
}

} // namespace

QList<ListIndent> listIndents(const QList<Block> &blocks)
{
    QList<ListIndent> indents(blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!itemAt(blocks, i))
            continue;
        const Widths widths = widthsOf(blocks, i);
        for (; const auto *item = itemAt(blocks, i); ++i)
            indents[i] = indentOf(widths, depthOf(*item));
    }
    return indents;
}

} // namespace minutebook
