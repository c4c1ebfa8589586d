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

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool ends = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool completed = ends && completeMonth();
        const bool beginsSection = lineEdit()->selectedText() == sectionText(currentSection());
        if (event->key() != Qt::Key_Space || !(completed || beginsSection))
            QDateEdit::keyPressEvent(event);
    }

    bool focusNextPrevChild(bool next) override
    {
        (void)completeMonth();
        return QDateEdit::focusNextPrevChild(next);
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        (void)completeMonth();
        QDateEdit::focusOutEvent(event);
    }

private:
    /// Where the month that has been begun can be one only. The year comes next.
    bool completeMonth()
    {
        QStringList parts = text().split(u' ');
        const QString whole = month(parts.value(1));
        if (parts.size() != 3 || whole == parts.at(1))
            return false;
        parts[1] = whole;
        lineEdit()->setText(parts.join(u' '));
        setSelectedSection(YearSection);
        return true;
    }

    [[nodiscard]] QString month(const QString &begun) const
    {
        QStringList found;
        for (int number = 1; number <= 12; ++number) {
            if (const QString name = locale().monthName(number); name.startsWith(begun, Qt::CaseInsensitive))
                found << name;
        }
        return found.size() == 1 ? found.first() : begun;
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
