#include "models/presentation/meetinglists.h"

#include <algorithm>

namespace minutebook {

namespace {

QList<ItemReading> withHints(QList<ItemReading> items, const MeetingLint &lint)
{
    for (ItemReading &item : items)
        item.notes.diagnostics.append(lint.of(item));
    return items;
}

/// With what only the whole meeting tells.
QList<ItemReading> withRemarks(QList<ItemReading> items, const QList<ItemDiagnostic> &remarks)
{
    for (const ItemDiagnostic &remark : remarks)
        items[remark.item].notes.diagnostics.append(remark.diagnostic);
    for (ItemReading &item : items)
        std::ranges::stable_sort(item.notes.diagnostics, {}, &Diagnostic::line);
    return items;
}

} // namespace

MeetingLists::MeetingLists(QObject *parent)
    : QObject(parent)
{
    connect(&m_lint, &MeetingLint::found, this, &MeetingLists::showProblems);
}

void MeetingLists::show(const MeetingParts &all, std::optional<Rank> ceiling, const Dialect &dialect, bool editable)
{
    const MeetingParts shown = cutMeeting(all, ceiling, dialect);
    m_dialect = dialect;
    m_cut = ceiling.has_value();
    m_items = shown.items;
    m_agenda.setMovable(editable);
    m_actions.setEditable(editable);
    m_actions.setKnownOwners(shown.owners);
    m_decisions.setEditable(editable);
    m_agenda.show(shown.items, dialect);
    m_actions.show(shown.items, shown.carried, dialect);
    m_sitting.show(shown.tables, shown.seating, shown.items, dialect, editable);
    m_decisions.show(shown.items, dialect, m_cut ? QList<NotesPlace>() : m_sitting.withoutQuorum());
    m_waivers = shown.waivers;
    m_lint.lintSoon(all, dialect);
    showProblems();
}

QList<Diagnostic> MeetingLists::bookFindings(ItemId item) const
{
    const auto reading = std::ranges::find(m_items, item, &ItemReading::id);
    return m_cut || reading == m_items.cend() ? QList<Diagnostic>() : m_lint.ofBook(*reading);
}

void MeetingLists::setWaivedShown(bool shown)
{
    if (std::exchange(m_waivedShown, shown) != shown)
        showProblems();
}

/// Of a meeting of which lines are cut nobody can say who was there, and what is wrong with its votes: who left, and with what reason a
/// decision was kept, may stand in one of them.
void MeetingLists::showProblems()
{
    const QList<ItemReading> linted = m_cut ? m_items : withHints(m_items, m_lint);
    const QList<Diagnostic> ofMeeting = m_cut ? QList<Diagnostic>() : m_lint.ofMeeting();
    const QList<ItemDiagnostic> ofRoom = m_cut ? QList<ItemDiagnostic>() : m_sitting.remarks();
    m_problems.show(withRemarks(linted, ofRoom), m_dialect, {ofMeeting, m_waivers, m_waivedShown});
    emit problemsChanged();
}

} // namespace minutebook
