#include "widgets/dayedit.h"

#include <KDateComboBox>

#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Qt goes on to the month by itself behind "28", so that the blank that is typed then would lead past it; and of "Nov" it makes the month
/// that stood there before.
class DateEdit final : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

    void fixup(QString &input) const override
    {
        QStringList parts = input.split(u' ');
        if (parts.size() == 3)
            parts[1] = month(parts.at(1));
        input = parts.join(u' ');
        QDateEdit::fixup(input);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool beginsSection = lineEdit()->selectedText() == sectionText(currentSection());
        if (event->key() != Qt::Key_Space || !beginsSection)
            QDateEdit::keyPressEvent(event);
    }

private:
    /// The only one that begins so, else what was typed.
    [[nodiscard]] QString month(const QString &typed) const
    {
        QStringList found;
        for (int number = 1; number <= 12; ++number) {
            if (const QString name = locale().monthName(number); name.startsWith(typed, Qt::CaseInsensitive))
                found << name;
        }
        return found.size() == 1 ? found.first() : typed;
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
