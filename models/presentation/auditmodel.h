#pragma once

#include "models/domain/audit.h"
#include "models/presentation/treemodel.h"

namespace minutebook {

struct AuditRow {
    AuditEntry entry;

    bool operator==(const AuditRow &) const = default;

    /// The latest first.
    [[nodiscard]] qint64 key() const { return -entry.number; }
};

/// The audit trail of a book, the latest entry first.
class AuditModel final : public TreeModel<AuditRow>
{
    Q_OBJECT

public:
    enum Column { Number, When, Who, What, Meeting, Details, ColumnCount };
    enum Role { FilterRole = Qt::UserRole, NumberRole };

    using TreeModel::TreeModel;

    void show(const QList<AuditEntry> &entries);

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
};

/// "level changed", in the program's language.
[[nodiscard]] QString auditEventWord(AuditEvent event);

} // namespace minutebook
