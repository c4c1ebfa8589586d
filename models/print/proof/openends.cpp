#include "models/print/proof/openends.h"

#include "models/print/proof/needles.h"

#include <algorithm>

namespace minutebook {

namespace {

QString lettersIn(const Letters &letters, qsizetype begin, qsizetype end)
{
    return QString::fromUtf16(letters.folded.data() + begin, end - begin);
}

bool beginsWord(const Letters &letters, qsizetype at)
{
    return (letters.edges[static_cast<size_t>(at)] & BeginsWord) != 0;
}

} // namespace

OpenEnds::OpenEnds(const QStringList &openTexts)
{
    for (const QString &text : openTexts)
        add(lettersOf(text));
}

/// Of a run of words at least one is another text's.
void OpenEnds::add(const Letters &letters)
{
    const QList<qsizetype> begins = wordBegins(letters);
    const qsizetype words = begins.size() - 1;
    for (qsizetype count = 1; count <= std::min(words, wordsOfRun - 1); ++count) {
        m_ends.insert(lettersIn(letters, begins[words - count], begins[words]));
        m_beginnings.insert(lettersIn(letters, 0, begins[count]));
    }
    if (words > 0 && words < wordsOfRun - 1)
        m_short.insert(lettersIn(letters, 0, begins[words]));
}

bool OpenEnds::meetIn(const Letters &letters) const
{
    const auto end = static_cast<qsizetype>(letters.folded.size());
    for (qsizetype at = 1; at < end; ++at) {
        if (beginsWord(letters, at) && m_ends.contains(lettersIn(letters, 0, at)) && goOn(letters, at))
            return true;
    }
    return false;
}

bool OpenEnds::goOn(const Letters &letters, qsizetype begin) const
{
    const auto end = static_cast<qsizetype>(letters.folded.size());
    if (m_beginnings.contains(lettersIn(letters, begin, end)))
        return true;
    for (qsizetype at = begin + 1; at < end; ++at) {
        if (beginsWord(letters, at) && m_short.contains(lettersIn(letters, begin, at)) && goOn(letters, at))
            return true;
    }
    return false;
}

} // namespace minutebook
