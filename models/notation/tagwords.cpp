#include "models/notation/tagwords.h"

#include "models/notation/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept.append(c);
    }
    return kept;
}

void learnTagWord(TagWords &words, const QString &word)
{
    for (const QString &form : foldedForms(word)) {
        if (!words.all.contains(form))
            words.all.append(form);
    }
}

void learnLevel(TagWords &words, const QString &level, const QString &prefix)
{
    const QString name = letters(level);
    static const QRegularExpression notOfWord(u"[^\\p{L}\\p{N}]+"_s);
    words.ofLevel = std::max(words.ofLevel, static_cast<int>(level.split(notOfWord, Qt::SkipEmptyParts).size()));
    for (const QString &word : {name, letters(prefix) + name, "TLP"_L1 + name}) {
        for (const QString &form : foldedForms(word))
            words.levels.insert(form);
    }
    for (const QString &word : {name, letters(prefix) + name, name + "cleared"_L1, "cleared"_L1 + name})
        learnTagWord(words, word);
}

} // namespace

TagWords tagWordsOf(const Scheme &scheme)
{
    thread_local Scheme asked;
    thread_local TagWords words;
    if (asked == scheme)
        return words;
    words = {};
    for (const Level &level : scheme.levels)
        learnLevel(words, level.name, scheme.prefix);
    learnTagWord(words, u"cleared"_s);
    learnTagWord(words, u"stub"_s);
    asked = scheme;
    return words;
}

} // namespace minutebook
