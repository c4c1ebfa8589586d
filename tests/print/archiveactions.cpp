#include "tests/print/archiveconditions.h"

namespace minutebook::test {

namespace {

/// The pages of the annotations for which something holds.
QStringList pagesOfAnnotations(const PdfSource &source, bool (*holds)(const QPDFObjectHandle &))
{
    QStringList places;
    for (const auto &[annotation, page] : source.annotations) {
        if (holds(annotation))
            places.append(placeOfPage(page));
    }
    return places;
}

/// Links are all that we have; the standard allows some more.
QStringList a6_3_1_1(const PdfSource &source)
{
    return pagesOfAnnotations(source,
                              [](const QPDFObjectHandle &annotation) { return !annotation.getKey("/Subtype").isNameAndEquals("/Link"); });
}

QStringList a6_3_2_1(const PdfSource &source)
{
    return pagesOfAnnotations(source, [](const QPDFObjectHandle &annotation) {
        constexpr long long print = 4;
        constexpr long long hides = 1 + 2 + 32 + 256; // Invisible, Hidden, NoView, ToggleNoView
        const QPDFObjectHandle flags = annotation.getKey("/F");
        return !flags.isInteger() || (flags.getIntValue() & (print | hides)) != print;
    });
}

QStringList a6_4_1_1(const PdfSource &source)
{
    return placeIf(source.root.hasKey("/AcroForm"), "the catalogue");
}

/// Actions can be anywhere.
QStringList dictionariesWhere(const PdfSource &source, bool (*holds)(const QPDFObjectHandle &))
{
    return placeIf(std::ranges::any_of(everyDictionary(source), holds), "a dictionary");
}

QStringList a6_5_1_1(const PdfSource &source)
{
    return dictionariesWhere(source, [](const QPDFObjectHandle &dictionary) {
        static const std::set<std::string> forbidden{"/Launch",      "/Sound",     "/Movie", "/ResetForm",  "/ImportData", "/Hide",
                                                     "/SetOCGState", "/Rendition", "/Trans", "/GoTo3DView", "/JavaScript"};
        const QPDFObjectHandle kind = dictionary.getKey("/S");
        return (kind.isName() && forbidden.contains(kind.getName())) || dictionary.hasKey("/JS");
    });
}

QStringList a6_5_1_2(const PdfSource &source)
{
    return dictionariesWhere(source, [](const QPDFObjectHandle &dictionary) {
        static const std::set<std::string> elsewhere{"/GoToR", "/GoToE", "/SubmitForm", "/Thread"};
        const QPDFObjectHandle kind = dictionary.getKey("/S");
        return kind.isName() && elsewhere.contains(kind.getName());
    });
}

QStringList a6_5_2_1(const PdfSource &source)
{
    return dictionariesWhere(source, [](const QPDFObjectHandle &dictionary) { return dictionary.hasKey("/AA"); });
}

QStringList a6_10_1(const PdfSource &source)
{
    return dictionariesWhere(source, [](const QPDFObjectHandle &dictionary) {
        return dictionary.hasKey("/AlternatePresentations") || dictionary.hasKey("/PresSteps");
    });
}

} // namespace

Conditions archiveActionConditions()
{
    return {{"6.3.1-1", "There is an annotation that is no link.", a6_3_1_1},
            {"6.3.2-1", "An annotation is hidden or is not printed.", a6_3_2_1},
            {"6.4.1-1", "There is a form.", a6_4_1_1},
            {"6.5.1-1", "An action starts a program, a script or a medium, or changes the file.", a6_5_1_1},
            {"6.5.1-2", "An action goes to another file.", a6_5_1_2},
            {"6.5.2-1", "Something happens by itself.", a6_5_2_1},
            {"6.10-1", "There is another presentation of the file.", a6_10_1}};
}

} // namespace minutebook::test
