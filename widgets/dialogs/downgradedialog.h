#pragma once

#include "widgets/dialogs/withheldoffers.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace minutebook {

/// To which level something is opened, and why.
class DowngradeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DowngradeDialog(const DowngradeOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] DowngradeWish words() const;

private:
    QComboBox *m_level;
    QLineEdit *m_reason;
};

} // namespace minutebook
