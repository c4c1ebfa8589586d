#pragma once

#include "models/domain/party.h"
#include "models/presentation/rowsmodel.h"

namespace minutebook {

/// A party while it is edited: a date that cannot be read stays as it was typed.
struct PartyEntry {
    Party party;
    QString since; ///< empty, or what is no date

    bool operator==(const PartyEntry &) const = default;
};

/// The register of parties, as a person edits it. Where a category is typed and no code yet, its next free one is proposed.
class PartiesModel final : public RowsModel<PartyEntry>
{
    Q_OBJECT

public:
    enum Column { Category, Code, RealName, Since, Remark, ColumnCount };

    using RowsModel::RowsModel;

    void show(const QList<Party> &parties);
    [[nodiscard]] QList<Party> parties() const;
    /// Sentences on what keeps rows from being kept, by row.
    [[nodiscard]] QHash<qsizetype, QString> faults() const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    QVariant cell(const PartyEntry &entry, int column, int role) const final;
    bool change(int row, int column, const QVariant &value, int role) final;

private:
    void write(PartyEntry &entry, int column, const QString &text);
};

} // namespace minutebook
