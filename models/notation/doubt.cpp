#include "models/notation/doubt.h"

#include "models/notation/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 32; // a longer one is no level
constexpr int wordsOfTag = 3; // "RED, cleared WHITE"
constexpr qsizetype longestBracket = 80; // a longer one is neither a name nor nearly a tag

/// How many brackets of each kind are open: a bracket of one kind does not close another's.
class OpenBrackets
{
public:
    void open(QChar bracket) { ++m_open[kind(bracket)]; }

    /// False if there was nothing to close.
    bool close(QChar bracket)
    {
        int &open = m_open[kind(bracket)];
        if (open == 0)
            return false;
        --open;
        return true;
    }

    [[nodiscard]] bool any() const
    {
        return std::ranges::any_of(m_open, [](int open) { return open > 0; });
    }

private:
    enum Kind : std::size_t { Round, Square, Other };

    static Kind kind(QChar bracket)
    {
        if (bracket == u'(' || bracket == u')')
            return Round;
        return bracket == u'[' || bracket == u']' ? Square : Other;
    }

    std::array<int, 3> m_open{};
};

/// Unicode has these two the other way round than they are seen.
bool isOrnate(QChar c)
{
    return c == u'\ufd3e' || c == u'\ufd3f';
}

bool isAsciiBracket(char16_t c)
{
    switch (c) {
    case u'(':
    case u')':
    case u'<':
    case u'>':
    case u'[':
    case u']':
    case u'{':
    case u'}':
        return true;
    default:
        return false;
    }
}

bool opens(QChar c)
{
    return isOrnate(c) || c == u'(' || c == u'[' || c == u'{' || c == u'<'
        || (c.unicode() > 0x7f && c.category() == QChar::Punctuation_Open);
}

bool closes(QChar c)
{
    return c == u')' || c == u']' || c == u'}' || c == u'>' || (c.unicode() > 0x7f && c.category() == QChar::Punctuation_Close);
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format
        || c == QChar(QChar::ReplacementCharacter);
}

/// QString::normalized costs the square of a text's length, so it is given pieces; a letter parted from its accents
/// here is still the same letter to foldedForms.
QString compatibilityForm(const QString &text)
{
    constexpr qsizetype piece = 256;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = std::min(begin + piece, text.size());
        if (end < text.size() && text[end].isLowSurrogate())
            ++end;
        plain += text.sliced(begin, end - begin).normalized(QString::NormalizationForm_KC);
        begin = end;
    }
    return plain;
}

/// Compatibility forms of brackets and letters made plain, and what decode shows of invisible characters taken out again.
QString normalized(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text;
    QString plain = withPlainLetters(compatibilityForm(text));
    if (plain.contains(u'⟨')) {
        static const QRegularExpression shownEscaped(u"⟨U\\+[0-9A-F]{4,6}⟩"_s);
        plain.remove(shownEscaped);
    }
    return plain;
}

bool isLevel(QStringView word, const Dialect &dialect)
{
    if (word.size() > longestWord)
        return false;
    const QStringList forms = foldedFormsOfMany(word);
    return std::ranges::any_of(forms, [&](const QString &form) { return dialect.levelWords.contains(form); });
}

/// The bracket's content with everything but letters and digits left out.
QString joined(QStringView content)
{
    QString letters;
    for (const QChar c : content) {
        if (isOfWord(c))
            letters.append(c);
    }
    return letters;
}

/// The last bracket with what it holds, as far as it is closed; nowhere if it holds too much.
Passage lastBracket(QStringView text)
{
    const auto isBracket = [](QChar c) { return opens(c); };
    const auto last = std::find_if(text.rbegin(), text.rend(), isBracket);
    const qsizetype after = last - text.rbegin(); // what stands behind it
    if (last == text.rend())
        return {};
    const QStringView content = text.last(after);
    const qsizetype end = std::ranges::find_if(content, closes) - content.begin();
    if (end > longestBracket)
        return {};
    return {text.size() - after - 1, 1 + std::min(end + 1, after)};
}

/// Reads a text from left to right, once.
class Doubt
{
public:
    Doubt(QStringView text, const Dialect &dialect)
        : m_text(text)
        , m_dialect(dialect)
    {
    }

    /// Whether a level's name stands as a word in a bracket, closed or not, opened or not.
    bool namesLevel()
    {
        if (std::ranges::none_of(m_text, [](QChar c) { return opens(c) || closes(c); }))
            return false;
        for (m_at = 0; m_at < m_text.size();) {
            if (isOfWord(m_text[m_at]) ? wordNamesLevel() : bracketNamesLevel())
                return true;
        }
        return false;
    }

    /// Whether the last bracket's content is within a letter of what a tag can hold.
    [[nodiscard]] bool endsNearTag() const
    {
        const Passage bracket = lastBracket(m_text);
        if (bracket.length == 0)
            return false;
        QStringView content = m_text.sliced(bracket.begin + 1, bracket.length - 1);
        if (!content.isEmpty() && closes(content.last()))
            content.chop(1);
        return !isKnown(content) && isNearTag(content);
    }

private:
    bool wordNamesLevel()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isOfWord(m_text[m_at]))
            ++m_at;
        const bool level = endsLevel(begin);
        m_wordsSinceLevel = level ? 0 : m_wordsSinceLevel + 1;
        return level && m_open.any() && !isKnown(bracketAround(begin));
    }

    /// Whether the word up to here is a level's name, or the last of the words that make one.
    bool endsLevel(qsizetype begin)
    {
        const QStringView last = m_text.sliced(begin, m_at - begin);
        if (m_dialect.wordsOfLevel == 1)
            return isLevel(last, m_dialect);
        m_words.append(last.left(longestWord + 1).toString());
        if (m_words.size() > m_dialect.wordsOfLevel)
            m_words.removeFirst();
        QString name;
        for (const QString &word : std::as_const(m_words) | std::views::reverse) {
            name.prepend(word);
            if (isLevel(name, m_dialect))
                return true;
        }
        return false;
    }

    bool bracketNamesLevel()
    {
        const QChar c = m_text[m_at++];
        const bool lessThan = c == u'<' && m_at < m_text.size() && m_text[m_at].isSpace();
        if (opens(c) && !lessThan) {
            m_open.open(c);
            m_opening = m_at;
        } else if (closes(c) && !m_open.close(c)) {
            return m_wordsSinceLevel < wordsOfTag; // "RED, cleared)": the opening one was forgotten
        }
        return false;
    }

    /// The content of the innermost bracket at a place, as far as a name can go.
    [[nodiscard]] QStringView bracketAround(qsizetype place) const
    {
        if (place - m_opening > longestBracket)
            return {};
        const QStringView rest = m_text.sliced(m_opening).left(longestBracket);
        const auto end = std::ranges::find_if(rest, closes);
        return rest.first(end - rest.begin());
    }

    /// A name that the meeting or body knows, and not a level's alone.
    [[nodiscard]] bool isKnown(QStringView content) const
    {
        const QString name = content.trimmed().toString();
        return m_dialect.knownWords.contains(name) && !isLevel(name, m_dialect);
    }

    [[nodiscard]] bool isNearTag(QStringView content) const
    {
        const QString letters = joined(content);
        if (letters.isEmpty())
            return false;
        const QStringList forms = foldedFormsOfMany(letters);
        return std::ranges::any_of(m_dialect.tagWords, [&](const QString &tag) {
            return std::ranges::any_of(forms, [&](const QString &form) { return withinOneEdit(form, tag); });
        });
    }

    QStringView m_text;
    const Dialect &m_dialect;
    OpenBrackets m_open;
    QStringList m_words; ///< the last ones, as many as a level's name is made of
    qsizetype m_at = 0;
    qsizetype m_opening = 0; ///< behind the newest opening bracket
    int m_wordsSinceLevel = wordsOfTag;
};

} // namespace

bool mayHoldBracket(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x80 || isAsciiBracket(c.unicode()); });
}

bool leavesDoubt(const QString &text, const Dialect &dialect)
{
    if (!mayHoldBracket(text))
        return false;
    const QString plain = normalized(text);
    Doubt doubt(plain, dialect);
    return doubt.namesLevel() || doubt.endsNearTag();
}

Passage doubtfulBracket(const QString &text, const Dialect &dialect)
{
    const QStringView whole(text);
    for (auto opening = text.crbegin(); opening != text.crend(); ++opening) {
        if (!opens(*opening))
            continue;
        const qsizetype begin = text.crend() - opening - 1;
        const QStringView content = whole.sliced(begin).left(longestBracket);
        const qsizetype end = std::ranges::find_if(content, closes) - content.begin();
        const qsizetype length = std::min(end + 1, content.size());
        if (leavesDoubt(text.sliced(begin, length), dialect))
            return {begin, length};
    }
    return {0, text.size()};
}

Passage nearTag(const QString &text, const Dialect &dialect)
{
    const Passage bracket = lastBracket(text);
    if (bracket.length == 0 || (bracket.begin > 0 && text[bracket.begin - 1] == u'\\'))
        return {};
    const QStringView behind = QStringView(text).sliced(bracket.begin + bracket.length);
    if (!std::ranges::all_of(behind, [](QChar c) { return c.isSpace() || c.isPunct(); }))
        return {};
    const QString plain = normalized(text.sliced(bracket.begin, bracket.length));
    return Doubt(plain, dialect).endsNearTag() ? bracket : Passage();
}

bool namesLevelOutside(const QString &text, qsizetype begin, qsizetype length, const Dialect &dialect)
{
    const QStringView whole(text);
    if (!mayHoldBracket(whole.first(begin)) && !mayHoldBracket(whole.sliced(begin + length)))
        return false;
    const QString rest = normalized(text.first(begin) + text.sliced(begin + length));
    return Doubt(rest, dialect).namesLevel();
}

} // namespace minutebook
