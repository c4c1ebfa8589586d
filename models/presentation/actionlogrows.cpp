#include "models/presentation/actionlogrows.h"

#include "models/domain/formerowner.h"
#include "models/domain/ownnames.h"
#include "models/notation/inline.h"
#include "models/presentation/sortrows.h"
#include "models/presentation/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct LogTexts {
    Q_DECLARE_TR_FUNCTIONS(ActionLog)
};

QString overdueWords(const QString &due)
{
    return LogTexts::tr("%1, overdue").arg(due);
}

QString ageWords(int days)
{
    return LogTexts::tr("%n day(s)", nullptr, days);
}

QString shortDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString();
}

/// Makes rows of entries.
class LogRower
{
public:
    LogRower(const RegisterRecord &record, const Dialect &dialect, const ActionLogAsk &ask)
        : m_record(record)
        , m_dialect(dialect)
        , m_ask(ask)
        , m_tellsWhoLeft(ask.ceiling >= record.body.scheme.defaultRank) // who belongs to the committee is of the default level
    {
    }

    ActionLogRow rowOf(const ShownLogEntry &entry)
    {
        ActionLogRow row{.entry = entry, .overdue = isOverdue(entry, m_ask.today), .age = ageInDays(entry, m_ask.today), .told = entry.told};
        for (const QString &owner : entry.owners) {
            if (hasLeft(owner))
                row.former.append(owner);
        }
        row.cells = cellsOf(row);
        return row;
    }

    bool hasLeft(const QString &owner)
    {
        if (!m_tellsWhoLeft)
            return false;
        const auto known = m_left.constFind(owner);
        return known != m_left.cend() ? *known : *m_left.insert(owner, isFormerOwner(owner, m_record.seating, m_ask.today));
    }

    /// Of somebody whom the committee knows the name, also where the notes say the initials.
    QString nameOf(const QString &owner)
    {
        if (!m_tellsWhoLeft)
            return owner;
        const auto known = m_names.constFind(owner);
        return known != m_names.cend() ? *known : *m_names.insert(owner, ownerNames(owner, m_record.seating).constFirst());
    }

    /// With what is said of somebody who has left.
    QString ownerWords(const QString &owner) { return hasLeft(owner) ? LogTexts::tr("%1 (has left)", "an owner").arg(owner) : owner; }

private:
    QStringList cellsOf(const ActionLogRow &row)
    {
        const ShownLogEntry &entry = row.entry;
        QStringList owners;
        for (const QString &owner : entry.owners)
            owners << ownerWords(owner);
        const QString due = shortDate(entry.due);
        return {entry.number,
                plainText(entry.text, m_dialect),
                owners.join(", "_L1),
                row.overdue ? overdueWords(due) : due,
                actionStatusWord(entry.status),
                ageWords(row.age),
                u"%1, %2"_s.arg(QString::number(entry.source.meeting), shortDate(entry.source.date)),
                entry.latest ? u"%1: %2"_s.arg(QString::number(entry.latest->source.meeting), wordsOf(*entry.latest)) : QString(),
                row.told ? m_record.body.scheme.level(*row.told).name : QString()};
    }

    /// One that only ends it says so.
    [[nodiscard]] QString wordsOf(const LoggedUpdate &update) const
    {
        return update.text.isEmpty() && update.status ? actionStatusWord(*update.status) : plainText(update.text, m_dialect);
    }

    const RegisterRecord &m_record;
    const Dialect &m_dialect;
    const ActionLogAsk &m_ask;
    bool m_tellsWhoLeft;
    QHash<QString, bool> m_left; ///< by owner
    QHash<QString, QString> m_names; ///< the same
};

std::optional<qint64> dayOf(QDate date)
{
    return date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
}

using SharedRow = std::shared_ptr<const ActionLogRow>;

SharedRows<ActionLogRow> sorted(const SharedRows<ActionLogRow> &rows, int column, Qt::SortOrder order)
{
    using enum ActionLogColumns::Column;
    const auto byNumber = [&](auto numberOf) { return sortedByNumber(rows, order, numberOf); };
    switch (column) {
    case Due:
        return byNumber([](const SharedRow &row) { return dayOf(row->entry.due); });
    case Status:
        return byNumber([](const SharedRow &row) { return std::optional<qint64>(static_cast<qint64>(row->entry.status)); });
    case Age:
        return byNumber([](const SharedRow &row) { return std::optional<qint64>(row->age); });
    case Raised:
        return byNumber([](const SharedRow &row) { return dayOf(row->entry.source.date); });
    case Latest:
        return byNumber([](const SharedRow &row) { return row->entry.latest ? dayOf(row->entry.latest->source.date) : std::nullopt; });
    case Level:
        return byNumber([](const SharedRow &row) { return row->told ? std::optional<qint64>(row->told->value) : std::nullopt; });
    default:
        return column < 0 ? rows : sortedByText(rows, order, [column](const SharedRow &row) { return row->cells.value(column); });
    }
}

/// An action of two owners stands below both.
SharedRows<ActionLogRow> grouped(const SharedRows<ActionLogRow> &rows, LogRower &rower)
{
    QHash<QString, SharedRows<ActionLogRow>> groups;
    QStringList names;
    for (const SharedRow &row : rows) {
        for (const QString &owner : row->entry.owners.isEmpty() ? QStringList{QString()} : row->entry.owners) {
            const QString name = rower.nameOf(owner);
            if (!groups.contains(name))
                names << name;
            groups[name].append(row);
        }
    }
    SharedRows<ActionLogRow> all;
    for (const QString &name : sortedByText(names, Qt::AscendingOrder, [](const QString &each) { return each; })) {
        const QString group = name.isEmpty() ? LogTexts::tr("Nobody’s") : rower.ownerWords(name);
        const QString title = LogTexts::tr("%1: %n action(s)", "an owner", static_cast<int>(groups[name].size())).arg(group);
        all.append(std::make_shared<const ActionLogRow>(ActionLogRow{.group = name + u'\3', .isHeading = true, .cells = {title}}));
        for (const SharedRow &row : std::as_const(groups[name])) {
            ActionLogRow below = *row;
            below.group = name + u'\3';
            all.append(std::make_shared<const ActionLogRow>(std::move(below)));
        }
    }
    return all;
}

void takeChoices(ActionLogRows &all, LogRower &rower)
{
    QSet<QString> owners;
    QSet<std::pair<QDate, int>> meetings;
    for (const SharedRow &row : std::as_const(all.rows)) {
        for (const QString &owner : row->entry.owners)
            owners.insert(rower.nameOf(owner));
        meetings.insert({row->entry.source.date, row->entry.source.meeting});
        for (const LoggedUpdate &update : row->entry.updates)
            meetings.insert({update.source.date, update.source.meeting});
    }
    all.owners = sortedByText(QStringList(owners.cbegin(), owners.cend()), Qt::AscendingOrder, [](const QString &each) { return each; });
    all.meetings = latestFirst(meetings);
}

} // namespace

QList<RegisterMeeting> latestFirst(const QSet<std::pair<QDate, int>> &meetings)
{
    QList<std::pair<QDate, int>> inOrder(meetings.cbegin(), meetings.cend());
    std::ranges::sort(inOrder, std::ranges::greater());
    QList<RegisterMeeting> found;
    for (const auto &[date, number] : std::as_const(inOrder))
        found.append({number, date});
    return found;
}

ActionLogRows allActionLogRows(const RegisterRecord &record, const Dialect &dialect, const ActionLogAsk &ask)
{
    ActionLogRows all;
    LogRower rower(record, dialect, ask);
    for (const ShownLogEntry &entry : shownLog(record, ask.ceiling))
        all.rows.append(std::make_shared<const ActionLogRow>(rower.rowOf(entry)));
    takeChoices(all, rower);
    return all;
}

ActionLogAnswer actionLogRows(const ActionLogRows &all, const RegisterRecord &record, const Dialect &dialect, const ActionLogAsk &ask)
{
    ActionLogAnswer answer{.rows = all.rows, .all = static_cast<int>(all.rows.size()), .owners = all.owners, .meetings = all.meetings};
    if (ask.filter != RegisterFilter()) {
        const RegisterWish wish(ask.filter, record, ask.ceiling);
        answer.rows.removeIf([&](const SharedRow &row) { return !wish.wants(row->entry); });
    }
    answer.count = static_cast<int>(answer.rows.size());
    answer.rows = sorted(answer.rows, ask.column, ask.order);
    if (ask.byOwner) {
        LogRower rower(record, dialect, ask);
        answer.rows = grouped(answer.rows, rower);
    }
    return answer;
}

QStringList actionLogSamples()
{
    const QString date = shortDate(QDate(2026, 11, 30));
    QString status;
    for (const ActionStatus each :
         {ActionStatus::Open, ActionStatus::OnTarget, ActionStatus::Closed, ActionStatus::Transferred, ActionStatus::Withdrawn}) {
        if (const QString word = actionStatusWord(each); word.size() > status.size())
            status = word;
    }
    return {u"MMMM 888/88"_s, {}, u"Mmmmmmm Mmmmm"_s, overdueWords(date), status, ageWords(88'888), u"888, "_s + date, {}, u"AMBER "_s};
}

QString placeWords(const RegisterSource &source, const QString &abbreviation)
{
    const QString meeting = LogTexts::tr("%1 %2, %3", "committee, number, date")
                                .arg(abbreviation, QString::number(source.meeting), QLocale().toString(source.date, u"d MMMM yyyy"_s));
    return source.item ? LogTexts::tr("%1, item %2").arg(meeting).arg(*source.item) : meeting;
}

} // namespace minutebook
