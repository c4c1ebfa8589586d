#include "models/notation/bringin/htmlentities.h"
#include "models/notation/bringin/oldblock.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Nothing of it is a mark that it was not.
QString escapedInline(QString text)
{
    text.replace(u'\\', "\\\\"_L1);
    text.replace(u'*', "\\*"_L1);
    return text.replace(u'[', "\\["_L1);
}

/// `<p class="x">`, `</p>` or `<br/>`.
struct HtmlTag {
    QString name; ///< in small letters
    QStringView attributes;
    bool closes = false;
};

HtmlTag tagOf(QStringView inside)
{
    HtmlTag tag;
    tag.closes = inside.startsWith(u'/');
    if (tag.closes)
        inside = inside.sliced(1);
    const auto end = std::ranges::find_if_not(inside, [](QChar c) { return c.isLetterOrNumber(); });
    tag.name = inside.first(end - inside.begin()).toString().toLower();
    tag.attributes = inside.sliced(end - inside.begin());
    return tag;
}

/// Of `name="…"` or `name=…`; empty if there is none.
QString valueIn(QStringView attributes, const QString &name)
{
    const QRegularExpression value(u"\\b%1\\s*=\\s*[\"']?([^\\s\"'>]+)"_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    return value.matchView(attributes).captured(1);
}

/// Digits as they stand above a line: "8" behind which a note's mark stands is no 81.
QString raised(QString text)
{
    constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    for (QChar &letter : text) {
        if (letter >= u'0' && letter <= u'9')
            letter = digits[letter.unicode() - u'0'];
    }
    return text;
}

/// Of `href="…"`; empty if it is no address that notes keep.
QString addressIn(QStringView attributes)
{
    const qsizetype begin = attributes.indexOf("href="_L1, 0, Qt::CaseInsensitive);
    const QStringView value = begin < 0 ? QStringView() : attributes.sliced(begin + 5);
    if (value.size() < 2 || (value[0] != u'"' && value[0] != u'\''))
        return {};
    const qsizetype end = value.indexOf(value[0], 1);
    const QString address = end < 0 ? QString() : withoutEntities(value.sliced(1, end - 1));
    const QString scheme = QUrl(address).scheme();
    const bool kept = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
    const bool whole = std::ranges::none_of(address, [](QChar c) { return c.isSpace() || c == u')' || c == u'('; });
    return kept && whole ? address : QString();
}

bool isOneOf(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::find(names, name) != names.end();
}

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    {
    }

    QList<OldBlock> read()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            const qsizetype tag = nextTag(at);
            addText(m_html.sliced(at, tag - at));
            at = tag < m_html.size() ? readTag(tag) : tag;
        }
        flush();
        endTable();
        return std::move(m_blocks);
    }

private:
    struct List {
        bool ordered = false;
        bool lettered = false;
        int count = 0;

        [[nodiscard]] QString label() const
        {
            if (!ordered)
                return u"-"_s;
            return (lettered && count <= 26 ? QString(QChar(u'a' + count - 1)) : QString::number(count)) + u')';
        }
    };

    /// The next `<` that begins a tag or a comment.
    [[nodiscard]] qsizetype nextTag(qsizetype at) const
    {
        for (at = m_html.indexOf(u'<', at); at >= 0; at = m_html.indexOf(u'<', at + 1)) {
            const QChar next = at + 1 < m_html.size() ? m_html[at + 1] : QChar();
            if (next.isLetter() || next == u'/' || next == u'!' || next == u'?')
                return at;
        }
        return m_html.size();
    }

    /// Answers with where it goes on.
    qsizetype readTag(qsizetype begin)
    {
        const bool comment = m_html.sliced(begin).startsWith("<!--"_L1);
        const qsizetype end = comment ? m_html.indexOf("-->"_L1, begin) : endOfTag(begin);
        if (end < 0) {
            addText(m_html.sliced(begin)); // no tag at all
            return m_html.size();
        }
        if (comment)
            return end + 3;
        const HtmlTag tag = tagOf(m_html.sliced(begin + 1, end - begin - 1));
        take(tag);
        if (!tag.closes && isOneOf(tag.name, {"script"_L1, "style"_L1, "head"_L1, "template"_L1}))
            return closeOf(tag.name, end).value_or(end + 1);
        return end + 1;
    }

    /// Where `</name` stands, and no longer name. Nothing, then and for all later ones of that name, if it stands nowhere.
    std::optional<qsizetype> closeOf(const QString &name, qsizetype from)
    {
        if (m_unclosed.contains(name))
            return std::nullopt;
        const QString close = "</"_L1 + name;
        for (from = m_html.indexOf(close, from, Qt::CaseInsensitive); from >= 0;
             from = m_html.indexOf(close, from + 1, Qt::CaseInsensitive)) {
            const qsizetype behind = from + close.size();
            if (behind >= m_html.size() || !m_html[behind].isLetterOrNumber())
                return from;
        }
        m_unclosed.insert(name);
        return std::nullopt;
    }

    /// A `>` in an attribute's quotation marks ends nothing; such a mark within a word, or one that is never closed, is none.
    [[nodiscard]] qsizetype endOfTag(qsizetype begin) const
    {
        QChar quote;
        QChar before;
        for (qsizetype at = begin; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (before == u'=' && (c == u'"' || c == u'\''))
                quote = c;
            else if (c == u'>')
                return at;
            before = c.isSpace() ? before : c;
        }
        return m_html.indexOf(u'>', begin);
    }

    void addText(QStringView text)
    {
        const QString plain = escapedInline(withoutEntities(text));
        m_text += m_raised ? raised(plain) : plain;
        if (m_preformatted > 0 && m_text.contains(u'\n')) {
            const QStringList lines = m_text.split(u'\n');
            for (const QString &line : lines.first(lines.size() - 1)) {
                m_text = line;
                flush();
            }
            m_text = lines.last();
        }
    }

    void take(const HtmlTag &tag)
    {
        if (tag.name == "a"_L1)
            return takeLink(tag);
        if (tag.name == "br"_L1) {
            m_text += QChar(QChar::LineSeparator);
            return;
        }
        if (tag.name == "sup"_L1) {
            m_raised = !tag.closes;
            return;
        }
        if (isOneOf(tag.name, {"s"_L1, "del"_L1, "strike"_L1}))
            return takeStruckOut(tag.closes);
        if (isOneOf(tag.name, {"ul"_L1, "ol"_L1}))
            return takeList(tag);
        if (isOneOf(tag.name, {"table"_L1, "tr"_L1, "td"_L1, "th"_L1}))
            return takeTable(tag);
        if (isOneOf(tag.name, {"h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1})) {
            flush();
            m_heading = tag.closes ? 0 : tag.name[1].digitValue();
        } else if (tag.name == "li"_L1) {
            flush();
            m_item = !tag.closes;
            if (!tag.closes && !m_lists.isEmpty())
                ++m_lists.last().count;
        } else if (tag.name == "pre"_L1) {
            flush();
            m_preformatted = tag.closes ? 0 : 1;
        } else if (isOneOf(tag.name, {"p"_L1,          "div"_L1,     "section"_L1,  "article"_L1, "header"_L1, "footer"_L1, "blockquote"_L1,
                                      "hr"_L1,         "dt"_L1,      "dd"_L1,       "dl"_L1,      "body"_L1,   "html"_L1,   "thead"_L1,
                                      "tbody"_L1,      "caption"_L1, "address"_L1,  "main"_L1,    "nav"_L1,    "aside"_L1,  "figure"_L1,
                                      "figcaption"_L1, "form"_L1,    "fieldset"_L1, "center"_L1,  "title"_L1})) {
            flush();
        }
    }

    /// It did not hold any more, which has to be seen beside what took its place.
    void takeStruckOut(bool closes)
    {
        const qsizetype begin = std::exchange(m_struckBegin, closes ? -1 : m_text.size());
        if (!closes || begin < 0 || begin > m_text.size())
            return;
        const QString words = m_text.sliced(begin).trimmed();
        m_text.truncate(begin);
        m_text += words.isEmpty() ? u" "_s : " (struck out: "_L1 + words + u')';
    }

    void takeLink(const HtmlTag &tag)
    {
        if (!tag.closes) {
            m_address = addressIn(tag.attributes);
            m_linkBegin = m_text.size();
            return;
        }
        const QString words = m_text.sliced(std::min(m_linkBegin, m_text.size())).trimmed();
        if (!m_address.isEmpty() && !words.isEmpty() && m_linkBegin <= m_text.size())
            m_text = m_text.first(m_linkBegin) + u'[' + QString(words).replace(u']', "\\]"_L1) + "]("_L1 + m_address + u')';
        m_address.clear();
    }

    void takeList(const HtmlTag &tag)
    {
        flush();
        if (!tag.closes)
            m_lists.append(List{tag.name == "ol"_L1, valueIn(tag.attributes, u"type"_s).toLower() == "a"_L1,
                                std::max(valueIn(tag.attributes, u"start"_s).toInt(), 1) - 1});
        else if (!m_lists.isEmpty())
            m_lists.removeLast();
    }

    void takeTable(const HtmlTag &tag)
    {
        if (tag.name == "table"_L1 && !tag.closes) {
            flush();
            ++m_tables;
        } else if (tag.name == "table"_L1) {
            flush();
            m_tables = std::max(0, m_tables - 1);
            if (m_tables == 0)
                endTable();
        } else if (m_tables > 1 || tag.closes) {
            flush(); // a table in a cell is text of that cell
        } else if (tag.name == "tr"_L1) {
            flush();
            m_rows.append(QStringList());
        } else {
            flush();
            if (m_rows.isEmpty())
                m_rows.append(QStringList());
            m_rows.last().append(QString());
        }
    }

    void endTable()
    {
        m_rows.removeIf([](const QStringList &row) { return row.join(QString()).isEmpty(); });
        if (!m_rows.isEmpty())
            m_blocks.append({.kind = OldBlock::Kind::Table, .rows = std::exchange(m_rows, {})});
        m_rows.clear();
    }

    /// Lines that a break parts are pieces of their own; but what stands in a bracket behind the last may speak of all of them.
    void flush()
    {
        static const QRegularExpression bracketed(u"[)\\]][\\s.,;*]*$"_s);
        const QString text = std::exchange(m_text, {});
        m_address.clear();
        if (m_heading > 0 || bracketed.match(text).hasMatch())
            return flushText(QString(text).replace(QChar(QChar::LineSeparator), u' '));
        for (const QString &line : text.split(QChar(QChar::LineSeparator)))
            flushText(line);
    }

    void flushText(QString text)
    {
        text = text.simplified();
        if (text.isEmpty())
            return;
        if (m_tables > 0 && !m_rows.isEmpty() && !m_rows.constLast().isEmpty()) {
            QString &cell = m_rows.last().last();
            cell += cell.isEmpty() ? text : u' ' + text;
        } else if (m_heading > 0) {
            m_blocks.append({.kind = OldBlock::Kind::Heading, .level = m_heading, .text = text});
        } else if (m_item && !m_lists.isEmpty()) {
            m_item = false; // what follows in it is a paragraph
            const List &list = m_lists.constLast();
            m_blocks.append(
                {.kind = OldBlock::Kind::ListItem, .level = static_cast<int>(m_lists.size()) - 1, .label = list.label(), .text = text});
        } else {
            m_blocks.append({.text = text});
        }
    }

    QStringView m_html;
    QList<OldBlock> m_blocks;
    QString m_text;
    QString m_address; ///< of the link that is open
    qsizetype m_linkBegin = 0;
    qsizetype m_struckBegin = -1; ///< of words that are struck out; -1: none are
    QList<List> m_lists;
    QList<QStringList> m_rows; ///< of the table that is open
    int m_tables = 0;
    int m_heading = 0;
    int m_preformatted = 0;
    QSet<QString> m_unclosed; ///< names of tags that are closed nowhere behind what was read
    bool m_raised = false; ///< within `<sup>`
    bool m_item = false; ///< a list item has begun and has no text yet
};

} // namespace

QList<OldBlock> readHtml(const QString &html)
{
    return HtmlReader(html).read();
}

} // namespace minutebook
