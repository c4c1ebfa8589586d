#include "app/commandline/editionbundle.h"

#include "models/print/passages.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"

#include <QCryptographicHash>

#include <algorithm>

namespace minutebook {

namespace {

/// From the first word that was typed to the last one of these.
WordRange typedIn(const QList<PageWord> &words)
{
    const auto begin = std::ranges::find(words, true, &PageWord::typed);
    const auto end = std::ranges::find(begin, words.end(), false, &PageWord::typed);
    return begin == words.end() ? WordRange() : WordRange{begin - words.begin(), end - begin};
}

BundlePassage bundled(const PagePassage &passage)
{
    BundlePassage bundled;
    for (const PageWord &word : passage.words)
        bundled.words.append({word.text, static_cast<int>(word.at.page), word.at.box});
    bundled.said = typedIn(passage.words);
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

Result<ReviewBundle> editionBundle(const MinutesDocument &document, ReviewBundle bundle)
{
    const Result<Pages> pages = typeset(document);
    const Result<QByteArray> pdf = pages ? writePdf(*pages) : std::unexpected(pages.error());
    if (!pdf)
        return std::unexpected(pdf.error());
    bundle.body = document.organisation;
    bundle.title = document.title;
    bundle.pdf = *pdf;
    bundle.sha256 = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256);
    for (const PagePassage &passage :
         headPassagesOf(*pages) + passagesOf(*pages, {})) { // of no line: where they come from is nobody's business there
        if (!passage.words.isEmpty())
            bundle.passages.append(bundled(passage));
    }
    return bundle;
}

} // namespace minutebook
