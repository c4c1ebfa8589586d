#include "models/review/anchor.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Found = CommentPlace::Found;

constexpr qsizetype contextWords = 6;
constexpr qsizetype aroundWords = contextWords + 4; // within so many they still are company
constexpr qsizetype leastContext = 2; // words on each side, else what stands between them could be anything
constexpr double likeEnough = 0.6; // of the quoted words
constexpr qsizetype leastLikeWords = 3; // fewer stand in any text

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

bool standsAt(const QStringList &words, qsizetype at, const QStringList &wanted)
{
    return at >= 0 && at + wanted.size() <= words.size() && std::equal(wanted.begin(), wanted.end(), words.begin() + at);
}

QList<qsizetype> placesOf(const QStringList &wanted, const QStringList &words)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); ++i) {
        if (standsAt(words, i, wanted))
            places.append(i);
    }
    return places;
}

qsizetype sharedWords(QHash<QString, int> wanted, const QStringList &words, WordRange range)
{
    qsizetype shared = 0;
    for (qsizetype i = range.begin; i < range.begin + range.count; ++i)
        shared += wanted[words[i].toCaseFolded()]-- > 0 ? 1 : 0;
    return shared;
}

QHash<QString, int> counted(const QStringList &words)
{
    QHash<QString, int> counts;
    for (const QString &word : words)
        ++counts[word.toCaseFolded()];
    return counts;
}

/// How many of the words around a place are those that were around the quote: in whatever order, as they may have been edited too.
qsizetype company(const QStringList &words, WordRange place, const ReviewComment &comment)
{
    const qsizetype end = place.begin + place.count;
    const qsizetype first = std::max(qsizetype(0), place.begin - aroundWords);
    return sharedWords(counted(wordsOf(comment.before)), words, {first, place.begin - first})
        + sharedWords(counted(wordsOf(comment.after)), words, {end, std::min(aroundWords, words.size() - end)});
}

/// A place that words were found at, and how well it suits: how many of them are there, their company, that it begins a passage if they
/// did, and of equals the one that stands nearest.
struct Candidate {
    CommentPlace place = {};
    std::tuple<qsizetype, qsizetype, bool, qsizetype> worth = {};

    void take(const CommentPlace &other, qsizetype shared, const ReviewComment &comment, const QStringList &words)
    {
        const std::tuple value(shared, company(words, other.words, comment), comment.before.isEmpty() == (other.words.begin == 0),
                               -std::abs(other.passage - comment.passage));
        if (place.passage < 0 || value > worth) {
            worth = value;
            place = other;
        }
    }
};

/// The same words in quite another company may be others.
CommentPlace exactPlace(const ReviewComment &comment, const QList<QStringList> &passages)
{
    const QStringList quote = wordsOf(comment.quote);
    Candidate best;
    for (qsizetype passage = 0; passage < passages.size(); ++passage) {
        for (const qsizetype at : placesOf(quote, passages[passage]))
            best.take({Found::Exactly, passage, {at, quote.size()}}, quote.size(), comment, passages[passage]);
    }
    const bool hadCompany = wordsOf(comment.before).size() + wordsOf(comment.after).size() >= leastLikeWords;
    if (hadCompany && std::get<1>(best.worth) == 0)
        best.place.found = Found::ByLikeness;
    return best.place;
}

/// What stands between the words that were around the quote, if it is about as long.
CommentPlace placeByContext(const ReviewComment &comment, const QList<QStringList> &passages)
{
    const QStringList before = wordsOf(comment.before);
    const QStringList after = wordsOf(comment.after);
    const qsizetype longest = wordsOf(comment.quote).size() * 2 + contextWords;
    if (before.size() < leastContext || after.size() < leastContext)
        return {};
    for (qsizetype passage = 0; passage < passages.size(); ++passage) {
        const QList<qsizetype> ends = placesOf(after, passages[passage]);
        for (const qsizetype at : placesOf(before, passages[passage])) {
            const qsizetype begin = at + before.size();
            const auto end = std::ranges::find_if(ends, [begin](qsizetype place) { return place > begin; });
            if (end != ends.end() && *end - begin <= longest)
                return {Found::ByContext, passage, {begin, *end - begin}};
        }
    }
    return {};
}

CommentPlace placeByLikeness(const ReviewComment &comment, const QList<QStringList> &passages)
{
    const QStringList quote = wordsOf(comment.quote);
    const QHash<QString, int> wanted = counted(quote);
    const auto least = std::max(leastLikeWords, static_cast<qsizetype>(likeEnough * static_cast<double>(quote.size()) + 0.999));
    Candidate best;
    for (qsizetype passage = 0; passage < passages.size(); ++passage) {
        const qsizetype size = std::min(quote.size(), passages[passage].size());
        for (qsizetype at = 0; at + size <= passages[passage].size(); ++at) {
            const CommentPlace place{Found::ByLikeness, passage, {at, size}};
            if (const qsizetype shared = sharedWords(wanted, passages[passage], place.words); shared >= least)
                best.take(place, shared, comment, passages[passage]);
        }
    }
    return best.place;
}

} // namespace

WordRange wordsSaid(const QStringList &passage, WordRange chosen, const QStringList &markings)
{
    static const QRegularExpression listMark(u"^(•|[a-z]{1,3}\\)|[0-9]{1,3}\\))$"_s);
    const auto isMarking = [&markings](QString word) {
        while (!word.isEmpty() && u".,;:"_s.contains(word.back()))
            word.chop(1);
        return word.startsWith(u'(') && word.endsWith(u')') && markings.contains(word.sliced(1).chopped(1));
    };
    WordRange said = chosen;
    if (said.begin == 0 && said.count > 1 && listMark.match(passage.first()).hasMatch())
        said = {1, said.count - 1};
    if (said.count > 1 && said.begin + said.count == passage.size() && isMarking(passage.last()))
        --said.count;
    return said;
}

void quoteWords(ReviewComment &comment, const QStringList &passage, WordRange words)
{
    const qsizetype begin = std::clamp(words.begin, qsizetype(0), passage.size());
    const qsizetype end = std::clamp(begin + words.count, begin, passage.size());
    const qsizetype from = std::max(qsizetype(0), begin - contextWords);
    comment.quote = passage.sliced(begin, end - begin).join(u' ');
    comment.before = passage.sliced(from, begin - from).join(u' ');
    comment.after = passage.sliced(end, std::min(contextWords, passage.size() - end)).join(u' ');
}

CommentPlace placeOf(const ReviewComment &comment, const QList<QStringList> &passages)
{
    if (comment.quote.isEmpty())
        return {};
    if (const CommentPlace place = exactPlace(comment, passages); place.passage >= 0)
        return place;
    if (const CommentPlace place = placeByContext(comment, passages); place.passage >= 0)
        return place;
    return placeByLikeness(comment, passages);
}

} // namespace minutebook
