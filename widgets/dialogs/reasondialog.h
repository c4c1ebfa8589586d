#pragma once

#include <QDialog>

class QLineEdit;

namespace minutebook {

/// A question that asks for a reason.
struct ReasonQuestion {
    QString title;
    QString about; ///< what it is a reason for
    QString label; ///< of the field, with its mnemonic
    QString note; ///< what becomes of the reason
    QString verb; ///< of the button
    QString now = {}; ///< what was said before
};

/// Asks for a reason, without which nothing is done.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(const ReasonQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    QLineEdit *m_reason;
};

} // namespace minutebook
