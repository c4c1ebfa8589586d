#include "models/notation/wordsin.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Where the quotation that opens here ends; -1 if it does not. An apostrophe closes none.
qsizetype closeOf(const QString &text, qsizetype open)
{
    const QChar closing = text[open] == u'“' ? u'”' : text[open] == u'‘' ? u'’' : u'"';
    const qsizetype end = std::min(text.size(), open + longestQuotation);
    for (qsizetype at = open + 1; at < end; ++at) {
        const bool apostrophe = closing == u'’' && at + 1 < text.size() && text[at + 1].isLetter();
        if (text[at] == closing && !apostrophe)
            return at;
    }
    return -1;
}

} // namespace

QList<Word> wordsIn(const QString &text)
{
    QList<Word> words;
    const auto isOfWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'\''; };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        while (at < text.size() && isOfWord(text[at]))
            ++at;
        if (at > begin)
            words.append({begin, text.sliced(begin, at - begin)});
        else
            ++at;
    }
    return words;
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

bool beginsSentence(const QString &text, const Word &word)
{
    qsizetype before = word.begin - 1;
    while (before >= 0 && !text[before].isLetterOrNumber() && !u".!?:;"_s.contains(text[before]))
        --before;
    return before < 0 || !text[before].isLetterOrNumber();
}

QList<Passage> quotationsIn(const QString &text)
{
    QList<Passage> quotations;
    for (qsizetype open = 0; open < text.size(); ++open) {
        if (!u"“‘\""_s.contains(text[open]))
            continue;
        if (const qsizetype close = closeOf(text, open); close > 0) {
            quotations.append({open, close + 1 - open});
            open = close;
        }
    }
    return quotations;
}

bool isWithin(const QList<Passage> &passages, qsizetype at)
{
    return std::ranges::any_of(passages, [at](const Passage &one) { return at >= one.begin && at < one.begin + one.length; });
}

} // namespace minutebook
