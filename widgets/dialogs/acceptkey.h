#pragma once

class QAbstractButton;
class QDialog;
class QWidget;

namespace minutebook {

/// Ctrl+Return presses the button: in a text of several lines Return alone begins another one.
void pressByCtrlReturn(QDialog &dialog, QAbstractButton &button);

/// Return does too, in a text that is one line however it is wrapped: another line is not begun by it.
void pressByReturn(QDialog &dialog, QWidget &text, QAbstractButton &button);

} // namespace minutebook
