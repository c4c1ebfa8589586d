#include "models/print/htmlblocks.h"

#include "models/print/bindwords.h"
#include "models/print/cover.h"
#include "models/print/htmltable.h"
#include "models/print/livelink.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString classOf(Numbering numbering)
{
    switch (numbering) {
    case Numbering::Decimal:
        return u"numbers"_s;
    case Numbering::LowerAlpha:
        return u"letters"_s;
    case Numbering::UpperAlpha:
        return u"capitals"_s;
    case Numbering::LowerRoman:
        return u"numerals"_s;
    case Numbering::UpperRoman:
        return u"large-numerals"_s;
    case Numbering::Disc:
    case Numbering::None:
        break;
    }
    return {};
}

QString classOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::PostMeetingNote:
        return u"note"_s;
    case ParagraphStyle::NextMeeting:
        return u"next"_s;
    case ParagraphStyle::Body:
        break;
    }
    return {};
}

/// Elements that are no part of a line of text.
bool startsLine(QLatin1StringView element)
{
    constexpr std::array inLine{"a"_L1, "span"_L1, "strong"_L1, "em"_L1, "td"_L1, "th"_L1};
    return std::ranges::find(inLine, element) == inLine.end();
}

} // namespace

HtmlBlocks::HtmlBlocks(QXmlStreamWriter &xml, const QList<Ink> &inks, const QList<QList<int>> &widths)
    : m_xml(xml)
    , m_inks(inks)
    , m_widths(widths)
{
}

void HtmlBlocks::write(const QList<Block> &blocks)
{
    const std::span<const Block> all(blocks);
    for (size_t i = 0; i < all.size(); ++i) {
        if (const qsizetype length = listLength(all.subspan(i)); length > 0) {
            for (const ListTree &list : listTrees(all.subspan(i, static_cast<size_t>(length))))
                add(list);
            i += static_cast<size_t>(length) - 1;
            continue;
        }
        std::visit(
            [this](const auto &block) {
                if constexpr (requires { add(block); })
                    add(block);
            },
            all[i]);
    }
    closeSections(0);
}

void HtmlBlocks::writeRuns(const Runs &runs)
{
    m_xml.writeCharacters(QString()); // so that an element without text has an end tag of its own
    for (const Run &run : bindWords(runs))
        writeRun(run);
}

void HtmlBlocks::add(const HeadingBlock &heading)
{
    const int level = std::clamp(heading.level, 1, 5);
    closeSections(level);
    const QString id = u"h%1"_s.arg(++m_headings);
    begin("section"_L1);
    m_xml.writeAttribute("aria-labelledby"_L1, id);
    m_sections.append(level);
    begin(QLatin1StringView(std::array{"h2", "h3", "h4", "h5", "h6"}.at(static_cast<size_t>(level) - 1)));
    m_xml.writeAttribute("id"_L1, id);
    writeRuns(heading.runs);
    end();
}

QString HtmlBlocks::inkClass(const Ink &ink) const
{
    return u"%1 ink%2"_s.arg(ink.box ? u"boxed"_s : u"bare"_s).arg(m_inks.indexOf(ink));
}

void HtmlBlocks::closeSections(int level)
{
    while (!m_sections.isEmpty() && m_sections.last() >= level) {
        m_sections.removeLast();
        end();
    }
}

void HtmlBlocks::add(const ParagraphBlock &paragraph)
{
    begin("p"_L1, classOf(paragraph.style));
    writeRuns(paragraph.runs);
    end();
}

void HtmlBlocks::add(const ListTree &list)
{
    const bool counts = list.numbering != Numbering::Disc;
    begin(counts ? "ol"_L1 : "ul"_L1, classOf(list.numbering));
    for (const ListEntry &entry : list.entries) {
        begin("li"_L1);
        if (counts)
            m_xml.writeAttribute("value"_L1, QString::number(entry.value));
        writeRuns(entry.block->runs);
        for (const ListTree &inner : entry.lists)
            add(inner);
        end();
    }
    end();
}

void HtmlBlocks::add(const TableBlock &table)
{
    m_xml.writeCharacters("\n"_L1);
    writeHtmlTable(m_xml, table, u"columns%1"_s.arg(m_widths.indexOf(table.widths)), [this](const Runs &runs) { writeRuns(runs); });
}

void HtmlBlocks::writeRun(const Run &run)
{
    int open = 0;
    const auto wrap = [&](bool wanted, QLatin1StringView element, const QString &cssClass = {}) {
        if (!wanted)
            return false;
        begin(element, cssClass);
        ++open;
        return true;
    };
    if (wrap(isLiveLink(run.link), "a"_L1)) {
        m_xml.writeAttribute("href"_L1, withControlsShown(run.link));
        m_xml.writeAttribute("rel"_L1, "noopener noreferrer"_L1);
    }
    if (wrap(!run.language.isEmpty(), "span"_L1)) {
        m_xml.writeAttribute("lang"_L1, run.language);
        m_xml.writeAttribute("xml:lang"_L1, run.language);
    }
    wrap(run.bold || run.marking, "strong"_L1, run.marking ? inkClass(*run.marking) : QString());
    wrap(run.italic, "em"_L1);
    writeWords(withControlsShown(run.text));
    for (; open > 0; --open)
        end();
}

/// A browser would break a day of digits at its hyphens.
void HtmlBlocks::writeWords(const QString &text)
{
    static const QRegularExpression day(u"\\b\\d{4}-\\d\\d-\\d\\d\\b"_s);
    qsizetype written = 0;
    for (const QRegularExpressionMatch &match : day.globalMatch(text)) {
        m_xml.writeCharacters(text.sliced(written, match.capturedStart() - written));
        m_xml.writeTextElement("time"_L1, match.captured());
        written = match.capturedEnd();
    }
    m_xml.writeCharacters(text.sliced(written));
}

void HtmlBlocks::begin(QLatin1StringView element, const QString &cssClass)
{
    if (startsLine(element))
        m_xml.writeCharacters("\n"_L1);
    m_xml.writeStartElement(element);
    if (!cssClass.isEmpty())
        m_xml.writeAttribute("class"_L1, cssClass);
}

} // namespace minutebook
