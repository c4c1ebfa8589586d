#include "tests/fuzz/entries.h"

#include "models/domain/datacells.h"
#include "models/domain/seatlist.h"
#include "models/notation/bringin/actionlist.h"
#include "models/notation/parse.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

const Dialect &dialectOfLists()
{
    static const Dialect dialect = [] {
        Meeting meeting;
        meeting.header.number = 12;
        meeting.header.date = QDate(2024, 5, 14);
        return dialectOf(newBody(u"Bridge Committee"_s, u"BC"_s, shippedScheme(u"SEC"_s).value()), meeting.header, meeting.people);
    }();
    return dialect;
}

/// As somebody sets the columns in the window.
QList<ActionField> fieldsBy(const QString &letters, qsizetype columns)
{
    QList<ActionField> fields;
    for (qsizetype i = 0; i < columns; ++i)
        fields.append(static_cast<ActionField>(i < letters.size() ? letters[i].unicode() % 10 : 0));
    return fields;
}

void enterActions(const ActionListTable &table, const QList<ActionField> &fields)
{
    const QList<ListedAction> actions = listActions(table, fields, dialectOfLists(), {u"BC 11/01"_s});
    promise(actions.size() <= table.rows.size(), "each row is one action at most");
    const QList<Item> items = parseItem(u"Actions"_s, notesOf(actions), dialectOfLists());
    promise(items.size() == 1, "no row begins an item of its own");
}

void enterSeats(const QString &text, const QStringList &fields)
{
    const SeatList list = readSeatList(text, dialectOfLists().scheme, {}, fields);
    promise(list.seating.people.size() <= list.rows.size(), "nobody comes of nothing");
    for (const SeatListFault &fault : list.faults)
        promise(!fault.sentence.isEmpty(), "a fault has a sentence");
}

/// The way back of writeDataRows, which loses nothing but CR.
void enterDataRows(const QString &text)
{
    QList<QStringList> rows;
    for (const DataRow &row : dataRows(text))
        rows.append(row.cells);
    QList<QStringList> again;
    for (const DataRow &row : dataRows(QString::fromUtf8(writeDataRows(rows))))
        again.append(row.cells);
    promise(rows == again, "a book's tables read as they were written");
}

} // namespace

void enterLists(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const ActionListTable table = readActionListTable(text);
    enterActions(table, proposedFields(table));
    enterActions(table, fieldsBy(text.section(u'\n', 0, 0), table.headings.size()));
    enterSeats(text, {});
    enterSeats(text, {u"name"_s, u"initials"_s, u"category"_s, u"votes"_s, u"clearance"_s, u"from"_s, u"until"_s});
    enterDataRows(text);
}

} // namespace minutebook::test
