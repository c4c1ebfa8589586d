#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

enum ActionColumn : int { ActionNumber, ActionText, ActionOwner, ActionDue, ActionColumnCount };

constexpr std::array<int, ActionColumnCount> actionWidths{14, 46, 19, 21};

TableRow row(const QString &number, const Runs &text, const QStringList &owners, QDate due)
{
    return TableRow{{plain(number), text, plain(owners.join(", "_L1)), plain(due.isValid() ? longDate(due) : QString())}};
}

Runs markedText(const NoteLine &line, const Cut &cut)
{
    Runs runs = typedRuns(line.body, cut.dialect, Verbs::Plain);
    appendRuns(runs, tailOf(line.tag, line.tail, cut.scheme()));
    return runs;
}

Runs updateText(const NoteLine &line, const Cut &cut)
{
    Runs runs = markedText(line, cut);
    if (const auto status = std::get<UpdateWords>(line.words).status)
        appendRuns(runs, {Run{.text = statusIntroduction()}, Run{.text = statusPhrase(*status), .bold = true}, Run{.text = u"."_s}});
    return runs;
}

QList<TableRow> updateRows(const NoteLine &line, const Cut &cut)
{
    const auto &words = std::get<UpdateWords>(line.words);
    const auto action = cut.actions.constFind(&line);
    if (action == cut.actions.cend())
        return {row(words.number, updateText(line, cut), words.owners, words.due)};
    QList<TableRow> rows{row(words.number, runsOf(action->text, cut.dialect, Verbs::Plain), action->owners, action->due)};
    if (const Runs text = updateText(line, cut); !text.isEmpty())
        rows.append(TableRow{{text}, true});
    return rows;
}

/// As they stood before the meeting, by number.
QHash<QString, ShownAction> carriedActions(const MeetingRecord &record, Edition edition)
{
    QHash<QString, ShownAction> actions;
    for (const Action &action : record.actions) {
        if (!visible(action.rank, action.clearing, edition.ceiling) || actions.contains(action.number))
            continue;
        ShownAction shown{action.text, action.owners, action.due};
        for (const ActionTerms &change : action.changes) {
            if (visible(change.rank, change.clearing, edition.ceiling))
                shown.take(change.owners, change.due);
        }
        actions.insert(action.number, shown);
    }
    return actions;
}

} // namespace

void ShownAction::take(const QStringList &newOwners, QDate newDue)
{
    if (!newOwners.isEmpty())
        owners = newOwners;
    if (newDue.isValid())
        due = newDue;
}

QHash<const NoteLine *, ShownAction> shownActions(const MeetingRecord &record, Edition edition)
{
    QHash<QString, ShownAction> standing = carriedActions(record, edition);
    QHash<const NoteLine *, ShownAction> actions;
    for (const Item &item : record.meeting.items) {
        for (const NoteLine &line : item.lines) {
            const auto *update = std::get_if<UpdateWords>(&line.words);
            const auto action = update ? standing.find(update->number) : standing.end();
            if (action == standing.end() || !visible(line.standing.rank, line.standing.clearing, edition.ceiling))
                continue;
            action->take(update->owners, update->due);
            actions.insert(&line, *action);
        }
    }
    return actions;
}

QList<TableRow> actionRows(const NoteLine &line, const Cut &cut)
{
    const auto *words = std::get_if<ActionWords>(&line.words);
    if (!words)
        return updateRows(line, cut);
    return {row(words->number, markedText(line, cut), words->owners, words->due)};
}

void addActionRows(QList<Block> &blocks, const QList<TableRow> &rows)
{
    auto *last = blocks.isEmpty() ? nullptr : std::get_if<TableBlock>(&blocks.last());
    if (last && last->kind == TableKind::Actions) {
        last->rows += rows;
        return;
    }
    blocks.append(TableBlock{
        .kind = TableKind::Actions, .columns = actionColumns(), .widths = {actionWidths.begin(), actionWidths.end()}, .rows = rows});
}

void finishActionTables(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        auto *table = std::get_if<TableBlock>(&block);
        const auto hasDue = [](const TableRow &row) { return row.cells.size() == ActionColumnCount && !row.cells[ActionDue].isEmpty(); };
        if (!table || table->kind != TableKind::Actions || std::ranges::any_of(table->rows, hasDue))
            continue;
        table->columns.removeAt(ActionDue);
        table->widths.removeAt(ActionDue);
        table->widths[ActionText] += actionWidths[ActionDue];
        for (TableRow &row : table->rows) {
            if (row.cells.size() == ActionColumnCount)
                row.cells.removeAt(ActionDue);
        }
    }
}

} // namespace minutebook
