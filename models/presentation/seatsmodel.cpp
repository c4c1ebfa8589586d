#include "models/presentation/seatsmodel.h"

#include "models/core/error.h"
#include "models/domain/cells.h"
#include "models/presentation/datecell.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

void renameOne(QString &name, const QString &before, const QString &now)
{
    if (sameName(name, before))
        name = now;
}

} // namespace

void SeatsModel::show(const QList<Seat> &seats)
{
    QList<SeatEntry> entries;
    for (const Seat &seat : seats)
        entries.append({seat, {}, {}});
    setEntries(entries);
}

QList<Seat> SeatsModel::seats() const
{
    QList<Seat> seats;
    for (const SeatEntry &entry : entries())
        seats.append(entry.seat);
    return seats;
}

QHash<qsizetype, QString> SeatsModel::unreadDates() const
{
    QHash<qsizetype, QString> sentences;
    for (qsizetype row = 0; row < entries().size(); ++row) {
        const SeatEntry &entry = entries()[row];
        if (const QString &typed = entry.from.isEmpty() ? entry.until : entry.from; !typed.isEmpty())
            sentences.insert(row, sentence({ErrorCode::DateUnread, {typed}}));
    }
    return sentences;
}

void SeatsModel::rename(const QString &before, const QString &now)
{
    for (int row = 0; row < rowCount(); ++row) {
        Seat &seat = entry(row).seat;
        const Seat old = seat;
        renameOne(seat.holder, before, now);
        for (QString &alternate : seat.alternates)
            renameOne(alternate, before, now);
        if (seat != old)
            emit dataChanged(index(row, Holder), index(row, Alternates));
    }
}

int SeatsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Alternates)
        return tr("Who may stand in while the holder is away, first choice first. Several are parted by “ / ” or “;”.");
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Category:
        return tr("Category");
    case Votes:
        return tr("Votes");
    case Holder:
        return tr("Held by");
    case Alternates:
        return tr("Alternates");
    case From:
        return tr("From");
    case Until:
        return tr("Until");
    default:
        return {};
    }
}

QVariant SeatsModel::cell(const SeatEntry &entry, int column, int role) const
{
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(text(entry, column)) : QVariant();
}

QStringList SeatsModel::votesWords()
{
    return {tr("yes"), tr("no")};
}

QString SeatsModel::text(const SeatEntry &entry, int column)
{
    switch (column) {
    case Category:
        return entry.seat.category;
    case Votes:
        return votesWords().at(entry.seat.votes ? 0 : 1);
    case Holder:
        return entry.seat.holder;
    case Alternates:
        return entry.seat.alternates.join(" / "_L1);
    case From:
        return dateText(entry.seat.from, entry.from);
    case Until:
        return dateText(entry.seat.until, entry.until);
    default:
        return {};
    }
}

bool SeatsModel::change(int row, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    write(entry(row), column, value.toString().simplified());
    return true;
}

void SeatsModel::write(SeatEntry &entry, int column, const QString &text)
{
    if (column == Category)
        entry.seat.category = text;
    else if (column == Votes)
        entry.seat.votes = text != votesWords().constLast();
    else if (column == Holder)
        entry.seat.holder = text;
    else if (column == Alternates)
        entry.seat.alternates = partedNames(text);
    else if (column == From)
        writeDate(entry.seat.from, entry.from, text);
    else if (column == Until)
        writeDate(entry.seat.until, entry.until, text);
}

} // namespace minutebook
