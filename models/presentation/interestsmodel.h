#pragma once

#include "models/domain/seating.h"
#include "models/notation/realnames.h"
#include "models/presentation/rowsmodel.h"

namespace minutebook {

/// An interest while it is edited: a date that cannot be read stays as it was typed.
struct InterestEntry {
    StandingInterest interest;
    QString declared; ///< empty, or what is no date

    bool operator==(const InterestEntry &) const = default;
};

/// The standing interests of one person, as somebody edits them. A new one is declared today.
class InterestsModel final : public RowsModel<InterestEntry>
{
    Q_OBJECT

public:
    enum Column { Declared, Level, Text, ColumnCount };

    explicit InterestsModel(QDate today, QObject *parent = nullptr);
    /// Names that only those may read who are cleared to the highest level, and that level.
    void setRealNames(RealNames names, const QString &highest);

    void show(const QList<StandingInterest> &interests);
    /// Without rows that say nothing.
    [[nodiscard]] QList<StandingInterest> interests() const;
    /// Sentences on dates that cannot be read and on real names below the highest level, by row.
    [[nodiscard]] QHash<qsizetype, QString> faults() const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    QVariant cell(const InterestEntry &entry, int column, int role) const final;
    bool change(int row, int column, const QVariant &value, int role) final;

private:
    QDate m_today;
    RealNames m_realNames;
    QString m_highest;
};

} // namespace minutebook
