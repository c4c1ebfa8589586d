#pragma once

#include "models/domain/meeting.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace minutebook {

/// Asks for number, title and level of an agenda item.
class ItemDialog final : public QDialog
{
    Q_OBJECT

public:
    ItemDialog(const ItemHeading &heading, const Scheme &scheme, QWidget *parent = nullptr);

    [[nodiscard]] ItemHeading words() const;

private:
    ItemHeading m_heading;
    QSpinBox *m_number;
    QLineEdit *m_title;
    QComboBox *m_level;
};

} // namespace minutebook
