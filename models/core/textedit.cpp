#include "models/core/textedit.h"

#include <algorithm>

namespace minutebook {

namespace {

bool splitsSurrogates(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

/// How much two texts have in common at their beginning and at their end, without overlap.
struct Common {
    qsizetype head = 0;
    qsizetype tail = 0;
};

Common commonEnds(QStringView one, QStringView other)
{
    Common common;
    const qsizetype most = std::min(one.size(), other.size());
    while (common.head < most && one[common.head] == other[common.head])
        ++common.head;
    while (common.tail < most - common.head && one[one.size() - 1 - common.tail] == other[other.size() - 1 - common.tail])
        ++common.tail;
    if (splitsSurrogates(one, common.head) || splitsSurrogates(other, common.head))
        --common.head;
    if (splitsSurrogates(one, one.size() - common.tail) || splitsSurrogates(other, other.size() - common.tail))
        --common.tail;
    return common;
}

} // namespace

QList<TextEdit> editBetween(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const Common common = commonEnds(before, after);
    return {{common.head, before.size() - common.head - common.tail, after.sliced(common.head, after.size() - common.head - common.tail)}};
}

QString applyEdits(QString text, const QList<TextEdit> &edits)
{
    for (const TextEdit &edit : edits)
        text.replace(edit.position, edit.removed, edit.inserted);
    return text;
}

TextRange follow(TextRange range, const QString &before, const QString &after)
{
    const Common common = commonEnds(before, after);
    const qsizetype grown = after.size() - before.size();
    const qsizetype tail = before.size() - common.tail;
    const qsizetype begin = range.begin <= common.head ? range.begin : (range.begin >= tail ? range.begin + grown : common.head);
    const qsizetype end = range.end >= tail ? range.end + grown : (range.end <= common.head ? range.end : tail + grown);
    return {begin, std::max(begin, end)};
}

} // namespace minutebook
