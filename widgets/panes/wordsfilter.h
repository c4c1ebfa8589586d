#pragma once

#include <QSortFilterProxyModel>

namespace minutebook {

/// Lets the rows through whose text, of the filter's role, holds some words as people look for them: whatever their case and accents.
class WordsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words; ///< folded
};

} // namespace minutebook
