#include "models/domain/cells.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

namespace {

constexpr qsizetype mostRounds = 100;

/// What parts the cells: whatever stands most often in the heading row.
QChar separatorOf(QStringView heading)
{
    const auto count = [&](QChar c) { return heading.count(c); };
    return std::ranges::max(QList<QChar>{u',', u';', u'\t'}, {}, count);
}

class CellReader
{
public:
    CellReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// Anew for each quotation mark that turns out to be a letter.
    Cells read()
    {
        while (!readOnce() && m_letters.size() < mostRounds)
            m_letters.append(m_opened);
        if (m_quoted)
            m_unclosed.append(m_rows.size() - 1); // no table at all: what is below is not read
        return {m_rows, m_unclosed};
    }

private:
    bool readOnce()
    {
        m_rows = {{QString()}};
        m_unclosed.clear();
        m_quoted = false;
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"' && m_quoted && !isDoubled() && swallowsRows())
                return false;
            take(m_text[m_at]);
        }
        return !m_quoted;
    }

    void take(QChar c)
    {
        QString &cell = m_rows.last().last();
        if (c == u'"' && m_letters.contains(m_at)) {
            m_unclosed.append(m_rows.size() - 1);
            cell += c;
        } else if (c == u'"' && m_quoted && isDoubled()) {
            cell += m_text[++m_at];
        } else if (c == u'"' && (m_quoted || cell.trimmed().isEmpty())) {
            m_quoted = !m_quoted;
            m_opened = m_quoted ? m_at : m_opened;
        } else if (!m_quoted && c == m_separator) {
            m_rows.last().append(QString());
        } else if (!m_quoted && c == u'\n') {
            m_rows.append({QString()});
        } else if (c != u'\r') {
            cell += c;
        }
    }

    [[nodiscard]] bool isDoubled() const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"'; }

    /// What would close a cell over several lines opens another one.
    [[nodiscard]] bool swallowsRows() const
    {
        const QStringView rest = m_text.sliced(m_at + 1);
        const auto next = std::ranges::find_if(rest, [](QChar c) { return c != u' ' && c != u'\r'; });
        const bool closes = next == rest.end() || *next == m_separator || *next == u'\n';
        return !closes && m_text.sliced(m_opened, m_at - m_opened).contains(u'\n');
    }

    QStringView m_text;
    QChar m_separator;
    QList<QStringList> m_rows;
    QList<qsizetype> m_unclosed;
    QList<qsizetype> m_letters; ///< where quotation marks stand that nothing closes
    qsizetype m_at = 0;
    qsizetype m_opened = 0; ///< the last quotation mark that opened a cell
    bool m_quoted = false;
};

} // namespace

Cells cellsOf(QStringView text)
{
    return CellReader(text, separatorOf(text.left(text.indexOf(u'\n')))).read();
}

QStringList partedNames(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("[/;]"));
    QStringList names;
    for (const QString &name : text.split(mark, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.simplified());
    }
    return names;
}

} // namespace minutebook
