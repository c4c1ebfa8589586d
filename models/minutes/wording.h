#pragma once

#include "models/domain/scheme.h"

#include <QLocale>
#include <QStringList>

namespace minutebook {

/// While it lives, the fixed words that this thread composes, prints or looks for are in a language, by its BCP 47 tag; the innermost counts.
/// Each way into composing, printing and proving begins with one, so that what comes of it depends on its arguments alone. A language that has
/// no wording (resources/phrases) reads English, as everything does outside of a Wording.
class Wording
{
    Q_DISABLE_COPY_MOVE(Wording)

public:
    explicit Wording(const QString &language);
    ~Wording();

private:
    QString m_before;
};

/// A fixed text in the language of the innermost Wording.
[[nodiscard]] QString worded(const QString &english);
/// For the names of its months and days.
[[nodiscard]] QLocale wordingLocale();

/// A scheme in another language, as far as its texts are those of one that ships, in whatever language: what a committee has worded itself, and
/// the names of levels, stay.
[[nodiscard]] Scheme schemeWorded(Scheme scheme, const QString &language);

/// The languages that have a wording, English first.
[[nodiscard]] QStringList wordedLanguages();

} // namespace minutebook
