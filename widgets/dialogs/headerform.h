#pragma once

#include "models/domain/meeting.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace minutebook {

class DayEdit;
class FaultLabel;

/// The fields of a meeting's number, date, time and place, and of the date of the one after it.
class HeaderForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderForm(const MeetingHeader &header, QWidget *parent = nullptr);

    /// The number stays as it is, and why.
    void fixNumber(const QString &why);

    [[nodiscard]] MeetingHeader words() const;

private:
    QWidget *timeLine();
    QWidget *nextLine();
    QLabel *weekdayOf(DayEdit *edit);
    void followFields();
    void remark();

    MeetingHeader m_header;
    QSpinBox *m_number;
    DayEdit *m_date;
    QCheckBox *m_timed;
    QTimeEdit *m_begins;
    QTimeEdit *m_ends;
    QLineEdit *m_venue;
    QCheckBox *m_nextKnown;
    DayEdit *m_next;
    FaultLabel *m_remark; ///< what looks like a mistake, and can be meant
};

} // namespace minutebook
