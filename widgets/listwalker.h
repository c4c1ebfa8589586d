#pragma once

#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace minutebook {

/// From the field above a list the arrows walk through the list, and Enter chooses.
class ListWalker final : public QObject
{
    Q_OBJECT

public:
    /// The view owns it.
    ListWalker(QLineEdit *field, QAbstractItemView *view);

signals:
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
};

} // namespace minutebook
