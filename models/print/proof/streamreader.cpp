#include "models/print/proof/streamreader.h"

#include "models/print/proof/fileimage.h"
#include "models/print/proof/furtherreadings.h"
#include "models/print/proof/readingorder.h"
#include "models/print/proof/separatedcolumns.h"
#include "models/print/proof/stringreadings.h"
#include "models/print/proof/syntaxtexts.h"
#include "models/print/proof/unpack.h"
#include "models/print/writexmp.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace minutebook {

namespace {

bool isMetadata(const QPDFObjectHandle &stream)
{
    return stream.getDict().getKey("/Type").isNameAndEquals("/Metadata");
}

bool isBlank(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

} // namespace

StreamReader::StreamReader(FileTexts &texts, FontShelf &fonts, const std::set<QPDFObjGen> &content, const ObjectUses &uses, int revision)
    : m_texts(texts)
    , m_fonts(fonts)
    , m_content(content)
    , m_uses(uses)
{
    m_place.revision = revision;
}

void StreamReader::read(const QPDFObjectHandle &stream)
{
    const auto use = m_uses.streams.find(stream.getObjGen());
    const std::optional<StreamUse> used = use == m_uses.streams.end() ? std::nullopt : std::optional(use->second);
    m_place.part = FilePart::Stream;
    m_place.object = stream.getObjectID();
    const std::optional<Unpacked> unpacked = unpack(stream);
    if (isPicture(stream, used))
        readImage(stream);
    else if (!unpacked)
        miss(ErrorCode::ProofStreamUnread);
    else
        readData(stream, unpacked->data, used);
    if (unpacked && !isBlank(unpacked->behind))
        readBehind(unpacked->behind);
}

void StreamReader::miss(ErrorCode code)
{
    m_texts.miss(code, {QString::number(m_place.object)});
}

/// Whose picture it is has to be seen by who knows the record.
void StreamReader::readImage(const QPDFObjectHandle &stream)
{
    if (const std::optional<FileImage> image = fileImage(stream))
        m_texts.images.append(*image);
    else
        m_texts.miss(ErrorCode::ProofImageUnread);
}

/// Text may stand there, and what is none is for somebody who knows of it.
void StreamReader::readBehind(const QByteArray &bytes)
{
    m_place.part = FilePart::Stream;
    for (const QString &text : textsWithin(bytes))
        m_texts.add(m_place, text, isText(bytes) ? TextKind::Prose : TextKind::Syntax);
    miss(ErrorCode::ProofStreamUnread);
}

void StreamReader::readData(const QPDFObjectHandle &stream, const QByteArray &data, std::optional<StreamUse> use)
{
    const bool isRead = m_content.contains(stream.getObjGen());
    const StreamKind kind = isRead ? StreamKind::Own : streamKind(stream, data, use);
    switch (kind) {
    case StreamKind::Objects:
        readObjects(data);
        break;
    case StreamKind::Attachment:
        return readAttachment(data);
    case StreamKind::Xml:
        return readXml(data, isMetadata(stream) ? FilePart::Metadata : FilePart::Stream);
    case StreamKind::Content:
        readContent(stream, data);
        break;
    case StreamKind::Script:
        readScript(data);
        break;
    case StreamKind::Text:
        readMixed(stream, data);
        break;
    case StreamKind::Unknown:
        miss(ErrorCode::ProofStreamUnread);
        break;
    case StreamKind::Own:
        break;
    }
    m_place.part = FilePart::Stream;
    // Fonts' programs are full of what would pass for the signs of other scripts.
    const bool isFont = use == StreamUse::Font;
    for (const QString &text : isFont ? QStringList{QString::fromUtf8(data)} : textsWithin(data))
        m_texts.add(m_place, text, TextKind::Syntax);
}

/// With its own resources, or with any that the file has: the page that it was of is gone. If none of them fits, it is not read.
void StreamReader::readContent(const QPDFObjectHandle &stream, const QByteArray &data)
{
    std::vector<QPDFObjectHandle> candidates{stream.getDict().getKey("/Resources")};
    if (!candidates.front().isDictionary() && !m_uses.resources.empty())
        candidates = m_uses.resources;
    QList<Error> unread;
    bool fits = false;
    for (const QPDFObjectHandle &resources : candidates) {
        FileTexts read;
        ContentReader reader(m_fonts, read, m_place);
        reader.read(data, resources);
        for (const QString &text : readingOrders(reader.glyphs()))
            m_texts.add(m_place, text);
        m_texts.add(read.texts);
        fits = fits || read.unread.isEmpty();
        unread = read.unread;
    }
    for (const Error &error : fits ? QList<Error>() : unread)
        m_texts.miss(error.code, error.details);
}

/// What attributes say is read by itself: it stands between the words of the text.
void StreamReader::readXml(const QByteArray &whole, FilePart part)
{
    m_place.part = part;
    const QByteArray data = withoutClaims(whole);
    QXmlStreamReader xml(data);
    QString text;
    QString attributes;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::Comment)
            text += xml.text().toString() + u'\n';
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            attributes += attribute.value().toString() + u'\n';
    }
    m_texts.add(m_place, text);
    m_texts.add(m_place, attributes);
    m_texts.add(m_place, QString::fromUtf8(data), xml.hasError() ? TextKind::Prose : TextKind::Syntax);
    if (!isPlain(QString::fromUtf8(data)))
        miss(ErrorCode::ProofStreamUnread);
}

void StreamReader::readScript(const QByteArray &data)
{
    m_place.part = FilePart::Script;
    for (const QString &text : readingsOf(data.toStdString()))
        m_texts.add(m_place, text);
}

/// Of which a part may be content.
void StreamReader::readMixed(const QPDFObjectHandle &stream, const QByteArray &data)
{
    readText(data, isMetadata(stream) ? FilePart::Metadata : FilePart::Stream);
    if (!data.contains("BT") || !data.contains("ET"))
        return;
    m_place.part = FilePart::Stream;
    FileTexts mixed;
    std::swap(m_texts.unread, mixed.unread);
    readContent(stream, data);
    std::swap(m_texts.unread, mixed.unread);
}

void StreamReader::readText(const QByteArray &data, FilePart part)
{
    m_place.part = part;
    const QString text = textsWithin(data).constFirst();
    m_texts.add(m_place, text);
    for (const QString &column : separatedColumns(text))
        m_texts.add(m_place, column);
    if (!isPlain(text))
        miss(part == FilePart::Attachment ? ErrorCode::ProofAttachmentUnread : ErrorCode::ProofStreamUnread);
}

void StreamReader::readAttachment(const QByteArray &data)
{
    if (isText(data))
        return readText(data, FilePart::Attachment);
    m_place.part = FilePart::Attachment;
    miss(ErrorCode::ProofAttachmentUnread);
    for (const QString &text : textsWithin(data))
        m_texts.add(m_place, text, TextKind::Syntax);
}

/// Those that nothing refers to stand there too.
void StreamReader::readObjects(const QByteArray &data)
{
    m_place.part = FilePart::String;
    if (!addSyntaxTexts(m_texts, m_place, data))
        miss(ErrorCode::ProofStreamUnread);
}

} // namespace minutebook
