#pragma once

#include "models/print/proof/certificate.h"
#include "models/print/proof/needles.h"

#include <future>

namespace minutebook {

/// Searches the texts of a file, portion by portion, for what is withheld.
class LeakSearch
{
public:
    /// `withheld` are the texts that the needles are of; they outlive the search.
    LeakSearch(const QList<WithheldText> &withheld, QList<Needle> needles);

    /// In a thread of its own: the next portion is read meanwhile.
    void search(const QList<FileText> &texts);

    /// What all portions hold: each withheld text once in each place, but in none that says less than another.
    [[nodiscard]] QList<Leak> leaks();

private:
    [[nodiscard]] QList<Leak> leaksIn(const QList<FileText> &texts) const;
    [[nodiscard]] QList<Leak> leaksIn(const FileText &text) const;
    void collect();
    void add(const QList<Leak> &leaks);

    const QList<WithheldText> &m_withheld;
    NeedleSet m_needles;
    QList<Leak> m_leaks; ///< of the portions before the one that is searched
    std::future<QList<Leak>> m_searched;
};

} // namespace minutebook
