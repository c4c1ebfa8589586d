#pragma once

#include "models/domain/seating.h"
#include "models/presentation/rowsmodel.h"

namespace minutebook {

/// A seat while it is edited: a date that cannot be read stays as it was typed.
struct SeatEntry {
    Seat seat;
    QString from; ///< empty, or what is no date
    QString until;

    bool operator==(const SeatEntry &) const = default;
};

/// The committee's seats, as a person edits them.
class SeatsModel final : public RowsModel<SeatEntry>
{
    Q_OBJECT

public:
    enum Column { Category, Votes, Holder, Alternates, From, Until, ColumnCount };

    using RowsModel::RowsModel;

    void show(const QList<Seat> &seats);
    [[nodiscard]] QList<Seat> seats() const;
    /// Sentences on dates that cannot be read, by row.
    [[nodiscard]] QHash<qsizetype, QString> unreadDates() const;
    void rename(const QString &before, const QString &now);
    /// What the column of votes can say: yes, then no.
    static QStringList votesWords();

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    QVariant cell(const SeatEntry &entry, int column, int role) const final;
    bool change(int row, int column, const QVariant &value, int role) final;

private:
    static QString text(const SeatEntry &entry, int column);
    static void write(SeatEntry &entry, int column, const QString &text);
};

} // namespace minutebook
