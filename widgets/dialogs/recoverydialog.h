#pragma once

#include "models/core/result.h"
#include "widgets/dialogs/keysoffers.h"

#include <QDialog>

class QCheckBox;
class QPagedPaintDevice;

namespace minutebook {

class FaultLabel;

/// Shows a book's recovery code, and has it printed or saved as a page to lock away. It closes once somebody has done that, or says that
/// it is written down.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(RecoveryPage page, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    /// For its owner alone. Error: FileNotWritten.
    [[nodiscard]] Result<> savePdf(const QString &path);

private:
    void print();
    void askForFile();

    RecoveryPage m_page;
    QCheckBox *m_kept;
    FaultLabel *m_fault;
};

/// The page as it is printed: A4, black on white, nothing in it but what is seen.
void paintRecoveryPage(QPagedPaintDevice &device, const RecoveryPage &page);

} // namespace minutebook
