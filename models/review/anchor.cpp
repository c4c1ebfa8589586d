#include "models/review/anchor.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Found = CommentPlace::Found;

constexpr qsizetype contextWords = 6;
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

/// How many of the words around a place are those that were around the quote.
qsizetype agreement(const QStringList &words, qsizetype begin, qsizetype end, const QStringList &before, const QStringList &after)
{
    qsizetype count = 0;
    for (qsizetype i = 1; i <= before.size() && begin - i >= 0 && words[begin - i] == before[before.size() - i]; ++i)
        ++count;
    for (qsizetype i = 0; i < after.size() && end + i < words.size() && words[end + i] == after[i]; ++i)
        ++count;
    return count;
}

CommentPlace exactPlace(const ReviewComment &comment, const QList<QStringList> &passages)
{
    const QStringList quote = wordsOf(comment.quote);
    CommentPlace best;
    std::pair<qsizetype, qsizetype> highest;
    for (qsizetype passage = 0; passage < passages.size(); ++passage) {
        for (const qsizetype at : placesOf(quote, passages[passage])) {
            const qsizetype agrees = agreement(passages[passage], at, at + quote.size(), wordsOf(comment.before), wordsOf(comment.after));
            const std::pair value(agrees, -std::abs(passage - comment.passage)); // of equals the one that stands nearest
            if (best.passage < 0 || value > highest) {
                highest = value;
                best = {Found::Exactly, passage, {at, quote.size()}};
            }
        }
    }
    return best;
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

qsizetype sharedWords(QHash<QString, int> wanted, const QStringList &words, WordRange range)
{
    qsizetype shared = 0;
    for (qsizetype i = range.begin; i < range.begin + range.count; ++i)
        shared += wanted[words[i]]-- > 0 ? 1 : 0;
    return shared;
}

CommentPlace placeByLikeness(const ReviewComment &comment, const QList<QStringList> &passages)
{
    const QStringList quote = wordsOf(comment.quote);
    QHash<QString, int> wanted;
    for (const QString &word : quote)
        ++wanted[word];
    CommentPlace best;
    qsizetype most = std::max(leastLikeWords, static_cast<qsizetype>(likeEnough * static_cast<double>(quote.size()) + 0.999)) - 1;
    for (qsizetype passage = 0; passage < passages.size(); ++passage) {
        const qsizetype size = std::min(quote.size(), passages[passage].size());
        for (qsizetype at = 0; at + size <= passages[passage].size(); ++at) {
            const WordRange range{at, size};
            const qsizetype shared = sharedWords(wanted, passages[passage], range);
            if (shared > most) {
                most = shared;
                best = {Found::ByLikeness, passage, range};
            }
        }
    }
    return best;
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
