#include "app/printpreview.h"

#include "models/print/comparepassages.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "widgets/preview/loadedpdf.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

struct SetEdition {
    PrintedEdition printed;
    QList<PagePassage> passages;
};

NotesPlace placeOf(const LineSource &source, const QList<ItemBegin> &begins)
{
    if (source.item < 0 || source.item >= begins.size())
        return {};
    const ItemBegin &begin = begins[source.item];
    return {begin.item, begin.line + static_cast<int>(source.line)}; // a heading stands before its item's first line
}

PrintedPassage printedOf(const PagePassage &passage, const QList<ItemBegin> &begins)
{
    PrintedPassage printed{.place = placeOf(passage.source, begins), .boxes = passage.boxes};
    for (const PageWord &word : passage.words)
        printed.text += printed.text.isEmpty() ? word.text : u' ' + word.text;
    return printed;
}

/// Opening a file of many pages takes as long as several keys.
std::shared_ptr<LoadedPdf> openedForWindow(const QByteArray &pdf)
{
    auto opened = std::make_shared<LoadedPdf>(pdf);
    opened->moveTo(QCoreApplication::instance()->thread());
    return opened;
}

Result<SetEdition> setEdition(const PlacedRecord &placed, DocumentKind kind, Edition edition)
{
    const Result<Pages> pages = typeset(composeKind(kind, placed.record, edition));
    if (!pages)
        return std::unexpected(pages.error());
    const Result<QByteArray> pdf = writePdf(*pages);
    if (!pdf)
        return std::unexpected(pdf.error());
    SetEdition set{{*pdf, {}, openedForWindow(*pdf)}, passagesOf(*pages, trace(kind, placed.record, edition))};
    for (const PagePassage &passage : std::as_const(set.passages))
        set.printed.passages.append(printedOf(passage, placed.begins));
    return set;
}

/// Words that follow one another on a line are one stretch.
void addChanged(QList<PageBox> &boxes, const PageBox &word, bool goesOn)
{
    const bool sameLine = !boxes.isEmpty() && boxes.last().page == word.page && boxes.last().box.top() == word.box.top();
    if (goesOn && sameLine)
        boxes.last().box |= word.box;
    else
        boxes.append(word);
}

void addMatches(SetEdition &set, const QList<PassageMatch> &matches)
{
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const auto printed = set.printed.passages.begin() + i;
        printed->other = matches[i].other;
        if (matches[i].differs)
            printed->difference = matches[i].other < 0 ? Difference::OnlyHere : Difference::ReadsOtherwise;
        qsizetype last = -2;
        for (const qsizetype word : matches[i].changed)
            addChanged(printed->changed, set.passages.at(i).words.at(word).at, word == std::exchange(last, word) + 1);
    }
}

} // namespace

Result<PrintedEditions> printPreview(const PlacedRecord &placed, DocumentKind kind, Edition edition, std::optional<Edition> other)
{
    Result<SetEdition> first = setEdition(placed, kind, edition);
    if (!first)
        return std::unexpected(first.error());
    if (!other)
        return PrintedEditions{first->printed};
    Result<SetEdition> second = setEdition(placed, kind, *other);
    if (!second)
        return std::unexpected(second.error());
    const Comparison comparison = comparePassages(first->passages, second->passages);
    addMatches(*first, comparison.left);
    addMatches(*second, comparison.right);
    return PrintedEditions{first->printed, second->printed};
}

Result<PrintedEditions> printStates(const MeetingRecord &before, const MeetingRecord &after, Edition edition)
{
    Result<SetEdition> first = setEdition({before, {}}, DocumentKind::Minutes, edition);
    Result<SetEdition> second = setEdition({after, {}}, DocumentKind::Minutes, edition);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    const Comparison comparison = compareStates(first->passages, second->passages);
    addMatches(*first, comparison.left);
    addMatches(*second, comparison.right);
    return PrintedEditions{first->printed, second->printed};
}

} // namespace minutebook
