#pragma once

#include "models/presentation/meetingreading.h"

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QStackedLayout;
class QTreeView;

namespace minutebook {

class EmptyState;
class FittingColumns;
class WordsFilter;

/// A tree with a filter above it, a context menu of the window's own actions, and a sentence where it is empty.
class TreePane : public QWidget
{
    Q_OBJECT

public:
    /// `view` shows the rows; without one, a plain tree does.
    TreePane(int filterRole, const QString &name, const QString &emptyText, QWidget *parent, QTreeView *view = nullptr);

    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] bool showsEmptyState() const;
    /// What stands where there is nothing, if nobody says another thing.
    [[nodiscard]] const QString &emptySentence() const { return m_emptySentence; }

    /// The chosen row of the model; invalid if there is none.
    [[nodiscard]] QModelIndex current() const;
    /// Chooses without telling.
    void setCurrent(const QModelIndex &index);
    /// The same where no row is chosen yet; false if one is.
    bool chooseAtFirst(const QModelIndex &index);
    /// The line of the shown meeting's notes that the chosen row is about; without an item if there is none.
    [[nodiscard]] virtual NotesPlace chosenPlace() const { return {}; }
    /// Does what Enter does on the chosen row.
    void activateCurrent();

signals:
    /// Enter or a double click on a row of the model.
    void activated(const QModelIndex &index);
    /// A person chose another row.
    void chosen(const QModelIndex &index);

protected:
    /// The model's cells are edited in place, on F2 or with a further click; Left and Right go from cell to cell.
    /// Of a row that is chosen as a whole F2 edits the `first` column, or else the first that can be edited.
    void setCellsEditable(int first = 0);
    /// Columns as wide as their cells need.
    FittingColumns &setFittingColumns(const QList<int> &columns);
    /// So wide that these samples fit; the columns behind them share the rest. A person can change them.
    void setColumnWidths(const QStringList &samples);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isShown(const QModelIndex &cell) const;
    [[nodiscard]] QModelIndex editableCell() const;
    /// Its rows are items: what the window does to the shown one is for them.
    [[nodiscard]] virtual bool isOfItems() const { return false; }
    [[nodiscard]] bool isFixedCell(const QModelIndex &cell) const;
    void tellFixed(const QModelIndex &cell);
    bool goToCell(int step);
    void narrow(const QString &words);
    void openNewRows(const QModelIndex &parent, int first, int last);
    void openFilledRow(const QModelIndex &from, int first, int last, const QModelIndex &to);
    void showWhatThereIs();
    void keepFocusFor(QWidget *shown);

    const QString m_emptySentence;
    QLineEdit *m_filter;
    QTreeView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    WordsFilter *m_proxy;
    FittingColumns *m_fitting = nullptr;
    int m_firstEdited = 0;
    bool m_byProgram = false;
    bool m_removesRows = false;
};

} // namespace minutebook
