#include "models/notation/tag.h"

#include "models/notation/doubt.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 120; // in UTF-16 units; far above any scheme's

bool takeSuffix(QStringView &text, QLatin1StringView suffix)
{
    if (!text.endsWith(suffix))
        return false;
    text.chop(suffix.size());
    return true;
}

/// Cuts off what may follow a tag: punctuation, spaces, "and", "or".
QStringView withoutTail(QStringView text)
{
    while (!text.isEmpty()) {
        const QChar last = text.last();
        const bool mark = last.isSpace()
            || (last.isPunct() && last.category() != QChar::Punctuation_Close && last.category() != QChar::Punctuation_Open);
        if (mark)
            text.chop(1);
        else if (!takeSuffix(text, " and"_L1) && !takeSuffix(text, " or"_L1))
            break;
    }
    return text;
}

std::optional<Rank> readLevel(QStringView word, const Scheme &scheme)
{
    if (word.size() > 4 && word.startsWith("**"_L1) && word.endsWith("**"_L1))
        word = word.sliced(2, word.size() - 4);
    return scheme.rankOf(word);
}

/// "cleared" or "cleared WHITE".
bool readCleared(QStringView word, const Scheme &scheme, Tag &tag)
{
    if (!word.startsWith("cleared"_L1))
        return false;
    const QStringView level = word.sliced(7);
    if (!level.isEmpty()) {
        tag.clearedFrom = level.startsWith(u' ') ? readLevel(level.sliced(1), scheme) : std::nullopt;
        if (!tag.clearedFrom)
            return false;
    }
    tag.cleared = true;
    return true;
}

/// What stands between the brackets of an exact tag.
std::optional<Tag> readContent(QStringView content, const Scheme &scheme)
{
    Tag tag;
    if (content == "stub"_L1) {
        tag.stub = true;
        return tag;
    }
    if (readCleared(content, scheme, tag))
        return tag;
    const qsizetype comma = content.indexOf(", "_L1);
    tag.level = readLevel(comma < 0 ? content : content.first(comma), scheme);
    if (!tag.level || (comma >= 0 && !readCleared(content.sliced(comma + 2), scheme, tag)))
        return std::nullopt;
    return tag;
}

std::optional<Tag> readExact(QStringView text, const Scheme &scheme)
{
    const QStringView kept = withoutTail(text);
    if (!kept.endsWith(u')'))
        return std::nullopt;
    const QStringView end = kept.last(std::min(kept.size(), longestTag));
    const qsizetype opening = end.lastIndexOf(u'(');
    if (opening < 0)
        return std::nullopt;
    const qsizetype begin = kept.size() - end.size() + opening;
    if (begin > 0 && text[begin - 1] == u'\\')
        return std::nullopt;
    std::optional<Tag> tag = readContent(end.sliced(opening + 1).chopped(1), scheme);
    if (tag) {
        tag->begin = begin;
        tag->length = kept.size() - begin;
    }
    return tag;
}

} // namespace

Tag readTag(const QString &text, const Dialect &dialect)
{
    if (std::optional<Tag> exact = readExact(text, dialect.scheme))
        return *exact;
    Tag tag;
    tag.doubtful = leavesDoubt(text, dialect);
    return tag;
}

QString tagText(const Tag &tag, const Scheme &scheme)
{
    QStringList parts;
    if (tag.level)
        parts << scheme.level(*tag.level).name;
    if (tag.stub)
        parts << u"stub"_s;
    if (tag.cleared)
        parts << (tag.clearedFrom ? "cleared "_L1 + scheme.level(*tag.clearedFrom).name : u"cleared"_s);
    return parts.isEmpty() ? QString() : u'(' + parts.join(", "_L1) + u')';
}

} // namespace minutebook
