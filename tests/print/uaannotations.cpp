#include "tests/print/uaconditions.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

/// The pages of the annotations for which something holds.
template <typename Holds>
QStringList annotationsWhere(const PdfSource &source, Holds holds)
{
    QStringList places;
    for (const auto &[annotation, page] : source.annotations) {
        if (holds(annotation, page))
            places.append(placeOfPage(page));
    }
    return places;
}

bool isOf(const QPDFObjectHandle &annotation, const std::string &type)
{
    return annotation.getKey("/Subtype").isNameAndEquals(type);
}

bool hasText(const QPDFObjectHandle &object, const std::string &key)
{
    return object.getKey(key).isString() && !object.getKey(key).getStringValue().empty();
}

/// The type of the element that holds the annotation; empty unless the structure tree and the parent tree say the same.
std::string ownerOf(const PdfSource &source, const QPDFObjectHandle &annotation)
{
    const auto owner = source.annotationOwners.find(annotation.getObjGen());
    if (owner == source.annotationOwners.end() || !annotation.getKey("/StructParent").isInteger())
        return {};
    const SourceElement &element = source.elements.at(static_cast<size_t>(owner->second));
    const bool same = source.parentTreeEntry(annotation.getKey("/StructParent").getIntValue()).getObjGen() == element.object.getObjGen();
    return same ? element.type : std::string();
}

QStringList m28_002(const PdfSource &source)
{
    return annotationsWhere(source, [&](const QPDFObjectHandle &annotation, size_t) {
        const bool other = isOf(annotation, "/Widget") || isOf(annotation, "/Link") || isOf(annotation, "/PrinterMark");
        return !other && ownerOf(source, annotation) != "/Annot";
    });
}

QStringList m28_004(const PdfSource &source)
{
    return annotationsWhere(source, [](const QPDFObjectHandle &annotation, size_t) {
        return !isOf(annotation, "/Widget") && !isOf(annotation, "/Link") && !hasText(annotation, "/Contents");
    });
}

QStringList m28_006(const PdfSource &source)
{
    static const std::set<std::string> known{
        "/Text",      "/Link",     "/FreeText",  "/Line",        "/Square",  "/Circle",    "/Polygon", "/PolyLine",       "/Highlight",
        "/Underline", "/Squiggly", "/StrikeOut", "/Stamp",       "/Caret",   "/Ink",       "/Popup",   "/FileAttachment", "/Sound",
        "/Movie",     "/Widget",   "/Screen",    "/PrinterMark", "/TrapNet", "/Watermark", "/3D",      "/Redact"};
    return annotationsWhere(source, [](const QPDFObjectHandle &annotation, size_t) {
        return !annotation.getKey("/Subtype").isName() || !known.contains(annotation.getKey("/Subtype").getName());
    });
}

QStringList m28_007(const PdfSource &source)
{
    return annotationsWhere(source, [](const QPDFObjectHandle &annotation, size_t) { return isOf(annotation, "/TrapNet"); });
}

QPDFObjectHandle tabsOf(const PdfSource &source, size_t page)
{
    return QPDFObjectHandle(source.pages.at(page).page).getKey("/Tabs");
}

QStringList m28_008(const PdfSource &source)
{
    return annotationsWhere(source, [&](const QPDFObjectHandle &, size_t page) { return tabsOf(source, page).isNull(); });
}

QStringList m28_009(const PdfSource &source)
{
    return annotationsWhere(source, [&](const QPDFObjectHandle &, size_t page) {
        return !tabsOf(source, page).isNull() && !tabsOf(source, page).isNameAndEquals("/S");
    });
}

QStringList m28_011(const PdfSource &source)
{
    return annotationsWhere(source, [&](const QPDFObjectHandle &annotation, size_t) {
        return isOf(annotation, "/Link") && ownerOf(source, annotation) != "/Link";
    });
}

QStringList m28_012(const PdfSource &source)
{
    return annotationsWhere(
        source, [](const QPDFObjectHandle &annotation, size_t) { return isOf(annotation, "/Link") && !hasText(annotation, "/Contents"); });
}

} // namespace

Conditions uaAnnotationConditions()
{
    return {{"28-002", "An annotation does not stand in an Annot.", m28_002},
            {"28-004", "An annotation is not described.", m28_004},
            {"28-006", "An annotation is of a kind that PDF 1.7 does not know.", m28_006},
            {"28-007", "There is an annotation for trapping.", m28_007},
            {"28-008", "A page with annotations does not say in which order they come.", m28_008},
            {"28-009", "A page's annotations do not come in the order of the structure.", m28_009},
            {"28-011", "A link does not stand in a Link.", m28_011},
            {"28-012", "A link is not described.", m28_012}};
}

} // namespace minutebook::test
