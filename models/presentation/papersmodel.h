#pragma once

#include "models/core/error.h"
#include "models/notation/dialect.h"
#include "models/presentation/treemodel.h"
#include "models/storage/paperstore.h"

namespace minutebook {

/// A paper of the shown item.
struct PapersRow {
    PaperId id;
    Paper paper;
    Rank rank; ///< from which level up it is listed

    bool operator==(const PapersRow &) const = default;

    [[nodiscard]] auto key() const { return id; }
};

/// The papers of an item, in their order. What is edited is told, and comes back once the book has it.
class PapersModel final : public TreeModel<PapersRow>
{
    Q_OBJECT

public:
    enum Column { Title, Version, Level, ColumnCount };
    enum Role {
        PaperRole = Qt::UserRole,
        RankRole,
        ChoicesRole, ///< of a level: the names that can be chosen
        FileRole, ///< the file's name
        BelowRole, ///< its name and size, for a second line
        FilterRole
    };

    using TreeModel::TreeModel;

    /// With a ceiling, those alone that it shows.
    void show(const QList<StoredPaper> &papers, Rank item, const Dialect &dialect, std::optional<Rank> ceiling = {});
    void setEditable(bool editable) { m_editable = editable; }

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    /// Other words of a paper are to be kept.
    void reworded(minutebook::PaperId id, const minutebook::PaperWords &words);

private:
    [[nodiscard]] QVariant cell(const PapersRow &row, int column) const;
    [[nodiscard]] QVariant edited(const Paper &paper, int column) const;
    [[nodiscard]] QString sentence(const PapersRow &row) const;
    [[nodiscard]] QStringList levels() const;

    Scheme m_scheme;
    bool m_editable = false;
};

} // namespace minutebook
