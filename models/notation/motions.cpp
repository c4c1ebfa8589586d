#include "models/notation/motions.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace minutebook {

namespace {

bool isMotion(LineKind kind)
{
    return kind == LineKind::Vote || kind == LineKind::Moved;
}

bool isDecision(const Line &line)
{
    return line.outcome && line.outcome->decides;
}

class Motions
{
public:
    explicit Motions(Item &item)
        : m_item(item)
    {
    }

    QList<Diagnostic> resolve()
    {
        const auto isMotionLine = [](const NoteLine &line) { return isMotion(line.kind); };
        if (std::ranges::none_of(m_item.lines, isMotionLine))
            return {};
        const std::array near{neighbours(true, Gaps::Counted), neighbours(false, Gaps::Counted)};
        const std::array far{neighbours(true, Gaps::Skipped), neighbours(false, Gaps::Skipped)};
        for (qsizetype i = 0; i < m_item.lines.size(); ++i) {
            if (isMotion(m_item.lines.at(i).kind))
                resolveMotion(i, {near[0][i], near[1][i]}, {far[0][i], far[1][i]});
        }
        remarkVotesTwice(far);
        return std::move(m_diagnostics);
    }

private:
    using Neighbours = std::array<qsizetype, 2>; ///< below and above

    enum class Gaps { Counted, Skipped }; ///< blank lines and own notes

    /// By line, the next one in a direction that is no other motion; -1 if there is none in the section.
    [[nodiscard]] QList<qsizetype> neighbours(bool below, Gaps gaps) const
    {
        const qsizetype count = m_item.lines.size();
        QList<qsizetype> found(count, -1);
        qsizetype last = -1;
        for (qsizetype step = 0; step < count; ++step) {
            const qsizetype at = below ? count - 1 - step : step;
            const LineKind kind = m_item.lines.at(at).kind;
            const bool isGap = kind == LineKind::Blank || kind == LineKind::OwnNote;
            found[at] = last;
            if (kind == LineKind::Section)
                last = -1;
            else if (!isMotion(kind) && (gaps == Gaps::Counted || !isGap))
                last = at;
        }
        return found;
    }

    /// A vote belongs to the next line if that is a decision, else to the one before; only then to what stands beyond a gap.
    void resolveMotion(qsizetype at, const Neighbours &near, const Neighbours &far)
    {
        const auto decides = [this](qsizetype line) { return line >= 0 && isDecision(m_item.lines.at(line)); };
        NoteLine &line = m_item.lines[at];
        if (const auto next = std::ranges::find_if(near, decides); next != near.end()) {
            joinDecision(line, *next);
        } else if (const auto beyond = std::ranges::find_if(far, decides); beyond != far.end()) {
            joinDecision(line, *beyond);
            raise(line, far);
        } else {
            remarkStray(at, far);
        }
    }

    /// It may be the other decision's that stands beside it: it is no clearer than that one.
    void raise(NoteLine &line, const Neighbours &beside)
    {
        for (const qsizetype at : beside) {
            if (at < 0 || at == line.standing.decision || !isDecision(m_item.lines[at]))
                continue;
            const Standing &other = m_item.lines[at].standing;
            Standing &own = line.standing;
            own.rank = std::max(own.rank, other.rank);
            own.clearing = own.clearing && other.clearing ? Clearing(std::max(*own.clearing, *other.clearing)) : std::nullopt;
        }
    }

    void remarkVotesTwice(const std::array<QList<qsizetype>, 2> &far)
    {
        QMap<qsizetype, QList<qsizetype>> votes; // by decision
        for (qsizetype i = 0; i < m_item.lines.size(); ++i) {
            const NoteLine &line = m_item.lines[i];
            if (line.kind == LineKind::Vote && line.standing.decision >= 0)
                votes[line.standing.decision].append(i);
        }
        for (const QList<qsizetype> &ofOne : std::as_const(votes)) {
            if (ofOne.size() < 2)
                continue;
            for (const qsizetype at : ofOne)
                raise(m_item.lines[at], {far[0][at], far[1][at]});
            for (const qsizetype at : ofOne.sliced(1))
                m_diagnostics.append({DiagnosticCode::VoteTwice,
                                      Gravity::Warning,
                                      static_cast<int>(at) + 2,
                                      1,
                                      static_cast<int>(m_item.lines[at].text.size()),
                                      {}});
        }
    }

    void joinDecision(NoteLine &line, qsizetype decision)
    {
        const Standing &decided = m_item.lines[decision].standing;
        const bool tagged = line.tag.exact() || line.tag.doubtful;
        line.standing.rank = tagged ? std::max(line.standing.rank, decided.rank) : decided.rank;
        if (!tagged)
            line.standing.clearing = decided.clearing;
        line.standing.decision = decision;
    }

    /// A motion on nobody knows what is of the highest level that stands next to it.
    void remarkStray(qsizetype at, const Neighbours &beside)
    {
        NoteLine &line = m_item.lines[at];
        for (const qsizetype neighbour : beside) {
            if (neighbour >= 0)
                line.standing.rank = std::max(line.standing.rank, m_item.lines[neighbour].standing.rank);
        }
        const DiagnosticCode code = line.kind == LineKind::Vote ? DiagnosticCode::VoteWithoutDecision : DiagnosticCode::MovedWithoutDecision;
        m_diagnostics.append({code, Gravity::Warning, static_cast<int>(at) + 2, 1, static_cast<int>(line.text.size()), {}});
    }

    Item &m_item;
    QList<Diagnostic> m_diagnostics;
};

} // namespace

QList<Diagnostic> resolveMotions(Item &item)
{
    return Motions(item).resolve();
}

} // namespace minutebook
