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
            .comments = sent.comments,
            .returned = when};
}

} // namespace minutebook
