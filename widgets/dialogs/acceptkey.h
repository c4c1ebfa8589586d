#pragma once

class QAbstractButton;
class QDialog;

namespace minutebook {

/// Ctrl+Return presses the button: in a text of several lines Return alone begins another one.
void pressByCtrlReturn(QDialog &dialog, QAbstractButton &button);

} // namespace minutebook
