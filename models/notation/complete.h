#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// What the book knows beside the dialect.
struct Vocabulary {
    struct OpenAction {
        QString number;
        QString text;

        bool operator==(const OpenAction &) const = default;
    };

    QList<OpenAction> openActions;
    QStringList pseudonyms; ///< "Small Supplier ‘CD’"
    QStringList people = {}; ///< initials of who is likelier meant than others, the likeliest first

    bool operator==(const Vocabulary &) const = default;
};

struct Completion {
    QString text; ///< takes the place of what was typed of it
    QString label; ///< what a list calls it

    bool operator==(const Completion &) const = default;
};

struct Completions {
    qsizetype begin = 0; ///< of what they take the place of, which ends at the cursor
    QList<Completion> all; ///< the likeliest first
    bool asked = false; ///< something that asks for one was typed: `@` or a bracket, and a letter of it. Enter may take the first

    bool operator==(const Completions &) const = default;
};

/// How the word that is being typed may go on: people behind `@` and where a keyword wants some, owners of an ACTION, open actions and then
/// statuses behind UPDATE, outcome verbs from two capitals on, pseudonyms behind their category and a quotation mark, tags at a line's end.
[[nodiscard]] Completions completionsAt(const QString &line, qsizetype column, const Dialect &dialect, const Vocabulary &vocabulary);

/// Whether completionsAt would ask the vocabulary: it may cost something to make one.
[[nodiscard]] bool asksVocabulary(const QString &line, qsizetype column);

/// Whether it would ask for the vocabulary's people.
[[nodiscard]] bool asksPeople(const QString &line, qsizetype column);

/// The pseudonyms that stand in a text, each once: "Small Supplier ‘CD’".
[[nodiscard]] QStringList pseudonymsIn(const QString &text);

} // namespace minutebook
