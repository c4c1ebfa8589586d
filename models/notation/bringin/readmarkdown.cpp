#include "models/notation/bringin/markdowninline.h"
#include "models/notation/bringin/oldblock.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int boldTitle = 4; ///< the level of a heading that is one by its looks alone

QStringList rowOf(const QString &line)
{
    QString row = line.trimmed();
    if (row.startsWith(u'|'))
        row.remove(0, 1);
    QStringList cells{QString()};
    for (qsizetype at = 0; at < row.size(); ++at) {
        if (row[at] == u'\\' && at + 1 < row.size())
            cells.last() += row.sliced(at++, 2);
        else if (row[at] == u'|')
            cells.append(QString());
        else
            cells.last() += row[at];
    }
    if (cells.size() > 1 && cells.constLast().trimmed().isEmpty())
        cells.removeLast();
    for (QString &cell : cells)
        cell = lineOfMarkdown(cell);
    return cells;
}

class MarkdownReader
{
public:
    QList<OldBlock> read(const QString &text)
    {
        static const QRegularExpression hashes(u"^#{1,6}\\s"_s, QRegularExpression::MultilineOption);
        m_marksHeadings = hashes.match(text).hasMatch();
        for (const QString &line : text.split(u'\n'))
            take(line);
        flush();
        return std::move(m_blocks);
    }

private:
    void take(const QString &line)
    {
        const QString words = line.trimmed();
        static const QRegularExpression fence(u"^(?:```|~~~)"_s);
        static const QRegularExpression rule(u"^(?:(?:\\* *){3,}|(?:- *){3,}|(?:_ *){3,})$"_s);
        if (words.isEmpty() || fence.match(words).hasMatch())
            return leave();
        if (underline(words))
            return;
        if (rule.match(words).hasMatch())
            return leave();
        if (words.startsWith(u'|'))
            takeRow(words);
        else if (!takeHeading(words) && !takeItem(line))
            takeWords(line);
    }

    /// An empty line ends a paragraph; a list goes on behind it.
    void leave()
    {
        flush();
        m_inTable = false;
    }

    bool takeHeading(const QString &line)
    {
        static const QRegularExpression hashes(u"^(#{1,6})\\s+(.*?)(?:\\s+#+)?$"_s);
        static const QRegularExpression bold(u"^\\*\\*([^*]+)\\*\\*:?$"_s);
        const QRegularExpressionMatch marked = hashes.match(line);
        const QRegularExpressionMatch strong = m_marksHeadings || !m_lines.isEmpty() ? QRegularExpressionMatch() : bold.match(line);
        if (!marked.hasMatch() && !strong.hasMatch())
            return false;
        flush();
        const int level = marked.hasMatch() ? static_cast<int>(marked.capturedLength(1)) : boldTitle;
        add({.kind = OldBlock::Kind::Heading,
             .level = level,
             .text = lineOfMarkdown((marked.hasMatch() ? marked : strong).captured(marked.hasMatch() ? 2 : 1))});
        m_indents.clear();
        return true;
    }

    /// What stands directly above is a heading.
    bool underline(const QString &line)
    {
        static const QRegularExpression marks(u"^(=+|-+)$"_s);
        if (m_lines.isEmpty() || m_item || !marks.match(line).hasMatch())
            return false;
        const QString title = lineOfMarkdown(std::exchange(m_lines, {}).join(u' '));
        add({.kind = OldBlock::Kind::Heading, .level = line.startsWith(u'=') ? 1 : 2, .text = title});
        return true;
    }

    void takeRow(const QString &line)
    {
        static const QRegularExpression rule(u"^[|:\\s-]+$"_s);
        flush();
        if (line.contains(u'-') && rule.match(line).hasMatch())
            return;
        if (!m_inTable)
            add({.kind = OldBlock::Kind::Table});
        m_inTable = true;
        m_blocks.last().rows.append(rowOf(line));
    }

    /// A label that Markdown does not know stands behind its mark.
    bool takeItem(const QString &line)
    {
        static const QRegularExpression mark(u"^( *)(?:[-*+]|([0-9]{1,3})[.)])\\s+(.+)$"_s);
        const QRegularExpressionMatch match = mark.match(line);
        if (!match.hasMatch() || (!m_lines.isEmpty() && !m_item && !match.captured(2).isEmpty()))
            return false;
        flush();
        const qsizetype indent = match.capturedLength(1);
        while (!m_indents.isEmpty() && m_indents.constLast() >= indent)
            m_indents.removeLast();
        m_indents.append(indent);
        m_item = OldBlock{.kind = OldBlock::Kind::ListItem,
                          .level = static_cast<int>(m_indents.size()) - 1,
                          .label = match.captured(2).isEmpty() ? u"-"_s : match.captured(2) + u')'};
        m_lines = {match.captured(3)};
        return true;
    }

    /// A break at the end of a line parts it from the next.
    void takeWords(const QString &line)
    {
        QString words = line.trimmed();
        while (!m_item && words.startsWith(u'>'))
            words = words.sliced(1).trimmed();
        if (m_lines.isEmpty() && !line.startsWith(u' '))
            m_indents.clear();
        const bool breaks = !m_item && (line.endsWith("  "_L1) || words.endsWith(u'\\'));
        m_lines.append(breaks && words.endsWith(u'\\') ? words.chopped(1) : words);
        if (breaks)
            flush();
    }

    void flush()
    {
        OldBlock block = std::exchange(m_item, std::nullopt).value_or(OldBlock());
        block.text = lineOfMarkdown(std::exchange(m_lines, {}).join(u' '));
        static const QRegularExpression label(u"^([a-z]|[0-9]{1,3})\\)\\s+(?=\\S)"_s);
        const QRegularExpressionMatch labelled = label.match(block.text);
        if (block.kind == OldBlock::Kind::ListItem && labelled.hasMatch()) {
            block.label = labelled.captured(1) + u')';
            block.text.remove(0, labelled.capturedLength());
        }
        if (!block.text.isEmpty())
            add(block);
    }

    void add(const OldBlock &block)
    {
        m_blocks.append(block);
        m_inTable = false;
    }

    QList<OldBlock> m_blocks;
    QStringList m_lines; ///< of the paragraph or list item that goes on
    std::optional<OldBlock> m_item; ///< that list item
    QList<qsizetype> m_indents; ///< of the items that the next one may be nested in
    bool m_inTable = false;
    bool m_marksHeadings = false; ///< by `#`: what is bold alone is none then
};

} // namespace

QList<OldBlock> readMarkdown(const QString &text)
{
    return MarkdownReader().read(text);
}

} // namespace minutebook
