#pragma once

#include "models/domain/bodysetup.h"
#include "models/presentation/categoriesmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace minutebook {

class FaultLabel;
class RowsEdit;

/// What makes a meeting able to decide, and what that comes to with the seats that there are.
class QuorumPage final : public QWidget
{
    Q_OBJECT

public:
    QuorumPage(const Seating &seating, QDate today, QWidget *parent);

    [[nodiscard]] QuorumRule rule() const;
    /// The seats that the rule is about.
    void setSeats(const QList<Seat> &seats);
    void tell(const QList<SetupFault> &faults);
    void goTo(const SetupFault &fault);

signals:
    void changed();

private:
    QWidget *numberLine();
    QWidget *shareLine();
    void connectFields();
    void enableShare();
    void sayRule();
    [[nodiscard]] QStringList categories() const;

    Seating m_seating; ///< the seats alone count here
    QDate m_today;
    CategoriesModel m_categories;
    QSpinBox *m_number;
    QComboBox *m_share;
    QSpinBox *m_numerator;
    QSpinBox *m_denominator;
    FaultLabel *m_fault;
    RowsEdit *m_categoriesEdit;
    QLabel *m_words;
};

} // namespace minutebook
