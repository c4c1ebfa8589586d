#include "models/print/wordpackage.h"

#include "models/print/packzip.h"

#include <KZip>

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// False: they are larger than `room`.
bool unpackInto(WordPackage &package, const KArchiveDirectory &folder, const QString &path, qint64 &room)
{
    const QStringList names = folder.entries();
    return std::ranges::all_of(names, [&](const QString &name) {
        const KArchiveEntry *entry = folder.entry(name);
        if (const auto *inner = dynamic_cast<const KArchiveDirectory *>(entry))
            return unpackInto(package, *inner, path + name + u'/', room);
        const auto *file = dynamic_cast<const KArchiveFile *>(entry);
        room -= file ? file->size() : 0;
        if (file && room >= 0)
            package.insert(path + name, file->data());
        return room >= 0;
    });
}

/// Reads the paragraphs of a part of a DOCX file: all, or those of its text boxes.
class ParagraphReader
{
public:
    ParagraphReader(const QByteArray &xml, bool all)
        : m_reader(xml)
        , m_boxes(all ? 1 : 0)
    {
    }

    QStringList read()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                begin(m_reader.name());
            else if (m_reader.isEndElement())
                end(m_reader.name());
            else if (m_reader.isCharacters() && m_inText && m_boxes > 0 && !m_open.isEmpty())
                m_open.last() += m_reader.text();
        }
        return m_paragraphs;
    }

private:
    void begin(QStringView name)
    {
        if (name == "txbxContent"_L1)
            ++m_boxes;
        else if (name == "p"_L1)
            m_open.append(QString());
        else if ((name == "tab"_L1 || name == "br"_L1) && !m_open.isEmpty())
            m_open.last() += u' ';
        m_inText = name == "t"_L1;
    }

    void end(QStringView name)
    {
        m_inText = false;
        if (name == "txbxContent"_L1)
            --m_boxes;
        else if (name == "p"_L1 && !m_open.isEmpty())
            m_paragraphs << m_open.takeLast().simplified();
    }

    QXmlStreamReader m_reader;
    QStringList m_open; ///< the paragraphs begun, one within the other where a box hangs on one
    QStringList m_paragraphs;
    int m_boxes; ///< within so many
    bool m_inText = false;
};

/// In DOCX where it stood, in ODT apart from the text.
QByteArray withoutDeleted(const QByteArray &xml)
{
    static const QSet<QStringView> deleted{u"del", u"moveFrom", u"tracked-changes"};
    QByteArray kept;
    QXmlStreamReader reader(xml);
    QXmlStreamWriter writer(&kept);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && deleted.contains(reader.name()))
            reader.skipCurrentElement();
        else if (reader.tokenType() != QXmlStreamReader::Invalid)
            writer.writeCurrentToken(reader);
    }
    return reader.hasError() ? xml : kept;
}

bool isOfText(const QString &part)
{
    static const QRegularExpression texts(u"^(?:word/(?:document|header\\d*|footer\\d*|footnotes|endnotes)|content|styles)\\.xml$"_s);
    return texts.match(part).hasMatch();
}

} // namespace

std::optional<WordPackage> readWordPackage(const QString &path, qint64 most)
{
    KZip zip(path);
    WordPackage package;
    qint64 room = most;
    const bool whole = zip.open(QIODevice::ReadOnly) && unpackInto(package, *zip.directory(), {}, room);
    return whole ? std::optional(package) : std::nullopt;
}

QStringList wordsAside(const WordPackage &package)
{
    static const QRegularExpression aside(u"^word/(?:header|footer)\\d*\\.xml$"_s);
    QStringList words;
    for (const auto &[name, xml] : package.asKeyValueRange()) {
        const bool whole = aside.match(name).hasMatch();
        if (whole || name == "word/document.xml"_L1)
            words += ParagraphReader(xml, whole).read();
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

Result<QByteArray> withoutDeletions(const WordPackage &package)
{
    constexpr auto kind = "mimetype"_L1; // which comes first, as it is
    QList<PackedFile> files;
    for (const auto &[name, contents] : package.asKeyValueRange()) {
        const PackedFile file{name, isOfText(name) ? withoutDeleted(contents) : contents, name != kind};
        files.insert(name == kind ? 0 : files.size(), file);
    }
    return packZip(files);
}

} // namespace minutebook
