#pragma once

#include "models/presentation/answersmodel.h"
#include "widgets/dialogs/interimoffer.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace minutebook {

class DayEdit;
class FaultLabel;

/// A decision between meetings: its wording, its days, who answered what. What does not look right is told, and kept all the same.
class InterimDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit InterimDialog(const InterimOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] InterimDecision words() const;

    /// What was changed is not dropped by a single key.
    void accept() override;
    void reject() override;
    /// What each seat answered.
    [[nodiscard]] QTableView *answers() const { return m_answersView; }

private:
    void makeForm();
    void setUpAnswers();
    [[nodiscard]] QWidget *makeDays();
    void offerPeople();
    void followDays();
    void followWay();
    void tell();

    InterimOffer m_offer;
    QFormLayout *m_form;
    QVBoxLayout *m_layout;
    QComboBox *m_way;
    QPlainTextEdit *m_wording;
    QLabel *m_reading; ///< how the line reads: its verb and level
    DayEdit *m_putOn;
    QLabel *m_untilLabel;
    DayEdit *m_until;
    DayEdit *m_settled;
    QComboBox *m_takenBy;
    QLineEdit *m_votes;
    AnswersModel m_answers;
    QTableView *m_answersView;
    QLineEdit *m_remark;
    FaultLabel *m_remarks;
    QPushButton *m_accept = nullptr;
    InterimDecision m_begun; ///< as the fields stood at first
    bool m_warned = false;
};

} // namespace minutebook
