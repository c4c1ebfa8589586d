#include "models/print/writeoutline.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

namespace {

using PageObjects = std::vector<QPDFPageObjectHelper>;

/// A bookmark with what belongs to it.
struct Branch {
    QPDFObjectHandle object;
    std::vector<QPDFObjectHandle> children;
};

QPDFObjectHandle destinationOf(const OutlineEntry &entry, const Pages &pages, const PageObjects &objects)
{
    constexpr qreal above = points(6);
    auto destination = QPDFObjectHandle::newArray();
    destination.appendItem(objects.at(static_cast<size_t>(entry.page)).getObjectHandle());
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newNull());
    destination.appendItem(QPDFObjectHandle::newReal((pages.size.height() - entry.top + above) / unitsPerPoint, 2));
    destination.appendItem(QPDFObjectHandle::newNull());
    return destination;
}

QPDFObjectHandle bookmarkOf(QPDF &pdf, const OutlineEntry &entry, const Pages &pages, const PageObjects &objects)
{
    auto bookmark = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    bookmark.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title.toStdString()));
    bookmark.replaceKey("/Dest", destinationOf(entry, pages, objects));
    return bookmark;
}

void chain(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &children)
{
    if (children.empty())
        return;
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
    for (size_t i = 0; i < children.size(); ++i) {
        children.at(i).replaceKey("/Parent", parent);
        if (i > 0) {
            children.at(i).replaceKey("/Prev", children.at(i - 1));
            children.at(i - 1).replaceKey("/Next", children.at(i));
        }
    }
}

/// A negative count: there are so many, and they are folded away.
void close(Branch &branch)
{
    chain(branch.object, branch.children);
    if (!branch.children.empty())
        branch.object.replaceKey("/Count", QPDFObjectHandle::newInteger(-static_cast<long long>(branch.children.size())));
}

std::vector<Branch> branchesOf(QPDF &pdf, const Pages &pages)
{
    const PageObjects objects = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Branch> branches;
    for (const OutlineEntry &entry : pages.outline) {
        const auto bookmark = bookmarkOf(pdf, entry, pages, objects);
        if (entry.level > 1 && !branches.empty())
            branches.back().children.push_back(bookmark);
        else
            branches.push_back({bookmark, {}});
    }
    return branches;
}

} // namespace

void writeOutline(QPDF &pdf, const Pages &pages)
{
    if (pages.outline.isEmpty())
        return;
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> top;
    for (Branch &branch : branchesOf(pdf, pages)) {
        close(branch);
        top.push_back(branch.object);
    }
    chain(outline, top);
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(top.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace minutebook
