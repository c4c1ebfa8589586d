#include "models/notation/sharedwords.h"

#include "models/core/foldwords.h"
#include "models/notation/commonknowledge.h"
#include "models/notation/moment.h"
#include "models/notation/wordsin.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3;
constexpr qsizetype shortestFirst = 6; ///< letters of a name that begins a sentence, where every word has a capital
constexpr qsizetype longWord = 10; ///< letters of a word that is no name and may tell all the same
constexpr qsizetype shortestFigure = 3; ///< digits

/// Without the endings of a plural and a genitive; of a word that is too short for one, itself.
QString stemOf(const QString &word)
{
    QString stem = word;
    if (stem.endsWith(u's') && stem.size() > shortestName)
        stem.chop(1);
    return stem;
}

bool isYear(const QString &digits)
{
    return digits.size() == 4 && (digits.startsWith("19"_L1) || digits.startsWith("20"_L1));
}

/// A piece of a text that can tell something, as it stands there and as it is compared.
struct Piece {
    QString text;
    QString folded;
    bool isName = false; ///< written as one: with a capital
};

QList<Piece> datePieces(QString &text, QDate meeting)
{
    QList<Piece> pieces;
    for (const auto &[date, place] : datesIn(text, meeting)) {
        if (date.isValid())
            pieces.append({text.mid(place.begin, place.length), u"date "_s + date.toString(u"MM-dd"_s), true});
        text.replace(place.begin, place.length, QString(place.length, u' '));
    }
    return pieces;
}

/// However their thousands are parted.
QList<Piece> figurePieces(const QString &text)
{
    static const QRegularExpression figures(
        u"(?<![\\w/])\\d{1,3}(?:[.,'’ \u00A0\u202F]\\d{3})+(?![\\w/])|(?<![\\w/])\\d[\\d.,:]*\\d(?![\\w/])"_s);
    QList<Piece> pieces;
    for (const QRegularExpressionMatch &match : figures.globalMatch(text)) {
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        if (digits.size() >= shortestFigure && !isYear(digits))
            pieces.append({match.captured(), digits, true});
    }
    return pieces;
}

bool isName(const QString &text, const Word &word, const QString &part)
{
    return part.front().isUpper() && (part.size() >= shortestFirst || !beginsSentence(text, word));
}

/// The parts of a compound each by itself.
QList<Piece> wordPieces(const QString &text)
{
    QList<Piece> pieces;
    for (const Word &word : wordsIn(text)) {
        for (const QString &part : word.text.split(QRegularExpression(u"[-']"_s), Qt::SkipEmptyParts)) {
            if (part.size() >= shortestName && part.front().isLetter())
                pieces.append({part, stemOf(foldWords(part)), isName(text, word, part)});
        }
    }
    return pieces;
}

QList<Piece> piecesOf(QString text, QDate meeting)
{
    QList<Piece> pieces = datePieces(text, meeting);
    return pieces + figurePieces(text) + wordPieces(text);
}

/// What the readers of a level see of a meeting, and what they do not.
class TwoVocabularies
{
public:
    TwoVocabularies(const Meeting &meeting, Rank level, const Dialect &dialect)
        : m_level(level)
        , m_dialect(dialect)
    {
        for (const Item &item : meeting.items) {
            learn(item.heading.title, visible(item.titleRank, item.titleClearing, level));
            for (const NoteLine &line : item.lines)
                learnLine(line, item);
        }
    }

    [[nodiscard]] bool isTelling(const Piece &piece) const
    {
        const bool tells = piece.isName || m_names.contains(piece.folded) || piece.folded.size() >= longWord;
        return tells && !m_shown.contains(piece.folded);
    }
    [[nodiscard]] bool isWithheld(const Piece &piece) const { return isTelling(piece) && m_withheld.contains(piece.folded); }

private:
    void learnLine(const NoteLine &line, const Item &item)
    {
        if (line.kind == LineKind::OwnNote || line.kind == LineKind::Blank)
            return;
        const auto *data = std::get_if<DataWords>(&line.words);
        const bool shown = data ? visible(item.rank, {}, m_level) : visible(line.standing.rank, line.standing.clearing, m_level);
        learn(data ? data->value : line.body, shown);
        if (const auto *action = std::get_if<ActionWords>(&line.words))
            learn(action->owners.join(u' '), shown);
    }

    void learn(const QString &text, bool shown)
    {
        for (const Piece &piece : piecesOf(text, m_dialect.date)) {
            (shown ? m_shown : m_withheld).insert(piece.folded);
            if (piece.isName && !shown)
                m_names.insert(piece.folded);
        }
    }

    Rank m_level;
    const Dialect &m_dialect;
    QSet<QString> m_shown;
    QSet<QString> m_withheld;
    QSet<QString> m_names; ///< of what is withheld
};

/// Each once; what everybody knows is no such word.
QStringList wordsThat(const QString &text, Rank level, const Meeting &meeting, const Dialect &dialect,
                      bool (TwoVocabularies::*are)(const Piece &) const)
{
    const TwoVocabularies vocabularies(meeting, level, dialect);
    const CommonKnowledge known(meeting, dialect);
    QStringList words;
    for (const Piece &piece : piecesOf(text, dialect.date)) {
        if ((vocabularies.*are)(piece) && !known.hasWord(piece.text) && !words.contains(piece.text))
            words << piece.text;
    }
    return words;
}

} // namespace

QList<WrittenDate> datesIn(const QString &text, QDate meeting)
{
    static const QRegularExpression dates(
        u"\\b(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \\d{4})?)\\b"_s);
    QList<WrittenDate> found;
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return found; // as most lines, without the expression
    for (const QRegularExpressionMatch &match : dates.globalMatch(text))
        found.append({readDate(match.captured(), meeting), {match.capturedStart(), match.capturedLength()}});
    return found;
}

QStringList sharedWithWithheld(const QString &text, Rank level, const Meeting &meeting, const Dialect &dialect)
{
    return wordsThat(text, level, meeting, dialect, &TwoVocabularies::isWithheld);
}

QStringList tellingWords(const QString &text, Rank level, const Meeting &meeting, const Dialect &dialect)
{
    return wordsThat(text, level, meeting, dialect, &TwoVocabularies::isTelling);
}

} // namespace minutebook
