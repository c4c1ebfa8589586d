#include "models/print/proof/streamreader.h"

#include "models/print/proof/fileimage.h"
#include "models/print/proof/readingorder.h"
#include "models/print/proof/streamdata.h"
#include "models/print/proof/stringreadings.h"
#include "models/print/proof/syntaxtexts.h"

#include <QXmlStreamReader>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

std::string typeOf(QPDFObjectHandle stream, const std::string &key)
{
    QPDFObjectHandle value = stream.getDict().getKey(key);
    return value.isName() ? value.getName() : std::string();
}

bool isXml(const QByteArray &data)
{
    const QByteArray start = data.first(std::min<qsizetype>(data.size(), 64)).trimmed();
    return start.startsWith("<?x") || start.startsWith("<x") || start.startsWith("<rdf") || start.startsWith("\xEF\xBB\xBF<");
}

/// Content that nothing marks as such.
bool showsText(const QByteArray &data)
{
    return data.contains("BT") && data.contains("ET")
        && (data.contains("Tj") || data.contains("TJ") || data.contains('\'') || data.contains('"'));
}

bool isCharacterMap(const QByteArray &data)
{
    return data.contains("begincmap");
}

} // namespace

StreamReader::StreamReader(FileTexts &texts, FontShelf &fonts, const std::set<QPDFObjGen> &content, std::vector<QPDFObjectHandle> resources,
                           int revision)
    : m_texts(texts)
    , m_fonts(fonts)
    , m_content(content)
    , m_resources(std::move(resources))
{
    m_place.revision = revision;
}

void StreamReader::read(QPDFObjectHandle stream)
{
    m_place.part = FilePart::Stream;
    m_place.object = stream.getObjectID();
    if (typeOf(stream, "/Type") == "/XRef")
        return;
    if (typeOf(stream, "/Subtype") == "/Image")
        return readImage(stream);
    if (const std::optional<QByteArray> data = streamData(stream))
        readData(stream, *data);
    else
        m_texts.miss(ErrorCode::ProofStreamUnread, {QString::number(m_place.object)});
}

/// Whose picture it is has to be seen by who knows the record.
void StreamReader::readImage(QPDFObjectHandle stream)
{
    if (const std::optional<FileImage> image = fileImage(stream))
        m_texts.images.append(*image);
    else
        m_texts.miss(ErrorCode::ProofImageUnread);
}

void StreamReader::readData(QPDFObjectHandle stream, const QByteArray &data)
{
    const bool isContent = m_content.contains(stream.getObjGen());
    const bool isForm = typeOf(stream, "/Subtype") == "/Form" || stream.getDict().hasKey("/PatternType");
    if (typeOf(stream, "/Type") == "/ObjStm")
        readObjects(data);
    else if (typeOf(stream, "/Type") == "/EmbeddedFile")
        return readAttachment(data);
    else if (isXml(data))
        readXml(data, typeOf(stream, "/Type") == "/Metadata" ? FilePart::Metadata : FilePart::Stream);
    else if (!isContent && (isForm || (showsText(data) && isText(data))))
        readContent(stream, data);
    else if (!isContent && isText(data) && !isCharacterMap(data) && typeOf(stream, "/Type").empty())
        m_texts.add(m_place, textsWithin(data).constFirst());
    m_place.part = FilePart::Stream;
    // Fonts' programs are full of what would pass for the signs of other scripts.
    const bool isFont = stream.getDict().hasKey("/Length1");
    for (const QString &text : isFont ? QStringList{QString::fromUtf8(data)} : textsWithin(data))
        m_texts.add(m_place, text, TextKind::Syntax);
}

/// With its own resources, or with any that the file has: the page that it was of is gone.
void StreamReader::readContent(QPDFObjectHandle stream, const QByteArray &data)
{
    std::vector<QPDFObjectHandle> candidates{stream.getDict().getKey("/Resources")};
    if (!candidates.front().isDictionary())
        candidates = m_resources;
    for (const QPDFObjectHandle &resources : candidates) {
        FileTexts read;
        ContentReader reader(m_fonts, read, m_place);
        reader.read(data, resources);
        for (const QString &text : readingOrders(reader.glyphs()))
            m_texts.add(m_place, text);
        m_texts.texts += read.texts;
        if (candidates.size() < 2) {
            for (const Error &error : read.unread)
                m_texts.miss(error.code, error.details);
        }
    }
}

void StreamReader::readXml(const QByteArray &data, FilePart part)
{
    m_place.part = part;
    QXmlStreamReader xml(data);
    QString whole;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::Comment)
            whole += xml.text().toString() + u'\n';
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            whole += attribute.value().toString() + u'\n';
    }
    m_texts.add(m_place, whole);
    if (xml.hasError())
        m_texts.add(m_place, QString::fromUtf8(data));
    else
        m_texts.add(m_place, QString::fromUtf8(data), TextKind::Syntax);
}

void StreamReader::readAttachment(const QByteArray &data)
{
    m_place.part = FilePart::Attachment;
    if (!isText(data))
        m_texts.miss(ErrorCode::ProofAttachmentUnread, {QString::number(m_place.object)});
    for (const QString &text : textsWithin(data))
        m_texts.add(m_place, text, isText(data) ? TextKind::Prose : TextKind::Syntax);
}

/// Those that nothing refers to stand there too.
void StreamReader::readObjects(const QByteArray &data)
{
    m_place.part = FilePart::String;
    addSyntaxTexts(m_texts, m_place, data);
}

} // namespace minutebook
