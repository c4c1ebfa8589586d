#pragma once

#include "models/review/anchor.h"
#include "models/review/bundle.h"
#include "models/review/commentcard.h"

#include <QAbstractListModel>

namespace minutebook {

/// The comments of a review file down its pages, with those that the same reader made on earlier drafts and what became of them.
class ReaderModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole };

    /// A comment with its place in this edition.
    struct Entry {
        ReviewComment comment;
        CommentPlace place;
        std::optional<EarlierComment> earlier = {};
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const ReviewBundle &bundle);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QModelIndex indexOf(const QByteArray &id) const;
    /// Null outside the list.
    [[nodiscard]] const Entry *entry(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> m_entries;
};

} // namespace minutebook
