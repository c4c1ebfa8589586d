#include "widgets/panes/wordsfilter.h"

#include "models/core/foldwords.h"

namespace minutebook {

void WordsFilter::setWords(const QString &words)
{
    m_words = foldWords(words);
    invalidateRowsFilter();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, filterKeyColumn(), parent);
    return foldWords(index.data(filterRole()).toString()).contains(m_words);
}

} // namespace minutebook
