#pragma once

class QDialog;

namespace minutebook {

/// Has Tab go through a dialog's last buttons in the order in which they stand, not in that in which they were made: whoever goes on from
/// the last thing typed is not at "Cancel" first. Once all buttons are there.
void orderButtons(const QDialog &dialog);

} // namespace minutebook
