#include "tests/print/uaconditions.h"

#include <algorithm>

namespace minutebook::test {

namespace {

bool isTagged(const Sequence &sequence)
{
    return sequence.number >= 0;
}

/// The pages on which a sequence stands in one of another kind.
template <typename Inner, typename Outer>
QStringList nested(const PdfSource &source, Inner inner, Outer outer)
{
    QStringList places;
    for (size_t page = 0; page < source.pages.size(); ++page) {
        for (const Sequences &begun : source.pages.at(page).begun) {
            if (inner(begun.back()) && std::any_of(begun.begin(), begun.end() - 1, outer))
                places.append(placeOfPage(page));
        }
    }
    return places;
}

QStringList m01_003(const PdfSource &source)
{
    return nested(source, std::mem_fn(&Sequence::isArtifact), isTagged);
}

QStringList m01_004(const PdfSource &source)
{
    return nested(source, isTagged, std::mem_fn(&Sequence::isArtifact));
}

/// Content is tagged if the structure tree and the parent tree say the same of its number.
bool isOwned(const PdfSource &source, const QPDFObjectHandle &page, long long number)
{
    const auto owner = source.owners.find({page.getObjGen(), number});
    if (owner == source.owners.end() || !page.getKey("/StructParents").isInteger())
        return false;
    QPDFObjectHandle parents = source.parentTreeEntry(page.getKey("/StructParents").getIntValue());
    return parents.isArray() && number < parents.getArrayNItems()
        && parents.getArrayItem(static_cast<int>(number)).getObjGen()
        == source.elements.at(static_cast<size_t>(owner->second)).object.getObjGen();
}

QStringList m01_005(const PdfSource &source)
{
    QStringList places;
    for (size_t page = 0; page < source.pages.size(); ++page) {
        const auto isTold = [&](const Sequence &sequence) {
            return sequence.isArtifact() || (isTagged(sequence) && isOwned(source, source.pages.at(page).page, sequence.number));
        };
        for (const Painted &painted : source.pages.at(page).painted) {
            if (std::ranges::none_of(painted.around, isTold))
                places.append(placeOfPage(page));
        }
    }
    return places;
}

QStringList m01_007(const PdfSource &source)
{
    const QPDFObjectHandle suspects = source.root.getKey("/MarkInfo").getKeyIfDict("/Suspects");
    return suspects.isBool() && suspects.getBoolValue() ? QStringList{QStringLiteral("the catalogue")} : QStringList();
}

} // namespace

Conditions uaContentConditions()
{
    return {{"01-003", "An artifact stands in tagged content.", m01_003},
            {"01-004", "Tagged content stands in an artifact.", m01_004},
            {"01-005", "Content is neither tagged nor an artifact.", m01_005},
            {"01-007", "The file itself suspects its tags.", m01_007}};
}

} // namespace minutebook::test
