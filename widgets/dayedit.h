#pragma once

#include <QDate>

class KDateComboBox;
class QDateEdit;
class QString;
class QWidget;

namespace minutebook {

/// A field for a day that may be left empty, as wide as a day of the locale needs. It takes days as the locale writes them and as notes do.
/// Its owner is the caller.
[[nodiscard]] KDateComboBox *newDayEdit(const QString &accessibleName);

/// The day that stands in such a field, also while it is typed; null: none, or what stands there is no day.
[[nodiscard]] QDate dayIn(const KDateComboBox &edit);
/// Something stands in it that is no day: it must not be passed over as if nothing did.
[[nodiscard]] bool holdsNoDay(const KDateComboBox &edit);

/// A field for a day that there always is, "28 November 2026", which can be typed as it reads.
[[nodiscard]] QDateEdit *newDateEdit(QDate date, const QString &accessibleName, QWidget *parent);

} // namespace minutebook
