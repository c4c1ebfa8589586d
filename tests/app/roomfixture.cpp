#include "roomfixture.h"

#include "models/storage/seatingstore.h"
#include "widgets/panes/attendancepane.h"

#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

RoomFixture::RoomFixture()
    : WindowFixture(QDateTime({2024, 3, 5}, {10, 40}, QTimeZone::UTC))
{
}

void RoomFixture::openBook(const QString &items, const QString &status)
{
    const QString people = u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | Ada Quay (AQ) | presiding |\n"
                           "| Harbour Office | Hal Oar (HO) | |\n# Voting Members Present\n| Representing | Name | Attendance |\n"
                           "| --- | --- | --- |\n| Pilots | Pia Lot (PL) | |\n| Pilots | Pat Log (PG) | |\n"_s;
    std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
    Seating seating;
    seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, u"RED"_s}, {u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s}, {u"Pat Log"_s, u"PG"_s, {}, u"RED"_s}};
    seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}, {u"Pilots"_s, true, u"Pat Log"_s, {}, {}, {}}};
    seating.quorum.seats = 2;
    if (m_changeSeating)
        m_changeSeating(seating);
    QVERIFY(made->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
    (void)insertSample(*made, sampleMeeting(7, people + items, u"2024-03-05"_s, status));
    made.reset();
    start();
    pane()->view()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

QString RoomFixture::stateOf(const QString &key)
{
    return book()->sitting()->model()->indexOf(key).siblingAtColumn(AttendanceModel::State).data().toString();
}

QString RoomFixture::stored()
{
    const Meeting meeting = loadMeeting(book()->book().reader(), book()->meeting()->id).value();
    QStringList tables{{}, {}, {}};
    for (const PeopleTable &table : meeting.people) {
        for (const Person &person : table.people)
            tables[static_cast<int>(table.kind)] += (tables[static_cast<int>(table.kind)].isEmpty() ? QString() : u" "_s) + person.initials;
    }
    return tables.join(u" | "_s);
}

void RoomFixture::choose(const QString &key)
{
    pane()->setCurrent(book()->sitting()->model()->indexOf(key));
}

void RoomFixture::mark(const QString &who, Qt::Key key)
{
    choose(who);
    pane()->view()->setFocus();
    QTest::keyClick(pane()->view(), key);
}

} // namespace minutebook
