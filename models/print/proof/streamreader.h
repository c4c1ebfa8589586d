#pragma once

#include "models/print/proof/contentreader.h"

#include <qpdf/QPDF.hh>

namespace minutebook {

/// Reads what streams hold that are no page's content: forms that no page uses, metadata, attachments, fonts, and whatever else.
class StreamReader
{
public:
    /// `content` are the streams that were read as pages already. `resources` stand in for those that an unused content has lost.
    StreamReader(FileTexts &texts, FontShelf &fonts, const std::set<QPDFObjGen> &content, std::vector<QPDFObjectHandle> resources,
                 int revision);

    void read(QPDFObjectHandle stream);

private:
    void readImage(QPDFObjectHandle stream);
    void readData(QPDFObjectHandle stream, const QByteArray &data);
    void readContent(QPDFObjectHandle stream, const QByteArray &data);
    void readXml(const QByteArray &data, FilePart part);
    void readAttachment(const QByteArray &data);
    void readObjects(const QByteArray &data);

    FileTexts &m_texts;
    FontShelf &m_fonts;
    const std::set<QPDFObjGen> &m_content;
    std::vector<QPDFObjectHandle> m_resources;
    FilePlace m_place;
};

} // namespace minutebook
