#include "models/print/writestructure.h"

#include "models/print/rolename.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <array>
#include <vector>

namespace minutebook {

namespace {

QPDFObjectHandle nameOf(const std::string &name)
{
    return QPDFObjectHandle::newName(name);
}

QPDFObjectHandle attributesOf(const std::string &owner, const std::string &key, const QPDFObjectHandle &value)
{
    auto attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", nameOf(owner));
    attributes.replaceKey(key, value);
    return attributes;
}

std::string numberingName(Numbering numbering)
{
    static constexpr std::array names{"/None", "/Disc", "/Decimal", "/UpperAlpha", "/LowerAlpha", "/UpperRoman", "/LowerRoman"};
    return names.at(static_cast<size_t>(numbering));
}

void setAttributes(QPDFObjectHandle object, const Element &element)
{
    if (element.role == Role::List)
        object.replaceKey("/A", attributesOf("/List", "/ListNumbering", nameOf(numberingName(element.numbering))));
    if (element.role == Role::HeadingCell)
        object.replaceKey("/A", attributesOf("/Table", "/Scope", nameOf(element.scope == Scope::Row ? "/Row" : "/Column")));
    if (element.role == Role::Cell && element.columns > 1)
        object.replaceKey("/A", attributesOf("/Table", "/ColSpan", QPDFObjectHandle::newInteger(element.columns)));
    if (!element.alternative.isEmpty())
        object.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(element.alternative.toStdString()));
    if (!element.language.isEmpty())
        object.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(element.language.toStdString()));
}

/// Where a figure stands, from the page's lower left corner (PDF 1.7, 14.8.5.4.3).
QPDFObjectHandle layoutOf(const QRectF &box, const QSizeF &page)
{
    const auto left = box.left() / unitsPerPoint;
    const auto bottom = (page.height() - box.bottom()) / unitsPerPoint;
    const QPDFObjectHandle::Rectangle rectangle(left, bottom, left + box.width() / unitsPerPoint, bottom + box.height() / unitsPerPoint);
    auto attributes = attributesOf("/Layout", "/BBox", QPDFObjectHandle::newArray(rectangle));
    attributes.replaceKey("/Placement", nameOf("/Block"));
    return attributes;
}

QPDFObjectHandle arrayOf(const std::vector<QPDFObjectHandle> &items)
{
    return QPDFObjectHandle::newArray(items);
}

/// Something on a page that an element owns: marked content, by its number, or an annotation.
QPDFObjectHandle referenceTo(const std::string &type, const std::string &key, const QPDFObjectHandle &value, const QPDFObjectHandle &page)
{
    auto reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", nameOf(type));
    reference.replaceKey("/Pg", page);
    reference.replaceKey(key, value);
    return reference;
}

/// Marked content of an element: its number is enough where the element stands on one page.
QPDFObjectHandle contentOf(QPDFObjectHandle element, const QPDFObjectHandle &number, const QPDFObjectHandle &page)
{
    if (!element.hasKey("/Pg"))
        element.replaceKey("/Pg", page);
    return element.getKey("/Pg").isSameObjectAs(page) ? number : referenceTo("/MCR", "/MCID", number, page);
}

class StructureWriter
{
public:
    StructureWriter(QPDF &pdf, const Pages &pages)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()))
        , m_contents(static_cast<size_t>(pages.structure.size()))
        , m_kids(m_contents.size())
    {
    }

    void write()
    {
        for (const Element &element : m_pages.structure)
            m_objects.push_back(element.role == Role::Text ? QPDFObjectHandle::newNull() : objectOf(element));
        auto pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        for (size_t i = 0; i < pages.size(); ++i)
            addPage(pages.at(i).getObjectHandle(), m_pages.pages.at(static_cast<qsizetype>(i)));
        for (size_t i = 0; i < pages.size(); ++i)
            addLinks(pages.at(i).getObjectHandle(), m_pages.pages.at(static_cast<qsizetype>(i)));
        for (size_t tag = 1; tag < m_objects.size(); ++tag)
            joinParent(tag);
        for (size_t tag = 0; tag < m_objects.size(); ++tag)
            setKids(tag);
        writeRoot();
    }

private:
    using Objects = std::vector<QPDFObjectHandle>;

    [[nodiscard]] const Element &element(size_t tag) const { return m_pages.structure.at(static_cast<qsizetype>(tag)); }
    [[nodiscard]] size_t parentOf(size_t tag) const { return static_cast<size_t>(element(tag).parent); }
    [[nodiscard]] bool isText(size_t tag) const { return element(tag).role == Role::Text; }

    QPDFObjectHandle objectOf(const Element &element)
    {
        auto object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Type", nameOf("/StructElem"));
        object.replaceKey("/S", nameOf(roleName(element.role)));
        object.replaceKey("/P", element.parent < 0 ? m_root : m_objects.at(static_cast<size_t>(element.parent)));
        setAttributes(object, element);
        return object;
    }

    /// The number under which the parent tree knows what it is told next.
    QPDFObjectHandle addParent(const QPDFObjectHandle &parent)
    {
        const auto key = QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size() / 2));
        m_parents.push_back(key);
        m_parents.push_back(parent);
        return key;
    }

    void addPage(QPDFObjectHandle page, const Page &source)
    {
        Objects owners;
        for (const qsizetype piece : source.pieces()) {
            const auto tag = static_cast<size_t>(piece);
            const QPDFObjectHandle &owner = m_objects.at(parentOf(tag));
            const auto number = QPDFObjectHandle::newInteger(static_cast<long long>(owners.size()));
            m_contents.at(tag).push_back(contentOf(owner, number, page));
            owners.push_back(owner);
        }
        for (const Picture &picture : source.pictures) {
            if (picture.tag >= 0)
                m_objects.at(parentOf(static_cast<size_t>(picture.tag))).replaceKey("/A", layoutOf(picture.box, m_pages.size));
        }
        page.replaceKey("/StructParents", addParent(arrayOf(owners)));
        page.replaceKey("/Tabs", nameOf("/S"));
    }

    void addLinks(const QPDFObjectHandle &page, const Page &source)
    {
        int index = 0;
        for (const PageLink &link : source.links()) {
            const auto tag = static_cast<size_t>(link.tag);
            QPDFObjectHandle annotation = page.getKey("/Annots").getArrayItem(index++);
            annotation.replaceKey("/StructParent", addParent(m_objects.at(tag)));
            m_contents.at(tag).push_back(referenceTo("/OBJR", "/Obj", annotation, page));
        }
    }

    void joinParent(size_t tag)
    {
        Objects &kids = m_kids.at(parentOf(tag));
        if (isText(tag))
            kids.insert(kids.end(), m_contents.at(tag).begin(), m_contents.at(tag).end());
        else
            kids.push_back(m_objects.at(tag));
    }

    /// A link's annotations come after its text.
    void setKids(size_t tag)
    {
        Objects kids = m_kids.at(tag);
        kids.insert(kids.end(), m_contents.at(tag).begin(), m_contents.at(tag).end());
        if (!isText(tag) && !kids.empty())
            m_objects.at(tag).replaceKey("/K", kids.size() == 1 ? kids.front() : arrayOf(kids));
    }

    void writeRoot()
    {
        auto parents = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        parents.replaceKey("/Nums", arrayOf(m_parents));
        m_root.replaceKey("/Type", nameOf("/StructTreeRoot"));
        m_root.replaceKey("/K", arrayOf({m_objects.front()}));
        m_root.replaceKey("/ParentTree", parents);
        m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size() / 2)));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
        m_pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    }

    QPDF &m_pdf;
    const Pages &m_pages;
    QPDFObjectHandle m_root;
    Objects m_objects; ///< of the elements; null for a text
    std::vector<Objects> m_contents; ///< where an element or text stands on the pages
    std::vector<Objects> m_kids;
    Objects m_parents; ///< keys and values in turn
};

} // namespace

void writeStructure(QPDF &pdf, const Pages &pages)
{
    StructureWriter(pdf, pages).write();
}

} // namespace minutebook
