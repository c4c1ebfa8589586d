#pragma once

#include <QDialog>

class QLineEdit;

namespace minutebook {

/// Asks why a finding of the lint may stand.
class WaiveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `now` is the reason that was given before; empty: none was.
    WaiveDialog(const QString &finding, const QString &now, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    QLineEdit *m_reason;
};

} // namespace minutebook
