#include "models/domain/shownregister.h"

#include "models/core/foldwords.h"
#include "models/domain/ownnames.h"

#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The gate, for entries of registers.
bool shows(Rank ceiling, const RegisterSource &source)
{
    return visible(source.rank, source.clearing, ceiling);
}

/// Reads what an action has become from its updates, one after the other.
class EntryReader
{
public:
    EntryReader(const LoggedAction &action, Rank ceiling)
        : m_ceiling(ceiling)
        , m_entry{action.source, action.number, action.text, action.owners, action.due}
    {
        for (const LoggedUpdate &update : action.updates) {
            if (shows(ceiling, update.source))
                read(update);
        }
        m_entry.told = toldRank(action.source, ceiling);
        for (const LoggedUpdate *said : {m_owners, m_due, m_status, m_latest}) {
            if (said)
                raise(said->source);
        }
    }

    [[nodiscard]] const ShownLogEntry &entry() const { return m_entry; }

private:
    void read(const LoggedUpdate &update)
    {
        if (!update.owners.isEmpty()) {
            m_entry.owners = update.owners;
            m_owners = &update;
        }
        if (update.due.isValid()) {
            m_entry.due = update.due;
            m_due = &update;
        }
        if (update.status) {
            m_entry.status = *update.status;
            m_status = &update;
        }
        if (update.status || !update.text.isEmpty()) {
            m_entry.latest = update;
            m_latest = &update;
        }
        m_entry.updates.append(update);
    }

    void raise(const RegisterSource &source)
    {
        if (const std::optional<Rank> rank = toldRank(source, m_ceiling); rank && m_entry.told)
            m_entry.told = std::max(*m_entry.told, *rank);
    }

    Rank m_ceiling;
    ShownLogEntry m_entry;
    const LoggedUpdate *m_owners = nullptr; ///< which said who has it now; null: it is as it was raised
    const LoggedUpdate *m_due = nullptr;
    const LoggedUpdate *m_status = nullptr;
    const LoggedUpdate *m_latest = nullptr;
};

} // namespace

bool isFinished(ActionStatus status)
{
    return status == ActionStatus::Closed || status == ActionStatus::Transferred || status == ActionStatus::Withdrawn;
}

bool isOverdue(const ShownLogEntry &entry, QDate today)
{
    return !isFinished(entry.status) && entry.due.isValid() && entry.due < today;
}

int ageInDays(const ShownLogEntry &entry, QDate today)
{
    QDate end = today;
    const auto ends = [](const LoggedUpdate &update) { return update.status && isFinished(*update.status); };
    if (isFinished(entry.status)) {
        const auto last = std::find_if(entry.updates.crbegin(), entry.updates.crend(), ends);
        end = last == entry.updates.crend() ? today : last->source.date;
    }
    return static_cast<int>(std::max<qint64>(0, entry.source.date.daysTo(end)));
}

std::optional<Rank> toldRank(const RegisterSource &source, Rank ceiling)
{
    return source.rank <= ceiling ? std::optional(source.rank) : std::nullopt;
}

RegisterWish::RegisterWish(RegisterFilter filter, const RegisterRecord &record, Rank ceiling)
    : m_filter(std::move(filter))
    , m_scheme(record.body.scheme)
    , m_ceiling(ceiling)
    , m_owners(m_filter.mine ? ownNames(m_filter.reader, record.seating) : ownerNames(m_filter.owner, record.seating))
    , m_words(foldWords(m_filter.words).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool RegisterWish::wants(const ShownLogEntry &entry) const
{
    const bool status = m_filter.statuses.isEmpty() || m_filter.statuses.contains(entry.status);
    return status && isOfOwner(entry) && isOfState(entry) && isOfMeeting(entry) && isOfLevel(entry.told) && says(entry);
}

bool RegisterWish::wants(const LoggedDecision &decision) const
{
    const bool verb = m_filter.verbs.isEmpty() || m_filter.verbs.contains(decision.verb);
    const bool effect = !m_filter.decides || *m_filter.decides == decision.decides;
    const bool meeting = m_filter.meeting == 0 || decision.source.meeting == m_filter.meeting;
    return verb && effect && meeting && isOfLevel(toldRank(decision.source, m_ceiling)) && says(decision);
}

bool RegisterWish::isOfOwner(const ShownLogEntry &entry) const
{
    const auto isAsked = [this](const QString &owner) {
        return std::ranges::any_of(m_owners, [&owner](const QString &asked) { return sameName(owner, asked); });
    };
    return (!m_filter.mine && m_filter.owner.isEmpty()) || std::ranges::any_of(entry.owners, isAsked);
}

bool RegisterWish::isOfState(const ShownLogEntry &entry) const
{
    switch (m_filter.state) {
    case ActionState::Any:
        return true;
    case ActionState::Open:
        return !isFinished(entry.status);
    case ActionState::Overdue:
        return isOverdue(entry, m_filter.today);
    case ActionState::Finished:
        return isFinished(entry.status);
    }
    return false;
}

bool RegisterWish::isOfMeeting(const ShownLogEntry &entry) const
{
    const auto isOf = [this](const LoggedUpdate &update) { return update.source.meeting == m_filter.meeting; };
    return m_filter.meeting == 0 || entry.source.meeting == m_filter.meeting || std::ranges::any_of(entry.updates, isOf);
}

bool RegisterWish::isOfLevel(std::optional<Rank> told) const
{
    return m_filter.level.isEmpty() || (told && m_scheme.level(*told).name == m_filter.level);
}

bool RegisterWish::says(const ShownLogEntry &entry) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts{entry.number, entry.text};
    texts += entry.owners;
    for (const LoggedUpdate &update : entry.updates)
        texts << update.text;
    return haveWords(texts);
}

bool RegisterWish::says(const LoggedDecision &decision) const
{
    return m_words.isEmpty() || haveWords({decision.text, decision.vote ? decision.vote->text : QString()});
}

/// A word stands in one text alone: it has no space.
bool RegisterWish::haveWords(QStringList texts) const
{
    for (QString &text : texts)
        text = foldWords(text);
    return std::ranges::all_of(m_words, [&texts](const QString &word) {
        return std::ranges::any_of(texts, [&word](const QString &text) { return text.contains(word); });
    });
}

QList<ShownLogEntry> shownLog(const RegisterRecord &record, Rank ceiling, const RegisterFilter &filter)
{
    const RegisterWish wish(filter, record, ceiling);
    QList<ShownLogEntry> entries;
    for (const LoggedAction &action : record.actions) {
        if (!shows(ceiling, action.source))
            continue;
        if (const ShownLogEntry entry = EntryReader(action, ceiling).entry(); wish.wants(entry))
            entries.append(entry);
    }
    return entries;
}

namespace {

/// Lines of decisions that a ceiling shows: what has to do with others is not told.
class ShownLines
{
public:
    ShownLines(const RegisterRecord &record, Rank ceiling)
    {
        for (const LoggedDecision &decision : record.decisions) {
            if (shows(ceiling, decision.source))
                m_lines.insert({decision.source.line.item.value, decision.source.line.line});
        }
    }

    void cut(DecisionFacts &facts) const
    {
        if (facts.supersededBy && !has(*facts.supersededBy))
            facts.supersededBy.reset();
        facts.linked.removeIf([this](const RegisterLine &line) { return !has(line); });
    }

private:
    [[nodiscard]] bool has(const RegisterLine &line) const { return m_lines.contains({line.item.value, line.line}); }

    QSet<std::pair<qint64, int>> m_lines;
};

} // namespace

QList<LoggedDecision> shownDecisions(const RegisterRecord &record, Rank ceiling, const RegisterFilter &filter)
{
    const RegisterWish wish(filter, record, ceiling);
    const ShownLines lines(record, ceiling);
    QList<LoggedDecision> decisions;
    for (LoggedDecision decision : record.decisions) {
        if (!shows(ceiling, decision.source))
            continue;
        if (decision.vote && !visible(decision.vote->rank, decision.vote->clearing, ceiling))
            decision.vote.reset();
        lines.cut(decision.facts);
        if (!toldRank(decision.source, ceiling)) { // its wording was cleared, not these
            decision.facts.effective = {};
            decision.facts.review = {};
        }
        if (wish.wants(decision))
            decisions.append(decision);
    }
    return decisions;
}

const LoggedDecision *decisionAt(const RegisterRecord &record, const RegisterLine &line)
{
    const auto found = std::ranges::find_if(record.decisions, [&line](const LoggedDecision &each) { return each.source.line == line; });
    return found == record.decisions.cend() ? nullptr : &*found;
}

std::optional<RegisterSource> shownSuperseding(const RegisterRecord &record, const RegisterLine &decision, Rank ceiling)
{
    const LoggedDecision *superseded = decisionAt(record, decision);
    if (!superseded || !superseded->facts.supersededBy)
        return std::nullopt;
    const LoggedDecision *superseding = decisionAt(record, *superseded->facts.supersededBy);
    return superseding && shows(ceiling, superseding->source) ? std::optional(superseding->source) : std::nullopt;
}

} // namespace minutebook
