#pragma once

#include "models/domain/party.h"

#include <QHash>
#include <QStringList>

namespace minutebook {

/// A real name in a text, and whom it gives away.
struct NamedParty {
    qsizetype begin = 0;
    qsizetype length = 0;
    QStringList pseudonyms; ///< of one firm there can be several

    bool operator==(const NamedParty &) const = default;
};

/// The real names of parties as they may be typed: whatever their case, accents, letters that only look so, spacing, hyphens and "and",
/// with or without the word for the legal form at the end.
class RealNames
{
public:
    RealNames() = default;
    /// Of the parties that are secret on that day; a null day: of all.
    RealNames(const QList<Party> &parties, QDate day, const QString &language);

    [[nodiscard]] bool isEmpty() const { return m_nodes.isEmpty(); }

    /// Every place of a text where one stands, from left to right, the longest where several begin.
    [[nodiscard]] QList<NamedParty> find(const QString &text) const;

private:
    struct Word;
    struct End {
        QString pseudonym;
        bool capital = false; ///< of a word that may mean something else where it is written small
    };
    /// A word of names behind those words that lead to it; the first node stands before the first words.
    struct Node {
        QHash<QString, qsizetype> next; ///< by each folded form of the next word
        QList<End> ends; ///< of the names that are complete here
    };

    void learn(const QList<Word> &words, const QString &pseudonym, bool capital);
    qsizetype follow(qsizetype node, const QStringList &forms);
    [[nodiscard]] NamedParty longestAt(const QList<Word> &words, qsizetype at) const;
    [[nodiscard]] static QList<Word> wordsOf(const QString &text);

    QList<Node> m_nodes;
};

/// A real name without the word for its legal form ("Ltd"); as it is if it has none.
[[nodiscard]] QString withoutLegalForm(const QString &realName);

} // namespace minutebook
