#include "models/print/proof/readordered.h"

#include "models/print/proof/numberedwords.h"
#include "models/print/proof/stringreadings.h"
#include "models/print/proof/valueat.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestTree = 200;

class OrderedReader
{
public:
    OrderedReader(FileTexts &texts, int revision)
        : m_texts(texts)
        , m_revision(revision)
    {
    }

    void readBookmarks(const QPDFObjectHandle &outlines)
    {
        walkBookmarks(valueAt(outlines, "/First"), 0);
        tell(FilePart::Bookmark);
    }

    void readStructure(const QPDFObjectHandle &root)
    {
        walkTree(valueAt(root, "/K"), "/K", {"/T", "/Alt", "/ActualText", "/E"}, 0);
        tell(FilePart::Alternative);
    }

    void readFields(const QPDFObjectHandle &form)
    {
        walkTree(valueAt(form, "/Fields"), "/Kids", {"/T", "/TU", "/V", "/DV"}, 0);
        tell(FilePart::FormField);
    }

    /// As they are listed, and as they lie on each page.
    void readAnnotations(const std::vector<QPDFObjectHandle> &pages)
    {
        std::vector<QPDFObjectHandle> placed;
        for (const QPDFObjectHandle &page : pages) {
            std::vector<QPDFObjectHandle> annotations = itemsOf(valueAt(page, "/Annots"));
            for (const QPDFObjectHandle &annotation : annotations)
                takeAnnotation(annotation);
            std::ranges::stable_sort(annotations, std::less(), &OrderedReader::placeOf);
            placed.insert(placed.end(), annotations.begin(), annotations.end());
        }
        tell(FilePart::Annotation);
        std::ranges::for_each(placed, [this](const QPDFObjectHandle &annotation) { takeAnnotation(annotation); });
        tell(FilePart::Annotation);
    }

    void readNames(const QPDFObjectHandle &names)
    {
        if (!names.isDictionary())
            return;
        for (const auto &[kind, tree] : names.getDictAsMap()) {
            walkNames(tree, 0);
            tell(FilePart::Destination);
        }
    }

private:
    void walkBookmarks(QPDFObjectHandle bookmark, int depth)
    {
        for (; depth < deepestTree && bookmark.isDictionary() && m_seen.insert(bookmark.getObjGen()).second;
             bookmark = bookmark.getKey("/Next")) {
            take(bookmark, "/Title");
            walkBookmarks(bookmark.getKey("/First"), depth + 1);
        }
    }

    void walkTree(const QPDFObjectHandle &node, const std::string &kids, const std::vector<std::string> &keys, int depth)
    {
        if (node.isArray()) {
            for (const QPDFObjectHandle &kid : itemsOf(node))
                walkTree(kid, kids, keys, depth);
            return;
        }
        if (!node.isDictionary() || depth > deepestTree || (node.isIndirect() && !m_seen.insert(node.getObjGen()).second))
            return;
        for (const std::string &key : keys)
            take(node, key);
        walkTree(node.getKey(kids), kids, keys, depth + 1);
    }

    void walkNames(const QPDFObjectHandle &node, int depth)
    {
        if (!node.isDictionary() || depth > deepestTree || (node.isIndirect() && !m_seen.insert(node.getObjGen()).second))
            return;
        const std::vector<QPDFObjectHandle> names = itemsOf(node.getKey("/Names"));
        for (size_t i = 0; i < names.size(); i += 2)
            takeString("/Names", names[i]);
        for (const QPDFObjectHandle &kid : itemsOf(node.getKey("/Kids")))
            walkNames(kid, depth + 1);
    }

    void takeAnnotation(const QPDFObjectHandle &annotation)
    {
        for (const char *key : {"/Contents", "/RC", "/T", "/TU", "/Subj", "/V"})
            take(annotation, key);
    }

    void take(const QPDFObjectHandle &dictionary, const std::string &key) { takeString(key, valueAt(dictionary, key)); }

    void takeString(const std::string &key, const QPDFObjectHandle &value)
    {
        if (value.isString())
            m_taken[key].append(readingsOf(value.getStringValue()).constFirst());
    }

    /// What was taken, by keys.
    void tell(FilePart part)
    {
        for (QStringList &lines : std::views::values(m_taken)) {
            if (lines.size() < 2)
                continue;
            const FilePlace place{.part = part, .revision = m_revision};
            for (int way = 0; way < 2; ++way) {
                const QString text = lines.join(u'\n');
                m_texts.add(place, text);
                if (const QString words = withoutNumbers(text); words != text)
                    m_texts.add(place, words);
                std::ranges::reverse(lines);
            }
        }
        m_taken.clear();
    }

    /// From the top and from the left.
    static std::pair<double, double> placeOf(const QPDFObjectHandle &annotation)
    {
        QPDFObjectHandle area = valueAt(annotation, "/Rect");
        const auto number = [&](int at) {
            const bool known = area.isArray() && area.getArrayNItems() == 4 && area.getArrayItem(at).isNumber();
            return known ? area.getArrayItem(at).getNumericValue() : 0;
        };
        return {-std::max(number(1), number(3)), std::min(number(0), number(2))};
    }

    static std::vector<QPDFObjectHandle> itemsOf(const QPDFObjectHandle &array)
    {
        return array.isArray() ? array.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    }

    FileTexts &m_texts;
    int m_revision;
    std::set<QPDFObjGen> m_seen;
    std::map<std::string, QStringList> m_taken;
};

} // namespace

void readOrdered(FileTexts &texts, QPDF &pdf, const OrderedReading &reading)
{
    OrderedReader reader(texts, reading.revision);
    QPDFObjectHandle root = pdf.getRoot();
    reader.readBookmarks(valueAt(root, "/Outlines"));
    if (reading.structure)
        reader.readStructure(valueAt(root, "/StructTreeRoot"));
    reader.readFields(valueAt(root, "/AcroForm"));
    reader.readAnnotations(pdf.getAllPages());
    reader.readNames(valueAt(root, "/Names"));
}

} // namespace minutebook
