#pragma once

#include "models/review/commentcard.h"
#include "models/review/placedcomment.h"

#include <QAbstractListModel>

namespace minutebook {

/// The comments on a meeting's minutes in the order of its notes, those of one line below what that line says.
class ReviewModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Nothing of a heading.
    enum Role { CardRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PlacedComment> &comments);
    /// Those that are dealt with have no row then.
    void setOpenOnly(bool openOnly);
    [[nodiscard]] bool isOpenOnly() const { return m_openOnly; }
    /// All of them, with a row or not.
    [[nodiscard]] const QList<PlacedComment> &comments() const { return m_comments; }
    /// Null for a heading and outside the list.
    [[nodiscard]] const PlacedComment *comment(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(CommentId id) const;
    /// The next row with a comment, or the one before; invalid if there is none.
    [[nodiscard]] QModelIndex step(const QModelIndex &from, int direction) const;
    /// The first that is open behind that row, round and round, but none of these; invalid if there is none.
    [[nodiscard]] QModelIndex nextOpen(const QModelIndex &from, const QList<CommentId> &but = {}) const;
    [[nodiscard]] int openCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading; ///< empty: a comment
        qsizetype comment = -1;
    };

    [[nodiscard]] QList<Row> rowsOf(const QList<PlacedComment> &comments) const;

    QList<PlacedComment> m_comments;
    QList<Row> m_rows;
    bool m_openOnly = false;
};

} // namespace minutebook
