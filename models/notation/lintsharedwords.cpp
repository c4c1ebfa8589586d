#include "models/notation/commonknowledge.h"
#include "models/notation/lintparts.h"
#include "models/notation/sharedwords.h"
#include "models/notation/wordsin.h"

#include <QHash>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 2; ///< for the same readers in which a word is still rare
constexpr qsizetype shortestName = 4;

/// `@title:` of an item, which those see who may see its substance.
QString closedTitle(const NoteLine &line)
{
    const auto *data = line.kind == LineKind::Data ? std::get_if<DataWords>(&line.words) : nullptr;
    return data && data->key == "title"_L1 ? data->value : QString();
}

struct Place {
    qsizetype item = 0;
    qsizetype line = 0;
    Passage passage; ///< of the line's text
    Rank from; ///< at which the line is shown
};

/// A word, figure or date of the meeting and where it stands.
struct Shared {
    bool isName = false; ///< or figure or date; else an ordinary word
    bool isOrdinary = false; ///< for readers of the default level
    Rank highest;
    QHash<int, int> lines; ///< by the level from which they are shown
    QList<Place> places; ///< of each level the first
};

/// Figures of one or two digits and years stand anywhere.
bool isTelling(const QString &figure)
{
    const auto digits = std::ranges::count_if(figure, [](QChar c) { return c.isDigit(); });
    const bool isYear = figure.size() == 4 && digits == 4 && (figure.startsWith("19"_L1) || figure.startsWith("20"_L1));
    return !isYear && (digits >= 3 || digits < figure.size());
}

class SharedWords
{
public:
    SharedWords(const Meeting &meeting, const Dialect &dialect)
        : m_meeting(meeting)
        , m_dialect(dialect)
        , m_known(meeting, dialect)
    {
    }

    QList<ItemDiagnostic> lint()
    {
        for (qsizetype i = 0; i < m_meeting.items.size(); ++i) {
            for (qsizetype j = 0; j < m_meeting.items[i].lines.size(); ++j) {
                const NoteLine &line = m_meeting.items[i].lines[j];
                if (isPrinted(line) && line.kind != LineKind::Section && !line.body.isEmpty())
                    read(i, j, line.body, shownFrom(line));
                else if (const QString title = closedTitle(line); !title.isEmpty())
                    read(i, j, title, m_meeting.items[i].rank);
            }
        }
        for (const Shared &shared : std::as_const(m_words)) {
            if (shared.isName && !shared.isOrdinary)
                tell(shared);
        }
        std::ranges::sort(m_findings, {},
                          [](const ItemDiagnostic &one) { return std::tuple(one.item, one.diagnostic.line, one.diagnostic.column); });
        return std::move(m_findings);
    }

private:
    void read(qsizetype item, qsizetype line, const QString &text, Rank from)
    {
        m_place = {item, line, {}, from};
        m_begin = std::max<qsizetype>(0, m_meeting.items[item].lines[line].text.indexOf(text));
        m_seen.clear();
        readFigures(readDates(text));
        for (const Word &word : wordsIn(text))
            readWord(text, word);
    }

    /// Answers with the text in which no date is left.
    QString readDates(QString text)
    {
        for (const auto &[date, place] : datesIn(text, m_dialect.date)) {
            if (date.isValid() && !m_known.hasDate(date) && !m_known.hasDate(date.addYears(-1)))
                add(u"date "_s + date.toString(u"MM-dd"_s), place, true);
            text.replace(place.begin, place.length, QString(place.length, u' '));
        }
        return text;
    }

    void readFigures(const QString &text)
    {
        static const QRegularExpression figures(u"(?<![\\w/])\\d[\\d.,:]*\\d(?![\\w/])|(?<![\\w/.])\\d+(?= ?%)"_s);
        if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
            return;
        for (const QRegularExpressionMatch &match : figures.globalMatch(text)) {
            if (isTelling(match.captured()))
                add(match.captured().remove(u','), {match.capturedStart(), match.capturedLength()}, true);
        }
    }

    /// A capital at a sentence's beginning tells nothing; a word that stands in small letters as well is no name.
    void readWord(const QString &text, const Word &word)
    {
        const QString bare = word.text.endsWith("'s"_L1) ? word.text.chopped(2) : word.text;
        if (bare.size() < shortestName || !bare[0].isLetter())
            return;
        const bool isCapital = bare[0].isUpper();
        if (isCapital && !m_known.hasWord(bare))
            add(bare.toLower(), {word.begin, bare.size()}, !beginsSentence(text, word));
        else if (!isCapital && m_place.from <= m_dialect.defaultRank)
            m_words[bare].isOrdinary = true;
    }

    void add(const QString &key, Passage passage, bool isName)
    {
        Shared &shared = m_words[key];
        shared.isName = shared.isName || isName;
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        shared.highest = std::max(shared.highest, m_place.from);
        if (++shared.lines[m_place.from.value] > mostLines)
            return;
        m_place.passage = {m_begin + passage.begin, passage.length};
        shared.places.append(m_place);
    }

    void tell(const Shared &shared)
    {
        if (shared.highest <= m_dialect.defaultRank || linesBelow(shared) > mostLines)
            return;
        for (const Place &place : shared.places) {
            if (place.from >= shared.highest)
                continue;
            const QString &text = m_meeting.items[place.item].lines[place.line].text;
            m_findings << onPassage(place.item, place.line, place.passage, DiagnosticCode::SharedWithWithheld,
                                    {text.mid(place.passage.begin, place.passage.length), m_dialect.scheme.level(shared.highest).name});
        }
    }

    /// In what is withheld it may stand as often as it will.
    [[nodiscard]] static int linesBelow(const Shared &shared)
    {
        int lines = 0;
        for (const auto &[rank, count] : shared.lines.asKeyValueRange())
            lines += rank < shared.highest.value ? count : 0;
        return lines;
    }

    const Meeting &m_meeting;
    const Dialect &m_dialect;
    CommonKnowledge m_known;
    QHash<QString, Shared> m_words;
    Place m_place; ///< of the line that is read
    qsizetype m_begin = 0; ///< of its body
    QSet<QString> m_seen; ///< in it
    QList<ItemDiagnostic> m_findings;
};

} // namespace

QList<ItemDiagnostic> lintSharedWords(const Meeting &meeting, const Dialect &dialect)
{
    return SharedWords(meeting, dialect).lint();
}

} // namespace minutebook
