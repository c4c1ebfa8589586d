#include "models/print/proof/readodtfile.h"

#include "models/print/proof/foreigninpackage.h"
#include "models/print/proof/foreignmarkup.h"
#include "models/print/proof/readxml.h"

#include <KZip>

#include <QBuffer>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView localHeader("PK\x03\x04");

QStringList odtOwnWords()
{
    return {u"application/vnd.oasis.opendocument.text text/xml mimetype content.xml styles.xml meta.xml META-INF/manifest.xml"_s,
            u"Page of 1 2 3"_s,
            u"Pictures/logo.png image/png Logo"_s,
            u"Text body"_s,
            u"Table Contents"_s,
            u"Table Heading"_s,
            u"Post-meeting note"_s,
            u"Next meeting"_s,
            u"Meeting facts"_s,
            u"Strong Emphasis"_s,
            u"Internet Link"_s,
            u"Noto Sans"_s,
            u"List bullets"_s};
}

class OdtFileReader
{
public:
    explicit OdtFileReader(const QByteArray &odt)
        : m_odt(odt)
    {
        m_texts.own = odtOwnWords();
    }

    FileTexts read()
    {
        QByteArray bytes = m_odt;
        QBuffer buffer(&bytes);
        KZip zip(&buffer);
        if (zip.open(QIODevice::ReadOnly))
            readFolder(*zip.directory(), {});
        else
            m_texts.miss(ErrorCode::ProofTextUnread, {zip.errorString()});
        if (m_odt.count(localHeader) != m_parts)
            m_texts.miss(ErrorCode::ProofLeftoversUnread);
        // Comments, names and whatever stands there as it is.
        m_texts.add({.part = FilePart::Outside}, QString::fromUtf8(m_odt), TextKind::Syntax);
        return std::move(m_texts);
    }

private:
    void readFolder(const KArchiveDirectory &folder, const QString &path)
    {
        for (const QString &name : folder.entries()) {
            const KArchiveEntry *entry = folder.entry(name);
            m_texts.add({.part = FilePart::AttachmentName}, path + name);
            if (entry->isDirectory())
                readFolder(static_cast<const KArchiveDirectory &>(*entry), path + name + u'/');
            else
                readPart(path + name, static_cast<const KArchiveFile &>(*entry).data());
        }
    }

    void readPart(const QString &name, const QByteArray &bytes)
    {
        ++m_parts;
        if (name == "mimetype"_L1) {
            m_texts.add({.part = FilePart::Outside}, QString::fromUtf8(bytes));
            return;
        }
        if (name.endsWith(".png"_L1)) {
            m_texts.pictures.append(bytes);
            return;
        }
        if (!name.endsWith(".xml"_L1)) {
            m_texts.miss(ErrorCode::ProofAttachmentUnread, {name});
            return;
        }
        readXml(m_texts, bytes,
                {.text = name == "meta.xml"_L1 ? FilePart::Metadata : FilePart::Text,
                 .inLine = {u"span"_s, u"a"_s},
                 .space = {u"s"_s, u"tab"_s, u"line-break"_s},
                 .links = {u"href"_s},
                 .read = {u"title"_s, u"desc"_s}});
        if (const QString foreign = foreignInPackage(bytes); !foreign.isEmpty())
            missForeign(m_texts, foreign);
        m_texts.add({.part = FilePart::Stream, .key = name}, QString::fromUtf8(bytes), TextKind::Syntax);
    }

    const QByteArray &m_odt;
    FileTexts m_texts;
    qsizetype m_parts = 0;
};

} // namespace

FileTexts readOdtFile(const QByteArray &odt)
{
    return OdtFileReader(odt).read();
}

} // namespace minutebook
