#include "widgets/review/linkedwords.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr double hair = 1; ///< points that a glyph may stand out of its box

/// A word whose sign is not linked is one of the link's all the same.
const LinkedBox *linkOf(const BundleWord &word, const QList<LinkedBox> &links)
{
    const auto isBehind = [&word](const LinkedBox &link) {
        const bool onItsLine = link.page == word.page && link.box.top() < word.box.center().y() && word.box.center().y() < link.box.bottom();
        return onItsLine && std::min(link.box.right(), word.box.right()) - std::max(link.box.left(), word.box.left()) > hair;
    };
    const auto found = std::ranges::find_if(links, isBehind);
    return found == links.end() ? nullptr : &*found;
}

/// Without a sign that is not.
bool isWithin(const BundleWord &word, const QList<LinkedBox> &links)
{
    const LinkedBox *link = linkOf(word, links);
    return link && word.box.left() > link->box.left() - hair && word.box.right() < link->box.right() + hair;
}

QUrl urlOf(const BundleWord &word, const QList<LinkedBox> &links)
{
    const LinkedBox *link = linkOf(word, links);
    return link ? link->url : QUrl();
}

} // namespace

WordRange withWholeLinks(const QList<BundleWord> &words, WordRange chosen, const QList<LinkedBox> &links)
{
    if (chosen.count == 0 || links.isEmpty())
        return chosen;
    qsizetype first = chosen.begin;
    qsizetype last = chosen.begin + chosen.count - 1;
    const QUrl url = urlOf(words.at(first), links);
    const auto isOfFirst = [&](const BundleWord &word) { return isWithin(word, links) && urlOf(word, links) == url; };
    const QList<BundleWord> these = words.mid(first, chosen.count);
    if (!url.isEmpty() && std::ranges::all_of(these, isOfFirst))
        return chosen;
    while (!url.isEmpty() && first > 0 && urlOf(words.at(first - 1), links) == url)
        --first;
    const QUrl end = urlOf(words.at(last), links);
    while (!end.isEmpty() && last + 1 < words.size() && urlOf(words.at(last + 1), links) == end)
        ++last;
    return {first, last - first + 1};
}

} // namespace minutebook
