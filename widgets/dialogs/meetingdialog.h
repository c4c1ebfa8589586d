#pragma once

#include "models/domain/meeting.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace minutebook {

/// Asks for number, date, time and place of a new meeting.
class MeetingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MeetingDialog(const Meeting &suggestion, QWidget *parent = nullptr);

    [[nodiscard]] Meeting words() const;

private:
    QWidget *timeLine();
    void sayWeekday();

    Meeting m_suggestion;
    QSpinBox *m_number;
    QDateEdit *m_date;
    QLabel *m_weekday;
    QCheckBox *m_timed;
    QTimeEdit *m_begins;
    QTimeEdit *m_ends;
    QLineEdit *m_venue;
    QCheckBox *m_people;
};

} // namespace minutebook
