#include "tests/print/uaconditions.h"

#include <map>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

using Types = std::set<std::string>;

/// PDF 1.7, 14.8.4.
const Types &standardTypes()
{
    static const Types types{"/Document", "/Part",      "/Art",     "/Sect",  "/Div",  "/BlockQuote", "/Caption", "/TOC",       "/TOCI",
                             "/Index",    "/NonStruct", "/Private", "/P",     "/H",    "/H1",         "/H2",      "/H3",        "/H4",
                             "/H5",       "/H6",        "/L",       "/LI",    "/Lbl",  "/LBody",      "/Table",   "/TR",        "/TH",
                             "/TD",       "/THead",     "/TBody",   "/TFoot", "/Span", "/Quote",      "/Note",    "/Reference", "/BibEntry",
                             "/Code",     "/Link",      "/Annot",   "/Ruby",  "/RB",   "/RT",         "/RP",      "/Warichu",   "/WT",
                             "/WP",       "/Figure",    "/Formula", "/Form"};
    return types;
}

std::map<std::string, QPDFObjectHandle> rolesOf(const PdfSource &source)
{
    QPDFObjectHandle tree = source.root.getKey("/StructTreeRoot");
    QPDFObjectHandle roles = tree.isDictionary() ? tree.getKey("/RoleMap") : QPDFObjectHandle::newNull();
    return roles.isDictionary() ? roles.getDictAsMap() : std::map<std::string, QPDFObjectHandle>();
}

/// The elements for which something holds.
template <typename Holds>
QStringList elementsWhere(const PdfSource &source, Holds holds)
{
    QStringList places;
    for (size_t i = 0; i < source.elements.size(); ++i) {
        if (holds(source.elements.at(i)))
            places.append(source.placeOf(static_cast<int>(i)));
    }
    return places;
}

QStringList m02_001(const PdfSource &source)
{
    return elementsWhere(source, [](const SourceElement &element) { return !standardTypes().contains(element.type); });
}

QStringList m02_003(const PdfSource &source)
{
    const auto roles = rolesOf(source);
    QStringList places;
    for (const auto &[type, role] : roles) {
        std::string at = type;
        size_t steps = 0;
        while (roles.contains(at) && steps <= roles.size()) {
            at = QPDFObjectHandle(roles.at(at)).getName();
            ++steps;
        }
        if (steps > roles.size())
            places.append(QString::fromStdString(type));
    }
    return places;
}

QStringList m02_004(const PdfSource &source)
{
    QStringList places;
    for (const auto &[type, role] : rolesOf(source)) {
        if (standardTypes().contains(type))
            places.append(QString::fromStdString(type));
    }
    return places;
}

struct Family {
    Types parents;
    Types children; ///< empty: any
};

/// What may stand in what, of the types in question.
QStringList outOfPlace(const PdfSource &source, const std::map<std::string, Family> &families)
{
    const auto typeOf = [&](int index) { return index < 0 ? std::string() : source.elements.at(static_cast<size_t>(index)).type; };
    return elementsWhere(source, [&](const SourceElement &element) {
        const auto family = families.find(element.type);
        if (family == families.end())
            return false;
        const auto isMisplaced = [&](int child) { return !family->second.children.contains(typeOf(child)); };
        const bool anyParent = family->second.parents.empty();
        const bool anyChild = family->second.children.empty();
        return (!anyParent && !family->second.parents.contains(typeOf(element.parent)))
            || (!anyChild && (element.children.isEmpty() || std::ranges::any_of(element.children, isMisplaced)));
    });
}

QStringList m09_004(const PdfSource &source)
{
    static const std::map<std::string, Family> families{{"/Table", {{}, {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}}},
                                                        {"/THead", {{"/Table"}, {"/TR"}}},
                                                        {"/TBody", {{"/Table"}, {"/TR"}}},
                                                        {"/TFoot", {{"/Table"}, {"/TR"}}},
                                                        {"/TR", {{"/Table", "/THead", "/TBody", "/TFoot"}, {"/TH", "/TD"}}},
                                                        {"/TH", {{"/TR"}, {}}},
                                                        {"/TD", {{"/TR"}, {}}}};
    return outOfPlace(source, families);
}

QStringList m09_005(const PdfSource &source)
{
    static const std::map<std::string, Family> families{
        {"/L", {{}, {"/LI", "/Caption", "/L"}}}, {"/LI", {{"/L"}, {"/Lbl", "/LBody"}}}, {"/LBody", {{"/LI"}, {}}}};
    return outOfPlace(source, families);
}

QStringList m09_006(const PdfSource &source)
{
    static const std::map<std::string, Family> families{{"/TOC", {{}, {"/TOCI", "/TOC", "/Caption"}}},
                                                        {"/TOCI", {{"/TOC"}, {"/Lbl", "/Reference", "/NonStruct", "/P", "/TOC"}}},
                                                        {"/Reference", {{}, {"/Link", "/Span"}}}};
    return outOfPlace(source, families);
}

/// 0: none.
int levelOf(const std::string &type)
{
    return type.size() == 3 && type.at(1) == 'H' && type.at(2) >= '1' && type.at(2) <= '6' ? type.at(2) - '0' : 0;
}

QList<std::pair<int, QString>> levelsOf(const PdfSource &source)
{
    QList<std::pair<int, QString>> levels;
    for (size_t i = 0; i < source.elements.size(); ++i) {
        if (const int level = levelOf(source.elements.at(i).type))
            levels.append({level, source.placeOf(static_cast<int>(i))});
    }
    return levels;
}

QStringList m13_004(const PdfSource &source)
{
    return elementsWhere(source, [](SourceElement element) {
        const auto says = [&](const char *key) {
            return element.object.getKey(key).isString() && !element.object.getKey(key).getUTF8Value().empty();
        };
        return element.type == "/Figure" && !says("/Alt") && !says("/ActualText");
    });
}

QStringList m14_002(const PdfSource &source)
{
    const auto levels = levelsOf(source);
    return levels.isEmpty() || levels.first().first == 1 ? QStringList() : QStringList{levels.first().second};
}

QStringList m14_003(const PdfSource &source)
{
    QStringList places;
    int before = 0;
    for (const auto &[level, place] : levelsOf(source)) {
        if (before > 0 && level > before + 1)
            places.append(place);
        before = level;
    }
    return places;
}

QStringList m14_006(const PdfSource &source)
{
    return elementsWhere(source, [&](const SourceElement &element) {
        return std::ranges::count_if(element.children,
                                     [&](int child) { return source.elements.at(static_cast<size_t>(child)).type == "/H"; })
            > 1;
    });
}

QStringList m14_007(const PdfSource &source)
{
    if (levelsOf(source).isEmpty())
        return {};
    return elementsWhere(source, [](const SourceElement &element) { return element.type == "/H"; });
}

QStringList m15_003(const PdfSource &source)
{
    return elementsWhere(source, [](const SourceElement &element) {
        return element.type == "/TH" && !element.object.getKey("/A").getKeyIfDict("/Scope").isName();
    });
}

} // namespace

Conditions uaTreeConditions()
{
    return {{"02-001", "A type is not mapped to one of the standard's.", m02_001},
            {"02-003", "A type is mapped to itself in a circle.", m02_003},
            {"02-004", "A type of the standard is mapped to another.", m02_004},
            {"09-004", "A table's element stands where it may not, or holds what it may not.", m09_004},
            {"09-005", "A list's element stands where it may not, or holds what it may not.", m09_005},
            {"09-006", "A table of contents' element stands where it may not, or holds what it may not.", m09_006},
            {"13-004", "A figure has no other text.", m13_004},
            {"14-002", "The first heading is not of the first level.", m14_002},
            {"14-003", "A level of headings is left out.", m14_003},
            {"14-006", "An element has more than one heading of no level.", m14_006},
            {"14-007", "There are headings with a level and without.", m14_007},
            {"15-003", "A heading cell does not say what it heads.", m15_003}};
}

} // namespace minutebook::test
