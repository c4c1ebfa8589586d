#include "models/print/proof/filereader.h"
#include "models/print/proof/furtherreadings.h"
#include "models/print/proof/objectreader.h"
#include "models/print/proof/streamreader.h"
#include "models/print/proof/stringreadings.h"
#include "models/print/proof/syntaxtexts.h"

#include <QRegularExpression>

#include <qpdf/QPDFXRefEntry.hh>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView endMark("%%EOF");

/// Where a stream's data begin, of the object that begins at `from`; -1 if there is none of that length.
qsizetype dataBegin(const QByteArray &bytes, qsizetype from, qsizetype length)
{
    for (qsizetype at = bytes.indexOf("stream", from); at >= 0; at = bytes.indexOf("stream", at + 1)) {
        qsizetype begin = at + 6;
        begin += bytes.mid(begin, 1) == "\r" ? 1 : 0;
        begin += bytes.mid(begin, 1) == "\n" ? 1 : 0;
        if (bytes.mid(begin + length, 16).trimmed().startsWith("endstream"))
            return begin;
    }
    return -1;
}

} // namespace

std::map<qsizetype, int> FileReader::liveObjects()
{
    std::map<qsizetype, int> objects;
    for (const auto &[object, entry] : m_pdf.getXRefTable()) {
        if (entry.getType() == 1)
            objects[entry.getOffset()] = object.getObj();
    }
    return objects;
}

/// The rest keeps its place.
QByteArray FileReader::withoutLiveStreams()
{
    QByteArray rest = m_bytes;
    for (const auto &[number, entry] : m_pdf.getXRefTable()) {
        QPDFObjectHandle stream = entry.getType() == 1 ? m_pdf.getObject(number) : QPDFObjectHandle::newNull();
        if (!stream.isStream() || !stream.getDict().getKey("/Length").isInteger())
            continue;
        const qsizetype length = stream.getDict().getKey("/Length").getIntValue();
        const bool fits = length > 0 && length < m_bytes.size();
        const qsizetype begin = fits ? dataBegin(m_bytes, entry.getOffset(), length) : -1;
        if (begin >= 0)
            std::fill_n(rest.begin() + begin, length, ' ');
    }
    return rest;
}

void FileReader::readLeftovers()
{
    QByteArray rest = withoutLiveStreams();
    const FilePlace place{.part = FilePart::Outside, .revision = m_revision};
    for (const QString &text : textsWithin(rest))
        m_texts.add(place, text, TextKind::Syntax);
    readEnd(rest.sliced(std::max<qsizetype>(0, rest.lastIndexOf(endMark))));
    readDeadObjects(rest);
    if (!addSyntaxTexts(m_texts, place, rest))
        m_texts.miss(ErrorCode::ProofLeftoversUnread);
}

/// What follows the last mark of an end, where nothing has to stand.
void FileReader::readEnd(const QByteArray &end)
{
    const FilePlace place{.part = FilePart::Outside, .revision = m_revision};
    const QByteArray behind = end.sliced(std::min(end.size(), endMark.size()));
    m_texts.add(place, QString::fromUtf8(behind));
    const bool isFilled = std::ranges::all_of(behind, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    if (!isFilled && !(isText(behind) && isPlain(QString::fromUtf8(behind))))
        m_texts.miss(ErrorCode::ProofLeftoversUnread);
}

/// Takes their streams out of the rest.
void FileReader::readDeadObjects(QByteArray &rest)
{
    static const QRegularExpression beginning(u"(\\d+)\\s+\\d+\\s+obj\\b"_s);
    const std::map<qsizetype, int> live = liveObjects();
    const QString latin = QString::fromLatin1(rest);
    for (const QRegularExpressionMatch &match : beginning.globalMatch(latin)) {
        const auto found = live.find(match.capturedStart());
        if (found == live.end() || found->second != match.capturedView(1).toInt())
            readDeadObject(match.capturedEnd(), rest);
    }
}

/// One that the file's tables no longer name, or never did.
void FileReader::readDeadObject(qsizetype at, QByteArray &bytes)
{
    if (m_pdf.isEncrypted())
        return m_texts.miss(ErrorCode::ProofLeftoversUnread);
    const qsizetype end = bytes.indexOf("endobj", at);
    const QByteArray object = bytes.mid(at, end < 0 ? -1 : end - at);
    const qsizetype stream = object.indexOf("stream");
    try {
        QPDFObjectHandle value = QPDFObjectHandle::parse(&m_pdf, object.first(stream < 0 ? object.size() : stream).toStdString(), "unused");
        ObjectReader(m_texts, QPDFObjectHandle::newNull(), {}, m_revision).read(value);
        if (stream < 0 || !value.isDictionary())
            return;
        const qsizetype begin = stream + (object.mid(stream + 6, 1) == "\r" ? 8 : 7);
        const qsizetype last = object.lastIndexOf("endstream");
        const QByteArray data = object.mid(begin, last < 0 ? -1 : last - begin);
        readDeadStream(value, data);
        std::fill_n(bytes.begin() + at + begin, data.size(), ' ');
    } catch (const std::exception &) {
        return; // its strings and comments are read as bytes
    }
}

void FileReader::readDeadStream(const QPDFObjectHandle &dictionary, const QByteArray &data)
{
    QPDFObjectHandle stream = m_pdf.newStream();
    stream.replaceDict(dictionary);
    stream.replaceStreamData(data.toStdString(), dictionary.getKey("/Filter"), dictionary.getKey("/DecodeParms"));
    StreamReader(m_texts, m_fonts, m_content, m_uses, m_revision).read(stream);
}

} // namespace minutebook
