#include "app/commandline/editionbundle.h"

#include "models/print/passages.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"

#include <QCryptographicHash>

namespace minutebook {

namespace {

QString unspaced(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// How many words from there on make up the text: the page may part one where a line ends. 0: others stand there.
qsizetype countOf(const QString &text, const QList<BundleWord> &words, qsizetype begin)
{
    qsizetype length = 0;
    for (qsizetype i = begin; i < words.size() && length < text.size(); ++i) {
        if (!QStringView(text).sliced(length).startsWith(words[i].text))
            return 0;
        length += words[i].text.size();
        if (length == text.size())
            return i - begin + 1;
    }
    return 0;
}

WordRange saidIn(const QList<BundleWord> &words, const QString &text)
{
    for (qsizetype begin = 0; begin < words.size(); ++begin) {
        if (const qsizetype count = countOf(text, words, begin); count > 0)
            return {begin, count};
    }
    return {};
}

BundlePassage bundled(const PagePassage &passage, const TypedTexts &typed)
{
    BundlePassage bundled;
    for (const PageWord &word : passage.words)
        bundled.words.append({word.text, static_cast<int>(word.at.page), word.at.box});
    bundled.said = saidIn(bundled.words, unspaced(typed.textOf(passage.source)));
    return bundled;
}

} // namespace

QList<BundleLevel> levelsUpTo(const Scheme &scheme, Rank ceiling)
{
    QList<BundleLevel> levels;
    for (int rank = 0; rank <= ceiling.value; ++rank) {
        const Level &level = scheme.level(Rank{rank});
        levels.append({level.name, level.marking, level.light.rgb, level.dark.rgb});
    }
    return levels;
}

Result<ReviewBundle> editionBundle(const MinutesDocument &document, const TypedTexts &typed, ReviewBundle bundle)
{
    const Result<Pages> pages = typeset(document);
    const Result<QByteArray> pdf = pages ? writePdf(*pages) : std::unexpected(pages.error());
    if (!pdf)
        return std::unexpected(pdf.error());
    bundle.body = document.organisation;
    bundle.title = document.title;
    bundle.pdf = *pdf;
    bundle.sha256 = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256);
    for (const PagePassage &passage : passagesOf(*pages, typed.sources)) {
        if (!passage.words.isEmpty())
            bundle.passages.append(bundled(passage, typed));
    }
    return bundle;
}

} // namespace minutebook
