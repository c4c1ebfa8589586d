#include "models/review/placedcomment.h"

#include "models/notation/inline.h"
#include "models/review/commentlevels.h"

#include <algorithm>

namespace minutebook {

namespace {

/// It was answered by a change of the notes: in its own words, in others, or in another reader's.
bool isAnsweredInNotes(const ReviewComment &comment, CommentState state)
{
    return comment.kind == CommentKind::Wording
        && (state == CommentState::Accepted || state == CommentState::AcceptedChanged || state == CommentState::Overtaken);
}

/// A wording that was accepted as it was stands in the notes itself.
CommentPlace placeOfWording(const ReviewComment &comment, CommentState state, const QList<QStringList> &words, const Dialect &dialect)
{
    if (state != CommentState::Accepted)
        return {};
    ReviewComment written = comment;
    written.quote = plainText(comment.wording, dialect).simplified();
    return placeOf(written, words);
}

bool stands(const CommentPlace &place)
{
    return place.passage >= 0 && place.found == CommentPlace::Found::Exactly;
}

/// The words of the other place are a part of its own, and not the other way round.
bool holds(const CommentPlace &place, const CommentPlace &other)
{
    const qsizetype end = place.words.begin + place.words.count;
    return place.passage == other.passage && place.words.count > other.words.count && place.words.begin <= other.words.begin
        && other.words.begin + other.words.count <= end;
}

/// Those that it quotes stand there between those that were around them. On a page there are none only where the paragraph begins or ends.
bool readsAsQuoted(const QStringList &words, const ReviewComment &comment)
{
    const QString quoted = u' ' + QStringList{comment.before, comment.quote, comment.after}.join(u' ').simplified() + u' ';
    const QString all = u' ' + words.join(u' ') + u' ';
    const bool onPage = comment.passage >= 0;
    const bool begins = onPage && comment.before.isEmpty();
    const bool ends = onPage && comment.after.isEmpty();
    return all.contains(quoted) && (!begins || all.startsWith(quoted)) && (!ends || all.endsWith(quoted));
}

QList<QStringList> wordsOf(const QList<PlacedPassage> &passages)
{
    QList<QStringList> words;
    for (const PlacedPassage &passage : passages)
        words << passage.words;
    return words;
}

/// Where the words that were accepted instead of those that it quotes are now, or these.
CommentPlace placeNow(const ReviewComment &comment, CommentState state, const QList<QStringList> &words, const Dialect &dialect)
{
    const CommentPlace written = isAnsweredInNotes(comment, state) ? placeOfWording(comment, state, words, dialect) : CommentPlace();
    return stands(written) ? written : placeOf(comment, words);
}

/// It can be accepted without a change of the notes, which do not say any more what it quotes.
bool isWritten(const StoredComment &stored, const QList<QStringList> &words, const Dialect &dialect)
{
    const ReviewComment &comment = stored.comment;
    if (stored.state != CommentState::Open || comment.kind != CommentKind::Wording)
        return false;
    const CommentPlace quoted = placeOf(comment, words);
    const CommentPlace written = placeOfWording(comment, CommentState::Accepted, words, dialect);
    return stands(written) && (!stands(quoted) || holds(written, quoted));
}

PlacedComment placed(const StoredComment &stored, const QList<StoredComment> &all, const QList<PlacedPassage> &passages,
                     const Dialect &dialect)
{
    const QList<QStringList> words = wordsOf(passages);
    const bool written = isWritten(stored, words, dialect);
    const CommentPlace place = placeNow(stored.comment, written ? CommentState::Accepted : stored.state, words, dialect);
    PlacedComment comment{.stored = stored, .found = place.found, .written = written};
    if (place.passage < 0)
        return comment;
    comment.passage = passages[place.passage];
    comment.undone = isUndone(stored.comment, stored.state, all, words, dialect);
    return comment;
}

/// What was accepted instead still stands in that passage.
bool isOvertakenThere(qsizetype passage, const QList<StoredComment> &all, const QList<QStringList> &words, const Dialect &dialect)
{
    return std::ranges::any_of(all, [&](const StoredComment &other) {
        const bool accepted = other.state == CommentState::Accepted || other.state == CommentState::AcceptedChanged;
        if (!accepted || !isAnsweredInNotes(other.comment, other.state))
            return false;
        const CommentPlace place = placeNow(other.comment, other.state, words, dialect);
        return place.passage == passage && place.found != CommentPlace::Found::ByLikeness
            && !isUndone(other.comment, other.state, all, words, dialect);
    });
}

bool isStaleComment(const StoredComment &comment, const QList<StoredCirculation> &circulations)
{
    const auto own = std::ranges::find(circulations, comment.circulation, &StoredCirculation::id);
    return own != circulations.end() && !circulations.last().circulation.isOfSameState(own->circulation);
}

bool wantSameWords(const PlacedComment &one, const PlacedComment &other)
{
    return one.hasLine() && other.hasLine() && one.passage.item == other.passage.item && one.passage.line == other.passage.line
        && collide(one.stored.comment, other.stored.comment, one.passage.text);
}

/// Whole, placed, not found.
int orderOf(const PlacedComment &comment)
{
    if (comment.stored.comment.quote.isEmpty())
        return 0;
    return comment.found == CommentPlace::Found::Nowhere ? 2 : 1;
}

/// What is to be discussed may still be written.
bool isUndecided(const PlacedComment &comment)
{
    return comment.isOpen() || comment.stored.state == CommentState::Discussed;
}

} // namespace

QList<PlacedComment> placeComments(const QList<StoredComment> &comments, const QList<StoredCirculation> &circulations,
                                   const QHash<QString, QList<PlacedPassage>> &passages, const Dialect &dialect)
{
    QList<PlacedComment> all;
    for (const StoredComment &stored : comments) {
        PlacedComment comment = placed(stored, comments, passages.value(stored.edition), dialect);
        if (comment.found == CommentPlace::Found::Nowhere && stored.way != CommentWay::Bundle)
            comment = placed(stored, comments, passages.value(dialect.scheme.level(dialect.scheme.highest()).name), dialect);
        comment.stale = isStaleComment(stored, circulations);
        if (comment.hasLine() && comment.passage.clearing)
            comment.clearedFrom = dialect.scheme.level(*comment.passage.clearing).name;
        comment.lowers = lowersLevel(stored.comment, dialect,
                                     comment.found == CommentPlace::Found::Nowhere ? dialect.scheme.highest() : comment.passage.rank);
        all.append(comment);
    }
    for (PlacedComment &comment : all) {
        for (const PlacedComment &other : std::as_const(all)) {
            const bool named = comment.collidesWith.contains(other.stored.reader);
            if (!named && comment.isOpen() && isUndecided(other) && wantSameWords(comment, other))
                comment.collidesWith << other.stored.reader;
        }
    }
    std::ranges::stable_sort(all, {}, [](const PlacedComment &comment) {
        return std::tuple(orderOf(comment), comment.passage.position, comment.passage.line, comment.stored.id);
    });
    return all;
}

bool isUndone(const ReviewComment &comment, CommentState state, const QList<StoredComment> &all, const QList<QStringList> &passages,
              const Dialect &dialect)
{
    if (!isAnsweredInNotes(comment, state))
        return false;
    const CommentPlace place = placeOf(comment, passages);
    const CommentPlace written = placeOfWording(comment, state, passages, dialect);
    if (stands(written) && !holds(place, written))
        return false;
    if (place.passage < 0 || !readsAsQuoted(passages[place.passage], comment))
        return false;
    return state != CommentState::Overtaken || !isOvertakenThere(place.passage, all, passages, dialect);
}

QList<CommentId> overtakenBy(const PlacedComment &accepted, const QList<PlacedComment> &all)
{
    QList<CommentId> overtaken;
    for (const PlacedComment &other : all) {
        if (other.isOpen() && wantSameWords(accepted, other))
            overtaken << other.stored.id;
    }
    return overtaken;
}

} // namespace minutebook
