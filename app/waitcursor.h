#pragma once

#include <QCursor>
#include <QGuiApplication>

namespace minutebook {

/// The cursor of a program that is busy, as long as it lives.
class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace minutebook
