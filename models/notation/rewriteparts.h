#pragma once

#include "models/domain/line.h"

namespace minutebook {

/// A line's text in the parts that are rewritten one by one. Put together they are the text again.
struct LineParts {
    QString mark; ///< indentation and list mark
    QString head; ///< keyword and all before the colon that ends it, the colon with the spaces behind it included; empty: no keyword
    QString text; ///< what is said: the line's body
    QString rest; ///< the tag and what stands around it

    [[nodiscard]] QString whole() const { return mark + head + text + rest; }
};

/// `headLength` is that of keyword, colon and spaces behind the list mark; 0 for a line without a keyword.
[[nodiscard]] LineParts partsOf(const Line &line, qsizetype headLength);

/// A text without the spaces at its end.
[[nodiscard]] QString trimmedEnd(QString text);

/// That length where the colon stands at a place behind the list mark.
[[nodiscard]] qsizetype headLength(const Line &line, qsizetype colon);

/// What stands behind a line's list mark.
[[nodiscard]] QStringView behindMark(const Line &line);

/// The head of an ACTION or UPDATE line: `KEYWORD [ID] [STATUS] [due DATE] [{OWNER; OWNER}]`, each part as typed.
struct ActionHead {
    QString keyword;
    QString number; ///< of an action with whatever else stands there
    QString status; ///< of an update, or what stands in its place
    QString due; ///< the date alone
    QString braces; ///< with the braces

    [[nodiscard]] QString text() const;
};

/// Nothing for a line that is neither.
[[nodiscard]] std::optional<ActionHead> readHead(const Line &line);

} // namespace minutebook
