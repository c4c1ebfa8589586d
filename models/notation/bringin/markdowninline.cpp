#include "models/notation/bringin/markdowninline.h"

#include "models/notation/bringin/htmlentities.h"

#include <QRegularExpression>
#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber();
}

/// What would be a mark in the notes is none.
QString literal(QChar c)
{
    return u"\\*["_s.contains(c) ? QString(u'\\') + c : QString(c);
}

/// Words that did not hold any more are seen beside what took their place, as in a web page.
QString withoutLooks(QString text)
{
    static const QRegularExpression struckOut(u"~~(\\S(?:.*?\\S)?)~~"_s);
    static const QRegularExpression underscores(u"(?<![\\p{L}\\p{N}\\\\_])(_{1,2})(?=[^\\s_])(.*?[^\\s\\\\_])\\1(?![\\p{L}\\p{N}_])"_s);
    static const QRegularExpression breaks(u"<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(breaks, u" "_s).replace(struckOut, u"(struck out: \\1)"_s).replace(underscores, u"\\2"_s);
}

class InlineReader
{
public:
    explicit InlineReader(const QString &text)
        : m_text(text)
    {
    }

    QString read()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_line);
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (c == u'\\' && isAsciiPunctuation(next)) {
            m_line += literal(next);
            m_at += 2;
        } else if (c == u'*') {
            takeStars();
        } else if (c == u'`') {
            ++m_at;
        } else if (!takeEntity() && !takeLink()) {
            m_line += literal(c);
            ++m_at;
        }
    }

    /// Between spaces they are themselves.
    void takeStars()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] == u'*')
            ++m_at;
        const bool spaceBefore = begin == 0 || m_text[begin - 1].isSpace();
        const bool spaceBehind = m_at == m_text.size() || m_text[m_at].isSpace();
        if (spaceBefore && spaceBehind)
            m_line += QString("\\*"_L1).repeated(m_at - begin);
    }

    bool takeEntity()
    {
        static const QRegularExpression entity(u"\\G&#?[A-Za-z0-9]{1,32};"_s);
        const QRegularExpressionMatch match = entity.match(m_text, m_at);
        for (const QChar c : withoutEntities(match.capturedView()))
            m_line += literal(c);
        m_at += match.capturedLength();
        return match.hasMatch();
    }

    /// Of a picture its words; of a link that leads to no place on the web too.
    bool takeLink()
    {
        static const QRegularExpression link(u"\\G!?\\[((?:\\\\.|[^\\[\\]\\\\])*)\\]\\((?:<([^<>]*)>|([^()\\s]*))(?:\\s+\"[^\"]*\")?\\)"_s);
        static const QRegularExpression address(u"\\G<((?:https?|mailto):[^<>\\s]+)>"_s);
        if (const QRegularExpressionMatch bare = address.match(m_text, m_at); bare.hasMatch()) {
            m_line += bare.captured(1);
            m_at = bare.capturedEnd();
            return true;
        }
        const QRegularExpressionMatch match = link.match(m_text, m_at);
        if (!match.hasMatch())
            return false;
        const QString words = InlineReader(match.captured(1)).read().trimmed();
        const QString target = match.captured(2) + match.captured(3);
        m_line += isKept(target) && m_text[m_at] != u'!' && !words.isEmpty()
            ? u'[' + QString(words).replace(u']', "\\]"_L1) + "]("_L1 + target + u')'
            : words;
        m_at = match.capturedEnd();
        return true;
    }

    [[nodiscard]] static bool isKept(const QString &target)
    {
        static const QRegularExpression ends(u"[\\s()]"_s);
        const QString scheme = QUrl(target).scheme();
        return (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1) && !target.contains(ends);
    }

    const QString &m_text;
    QString m_line;
    qsizetype m_at = 0;
};

} // namespace

QString lineOfMarkdown(const QString &markdown)
{
    const QString text = withoutLooks(markdown);
    return InlineReader(text).read().simplified();
}

} // namespace minutebook
