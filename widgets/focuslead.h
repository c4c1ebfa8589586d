#pragma once

class QWidget;

namespace minutebook {

/// Whoever goes to a line of fields, or to a box around one, goes to `field`; also by the letter of its label, which passes over what never
/// has the focus.
void leadFocus(QWidget *line, QWidget *field);

} // namespace minutebook
