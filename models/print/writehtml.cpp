#include "models/print/writehtml.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"
#include "models/print/cover.h"
#include "models/print/formatwords.h"
#include "models/print/htmlblocks.h"
#include "models/print/htmlstyle.h"
#include "models/print/inksof.h"
#include "models/print/logo.h"
#include "models/print/pages.h"

#include <QCryptographicHash>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Nothing is loaded, nothing is run; the one style sheet is the page's own (Content Security Policy Level 3).
QString policyFor(const QString &style, bool picture)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    const QString policy = u"default-src 'none'; style-src 'sha256-%1'; %2base-uri 'none'; form-action 'none'"_s;
    return policy.arg(QString::fromLatin1(hash), picture ? QString::fromLatin1(formatwords::picturePolicy) : QString());
}

/// Writes a whole page. Blocks stand on lines of their own, so that the file can be read and compared.
class HtmlWriter
{
public:
    explicit HtmlWriter(const MinutesDocument &document)
        : m_document(document)
        , m_inks(inksOf(document))
        , m_widths(columnWidths(document))
        , m_xml(&m_bytes)
        , m_blocks(m_xml, m_inks, m_widths)
    {
    }

    QByteArray write()
    {
        m_xml.writeDTD("<!DOCTYPE html>"_L1);
        m_xml.writeCharacters("\n"_L1);
        m_xml.writeStartElement("html"_L1);
        m_xml.writeAttribute("xmlns"_L1, "http://www.w3.org/1999/xhtml"_L1);
        m_xml.writeAttribute("lang"_L1, m_document.language);
        m_xml.writeAttribute("xml:lang"_L1, m_document.language);
        writeHead();
        writeBody();
        m_xml.writeEndElement();
        m_xml.writeCharacters("\n"_L1);
        return std::move(m_bytes);
    }

private:
    void writeHead()
    {
        const QString style = htmlStyle(m_document, m_inks);
        begin("head"_L1);
        begin("meta"_L1);
        m_xml.writeAttribute("charset"_L1, "utf-8"_L1);
        end();
        writeMeta("http-equiv"_L1, "Content-Security-Policy"_L1, policyFor(style, !m_document.logo.isEmpty()));
        writeMeta("name"_L1, "viewport"_L1, u"width=device-width, initial-scale=1"_s);
        writeMeta("name"_L1, "color-scheme"_L1, u"light dark"_s);
        writeMeta("name"_L1, "referrer"_L1, u"no-referrer"_s);
        writeMeta("name"_L1, "author"_L1, m_document.organisation);
        writeMeta("name"_L1, "keywords"_L1, m_document.marking.text);
        if (m_document.copy)
            writeMeta("name"_L1, "description"_L1, copyPhrase(*m_document.copy));
        begin("title"_L1);
        m_xml.writeCharacters(withControlsShown(m_document.title));
        end();
        begin("style"_L1);
        m_xml.writeCharacters(style);
        end();
        end();
    }

    void writeMeta(QLatin1StringView key, QLatin1StringView name, const QString &content)
    {
        begin("meta"_L1);
        m_xml.writeAttribute(key, name);
        m_xml.writeAttribute("content"_L1, withControlsShown(content));
        end();
    }

    void writeBody()
    {
        begin("body"_L1);
        begin("header"_L1);
        writeMarking();
        writeLogo();
        writeGiven("draft"_L1, m_document.draft);
        if (!m_document.classification.isEmpty() || !m_document.handling.isEmpty())
            writeParagraph("statement"_L1, m_document.classification + Runs{Run{.text = u" "_s}} + m_document.handling);
        writeText("h1"_L1, {}, m_document.heading);
        writeFacts();
        writeText("p"_L1, "edition"_L1, m_document.edition);
        writeGiven("copy"_L1, m_document.copy ? copyPhrase(*m_document.copy) : QString());
        end();
        begin("main"_L1);
        m_blocks.write(m_document.blocks);
        m_xml.writeCharacters("\n"_L1);
        end();
        begin("footer"_L1);
        writeText("p"_L1, {}, m_document.reference);
        writeGiven({}, m_document.footer);
        writeMarking();
        end();
        end();
    }

    void writeMarking()
    {
        const bool right = m_document.marking.place == MarkingPlace::HeaderAndFooter;
        writeParagraph(right ? "marking right"_L1 : "marking"_L1,
                       {Run{.text = m_document.marking.text, .bold = true, .marking = m_document.marking.ink}});
    }

    /// In the page itself: nothing is loaded.
    void writeLogo()
    {
        if (m_document.logo.isEmpty())
            return;
        constexpr double perPoint = 96.0 / 72; // pixels (CSS Values Level 3, 5.2)
        const QSizeF size = logoSize(logoImage(m_document.logo)) / unitsPerPoint * perPoint;
        begin("img"_L1, "logo"_L1);
        m_xml.writeAttribute("src"_L1, "data:image/png;base64,"_L1 + QString::fromLatin1(m_document.logo.toBase64()));
        m_xml.writeAttribute("alt"_L1, withControlsShown(m_document.logoText));
        m_xml.writeAttribute("width"_L1, QString::number(qRound(size.width())));
        m_xml.writeAttribute("height"_L1, QString::number(qRound(size.height())));
        end();
    }

    void writeFacts()
    {
        if (m_document.facts.isEmpty())
            return;
        begin("ul"_L1, "facts"_L1);
        for (const QString &fact : m_document.facts)
            writeText("li"_L1, {}, fact);
        end();
    }

    void writeParagraph(QLatin1StringView cssClass, const Runs &runs)
    {
        begin("p"_L1, cssClass);
        m_blocks.writeRuns(runs);
        end();
    }

    void writeText(QLatin1StringView element, QLatin1StringView cssClass, const QString &text)
    {
        begin(element, cssClass);
        m_blocks.writeRuns({Run{.text = text}});
        end();
    }

    void writeGiven(QLatin1StringView cssClass, const QString &text)
    {
        if (!text.isEmpty())
            writeText("p"_L1, cssClass, text);
    }

    void begin(QLatin1StringView element, QLatin1StringView cssClass = {})
    {
        m_xml.writeCharacters("\n"_L1);
        m_xml.writeStartElement(element);
        if (!cssClass.isEmpty())
            m_xml.writeAttribute("class"_L1, cssClass);
    }

    void end() { m_xml.writeEndElement(); }

    const MinutesDocument &m_document;
    const QList<Ink> m_inks;
    const QList<QList<int>> m_widths;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    HtmlBlocks m_blocks;
};

} // namespace

QByteArray writeHtml(const MinutesDocument &document)
{
    const Wording wording(document.language);
    return HtmlWriter(document).write();
}

} // namespace minutebook
