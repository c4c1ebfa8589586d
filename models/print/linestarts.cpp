#include "models/print/linestarts.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    qsizetype begin = 0;
    QStringView text;
};

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    for (const QStringView part : text.tokenize(u' ', Qt::SkipEmptyParts))
        words.append({part.begin() - text.begin(), part});
    return words;
}

bool isDash(QChar character)
{
    return character.category() == QChar::Punctuation_Dash && character != u'\u2011';
}

bool isMark(QChar character)
{
    return !character.isLetterOrNumber() && !character.isSpace();
}

bool isDashAlone(QStringView word)
{
    return word.size() == 1 && isDash(word.front());
}

bool opens(QChar character)
{
    const auto category = character.category();
    return category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote || character == u'"' || character == u'\'';
}

bool isOpening(QStringView word)
{
    return std::ranges::all_of(word, opens);
}

/// "!" and "»" that stand apart, as in French.
bool isClosing(QStringView word)
{
    static constexpr QStringView marks(u"!?:;.,)]}%…»”’");
    return std::ranges::all_of(word, [](QChar character) { return marks.contains(character); });
}

/// Without the brackets and quotation marks before it and the marks behind it.
QStringView core(QStringView word)
{
    while (!word.isEmpty() && isMark(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isMark(word.back()))
        word.chop(1);
    return word;
}

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

bool beginsWithDigit(QStringView word)
{
    return !word.isEmpty() && word.front().isDigit();
}

bool isOneOf(QStringView word, QStringView list)
{
    return std::ranges::any_of(list.tokenize(u' '), [word](QStringView entry) { return entry.compare(word, Qt::CaseInsensitive) == 0; });
}

/// "J.", "J.R.".
bool isInitial(QStringView word)
{
    if (word.size() < 2 || word.size() > 6 || word.size() % 2)
        return false;
    for (qsizetype i = 0; i < word.size(); i += 2) {
        if (!word.at(i).isUpper() || word.at(i + 1) != u'.')
            return false;
    }
    return true;
}

bool isAddress(QStringView word)
{
    return isOneOf(word, u"Mr Mrs Ms Dr Prof Rev Sir Dame Lord Lady Cllr St Mr. Mrs. Ms. Dr. Prof. Rev. Cllr. St.");
}

/// "(JHe)" behind a name.
bool isInitialsInBrackets(QStringView word)
{
    return word.front() == u'(' && word.contains(u')') && isCapitalised(core(word)) && core(word).size() <= 4;
}

/// "4", "12", "1.5", "9th", "10:45".
bool isShortNumber(QStringView word)
{
    constexpr qsizetype longest = 5;
    return beginsWithDigit(word) && word.size() <= longest && !isMark(word.back())
        && (word.size() < 4 || word.contains(u'.') || word.contains(u':') || word.back().isLetter());
}

bool isSign(QStringView word)
{
    return isOneOf(word, u"§ §§ # № € £ $ ¥ ± ≤ ≥ < > = ~ ≈");
}

bool isLabel(QStringView word)
{
    return isSign(word)
        || isOneOf(core(word),
                   u"item items section sections page pages p pp no nos paragraph paragraphs para paras annex appendix article "
                   "clause rule part version v level option phase stage action meeting table figure chapter volume vol row line");
}

/// "Item", "August", "SSC", "§", "page": what a number behind it belongs to.
bool isNumbered(QStringView word)
{
    constexpr qsizetype longest = 14;
    const bool isWhole = word.back().isLetter() && word.size() <= longest;
    return (isWhole && isCapitalised(core(word))) || isLabel(word);
}

/// A code for a party, in quotation marks or without: "‘K’", "B".
bool isCode(QStringView word)
{
    const QStringView letters = core(word);
    const bool isQuoted = opens(word.front()) && word.front() != u'(';
    const bool isShort = !letters.isEmpty() && letters.size() <= 3 && std::ranges::all_of(letters, [](QChar c) { return c.isUpper(); });
    return isShort && (isQuoted || (letters.size() == 1 && letters != u"I" && letters != u"A"));
}

/// Words that a number is not the number of.
bool isJoint(QStringView word)
{
    return isOneOf(core(word),
                   u"a an and as at but by from had has have if in is it of on or that the to until was were when which who with");
}

class LineStarts
{
public:
    LineStarts(QStringView text, LastWord last)
        : m_text(text)
        , m_words(wordsOf(text))
        , m_last(last)
    {
    }

    QList<qsizetype> find()
    {
        for (qsizetype i = 1; i < m_words.size(); ++i) {
            if (belongs(i))
                m_places.append(m_words.at(i).begin);
        }
        addDashes();
        std::ranges::sort(m_places);
        return std::move(m_places);
    }

private:
    [[nodiscard]] QStringView word(qsizetype i) const { return i >= 0 && i < m_words.size() ? m_words.at(i).text : QStringView(); }

    /// Whether a word belongs to the one before it.
    bool belongs(qsizetype i) { return isMarkOf(i) || isNameOf(i) || isNumberOf(i) || isUnitOf(i) || isLastAndShort(i); }

    [[nodiscard]] bool isMarkOf(qsizetype i) const
    {
        const bool range = isDashAlone(word(i - 1)) && beginsWithDigit(word(i)) && !word(i - 2).isEmpty() && word(i - 2).back().isDigit();
        return isDash(word(i).front()) || isClosing(word(i)) || isOpening(word(i - 1)) || range;
    }

    [[nodiscard]] bool isNameOf(qsizetype i) const
    {
        const QStringView before = word(i - 1);
        if (isCapitalised(word(i)) && (isInitial(before) || isAddress(before)))
            return true;
        return (isInitialsInBrackets(word(i)) && before.back().isLetter())
            || (isCode(word(i)) && isCapitalised(core(before)) && before.back().isLetter());
    }

    /// A day before its month is no number of what is before it: "on Monday | 9 August".
    [[nodiscard]] bool isNumberOf(qsizetype i) const
    {
        constexpr qsizetype longest = 12;
        if (isShortNumber(word(i)) && isCapitalised(word(i + 1)))
            return isLabel(word(i - 1));
        const QStringView number = core(word(i));
        return beginsWithDigit(number) && number.size() <= longest && isNumbered(word(i - 1));
    }

    /// What a number counts, or a month behind a day. "Item 4 was" counts nothing.
    [[nodiscard]] bool isUnitOf(qsizetype i) const
    {
        if (!isShortNumber(word(i - 1)) || isJoint(word(i)))
            return false;
        if (word(i - 1).contains(u':'))
            return isOneOf(word(i), u"am pm a.m. p.m. a.m., p.m., hours hrs h Uhr GMT BST UTC");
        const bool counts = i < 2 || !isNumbered(word(i - 2)) || isOneOf(word(i - 2), u"± ≤ ≥ < > = ~ ≈");
        const QChar first = word(i).front();
        return (first.isLetter() && (counts || isCapitalised(word(i)))) || first == u'%' || first == u'°';
    }

    [[nodiscard]] bool isLastAndShort(qsizetype i) const
    {
        constexpr qsizetype least = 7;
        return m_last == LastWord::Bound && i + 1 == m_words.size() && word(i).size() < least;
    }

    /// Where a dash stands between words without spaces, a line may end with it.
    void addDashes()
    {
        for (qsizetype i = 1; i < m_text.size(); ++i) {
            if (isDash(m_text.at(i)) && m_text.at(i) != u'-' && !m_text.at(i - 1).isSpace())
                m_places.append(i);
        }
    }

    QStringView m_text;
    QList<Word> m_words;
    LastWord m_last;
    QList<qsizetype> m_places;
};

} // namespace

QList<qsizetype> badLineStarts(QStringView text, LastWord last)
{
    return LineStarts(text, last).find();
}

} // namespace minutebook
