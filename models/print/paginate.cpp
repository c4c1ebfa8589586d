#include "models/print/paginate.h"

namespace minutebook {

namespace {

qreal repeatedHeight(const Galley &galley, const Strip &first)
{
    return first.head >= 0 ? galley.heads.at(first.head).height : 0;
}

/// The first strip that no longer fits on a page which begins with `begin`; that one itself always does.
qsizetype firstBeyond(const Galley &galley, qsizetype begin, qreal height)
{
    qreal used = repeatedHeight(galley, galley.strips.at(begin)) + galley.strips.at(begin).height;
    qsizetype end = begin + 1;
    for (; end < galley.strips.size(); ++end) {
        const Strip &strip = galley.strips.at(end);
        used += strip.space + strip.height;
        if (used > height)
            break;
    }
    return end;
}

qsizetype cheapestBreak(const Galley &galley, qsizetype begin, qsizetype beyond)
{
    qsizetype best = beyond;
    for (qsizetype end = beyond - 1; end > begin; --end) {
        if (galley.strips.at(end - 1).breakBelow < galley.strips.at(best - 1).breakBelow)
            best = end;
    }
    return best;
}

} // namespace

QList<PageSpan> paginate(const Galley &galley, qreal height)
{
    QList<PageSpan> pages;
    const qsizetype all = galley.strips.size();
    for (qsizetype begin = 0; begin < all;) {
        const qsizetype beyond = firstBeyond(galley, begin, height);
        const qsizetype end = beyond < all ? cheapestBreak(galley, begin, beyond) : all;
        pages.append({begin, end});
        begin = end;
    }
    if (pages.isEmpty())
        pages.append(PageSpan{});
    return pages;
}

QList<Strip> placed(const Galley &galley, PageSpan span, qreal top)
{
    QList<Strip> strips = galley.strips.sliced(span.begin, span.end - span.begin);
    if (!strips.isEmpty() && strips.first().head >= 0)
        strips.prepend(galley.heads.at(strips.first().head));
    qreal y = top;
    for (qsizetype i = 0; i < strips.size(); ++i) {
        y += i > 0 ? strips.at(i).space : 0;
        strips[i].translate(0, y);
        y += strips.at(i).height;
    }
    return strips;
}

} // namespace minutebook
