#pragma once

#include <QObject>

namespace minutebook {

/// F1 opens the manual over dialogs and windows too that have no action for it. Of the whole program.
class ManualKey final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace minutebook
