#pragma once

#include "tests/print/readcontent.h"
#include "tests/print/readfont.h"

#include <QMap>

#include <qpdf/QPDF.hh>

#include <map>
#include <memory>

namespace minutebook::test {

struct SourceElement {
    QPDFObjectHandle object;
    std::string type; ///< "/H1"; what it is mapped to if it is none of the standard's
    int parent = -1; ///< -1: the tree's root
    QList<int> children;
};

/// Marked content: a page's object and the number on it.
using ContentPlace = std::pair<QPDFObjGen, long long>;

/// A PDF file taken apart for the checkers. Whoever changes it in between loses what stands here.
struct PdfSource {
    std::shared_ptr<QPDF> pdf;
    QByteArray bytes;
    QPDFObjectHandle root;
    QString xmp;
    std::vector<PageContent> pages;
    std::vector<SourceElement> elements; ///< in reading order, parents first
    std::map<ContentPlace, int> owners; ///< the elements that say that content is theirs
    std::map<QPDFObjGen, int> annotationOwners;
    std::map<QPDFObjGen, SourceFont> fonts; ///< those in which something is shown
    std::vector<std::pair<QPDFObjectHandle, size_t>> annotations; ///< with their pages

    /// What the parent tree says under a key; null if it says nothing.
    [[nodiscard]] QPDFObjectHandle parentTreeEntry(long long key) const;
    [[nodiscard]] QString placeOf(int element) const;
};

/// Throws if qpdf cannot open the file.
[[nodiscard]] PdfSource takeApart(const QByteArray &pdf);

[[nodiscard]] QString placeOfPage(size_t page);

} // namespace minutebook::test
