#include "models/notation/printedwords.h"

#include "models/notation/labels.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isSpoken(LineKind kind)
{
    switch (kind) {
    case LineKind::Paragraph:
    case LineKind::ListItem:
    case LineKind::Section:
    case LineKind::Action:
    case LineKind::Update:
    case LineKind::Interest:
    case LineKind::PostMeetingNote:
        return true;
    default:
        return false;
    }
}

/// Where what is said stands in the line, behind keyword and mark and before the tag.
Passage spokenPlace(const Line &line)
{
    const qsizetype mark = markLength(line);
    const qsizetype body = line.text.indexOf(line.body, mark);
    const qsizetype begin = body < 0 ? mark : body;
    const qsizetype end = line.tag.exact() ? line.tag.begin : line.text.size();
    return {begin, std::max<qsizetype>(0, std::min(end, body < 0 ? end : body + line.body.size()) - begin)};
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// "committee" of "committee's".
qsizetype withoutGenitive(QStringView word)
{
    const bool genitive = word.size() > 2 && word.endsWith(u's') && isApostrophe(word[word.size() - 2]);
    return genitive ? word.size() - 2 : word.size();
}

/// Abbreviations, codes and outcome verbs are no words of a dictionary.
bool isWord(QStringView word)
{
    const auto isOdd = [](QChar c) { return c.isUpper() || !(c.isLetter() || c.isMark() || isApostrophe(c)); };
    return word.size() > 1 && word[0].isLetter() && std::ranges::none_of(word.sliced(1), isOdd);
}

bool isLink(QStringView chunk)
{
    return chunk.contains("://"_L1) || chunk.contains(u'@') || chunk.contains("www."_L1) || chunk.contains("]("_L1);
}

/// The words of a stretch without blanks.
void addWords(QStringView chunk, qsizetype begin, const QSet<QString> &known, QList<Passage> &words)
{
    const auto isOfWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || isApostrophe(c); };
    for (qsizetype at = 0; at < chunk.size();) {
        const qsizetype first = at;
        while (at < chunk.size() && isOfWord(chunk[at]))
            ++at;
        QStringView word = chunk.sliced(first, at - first);
        qsizetype skipped = 0;
        while (!word.isEmpty() && isApostrophe(word.front())) {
            word = word.sliced(1);
            ++skipped;
        }
        while (!word.isEmpty() && isApostrophe(word.back()))
            word.chop(1);
        word = word.first(withoutGenitive(word));
        if (isWord(word) && !known.contains(word.toString()))
            words.append({begin + first + skipped, word.size()});
        if (at == first)
            ++at;
    }
}

} // namespace

QList<Passage> printedWords(const Line &line, const QSet<QString> &known)
{
    QList<Passage> words;
    if (!isSpoken(line.kind))
        return words;
    const Passage place = spokenPlace(line);
    const QStringView text = QStringView(line.text).sliced(place.begin, place.length);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype space = text.indexOf(u' ', at);
        const qsizetype end = space < 0 ? text.size() : space;
        if (const QStringView chunk = text.sliced(at, end - at); !isLink(chunk))
            addWords(chunk, place.begin + at, known, words);
        at = end + 1;
    }
    return words;
}

QSet<QString> wordsOfNames(const QStringList &names)
{
    static const QRegularExpression others(u"[^\\w'’]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const QString &name : names) {
        for (const QString &word : name.split(others, Qt::SkipEmptyParts))
            words.insert(word);
    }
    return words;
}

QSet<QString> wordsOfNames(const Dialect &dialect)
{
    return wordsOfNames(dialect.knownWords.values());
}

} // namespace minutebook
