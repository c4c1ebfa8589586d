#pragma once

#include "models/domain/revision.h"
#include "models/presentation/treemodel.h"

namespace minutebook {

struct RevisionRow {
    Revision revision;

    bool operator==(const RevisionRow &) const = default;

    /// The latest first.
    [[nodiscard]] int key() const { return -revision.number; }
};

/// The revisions of one meeting's minutes, the latest first.
class RevisionsModel final : public TreeModel<RevisionRow>
{
    Q_OBJECT

public:
    enum Column { Number, Kind, When, Author, Reason, Hash, ColumnCount };
    enum Role { NumberRole = Qt::UserRole, FilterRole };

    using TreeModel::TreeModel;

    void show(const QList<Revision> &revisions);

    /// Null if the index is none of a row.
    [[nodiscard]] const Revision *revision(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int number) const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
};

/// "changed draft", in the program's language.
[[nodiscard]] QString revisionKindWord(RevisionKind kind);
/// The same of what is approved no more.
[[nodiscard]] QString takenBackWord();

} // namespace minutebook
