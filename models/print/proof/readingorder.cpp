#include "models/print/proof/readingorder.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace minutebook {

namespace {

constexpr double wordGap = 0.15; // all in parts of a glyph's size
constexpr double cellGap = 3;
constexpr double lineGap = 0.4;
constexpr double sameSpot = 0.05;

/// A glyph on the line that it is written along.
struct Placed {
    const Glyph *glyph = nullptr;
    double along = 0;
    double across = 0;
};

using Segment = std::vector<Placed>; ///< what stands together on a line

Placed placed(const Glyph &glyph)
{
    return {&glyph, glyph.x * glyph.alongX + glyph.y * glyph.alongY, glyph.y * glyph.alongX - glyph.x * glyph.alongY};
}

double gapBetween(const Placed &one, const Placed &next)
{
    return (next.along - one.along - one.glyph->width) / std::max(one.glyph->size, 0.01);
}

/// Most glyphs are one letter, and every fifth ends a word.
qsizetype roomFor(qsizetype glyphs)
{
    return glyphs + glyphs / 4;
}

QString paintedText(const QList<Glyph> &glyphs, QStringView Glyph::*reading)
{
    QString text;
    text.reserve(roomFor(glyphs.size()));
    Placed one;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const Placed next = placed(glyphs[i]);
        if (i > 0) {
            const double gap = gapBetween(one, next);
            const bool sameLine = std::abs(next.across - one.across) < lineGap * glyphs[i].size;
            if (!sameLine || gap > cellGap || gap < -cellGap)
                text += u'\n';
            else if (gap > wordGap)
                text += u' ';
        }
        text += glyphs[i].*reading;
        one = next;
    }
    return text;
}

/// Lines from the top, each parted where a cell or column ends.
class LineSorter
{
public:
    explicit LineSorter(std::vector<Placed> glyphs)
        : m_glyphs(std::move(glyphs))
    {
        std::ranges::stable_sort(m_glyphs, std::greater(), &Placed::across);
    }

    std::vector<Segment> sort()
    {
        for (size_t begin = 0; begin < m_glyphs.size();) {
            size_t end = begin + 1;
            while (end < m_glyphs.size() && m_glyphs[end - 1].across - m_glyphs[end].across < lineGap * m_glyphs[end].glyph->size)
                ++end;
            addLine({m_glyphs.begin() + static_cast<std::ptrdiff_t>(begin), m_glyphs.begin() + static_cast<std::ptrdiff_t>(end)});
            begin = end;
        }
        return std::move(m_segments);
    }

private:
    void addLine(Segment line)
    {
        std::ranges::stable_sort(line, std::less(), &Placed::along);
        m_segments.emplace_back();
        for (const Placed &glyph : line) {
            Segment &segment = m_segments.back();
            if (segment.empty() || !isPaintedTwice(segment.back(), glyph)) {
                if (!segment.empty() && gapBetween(segment.back(), glyph) > cellGap)
                    m_segments.emplace_back();
                m_segments.back().push_back(glyph);
            }
        }
    }

    /// As bold letters are where a font has none.
    static bool isPaintedTwice(const Placed &one, const Placed &next)
    {
        return next.along - one.along < sameSpot * one.glyph->size && one.glyph->characters == next.glyph->characters;
    }

    std::vector<Placed> m_glyphs;
    std::vector<Segment> m_segments;
};

void addForwards(QString &text, const Segment &segment)
{
    for (size_t i = 0; i < segment.size(); ++i) {
        if (i > 0 && gapBetween(segment[i - 1], segment[i]) > wordGap)
            text += u' ';
        text += segment[i].glyph->characters;
    }
    text += u'\n';
}

void addBackwards(QString &text, const Segment &segment)
{
    for (size_t i = segment.size(); i-- > 0;) {
        text += segment[i].glyph->characters;
        if (i > 0 && gapBetween(segment[i - 1], segment[i]) > wordGap)
            text += u' ';
    }
    text += u'\n';
}

bool isBelow(const Segment &upper, const Segment &lower)
{
    const auto end = [](const Segment &segment) { return segment.back().along + segment.back().glyph->width; };
    return lower.front().across < upper.front().across && lower.front().along < end(upper) && upper.front().along < end(lower);
}

/// Each segment, then the nearest below it, to the foot of its column.
void addColumns(QString &text, const std::vector<Segment> &segments)
{
    constexpr size_t nearest = 60; // segments further on that are looked at
    std::vector<bool> taken(segments.size());
    for (size_t first = 0; first < segments.size(); ++first) {
        for (size_t at = first; at < segments.size() && !taken[at];) {
            taken[at] = true;
            addForwards(text, segments[at]);
            size_t next = at + 1;
            while (next < std::min(segments.size(), at + nearest) && (taken[next] || !isBelow(segments[at], segments[next])))
                ++next;
            at = next < at + nearest ? next : segments.size();
        }
    }
}

/// By the direction in which glyphs are written, in whole degrees.
std::map<long, std::vector<Placed>> byDirection(const QList<Glyph> &glyphs)
{
    std::map<long, std::vector<Placed>> groups;
    for (const Glyph &glyph : glyphs) {
        const bool level = glyph.alongX > 0.999;
        groups[level ? 0 : std::lround(std::atan2(glyph.alongY, glyph.alongX) * 180 / M_PI)].push_back(placed(glyph));
    }
    return groups;
}

QStringList ordersOf(const QList<Glyph> &glyphs)
{
    QStringList orders{paintedText(glyphs, &Glyph::characters)};
    if (std::ranges::any_of(glyphs, [](const Glyph &glyph) { return glyph.named != glyph.characters; }))
        orders << paintedText(glyphs, &Glyph::named);
    QString forth;
    QString back;
    QString columns;
    for (QString *text : {&forth, &back, &columns})
        text->reserve(roomFor(glyphs.size()));
    for (auto &[angle, group] : byDirection(glyphs)) {
        const std::vector<Segment> segments = LineSorter(std::move(group)).sort();
        for (const Segment &segment : segments) {
            addForwards(forth, segment);
            addBackwards(back, segment);
        }
        addColumns(columns, segments);
    }
    orders << forth << back << columns;
    return orders;
}

} // namespace

QStringList readingOrders(const QList<Glyph> &glyphs)
{
    QStringList orders = ordersOf(glyphs);
    QList<Glyph> seen = glyphs;
    if (seen.removeIf([](const Glyph &glyph) { return !glyph.seen; }) > 0)
        orders += ordersOf(seen);
    orders.removeDuplicates();
    return orders;
}

} // namespace minutebook
