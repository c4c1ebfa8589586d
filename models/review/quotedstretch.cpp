#include "models/review/quotedstretch.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const auto linkEnd = u"(?:\\]\\([^()\\s]*\\))?"_s;
const auto linkBegin = u"\\[?"_s;

/// A word as it can be typed: a backslash may take a sign's or a verb's meaning away, and a link may begin or end at a sign.
QString typedForm(const QString &word)
{
    QString form = u"\\\\?"_s + linkBegin;
    for (const QChar c : word) {
        const bool isSign = c.unicode() < 0x80 && !c.isLetterOrNumber();
        form += isSign ? linkEnd + u"\\\\?"_s + QRegularExpression::escape(QString(c)) + linkBegin : QString(c);
    }
    return form;
}

/// The same words, however they are parted, marked bold or italic, and linked. A page may part one behind a hyphen where a line ends.
QRegularExpression formOf(const QString &quote)
{
    QString form = u"(?<![\\w])"_s;
    QChar last;
    for (const QString &word : quote.split(u' ', Qt::SkipEmptyParts)) {
        if (!last.isNull())
            form += u"[*]*"_s + linkEnd + (last.isLetterOrNumber() ? u"[*]*\\s+[*]*"_s : u"[*]*\\s*[*]*"_s);
        form += typedForm(word);
        last = word.back();
    }
    return QRegularExpression(form + u"(?![\\w])"_s, QRegularExpression::UseUnicodePropertiesOption);
}

qsizetype alike(const QStringList &one, const QStringList &other)
{
    return std::ranges::mismatch(one, other).in1 - one.begin();
}

QStringList plainWords(const QString &text)
{
    return QString(text).remove(u'*').split(u' ', Qt::SkipEmptyParts);
}

QStringList backwards(QStringList words)
{
    std::ranges::reverse(words);
    return words;
}

/// How many of the words around a stretch are those that were around the quote.
qsizetype companyOf(const QString &text, TypedStretch stretch, const ReviewComment &comment)
{
    return alike(backwards(plainWords(text.first(stretch.begin))), backwards(plainWords(comment.before)))
        + alike(plainWords(text.sliced(stretch.end)), plainWords(comment.after));
}

/// A link as it was typed, and the words that are one.
struct TypedLink {
    TypedStretch all;
    TypedStretch words;
};

QList<TypedLink> linksIn(const QString &text)
{
    static const QRegularExpression form(u"\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)"_s);
    QList<TypedLink> links;
    for (QRegularExpressionMatchIterator matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const TypedStretch words{match.capturedStart(1), match.capturedEnd(1)};
        links.append(TypedLink{{match.capturedStart(), match.capturedEnd()}, words});
    }
    return links;
}

/// Words of a link alone stay within it.
std::optional<TypedStretch> withWholeLinks(TypedStretch stretch, const QString &text)
{
    const TypedStretch found = stretch;
    for (const TypedLink &link : linksIn(text)) {
        const bool apart = found.end <= link.all.begin || found.begin >= link.all.end;
        const bool within = found.begin >= link.words.begin && found.end <= link.words.end;
        if (apart || within)
            continue;
        if (found.begin > link.words.begin || found.end < link.words.end)
            return std::nullopt;
        stretch = {std::min(stretch.begin, link.all.begin), std::max(stretch.end, link.all.end)};
    }
    return stretch;
}

} // namespace

std::optional<TypedStretch> stretchOf(const ReviewComment &comment, const QString &text)
{
    std::optional<TypedStretch> best;
    qsizetype most = -1;
    if (comment.quote.isEmpty())
        return best;
    for (QRegularExpressionMatchIterator matches = formOf(comment.quote).globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype mark = match.capturedView().startsWith(u'[') ? 1 : 0;
        const std::optional<TypedStretch> whole = withWholeLinks({match.capturedStart() + mark, match.capturedEnd()}, text);
        if (!whole)
            continue;
        const TypedStretch stretch = *whole;
        const qsizetype agrees = companyOf(text, stretch, comment);
        if (agrees >= most)
            best = agrees > most ? std::optional(stretch) : std::nullopt;
        most = std::max(most, agrees);
    }
    return best;
}

QString replaced(QString text, TypedStretch stretch, const QString &wording)
{
    QString words = wording.simplified();
    const QString before = text.sliced(stretch.begin, stretch.end - stretch.begin);
    for (const TypedLink &link : words.contains("]("_L1) ? QList<TypedLink>() : linksIn(before)) {
        const QString linked = before.sliced(link.words.begin, link.words.end - link.words.begin);
        if (!linked.isEmpty() && words.count(linked) == 1)
            words.replace(linked, before.sliced(link.all.begin, link.all.end - link.all.begin));
    }
    return text.replace(stretch.begin, stretch.end - stretch.begin, words);
}

} // namespace minutebook
