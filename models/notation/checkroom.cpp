#include "models/notation/checkroom.h"

#include "models/notation/presence.h"

#include <QHash>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int halfADay = 12 * 60 * 60; // in seconds: what is earlier by more is after midnight

struct NoteTime {
    QTime time;
    QDate date; ///< of RESUMED on another day
};

NoteTime momentOf(const NoteLine &line)
{
    if (const auto *people = std::get_if<PeopleWords>(&line.words))
        return {people->time, {}};
    const auto *moment = std::get_if<MomentWords>(&line.words);
    return moment && line.kind != LineKind::PostMeetingNote ? NoteTime{moment->time, moment->date} : NoteTime();
}

bool isSaid(const NoteLine &line)
{
    switch (line.kind) {
    case LineKind::Paragraph:
    case LineKind::ListItem:
    case LineKind::Action:
    case LineKind::Update:
    case LineKind::Vote:
        return !line.standing.stub;
    default:
        return false;
    }
}

/// Goes through a meeting with those who are there at each line.
class RoomCheck
{
public:
    explicit RoomCheck(const Meeting &meeting)
        : m_meeting(meeting)
        , m_walk(meeting)
    {
        for (const PeopleTable &table : meeting.people) {
            for (const Person &person : table.people) {
                (table.kind == PeopleKind::Apologies ? m_apologies : m_here).insert(keyOf(person));
                if (table.kind != PeopleKind::Apologies && !person.attendance.part && !person.attendance.arrived.isValid())
                    m_whole.insert(keyOf(person));
            }
        }
    }

    QList<ItemDiagnostic> check()
    {
        for (m_item = 0; m_item < m_meeting.items.size(); ++m_item) {
            const Item &item = m_meeting.items[m_item];
            m_walk.enter(item);
            m_atBeginning = m_walk.presence();
            m_last = {};
            for (m_line = 0; m_line < item.lines.size(); ++m_line)
                checkLine(item.lines[m_line]);
        }
        return std::move(m_diagnostics);
    }

private:
    void checkLine(const NoteLine &line)
    {
        checkPeople(line);
        checkBreak(line);
        checkMoment(line);
        checkCasting(line);
        const QString presided = m_walk.presence().presiding;
        m_walk.pass(line);
        checkChair(line, presided);
        m_said = m_said || isSaid(line);
    }

    void checkPeople(const NoteLine &line)
    {
        if (line.kind == LineKind::Presiding || line.kind == LineKind::Recused)
            checkPresence(line);
        for (const QString &person : line.kind == LineKind::Joined ? std::get<PeopleWords>(line.words).people : QStringList())
            checkComing(person);
        for (const QString &person : moved(line))
            m_whole.remove(person);
    }

    void checkComing(const QString &person)
    {
        if (!m_here.contains(person) && m_apologies.remove(person))
            remark(DiagnosticCode::JoinedWithApologies, {person});
        else if (m_walk.presence().has(person))
            remark(DiagnosticCode::JoinedTwice, {person});
        else if (m_said && m_whole.contains(person))
            remark(DiagnosticCode::CameLate, {person}, Gravity::Hint);
    }

    /// Whoever takes no part may go before that is written down. Somebody who is in no table is remarked as unknown.
    void checkPresence(const NoteLine &line)
    {
        for (const QString &person : std::get<PeopleWords>(line.words).people) {
            const bool wasThere = line.kind == LineKind::Recused && m_atBeginning.has(person);
            if (!wasThere && !m_walk.presence().has(person) && isInTables(person))
                remark(DiagnosticCode::PersonAway, {person});
        }
    }

    [[nodiscard]] bool isInTables(const QString &key) const { return m_here.contains(key) || m_apologies.contains(key); }

    void checkBreak(const NoteLine &line)
    {
        if (line.kind == LineKind::Resumed && !m_adjourned)
            remark(DiagnosticCode::NotAdjourned, {});
        if (m_adjourned && line.outcome && line.outcome->decides)
            remark(DiagnosticCode::WhileAdjourned, {line.outcome->verb});
        if (line.kind == LineKind::Adjourned || line.kind == LineKind::Resumed)
            m_adjourned = line.kind == LineKind::Adjourned;
    }

    /// Items may be taken out of turn: times run on within one, and for one person throughout.
    void checkMoment(const NoteLine &line)
    {
        const NoteTime moment = momentOf(line);
        if (moment.date.isValid()) {
            m_last = {};
            m_lastOf.clear();
            if (moment.date < m_meeting.header.date)
                remark(DiagnosticCode::ResumedEarlier, {moment.date.toString(u"d MMMM yyyy"_s)});
        }
        if (!moment.time.isValid())
            return;
        const QTime before = lastBefore(line);
        if (before.isValid() && moment.time < before && moment.time.secsTo(before) < halfADay)
            return remark(DiagnosticCode::MomentEarlier, {moment.time.toString(u"HH:mm"_s), before.toString(u"HH:mm"_s)});
        m_last = moment.time;
        for (const QString &person : moved(line))
            m_lastOf.insert(person, moment.time);
    }

    static QStringList moved(const NoteLine &line)
    {
        const bool moves = line.kind == LineKind::Joined || line.kind == LineKind::Left;
        return moves ? std::get<PeopleWords>(line.words).people : QStringList();
    }

    [[nodiscard]] QTime lastBefore(const NoteLine &line) const
    {
        QTime last = m_last;
        for (const QString &person : moved(line)) {
            if (const QTime time = m_lastOf.value(person); time.isValid() && (!last.isValid() || time > last))
                last = time;
        }
        return last;
    }

    void checkCasting(const NoteLine &line)
    {
        const QString presiding = m_walk.presence().presiding;
        const auto *vote = std::get_if<VoteWords>(&line.words);
        if (!vote || (presiding.isEmpty() && !m_presided))
            return; // in a meeting of which nobody says who presides
        for (const VoteShare &share : vote->shares) {
            for (const QString &voter : share.side == "casting"_L1 ? share.voters : QStringList()) {
                if (voter != presiding && isInTables(voter))
                    remark(DiagnosticCode::CastingNotPresiding, {voter});
            }
        }
    }

    /// Told where the chair left, once something is said without one.
    void checkChair(const NoteLine &line, const QString &presided)
    {
        const QString presides = m_walk.presence().presiding;
        m_presided = m_presided || !presided.isEmpty() || !presides.isEmpty();
        if (!presides.isEmpty())
            m_vacant.reset();
        else if (!presided.isEmpty())
            m_vacant = Vacancy{m_item, m_line, presided};
        else if (m_vacant && isSaid(line) && !m_adjourned) {
            remarkAt(m_vacant->item, m_vacant->line, DiagnosticCode::NobodyPresides, {m_vacant->who});
            m_vacant.reset();
        }
    }

    void remark(DiagnosticCode code, const QStringList &details, Gravity gravity = Gravity::Warning)
    {
        remarkAt(m_item, m_line, code, details, gravity);
    }

    void remarkAt(qsizetype item, qsizetype line, DiagnosticCode code, const QStringList &details, Gravity gravity = Gravity::Warning)
    {
        const auto length = static_cast<int>(m_meeting.items[item].lines[line].text.size());
        m_diagnostics.append({item, {code, gravity, static_cast<int>(line) + 2, 1, length, details}});
    }

    /// The chair has gone, and nobody has followed yet.
    struct Vacancy {
        qsizetype item;
        qsizetype line;
        QString who;
    };

    const Meeting &m_meeting;
    PresenceWalk m_walk;
    QSet<QString> m_here; ///< keys in the tables of those who were there
    QSet<QString> m_apologies; ///< of those who were not, and are not remarked yet
    QSet<QString> m_whole; ///< of whom the tables say nothing but that they were there, and who have not moved yet
    Presence m_atBeginning; ///< of the item
    bool m_said = false; ///< anything at all
    bool m_adjourned = false;
    bool m_presided = false; ///< somebody has been known to
    std::optional<Vacancy> m_vacant;
    QTime m_last; ///< of the item
    QHash<QString, QTime> m_lastOf; ///< when somebody came or went last, by key
    qsizetype m_item = 0;
    qsizetype m_line = 0;
    QList<ItemDiagnostic> m_diagnostics;
};

} // namespace

QList<ItemDiagnostic> checkRoom(const Meeting &meeting)
{
    return RoomCheck(meeting).check();
}

} // namespace minutebook
