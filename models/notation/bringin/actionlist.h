#pragma once

#include "models/notation/dialect.h"

#include <QSet>

namespace minutebook {

/// What a column of an old action log says.
enum class ActionField { None, Number, Text, Owner, Due, Status, RaisedOn, ClosedOn, Level, Notes };

/// An old action log as a table: its first row is its headings where one of them is known.
struct ActionListTable {
    QStringList headings; ///< "Column 1" and so on where there are none
    QList<QStringList> rows;
    int firstRow = 1; ///< the row of the text, from 1, that is `rows`' first

    bool operator==(const ActionListTable &) const = default;
};

/// Cells parted by commas, semicolons or tabs.
[[nodiscard]] ActionListTable readActionListTable(const QString &text);
/// By its headings; each field once.
[[nodiscard]] QList<ActionField> proposedFields(const ActionListTable &table);

/// A row of the log, and what becomes of it.
struct ListedAction {
    int row = 0; ///< of the text, from 1
    QString number; ///< that it has, or gets
    QString text;
    QStringList owners;
    QDate due; ///< null: none
    QStringList lines; ///< of notation
    QStringList strangers = {}; ///< of its owners, those whom neither the meeting nor the committee knows
    QString assumedLevel = {}; ///< that it comes in with although it says none; empty: it says one, or needs none
    QString fault; ///< why it stays out; empty: it comes in

    bool operator==(const ListedAction &) const = default;
};

/// An ACTION line for each row, and an UPDATE line where the log says more of it than that it is open. `dialect` is that of the meeting that
/// they come in with: numbers as the committee writes them are kept, other words for a number stand in the text and the action gets one of this
/// meeting. A number that is among `taken`, that stands twice or that cannot be read, a date that can be read in two ways where no other of the log settles the order, and a status
/// or level that is unknown are faults. Where other rows name a level above the meeting's default, one that names none is of the highest
/// that the list names: doubt counts upward.
[[nodiscard]] QList<ListedAction> listActions(const ActionListTable &table, const QList<ActionField> &fields, const Dialect &dialect,
                                              const QSet<QString> &taken);

/// The notes of the item that holds those that come in.
[[nodiscard]] QString notesOf(const QList<ListedAction> &actions);

} // namespace minutebook
