#pragma once

#include <QLabel>
#include <QPointer>

class QDialog;

namespace minutebook {

/// Stands over a dialog while others may look on: what the dialog shows is hidden, with what was typed into it, and no key reaches it.
class SafeCover final : public QLabel
{
    Q_OBJECT

public:
    /// `sentence` is what is seen instead.
    SafeCover(const QString &sentence, QDialog *dialog);

    /// The dialog is again as it was, the focus too.
    void lift();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDialog *m_dialog;
    QString m_title;
    QPointer<QWidget> m_focused;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace minutebook
