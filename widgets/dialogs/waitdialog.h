#pragma once

#include <QDialog>
#include <QFutureWatcher>

namespace minutebook {

/// Says what is waited for and, where the work tells, how much of it is done and what it is at. Goes by itself when that is done.
class WaitDialog final : public QDialog
{
    Q_OBJECT

public:
    WaitDialog(const QString &what, const QFuture<void> &work, QWidget *parent = nullptr);

private:
    QFutureWatcher<void> m_work;
};

} // namespace minutebook
