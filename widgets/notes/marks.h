#pragma once

#include "models/domain/diagnostic.h"

#include <QColor>
#include <QPlainTextEdit>

#include <array>

namespace minutebook {

enum class MarkKind { Problem, Meeting, Finding, Spelling, Found };

/// A stretch of a line of the notes that is pointed out. It moves with its text; what is typed behind it is none of it.
struct Mark {
    explicit Mark(const QTextCursor &stretch, std::optional<Diagnostic> said = {});

    QTextCursor place;
    std::optional<Diagnostic> remark; ///< what is wrong there

    /// The line that it begins in, from 0: where that was parted within the mark, the mark ends with it.
    [[nodiscard]] int line() const;
    [[nodiscard]] QTextCursor placeInLine() const;
};

/// What is pointed out in the notes, by kind: problems, what only the whole meeting tells and findings underlined, words that no dictionary has underlined otherwise,
/// what was searched for on a ground of its own.
class Marks
{
public:
    void set(MarkKind kind, const QList<Mark> &marks) { m_marks[static_cast<std::size_t>(kind)] = marks; }
    [[nodiscard]] const QList<Mark> &of(MarkKind kind) const { return m_marks[static_cast<std::size_t>(kind)]; }

    /// As the editor shows them: the line that is being typed has no remarks, the word that is being typed is not misspelt.
    /// `typed` is where, or a null cursor.
    [[nodiscard]] QList<QTextEdit::ExtraSelection> selections(const QTextCursor &typed, const QPalette &palette) const;

    /// The remarks at a position of the text.
    [[nodiscard]] QList<Diagnostic> remarksAt(int position) const;

private:
    std::array<QList<Mark>, 5> m_marks;
};

/// The stretch of a document that a diagnostic stands on; a null cursor if there is no such line. Lines count from 1.
[[nodiscard]] QTextCursor placeOf(const Diagnostic &diagnostic, QTextDocument &document);

} // namespace minutebook
