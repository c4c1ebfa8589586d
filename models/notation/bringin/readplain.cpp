#include "models/notation/bringin/oldblock.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 150;
constexpr qsizetype longestSection = 80; ///< of a section's title
constexpr int boldLevel = 4; ///< of a heading that is one by its looks alone
constexpr qsizetype wrappedLine = 60; ///< a line of a paragraph that goes on is at least so long

/// `## Title`, or `Title` in bold alone.
std::optional<OldBlock> markedHeading(const QString &line)
{
    static const QRegularExpression hashes(u"^(#{1,6})\\s+(.*?)\\s*#*$"_s);
    static const QRegularExpression bold(u"^\\*\\*([^*]+)\\*\\*:?$"_s);
    const QRegularExpressionMatch hashed = hashes.match(line);
    const QString words = hashed.hasMatch() ? hashed.captured(2) : line;
    const QRegularExpressionMatch inBold = bold.match(words);
    const QString title = inBold.hasMatch() ? inBold.captured(1) : words;
    if (hashed.hasMatch() && !title.isEmpty())
        return OldBlock{.kind = OldBlock::Kind::Heading, .level = static_cast<int>(hashed.capturedLength(1)), .text = title};
    if (inBold.hasMatch() && line.size() <= longestHeading)
        return OldBlock{.kind = OldBlock::Kind::Heading, .level = boldLevel, .text = title};
    return std::nullopt;
}

std::optional<OldBlock> listItem(const QString &line)
{
    static const QRegularExpression mark(u"^( *)(?:([-*•–·])|([a-z]|[0-9]{1,3})\\))\\s+(.+)$"_s);
    const QRegularExpressionMatch match = mark.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString label = match.hasCaptured(2) && !match.captured(2).isEmpty() ? u"-"_s : match.captured(3) + u')';
    return OldBlock{.kind = OldBlock::Kind::ListItem,
                    .level = static_cast<int>(match.capturedLength(1)) / 2,
                    .label = label,
                    .text = match.captured(4).simplified()};
}

/// "Apologies: …", "Held on …": whatever the line before is like, they do not go on in it.
bool beginsAnew(const QString &line)
{
    static const QRegularExpression label(u"^(?:Held (?:on|at)\\b|\\p{Lu}[\\p{L} ]{1,30}:(?:\\s|$))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return label.match(line).hasMatch();
}

/// "2.1 Costs": of a section, as a sentence ends otherwise.
bool isSectionTitle(const QString &line)
{
    static const QRegularExpression numbered(u"^[0-9]{1,3}\\.[0-9]{1,2}\\.?\\s+\\p{Lu}"_s);
    return numbered.match(line).hasMatch() && line.size() <= longestSection && !u".;,:"_s.contains(line.back());
}

class PlainReader
{
public:
    QList<OldBlock> read(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            take(line);
        return std::move(m_blocks);
    }

private:
    void take(const QString &line)
    {
        const QString words = line.simplified();
        if (words.isEmpty() || takeRule(line)) {
            m_open = false;
            m_above.clear();
            if (words.isEmpty())
                m_columns.clear();
            return;
        }
        if (takeAligned(line)) {
            m_open = false;
        } else if (line.trimmed().contains(u'\t')) {
            takeRow(line);
        } else if (const auto heading = markedHeading(words)) {
            add(*heading, false);
        } else if (isNumberedHeading(words)) {
            add({.kind = OldBlock::Kind::Heading, .level = 2, .text = words}, false);
        } else if (!m_open && isSectionTitle(words)) {
            add({.kind = OldBlock::Kind::Heading, .level = 3, .text = words}, false);
        } else if (const auto item = listItem(line)) {
            add(*item, true);
        } else if (m_open && m_above.constLast().size() >= wrappedLine && !beginsAnew(words)) {
            m_blocks.last().text += u' ' + words;
        } else {
            add({.text = words}, true);
        }
        m_above.append(line);
    }

    void add(const OldBlock &block, bool goesOn)
    {
        m_blocks.append(block);
        m_open = goesOn;
    }

    /// Below the words of a heading, or below the headings of columns, which it tells apart; else it only parts what is above from what is
    /// below.
    bool takeRule(const QString &line)
    {
        static const QRegularExpression rule(u"^\\s*(?:={3,}|~{3,}|_{3,}|\\*{3,}|-{3,}(?:\\s+-{3,})*)\\s*$"_s);
        if (!rule.match(line).hasMatch())
            return false;
        const QString marks = line.simplified();
        if (marks.contains(u' '))
            return !m_above.isEmpty() && beginColumns(line);
        const qsizetype level = u"=-~"_s.indexOf(marks.front());
        if (!m_above.isEmpty() && level >= 0)
            underline(static_cast<int>(level) + 1);
        return true;
    }

    /// What stands directly above, in however many lines, is a heading.
    void underline(int level)
    {
        const QString words = m_above.join(u' ').simplified();
        QString text;
        qsizetype first = m_blocks.size();
        while (first > 0 && text.size() < words.size())
            text = QString(m_blocks[--first].text + u' ' + text).simplified();
        if (text != words)
            return;
        m_blocks.resize(first);
        m_blocks.append({.kind = OldBlock::Kind::Heading, .level = level, .text = words});
    }

    bool beginColumns(const QString &line)
    {
        const QString headings = m_above.constLast();
        if (m_blocks.constLast().text != headings.simplified())
            return false;
        for (qsizetype at = 0; at < line.size(); ++at) {
            if (line[at] == u'-' && (at == 0 || line[at - 1] == u' '))
                m_columns.append(at);
        }
        m_blocks.last() = {.kind = OldBlock::Kind::Table, .rows = {cellsOf(headings)}};
        return true;
    }

    /// A row of such a table. A cell that has no room goes on in the next line.
    bool takeAligned(const QString &line)
    {
        if (m_columns.isEmpty())
            return false;
        QList<QStringList> &rows = m_blocks.last().rows;
        const QStringList cells = cellsOf(line);
        const QString &first = rows.constLast().constFirst();
        const bool goesOn = rows.size() > 1 && (cells.constFirst().isEmpty() || first.count(u'(') > first.count(u')'));
        if (!goesOn) {
            rows.append(cells);
            return true;
        }
        for (qsizetype i = 0; i < cells.size(); ++i)
            rows.last()[i] = QString(rows.constLast()[i] + u' ' + cells[i]).simplified();
        return true;
    }

    [[nodiscard]] QStringList cellsOf(const QString &line) const
    {
        QStringList cells;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            cells << line.mid(m_columns[i], i + 1 < m_columns.size() ? m_columns[i + 1] - m_columns[i] : -1).simplified();
        return cells;
    }

    void takeRow(const QString &line)
    {
        QStringList cells;
        for (const QString &cell : line.split(u'\t'))
            cells.append(cell.simplified());
        if (m_blocks.isEmpty() || m_blocks.constLast().kind != OldBlock::Kind::Table)
            m_blocks.append({.kind = OldBlock::Kind::Table});
        m_blocks.last().rows.append(cells);
        m_open = false;
    }

    /// A line of its own that counts on from the last such line; a numbered sentence is none.
    bool isNumberedHeading(const QString &line)
    {
        static const QRegularExpression numbered(u"^([0-9]{1,3})\\.\\s+\\S"_s);
        const QRegularExpressionMatch match = numbered.match(line);
        const int number = match.captured(1).toInt();
        const bool is = match.hasMatch() && !m_open && line.size() <= longestHeading && number == m_number + 1
            && !u".;,:"_s.contains(line.back());
        m_number += is ? 1 : 0;
        return is;
    }

    QList<OldBlock> m_blocks;
    QStringList m_above; ///< lines directly above, as they are
    QList<qsizetype> m_columns; ///< where those of the table begin in which the lines are; empty: in none
    int m_number = 0; ///< of the last numbered heading
    bool m_open = false; ///< the last block may go on in the next line
};

} // namespace

QList<OldBlock> readPlain(const QString &text)
{
    return PlainReader().read(text);
}

} // namespace minutebook
