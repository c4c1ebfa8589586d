#include "widgets/notes/sought.h"

#include <ranges>

namespace minutebook {

namespace {

bool isOfWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at] == u'_');
}

/// Nothing of a word stands on just before or behind.
bool isWhole(QStringView text, qsizetype begin, qsizetype length)
{
    const bool before = isOfWord(text, begin) && isOfWord(text, begin - 1);
    const bool behind = isOfWord(text, begin + length - 1) && isOfWord(text, begin + length);
    return !before && !behind;
}

} // namespace

QList<qsizetype> hitsIn(const QString &text, const Sought &sought)
{
    QList<qsizetype> hits;
    const Qt::CaseSensitivity matching = sought.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = sought.words.size();
    for (qsizetype at = 0; length > 0 && (at = text.indexOf(sought.words, at, matching)) >= 0;) {
        const bool counts = !sought.wholeWords || isWhole(text, at, length);
        if (counts)
            hits << at;
        at += counts ? length : 1;
    }
    return hits;
}

QString withHitsReplaced(QString text, const Sought &sought, const QString &replacement)
{
    const QList<qsizetype> hits = hitsIn(text, sought);
    for (const qsizetype hit : hits | std::views::reverse)
        text.replace(hit, sought.words.size(), replacement);
    return text;
}

} // namespace minutebook
