#include "models/notation/inline.h"

#include "models/notation/outcome.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2000; // in UTF-16 units, as browsers take it

enum class TokenKind : std::size_t { Stars, Star, LinkOpening, LinkClosing, Text, Verb };

struct Token {
    TokenKind kind;
    QString text;
    bool mayOpen = false;
    bool mayClose = false;
    QString address = {}; ///< of a link's closing
    qsizetype partner = -1; ///< of a mark that pairs
};

bool isEscapable(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

QString liveAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool live = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1);
    return live ? url.toString(QUrl::FullyEncoded) : QString();
}

/// Up to the bracket that closes it: brackets within an address pair. -1 if nothing closes it, or a space stands in it.
qsizetype addressLength(QStringView text)
{
    int open = 0;
    const QStringView near = text.left(longestAddress);
    for (qsizetype i = 0; i < near.size() && near[i] != u' '; ++i) {
        if (near[i] == u'(')
            ++open;
        else if (near[i] == u')' && open-- == 0)
            return i;
    }
    return -1;
}

/// Parts a text into marks and what stands between them.
class Tokenizer
{
public:
    Tokenizer(const QString &body, const Dialect &dialect, Verbs verbs)
        : m_body(body)
        , m_dialect(dialect)
    {
        if (verbs == Verbs::Bold)
            forEachVerb(body, dialect, [this](qsizetype begin, qsizetype length) { m_verbs.append({begin, length}); });
    }

    QList<Token> tokens()
    {
        while (m_at < m_body.size())
            readOne();
        flush();
        return std::move(m_tokens);
    }

private:
    struct Range {
        qsizetype begin;
        qsizetype length;
    };

    void readOne()
    {
        const QChar c = m_body[m_at];
        if (m_verb < m_verbs.size() && m_verbs[m_verb].begin == m_at)
            readVerb();
        else if (c == u'\\' && escapesNext())
            readEscaped();
        else if (c == u'*')
            readStars();
        else if (c == u'[')
            add({TokenKind::LinkOpening, u"["_s}, 1);
        else if (c != u']' || !readLinkClosing())
            m_text.append(m_body[m_at++]);
    }

    void readVerb()
    {
        const qsizetype length = m_verbs[m_verb++].length;
        add({TokenKind::Verb, m_body.sliced(m_at, length)}, length);
    }

    void readEscaped()
    {
        m_text.append(m_body[m_at + 1]);
        m_at += 2;
    }

    [[nodiscard]] bool escapesNext() const
    {
        const qsizetype next = m_at + 1;
        if (next == m_body.size() || isEscapable(m_body[next]))
            return next < m_body.size();
        qsizetype end = next;
        while (end < m_body.size() && m_body[end].isLetterOrNumber())
            ++end;
        return isVerb(QStringView(m_body).sliced(next, end - next), m_dialect);
    }

    void readStars()
    {
        const bool two = QStringView(m_body).sliced(m_at).startsWith("**"_L1);
        const qsizetype length = two ? 2 : 1;
        const QChar before = m_at > 0 ? m_body[m_at - 1] : u' ';
        const QChar after = m_at + length < m_body.size() ? m_body[m_at + length] : u' ';
        Token token{two ? TokenKind::Stars : TokenKind::Star, m_body.sliced(m_at, length)};
        token.mayOpen = !after.isSpace() && !before.isLetterOrNumber();
        token.mayClose = !before.isSpace() && !after.isLetterOrNumber();
        add(std::move(token), length);
    }

    /// `](address)`, the address without spaces.
    bool readLinkClosing()
    {
        const qsizetype begin = m_at + 2;
        if (begin > m_body.size() || m_body[m_at + 1] != u'(' || !mayClose(begin))
            return false;
        const qsizetype length = addressLength(QStringView(m_body).sliced(begin));
        if (length < 0)
            return false;
        Token token{TokenKind::LinkClosing, m_body.sliced(m_at, length + 3)};
        token.address = liveAddress(m_body.sliced(begin, length));
        add(std::move(token), length + 3);
        return true;
    }

    /// Whether a bracket closes before the next space, near enough: what has many that open and none that closes costs nothing so.
    bool mayClose(qsizetype begin)
    {
        const auto follow = [&](qsizetype &next, QChar mark) {
            if (next >= 0 && next < begin)
                next = m_body.indexOf(mark, begin);
        };
        follow(m_closing, u')');
        follow(m_space, u' ');
        return m_closing >= 0 && m_closing - begin < longestAddress && (m_space < 0 || m_closing < m_space);
    }

    void add(Token token, qsizetype length)
    {
        flush();
        m_tokens.append(std::move(token));
        m_at += length;
    }

    void flush()
    {
        if (!m_text.isEmpty())
            m_tokens.append({TokenKind::Text, std::exchange(m_text, {})});
    }

    const QString &m_body;
    const Dialect &m_dialect;
    QList<Range> m_verbs;
    qsizetype m_verb = 0;
    QList<Token> m_tokens;
    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_closing = 0; ///< the next round bracket that closes, and the next space, when they were looked for last; -1: none
    qsizetype m_space = 0;
};

void pair(QList<Token> &tokens)
{
    std::array<qsizetype, 3> opened{-1, -1, -1}; // by kind: stars, star, link
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        Token &token = tokens[i];
        if (token.kind == TokenKind::Text || token.kind == TokenKind::Verb)
            continue;
        const bool link = token.kind == TokenKind::LinkOpening || token.kind == TokenKind::LinkClosing;
        qsizetype &open = opened[link ? 2 : static_cast<std::size_t>(token.kind)];
        if (open >= 0 && (token.mayClose || token.kind == TokenKind::LinkClosing)) {
            token.partner = open;
            tokens[open].partner = i;
            open = -1;
        } else if (token.kind == TokenKind::LinkOpening || (open < 0 && token.mayOpen)) {
            open = i;
        }
    }
}

/// What a paired mark changes; an unpaired one is text.
bool changeStyle(Span &style, const Token &token, const QList<Token> &tokens, qsizetype at)
{
    if (token.partner < 0)
        return false;
    const bool begins = token.partner > at;
    if (token.kind == TokenKind::Stars)
        style.bold = begins;
    else if (token.kind == TokenKind::Star)
        style.italic = begins;
    else
        style.link = begins ? tokens[token.partner].address : QString();
    return true;
}

void append(QList<Span> &spans, const Span &span)
{
    Span *last = spans.isEmpty() ? nullptr : &spans.last();
    if (last && last->bold == span.bold && last->italic == span.italic && last->link == span.link)
        last->text += span.text;
    else
        spans.append(span);
}

} // namespace

QList<Span> readInline(const QString &body, const Dialect &dialect, Verbs verbs)
{
    QList<Token> tokens = Tokenizer(body, dialect, verbs).tokens();
    pair(tokens);
    QList<Span> spans;
    Span style;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const bool isMark = token.kind != TokenKind::Text && token.kind != TokenKind::Verb;
        if (isMark && changeStyle(style, token, tokens, i))
            continue;
        Span span = style;
        span.text = token.text;
        span.bold = style.bold || token.kind == TokenKind::Verb;
        append(spans, span);
    }
    return spans;
}

QStringList droppedAddresses(const QString &body, const Dialect &dialect)
{
    if (!body.contains(u']') || !body.contains("]("_L1)) // a single letter is found much faster, and nearly no line has one
        return {};
    QList<Token> tokens = Tokenizer(body, dialect, Verbs::Plain).tokens();
    pair(tokens);
    QStringList dropped;
    for (const Token &token : std::as_const(tokens)) {
        const bool closes = token.kind == TokenKind::LinkClosing && token.partner >= 0;
        const QString written = closes ? token.text.sliced(2).chopped(1) : QString();
        const bool somewhere = !written.isEmpty() && !written.startsWith(u'#'); // a place in a page that is not there
        if (somewhere && token.address.isEmpty())
            dropped << written;
    }
    return dropped;
}

bool standsInAddress(const QString &text, qsizetype place)
{
    const qsizetype space = place > 0 ? text.lastIndexOf(u' ', place - 1) : -1;
    const qsizetype word = std::max(space + 1, place - longestAddress); // no space stands in an address
    for (qsizetype at = text.indexOf("]("_L1, word); at >= 0 && at + 2 <= place; at = text.indexOf("]("_L1, at + 2)) {
        const qsizetype length = addressLength(QStringView(text).sliced(at + 2));
        if (length >= 0 && place < at + 2 + length)
            return true;
    }
    return false;
}

QString plainText(const QString &body, const Dialect &dialect)
{
    QString text;
    for (const Span &span : readInline(body, dialect, Verbs::Plain))
        text += span.text;
    return text;
}

} // namespace minutebook
