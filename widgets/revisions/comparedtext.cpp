#include "widgets/revisions/comparedtext.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// As dark or light as the theme's own text, 4.5:1 at least on its background.
struct ComparisonColours {
    QColor gone;
    QColor come;
};

ComparisonColours coloursOn(const QPalette &palette)
{
    const bool dark = palette.base().color().lightness() < 128;
    return dark ? ComparisonColours{QColor(0xff8a80), QColor(0x8fd694)} : ComparisonColours{QColor(0xa3161f), QColor(0x0b6b2e)};
}

QString signOf(ComparedLine::Is is)
{
    switch (is) {
    case ComparedLine::Is::Same:
        break;
    case ComparedLine::Is::Gone:
        return u"−"_s;
    case ComparedLine::Is::Come:
        return u"+"_s;
    case ComparedLine::Is::Changed:
        return u"~"_s;
    }
    return u" "_s;
}

QTextCharFormat formatOf(ComparedWord::Is is, bool heading, const ComparisonColours &colours)
{
    QTextCharFormat format;
    if (heading)
        format.setFontWeight(QFont::Bold);
    if (is == ComparedWord::Is::Gone) {
        format.setFontStrikeOut(true);
        format.setForeground(colours.gone);
    } else if (is == ComparedWord::Is::Come) {
        format.setFontUnderline(true);
        format.setForeground(colours.come);
    }
    return format;
}

constexpr int signWidth = 26; ///< pixels of the margin that the signs stand in

/// Further lines of a text stand below its first word.
QTextBlockFormat comparedBlock(bool heading)
{
    QTextBlockFormat format;
    format.setLeftMargin(signWidth);
    format.setTextIndent(-signWidth);
    format.setTopMargin(heading ? 8 : 2);
    format.setTabPositions({QTextOption::Tab(signWidth, QTextOption::LeftTab)});
    return format;
}

/// Those that are shown where only differences are: with the headings that something below differs under.
QList<bool> shownLines(const QList<ComparedLine> &lines)
{
    QList<bool> shown(lines.size());
    bool below = false;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const bool differs = lines[i].is != ComparedLine::Is::Same;
        shown[i] = differs || (lines[i].heading > 0 && below);
        below = lines[i].heading > 0 ? false : below || differs;
    }
    return shown;
}

} // namespace

ComparedText::ComparedText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("What has changed"));
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
}

void ComparedText::take(const QList<ComparedLine> &lines)
{
    m_lines = lines;
    m_differences = static_cast<int>(
        std::ranges::count_if(lines, [](const ComparedLine &line) { return line.is != ComparedLine::Is::Same; }));
    write();
}

void ComparedText::open(const QList<ComparedLine> &lines)
{
    take(lines);
    goTo(0);
}

void ComparedText::update(const QList<ComparedLine> &lines)
{
    if (lines == m_lines)
        return;
    const qsizetype before = stop();
    take(lines);
    goTo(before);
}

void ComparedText::setWhole(bool whole)
{
    const qsizetype before = stop();
    m_whole = whole;
    write();
    goTo(before);
}

qsizetype ComparedText::stop() const
{
    return std::ranges::upper_bound(m_stops, textCursor().blockNumber()) - m_stops.begin() - 1;
}

/// Not to the edge of the view: what stands before it is read with it.
void ComparedText::goTo(qsizetype stop)
{
    if (m_stops.isEmpty())
        return;
    const int block = m_stops[std::clamp<qsizetype>(stop, 0, m_stops.size() - 1)];
    setTextCursor(QTextCursor(document()->findBlockByNumber(block)));
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect().top() - viewport()->height() / 3);
}

void ComparedText::write()
{
    clear();
    m_stops.clear();
    const ComparisonColours colours = coloursOn(palette());
    const QList<bool> shown = shownLines(m_lines);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool first = true;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const ComparedLine &line = m_lines.at(i);
        if (!m_whole && !shown[i])
            continue;
        if (!std::exchange(first, false))
            cursor.insertBlock();
        cursor.setBlockFormat(comparedBlock(line.heading > 0));
        if (line.is != ComparedLine::Is::Same)
            m_stops.append(cursor.blockNumber());
        cursor.insertText(signOf(line.is) + u'\t', QTextCharFormat());
        for (qsizetype word = 0; word < line.words.size(); ++word) {
            const ComparedWord &text = line.words[word];
            // The space between two words of a stretch is struck out or underlined with them.
            const bool goesOn = word > 0 && line.words[word - 1].is == text.is;
            if (word > 0)
                cursor.insertText(u" "_s, goesOn ? formatOf(text.is, line.heading > 0, colours) : QTextCharFormat());
            cursor.insertText(text.text, formatOf(text.is, line.heading > 0, colours));
        }
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void ComparedText::step(int direction)
{
    if (m_stops.isEmpty())
        return;
    const int now = textCursor().blockNumber();
    const auto behind = std::ranges::upper_bound(m_stops, now);
    const auto here = std::ranges::lower_bound(m_stops, now);
    const qsizetype last = m_stops.size() - 1;
    if (direction > 0)
        goTo(behind == m_stops.end() ? 0 : behind - m_stops.begin());
    else
        goTo(here == m_stops.begin() ? last : here - m_stops.begin() - 1);
}

void ComparedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_lines.isEmpty())
        return;
    const qsizetype before = stop();
    write();
    goTo(before);
}

} // namespace minutebook
