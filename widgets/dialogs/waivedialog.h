#pragma once

#include "widgets/dialogs/reasondialog.h"

namespace minutebook {

/// Asks why a finding of the lint may stand.
class WaiveDialog final : public ReasonDialog
{
    Q_OBJECT

public:
    /// `now` is the reason that was given before; empty: none was.
    WaiveDialog(const QString &finding, const QString &now, QWidget *parent = nullptr);
};

} // namespace minutebook
