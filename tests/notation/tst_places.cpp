#include "models/notation/parse.h"
#include "models/notation/places.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void fillsAllOfOneName();
    void remarksWhatIsUnfilled();
    void asksForNothingTooSoon();
    void ownersAreNoPlaces();
};

void TestPlaces::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("places"); // "6 {Party}=Party" for each
    const auto row = [](const QString &line, const QStringList &places) { QTest::newRow(qPrintable(line)) << line << places; };
    row(u"Assessment of {Party} (RED)"_s, {u"14 {Party}=Party"_s});
    row(u"{Party} and {the other party}"_s, {u"0 {Party}=Party"_s, u"12 {the other party}=the other party"_s});
    row(u"{…} and {...}"_s, {u"0 {…}="_s, u"8 {...}="_s});
    row(u"@presenter: {Presenter}"_s, {u"12 {Presenter}=Presenter"_s});
    row(u"{Größe}"_s, {u"0 {Größe}=Größe"_s});
    row(u"\\{Party} and {}"_s, {});
    row(u"{3} { x} {a; b} {a {b}"_s, {u"19 {b}=b"_s});
    row(u"open {Party"_s, {});
    row(u"{"_s + u"x"_s.repeated(81) + u'}', {});
    // braces before the colon of these are owners'
    row(u"ACTION {Security Adviser}: Security Adviser to {task}"_s, {u"47 {task}=task"_s});
    row(u"ACTION SRC 1/01 due 2024-01-02 {A; B}: {Owner} to x"_s, {u"39 {Owner}=Owner"_s});
    row(u"- UPDATE SRC 1/01 {Owner}: {…}"_s, {u"27 {…}="_s});
    row(u"a) ACTION {Owner}: x"_s, {});
    row(u"ACTION {Owner} to x"_s, {});
    row(u"UPDATE SRC 1/01: {…} (RED)"_s, {u"17 {…}="_s});
    row(u"\\ACTION {Owner}: x"_s, {u"8 {Owner}=Owner"_s});
    row(u"ACTIONS {Owner}: x"_s, {u"8 {Owner}=Owner"_s});
}

void TestPlaces::finds()
{
    QFETCH(QString, line);
    QFETCH(QStringList, places);
    QStringList found;
    for (const FillPlace &place : placesIn(line))
        found << u"%1 %2=%3"_s.arg(QString::number(place.begin), line.sliced(place.begin, place.length), place.name);
    QCOMPARE(found, places);
}

void TestPlaces::fillsAllOfOneName()
{
    const QString text = u"{Party} came.\nACTION {Party}: {Party} to tell {Other} and {…}"_s;
    QCOMPARE(filledIn(text, u"Party"_s, u"Supplier ‘A’"_s), u"Supplier ‘A’ came.\nACTION {Party}: Supplier ‘A’ to tell {Other} and {…}"_s);
    QCOMPARE(filledIn(text, u"party"_s, u"x"_s), text);
}

/// In the title, in data and in lines; what is never printed needs no filling.
void TestPlaces::remarksWhatIsUnfilled()
{
    const Dialect dialect = test::dialect();
    Item item = parseItem(u"2. Assessment – {Party} (RED)"_s, u"@presenter: {Presenter}\nfine\n// ask {somebody}\nNOTED {x} and {…}."_s,
                          dialect)
                    .constFirst();
    QStringList remarks;
    for (const Diagnostic &remark : resolve(item, dialect, {})) {
        QCOMPARE(remark.code, DiagnosticCode::PlaceUnfilled);
        QCOMPARE(remark.gravity, Gravity::Hint);
        remarks << u"%1:%2+%3 %4"_s.arg(remark.line).arg(remark.column).arg(remark.length).arg(sentence(remark));
    }
    QCOMPARE(remarks.size(), 4);
    QVERIFY(remarks[0].startsWith(u"1:17+7 {Party} is still to be filled in"_s));
    QVERIFY(remarks[1].startsWith(u"2:13+11 {Presenter}"_s));
    QVERIFY(remarks[2].startsWith(u"5:7+3 {x}"_s));
    QVERIFY(remarks[3].startsWith(u"5:15+3 {…}"_s));
}

/// At a meeting that is still to come only what its agenda says.
void TestPlaces::asksForNothingTooSoon()
{
    Dialect dialect = test::dialect();
    dialect.planned = true;
    Item item = parseItem(u"2. Assessment – {Party}"_s, u"@presenter: {Presenter}\nThe BC {outcome} it."_s, dialect).constFirst();
    QList<int> lines;
    for (const Diagnostic &remark : resolve(item, dialect, {}))
        lines << remark.line;
    QCOMPARE(lines, (QList<int>{1, 2}));
}

void TestPlaces::ownersAreNoPlaces()
{
    const Dialect dialect = test::dialect();
    Item item = parseItem(u"2. Cranes"_s, u"ACTION {Harbour Office}: look by 4 June"_s, dialect).constFirst();
    QCOMPARE(resolve(item, dialect, {}), QList<Diagnostic>());
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
