#pragma once

#include "widgets/dialogs/withheldoffers.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace minutebook {

class FaultLabel;

/// To which level something is opened, and why. Everything that is opened with it is listed.
class DowngradeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DowngradeDialog(const DowngradeOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] DowngradeWish words() const;

private:
    void follow();
    void list(const QList<OpenedWords> &opened);

    QList<DowngradeExtent> m_extents;
    QComboBox *m_level;
    QLineEdit *m_reason;
    QLabel *m_count;
    QTreeWidget *m_opened;
    FaultLabel *m_refusal;
    QPushButton *m_accept;
};

} // namespace minutebook
