#include "models/review/commentlevels.h"

#include "models/notation/lexline.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The same words, however they are parted and marked bold or italic.
QRegularExpression formOf(const QString &quote)
{
    QStringList words;
    for (const QString &word : quote.split(u' ', Qt::SkipEmptyParts))
        words << QRegularExpression::escape(word);
    return QRegularExpression(u"(?<![\\w])"_s + words.join(u"[*]*\\s+[*]*"_s) + u"(?![\\w])"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<std::pair<qsizetype, qsizetype>> rangeOf(const QString &quote, const QString &line)
{
    if (quote.isEmpty())
        return std::nullopt;
    QRegularExpressionMatchIterator matches = formOf(quote).globalMatch(line);
    if (!matches.hasNext())
        return std::nullopt;
    const QRegularExpressionMatch match = matches.next();
    return matches.hasNext() ? std::nullopt : std::optional(std::pair(match.capturedStart(), match.capturedEnd()));
}

/// Wherever the bracket stands.
Tag levels(Tag tag)
{
    tag.begin = 0;
    tag.length = 0;
    return tag;
}

bool says(const Line &line, const Line &other)
{
    return line.kind == other.kind && line.label == other.label && levels(line.tag) == levels(other.tag);
}

} // namespace

bool lowersLevel(const ReviewComment &comment, const Dialect &dialect, Rank rank)
{
    if (comment.kind == CommentKind::Level)
        return dialect.scheme.rankOrHighest(comment.level) < rank;
    if (comment.kind != CommentKind::Wording)
        return false;
    const Tag tag = lexAsText(comment.wording, dialect).tag;
    const Tag quoted = lexAsText(comment.quote, dialect).tag;
    return levels(tag) != Tag() && levels(tag) != levels(quoted);
}

Result<QString> lineWithWording(const QString &line, const QString &quote, const QString &wording, const Dialect &dialect)
{
    const auto range = rangeOf(quote, line);
    if (!range)
        return failure(ErrorCode::CommentQuoteGone, {quote});
    QString changed = line;
    changed.replace(range->first, range->second - range->first, wording.simplified());
    return says(lexLine(line, dialect), lexLine(changed, dialect)) ? Result<QString>(changed) : failure(ErrorCode::CommentLowersLevel);
}

bool collide(const ReviewComment &one, const ReviewComment &other, const QString &line)
{
    if (one.kind != CommentKind::Wording || other.kind != CommentKind::Wording || one.id == other.id)
        return false;
    const auto first = rangeOf(one.quote, line);
    const auto second = rangeOf(other.quote, line);
    return !first || !second || (first->first < second->second && second->first < first->second);
}

} // namespace minutebook
