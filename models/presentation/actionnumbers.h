#pragma once

#include "models/core/textedit.h"
#include "models/storage/itemstore.h"
#include "models/storage/journalrule.h"

#include <QHash>

namespace minutebook {

struct Dialect;

/// A line whose meaning is completed once the cursor has left it: an action without its number, the heading of a new item.
[[nodiscard]] bool waitsForCursor(const Line &line);

/// Puts the numbers that the book gave to the lines of `sent` into the same lines of `now`, which was typed on meanwhile.
/// A line that has changed is left alone: the book gives it its number with the next save.
[[nodiscard]] QList<TextEdit> numberEdits(const QString &sent, const QList<WrittenLine> &written, const QString &now);

/// The lines in which two notes differ, if all that differs is that actions have got numbers; saving one item gives them to the others too.
[[nodiscard]] std::optional<QList<WrittenLine>> numbersBetween(const QString &before, const QString &after, const Dialect &dialect);

/// The lines that were given a number in what was typed, each without it and with it. The journal leads to `text`.
[[nodiscard]] QHash<QString, QString> numberedLines(const QList<JournalEdit> &journal, const QString &text, const Dialect &dialect);

/// The lines that stand in one part of the notes, counted from its first line.
[[nodiscard]] QList<WrittenLine> within(const QList<WrittenLine> &written, int firstLine, int lines);

} // namespace minutebook
