#include "widgets/dayedit.h"

#include <KDateComboBox>

#include <QDate>
#include <QLocale>

namespace minutebook {

KDateComboBox *newDayEdit(const QString &accessibleName)
{
    auto *day = new KDateComboBox;
    day->setDate(QDate());
    day->setOptions(KDateComboBox::EditDate | KDateComboBox::SelectDate | KDateComboBox::DatePicker);
    day->setAccessibleName(accessibleName);
    day->setMinimumContentsLength(static_cast<int>(QLocale().toString(QDate(2000, 12, 30), QLocale::ShortFormat).size()) + 1);
    return day;
}

} // namespace minutebook
