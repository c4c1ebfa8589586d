#pragma once

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QKeySequence;
class QTableView;

namespace minutebook {

class ChoiceDelegate;
class FaultLabel;

/// A table that is edited in place, with keys and buttons that add, remove and move rows. Tab goes from cell to cell while one is
/// edited, and from the last one into a new row.
class RowsEdit final : public QWidget
{
    Q_OBJECT

public:
    /// Which letters lead to the buttons: of a second table beside a first others.
    enum class Letters { First, Second };
    /// What the table is called, what adds a row, and a text for each column that has to fit.
    struct Texts {
        QString name;
        QString add;
        QStringList samples;
        Letters letters = Letters::First;
    };

    /// `faultRole` is the model's, of a sentence on the row.
    RowsEdit(QAbstractItemModel *model, int faultRole, const Texts &texts, QWidget *parent);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] ChoiceDelegate *delegate() const { return m_delegate; }

    /// Rows are only looked at from then on.
    void setReadOnly();
    void addRow();
    /// Says below the table what is wrong; empty: nothing is.
    void tell(const QString &sentence);
    /// What to do, where there is nothing yet.
    void advise(const QString &sentence);
    void goToRow(int row);

private:
    QAction *makeAction(const QString &text, const QString &icon, const QKeySequence &keys, void (RowsEdit::*slot)());
    void widen(const QStringList &samples);
    void editCell();
    void removeRow();
    void moveUp();
    void moveDown();
    void moveTo(int row, int before);
    void continueBelow();
    void enableActions();
    [[nodiscard]] int currentRow() const;

    QTableView *m_view;
    ChoiceDelegate *m_delegate;
    FaultLabel *m_fault;
    QList<QWidget *> m_buttons;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
};

} // namespace minutebook
