#include "models/review/mergebundle.h"

#include "models/storage/audittrail.h"
#include "models/storage/inorder.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Only what it says of itself is asked; what it was sent as is known by the book.
Result<StoredCirculation> sentAs(Transaction &transaction, const ReviewBundle &bundle, const QString &fileName)
{
    const Result<std::optional<StoredCirculation>> found = circulationOf(transaction, bundle.id);
    if (!found)
        return std::unexpected(found.error());
    const bool ours = *found && (*found)->circulation.revision == bundle.revision && (*found)->circulation.reader == bundle.reader;
    return ours ? Result<StoredCirculation>(**found) : failure(ErrorCode::ReviewOfAnother, {fileName});
}

Result<bool> isStale(Transaction &transaction, const StoredCirculation &sent)
{
    const Result<QList<StoredCirculation>> all = circulations(transaction, sent.meeting);
    if (!all)
        return std::unexpected(all.error());
    return std::ranges::any_of(
        *all, [&](const StoredCirculation &other) { return other.id > sent.id && !other.circulation.isOfSameState(sent.circulation); });
}

QString countPhrase(qsizetype count)
{
    static constexpr std::array words{"one"_L1, "two"_L1, "three"_L1, "four"_L1, "five"_L1, "six"_L1, "seven"_L1, "eight"_L1, "nine"_L1};
    const QString number = count <= qsizetype(words.size()) ? QString(words[count - 1]) : QString::number(count);
    return count == 1 ? number + " set"_L1 : number + " sets"_L1;
}

/// "one set of comments was received for the Draft Minutes", and behind another one "two sets for the Confidential Draft Minutes".
QString editionPhrase(const QString &edition, qsizetype count, bool first)
{
    const QString received = count == 1 ? u" of comments was received"_s : u" of comments were received"_s;
    return countPhrase(count) + (first ? received : QString()) + " for the "_L1 + edition;
}

/// The file that was sent, as it was sent, is no answer.
bool isAnswer(const ReviewBundle &bundle)
{
    return bundle.kind == ReviewBundle::Kind::Returned || !bundle.comments.isEmpty();
}

} // namespace

Result<Merged> mergeBundle(Transaction &transaction, const ReviewBundle &bundle, const QString &fileName, const QDateTime &now)
{
    const Result<StoredCirculation> sent = sentAs(transaction, bundle, fileName);
    if (!sent)
        return std::unexpected(sent.error());
    Merged merged{.circulation = *sent, .comments = static_cast<int>(bundle.comments.size())};
    for (const ReviewComment &comment : bundle.comments) {
        const Result<bool> added = addComment(transaction, *sent, comment, CommentWay::Bundle);
        if (!added)
            return std::unexpected(added.error());
        merged.added += *added ? 1 : 0;
    }
    const Result<bool> stale = isStale(transaction, *sent);
    if (!stale)
        return std::unexpected(stale.error());
    merged.stale = *stale;
    const QJsonObject details{{u"reader"_s, bundle.reader}, {u"comments"_s, merged.added}};
    const auto tell = [&] {
        return merged.added == 0 ? Result<>()
                                 : appendAudit(transaction, sent->meeting, {AuditEvent::Merged, 0, sent->circulation.level, details});
    };
    const auto note = [&] { return isAnswer(bundle) ? noteReturned(transaction, *sent, now, bundle.isAccepted()) : Result<>(); };
    const Result<> noted = inOrder(note, tell);
    return noted ? Result<Merged>(merged) : std::unexpected(noted.error());
}

QString receivedSentence(const QList<StoredCirculation> &circulations)
{
    QStringList editions;
    QList<QSet<QString>> readers; // one who commented on two drafts sent one set all the same
    for (const StoredCirculation &each : circulations) {
        if (each.circulation.returned.isNull())
            continue;
        if (!editions.contains(each.circulation.edition)) {
            editions << each.circulation.edition;
            readers << QSet<QString>();
        }
        readers[editions.indexOf(each.circulation.edition)] << each.circulation.reader;
    }
    QStringList parts;
    for (qsizetype i = 0; i < editions.size(); ++i)
        parts << editionPhrase(editions[i], readers[i].size(), i == 0);
    if (parts.isEmpty())
        return {};
    const QString last = parts.takeLast();
    QString sentence = parts.isEmpty() ? last : parts.join(", "_L1) + " and "_L1 + last;
    sentence[0] = sentence[0].toUpper();
    return sentence + u'.';
}

} // namespace minutebook
