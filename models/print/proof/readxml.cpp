#include "models/print/proof/readxml.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

class XmlTextReader
{
public:
    XmlTextReader(FileTexts &texts, const QByteArray &xml, const XmlParts &parts)
        : m_texts(texts)
        , m_xml(xml)
        , m_parts(parts)
    {
    }

    void read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            take();
        }
        m_texts.add({.part = m_parts.text}, m_text);
        if (m_xml.hasError())
            m_texts.miss(ErrorCode::ProofTextUnread, {m_xml.errorString()});
    }

private:
    void take()
    {
        if (m_xml.isStartElement())
            takeAttributes();
        if (m_xml.isStartElement() || m_xml.isEndElement())
            m_text += separatorAt(m_xml.name());
        else if (m_xml.isCharacters() && !m_xml.isWhitespace())
            m_text += m_xml.text();
        else if (m_xml.isCharacters())
            m_text += u' ';
        else if (m_xml.isComment() || m_xml.isProcessingInstruction() || m_xml.isEntityReference())
            m_texts.add({.part = FilePart::Outside}, m_xml.text().toString() + m_xml.processingInstructionData().toString());
        else if (m_xml.isDTD())
            m_texts.add({.part = FilePart::Outside}, m_xml.text().toString(), TextKind::Syntax);
    }

    [[nodiscard]] QString separatorAt(QStringView element) const
    {
        if (m_parts.space.contains(element))
            return m_xml.isStartElement() ? u" "_s : QString();
        return m_parts.inLine.contains(element) ? QString() : u"\n"_s;
    }

    /// A picture that is written out in its place, if that is all that stands there.
    bool takePicture(QStringView value)
    {
        constexpr QLatin1StringView beginning("data:image/png;base64,");
        if (!value.startsWith(beginning))
            return false;
        const QByteArray written = value.sliced(beginning.size()).toLatin1();
        const QByteArray picture = QByteArray::fromBase64(written);
        const bool isWhole = !picture.isEmpty() && picture.toBase64() == written;
        m_texts.pictures.append(isWhole ? picture : written); // a browser shows what else it can make of it
        return isWhole;
    }

    void takeAttributes()
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const bool link = m_parts.links.contains(attribute.name());
            if (link && takePicture(attribute.value()))
                continue;
            const bool prose = link || m_parts.read.contains(attribute.name());
            m_texts.add({.part = link ? FilePart::Link : FilePart::String, .key = attribute.name().toString()},
                        attribute.value().toString(), prose ? TextKind::Prose : TextKind::Syntax);
        }
    }

    FileTexts &m_texts;
    QXmlStreamReader m_xml;
    const XmlParts &m_parts;
    QString m_text;
};

} // namespace

void readXml(FileTexts &texts, const QByteArray &xml, const XmlParts &parts)
{
    XmlTextReader(texts, xml, parts).read();
}

} // namespace minutebook
