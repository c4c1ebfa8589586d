#pragma once

#include "models/print/proof/certificate.h"
#include "models/print/proof/needles.h"
#include "models/print/proof/openends.h"

#include <deque>
#include <future>
#include <mutex>
#include <optional>

namespace minutebook {

/// Searches the texts of a file, portion by portion, for what is withheld.
class LeakSearch
{
public:
    /// `withheld` are the texts that the needles are of; they outlive the search. Where two of the open texts meet, a run of words may stand
    /// that is also a part of a withheld one: that is no leak, unless it is all of that, or a party's name.
    LeakSearch(const QList<WithheldText> &withheld, QList<Needle> needles, const QStringList &openTexts);

    /// In a thread of its own: the next portions are read meanwhile, a few at the most.
    void search(const QList<FileText> &texts);

    /// What all portions hold: each withheld text once in each place, but in none that says less than another.
    [[nodiscard]] QList<Leak> leaks();

private:
    [[nodiscard]] QList<Leak> leaksIn(const QList<FileText> &texts) const;
    [[nodiscard]] QList<Leak> leaksIn(const FileText &text) const;
    [[nodiscard]] bool meetOpenTexts(const NeedleHit &hit, const Letters &letters) const;
    void collectFirst();
    void add(const QList<Leak> &leaks);

    const QList<WithheldText> &m_withheld;
    NeedleSet m_needles;
    QStringList m_openTexts;
    mutable std::once_flag m_asked; ///< for their ends, which hardly ever anybody asks for
    mutable std::optional<OpenEnds> m_openEnds;
    QList<Leak> m_leaks; ///< of the portions before those that are searched
    std::deque<std::future<QList<Leak>>> m_searched; ///< gone first: they wait
};

} // namespace minutebook
