#pragma once

#include "models/print/proof/letters.h"

#include <QSet>
#include <QStringList>

namespace minutebook {

/// What the readers of a file may see, by how it begins and ends: where two such texts meet on a page, the end of the one and the beginning of
/// the next can read as some words of what is withheld do, and tell nothing.
class OpenEnds
{
public:
    explicit OpenEnds(const QStringList &openTexts);

    /// From word to word these letters are the end of one such text, whole short ones, if any, and the beginning of another.
    [[nodiscard]] bool meetIn(const Letters &letters) const;

private:
    [[nodiscard]] bool goOn(const Letters &letters, qsizetype begin) const;
    void add(const Letters &letters);

    QSet<QString> m_ends;
    QSet<QString> m_short;
    QSet<QString> m_beginnings;
};

} // namespace minutebook
