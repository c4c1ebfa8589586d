#pragma once

#include "models/print/passages.h"

namespace minutebook {

/// How a passage of one edition stands to another edition.
struct PassageMatch {
    qsizetype other = -1; ///< the same line among the other's passages; -1: it is not there
    QList<qsizetype> changed = {}; ///< its words that the other one's passage has not; all of a passage that is not there
    bool differs = false; ///< it is not there, or reads otherwise: what is gone from it may have been on the other side alone

    bool operator==(const PassageMatch &) const = default;
};

struct Comparison {
    QList<PassageMatch> left; ///< by passage
    QList<PassageMatch> right;

    bool operator==(const Comparison &) const = default;
};

/// Two lists of texts, each as its words: those that read the same stand beside each other, and between them those that share most of
/// their words.
[[nodiscard]] Comparison compareTexts(const QList<QStringList> &left, const QList<QStringList> &right);

/// Two states of the same minutes: by what their passages say, as lines of one may be gone from the other.
[[nodiscard]] Comparison compareStates(const QList<PagePassage> &left, const QList<PagePassage> &right);

/// How the words of one text become those of another.
struct ComparedWord {
    enum class Is { Same, Gone, Come };

    QString text;
    Is is = Is::Same;

    bool operator==(const ComparedWord &) const = default;
};
[[nodiscard]] QList<ComparedWord> compareWords(const QStringList &before, const QStringList &after);

/// Two editions of one record: passages of the same line stand beside each other, those of no line where they read the same.
[[nodiscard]] Comparison comparePassages(const QList<PagePassage> &left, const QList<PagePassage> &right);

} // namespace minutebook
