#include "models/notation/lint.h"

#include "models/notation/fold.h"
#include "models/notation/labels.h"
#include "models/notation/linttelling.h"
#include "models/notation/lintwords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool saysSomething(const Line &line)
{
    return (line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem) && !line.tag.stub && !line.body.isEmpty();
}

/// Is told by the secretary, and not a list of people or numbers.
bool isTold(const NoteLine &line)
{
    return line.kind == LineKind::Action || line.kind == LineKind::Update || line.kind == LineKind::PostMeetingNote || saysSomething(line);
}

bool raisesAction(const NoteLine &line)
{
    return line.kind == LineKind::Action;
}

/// Walks an item's lines from top to bottom.
class Linter
{
public:
    Linter(const Item &item, const Dialect &dialect)
        : m_item(item)
        , m_dialect(dialect)
        , m_hasActions(std::ranges::any_of(item.lines, raisesAction))
        , m_hasOutcome(std::ranges::any_of(item.lines, [](const NoteLine &line) { return line.outcome.has_value(); }))
    {
    }

    QList<Diagnostic> lint()
    {
        lintItem();
        for (m_at = 0; m_at < m_item.lines.size(); ++m_at)
            lintLine(m_item.lines[m_at]);
        return std::move(m_findings);
    }

private:
    void remark(DiagnosticCode code, Passage place, const QStringList &details = {}, Gravity gravity = Gravity::Hint)
    {
        m_findings.append(
            {code, gravity, static_cast<int>(m_at) + 2, static_cast<int>(place.begin) + 1, static_cast<int>(place.length), details});
    }

    void lintItem()
    {
        const auto &lines = m_item.lines;
        if (!m_hasOutcome && std::ranges::any_of(lines, saysSomething))
            m_findings.append({DiagnosticCode::OutcomeMissing, Gravity::Hint, 1, 1, static_cast<int>(m_item.heading.text.size()), {}});
        m_at = -1;
        lintPseudonyms(m_item.heading.text);
    }

    void lintLine(const NoteLine &line)
    {
        if (line.kind == LineKind::Blank || line.kind == LineKind::OwnNote || line.kind == LineKind::Data)
            return;
        lintLabel(line);
        lintOutcome(line);
        lintAction(line);
        lintTelling(line);
        lintVote(line);
        lintMotion(line);
        lintNote(line);
        lintPseudonyms(line.text);
        for (const WrongWeekday &wrong : wrongWeekdays(line.text, m_dialect.date))
            remark(DiagnosticCode::WeekdayWrong, wrong.place, {wrong.date, wrong.right});
    }

    void lintOutcome(const NoteLine &line)
    {
        if (!saysSomething(line) || line.outcome)
            return;
        if (const Passage place = smallOutcome(line.text, m_dialect); place.length > 0) {
            const QString word = line.text.mid(place.begin, place.length);
            if (m_hasOutcome && !m_dialect.decidingVerbs.contains(word.toUpper()))
                return; // "The Committee considered it" leads up to what it decided
            remark(DiagnosticCode::OutcomeInSmallLetters, place, {word, word.toUpper()});
        }
    }

    void lintAction(const NoteLine &line)
    {
        const auto *words = std::get_if<ActionWords>(&line.words);
        if (words && words->due.isNull())
            remark(DiagnosticCode::DueMissing, {0, line.text.size()});
    }

    /// Who speaks, when it was, and what follows from it.
    void lintTelling(const NoteLine &line)
    {
        if (!isTold(line))
            return;
        if (const Passage place = firstOrSecondPerson(line.text); place.length > 0)
            remark(DiagnosticCode::FirstOrSecondPerson, place, {line.text.mid(place.begin, place.length)});
        const qsizetype begin = std::max<qsizetype>(0, line.text.indexOf(line.body));
        if (const auto [place, past] = presentVerb(line.body, m_dialect); place.length > 0)
            remark(DiagnosticCode::PresentTense, {begin + place.begin, place.length}, {line.body.mid(place.begin, place.length), past});
        if (m_hasActions || !saysSomething(line) || !line.outcome || !line.outcome->decides)
            return;
        if (const QString who = givenWork(line.body, m_dialect); !who.isEmpty())
            remark(DiagnosticCode::ActionNotRaised, {0, line.text.size()}, {who});
    }

    void lintMotion(const NoteLine &line)
    {
        const auto *words = std::get_if<PeopleWords>(&line.words);
        if (line.kind != LineKind::Moved || !words || words->people.size() < 2)
            return;
        const auto nameOf = [this](const QString &person) { return foldedName(m_dialect.people.value(person, person)); };
        if (nameOf(words->people[0]) == nameOf(words->people[1]))
            remark(DiagnosticCode::SecondsOwnMotion, {0, line.text.size()}, {words->people[0]}, Gravity::Warning);
    }

    void lintNote(const NoteLine &line)
    {
        const auto *words = std::get_if<MomentWords>(&line.words);
        if (line.kind != LineKind::PostMeetingNote || !words || !m_dialect.date.isValid() || words->date >= m_dialect.date)
            return;
        remark(DiagnosticCode::NoteBeforeMeeting, {0, line.text.size()}, {words->date.toString(u"d MMMM yyyy"_s)}, Gravity::Warning);
    }

    void lintPseudonyms(const QString &text)
    {
        for (const UnknownPseudonym &unknown : unknownPseudonyms(text, m_dialect))
            remark(DiagnosticCode::PseudonymUnknown, unknown.place, {unknown.category, unknown.code});
    }

    void lintVote(const NoteLine &line)
    {
        const auto *words = std::get_if<VoteWords>(&line.words);
        if (!words)
            return;
        QSet<QString> voters;
        std::array<int, 2> counts{};
        bool casting = false;
        for (const VoteShare &share : words->shares) {
            casting = casting || share.side == "casting"_L1;
            counts[0] += share.side == "for"_L1 ? share.count : 0;
            counts[1] += share.side == "against"_L1 ? share.count : 0;
            for (const QString &voter : share.side == "casting"_L1 ? QStringList() : share.voters) {
                if (voters.contains(voter))
                    remark(DiagnosticCode::VoterTwice, {0, line.text.size()}, {voter});
                voters.insert(voter);
            }
        }
        if (casting && counts[0] != counts[1])
            remark(DiagnosticCode::CastingWithoutTie, {0, line.text.size()}, {QString::number(counts[0]), QString::number(counts[1])});
    }

    /// A list goes on behind other lines, or begins anew.
    void lintLabel(const NoteLine &line)
    {
        if (line.kind == LineKind::Section)
            m_labels = {};
        if (line.label.isEmpty())
            return;
        for (std::size_t deeper = static_cast<std::size_t>(line.depth) + 1; deeper < m_labels.size(); ++deeper)
            m_labels[deeper] = {};
        auto &[last, before] = m_labels[static_cast<std::size_t>(line.depth)];
        const QString expected = last.isEmpty() || last == "-"_L1 ? firstLabel(line.label) : nextLabel(last, before);
        if (line.label != "-"_L1 && line.label != expected && line.label != firstLabel(line.label) && !expected.isEmpty())
            remark(DiagnosticCode::LabelGap, {line.text.indexOf(line.label), line.label.size()}, {line.label, expected});
        before = std::exchange(last, line.label);
    }

    struct Labels {
        QString last;
        QString before;
    };

    const Item &m_item;
    const Dialect &m_dialect;
    bool m_hasActions;
    bool m_hasOutcome;
    qsizetype m_at = 0;
    std::array<Labels, 7> m_labels; ///< by depth
    QList<Diagnostic> m_findings;
};

} // namespace

QList<Diagnostic> lint(const Item &item, const Dialect &dialect)
{
    return Linter(item, dialect).lint();
}

bool isPremature(const Diagnostic &finding, MeetingStatus status)
{
    return finding.code == DiagnosticCode::OutcomeMissing && status == MeetingStatus::Planned;
}

} // namespace minutebook
