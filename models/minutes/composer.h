#pragma once

#include "models/minutes/document.h"
#include "models/minutes/edition.h"
#include "models/minutes/trace.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// An action as an edition's readers know it at a line: its owners and date by the latest word up to there that they see.
struct ShownAction {
    QString text;
    QStringList owners;
    QDate due;

    void take(const QStringList &newOwners, QDate newDue);
};

/// The actions that the edition shows, by the UPDATE line of the record's items that speaks of them.
[[nodiscard]] QHash<const NoteLine *, ShownAction> shownActions(const MeetingRecord &record, Edition edition);

/// What every part of composing asks: the record, its dialect, and the gate.
struct Cut {
    const MeetingRecord &record;
    Edition edition;
    Dialect dialect;
    QHash<const NoteLine *, ShownAction> actions;

    [[nodiscard]] const Scheme &scheme() const { return record.body.scheme; }
    [[nodiscard]] bool shows(Rank rank, Clearing clearing = std::nullopt) const { return visible(rank, clearing, edition.ceiling); }
    [[nodiscard]] bool shows(const NoteLine &line) const { return shows(line.standing.rank, line.standing.clearing); }
};

[[nodiscard]] Cut cutOf(const MeetingRecord &record, Edition edition);

/// Everything before the first block, under this title of the edition.
[[nodiscard]] MinutesDocument composeHead(const Cut &cut, const QString &title);

/// Registers are set like the minutes of a meeting of which nothing else is known: of the committee, on a day that may be null.
[[nodiscard]] MeetingRecord registerRecordOf(const Body &body, QDate date);
/// The head of a register, which is of the whole committee.
[[nodiscard]] MinutesDocument composeRegisterHead(const Cut &cut, const QString &title);

/// When the next meeting is, if that is known.
[[nodiscard]] QList<Block> composeNextMeeting(const Cut &cut);
/// Where the chair signs, on what is approved; drafts have none.
[[nodiscard]] QList<Block> composeSignature(const Cut &cut);

/// Who was there for what is of the top level; nothing below the top edition, or where nothing is of that level.
[[nodiscard]] QList<Block> composeDistribution(const Cut &cut);

/// An item's title as the edition's readers know it, with its marking but without its number. Without a number and a title: nothing.
[[nodiscard]] Runs titleOf(const Item &item, const Cut &cut);

/// The blocks of an item, or of loose lines where it has no title.
[[nodiscard]] QList<Block> composeItem(const Item &item, const Cut &cut);

/// Where the blocks of the record's item of that index come from.
[[nodiscard]] QList<BlockSource> traceItem(qsizetype index, const Cut &cut);

/// Where the rows of the agenda's table come from.
[[nodiscard]] QList<LineSource> traceAgendaRows(const Cut &cut);

/// The attendance tables, or the sentence that says where they are.
[[nodiscard]] QList<Block> composePeople(const Cut &cut);

/// What was corrected since the approval: a paragraph for each correction that changed something in this edition, with its reason where that
/// is shown. Of others nothing is told.
[[nodiscard]] QList<Block> composeCorrections(const Cut &cut);

/// The same tables for an agenda: who is asked to come, not who came when.
[[nodiscard]] QList<Block> composeInvited(const Cut &cut);

/// The rows of an ACTION or UPDATE line, four cells each: number, text, owner, due.
[[nodiscard]] QList<TableRow> actionRows(const NoteLine &line, const Cut &cut);

/// Adds rows to the table that ends the blocks, or begins one.
void addActionRows(QList<Block> &blocks, const QList<TableRow> &rows);

/// Takes the column of due dates out of tables that have none.
void finishActionTables(QList<Block> &blocks);

} // namespace minutebook
