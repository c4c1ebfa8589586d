#include "models/notation/fold.h"
#include "models/notation/lintparts.h"
#include "models/notation/outcome.h"
#include "models/notation/printedwords.h"
#include "models/notation/wordsin.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Short forms that nobody has to be told, and words that are written so for weight.
const QSet<QString> &everyday()
{
    static const QSet<QString> words{
        u"UK"_s,  u"EU"_s,  u"US"_s,   u"USA"_s, u"UN"_s,    u"PDF"_s, u"ID"_s,   u"IT"_s,   u"TV"_s,    u"AM"_s,    u"PM"_s,    u"BST"_s,
        u"GMT"_s, u"UTC"_s, u"CET"_s,  u"CEO"_s, u"CFO"_s,   u"VAT"_s, u"BBC"_s,  u"PC"_s,   u"USB"_s,   u"URL"_s,   u"PR"_s,    u"HR"_s,
        u"AGM"_s, u"AOB"_s, u"NB"_s,   u"FAQ"_s, u"OK"_s,    u"ISO"_s, u"NATO"_s, u"LED"_s,  u"GPS"_s,   u"SMS"_s,   u"PIN"_s,   u"CCTV"_s,
        u"CV"_s,  u"TBA"_s, u"TBC"_s,  u"TBD"_s, u"MP"_s,    u"PS"_s,  u"HM"_s,   u"HMS"_s,  u"COVID"_s, u"NOT"_s,   u"AND"_s,   u"OR"_s,
        u"ALL"_s, u"ANY"_s, u"MUST"_s, u"MAY"_s, u"SHALL"_s, u"NO"_s,  u"YES"_s,  u"ONLY"_s, u"NEW"_s,   u"DRAFT"_s, u"FINAL"_s, u"WILL"_s,
    };
    return words;
}

/// "SMKI", "DSPs"; "IV" is a numeral, what has digits a code, and a long one a word in capitals.
QString shortForm(const QString &word)
{
    constexpr qsizetype most = 5;
    QString form = word.size() > 2 && word.endsWith(u's') ? word.chopped(1) : word;
    if (form.endsWith("'"_L1))
        form.chop(1);
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    const bool numeral = std::ranges::all_of(form, [](QChar c) { return u"IVXLCDM"_s.contains(c); });
    const bool fits = form.size() >= 2 && form.size() <= most && !numeral;
    return fits && std::ranges::all_of(form, isCapital) ? form : QString();
}

class AbbreviationLint
{
public:
    AbbreviationLint(const Meeting &meeting, const Dialect &dialect)
        : m_meeting(meeting)
        , m_dialect(dialect)
        , m_known(wordsOfNames(dialect) + everyday())
    {
    }

    QList<ItemDiagnostic> lint()
    {
        for (const Item &item : m_meeting.items)
            learn(item.heading.text);
        forEachPrinted(m_meeting, [this](qsizetype item, qsizetype line, qsizetype) { learn(m_meeting.items[item].lines[line].body); });
        forEachPrinted(m_meeting, [this](qsizetype item, qsizetype line, qsizetype begin) { lintLine(item, line, begin); });
        return std::move(m_findings);
    }

private:
    /// "Smart Metering Key Infrastructure (SMKI)", "SMKI (Smart Metering Key Infrastructure)".
    void learn(const QString &text)
    {
        static const QRegularExpression written(
            u"\\([‘“\"']?(\\p{Lu}[\\p{Lu}\\d]{1,5})s?[’”\"']?\\)|\\b(\\p{Lu}[\\p{Lu}\\d]{1,5}) \\((?=\\p{L}+[ -]\\p{L})"_s);
        if (!text.contains(u'('))
            return;
        for (const QRegularExpressionMatch &match : written.globalMatch(text))
            m_known.insert(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }

    void lintLine(qsizetype item, qsizetype line, qsizetype begin)
    {
        const QString &body = m_meeting.items[item].lines[line].body;
        const QList<Word> words = wordsIn(body);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString form = shortForm(words[i].text);
            if (form.isEmpty() || m_known.contains(form) || isVerb(form, m_dialect) || m_dialect.scheme.rankOf(form)
                || form == m_dialect.scheme.id || isOfMember(form) || isShouted(words, i) || isOfCode(body, words[i]))
                continue;
            m_known.insert(form); // is told once
            m_findings << onPassage(item, line, {begin + words[i].begin, form.size()}, DiagnosticCode::AbbreviationUndefined, {form});
        }
    }

    /// Initials of somebody who is in none of the tables.
    [[nodiscard]] bool isOfMember(const QString &form) const
    {
        const QString folded = foldedName(form);
        return m_dialect.members.contains(folded) || m_dialect.formerMembers.contains(folded);
    }

    /// A whole phrase in capitals has none.
    static bool isShouted(const QList<Word> &words, qsizetype i)
    {
        const auto isCapitals = [&](qsizetype at) {
            return at >= 0 && at < words.size() && words[at].text.size() > 2 && words[at].text == words[at].text.toUpper()
                && words[at].text[0].isLetter();
        };
        return isCapitals(i - 1) && isCapitals(i + 1);
    }

    /// A party's code, a file's or an action's number: "‘CD’", "SRC_14_02", "SSC 82/01".
    static bool isOfCode(const QString &body, const Word &word)
    {
        const QChar before = word.begin > 0 ? body[word.begin - 1] : QChar();
        const QChar after = word.end() < body.size() ? body[word.end()] : QChar();
        const bool joinsWord = after == u'.' && word.end() + 1 < body.size() && body[word.end() + 1].isLetter();
        return QStringView(u"‘'“\"_/.@").contains(before) || QStringView(u"_/@").contains(after) || joinsWord;
    }

    const Meeting &m_meeting;
    const Dialect &m_dialect;
    QSet<QString> m_known;
    QList<ItemDiagnostic> m_findings;
};

} // namespace

QList<ItemDiagnostic> lintAbbreviations(const Meeting &meeting, const Dialect &dialect)
{
    return AbbreviationLint(meeting, dialect).lint();
}

} // namespace minutebook
