#pragma once

#include "models/presentation/actionsmodel.h"
#include "models/presentation/agendamodel.h"
#include "models/presentation/cutreading.h"
#include "models/presentation/decisionsmodel.h"
#include "models/presentation/meetinglint.h"
#include "models/presentation/problemsmodel.h"
#include "models/presentation/sitting.h"

namespace minutebook {

/// What stands beside the notes of the shown meeting: its agenda, actions, decisions and problems, and who sits in it.
/// None of it holds anything above the ceiling that it was shown under.
class MeetingLists final : public QObject
{
    Q_OBJECT

public:
    explicit MeetingLists(QObject *parent = nullptr);

    [[nodiscard]] AgendaModel *agenda() { return &m_agenda; }
    [[nodiscard]] ActionsModel *actions() { return &m_actions; }
    [[nodiscard]] DecisionsModel *decisions() { return &m_decisions; }
    [[nodiscard]] ProblemsModel *problems() { return &m_problems; }
    [[nodiscard]] Sitting *sitting() { return &m_sitting; }
    [[nodiscard]] const Sitting *sitting() const { return &m_sitting; }

    void show(const MeetingParts &all, std::optional<Rank> ceiling, const Dialect &dialect, bool editable);
    /// Levels, names or verbs are others: the lint reads everything anew.
    void readAnew() { m_lint.readAnew(); }
    /// It is another meeting.
    void forget() { m_lint.forget(); }
    /// Findings that somebody lets stand are listed too.
    void setWaivedShown(bool shown);
    [[nodiscard]] bool isWaivedShown() const { return m_waivedShown; }
    /// The earlier meetings whose minutes this one has approved; nothing under a ceiling.
    [[nodiscard]] QList<ApprovedMinutes> approved() const { return m_cut ? QList<ApprovedMinutes>() : m_lint.approved(); }

    /// What the book tells of an item's notes, and they do not themselves; lines count from 1. Nothing under a ceiling.
    [[nodiscard]] QList<Diagnostic> bookFindings(ItemId item) const;

signals:
    /// What looks like a mistake was looked for again.
    void problemsChanged();

private:
    void showProblems();

    AgendaModel m_agenda;
    ActionsModel m_actions;
    DecisionsModel m_decisions;
    ProblemsModel m_problems;
    MeetingLint m_lint;
    Sitting m_sitting;
    QList<ItemReading> m_items; ///< as far as they may be seen
    QList<Waiver> m_waivers;
    bool m_waivedShown = false;
    bool m_cut = false;
    Dialect m_dialect;
};

} // namespace minutebook
