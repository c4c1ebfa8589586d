#include "models/print/proof/letters.h"

#include "models/print/proof/lookalike.h"

#include <algorithm>
#include <array>

namespace minutebook {

namespace {

enum class LetterClass { None, Small, Capital, Digit };

constexpr char16_t asciiEnd = 0x80;

constexpr LetterClass classOf(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return LetterClass::Small;
    if (c >= u'A' && c <= u'Z')
        return LetterClass::Capital;
    return c >= u'0' && c <= u'9' ? LetterClass::Digit : LetterClass::None;
}

constexpr std::array<LetterClass, asciiEnd> asciiClasses = [] {
    std::array<LetterClass, asciiEnd> classes{};
    for (char16_t c = 0; c < asciiEnd; ++c)
        classes.at(c) = classOf(c);
    return classes;
}();

/// Each of them is a word to a reader who sees no spaces.
bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0x20000 && c <= 0x3ffff);
}

/// Letters in discs, boxes and flags that have no compatibility form.
char32_t ofPicture(char32_t c)
{
    for (const char32_t first : {U'\U0001f150', U'\U0001f170', U'\U0001f1e6'}) {
        if (c >= first && c < first + 26)
            return U'a' + (c - first);
    }
    return c;
}

/// Gives `take` each letter with its edges and its origin.
template <typename Take>
class LetterFolder
{
public:
    LetterFolder(QStringView text, const Take &take)
        : m_text(text)
        , m_take(take)
    {
    }

    void fold()
    {
        for (m_at = 0; m_at < m_text.size();) {
            if (m_text[m_at].unicode() < asciiEnd)
                foldAscii(m_text[m_at++].unicode());
            else
                foldRun();
        }
    }

private:
    void foldAscii(char16_t c)
    {
        const LetterClass kind = asciiClasses[c];
        if (kind == LetterClass::None)
            return part(c);
        if (kind != m_last && (kind == LetterClass::Capital || kind == LetterClass::Digit || m_last == LetterClass::Digit))
            m_edge |= BeginsPart;
        append(kind == LetterClass::Capital ? c + 0x20 : c, m_at - 1);
        m_last = kind;
    }

    void part(char16_t c)
    {
        m_edge |= c == u'\n' ? BeginsPart | BeginsWord | BeginsLine : c == u' ' || c == u'\t' ? BeginsPart | BeginsWord : BeginsPart;
        m_last = LetterClass::None;
    }

    /// What is beyond ASCII, decomposed at once.
    void foldRun()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at].unicode() >= asciiEnd)
            ++m_at;
        const QStringView typed = m_text.sliced(begin, m_at - begin);
        if (std::ranges::all_of(typed, [](QChar c) { return c == QChar::ReplacementCharacter; }))
            return part(u'.'); // as in what is no text
        const QString run = typed.toString().normalized(QString::NormalizationForm_KD);
        for (qsizetype i = 0; i < run.size(); ++i) {
            const bool pair = run[i].isHighSurrogate() && i + 1 < run.size() && run[i + 1].isLowSurrogate();
            foldWide(pair ? QChar::surrogateToUcs4(run[i], run[i + 1]) : run[i].unicode(), begin);
            i += pair ? 1 : 0;
        }
    }

    void foldWide(char32_t c, qsizetype origin)
    {
        constexpr char32_t tatweel = 0x640;
        if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format || c == tatweel)
            return;
        c = QChar::toCaseFolded(ofPicture(c));
        if (!QChar::isLetterOrNumber(c))
            return part(QChar::isSpace(c) ? u' ' : u'.');
        m_edge |= isIdeograph(c) ? BeginsPart | BeginsWord : 0;
        appendWide(c, origin);
        if (isIdeograph(c))
            m_edge |= BeginsPart | BeginsWord;
        m_last = LetterClass::Small;
    }

    void appendWide(char32_t c, qsizetype origin)
    {
        const auto two = [&](char16_t one, char16_t other) {
            append(one, origin);
            append(other, origin);
        };
        if (c > 0xffff)
            two(QChar::highSurrogate(c), QChar::lowSurrogate(c));
        else if (c == u'ß')
            two(u's', u's');
        else if (c == u'æ')
            two(u'a', u'e');
        else if (c == u'œ')
            two(u'o', u'e');
        else
            append(lookalike(static_cast<char16_t>(c)), origin);
    }

    void append(char16_t letter, qsizetype origin)
    {
        m_take(letter, m_edge, origin);
        m_edge = 0;
    }

    QStringView m_text;
    const Take &m_take;
    qsizetype m_at = 0;
    quint8 m_edge = BeginsPart | BeginsWord | BeginsLine;
    LetterClass m_last = LetterClass::None;
};

} // namespace

Letters lettersOf(QStringView text)
{
    Letters letters;
    letters.folded.reserve(static_cast<size_t>(text.size()));
    letters.edges.reserve(static_cast<size_t>(text.size()) + 1);
    const auto take = [&letters](char16_t letter, quint8 edge, qsizetype) {
        letters.folded.push_back(letter);
        letters.edges.push_back(edge);
    };
    LetterFolder(text, take).fold();
    letters.edges.push_back(BeginsPart | BeginsWord | BeginsLine);
    return letters;
}

std::vector<qsizetype> originsOf(QStringView text)
{
    std::vector<qsizetype> origins;
    const auto take = [&origins](char16_t, quint8, qsizetype origin) { origins.push_back(origin); };
    LetterFolder(text, take).fold();
    return origins;
}

} // namespace minutebook
