#include "widgets/dayedit.h"

#include "models/notation/moment.h"

#include <KDateComboBox>

#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYearOfTwoDigits = 2000;

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

/// The field itself knows days as the locale writes them alone, and forgets what else was typed.
class TypedDay final : public QObject
{
public:
    explicit TypedDay(KDateComboBox *edit)
        : QObject(edit)
        , m_edit(edit)
    {
        edit->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress;
        const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
        const bool ends = event->type() == QEvent::FocusOut || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        if (const QDate day = ends ? dayIn(*m_edit) : QDate(); day.isValid() && day != m_edit->date())
            m_edit->setDate(day);
        return false;
    }

private:
    KDateComboBox *m_edit;
};

} // namespace

QDate dayIn(const KDateComboBox &edit)
{
    const QString typed = edit.lineEdit()->text().simplified();
    if (edit.date().isValid() && typed == QLocale().toString(edit.date(), edit.displayFormat()).simplified())
        return edit.date();
    const QDate day = readDate(typed, {}); // with its year: it may lie in the past
    return day.isValid() ? day : QLocale().toDate(typed, edit.displayFormat(), firstYearOfTwoDigits);
}

bool holdsNoDay(const KDateComboBox &edit)
{
    return !edit.lineEdit()->text().trimmed().isEmpty() && !dayIn(edit).isValid();
}

KDateComboBox *newDayEdit(const QString &accessibleName)
{
    auto *day = new KDateComboBox;
    day->setDate(QDate());
    day->setOptions(KDateComboBox::EditDate | KDateComboBox::SelectDate | KDateComboBox::DatePicker);
    day->setAccessibleName(accessibleName);
    day->lineEdit()->setAccessibleName(accessibleName); // which has the focus
    day->setMinimumContentsLength(static_cast<int>(QLocale().toString(QDate(2000, 12, 30), QLocale::ShortFormat).size()) + 1);
    new TypedDay(day);
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
