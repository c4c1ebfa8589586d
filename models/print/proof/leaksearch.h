#pragma once

#include "models/print/proof/certificate.h"
#include "models/print/proof/needles.h"

#include <span>

namespace minutebook {

/// Searches the texts of a file, portion by portion, for what is withheld.
class LeakSearch
{
public:
    /// `withheld` are the texts that the needles are of; they outlive the search.
    LeakSearch(const QList<WithheldText> &withheld, QList<Needle> needles);

    /// In two threads.
    void search(const QList<FileText> &texts);

    /// Each withheld text once in each place, but in none that says less than another.
    [[nodiscard]] QList<Leak> leaks() const;

private:
    using Texts = std::span<const FileText>;

    [[nodiscard]] QList<Leak> leaksIn(Texts texts) const;
    [[nodiscard]] QList<Leak> leaksIn(const FileText &text) const;
    void add(const QList<Leak> &leaks);

    const QList<WithheldText> &m_withheld;
    NeedleSet m_needles;
    QList<Leak> m_leaks;
};

} // namespace minutebook
