#include "models/print/writecalendar.h"

#include "models/print/formatwords.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/Todo>

#include <QTimeZone>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A row by the names of its columns.
class ActionCells
{
public:
    ActionCells(const QStringList &keys, const QList<RegisterValue> &values)
        : m_keys(keys)
        , m_values(values)
    {
    }

    template <typename Value>
    [[nodiscard]] Value value(const QString &key) const
    {
        const qsizetype at = m_keys.indexOf(key);
        const Value *value = at < 0 ? nullptr : std::get_if<Value>(&m_values[at]);
        return value ? *value : Value();
    }

private:
    const QStringList &m_keys;
    const QList<RegisterValue> &m_values;
};

KCalendarCore::Incidence::Status statusNamedBy(const QString &name)
{
    if (name == "closed"_L1)
        return KCalendarCore::Incidence::StatusCompleted;
    if (name == "transferred"_L1 || name == "withdrawn"_L1)
        return KCalendarCore::Incidence::StatusCanceled;
    return name == "on-target"_L1 ? KCalendarCore::Incidence::StatusInProcess : KCalendarCore::Incidence::StatusNeedsAction;
}

QDateTime startOf(QDate day, const QDateTime &otherwise)
{
    return day.isValid() ? QDateTime(day, QTime(0, 0), QTimeZone::UTC) : otherwise;
}

KCalendarCore::Todo::Ptr todoOf(const ActionCells &action, const RegisterTable &actions, const QDateTime &moment)
{
    KCalendarCore::Todo::Ptr todo(new KCalendarCore::Todo);
    const auto number = action.value<QString>(u"number"_s);
    todo->setUid(QString(number).replace(u' ', u'-'));
    todo->setSummary(u"%1 %2"_s.arg(number, action.value<QString>(u"action"_s)));
    QStringList description{actions.marking, action.value<QStringList>(u"owners"_s).join(", "_L1), action.value<QString>(u"latest"_s)};
    description.removeAll(QString());
    todo->setDescription(description.join(u'\n'));
    if (const auto level = action.value<QString>(u"level"_s); !level.isEmpty())
        todo->setCategories(QStringList{level});
    if (const auto due = action.value<QDate>(u"due"_s); due.isValid()) {
        todo->setAllDay(true);
        todo->setDtDue(startOf(due, moment));
    }
    const auto status = statusNamedBy(action.value<QString>(u"status"_s));
    todo->setStatus(status);
    if (status == KCalendarCore::Incidence::StatusCompleted) // or the library says that it was now
        todo->setCompleted(startOf(action.value<QDate>(u"latest-date"_s), moment));
    todo->setSecrecy(KCalendarCore::Incidence::SecrecyConfidential);
    const QDateTime raised = startOf(action.value<QDate>(u"meeting-date"_s), moment);
    todo->setCreated(raised);
    todo->setLastModified(std::max(raised, startOf(action.value<QDate>(u"latest-date"_s), raised)));
    return todo;
}

} // namespace

QByteArray writeCalendar(const RegisterTable &actions)
{
    const QDateTime moment = startOf(actions.date, QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::UTC));
    KCalendarCore::CalFormat::setApplication(QString::fromLatin1(formatwords::program), QString::fromLatin1(formatwords::program));
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    calendar->setNonKDECustomProperty(formatwords::calendarMarking, actions.marking);
    calendar->setNonKDECustomProperty("X-WR-CALNAME", u"%1 %2"_s.arg(actions.abbreviation, actions.name));
    KCalendarCore::ICalFormat format;
    QString todos; // a calendar would have them in no order
    for (const QList<RegisterValue> &row : actions.rows)
        todos += format.toString(todoOf({actions.keys, row}, actions, moment));
    const QString frame = format.toString(calendar);
    return QString(frame).insert(frame.lastIndexOf("END:VCALENDAR"_L1), todos).toUtf8();
}

} // namespace minutebook
