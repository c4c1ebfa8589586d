#pragma once

#include "models/domain/committeerecord.h"
#include "models/presentation/treemodel.h"

namespace minutebook {

struct PeopleHistoryRow {
    PersonHistory history;
    QString at; ///< which seat they hold today, or what they are to the committee

    bool operator==(const PeopleHistoryRow &) const = default;

    [[nodiscard]] QString key() const { return history.person.name.toCaseFolded(); }
};

/// Everybody who is or was with the committee, a row each.
class PeopleHistoryModel final : public TreeModel<PeopleHistoryRow>
{
    Q_OBJECT

public:
    enum Column { Name, At, Present, InPart, Apologies, Interests, Clearance, ColumnCount };
    enum Role { NameRole = Qt::UserRole, FilterRole };

    using TreeModel::TreeModel;

    /// As it is on a day.
    void show(const QList<PersonHistory> &people, QDate today);

    /// Null if the index is none of a row.
    [[nodiscard]] const PersonHistory *history(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] static QString cell(const PeopleHistoryRow &row, int column);
    [[nodiscard]] static QString described(const PeopleHistoryRow &row);
};

/// "1 Jan 2024 – 31 Dec 2025", with what is open left open; empty: always.
[[nodiscard]] QString termText(const Seat &seat);

} // namespace minutebook
