#include "models/presentation/meetingactions.h"

#include <algorithm>

namespace minutebook {

namespace {

/// An UPDATE line of the shown meeting.
struct Update {
    NotesPlace place;
    const NoteLine *line = nullptr;
};

/// Walks a meeting's lines once, and then those that its updates speak of.
class ActionGatherer
{
public:
    ActionGatherer(const QList<ItemReading> &items, QDate date)
        : m_date(date)
    {
        for (const ItemReading &item : items)
            readItem(item);
        for (ActionsRow &row : m_rows)
            takeUpdates(row);
    }

    QList<ActionsRow> withCarried(const QList<CarriedAction> &carried)
    {
        QList<ActionsRow> waiting;
        for (const CarriedAction &action : carried) {
            const bool updated = m_updates.contains(action.number);
            if (updated || !isEnded(action.status))
                (updated ? m_rows : waiting).append(carriedRow(action));
        }
        return m_rows + waiting;
    }

private:
    void readItem(const ItemReading &item)
    {
        const QList<NoteLine> &lines = item.notes.item.lines;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const NotesPlace place{item.id, static_cast<int>(i)};
            if (const auto *update = std::get_if<UpdateWords>(&lines[i].words))
                m_updates[update->number].append({place, &lines[i]});
            else if (const auto *action = std::get_if<ActionWords>(&lines[i].words))
                m_rows.append(raisedRow(*action, lines[i], place, item.identityOf(i)));
        }
    }

    static ActionsRow raisedRow(const ActionWords &words, const NoteLine &line, NotesPlace place, int identity)
    {
        ActionsRow row;
        row.item = place.item.value;
        row.identity = identity;
        row.number = words.number;
        row.text = line.body;
        row.owners = words.owners;
        row.due = words.due;
        row.rank = line.standing.rank;
        row.place = place;
        row.ownersPlace = row.duePlace = place;
        return row;
    }

    ActionsRow carriedRow(const CarriedAction &action) const
    {
        ActionsRow row;
        row.group = m_updates.contains(action.number) ? ActionGroup::Updated : ActionGroup::Waiting;
        row.number = action.number;
        row.text = action.text;
        row.owners = action.owners;
        row.due = action.due;
        row.status = action.status;
        row.rank = action.told;
        row.meeting = action.meeting;
        row.place = {action.item, action.line};
        takeUpdates(row);
        return row;
    }

    void takeUpdates(ActionsRow &row) const
    {
        for (const Update &update : row.number.isEmpty() ? QList<Update>() : m_updates.value(row.number))
            takeUpdate(row, update);
        row.overdue = row.due.isValid() && row.due < m_date && !isEnded(row.status);
    }

    /// The latest word counts, and is what a change of it changes; of a carried action any line here will do.
    static void takeUpdate(ActionsRow &row, const Update &update)
    {
        const auto &words = std::get<UpdateWords>(update.line->words);
        const bool carried = row.group != ActionGroup::Raised;
        if (!words.owners.isEmpty())
            row.owners = words.owners;
        if (words.due.isValid())
            row.due = words.due;
        if (words.status)
            row.status = words.status;
        if (!words.owners.isEmpty() || (carried && !row.ownersPlace))
            row.ownersPlace = update.place;
        if (words.due.isValid() || (carried && !row.duePlace))
            row.duePlace = update.place;
        row.rank = std::max(row.rank, update.line->standing.rank);
        if (carried) {
            row.meeting = {};
            row.place = update.place;
        }
    }

    QDate m_date;
    QHash<QString, QList<Update>> m_updates; ///< by number, in their order
    QList<ActionsRow> m_rows;
};

} // namespace

QSet<QString> numbersSpokenOf(const QList<ItemReading> &items)
{
    QSet<QString> numbers;
    for (const ItemReading &item : items) {
        for (const NoteLine &line : item.notes.item.lines) {
            if (const auto *update = std::get_if<UpdateWords>(&line.words))
                numbers.insert(update->number);
        }
    }
    return numbers;
}

QList<ActionsRow> meetingActions(const QList<ItemReading> &items, const QList<CarriedAction> &carried, QDate date)
{
    return ActionGatherer(items, date).withCarried(carried);
}

} // namespace minutebook
