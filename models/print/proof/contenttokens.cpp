#include "models/print/proof/contenttokens.h"

#include <QByteArray>

#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace minutebook {

namespace {

enum class Sign : quint8 { Regular, Space, Delimiter };

constexpr std::array<Sign, 256> signs = [] {
    std::array<Sign, 256> kinds{};
    for (const char space : {' ', '\n', '\r', '\t', '\f', '\0'})
        kinds.at(static_cast<unsigned char>(space)) = Sign::Space;
    for (const char delimiter : std::string_view("()<>[]{}/%"))
        kinds.at(static_cast<unsigned char>(delimiter)) = Sign::Delimiter;
    return kinds;
}();

bool isSpace(char c)
{
    return signs[static_cast<unsigned char>(c)] == Sign::Space;
}

bool isRegular(char c)
{
    return signs[static_cast<unsigned char>(c)] == Sign::Regular;
}

/// -1: it is none.
int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

bool isNumeric(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

/// One of so few digits that they and their power of ten are exact, and the quotient is what std::from_chars says. Nearly all are.
std::optional<double> shortNumber(std::string_view text)
{
    static constexpr std::array powers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool negative = text.starts_with('-');
    quint64 digits = 0;
    size_t count = 0;
    size_t decimals = 0;
    bool behindPoint = false;
    for (const char c : text.substr(negative ? 1 : 0)) {
        if (c == '.' && !std::exchange(behindPoint, true))
            continue;
        if (c < '0' || c > '9' || ++count == powers.size())
            return {};
        digits = 10 * digits + static_cast<quint64>(c - '0');
        decimals += behindPoint ? 1 : 0;
    }
    const double value = static_cast<double>(digits) / powers.at(decimals);
    return count == 0 ? std::nullopt : std::optional(negative ? -value : value);
}

} // namespace

ContentToken ContentTokens::next()
{
    skipSpace();
    if (atEnd())
        return {};
    switch (const char c = at(m_at)) {
    case '%':
        return comment();
    case '/':
        return name();
    case '(':
        return literal();
    case '[':
        ++m_at;
        return {.kind = ContentToken::ArrayBegin};
    case ']':
        ++m_at;
        return {.kind = ContentToken::ArrayEnd};
    case '<':
        if (at(m_at + 1) != '<')
            return hex();
        m_at += 2;
        return {.kind = ContentToken::DictionaryBegin};
    case '>':
        m_at += at(m_at + 1) == '>' ? 2 : 1;
        return {.kind = ContentToken::DictionaryEnd};
    default:
        return isNumeric(c) ? number() : word();
    }
}

void ContentTokens::skipSpace()
{
    while (!atEnd() && isSpace(m_bytes[m_at]))
        ++m_at;
}

ContentToken ContentTokens::comment()
{
    const qsizetype begin = ++m_at;
    while (!atEnd() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
        ++m_at;
    return {.kind = ContentToken::Comment, .text = m_bytes.sliced(begin, m_at - begin).toByteArray().toStdString()};
}

ContentToken ContentTokens::name()
{
    ContentToken token{.kind = ContentToken::Name};
    for (++m_at; !atEnd() && isRegular(m_bytes[m_at]); ++m_at) {
        const int high = m_bytes[m_at] == '#' ? hexDigit(at(m_at + 1)) : -1;
        const int low = high < 0 ? -1 : hexDigit(at(m_at + 2));
        if (low >= 0)
            m_at += 2;
        token.text += low < 0 ? m_bytes[m_at] : static_cast<char>(high * 16 + low);
    }
    return token;
}

ContentToken ContentTokens::literal()
{
    ContentToken token{.kind = ContentToken::String};
    int open = 1;
    for (++m_at; !atEnd(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\') {
            appendEscaped(token.text);
            continue;
        }
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open == 0) {
            ++m_at;
            break;
        }
        token.text += c;
    }
    return token;
}

/// Ends on the last byte of the escape.
void ContentTokens::appendEscaped(std::string &text)
{
    static constexpr std::string_view letters = "nrtbf";
    static constexpr std::string_view meanings = "\n\r\t\b\f";
    const char c = at(++m_at);
    if (const size_t place = letters.find(c); place != std::string_view::npos) {
        text += meanings[place];
    } else if (c >= '0' && c <= '7') {
        int value = c - '0';
        for (int more = 0; more < 2 && at(m_at + 1) >= '0' && at(m_at + 1) <= '7'; ++more)
            value = value * 8 + at(++m_at) - '0';
        text += static_cast<char>(value);
    } else if (c == '\r' && at(m_at + 1) == '\n') {
        ++m_at;
    } else if (c != '\n' && c != '\r') {
        text += c;
    }
}

ContentToken ContentTokens::hex()
{
    ContentToken token{.kind = ContentToken::String};
    int high = -1;
    for (++m_at; !atEnd() && m_bytes[m_at] != '>'; ++m_at) {
        const int digit = hexDigit(m_bytes[m_at]);
        if (digit < 0)
            continue;
        if (high >= 0)
            token.text += static_cast<char>(high * 16 + digit);
        high = high < 0 ? digit : -1;
    }
    if (high >= 0)
        token.text += static_cast<char>(high * 16);
    ++m_at;
    return token;
}

ContentToken ContentTokens::number()
{
    const qsizetype begin = m_at;
    while (!atEnd() && isRegular(m_bytes[m_at]))
        ++m_at;
    const char *first = m_bytes.data() + begin + (m_bytes[begin] == '+' ? 1 : 0);
    if (const std::optional<double> read = shortNumber({first, m_bytes.data() + m_at}))
        return {.kind = ContentToken::Number, .number = *read};
    ContentToken token{.kind = ContentToken::Number};
    const auto read = std::from_chars(first, m_bytes.data() + m_at, token.number);
    if (read.ptr != m_bytes.data() + m_at)
        return {.kind = ContentToken::Word, .text = std::string(m_bytes.data() + begin, m_bytes.data() + m_at)};
    return token;
}

ContentToken ContentTokens::word()
{
    const qsizetype begin = m_at++;
    while (!atEnd() && isRegular(m_bytes[m_at]))
        ++m_at;
    ContentToken token{.kind = ContentToken::Word, .text = std::string(m_bytes.data() + begin, m_bytes.data() + m_at)};
    if (token.text == "ID") {
        skipInlineImage();
        token.kind = ContentToken::InlineImage;
    }
    return token;
}

/// Up to an EI that stands alone.
void ContentTokens::skipInlineImage()
{
    for (; m_at < m_bytes.size(); ++m_at) {
        const bool begins = isSpace(at(m_at)) && at(m_at + 1) == 'E' && at(m_at + 2) == 'I';
        if (begins && (m_at + 3 >= m_bytes.size() || !isRegular(at(m_at + 3)))) {
            m_at += 3;
            return;
        }
    }
}

} // namespace minutebook
