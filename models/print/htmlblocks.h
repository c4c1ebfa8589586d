#pragma once

#include "models/print/listtree.h"

#include <QXmlStreamWriter>

namespace minutebook {

/// Writes the blocks of a document as HTML. A heading and what stands below it is a section; the page's own heading is of level 1.
class HtmlBlocks
{
public:
    /// All have to outlive it. Markings and tables have the classes of htmlStyle.
    HtmlBlocks(QXmlStreamWriter &xml, const QList<Ink> &inks, const QList<QList<int>> &widths);

    void write(const QList<Block> &blocks);
    void writeRuns(const Runs &runs);

private:
    void add(const HeadingBlock &heading);
    void add(const ParagraphBlock &paragraph);
    void add(const TableBlock &table);
    void add(const ListTree &list);
    void writeRun(const Run &run);
    void writeWords(const QString &text);
    [[nodiscard]] QString inkClass(const Ink &ink) const;
    void closeSections(int level);
    void begin(QLatin1StringView element, const QString &cssClass = {});
    void end() { m_xml.writeEndElement(); }

    QXmlStreamWriter &m_xml;
    const QList<Ink> &m_inks;
    const QList<QList<int>> &m_widths;
    QList<int> m_sections; ///< the levels of those that are open
    int m_headings = 0;
};

} // namespace minutebook
