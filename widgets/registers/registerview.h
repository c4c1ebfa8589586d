#pragma once

#include "models/domain/registerrecord.h"

#include <QPersistentModelIndex>
#include <QTreeView>

namespace minutebook {

class LevelDelegate;

/// The entries of a register as a table, however many: none is measured. What is chosen stays so while rows come and go.
class RegisterView final : public QTreeView
{
    Q_OBJECT

public:
    /// How the tables of registers differ.
    struct Columns {
        QStringList samples; ///< of the texts of the model's columns; an empty one stretches
        int level = 0; ///< the column
        int strong = -1; ///< the column whose texts can be bold; below 0: none's
        int rankRole = 0; ///< of the model: a Rank
        int lineRole = 0; ///< of the model: a RegisterLine
    };
    explicit RegisterView(const Columns &columns, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setScheme(const Scheme &scheme);

    /// Where the chosen entry was raised or taken; nothing if none is chosen, as headings are nobody's choice.
    [[nodiscard]] std::optional<RegisterLine> chosenLine() const;
    /// Before rows come and go: the view chooses a neighbour of what goes, wherever that comes to stand.
    void rememberChosen();
    /// What was chosen, if it is there as another row, else the first.
    void chooseAgain();

    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

signals:
    void sortingChanged();

private:
    void setUpHeader();
    void fitColumns();
    void sortBy(int column, Qt::SortOrder order);

    Columns m_columns;
    LevelDelegate *m_levels;
    int m_column = -1; ///< by which it is sorted; below 0: as the meetings were held
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QPersistentModelIndex m_chosen; ///< before what was asked for came
    std::optional<RegisterLine> m_chosenLine; ///< the same entry can come as another row: below another heading
};

} // namespace minutebook
