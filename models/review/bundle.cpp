#include "models/review/bundle.h"

#include <algorithm>

namespace minutebook {

QString BundlePassage::text() const
{
    QStringList texts;
    for (const BundleWord &word : words)
        texts << word.text;
    return texts.join(u' ');
}

WordRange BundlePassage::saidOf(WordRange chosen) const
{
    if (!said)
        return chosen;
    const qsizetype begin = std::max(chosen.begin, said->begin);
    const qsizetype end = std::min(chosen.begin + chosen.count, said->begin + said->count);
    return {begin, std::max(end - begin, qsizetype(0))};
}

bool ReviewBundle::isAccepted() const
{
    return std::ranges::any_of(comments, [](const ReviewComment &comment) { return comment.kind == CommentKind::Accepted; });
}

ReviewBundle returnedOf(const ReviewBundle &sent, const QDateTime &when)
{
    return {.kind = ReviewBundle::Kind::Returned,
            .id = sent.id,
            .revision = sent.revision,
            .reader = sent.reader,
            .title = sent.title,
            .levels = sent.levels.last(1),
            .comments = sent.comments,
            .returned = when};
}

} // namespace minutebook
