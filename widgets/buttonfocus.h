#pragma once

#include <QObject>
#include <QPointer>

namespace minutebook {

class FocusFrame;

/// A frame around the button, the choice, the tab, or the list or text of a dialog that has the focus, in whatever window of the program.
class ButtonFocus final : public QObject
{
    Q_OBJECT

public:
    explicit ButtonFocus(QObject *parent);

private:
    void follow(QWidget *focused);

    QPointer<FocusFrame> m_frame;
};

} // namespace minutebook
