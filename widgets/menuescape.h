#pragma once

#include <QObject>

namespace minutebook {

/// Escape closes a menu of a menu bar and leaves the bar too: what is typed then goes to where it went before. Of the whole program.
class MenuEscape final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace minutebook
