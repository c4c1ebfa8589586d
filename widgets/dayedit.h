#pragma once

#include <QDate>

class KDateComboBox;
class QDateEdit;
class QString;
class QWidget;

namespace minutebook {

/// A field for a day that may be left empty, as wide as a day of the locale needs. Its owner is the caller.
[[nodiscard]] KDateComboBox *newDayEdit(const QString &accessibleName);

/// A field for a day that there always is, "28 November 2026", which can be typed as it reads.
[[nodiscard]] QDateEdit *newDateEdit(QDate date, const QString &accessibleName, QWidget *parent);

} // namespace minutebook
