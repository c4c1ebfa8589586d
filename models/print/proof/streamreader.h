#pragma once

#include "models/print/proof/contentreader.h"
#include "models/print/proof/streamkind.h"

#include <qpdf/QPDF.hh>

namespace minutebook {

/// Reads what streams hold that are no page's content: forms that no page uses, metadata, attachments, fonts, and whatever else. What it cannot
/// read it tells.
class StreamReader
{
public:
    /// `content` are the streams that were read as pages already. `uses` tell what the others are for, and what resources stand in for those that
    /// an unused content has lost.
    StreamReader(FileTexts &texts, FontShelf &fonts, const std::set<QPDFObjGen> &content, const ObjectUses &uses, int revision);

    void read(const QPDFObjectHandle &stream);

private:
    void readImage(const QPDFObjectHandle &stream);
    void readBehind(const QByteArray &bytes);
    void readData(const QPDFObjectHandle &stream, const QByteArray &data, std::optional<StreamUse> use);
    void readContent(const QPDFObjectHandle &stream, const QByteArray &data);
    void readXml(const QByteArray &whole, FilePart part);
    void readScript(const QByteArray &data);
    void readMixed(const QPDFObjectHandle &stream, const QByteArray &data);
    void readText(const QByteArray &data, FilePart part);
    void readAttachment(const QByteArray &data);
    void readObjects(const QByteArray &data);
    void miss(ErrorCode code);

    FileTexts &m_texts;
    FontShelf &m_fonts;
    const std::set<QPDFObjGen> &m_content;
    const ObjectUses &m_uses;
    FilePlace m_place;
};

} // namespace minutebook
