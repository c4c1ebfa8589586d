#include "models/print/proof/foreigninpackage.h"

#include "models/print/odtxml.h"
#include "models/print/proof/foreignmarkup.h"
#include "models/print/proof/islegible.h"

#include <QXmlStreamReader>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

std::map<QString, QString> odtNamespaces()
{
    return {{odt::office, u"office"_s}, {odt::style, u"style"_s}, {odt::text, u"text"_s},        {odt::table, u"table"_s},
            {odt::fo, u"fo"_s},         {odt::svg, u"svg"_s},     {odt::meta, u"meta"_s},        {odt::dc, u"dc"_s},
            {odt::xlink, u"xlink"_s},   {odt::draw, u"draw"_s},   {odt::manifest, u"manifest"_s}};
}

/// As writeOdt and the manifest have them.
QList<WrittenElements> descriptionRows()
{
    return {
        {"office:document-meta"_L1, {}, "office:version=.*"_L1},
        {"office:meta"_L1, "office:document-meta"_L1, {}},
        {"meta:generator meta:keyword meta:creation-date dc:subject dc:title dc:creator dc:language dc:date"_L1, "office:meta"_L1, {}, true},
        {"manifest:manifest"_L1, {}, "manifest:version=.*"_L1},
        {"manifest:file-entry"_L1, "manifest:manifest"_L1, "manifest:full-path=.* manifest:media-type=.*"_L1},
    };
}

/// As odtStyles and the automatic styles have them: nothing hides a text, or makes it too small or too pale to be seen.
QList<WrittenElements> styleRows()
{
    return {
        {"office:document-styles"_L1, {}, "office:version=.*"_L1},
        {"office:font-face-decls office:styles office:master-styles"_L1, "office:document-styles"_L1, {}},
        {"office:automatic-styles"_L1, "office:document-styles office:document-content"_L1, {}},
        {"style:font-face"_L1, "office:font-face-decls"_L1,
         "style:name=.* svg:font-family='Noto\\x20Sans' style:font-family-generic=swiss"_L1},
        {"style:default-style"_L1, "office:styles"_L1, "style:family=paragraph"_L1},
        {"style:style"_L1, "office:styles office:automatic-styles"_L1,
         "style:name=.* style:display-name=.* style:family=paragraph|text|table|table-column|table-row|table-cell "
         "style:parent-style-name=.* style:next-style-name=.* style:default-outline-level=\\d"_L1},
        {"style:paragraph-properties"_L1, "style:style"_L1,
         "fo:margin-top=\\d{1,2}pt fo:margin-bottom=\\d{1,2}pt fo:margin-left=0\\.6cm fo:orphans=2 fo:widows=2 fo:keep-with-next=always "
         "fo:text-align=end"_L1},
        {"style:text-properties"_L1, "style:style style:default-style"_L1,
         "style:font-name=Text fo:font-size=([7-9]|[1-9]\\d)(\\.\\d+)?pt fo:color=#[0-9a-f]{6} fo:background-color=#[0-9a-f]{6} "
         "fo:font-weight=bold|normal fo:font-style=italic fo:language=.* fo:country=.*"_L1},
        {"style:table-properties"_L1, "style:style"_L1, "table:align=margins fo:margin-top=0\\.2cm fo:margin-bottom=0\\.3cm"_L1},
        {"style:table-column-properties"_L1, "style:style"_L1, "style:column-width=[0-9.]+cm style:rel-column-width=\\d+\\*"_L1},
        {"style:table-row-properties"_L1, "style:style"_L1, "fo:keep-together=always"_L1},
        {"style:table-cell-properties"_L1, "style:style"_L1,
         "fo:padding=0\\.1cm fo:border-bottom=none|0\\.5pt\\x20solid\\x20#[0-9a-f]{6} fo:background-color=#[0-9a-f]{6}"_L1},
        {"style:tab-stops"_L1, "style:paragraph-properties"_L1, {}},
        {"style:tab-stop"_L1, "style:tab-stops"_L1, "style:position=[0-9.]+cm style:type=center|right"_L1},
    };
}

QList<WrittenElements> listAndPageRows()
{
    return {
        {"text:list-style"_L1, "office:styles"_L1, "style:name=.* style:display-name=.*"_L1},
        {"text:list-level-style-bullet"_L1, "text:list-style"_L1, "text:level=\\d text:bullet-char=\\x{2022}|\\x{2013}"_L1},
        {"text:list-level-style-number"_L1, "text:list-style"_L1, "text:level=\\d style:num-format=[1aAiI] style:num-suffix=\\)"_L1},
        {"style:list-level-properties"_L1, "text:list-level-style-bullet text:list-level-style-number"_L1,
         "text:list-level-position-and-space-mode=label-alignment"_L1},
        {"style:list-level-label-alignment"_L1, "style:list-level-properties"_L1,
         "text:label-followed-by=listtab fo:text-indent=-0\\.6cm fo:margin-left=\\d(\\.\\d)?cm"_L1},
        {"style:page-layout"_L1, "office:automatic-styles"_L1, "style:name=.*"_L1},
        {"style:page-layout-properties"_L1, "style:page-layout"_L1,
         "fo:page-width=21cm|8\\.5in fo:page-height=29\\.7cm|11in style:print-orientation=portrait fo:margin=2cm"_L1},
        {"style:header-style style:footer-style"_L1, "style:page-layout"_L1, {}},
        {"style:header-footer-properties"_L1, "style:header-style style:footer-style"_L1,
         "fo:margin-bottom=0\\.5cm fo:margin-top=0\\.5cm"_L1},
        {"style:master-page"_L1, "office:master-styles"_L1, "style:name=.* style:page-layout-name=.*"_L1},
        {"style:header style:footer"_L1, "style:master-page"_L1, {}},
    };
}

/// As odtContent has them, and the head and foot of a page.
QList<WrittenElements> textRows()
{
    constexpr auto lines = "text:p text:h text:span text:a"_L1;
    return {
        {"office:document-content"_L1, {}, "office:version=.*"_L1},
        {"office:body"_L1, "office:document-content"_L1, {}},
        {"office:text"_L1, "office:body"_L1, {}},
        {"text:h"_L1, "office:text"_L1, "text:style-name=.* text:outline-level=\\d"_L1, true},
        {"text:p"_L1, "office:text text:list-item table:table-cell style:header style:footer"_L1, "text:style-name=.*"_L1, true},
        {"text:list"_L1, "office:text text:list-item"_L1, "text:style-name=.*"_L1},
        {"text:list-item"_L1, "text:list"_L1, "text:start-value=\\d+"_L1},
        {"text:span"_L1, lines, "text:style-name=.*"_L1, true},
        {"text:a"_L1, lines, "xlink:type=simple xlink:href=(?i:https?|mailto):.*"_L1, true},
        {"text:s"_L1, lines, "text:c=\\d+"_L1},
        {"text:tab text:page-count"_L1, lines, {}},
        {"text:page-number"_L1, lines, "text:select-page=current"_L1},
        {"draw:frame"_L1, "text:p"_L1, "draw:name=.* text:anchor-type=as-char svg:width=[0-9.]+pt svg:height=[0-9.]+pt"_L1},
        {"draw:image"_L1, "draw:frame"_L1, "xlink:href=Pictures/logo\\.png xlink:type=simple xlink:show=embed xlink:actuate=onLoad"_L1},
        {"svg:desc"_L1, "draw:frame"_L1, {}, true},
        {"table:table"_L1, "office:text"_L1, "table:name=.* table:style-name=.*"_L1},
        {"table:table-column"_L1, "table:table"_L1, "table:style-name=.*"_L1},
        {"table:table-header-rows"_L1, "table:table"_L1, {}},
        {"table:table-row"_L1, "table:table table:table-header-rows"_L1, "table:style-name=.*"_L1},
        {"table:table-cell"_L1, "table:table-row"_L1, "table:style-name=.* office:value-type=string table:number-columns-spanned=\\d+"_L1},
        {"table:covered-table-cell"_L1, "table:table-row"_L1, {}},
    };
}

/// Text of a colour that its ground nearly has is there and not seen.
QString paleStyle(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        const QXmlStreamAttributes attributes = reader.attributes();
        const QStringView text = attributes.value(odt::fo, "color"_L1);
        if (!text.isEmpty() && !isLegible(text, attributes.value(odt::fo, "background-color"_L1)))
            return u"fo:color=\"%1\""_s.arg(text);
    }
    return {};
}

} // namespace

QString foreignInPackage(const QByteArray &xml)
{
    static const MarkupWritten written(odtNamespaces(), descriptionRows() + styleRows() + listAndPageRows() + textRows());
    const QString foreign = written.foreignIn(xml);
    return foreign.isEmpty() ? paleStyle(xml) : foreign;
}

} // namespace minutebook
