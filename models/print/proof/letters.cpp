#include "models/print/proof/letters.h"

#include "models/print/proof/lookalike.h"

#include <algorithm>
#include <array>

namespace minutebook {

namespace {

enum class LetterClass : quint8 { None, Small, Capital, Digit };

constexpr char16_t asciiEnd = 0x80;

constexpr LetterClass classOf(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return LetterClass::Small;
    if (c >= u'A' && c <= u'Z')
        return LetterClass::Capital;
    return c >= u'0' && c <= u'9' ? LetterClass::Digit : LetterClass::None;
}

/// What begins behind something that is no letter.
constexpr quint8 edgeBehind(char16_t c)
{
    if (c == u'\n')
        return BeginsPart | BeginsWord | BeginsLine;
    return c == u' ' || c == u'\t' ? BeginsPart | BeginsWord : BeginsPart;
}

struct AsciiSign {
    LetterClass kind = LetterClass::None;
    quint8 edge = 0; ///< of what follows
    char16_t folded = 0;
};

constexpr std::array<AsciiSign, asciiEnd> asciiSigns = [] {
    std::array<AsciiSign, asciiEnd> signs{};
    for (char16_t c = 0; c < asciiEnd; ++c) {
        const LetterClass kind = classOf(c);
        const auto folded = static_cast<char16_t>(kind == LetterClass::Capital ? c + 0x20 : c);
        signs.at(c) = {kind, kind == LetterClass::None ? edgeBehind(c) : quint8{0}, folded};
    }
    return signs;
}();

/// Between two letters.
constexpr quint8 edgeBetween(LetterClass one, LetterClass next)
{
    const bool parts = one != next && (next == LetterClass::Capital || next == LetterClass::Digit || one == LetterClass::Digit);
    return parts ? BeginsPart : 0;
}

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

/// Gives `letters` each letter with its edges and its origin, and tells it before that how many more there may be.
template <typename Receiver>
class LetterFolder
{
public:
    LetterFolder(QStringView text, Receiver &letters)
        : m_text(text)
        , m_letters(letters)
    {
    }

    void fold()
    {
        m_letters.makeRoom(m_text.size());
        while (m_at < m_text.size()) {
            foldAscii();
            foldRun();
        }
    }

private:
    /// Nearly all of most texts: where it stands is kept at hand.
    void foldAscii()
    {
        quint8 edge = m_edge;
        LetterClass last = m_last;
        qsizetype at = m_at;
        for (; at < m_text.size() && m_text[at].unicode() < asciiEnd; ++at) {
            const AsciiSign sign = asciiSigns[m_text[at].unicode()];
            edge |= sign.edge;
            if (sign.kind != LetterClass::None) {
                m_letters.take(sign.folded, edge | edgeBetween(last, sign.kind), at);
                edge = 0;
            }
            last = sign.kind;
        }
        m_edge = edge;
        m_last = last;
        m_at = at;
    }

    void part(char16_t c)
    {
        m_edge |= edgeBehind(c);
        m_last = LetterClass::None;
    }

    /// What is beyond ASCII, decomposed at once.
    void foldRun()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at].unicode() >= asciiEnd)
            ++m_at;
        const QStringView typed = m_text.sliced(begin, m_at - begin);
        if (typed.isEmpty())
            return;
        if (std::ranges::all_of(typed, [](QChar c) { return c == QChar::ReplacementCharacter; }))
            return part(u'.'); // as in what is no text
        const QString run = typed.toString().normalized(QString::NormalizationForm_KD);
        m_letters.makeRoom(mostLetters * run.size());
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
        m_letters.take(letter, m_edge, origin);
        m_edge = 0;
    }

    static constexpr qsizetype mostLetters = 2; // that a UTF-16 unit is folded into

    QStringView m_text;
    Receiver &m_letters;
    qsizetype m_at = 0;
    quint8 m_edge = BeginsPart | BeginsWord | BeginsLine;
    LetterClass m_last = LetterClass::None;
};

class LetterWriter
{
public:
    /// Beside the room that there is.
    void makeRoom(qsizetype more)
    {
        m_room += static_cast<size_t>(more);
        m_letters.folded.resize(m_room);
        m_letters.edges.resize(m_room);
    }

    void take(char16_t letter, quint8 edge, qsizetype)
    {
        m_letters.folded[m_count] = letter;
        m_letters.edges[m_count++] = edge;
    }

    Letters finish()
    {
        m_letters.folded.resize(m_count);
        m_letters.edges.resize(m_count);
        m_letters.edges.push_back(BeginsPart | BeginsWord | BeginsLine);
        return std::move(m_letters);
    }

private:
    Letters m_letters;
    size_t m_room = 0;
    size_t m_count = 0;
};

class OriginWriter
{
public:
    void makeRoom(qsizetype) { }
    void take(char16_t, quint8, qsizetype origin) { m_origins.push_back(origin); }
    std::vector<qsizetype> finish() { return std::move(m_origins); }

private:
    std::vector<qsizetype> m_origins;
};

} // namespace

Letters lettersOf(QStringView text)
{
    LetterWriter letters;
    LetterFolder(text, letters).fold();
    return letters.finish();
}

std::vector<qsizetype> originsOf(QStringView text)
{
    OriginWriter origins;
    LetterFolder(text, origins).fold();
    return origins.finish();
}

QList<qsizetype> wordBegins(const Letters &letters)
{
    QList<qsizetype> begins;
    for (size_t i = 0; i < letters.edges.size(); ++i) {
        if (letters.edges[i] & BeginsWord)
            begins.append(static_cast<qsizetype>(i));
    }
    return begins;
}

} // namespace minutebook
