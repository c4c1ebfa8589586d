#include "tests/print/archiveconditions.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

/// The pages for which something holds.
template <typename Holds>
QStringList pagesWhere(const PdfSource &source, Holds holds)
{
    QStringList places;
    for (size_t page = 0; page < source.pages.size(); ++page) {
        if (holds(source.pages.at(page)))
            places.append(placeOfPage(page));
    }
    return places;
}

std::map<std::string, QPDFObjectHandle> resourcesOf(const QPDFObjectHandle &page, const std::string &kind)
{
    QPDFObjectHandle resources = page.getKey("/Resources").getKey(kind);
    return resources.isDictionary() ? resources.getDictAsMap() : std::map<std::string, QPDFObjectHandle>();
}

QStringList a6_2_2_1(const PdfSource &source)
{
    static const std::set<std::string> known{"b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
                                             "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
                                             "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
                                             "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
                                             "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};
    return pagesWhere(source, [](const PageContent &page) { return !page.balanced || !std::ranges::includes(known, page.operations); });
}

/// The profile's number of colours is that of RGB.
QStringList a6_2_3_1(const PdfSource &source)
{
    QPDFObjectHandle intents = source.root.getKey("/OutputIntents");
    for (const QPDFObjectHandle &intent : intents.isArray() ? intents.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
        QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
        const bool isRgb = profile.isStream() && profile.getDict().getKey("/N").isInteger()
            && profile.getDict().getKey("/N").getIntValue() == 3;
        if (intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") && isRgb && dataOf(profile).mid(36, 4) == "acsp")
            return {};
    }
    return {u"the catalogue"_s};
}

QStringList a6_2_4_3_1(const PdfSource &source)
{
    return pagesWhere(source, [](const PageContent &page) {
        const auto isCmyk = [&](const std::string &name) {
            const auto spaces = resourcesOf(page.page, "/ColorSpace");
            return name == "/DeviceCMYK" || (spaces.contains(name) && QPDFObjectHandle(spaces.at(name)).unparseResolved().contains("CMYK"));
        };
        const auto isInked = [](const auto &object) {
            QPDFObjectHandle image = object.second;
            return image.isStream() && image.getDict().getKey("/ColorSpace").unparseResolved().contains("CMYK");
        };
        return std::ranges::any_of(resourcesOf(page.page, "/XObject"), isInked) || page.operations.contains("k")
            || page.operations.contains("K") || std::ranges::any_of(page.colourSpaces, isCmyk);
    });
}

/// The images of pages for which something holds, by their pages.
QStringList imagesWhere(const PdfSource &source, bool (*holds)(const QPDFObjectHandle &))
{
    return pagesWhere(source, [&](const PageContent &page) {
        return std::ranges::any_of(resourcesOf(page.page, "/XObject"), [&](const auto &object) {
            QPDFObjectHandle image = object.second;
            return image.isStream() && holds(image.getDict());
        });
    });
}

QStringList a6_2_8_1(const PdfSource &source)
{
    return imagesWhere(source, [](const QPDFObjectHandle &image) { return image.hasKey("/Alternates"); });
}

QStringList a6_2_8_2(const PdfSource &source)
{
    return imagesWhere(source, [](const QPDFObjectHandle &image) { return image.hasKey("/OPI"); });
}

QStringList a6_2_8_3(const PdfSource &source)
{
    return imagesWhere(source, [](const QPDFObjectHandle &image) {
        return image.getKey("/Interpolate").isBool() && image.getKey("/Interpolate").getBoolValue();
    });
}

QStringList graphicsStatesWhere(const PdfSource &source, bool (*holds)(const QPDFObjectHandle &))
{
    return pagesWhere(source, [&](const PageContent &page) {
        return std::ranges::any_of(resourcesOf(page.page, "/ExtGState"), [&](const auto &state) { return holds(state.second); });
    });
}

QStringList a6_2_5_1(const PdfSource &source)
{
    return graphicsStatesWhere(
        source, [](const QPDFObjectHandle &state) { return state.hasKey("/TR") || state.hasKey("/TR2") || state.hasKey("/HTP"); });
}

QStringList a6_2_9_1(const PdfSource &source)
{
    return pagesWhere(source, [](const PageContent &page) {
        return std::ranges::any_of(resourcesOf(page.page, "/XObject"),
                                   [](const auto &object) { return !QPDFObjectHandle(object.second).isImage(); });
    });
}

QStringList a6_2_10_1(const PdfSource &source)
{
    return pagesWhere(source, [](const PageContent &page) { return page.page.hasKey("/Group"); });
}

QStringList a6_2_10_2(const PdfSource &source)
{
    return graphicsStatesWhere(source, [](const QPDFObjectHandle &state) {
        QPDFObjectHandle mode = state.getKey("/BM");
        return !mode.isNull() && !mode.isNameAndEquals("/Normal");
    });
}

QStringList a6_2_10_3(const PdfSource &source)
{
    return graphicsStatesWhere(source,
                               [](const QPDFObjectHandle &state) {
                                   QPDFObjectHandle mask = state.getKey("/SMask");
                                   return !mask.isNull() && !mask.isNameAndEquals("/None");
                               })
        + imagesWhere(source, [](const QPDFObjectHandle &image) { return image.hasKey("/SMask"); });
}

QStringList a6_2_10_4(const PdfSource &source)
{
    return graphicsStatesWhere(source, [](const QPDFObjectHandle &state) {
        const auto isClear = [&](const char *key) { return state.getKey(key).isNumber() && state.getKey(key).getNumericValue() < 1; };
        return isClear("/ca") || isClear("/CA");
    });
}

/// Level A: what a private character says stands beside it.
QStringList a6_2_11_7_3_1(const PdfSource &source)
{
    QStringList places;
    for (const auto &[object, font] : source.fonts) {
        const auto isPrivate = [&](int glyph) {
            const QList<uint> text = font.unicode.value(glyph).toUcs4();
            return std::ranges::any_of(text, [](uint character) { return QChar::category(character) == QChar::Other_PrivateUse; });
        };
        if (std::ranges::any_of(font.shownUnspelled, isPrivate))
            places.append(font.name());
    }
    return places;
}

} // namespace

Conditions archivePageConditions()
{
    return {{"6.2.2-1", "A page's content has an operator that is not known, or does not end what it began.", a6_2_2_1},
            {"6.2.3-1", "There is no output intent with an RGB profile.", a6_2_3_1},
            {"6.2.4.3-1", "A colour is for a device that the output intent does not describe.", a6_2_4_3_1},
            {"6.2.5-1", "A graphics state has a transfer function or a halftone's phase.", a6_2_5_1},
            {"6.2.8-1", "An image has an alternative.", a6_2_8_1},
            {"6.2.8-2", "An image stands for one that is elsewhere.", a6_2_8_2},
            {"6.2.8-3", "An image is to be smoothed.", a6_2_8_3},
            {"6.2.9-1", "There is an XObject that is no image.", a6_2_9_1},
            {"6.2.10-1", "A page is a transparency group.", a6_2_10_1},
            {"6.2.10-2", "Colours are blended.", a6_2_10_2},
            {"6.2.10-3", "There is a soft mask.", a6_2_10_3},
            {"6.2.10-4", "Something is transparent.", a6_2_10_4},
            {"6.2.11.7.3-1", "A private character does not say what it means.", a6_2_11_7_3_1}};
}

} // namespace minutebook::test
