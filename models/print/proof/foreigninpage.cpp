#include "models/print/proof/foreigninpage.h"

#include "models/print/proof/foreigninstyle.h"
#include "models/print/proof/foreignmarkup.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto textElements = "p h1 h2 h3 h4 h5 h6 li th td a span strong em"_L1;

/// As writeHtml, HtmlBlocks and writeHtmlTable have them.
const MarkupWritten &pageMarkup()
{
    static const MarkupWritten written(
        {{u"http://www.w3.org/1999/xhtml"_s, {}}, {u"http://www.w3.org/XML/1998/namespace"_s, u"xml"_s}},
        {
            {"html"_L1, {}, "lang=[A-Za-z0-9-]{0,35} xml:lang=[A-Za-z0-9-]{0,35}"_L1},
            {"head body"_L1, "html"_L1, {}},
            {"meta"_L1, "head"_L1,
             "charset=utf-8 http-equiv=Content-Security-Policy name=viewport|color-scheme|referrer|author|keywords|description content=.*"_L1},
            {"title style"_L1, "head"_L1, {}, true},
            {"header main footer"_L1, "body"_L1, {}},
            {"section"_L1, "main section"_L1, "aria-labelledby=h\\d+"_L1},
            {"h1"_L1, "header"_L1, {}, true},
            {"h2 h3 h4 h5 h6"_L1, "section"_L1, "id=h\\d+"_L1, true},
            {"p"_L1, "header main section footer"_L1, "class=marking|marking\\x20right|draft|statement|edition|copy|note|next"_L1, true},
            {"ul"_L1, "header main section li"_L1, "class=facts"_L1},
            {"ol"_L1, "main section li"_L1, "class=numbers|letters|capitals|numerals|large-numerals"_L1},
            {"li"_L1, "ul ol"_L1, "value=\\d+"_L1, true},
            {"img"_L1, "header"_L1, "class=logo src=data:image/png;base64,.* alt=.* width=\\d+ height=\\d+"_L1},
            {"table"_L1, "main section"_L1, "class=columns\\d+(\\x20wide)? role=table"_L1},
            {"thead tbody"_L1, "table"_L1, "role=rowgroup"_L1},
            {"tr"_L1, "thead tbody"_L1, "role=row class=open|spanning|open\\x20spanning"_L1},
            {"th"_L1, "tr"_L1, "role=columnheader|rowheader scope=col|row"_L1, true},
            {"td"_L1, "tr"_L1, "role=cell colspan=\\d+ data-label=.*"_L1, true},
            {"a"_L1, textElements, "href=(?i:https?|mailto):.* rel=noopener\\x20noreferrer"_L1, true},
            {"span"_L1, textElements, "lang=[A-Za-z0-9-]{0,35} xml:lang=[A-Za-z0-9-]{0,35}"_L1, true},
            {"strong"_L1, textElements, "class=(boxed|bare)\\x20ink\\d+"_L1, true},
            {"em"_L1, textElements, {}, true},
            {"time"_L1, textElements, {}, true},
        });
    return written;
}

/// What depends on other parts of the page.
class PageLabels
{
public:
    explicit PageLabels(const QByteArray &page)
        : m_xml(page)
    {
    }

    /// Rules of a style sheet that are not the program's, and labels of cells, which are shown before them, that are no heading of a column.
    QString foreign()
    {
        QString found;
        while (found.isEmpty() && !m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                found = foreignIn(m_xml.name());
        }
        return found;
    }

private:
    QString foreignIn(QStringView element)
    {
        if (element == "style"_L1)
            return ofStyle(m_xml.readElementText());
        if (element == "th"_L1)
            m_headings.insert(m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
        const QString label = element == "td"_L1 ? m_xml.attributes().value("data-label"_L1).toString() : QString();
        return label.isEmpty() || m_headings.contains(label) ? QString() : "data-label="_L1 + label;
    }

    QString ofStyle(const QString &css)
    {
        const QString line = std::exchange(m_styled, true) ? css : foreignInStyle(css);
        return line.isNull() ? QString() : "<style>: "_L1 + line;
    }

    QXmlStreamReader m_xml;
    QSet<QString> m_headings;
    bool m_styled = false;
};

} // namespace

QString foreignInPage(const QByteArray &page)
{
    // By whatever else a file begins, a browser may tell another encoding, or another language.
    if (!page.startsWith("<!DOCTYPE html>"))
        return QString::fromUtf8(page.first(std::min<qsizetype>(page.size(), 20)));
    const QString foreign = pageMarkup().foreignIn(page);
    return foreign.isEmpty() ? PageLabels(page).foreign() : foreign;
}

} // namespace minutebook
