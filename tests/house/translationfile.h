#pragma once

#include <QStringList>

#include <optional>

namespace minutebook::test {

/// A text of a Linguist file (.ts).
struct Translation {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

struct TranslationFile {
    QString language; ///< "de"
    QList<Translation> texts;
};

/// By its path from the root.
[[nodiscard]] TranslationFile readTranslations(const QString &path);

/// How many forms a number asks for in a language, as Qt counts them; nothing: it is not known here.
[[nodiscard]] std::optional<int> pluralForms(const QString &language);

/// What is wrong with a text, a sentence each; nothing: it is right, as far as that can be told.
[[nodiscard]] QStringList faultsOf(const Translation &text, const QString &language);

} // namespace minutebook::test
