#pragma once

#include <QList>
#include <QString>

class QPlainTextEdit;
class QTextCursor;

namespace minutebook {

/// Lines of a text, from 0.
struct LineSpan {
    int first = 0;
    int last = 0;

    bool operator==(const LineSpan &) const = default;
};

/// The cursor's line, or those of its selection; one that the selection only just reaches is none of them.
[[nodiscard]] LineSpan chosenLines(const QTextCursor &cursor);

/// What a line is to say.
struct RewrittenLine {
    int line = 0; ///< from 0
    QString text; ///< without a line break

    bool operator==(const RewrittenLine &) const = default;
};

/// As one step that can be undone. Cursor and selection stay at their words; what comes in at the cursor comes in behind it.
void rewriteLines(QPlainTextEdit &editor, const QList<RewrittenLine> &lines);

/// The whole text, lines parted by LF, in the same way.
void rewriteText(QPlainTextEdit &editor, const QString &text);

} // namespace minutebook
