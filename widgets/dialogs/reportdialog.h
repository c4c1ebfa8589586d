#pragma once

#include "widgets/dialogs/backupsoffers.h"

#include <QDialog>

namespace minutebook {

/// Something to be read. Its verb accepts it, everything else closes it.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const Report &report, QWidget *parent = nullptr);
};

} // namespace minutebook
