#pragma once

#include <QList>
#include <QString>

namespace minutebook {

/// What is searched for.
struct Sought {
    QString words;
    bool matchCase = false;
    bool wholeWords = false;

    bool operator==(const Sought &) const = default;
};

/// Where it begins in a text, from left to right and without overlap; each hit is as long as the words. Nothing is found of no words.
[[nodiscard]] QList<qsizetype> hitsIn(const QString &text, const Sought &sought);

/// The text with every hit replaced.
[[nodiscard]] QString withHitsReplaced(QString text, const Sought &sought, const QString &replacement);

} // namespace minutebook
