#pragma once

#include "models/domain/seating.h"
#include "models/notation/dialect.h"

#include <QAbstractTableModel>

namespace minutebook {

/// What each voting seat has answered in a written procedure: a check in one of three columns, or none. It says the same as the votes'
/// text, in which others can stand too: alternates by their initials, or votes that were only counted.
class AnswersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Seat, Member, For, Against, Abstained, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The seats that vote on a day. `dialect` reads the votes.
    void setSeats(const Seating &seating, QDate day, const Dialect &dialect);
    void setVotes(const QString &votes);
    [[nodiscard]] const QString &votes() const { return m_votes; }
    /// How many seats have not answered; nothing where votes were only counted.
    [[nodiscard]] std::optional<int> unanswered() const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

signals:
    /// By a check.
    void answered(const QString &votes);

private:
    struct Row {
        QString seat;
        QString member;
        QString initials;
    };

    [[nodiscard]] bool isChecked(const Row &row, int column) const;
    void readAnew();

    QList<Row> m_rows;
    Dialect m_dialect;
    QString m_votes;
    std::optional<VoteWords> m_words; ///< nothing: they cannot be read
};

} // namespace minutebook
