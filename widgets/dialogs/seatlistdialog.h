#pragma once

#include "models/domain/withlist.h"
#include "models/presentation/seatlistmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableView;

namespace minutebook {

class ColumnChoices;
class FaultLabel;
class ListSource;

/// Takes in people and seats from a list that is pasted or opened: each of its columns is told what it says, and row by row it shows what
/// would come in and what is wrong.
class SeatListDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `now` is what there is already.
    SeatListDialog(const Seating &now, const Scheme &scheme, QWidget *parent = nullptr);

    /// What there is once the list is taken in; rows with a fault stay out.
    [[nodiscard]] Seating seating() const;
    /// Reads a file into the text; says so where it cannot be read.
    void openFile(const QString &path);

private:
    QWidget *preview();
    QWidget *choice();
    void readText();
    void read();
    [[nodiscard]] TakeIn how() const;
    [[nodiscard]] QString summary() const;

    Seating m_now;
    Scheme m_scheme;
    SeatListModel m_model;
    ListSource *m_source;
    ColumnChoices *m_columns;
    QTableView *m_preview;
    QRadioButton *m_add;
    QRadioButton *m_replace;
    FaultLabel *m_fault;
    QLabel *m_summary;
    QPushButton *m_take = nullptr;
};

} // namespace minutebook
