#include "widgets/dayedit.h"

#include <KDateComboBox>

#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Qt goes on to the month by itself behind "28", so that the blank that is typed then would lead past it.
class DateEdit final : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool beginsSection = lineEdit()->selectedText() == sectionText(currentSection());
        if (event->key() != Qt::Key_Space || !beginsSection)
            QDateEdit::keyPressEvent(event);
    }
};

} // namespace

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

QDateEdit *newDateEdit(QDate date, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new DateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"d MMMM yyyy"_s);
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace minutebook
