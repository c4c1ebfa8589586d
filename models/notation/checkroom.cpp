#include "models/notation/checkroom.h"

#include "models/notation/presence.h"

namespace minutebook {

namespace {

/// Goes through a meeting with those who are there at each line.
class RoomCheck
{
public:
    explicit RoomCheck(const Meeting &meeting)
        : m_meeting(meeting)
        , m_walk(meeting)
    {
    }

    QList<ItemDiagnostic> check()
    {
        for (m_item = 0; m_item < m_meeting.items.size(); ++m_item) {
            const Item &item = m_meeting.items[m_item];
            m_walk.enter(item);
            m_atBeginning = m_walk.presence();
            for (m_line = 0; m_line < item.lines.size(); ++m_line) {
                checkLine(item.lines[m_line]);
                m_walk.pass(item.lines[m_line]);
            }
        }
        return std::move(m_diagnostics);
    }

private:
    void checkLine(const NoteLine &line)
    {
        if (line.kind == LineKind::Presiding || line.kind == LineKind::Recused)
            checkPeople(line);
        if (line.kind == LineKind::Resumed && !m_adjourned)
            remark(DiagnosticCode::NotAdjourned, {});
        if (line.kind == LineKind::Adjourned || line.kind == LineKind::Resumed)
            m_adjourned = line.kind == LineKind::Adjourned;
    }

    /// Whoever takes no part may go before that is written down.
    void checkPeople(const NoteLine &line)
    {
        for (const QString &person : std::get<PeopleWords>(line.words).people) {
            const bool wasThere = line.kind == LineKind::Recused && m_atBeginning.has(person);
            if (!wasThere && !m_walk.presence().has(person) && isInTables(person))
                remark(DiagnosticCode::PersonAway, {person});
        }
    }

    /// Somebody else is remarked as unknown.
    [[nodiscard]] bool isInTables(const QString &key) const
    {
        for (const PeopleTable &table : m_meeting.people) {
            for (const Person &person : table.people) {
                if (keyOf(person) == key)
                    return true;
            }
        }
        return false;
    }

    void remark(DiagnosticCode code, const QStringList &details)
    {
        const auto length = static_cast<int>(m_meeting.items[m_item].lines[m_line].text.size());
        m_diagnostics.append({m_item, {code, Gravity::Warning, static_cast<int>(m_line) + 2, 1, length, details}});
    }

    const Meeting &m_meeting;
    PresenceWalk m_walk;
    Presence m_atBeginning; ///< of the item
    bool m_adjourned = false;
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
