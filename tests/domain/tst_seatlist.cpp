#include "models/domain/datacells.h"
#include "models/domain/initials.h"
#include "models/domain/quorumrule.h"
#include "models/domain/seatlist.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestSeatList : public QObject
{
    Q_OBJECT

private slots:
    void readsSeatsAndPeople();
    void aSeatCanBeVacant();
    void namesAlternatesByRow_data();
    void namesAlternatesByRow();
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void readsHeadingsInAnyOrderAndInOtherWords();
    void readsOtherLanguages();
    void readsColumnsAsTold();
    void readsAListOfNames();
    void proposesInitialsThatNobodyHas();
    void keepsEveryRowForThePreview();
    void namesRowsThatCannotBeRead_data();
    void namesRowsThatCannotBeRead();
    void proposesInitials();
    void readsQuorumRules_data();
    void readsQuorumRules();
    void dataComeBackAsTheyWere();
    void dataAreNoFormulas();

private:
    const Scheme m_scheme = shippedScheme(u"SEC"_s).value();
};

void TestSeatList::readsSeatsAndPeople()
{
    const SeatList list = readSeatList(u"Category,Name,Initials,Votes,Alternates,Clearance,From,Until,Representing\n"
                                       "Pilots,Pia Lot,PL,yes,Hal Oar / Cy Rope,red,2024-01-01,2025-12-31,\n"
                                       "Chair,Ada Quay,,no,,AMBER,,,\n"
                                       "\n"
                                       ",Hal Oar,HO,,,,,,Harbour Office\n"
                                       ",Cy Rope,CR,,,,,,\n"_s,
                                       m_scheme);
    QCOMPARE(list.faults, QList<SeatListFault>());
    QCOMPARE(list.seating.seats,
             (QList<Seat>{{u"Pilots"_s, true, u"Pia Lot"_s, {u"Hal Oar"_s, u"Cy Rope"_s}, QDate(2024, 1, 1), QDate(2025, 12, 31)},
                          {u"Chair"_s, false, u"Ada Quay"_s, {}, {}, {}}}));
    QCOMPARE(list.seating.people,
             (QList<KnownPerson>{{u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s},
                                 {u"Ada Quay"_s, u"AQ"_s, {}, u"AMBER"_s},
                                 {u"Hal Oar"_s, u"HO"_s, u"Harbour Office"_s, {}},
                                 {u"Cy Rope"_s, u"CR"_s, {}, {}}}));
}

void TestSeatList::aSeatCanBeVacant()
{
    const SeatList list = readSeatList(u"Category,Name,Votes,Alternates\nPilots,vacant,yes,Cy Rope\nChair,(Vacancy),no,\n,Cy Rope,,"_s,
                                       m_scheme);
    QCOMPARE(list.faults, QList<SeatListFault>());
    QCOMPARE(list.seating.seats, (QList<Seat>{{u"Pilots"_s, true, {}, {u"Cy Rope"_s}, {}, {}}, {u"Chair"_s, false, {}, {}, {}, {}}}));
    QCOMPARE(list.seating.people, (QList<KnownPerson>{{u"Cy Rope"_s, u"CR"_s, {}, {}}}));
}

void TestSeatList::namesAlternatesByRow_data()
{
    QTest::addColumn<QString>("alternates");
    QTest::addColumn<QStringList>("read"); // none: the row stays out
    QTest::newRow("slash") << u"Hal Oar / Cy Rope"_s << QStringList{u"Hal Oar"_s, u"Cy Rope"_s};
    QTest::newRow("semicolon") << u"Hal Oar;Cy Rope; "_s << QStringList{u"Hal Oar"_s, u"Cy Rope"_s};
    QTest::newRow("comma") << u"\"Hal Oar, Cy Rope\""_s << QStringList();
    QTest::newRow("unknown") << u"Nobody"_s << QStringList();
    QTest::newRow("themselves") << u"pia lot"_s << QStringList();
    QTest::newRow("whose own row stays out") << u"Dot Dash"_s << QStringList();
    QTest::newRow("who was there before") << u"Ada Quay"_s << QStringList{u"Ada Quay"_s};
}

void TestSeatList::namesAlternatesByRow()
{
    QFETCH(const QString, alternates);
    QFETCH(const QStringList, read);
    const SeatList list = readSeatList(u"Category,Name,Alternates,Clearance\nPilots,Pia Lot,"_s + alternates
                                           + u",\n,Hal Oar,,\n,Cy Rope,,\n,Dot Dash,,purple"_s,
                                       m_scheme, {{u"Ada Quay"_s, u"AQ"_s, {}, {}}});
    QCOMPARE(list.seating.seats.value(0).alternates, read);
    QCOMPARE(list.faults.size(), read.isEmpty() ? 2 : 1);
    QCOMPARE(list.faults.last().row, read.isEmpty() ? 2 : 5);
}

void TestSeatList::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tabs") << u"Category\tName\nPilots, north\tLot \"the\" Pia"_s;
    QTest::newRow("semicolons") << u"Category;Name\n\"Pilots, north\";\"Lot \"\"the\"\" Pia\""_s;
    QTest::newRow("commas and carriage returns") << u"name,category\r\n\"Lot \"\"the\"\" Pia\",\"Pilots, north\"\r\n"_s;
}

void TestSeatList::readsWhatSpreadsheetsWrite()
{
    QFETCH(const QString, text);
    const SeatList list = readSeatList(text, m_scheme);
    QCOMPARE(list.faults, QList<SeatListFault>());
    QCOMPARE(list.seating.seats.size(), 1);
    QCOMPARE(list.seating.seats.first().category, u"Pilots, north"_s);
    QCOMPARE(list.seating.seats.first().holder, u"Lot \"the\" Pia"_s);
}

void TestSeatList::readsHeadingsInAnyOrderAndInOtherWords()
{
    const SeatList list = readSeatList(
        u"Since\tFull Name\tShoe size\tVOTING\tSeat\tCleared  to\tE-Mail\n2024-01-01\tPia Lot (PiL)\t38\tn\tPilots\tgreen\tpl@example.org"_s,
        m_scheme);
    QCOMPARE(list.faults, QList<SeatListFault>());
    QCOMPARE(list.seating.people, (QList<KnownPerson>{{u"Pia Lot"_s, u"PiL"_s, {}, u"GREEN"_s, u"pl@example.org"_s}}));
    QCOMPARE(list.seating.seats, (QList<Seat>{{u"Pilots"_s, false, u"Pia Lot"_s, {}, QDate(2024, 1, 1), {}}}));
    QCOMPARE(list.ignored, QStringList{u"Shoe size"_s});
}

/// As the program's other languages say it.
void TestSeatList::readsOtherLanguages()
{
    const SeatList list = readSeatList(
        u"Sitz;Name;Kürzel;Stimmrecht;Von\nLotsen;Jörg Müller;JM;nein;1.3.2024\nWerft;Ute Ax;UA;ja;01.03.2024"_s, m_scheme);
    QCOMPARE(list.faults, QList<SeatListFault>());
    QCOMPARE(list.seating.seats,
             (QList<Seat>{{u"Lotsen"_s, false, u"Jörg Müller"_s, {}, QDate(2024, 3, 1), {}},
                          {u"Werft"_s, true, u"Ute Ax"_s, {}, QDate(2024, 3, 1), {}}}));
    QCOMPARE(readSeatList(u"Sitz;Name\nLotsen;unbesetzt"_s, m_scheme).seating.seats, (QList<Seat>{{u"Lotsen"_s, true, {}, {}, {}, {}}}));
    QCOMPARE(readSeatList(u"Name,Seat,From\nUte Ax,Yard,03/04/2024"_s, m_scheme).faults.size(), 1); // the third or the fourth month
}

void TestSeatList::readsColumnsAsTold()
{
    const QString text = u"Who,Short,Seat\nPia Lot,PiL,Pilots"_s;
    const SeatList guessed = readSeatList(text, m_scheme);
    QCOMPARE(guessed.headings, (QStringList{u"Who"_s, u"Short"_s, u"Seat"_s}));
    QCOMPARE(guessed.fields, (QStringList{{}, {}, u"category"_s}));
    QCOMPARE(guessed.faults.size(), 1);
    const SeatList told = readSeatList(text, m_scheme, {}, {u"name"_s, u"initials"_s, {}});
    QCOMPARE(told.seating, (Seating{{{u"Pia Lot"_s, u"PiL"_s, {}, {}}}, {}, {}}));
    QCOMPARE(told.ignored, QStringList{u"Seat"_s});
    QCOMPARE(readSeatList(text, m_scheme, {}, {u"name"_s}).fields, guessed.fields); // they are another list's
}

void TestSeatList::readsAListOfNames()
{
    const SeatList list = readSeatList(u"Pia Lot (PiL)\n\nHal Oar\nhal  oar"_s, m_scheme);
    QCOMPARE(list.seating.people, (QList<KnownPerson>{{u"Pia Lot"_s, u"PiL"_s, {}, {}}, {u"Hal Oar"_s, u"HO"_s, {}, {}}}));
    QVERIFY(list.seating.seats.isEmpty());
    QCOMPARE(list.faults.size(), 1);
    QCOMPARE(list.faults.first().row, 4); // as a person counts: there is no heading
}

void TestSeatList::proposesInitialsThatNobodyHas()
{
    const QList<KnownPerson> taken{{u"Hugh Orr"_s, u"HO"_s, {}, {}}, {u"Ada Quay"_s, u"Ada"_s, {}, {}}};
    const SeatList list = readSeatList(u"Name,Initials\nHal Oar,\nPia Lot,\nPat Log,PL\nAda Quay,"_s, m_scheme, taken);
    QCOMPARE(list.faults, QList<SeatListFault>());
    QStringList initials;
    for (const KnownPerson &person : list.seating.people)
        initials << person.initials;
    QCOMPARE(initials, (QStringList{u"HOa"_s, u"PLo"_s, u"PL"_s, u"Ada"_s}));
    QCOMPARE(readSeatList(u"Name,Initials\nHal Oar,HO"_s, m_scheme, taken).faults.size(), 1);
}

void TestSeatList::keepsEveryRowForThePreview()
{
    const SeatList list = readSeatList(u"Category;Name;Votes\nPilots;Pia Lot;perhaps\nPilots;Pat Log;yes"_s, m_scheme);
    QCOMPARE(list.rows.size(), 2);
    QCOMPARE(list.rows.first().row, 2);
    QCOMPARE(list.rows.first().person.name, u"Pia Lot"_s);
    QCOMPARE(list.rows.first().person.initials, u"PL"_s);
    QCOMPARE(list.seating.people.size(), 1);
    QCOMPARE(list.seating.seats.size(), 1);
}

void TestSeatList::namesRowsThatCannotBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("says");
    QTest::newRow("no headings") << u"Pilots,Pia Lot"_s << 1 << u"heading"_s;
    QTest::newRow("nothing") << QString() << 1 << u"heading"_s;
    QTest::newRow("no name") << u"Category,Name\nPilots,Pia Lot\nPilots,"_s << 3 << u"no name"_s;
    QTest::newRow("nobody's seat of no category") << u"Category,Name\nPilots,Pia Lot\n,vacant"_s << 3 << u"category"_s;
    QTest::newRow("twice") << u"Category,Name\nPilots,Pia Lot\nChair,pia  lot"_s << 3 << u"twice"_s;
    QTest::newRow("initials") << u"Name,Initials\nPia Lot,PL\nPat Log,PL"_s << 3 << u"as PLo"_s;
    QTest::newRow("votes") << u"Name,Votes\nPia Lot,perhaps"_s << 2 << u"perhaps"_s;
    QTest::newRow("level") << u"Name,Clearance\nPia Lot,PINK"_s << 2
                           << u"\"PINK\" is no level of the scheme SEC. Write one that is: WHITE, GREEN, AMBER, RED."_s;
    QTest::newRow("a vote without a seat") << u"Category,Name,Votes\nPilots,Pia Lot,yes\n,Pat Log,yes"_s << 3 << u"needs a category"_s;
    QTest::newRow("quotation mark") << u"Name,Initials\n\"Pia Lot,PL\nPat Log,PG"_s << 2 << u"not closed"_s;
    QTest::newRow("one before another") << u"Name,Representing\n\"Pia Lot,Pilots\nPat Log,\"Pilots, too\"\nCy Rope,"_s << 2
                                        << u"not closed"_s;
    QTest::newRow("date") << u"Name,From\nPia Lot,1/2/2024"_s << 2 << u"1/2/2024"_s;
}

void TestSeatList::namesRowsThatCannotBeRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, row);
    QFETCH(const QString, says);
    const SeatList list = readSeatList(text, m_scheme);
    QCOMPARE(list.faults.size(), 1);
    QCOMPARE(list.faults.first().row, row);
    QVERIFY2(list.faults.first().sentence.contains(says), qPrintable(list.faults.first().sentence));
}

void TestSeatList::proposesInitials()
{
    const QList<KnownPerson> people{{u"Jon Hall"_s, u"JH"_s, {}, {}}, {u"Jo Herd"_s, u"JHe"_s, {}, {}}};
    QCOMPARE(proposedInitials(u"Cara Line"_s, people), u"CL"_s);
    QCOMPARE(proposedInitials(u"Jim Hehir"_s, people), u"JHeh"_s);
    QCOMPARE(proposedInitials(u"J H"_s, people), u"J2"_s);
    QCOMPARE(proposedInitials(QString(), people), QString());
}

void TestSeatList::readsQuorumRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QuorumRule>("rule");
    QTest::addColumn<bool>("valid");
    const auto row = [](const QString &text, const QuorumRule &rule, bool valid = true) {
        QTest::newRow(qPrintable(text)) << text << rule << valid;
    };
    row(QString(), {});
    row(u"6"_s, {6, 0, 1, false, {}});
    row(u"2/3"_s, {0, 2, 3, false, {}});
    row(u">1/2"_s, {0, 1, 2, true, {}});
    row(u"5, >1/2, Small Supplier=1"_s, {5, 1, 2, true, {{u"Small Supplier"_s, 1}}});
    for (const char *text : {"six", "0", "3/2", "1/0", ">5", "Pilots=", "=2", "1/2/3"})
        row(QString::fromLatin1(text), {}, false);
}

void TestSeatList::readsQuorumRules()
{
    QFETCH(const QString, text);
    QFETCH(const QuorumRule, rule);
    QFETCH(const bool, valid);
    const Result<QuorumRule> read = readQuorumRule(text);
    QCOMPARE(read.has_value(), valid);
    if (valid)
        QCOMPARE(*read, rule);
    else
        QCOMPARE(read.error().code, ErrorCode::QuorumInvalid);
}

/// Every text of these pieces, in every place of a row, and the line on which a row begins.
void TestSeatList::dataComeBackAsTheyWere()
{
    const QStringList pieces{QString(), u" "_s, u","_s, u";"_s, u"\t"_s, u"\n"_s, u"\""_s, u"'"_s, u"="_s, u"a"_s};
    QList<QStringList> rows{{u"one"_s, u"two"_s}};
    QList<int> lines{1};
    for (const QString &first : pieces) {
        for (const QString &second : pieces) {
            for (const QString &third : pieces) {
                const QString cell = first + second + third;
                lines.append(lines.constLast() + 1 + static_cast<int>(rows.constLast().join(QString()).count(u'\n')));
                rows.append({cell + u'x', u"y"_s + cell});
                lines.append(lines.constLast() + 1 + static_cast<int>(rows.constLast().join(QString()).count(u'\n')));
                rows.append({u"z"_s, cell});
            }
        }
    }
    const QList<DataRow> read = dataRows(QString::fromUtf8(writeDataRows(rows)));
    QCOMPARE(read.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(read[i], (DataRow{lines[i], rows[i], false}));
}

void TestSeatList::dataAreNoFormulas()
{
    QCOMPARE(writeDataRows({{u"=1+1"_s, u"'"_s, u"-2"_s, u"a=b"_s}}), "'=1+1,'','-2,a=b\n"_ba);
}

QTEST_GUILESS_MAIN(TestSeatList)
#include "tst_seatlist.moc"
