#pragma once

#include "models/notation/dialect.h"

#include <functional>

namespace minutebook {

/// The action of a number, wherever it was raised; nothing if the book knows none.
using FindAction = std::function<std::optional<Action>(const QString &number)>;

/// Adds what depends on neighbours: inherited levels, the vote's decision, an update's level (at least its action's).
/// An update of an action that `findAction` does not know has the highest level; without a look-up it has its own.
/// Changes `item.rank`, the title's standing, and each line's standing and kind (`@key:` away from a heading is a paragraph).
/// Returns the diagnostics of the item, lines counted from 1 at its heading.
QList<Diagnostic> resolve(Item &item, const Dialect &dialect, const FindAction &findAction);

/// A remark and the item that it is on.
struct ItemDiagnostic {
    qsizetype item = 0;
    Diagnostic diagnostic;
};

/// Resolves all items, each of which may update an action that another raises, and remarks numbers that stand twice.
QList<ItemDiagnostic> resolveMeeting(QList<Item> &items, const Dialect &dialect, const FindAction &findAction);

/// Actions of resolved items that have the same number, each of them: which is the newer, a person knows.
[[nodiscard]] QList<ItemDiagnostic> numbersTwice(const QList<Item> &items);

/// The actions that resolved items raise, those without a number left out.
[[nodiscard]] QList<Action> actionsOf(const QList<Item> &items);

/// Lines that stand outside any item, as below a table of people: of the default level unless tagged.
void resolveLoose(QList<NoteLine> &lines, const Dialect &dialect);

} // namespace minutebook
