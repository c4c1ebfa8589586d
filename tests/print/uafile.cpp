#include "tests/print/uaconditions.h"
#include "tests/print/xmpvalue.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

QStringList catalogueIf(bool wrong)
{
    return wrong ? QStringList{u"the catalogue"_s} : QStringList();
}

QStringList m06_001(const PdfSource &source)
{
    return catalogueIf(source.xmp.isEmpty());
}

QStringList m06_002(const PdfSource &source)
{
    return catalogueIf(xmpValue(source.xmp, u"http://www.aiim.org/pdfua/ns/id/"_s, u"part"_s) != u"1"_s);
}

QStringList m06_003(const PdfSource &source)
{
    return catalogueIf(xmpValue(source.xmp, u"http://purl.org/dc/elements/1.1/"_s, u"title"_s).isEmpty());
}

QPDFObjectHandle displayTitle(const PdfSource &source)
{
    return source.root.getKey("/ViewerPreferences").getKeyIfDict("/DisplayDocTitle");
}

QStringList m07_001(const PdfSource &source)
{
    return catalogueIf(displayTitle(source).isNull());
}

QStringList m07_002(const PdfSource &source)
{
    return catalogueIf(displayTitle(source).isBool() && !displayTitle(source).getBoolValue());
}

/// An element's language is its own, its parent's, or at last the document's; one that says a wrong one has none.
bool hasLanguage(const PdfSource &source, int index)
{
    for (; index >= 0; index = source.elements.at(static_cast<size_t>(index)).parent) {
        QPDFObjectHandle object = source.elements.at(static_cast<size_t>(index)).object;
        if (object.hasKey("/Lang"))
            return isLanguage(object.getKey("/Lang"));
    }
    return isLanguage(source.root.getKey("/Lang"));
}

QStringList m11_001(const PdfSource &source)
{
    QStringList places;
    for (const auto &[content, owner] : source.owners) {
        if (!hasLanguage(source, owner))
            places.append(source.placeOf(owner));
    }
    return places;
}

QStringList m11_002(const PdfSource &source)
{
    QStringList places;
    for (size_t page = 0; page < source.pages.size(); ++page) {
        for (const Sequences &begun : source.pages.at(page).begun) {
            if (begun.back().hasActualText && !isLanguage(source.root.getKey("/Lang")))
                places.append(placeOfPage(page));
        }
    }
    return places;
}

QStringList m11_003(const PdfSource &source)
{
    return catalogueIf(source.root.hasKey("/Outlines") && !isLanguage(source.root.getKey("/Lang")));
}

QStringList m11_004(const PdfSource &source)
{
    QStringList places;
    for (const auto &[annotation, page] : source.annotations) {
        const auto owner = source.annotationOwners.find(annotation.getObjGen());
        if (!hasLanguage(source, owner == source.annotationOwners.end() ? -1 : owner->second))
            places.append(placeOfPage(page));
    }
    return places;
}

QStringList m11_006(const PdfSource &source)
{
    return catalogueIf(!source.xmp.isEmpty() && !isLanguage(source.root.getKey("/Lang")));
}

QStringList m26_002(const PdfSource &source)
{
    return source.pdf->allowAccessibility() ? QStringList() : QStringList{u"the trailer"_s};
}

} // namespace

Conditions uaFileConditions()
{
    return {{"06-001", "There is no XMP packet.", m06_001},
            {"06-002", "The XMP packet does not name PDF/UA-1.", m06_002},
            {"06-003", "The XMP packet has no title.", m06_003},
            {"07-001", "It is not said whether the title or the file's name is shown.", m07_001},
            {"07-002", "The file's name is shown instead of the title.", m07_002},
            {"11-001", "The language of a text is not known.", m11_001},
            {"11-002", "The language of an ActualText is not known.", m11_002},
            {"11-003", "The language of the bookmarks is not known.", m11_003},
            {"11-004", "The language of an annotation's description is not known.", m11_004},
            {"11-006", "The language of the metadata is not known.", m11_006},
            {"26-002", "The file is encrypted and keeps its text from screen readers.", m26_002}};
}

} // namespace minutebook::test
