#include "models/print/proof/leaksearch.h"

#include <algorithm>
#include <map>

namespace minutebook {

namespace {

constexpr qsizetype excerptMargin = 20; // UTF-16 units on each side
constexpr size_t mostPortions = 3; // at a time

/// Of the letters of one text.
struct LeakStretch {
    qsizetype begin;
    qsizetype end;
};

QString excerptOf(const QString &text, const std::vector<qsizetype> &origins, LeakStretch stretch)
{
    const auto originOf = [&](qsizetype letter) { return origins[static_cast<size_t>(letter)]; };
    const qsizetype first = std::max<qsizetype>(0, originOf(stretch.begin) - excerptMargin);
    const qsizetype last = std::min(text.size(), originOf(stretch.end - 1) + 1 + excerptMargin);
    return text.sliced(first, last - first).simplified();
}

/// As they read forwards.
Letters forwards(const Letters &letters, LeakStretch stretch, Direction direction)
{
    Letters part{letters.folded.substr(static_cast<size_t>(stretch.begin), static_cast<size_t>(stretch.end - stretch.begin)),
                 {letters.edges.cbegin() + stretch.begin, letters.edges.cbegin() + stretch.end + 1}};
    if (direction == Direction::Backwards) {
        std::ranges::reverse(part.folded);
        std::ranges::reverse(part.edges);
    } else if (direction == Direction::WordsBackwards) {
        part.edges.front() |= BeginsWord;
        part.edges.back() |= BeginsWord;
        const QList<qsizetype> begins = wordBegins(part);
        for (qsizetype i = 0; i + 1 < begins.size(); ++i)
            std::reverse(part.folded.begin() + begins[i], part.folded.begin() + begins[i + 1]);
    }
    return part;
}

int closeness(const FilePlace &place)
{
    if (place.part >= FilePart::String)
        return 0;
    const bool known = place.part == FilePart::FileName || place.page > 0 || place.object > 0;
    return known && place.revision == 0 ? 2 : 1;
}

} // namespace

LeakSearch::LeakSearch(const QList<WithheldText> &withheld, QList<Needle> needles, const QStringList &openTexts)
    : m_withheld(withheld)
    , m_needles(std::move(needles))
    , m_openTexts(openTexts)
{
}

void LeakSearch::search(const QList<FileText> &texts)
{
    if (m_searched.size() == mostPortions)
        collectFirst();
    m_searched.push_back(std::async(std::launch::async, [this, texts] { return leaksIn(texts); }));
}

void LeakSearch::collectFirst()
{
    add(m_searched.front().get());
    m_searched.pop_front();
}

QList<Leak> LeakSearch::leaks()
{
    while (!m_searched.empty())
        collectFirst();
    QList<Leak> closest = m_leaks;
    closest.removeIf([this](const Leak &leak) {
        const auto isCloser = [&](const Leak &other) {
            return other.source == leak.source && closeness(other.place) > closeness(leak.place);
        };
        return closeness(leak.place) < 2 && std::ranges::any_of(m_leaks, isCloser);
    });
    return closest;
}

QList<Leak> LeakSearch::leaksIn(const QList<FileText> &texts) const
{
    QList<Leak> leaks;
    for (const FileText &text : texts)
        leaks += leaksIn(text);
    return leaks;
}

QList<Leak> LeakSearch::leaksIn(const FileText &text) const
{
    const Letters letters = lettersOf(text.text);
    std::map<qsizetype, LeakStretch> found; // by withheld text
    for (const NeedleHit &hit : text.kind == TextKind::Prose ? m_needles.find(letters) : m_needles.findLong(letters)) {
        const qsizetype source = m_needles.needles()[hit.needle].source;
        if (text.kind == TextKind::Prose && meetOpenTexts(hit, letters))
            continue;
        LeakStretch &stretch = found.try_emplace(source, hit.begin, hit.end).first->second;
        if (hit.begin <= stretch.end && hit.end >= stretch.begin)
            stretch = {std::min(stretch.begin, hit.begin), std::max(stretch.end, hit.end)};
    }
    if (found.empty())
        return {};
    const std::vector<qsizetype> origins = originsOf(text.text);
    QList<Leak> leaks;
    for (const auto &[source, stretch] : found)
        leaks.append({text.place, m_withheld[source], excerptOf(text.text, origins, stretch)});
    return leaks;
}

bool LeakSearch::meetOpenTexts(const NeedleHit &hit, const Letters &letters) const
{
    const Needle &needle = m_needles.needles()[hit.needle];
    if (needle.isWhole || needle.words < wordsOfRun || m_withheld[needle.source].kind == WithheldKind::Party)
        return false;
    std::call_once(m_asked, [this] { m_openEnds.emplace(m_openTexts); });
    return m_openEnds->meetIn(forwards(letters, {hit.begin, hit.end}, needle.direction));
}

void LeakSearch::add(const QList<Leak> &leaks)
{
    for (const Leak &leak : leaks) {
        const auto same = [&](const Leak &other) { return other.place == leak.place && other.source == leak.source; };
        if (std::ranges::none_of(m_leaks, same))
            m_leaks.append(leak);
    }
}

} // namespace minutebook
