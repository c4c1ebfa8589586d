#include "tests/meetings/registers.h"

#include <algorithm>

namespace minutebook::test {

namespace {

class RegisterFiller
{
public:
    explicit RegisterFiller(const MeetingRecord &record)
        : m_record(record)
    {
        m_registers.body = record.body;
        m_registers.date = record.meeting.header.date;
    }

    RegisterRecord fill()
    {
        for (const Action &action : m_record.actions)
            m_registers.actions.append(
                {{11, QDate(2024, 4, 9), {}, action.rank, action.clearing}, action.number, action.text, action.owners, action.due});
        for (const Item &item : m_record.meeting.items) {
            for (const NoteLine &line : item.lines)
                take(line, item);
        }
        return std::move(m_registers);
    }

private:
    void take(const NoteLine &line, const Item &item)
    {
        const RegisterSource source{m_record.meeting.header.number, m_record.meeting.header.date, item.heading.number, line.standing.rank,
                                    line.standing.clearing};
        if (const auto *action = std::get_if<ActionWords>(&line.words))
            raise({source, action->number, line.body, action->owners, action->due});
        else if (const auto *update = std::get_if<UpdateWords>(&line.words))
            note(update->number, {source, update->status, line.body, update->owners, update->due});
        else if (line.outcome)
            m_registers.decisions.append({source, line.outcome->verb, line.outcome->decides, line.body});
    }

    /// Those of this meeting are among its record's actions too.
    void raise(const LoggedAction &action)
    {
        m_registers.actions.removeIf([&](const LoggedAction &other) { return other.number == action.number; });
        if (!action.number.isEmpty())
            m_registers.actions.append(action);
    }

    void note(const QString &number, LoggedUpdate update)
    {
        const auto found = std::ranges::find(m_registers.actions, number, &LoggedAction::number);
        if (found == m_registers.actions.end())
            return;
        update.source.rank = std::max(update.source.rank, found->source.rank);
        found->updates.append(update);
    }

    const MeetingRecord &m_record;
    RegisterRecord m_registers;
};

} // namespace

RegisterRecord registersOf(const MeetingRecord &record)
{
    return RegisterFiller(record).fill();
}

} // namespace minutebook::test
