#include "models/notation/approvedminutes.h"
#include "models/notation/expectedpeople.h"
#include "models/notation/interim.h"
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
    void expectsThoseOfTheLastAgain();
    void expectsWhoHoldsASeat_data();
    void expectsWhoHoldsASeat();
    void makesAnAgenda_data();
    void makesAnAgenda();
    void shippedTemplatesMakeOne();
    void everyLineIsReadAsItIsMeant();
    void knowsWhatIsApproved_data();
    void knowsWhatIsApproved();
    void knowsWhatIsToldOfAnApproval_data();
    void knowsWhatIsToldOfAnApproval();
    void knowsWhatIsLackingToApprove_data();
    void knowsWhatIsLackingToApprove();
    void approvesInTwoMeetings_data();
    void approvesInTwoMeetings();
    void carriesWhatWasDeferred();
    void reportsDecisionsBetweenMeetings();
    void neverReportsThemLower();

private:
    [[nodiscard]] static NextMeeting next();
    [[nodiscard]] static QString expected(const QString &name);
    /// "A: Chair AL; V: North Bank EH"
    [[nodiscard]] static QString shown(const QList<PeopleTable> &people);
    [[nodiscard]] static QString written(const NextMeeting &next) { return write(withAgenda(next, test::body())); }
};

NextMeeting TestWithAgenda::next()
{
    const Meeting last = parse(test::fileWith({}).toUtf8(), test::body()).meeting;
    NextMeeting next;
    next.meeting = meetingAfter(last, {last.header.date}, last.header.date);
    next.meeting.people = expectedPeople({}, last.people, next.meeting.header.date);
    next.carried.previous = last.header;
    next.carried.actions = {{u"BC 11/01"_s, u"GREEN"_s}, {u"BC 11/02"_s, u"AMBER"_s}, {u"BC 12/03"_s, u"RED"_s}};
    next.carried.standing = {{u"a"_s, u"Declarations of Interest"_s, u"The Chair asked for them."_s, true},
                             {u"b"_s, u"Minutes and Actions Outstanding"_s, u"@minutes: 10"_s, true},
                             {u"c"_s, u"Any Other Business (GREEN)"_s, {}, true}};
    return next;
}

QString TestWithAgenda::shown(const QList<PeopleTable> &people)
{
    QStringList tables;
    for (const PeopleTable &table : people) {
        QStringList rows;
        for (const Person &person : table.people)
            rows << person.representing + u' ' + person.initials;
        tables << QStringList{u"A: "_s, u"V: "_s, u"- "_s}.at(static_cast<int>(table.kind)) + rows.join(u", "_s);
    }
    return tables.join(u"; "_s);
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
    QVERIFY(next.people.isEmpty());
    Meeting silent = last;
    silent.header.nextMeeting = {};
    next = meetingAfter(silent, {{2024, 4, 9}, last.header.date}, {2024, 5, 20});
    QCOMPARE(next.header.date, QDate(2024, 6, 11)); // the second Tuesday again
}

/// Nobody's apologies, nobody standing in, nobody's times.
void TestWithAgenda::expectsThoseOfTheLastAgain()
{
    const Meeting last = parse(test::fileWith({}).toUtf8(), test::body()).meeting;
    QVERIFY(last.people[0].people[1].attendance.part);
    QCOMPARE(shown(expectedPeople({}, last.people, {2024, 6, 11})), u"A: Chair AL, Secretary CD; V: North Bank EH"_s);
    for (const PeopleTable &table : expectedPeople({}, last.people, {2024, 6, 11})) {
        for (const Person &person : table.people)
            QCOMPARE(person.attendance, Attendance());
    }
}

void TestWithAgenda::expectsWhoHoldsASeat_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("people");
    QTest::newRow("while the term runs") << QDate(2024, 6, 11) << u"A: Chair AL, Clerk KK; V: North Bank EH, South Bank SB"_s;
    QTest::newRow("after it") << QDate(2025, 1, 1) << u"A: Chair AL, Clerk KK; V: North Bank EH, South Bank NN"_s;
}

/// Once, however many seats somebody has; alternates only when they stand in.
void TestWithAgenda::expectsWhoHoldsASeat()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, people);
    Seating seating;
    seating.people = {{u"Ada Lovell"_s, u"AL"_s, {}, {}},
                      {u"Eve Hale"_s, u"EH"_s, {}, {}},
                      {u"Sue Bold"_s, u"SB"_s, {}, {}},
                      {u"Ned Nye"_s, u"NN"_s, {}, {}},
                      {u"Ben Okoro"_s, u"BO"_s, u"North Bank"_s, {}},
                      {u"Kit Kay"_s, u"KK"_s, u"Clerk"_s, {}}};
    seating.seats = {{u"Chair"_s, false, u"Ada Lovell"_s, {}, {}, {}},
                     {u"North Bank"_s, true, u"Eve Hale"_s, {u"Ben Okoro"_s}, {}, {}},
                     {u"Treasurer"_s, false, u"Eve Hale"_s, {}, {}, {}},
                     {u"South Bank"_s, true, u"Sue Bold"_s, {}, {}, {2024, 12, 31}},
                     {u"South Bank"_s, true, u"Ned Nye"_s, {}, {2025, 1, 1}, {}},
                     {u"South Bank"_s, true, {}, {}, {}, {}}};
    QCOMPARE(shown(expectedPeople(seating, {}, day)), people);
    Person guest{u"Police"_s, u"Pol Ice"_s, u"PI"_s, {}};
    guest.attendance.part = true;
    const QList<PeopleTable> last{{PeopleKind::Attendees, {guest, {u"Press"_s, u"Pru Ess"_s, u"PE"_s, {}}}, {}},
                                  {PeopleKind::Apologies, {{u"North Bank"_s, u"Eve Hale"_s, u"EH"_s, {}}}, {}}};
    QCOMPARE(shown(expectedPeople(seating, last, day)), QString(people).replace(u"KK;"_s, u"KK, Press PE;"_s));
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
        const Parsed parsed = parse(write(withAgenda(next, body)).toUtf8(), body);
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

/// "11 13*": the numbers, with a star where they are approved as modified.
void TestWithAgenda::knowsWhatIsApproved_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("approved");
    const auto row = [](const QString &items, const QString &approved) { QTest::newRow(qPrintable(items)) << items << approved; };
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11 as presented."_s, u"11"_s);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11 as modified."_s, u"11*"_s);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes and the Confidential Minutes of meeting 11."_s, u"11"_s);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11.\nThe BC APPROVED the Confidential Minutes of BC 11."_s, u"11"_s);
    row(u"# 1. Minutes of BC 11 (RED)\nThe Minutes were APPROVED. (cleared)"_s, u"11"_s);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 10 and BC 11."_s, u"10 11"_s);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11 as drafted and the Confidential Minutes as modified."_s, u"11*"_s);

    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11.\nThe BC {outcome} the Confidential Minutes of BC 11."_s, {});
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11.\nThe BC DEFERRED the Confidential Minutes of BC 11."_s, {});
    row(u"# 1. Minutes\nThe BC DEFERRED the Minutes of BC 11."_s, {});
    row(u"# 1. Minutes\nThe BC NOTED the Minutes of BC 11."_s, {});
    row(u"# 1. Minutes\nThe BC APPROVED the Confidential Minutes of BC 11."_s, {});
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 12 and of BC 13."_s, {});
    row(u"# 1. Minutes\nThe BC APPROVED the report of BC 11/02 and that of BC 11."_s, {});
    row(u"# 1. Minutes\n// The BC APPROVED the Minutes of BC 11."_s, {});
    row(u"# 1. Cranes\nThe BC APPROVED the crane after ten minutes."_s, {});
}

void TestWithAgenda::knowsWhatIsApproved()
{
    QFETCH(QString, items);
    const Meeting meeting = test::record(test::fileWith(items)).meeting;
    QStringList found;
    for (const ApprovedMinutes &approved : approvedMinutes(meeting.items, dialectOf(test::body(), meeting.header, meeting.people)))
        found << QString::number(approved.meeting) + (approved.modified ? u"*"_s : QString());
    QTEST(found.join(u' '), "approved");
}

/// By what readers of the default level see: of the rest not even that it was approved otherwise.
void TestWithAgenda::knowsWhatIsToldOfAnApproval_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<ApprovedAs>("told");
    const auto row = [](const QString &items, ApprovedAs told) { QTest::newRow(qPrintable(items)) << items << told; };
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11 as presented."_s, ApprovedAs::Presented);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11 as modified."_s, ApprovedAs::Modified);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11 as modified. (AMBER)"_s, ApprovedAs::Unsaid);
    row(u"# 1. Minutes (RED)\nThe BC APPROVED the Minutes of BC 11 as modified. (cleared)"_s, ApprovedAs::Modified);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11.\nThe BC APPROVED the Confidential Minutes of BC 11 as modified. (RED)"_s,
        ApprovedAs::Presented);
}

void TestWithAgenda::knowsWhatIsToldOfAnApproval()
{
    QFETCH(const QString, items);
    const Meeting meeting = test::record(test::fileWith(items)).meeting;
    const QList<ApprovedMinutes> approved = approvedMinutes(meeting.items, dialectOf(test::body(), meeting.header, meeting.people));
    QCOMPARE(approved.size(), 1);
    QTEST(approved.first().told, "told");
}

/// "11 top": the number, and what is lacking.
void TestWithAgenda::knowsWhatIsLackingToApprove_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("lacking");
    const auto row = [](const QString &items, const QString &lacking) { QTest::newRow(qPrintable(items)) << items << lacking; };
    const QString comments = u"# 1. Minutes of BC 11\nNone was received on the Confidential Draft Minutes.\n"_s;
    row(comments + u"The BC APPROVED the Minutes of BC 11."_s, u"11 top"_s);
    row(u"# 1. Minutes\nThe BC APPROVED the Confidential Minutes of BC 11."_s, u"11 open"_s);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11.\nThe BC DEFERRED the Confidential Minutes of BC 11."_s, u"11 rest"_s);
    row(u"# 1. Minutes\nThe BC DEFERRED the Minutes of BC 11.\nThe BC APPROVED the Confidential Minutes of BC 11."_s, u"11 rest"_s);
    row(u"# 1. Minutes\nThe BC DEFERRED the Minutes and the Confidential Minutes of BC 11."_s, u"11 consent"_s);
    row(u"# 1. Minutes\nThe BC DEFERRED the Minutes of BC 11."_s, u"11 consent"_s);
    row(u"# 1. Minutes\nThe BC APPROVED the Minutes of BC 11."_s, {});
    row(u"# 1. Minutes\nThe BC NOTED the Minutes of BC 11."_s, {});
    row(u"# 1. Cranes\nThe BC APPROVED the crane after ten minutes."_s, {});
}

void TestWithAgenda::knowsWhatIsLackingToApprove()
{
    QFETCH(const QString, items);
    const Meeting meeting = test::record(test::fileWith(items)).meeting;
    const QStringList words{u"open"_s, u"top"_s, u"rest"_s, u"consent"_s};
    QStringList found;
    for (const UnapprovedMinutes &each : unapprovedMinutes(meeting.items, dialectOf(test::body(), meeting.header, meeting.people)))
        found << QString::number(each.meeting) + u' ' + words[static_cast<int>(each.lacking)];
    QTEST(found.join(u' '), "lacking");
}

/// "11 open*": what one meeting approves of minutes, and what a later one then approves as a whole.
void TestWithAgenda::approvesInTwoMeetings_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("half");
    QTest::addColumn<QString>("approved");
    const auto row = [](const char *name, const QString &before, const QString &here, const QString &half, const QString &approved) {
        QTest::newRow(name) << u"# 1. Minutes\n"_s + before << u"# 1. Minutes\n"_s + here << half << approved;
    };
    const QString open = u"The BC APPROVED the Minutes of BC 11 as modified."_s;
    const QString top = u"The BC APPROVED the Confidential Minutes of BC 11."_s;
    const QString openLater = u"\nThe BC DEFERRED the Minutes of BC 11."_s;
    const QString topLater = u"\nThe BC DEFERRED the Confidential Minutes of BC 11."_s;
    row("the top edition later", open + topLater, top, u"11 open*"_s, u"11*"_s);
    row("the open one later", top + openLater, open, u"11 top"_s, u"11*"_s);
    row("nobody said what became of the top edition", open + u"\nThe BC {outcome} the Confidential Minutes of BC 11."_s, top, u"11 open*"_s,
        u"11*"_s);
    row("the same once more", open + topLater, open, u"11 open*"_s, {});
    row("deferred once more", open + topLater, u"The BC DEFERRED the Confidential Minutes of BC 11."_s, u"11 open*"_s, {});
    row("both at once", open + u'\n' + top, u"NOTED"_s, {}, {});
    row("neither", openLater + topLater, top, {}, {});
}

void TestWithAgenda::approvesInTwoMeetings()
{
    QFETCH(const QString, before);
    QFETCH(const QString, here);
    const auto itemsOf = [](const QString &text) { return test::record(test::fileWith(text)).meeting.items; };
    const MeetingHeader header = test::record(test::fileWith(before)).meeting.header;
    const Dialect dialect = dialectOf(test::body(), header, {});
    const HalfApprovals halves = halfApproved(itemsOf(before), dialect);
    QStringList half;
    for (const auto &[number, each] : halves.asKeyValueRange())
        half << QString::number(number) + (each.open ? u" open"_s : u" top"_s) + (each.modified ? u"*"_s : QString());
    QTEST(half.join(u' '), "half");
    QStringList approved;
    for (const ApprovedMinutes &minutes : approvedMinutes(itemsOf(here), dialect, halves))
        approved << QString::number(minutes.meeting) + (minutes.modified ? u"*"_s : QString());
    QTEST(approved.join(u' '), "approved");
}

void TestWithAgenda::carriesWhatWasDeferred()
{
    const Meeting meeting = test::record(test::fileWith(u"# 1. Minutes\nThe BC DEFERRED the Minutes of BC 10.\nThe BC APPROVED the "
                                                        "Minutes of BC 11.\nThe BC DEFERRED the Confidential Minutes of BC 11."_s))
                                .meeting;
    QCOMPARE(deferredMinutes(meeting.items, dialectOf(test::body(), meeting.header, meeting.people)), (QList<int>{10, 11}));
    NextMeeting with = next();
    with.carried.deferred = {{meeting.header}};
    with.carried.deferred[0].header.number = 10;
    const QString text = written(with);
    QVERIFY(text.indexOf(u"the Minutes of BC 10."_s) > 0);
    QVERIFY(text.indexOf(u"the Minutes of BC 10."_s) < text.indexOf(u"the Minutes of BC 12."_s));
}

void TestWithAgenda::reportsDecisionsBetweenMeetings()
{
    NextMeeting with = next();
    with.carried.interim = {
        {.number = 3,
         .wording = u"The BC AGREED the tolls. (AMBER)"_s,
         .level = u"AMBER"_s,
         .putOn = {2024, 5, 16},
         .settledOn = QDate(2024, 5, 31),
         .votes = u"for AL; against EH"_s},
        {.number = 4,
         .way = InterimWay::ChairsAction,
         .wording = u"Members APPROVED the hire."_s,
         .level = u"GREEN"_s,
         .putOn = {2024, 6, 1},
         .settledOn = QDate(2024, 6, 1),
         .takenBy = u"Ada Lovell"_s},
        {.number = 5,
         .wording = u"The BC REJECTED the paint. (RED, cleared)"_s,
         .level = u"RED"_s,
         .putOn = {2024, 6, 2},
         .settledOn = QDate(2024, 6, 3),
         .votes = u"for XY; against AL EH"_s},
    };
    const Meeting meeting = withAgenda(with, test::body());
    QCOMPARE(meeting.items[2].heading.text, u"3. Decisions between Meetings"_s); // behind minutes and actions
    QStringList lines;
    for (const NoteLine &line : meeting.items[2].lines)
        lines << line.text;
    QCOMPARE(lines,
             (QStringList{
                 u"VOTE: for AL; against EH"_s,
                 u"By written procedure No 3, put on 16 May 2024 and settled on 31 May 2024, the BC AGREED the tolls. (AMBER)"_s,
                 u"By chair’s action No 4 of 1 June 2024, taken by Ada Lovell, Members APPROVED the hire."_s,
                 u"VOTE: 1 for, 2 against"_s, // XY is nobody here
                 u"By written procedure No 5, put on 2 June 2024 and settled on 3 June 2024, the BC REJECTED the paint. (RED, cleared)"_s,
             }));
    Item item = meeting.items[2];
    (void)resolve(item, dialectOf(test::body(), meeting.header, meeting.people), {});
    QCOMPARE(item.lines[0].standing.decision, 1);
    QCOMPARE(item.lines[3].standing.decision, 4);
    QCOMPARE(reportedInterim(item.lines[1].body), 3);
    QCOMPARE(reportedInterim(item.lines[2].body), 4);
    QCOMPARE(reportedInterim(u"The BC AGREED by written procedure No 3."_s), std::nullopt);

    with.carried.standing.append({u"d"_s, u"Written Procedures (AMBER)"_s, u"Since the last meeting:"_s, true});
    const QString text = written(with);
    QVERIFY(!text.contains(u"Decisions between Meetings"_s));
    QVERIFY(text.contains(u"Since the last meeting:\nVOTE: for AL; against EH\nBy written procedure No 3"_s));
}

/// Not where the item, the meeting or the scheme knows a lower level, or no such level at all.
void TestWithAgenda::neverReportsThemLower()
{
    const auto line = [](const QString &wording, const QString &level, const Dialect &dialect, Rank host) {
        const InterimDecision decision{
            .number = 1, .wording = wording, .level = level, .putOn = {2024, 5, 1}, .settledOn = QDate(2024, 5, 2)};
        return reportLines(decision, dialect, host).constLast().section(u"the BC "_s, 1);
    };
    const Dialect dialect = test::dialect();
    QCOMPARE(line(u"The BC AGREED it."_s, u"GREEN"_s, dialect, Rank{1}), u"AGREED it."_s);
    QCOMPARE(line(u"The BC AGREED it."_s, u"GREEN"_s, dialect, Rank{3}), u"AGREED it."_s);
    QCOMPARE(line(u"The BC AGREED it."_s, u"GREEN"_s, dialect, Rank{0}), u"AGREED it. (GREEN)"_s);
    QCOMPARE(line(u"The BC AGREED it. (WHITE)"_s, u"WHITE"_s, dialect, Rank{1}), u"AGREED it. (WHITE)"_s);
    QCOMPARE(line(u"The BC AGREED it. (SECRET)"_s, u"SECRET"_s, dialect, Rank{1}), u"AGREED it. (SECRET) (RED)"_s); // of another scheme
    QCOMPARE(line(u"The BC AGREED it. (see RED)"_s, u"RED"_s, dialect, Rank{1}), u"AGREED it. (see RED)"_s); // doubtful: of the highest
    Dialect white = dialect;
    white.defaultRank = Rank{0};
    QCOMPARE(line(u"The BC AGREED it. (RED, cleared)"_s, u"RED"_s, white, Rank{0}), u"AGREED it. (RED)"_s);
    QCOMPARE(line(u"The BC AGREED it."_s, u"GREEN"_s, white, Rank{0}), u"AGREED it. (GREEN)"_s);
}

QTEST_GUILESS_MAIN(TestWithAgenda)
#include "tst_withagenda.moc"
