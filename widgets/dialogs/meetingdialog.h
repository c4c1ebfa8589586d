#pragma once

#include "models/notation/withagenda.h"

#include <QDialog>

class QCheckBox;

namespace minutebook {

class HeaderForm;

/// Asks when and where a new meeting is, and what it takes over from those before it.
class MeetingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MeetingDialog(const NextMeeting &offer, QWidget *parent = nullptr);

    [[nodiscard]] NextMeeting words() const;

private:
    QCheckBox *choice(const QString &text, bool isThere, const QString &tip = {});

    NextMeeting m_offer;
    HeaderForm *m_header;
    QCheckBox *m_people;
    QCheckBox *m_standing;
    QCheckBox *m_minutes;
    QCheckBox *m_actions;
    QCheckBox *m_interim;
};

} // namespace minutebook
