#include "tests/print/takeapart.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<QPDFObjectHandle> itemsOf(const QPDFObjectHandle &kids)
{
    if (kids.isNull())
        return {};
    return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
}

std::string mapped(std::string type, const QPDFObjectHandle &roles)
{
    for (int steps = 0; steps < 9 && roles.isDictionary() && roles.hasKey(type); ++steps)
        type = roles.getKey(type).getName();
    return type;
}

class TreeReader
{
public:
    explicit TreeReader(PdfSource &source)
        : m_source(source)
        , m_tree(source.root.getKey("/StructTreeRoot"))
    {
    }

    void read()
    {
        if (m_tree.isDictionary())
            readKids(itemsOf(m_tree.getKey("/K")), -1, QPDFObjectHandle::newNull());
    }

private:
    void readKids(const std::vector<QPDFObjectHandle> &kids, int parent, const QPDFObjectHandle &page)
    {
        for (const QPDFObjectHandle &kid : kids) {
            if (kid.isInteger())
                m_source.owners.emplace(ContentPlace{page.getObjGen(), kid.getIntValue()}, parent);
            else if (kid.isDictionaryOfType("/MCR"))
                m_source.owners.emplace(ContentPlace{kid.getKey("/Pg").getObjGen(), kid.getKey("/MCID").getIntValue()}, parent);
            else if (kid.isDictionaryOfType("/OBJR"))
                m_source.annotationOwners.emplace(kid.getKey("/Obj").getObjGen(), parent);
            else if (kid.isDictionary() && m_seen.insert(kid.getObjGen()).second)
                readElement(kid, parent);
        }
    }

    void readElement(const QPDFObjectHandle &object, int parent)
    {
        const int index = static_cast<int>(m_source.elements.size());
        m_source.elements.push_back({object, mapped(object.getKey("/S").getName(), m_tree.getKey("/RoleMap")), parent, {}});
        if (parent >= 0)
            m_source.elements.at(static_cast<size_t>(parent)).children.append(index);
        readKids(itemsOf(object.getKey("/K")), index, object.getKey("/Pg"));
    }

    PdfSource &m_source;
    QPDFObjectHandle m_tree;
    std::set<QPDFObjGen> m_seen;
};

void readFonts(PdfSource &source, PageContent &content)
{
    QPDFObjectHandle fonts = content.page.getKey("/Resources").getKey("/Font");
    for (const Painted &painted : content.painted) {
        if (painted.glyphs.empty() || !fonts.hasKey(painted.font))
            continue;
        QPDFObjectHandle font = fonts.getKey(painted.font);
        if (!source.fonts.contains(font.getObjGen()))
            source.fonts.emplace(font.getObjGen(), readFont(font));
        SourceFont &shownIn = source.fonts.at(font.getObjGen());
        shownIn.shown.insert(painted.glyphs.begin(), painted.glyphs.end());
        if (std::ranges::none_of(painted.around, &Sequence::hasActualText))
            shownIn.shownUnspelled.insert(painted.glyphs.begin(), painted.glyphs.end());
    }
}

} // namespace

QPDFObjectHandle PdfSource::parentTreeEntry(long long key) const
{
    QPDFObjectHandle tree = root.getKey("/StructTreeRoot");
    QPDFObjectHandle entry = QPDFObjectHandle::newNull();
    if (tree.isDictionary() && tree.getKey("/ParentTree").isDictionary())
        QPDFNumberTreeObjectHelper(tree.getKey("/ParentTree"), *pdf).findObject(key, entry);
    return entry;
}

QString PdfSource::placeOf(int element) const
{
    return QString::fromStdString(elements.at(static_cast<size_t>(element)).type).sliced(1) + u' ' + QString::number(element);
}

PdfSource takeApart(const QByteArray &bytes)
{
    PdfSource source;
    source.bytes = bytes;
    source.pdf = std::make_shared<QPDF>();
    source.pdf->setSuppressWarnings(true);
    source.pdf->processMemoryFile("checked", source.bytes.constData(), static_cast<size_t>(bytes.size()));
    source.root = source.pdf->getRoot();
    if (source.root.getKey("/Metadata").isStream())
        source.xmp = QString::fromUtf8(dataOf(source.root.getKey("/Metadata")));
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*source.pdf).getAllPages()) {
        source.pages.push_back(readContent(page.getObjectHandle()));
        readFonts(source, source.pages.back());
        for (const QPDFAnnotationObjectHelper &annotation : page.getAnnotations())
            source.annotations.emplace_back(annotation.getObjectHandle(), source.pages.size() - 1);
    }
    TreeReader(source).read();
    return source;
}

QString placeOfPage(size_t page)
{
    return u"page %1"_s.arg(page + 1);
}

} // namespace minutebook::test
