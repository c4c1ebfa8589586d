#include "widgets/dayedit.h"

#include "models/notation/moment.h"
#include "widgets/plaintooltip.h"

#include <QAction>
#include <QCalendarWidget>
#include <QIcon>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QWidgetAction>

#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A short form with two digits of the year would put a meeting into the last century.
QStringList formats(const QLocale &locale)
{
    QString shortForm = locale.dateFormat(QLocale::ShortFormat);
    if (!shortForm.contains("yyyy"_L1))
        shortForm.replace("yy"_L1, "yyyy"_L1);
    return {shortForm, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s, u"d MMM yyyy"_s, u"d. MMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s};
}

QDate dayOf(const QString &text, const QLocale &locale, QDate before)
{
    QDate day = readDate(text, before);
    for (const QString &format : formats(locale)) {
        if (!day.isValid())
            day = locale.toDate(text, format);
    }
    return day;
}

/// By how much a key moves the day; nothing if it is no such key.
QDate moved(QDate day, int key)
{
    switch (key) {
    case Qt::Key_Up:
        return day.addDays(1);
    case Qt::Key_Down:
        return day.addDays(-1);
    case Qt::Key_PageUp:
        return day.addMonths(1);
    case Qt::Key_PageDown:
        return day.addMonths(-1);
    default:
        return {};
    }
}

} // namespace

DayEdit::DayEdit(Empty empty, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
    , m_empty(empty)
    , m_open(addAction(QIcon::fromTheme(u"view-calendar"_s), TrailingPosition))
    , m_wrong(addAction(QIcon::fromTheme(u"dialog-error"_s), TrailingPosition))
{
    setAccessibleName(accessibleName);
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Calendar (Alt+Down)"));
    m_wrong->setVisible(false);
    connect(m_open, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DayEdit::follow);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::settle);
}

void DayEdit::setDate(QDate date)
{
    setText(date.isValid() ? words(date) : QString());
    setCursorPosition(0);
    m_settled = date;
    tell({});
    take(date);
}

QString DayEdit::words(QDate date) const
{
    return locale().toString(date, u"d MMMM yyyy"_s);
}

QDate DayEdit::example() const
{
    return m_settled.isValid() ? m_settled : QDate::currentDate();
}

QString DayEdit::fault() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return m_empty == Empty::Allowed ? QString() : tr("A day is missing. Write it like %1.").arg(words(example()));
    const bool isDay = dayOf(typed, locale(), example()).isValid();
    return isDay ? QString() : tr("“%1” is no day. Write it like %2.").arg(typed, words(example()));
}

QSize DayEdit::sizeHint() const
{
    constexpr int icons = 2;
    const int icon = style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, this)
        + style()->pixelMetric(QStyle::PM_LineEditIconMargin, nullptr, this);
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, fontMetrics().horizontalAdvance(words({2000, month, 28})));
    const QSize usual = QLineEdit::sizeHint();
    return {widest + icons * icon + usual.height(), usual.height()};
}

void DayEdit::follow()
{
    const QDate before = m_empty == Empty::Refused ? m_settled : QDate();
    const QDate day = dayOf(text().trimmed(), locale(), before);
    if (fault().isEmpty())
        tell({});
    if (day.isValid() || (text().trimmed().isEmpty() && m_empty == Empty::Allowed))
        take(day);
}

/// What is no day stays as it was typed, to be mended.
void DayEdit::settle()
{
    const QDate day = dayOf(text().trimmed(), locale(), example());
    if (day.isValid() && (day != m_settled || text() != words(day)))
        return setDate(day);
    tell(fault());
}

void DayEdit::take(QDate date)
{
    if (date == std::exchange(m_date, date))
        return;
    emit dateChanged(date);
}

void DayEdit::tell(const QString &fault)
{
    if (fault == m_wrong->toolTip())
        return;
    showPlainToolTip(mapToGlobal(rect().bottomLeft()), fault, this);
    m_wrong->setVisible(!fault.isEmpty());
    m_wrong->setToolTip(fault);
    setAccessibleDescription(fault);
    emit faultTold();
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    const QDate from = m_date.isValid() ? m_date : QDate::currentDate();
    const QDate day = event->modifiers() == Qt::NoModifier ? moved(from, event->key()) : QDate();
    if (opens)
        openCalendar();
    else if (day.isValid())
        setDate(day);
    else
        QLineEdit::keyPressEvent(event);
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (ends && !fault().isEmpty())
        event->accept(); // nothing is agreed to with a day that cannot be read
}

void DayEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_date.isValid())
        setText(words(m_date));
}

void DayEdit::openCalendar()
{
    delete m_calendar;
    m_calendar = new QMenu(this);
    auto *days = new QCalendarWidget;
    days->setSelectedDate(m_date.isValid() ? m_date : QDate::currentDate());
    auto *shown = new QWidgetAction(m_calendar);
    shown->setDefaultWidget(days);
    m_calendar->addAction(shown);
    const auto choose = [this](QDate day) {
        setDate(day);
        m_calendar->close();
    };
    connect(days, &QCalendarWidget::clicked, this, choose);
    connect(days, &QCalendarWidget::activated, this, choose);
    m_calendar->popup(mapToGlobal(rect().bottomLeft()));
    days->setFocus();
}

} // namespace minutebook
