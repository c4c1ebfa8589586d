#include "models/presentation/actionsmodel.h"

#include "models/notation/inline.h"
#include "models/notation/moment.h"
#include "models/notation/owners.h"
#include "models/notation/rewriteline.h"
#include "models/presentation/words.h"

#include <QLocale>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString groupTitle(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Raised:
        return ActionsModel::tr("Raised at this meeting");
    case ActionGroup::Updated:
        return ActionsModel::tr("Carried in and taken");
    case ActionGroup::Waiting:
        return ActionsModel::tr("Carried in, not taken yet");
    }
    return {};
}

/// Without its year where that is the meeting's.
QString dueText(const ActionsRow &row, QDate meeting)
{
    if (!row.due.isValid())
        return {};
    const QString date = QLocale().toString(row.due, row.due.year() == meeting.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
    return row.overdue ? ActionsModel::tr("%1, overdue").arg(date) : date;
}

QList<Branch<ActionsRow>> grouped(const QList<ActionsRow> &rows)
{
    QList<Branch<ActionsRow>> groups;
    for (const ActionsRow &row : rows) {
        if (groups.isEmpty() || groups.last().row.group != row.group) {
            ActionsRow heading;
            heading.group = row.group;
            heading.isHeading = true;
            groups.append({heading, {}});
        }
        groups.last().branches.append({row, {}});
    }
    return groups;
}

} // namespace

void ActionsModel::show(const QList<ItemReading> &items, const QList<CarriedAction> &carried, const Dialect &dialect)
{
    m_items = items;
    m_dialect = dialect;
    m_carried.clear();
    for (const CarriedAction &action : carried)
        m_carried.insert(action.number);
    merge(grouped(meetingActions(items, carried, dialect.date)));
}

NotesPlace ActionsModel::placeFor(const QString &number) const
{
    NotesPlace own;
    NotesPlace any;
    for (const ItemReading &item : m_items) {
        for (qsizetype i = 0; i < item.notes.item.lines.size(); ++i) {
            const auto *update = std::get_if<UpdateWords>(&item.notes.item.lines[i].words);
            if (!update || !m_carried.contains(update->number))
                continue;
            const NotesPlace here{item.id, static_cast<int>(i)};
            if (any.item == ItemId() || any.item == item.id)
                any = here; // the first item that has some, its last line
            if (update->number == number)
                own = here;
        }
    }
    return own.item == ItemId() ? any : own;
}

/// Those that are shown, without the headings.
QList<ActionsRow> ActionsModel::rows() const
{
    QList<ActionsRow> rows;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        for (int i = 0; i < rowCount(heading); ++i)
            rows += row(index(i, 0, heading));
    }
    return rows;
}

QList<Vocabulary::OpenAction> ActionsModel::openActions() const
{
    QList<Vocabulary::OpenAction> open;
    for (const ActionsRow &row : rows()) {
        if (!row.number.isEmpty() && !isEnded(row.status))
            open.prepend({row.number, row.text});
    }
    return open;
}

/// Who has an action here is perhaps given another: an organisation that the committee does not list as well.
QStringList ActionsModel::proposedOwners() const
{
    QStringList owners = m_knownOwners;
    for (const ActionsRow &row : rows())
        owners += row.owners;
    owners.removeDuplicates();
    return owners;
}

int ActionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant ActionsModel::cell(const ActionsRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number.isEmpty() ? u"–"_s : row.number;
    case Owner:
        return row.owners.join(", "_L1);
    case Due:
        return dueText(row, m_dialect.date);
    case Status:
        return row.status ? actionStatusWord(*row.status) : tr("open");
    case Level:
        return m_dialect.scheme.level(row.rank).name;
    case Text:
        return plainText(row.text, m_dialect);
    default:
        return {};
    }
}

QString ActionsModel::editText(const ActionsRow &row, int column) const
{
    if (column == Due)
        return row.due.toString(Qt::ISODate);
    return column == Text ? row.text : cell(row, column).toString();
}

QString ActionsModel::sentence(const ActionsRow &row) const
{
    if (row.isHeading)
        return groupTitle(row.group);
    QStringList words;
    for (const Column column : {Number, Owner, Due, Status, Level, Text})
        words << cell(row, column).toString();
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionsRow &action = row(index);
    switch (role) {
    case Qt::DisplayRole:
        if (action.isHeading)
            return index.column() == 0 ? groupTitle(action.group) : QString();
        return cell(action, index.column());
    case Qt::EditRole:
        return editText(action, index.column());
    case Qt::ToolTipRole:
    case FilterRole:
        return action.isHeading && role == FilterRole ? QString() : sentence(action);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(action) : cell(action, index.column());
    case HeadingRole:
        return action.isHeading;
    case NumberRole:
        return action.number;
    case MeetingRole:
        return QVariant::fromValue(action.meeting);
    case ItemRole:
        return QVariant::fromValue(action.place.item);
    case LineRole:
        return action.place.line;
    case RankRole:
        return action.isHeading ? QVariant() : QVariant::fromValue(action.rank);
    case TextRole:
        return action.isHeading ? QString() : plainText(action.text, m_dialect);
    case OverdueRole:
        return action.overdue;
    case CompletionRole:
        return index.column() == Owner ? proposedOwners() : QStringList();
    default:
        return {};
    }
}

Qt::ItemFlags ActionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TreeModel::flags(index);
    return m_editable && index.isValid() && isEditable(row(index), index.column()) ? flags | Qt::ItemIsEditable : flags;
}

/// What an earlier meeting's action says stays as it was minuted.
bool ActionsModel::isEditable(const ActionsRow &row, int column)
{
    if (row.isHeading)
        return false;
    return column == Owner || column == Due || (column == Text && row.group == ActionGroup::Raised);
}

bool ActionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString().simplified();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || typed == data(index, Qt::EditRole).toString())
        return false;
    const ActionsRow before = row(index); // which changes on the way
    if (index.column() == Text)
        return rewrite(before.place, typed, [&](const Line &line) { return withTask(line, typed, m_dialect); });
    return index.column() == Owner ? setOwners(before, typed) : setDue(before, typed);
}

bool ActionsModel::setOwners(const ActionsRow &row, const QString &typed)
{
    const QStringList owners = splitOwners(typed, m_dialect);
    if (row.ownersPlace)
        return rewrite(*row.ownersPlace, typed, [&](const Line &line) { return withOwners(line, owners, m_dialect); });
    if (owners.isEmpty())
        return false;
    emit lineAdded(placeFor(row.number), updateLine({row.number, {}, owners, {}}));
    return true;
}

bool ActionsModel::setDue(const ActionsRow &row, const QString &typed)
{
    const QDate due = readDate(typed, m_dialect.date);
    if (!typed.isEmpty() && !due.isValid()) {
        emit refused({ErrorCode::DateUnread, {typed}});
        return false;
    }
    if (row.duePlace)
        return rewrite(*row.duePlace, typed, [&](const Line &line) { return withDue(line, due, m_dialect); });
    if (due.isNull())
        return false;
    emit lineAdded(placeFor(row.number), updateLine({row.number, {}, {}, due}));
    return true;
}

template <typename Rewrite>
bool ActionsModel::rewrite(NotesPlace place, const QString &typed, Rewrite rewrite)
{
    const auto item = std::ranges::find(m_items, place.item, &ItemReading::id);
    if (item == m_items.end())
        return false;
    const NoteLine line = item->notes.item.lines.value(place.line);
    const std::optional<QString> text = rewrite(line);
    if (!text) {
        emit refused({ErrorCode::LineNotRewritten, {typed}});
        return false;
    }
    emit lineRewritten(place, line.text, *text);
    return true;
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Number"), QT_TR_NOOP("Owner"), QT_TR_NOOP("Due"),
                                       QT_TR_NOOP("Status"), QT_TR_NOOP("Level"), QT_TR_NOOP("Action")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

} // namespace minutebook
