#include "tests/print/checkarchive.h"

#include "tests/print/archiveconditions.h"
#include "tests/print/uaconditions.h"

#include <QHash>

namespace minutebook::test {

namespace {

/// What both standards ask of fonts is looked for by the same functions.
Conditions fontConditions()
{
    Conditions conditions;
    for (Condition condition : uaFontConditions()) {
        condition.number = archiveNumber(condition.number);
        if (condition.number)
            conditions.append(condition);
    }
    return conditions;
}

void collect(std::vector<QPDFObjectHandle> &all, QPDFObjectHandle object)
{
    if (object.isStream())
        object = object.getDict();
    if (object.isDictionary())
        all.push_back(object);
    std::vector<QPDFObjectHandle> inside = object.isArray() ? object.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    for (const auto &[key, value] : object.isDictionary() ? object.getDictAsMap() : std::map<std::string, QPDFObjectHandle>())
        inside.push_back(value);
    for (QPDFObjectHandle &part : inside) {
        if (!part.isIndirect())
            collect(all, part);
    }
}

} // namespace

const char *archiveNumber(const char *uaNumber)
{
    static const QHash<QByteArray, const char *> numbers{{"31-005", "6.2.11.3.2-1"}, {"31-009", "6.2.11.4.1-1"}, {"31-011", "6.2.11.4.1-2"},
                                                         {"31-014", "6.2.11.4.2-1"}, {"31-015", "6.2.11.4.2-2"}, {"31-016", "6.2.11.5-1"},
                                                         {"31-027", "6.2.11.7.2-1"}, {"31-028", "6.2.11.7.2-2"}, {"31-029", "6.2.11.7.2-3"},
                                                         {"31-030", "6.2.11.8-1"}};
    return numbers.value(uaNumber);
}

std::vector<QPDFObjectHandle> everyDictionary(const PdfSource &source)
{
    std::vector<QPDFObjectHandle> all;
    for (const QPDFObjectHandle &object : source.pdf->getAllObjects())
        collect(all, object);
    return all;
}

QStringList placeIf(bool wrong, const char *place)
{
    return wrong ? QStringList{QString::fromLatin1(place)} : QStringList();
}

Conditions archiveConditions()
{
    return archiveFileConditions() + archivePageConditions() + fontConditions() + archiveActionConditions() + archiveMetadataConditions();
}

QList<Finding> checkArchive(const QByteArray &pdf)
{
    return findingsOf(archiveConditions(), takeApart(pdf));
}

} // namespace minutebook::test
