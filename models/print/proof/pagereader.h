#pragma once

#include "models/print/proof/contentreader.h"

#include <qpdf/QPDF.hh>

#include <map>

namespace minutebook {

/// What was got out of a file's pages, or some of them, and what the rest of the file is read with.
struct PageTexts {
    FileTexts texts;
    QString joined; ///< what the pages show, one after another
    std::set<QPDFObjGen> pages;
    std::set<QPDFObjGen> content; ///< streams that were read as content
    std::map<QPDFObjGen, int> annotationPages; ///< what is laid over pages, and their numbers
};

/// Reads pages with what is laid over them. Throws what libqpdf throws.
class PageReader
{
public:
    PageReader(PageTexts &texts, FontShelf &fonts, int revision)
        : m_read(texts)
        , m_fonts(fonts)
        , m_revision(revision)
    {
    }

    /// Pages from `first`, counted from 0, up to the one before `last`.
    void read(QPDF &pdf, size_t first, size_t last);
    /// One that may stand outside the tree of pages: it has number 0 then.
    void readPage(QPDFObjectHandle page, int number);

private:
    void readAppearances(const QPDFObjectHandle &appearance, const FilePlace &place);
    QStringList readContent(const QByteArray &content, QPDFObjectHandle resources, const FilePlace &place);

    PageTexts &m_read;
    FontShelf &m_fonts;
    int m_revision;
};

} // namespace minutebook
