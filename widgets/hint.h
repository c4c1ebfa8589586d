#pragma once

class QLineEdit;
class QString;

namespace minutebook {

/// What is to be typed into a field, as long as it is empty: the field is wide enough to show all of it.
void setHint(QLineEdit &field, const QString &hint);

} // namespace minutebook
