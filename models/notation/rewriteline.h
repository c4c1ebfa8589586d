#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

// The text of a line that says one thing otherwise: number, task, list mark and tag stay as they were typed. Each answer has
// been read again and says what was wanted and all else as before; nothing where the notation cannot say it, or not of such a line.

/// The owners of an ACTION or UPDATE: where "OWNER to …" names them, there; else in braces.
[[nodiscard]] std::optional<QString> withOwners(const Line &line, const QStringList &owners, const Dialect &dialect);

/// The due date of an ACTION or UPDATE, a null one to take it out: where "… by DATE" says it, there; else behind `due`.
[[nodiscard]] std::optional<QString> withDue(const Line &line, QDate due, const Dialect &dialect);

/// What an ACTION says behind its colon. Owners and date are those that the new text names, where the head names none.
[[nodiscard]] std::optional<QString> withTask(const Line &line, const QString &task, const Dialect &dialect);

/// What a paragraph or list line says, with its inline marks. A line with an outcome verb keeps one.
[[nodiscard]] std::optional<QString> withWording(const Line &line, const QString &wording, const Dialect &dialect);

/// The verb that a line's outcome is entered under.
[[nodiscard]] std::optional<QString> withVerb(const Line &line, const QString &verb, const Dialect &dialect);

/// Who joined, left, presides or is recused, by initials, and when; a null time leaves it out.
[[nodiscard]] std::optional<QString> withPeople(const Line &line, const QStringList &people, QTime time, const Dialect &dialect);

/// A new UPDATE line without tag; what is empty or null is left out.
[[nodiscard]] QString updateLine(const UpdateWords &words, const QString &text = {});

} // namespace minutebook
