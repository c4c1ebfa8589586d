#pragma once

#include "widgets/dialogs/withheldoffers.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace minutebook {

class DayEdit;
class FaultLabel;

/// Why something is withheld, who answers for that, and when it is looked at again.
class GroundDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit GroundDialog(const GroundOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] GroundWish words() const;

private:
    void makeForm(QFormLayout &form);
    void tell();

    GroundOffer m_offer;
    QComboBox *m_ground;
    QComboBox *m_owner;
    DayEdit *m_review;
    QComboBox *m_event;
    QLineEdit *m_reason;
    FaultLabel *m_remarks;
    QPushButton *m_accept = nullptr;
};

} // namespace minutebook
