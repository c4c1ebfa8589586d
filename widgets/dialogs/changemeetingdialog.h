#pragma once

#include "models/domain/meeting.h"

#include <QDialog>

namespace minutebook {

class HeaderForm;

/// Asks when and where a meeting of the book is.
class ChangeMeetingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The number is part of those of its actions: once there is one, it is `numberFixed`.
    ChangeMeetingDialog(const MeetingHeader &header, bool numberFixed, QWidget *parent = nullptr);

    [[nodiscard]] MeetingHeader words() const;

private:
    HeaderForm *m_header;
};

} // namespace minutebook
