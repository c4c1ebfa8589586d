#include "models/notation/meetingafter.h"
#include "models/notation/parse.h"
#include "models/notation/withagenda.h"
#include "models/notation/write.h"
#include "tests/meetings/records.h"

#include <QFile>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// A new meeting is made from meeting 12 of the Bridge Committee and what is open after it.
class TestWithAgenda : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNextDate_data();
    void findsTheNextDate();
    void goesOnFromTheLast();
    void makesAnAgenda_data();
    void makesAnAgenda();
    void shippedTemplatesMakeOne();
    void everyLineIsReadAsItIsMeant();

private:
    [[nodiscard]] static NextMeeting next();
    [[nodiscard]] static QString expected(const QString &name);
    [[nodiscard]] static QString written(const NextMeeting &next) { return write(withAgenda(next, test::body()), OwnNotes::Included); }
};

NextMeeting TestWithAgenda::next()
{
    const Meeting last = parse(test::fileWith({}).toUtf8(), test::body()).meeting;
    NextMeeting next;
    next.meeting = meetingAfter(last, {last.header.date}, last.header.date);
    next.carried.previous = last.header;
    next.carried.actions = {{u"BC 11/01"_s, u"GREEN"_s}, {u"BC 11/02"_s, u"AMBER"_s}, {u"BC 12/03"_s, u"RED"_s}};
    next.carried.standing = {{u"a"_s, u"Declarations of Interest"_s, u"The Chair asked for them."_s, true},
                             {u"b"_s, u"Minutes and Actions Outstanding"_s, u"@minutes: 10"_s, true},
                             {u"c"_s, u"Any Other Business (GREEN)"_s, {}, true}};
    return next;
}

QString TestWithAgenda::expected(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + name + u".minutes.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestWithAgenda::findsTheNextDate_data()
{
    QTest::addColumn<QList<QDate>>("dates");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("next");
    const auto row = [](const char *name, const QList<QDate> &dates, QDate today, QDate next) {
        QTest::newRow(name) << dates << today << next;
    };
    const QDate today(2026, 11, 12);
    row("none", {}, today, today);
    row("one, long ago: its weekday", {{2026, 1, 7}}, today, {2026, 11, 18});
    row("one, today: a week later", {{2026, 11, 12}}, today, {2026, 11, 19});
    row("fortnightly", {{2026, 10, 28}, {2026, 11, 11}}, today, {2026, 11, 25});
    row("second Wednesday", {{2026, 10, 14}, {2026, 11, 11}}, today, {2026, 12, 9});
    row("second Wednesday, over five weeks", {{2026, 8, 12}, {2026, 9, 9}}, {2026, 9, 10}, {2026, 10, 14});
    row("every other month", {{2026, 9, 1}, {2026, 11, 3}}, today, {2027, 1, 5});
    row("fifth Friday", {{2026, 5, 29}, {2026, 7, 31}}, {2026, 8, 1}, {2026, 9, 25});
    row("a day late once", {{2026, 10, 28}, {2026, 11, 12}}, today, {2026, 11, 26});
    row("not in the past", {{2026, 10, 1}, {2026, 10, 8}}, today, {2026, 11, 12});
    row("twice in a week", {{2026, 11, 9}, {2026, 11, 11}}, today, {2026, 11, 18});
}

void TestWithAgenda::findsTheNextDate()
{
    QFETCH(QList<QDate>, dates);
    QFETCH(QDate, today);
    QFETCH(QDate, next);
    QCOMPARE(nextDate(dates, today), next);
}

void TestWithAgenda::goesOnFromTheLast()
{
    const Meeting last = parse(test::fileWith(u"# 1. Cranes\nThey rust."_s).toUtf8(), test::body()).meeting;
    Meeting next = meetingAfter(last, {last.header.date}, {2024, 5, 20});
    QCOMPARE(next.header.number, 13);
    QCOMPARE(next.header.date, QDate(2024, 6, 11)); // as the last one said
    QCOMPARE(next.header.begins, QTime(10, 0));
    QCOMPARE(next.header.venue, u"Toll House"_s);
    QCOMPARE(next.header.status, MeetingStatus::Planned);
    QVERIFY(next.header.nextMeeting.isNull());
    QVERIFY(next.items.isEmpty());
    QCOMPARE(next.people.size(), last.people.size());
    QVERIFY(last.people[0].people[1].attendance.video);
    QCOMPARE(next.people[0].people[1].name, last.people[0].people[1].name);
    QCOMPARE(next.people[0].people[1].attendance, Attendance());
    Meeting silent = last;
    silent.header.nextMeeting = {};
    next = meetingAfter(silent, {{2024, 4, 9}, last.header.date}, {2024, 5, 20});
    QCOMPARE(next.header.date, QDate(2024, 6, 11)); // the second Tuesday again
}

void TestWithAgenda::makesAnAgenda_data()
{
    QTest::addColumn<NextMeeting>("next");
    QTest::newRow("next-all") << next();
    NextMeeting bare = next();
    bare.carried.standing.clear();
    QTest::newRow("next-nothing-standing") << bare;
    NextMeeting minutes = bare;
    minutes.carried.actions.clear();
    QTest::newRow("next-minutes-alone") << minutes;
    NextMeeting secret = next();
    secret.carried.standing = {{u"a"_s, u"Actions (AMBER)"_s, {}, true},
                               {u"b"_s, u"Previous Minutes (RED)"_s, u"Taken as read. (cleared)"_s, true}};
    QTest::newRow("next-secret") << secret;
}

void TestWithAgenda::makesAnAgenda()
{
    QFETCH(NextMeeting, next);
    QCOMPARE(written(next), expected(QString::fromLatin1(QTest::currentDataTag())));
}

/// Whatever the scheme, and with nothing but what the secretary is to fill in remarked.
void TestWithAgenda::shippedTemplatesMakeOne()
{
    for (const QString &scheme : {u"SEC"_s, u"TLP"_s}) {
        const Body body = test::body(scheme);
        NextMeeting next;
        next.meeting.header.body = body.name;
        next.meeting.header.abbreviation = body.abbreviation;
        next.meeting.header.number = 1;
        next.meeting.header.date = {2026, 1, 7};
        next.carried.standing = shippedTemplates(body.scheme);
        QVERIFY(next.carried.standing.size() >= 4);
        const Parsed parsed = parse(write(withAgenda(next, body), OwnNotes::Included).toUtf8(), body);
        QCOMPARE(parsed.meeting.items.size(), next.carried.standing.size());
        for (const Diagnostic &remark : parsed.diagnostics)
            QCOMPARE(remark.code, DiagnosticCode::PlaceUnfilled);
        const auto highest = std::ranges::find(parsed.meeting.items, body.scheme.highest(), &Item::rank);
        QVERIFY(highest != parsed.meeting.items.end());
        QVERIFY(!highest->lines.isEmpty());
    }
}

/// Every UPDATE says itself that it is of its action's level, should a book not know it; nothing has an outcome yet.
void TestWithAgenda::everyLineIsReadAsItIsMeant()
{
    const FindAction green = [](const QString &number) { return std::optional(Action{number, {}, {}, {}, Rank{1}, {}}); };
    const Parsed parsed = parse(written(next()).toUtf8(), test::body(), green);
    QHash<QString, Rank> ranks;
    for (const Item &item : parsed.meeting.items) {
        for (const NoteLine &line : item.lines) {
            QVERIFY2(!line.outcome, qPrintable(line.text));
            if (const auto *update = std::get_if<UpdateWords>(&line.words))
                ranks.insert(update->number, line.standing.rank);
        }
    }
    QCOMPARE(ranks, (QHash<QString, Rank>{{u"BC 11/01"_s, Rank{1}}, {u"BC 11/02"_s, Rank{2}}, {u"BC 12/03"_s, Rank{3}}}));
}

QTEST_GUILESS_MAIN(TestWithAgenda)
#include "tst_withagenda.moc"
