#pragma once

#include <QString>
#include <QStringList>

namespace minutebook {

/// A word as a reader sees it, whatever letters it is made of: compatibility forms, case, accents, look-alikes of
/// other scripts (Unicode Technical Standard 39) and invisible characters folded away. Several forms, because a
/// look-alike depends on its case: two words look alike if they share one.
[[nodiscard]] QStringList foldedForms(QStringView word);

/// The same at a fraction of the cost where the word is plain ASCII: enough to find a shared form with foldedForms of another word.
[[nodiscard]] QStringList foldedFormsOfMany(QStringView word);

/// Small capitals and letters in boxes, discs and flags as the letters that they show; pictures beyond the basic plane as spaces.
/// Unicode gives these no compatibility form.
[[nodiscard]] QString withPlainLetters(const QString &text);

/// Case and compatibility forms alone folded: for names and initials that a person typed.
[[nodiscard]] QString foldedName(QStringView name);

/// Whether one letter put in, left out, exchanged, or swapped with its neighbour makes one word of the other, or nothing.
[[nodiscard]] bool withinOneEdit(QStringView one, QStringView other);

} // namespace minutebook
