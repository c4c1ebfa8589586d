#include "widgets/dayedit.h"

#include <KDateComboBox>

#include <QDate>
#include <QLineEdit>
#include <QLocale>

namespace minutebook {

KDateComboBox *newDayEdit(const QString &accessibleName)
{
    auto *day = new KDateComboBox;
    day->setDate(QDate());
    day->setOptions(KDateComboBox::EditDate | KDateComboBox::SelectDate | KDateComboBox::DatePicker);
    day->setAccessibleName(accessibleName);
    day->lineEdit()->setAccessibleName(accessibleName); // which has the focus
    day->setMinimumContentsLength(static_cast<int>(QLocale().toString(QDate(2000, 12, 30), QLocale::ShortFormat).size()) + 1);
    return day;
}

} // namespace minutebook
