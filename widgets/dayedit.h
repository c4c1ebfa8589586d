#pragma once

class KDateComboBox;
class QString;

namespace minutebook {

/// A field for a day that may be left empty, as wide as a day of the locale needs. Its owner is the caller.
[[nodiscard]] KDateComboBox *newDayEdit(const QString &accessibleName);

} // namespace minutebook
