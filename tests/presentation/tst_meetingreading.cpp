#include "models/presentation/meetingreading.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

StoredItem stored(qint64 id, const QString &heading, const QString &notes, int revision = 1)
{
    return {ItemId{id}, MeetingId{1}, 0, heading, notes, revision};
}

} // namespace

class MeetingReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dialect = dialectOf(newBody(u"Panel"_s, u"P"_s, *shippedScheme(u"SEC"_s)), {}, {}); }

    void readsWhatChanged()
    {
        MeetingReading reading;
        reading.read({stored(1, u"A"_s, u"x"_s)}, m_dialect, {});
        reading.read({stored(1, u"B"_s, u"x"_s)}, m_dialect, {});
        QCOMPARE(reading.items()[0].notes.item.heading.title, u"A"_s);
        reading.read({stored(1, u"B"_s, u"x"_s, 2)}, m_dialect, {});
        QCOMPARE(reading.items()[0].notes.item.heading.title, u"B"_s);
        reading.forget();
        reading.read({stored(1, u"C"_s, u"x"_s, 2)}, m_dialect, {});
        QCOMPARE(reading.items()[0].notes.item.heading.title, u"C"_s);
    }

    void readsOneItemOfThem()
    {
        MeetingReading reading;
        StoredItem second = stored(2, u"B"_s, u"y"_s);
        second.position = 1;
        reading.read({stored(1, u"A"_s, u"x"_s), second}, m_dialect, {});
        second.notes = u"z"_s;
        QVERIFY(reading.readOne(second, m_dialect, {}));
        QCOMPARE(reading.lineAt({ItemId{2}, 0})->text, u"y"_s); // it says that nothing was changed
        second.revision = 2;
        QVERIFY(reading.readOne(second, m_dialect, {}));
        QCOMPARE(reading.lineAt({ItemId{2}, 0})->text, u"z"_s);
        QCOMPARE(reading.lineAt({ItemId{1}, 0})->text, u"x"_s);
        second.position = 0;
        QVERIFY(!reading.readOne(second, m_dialect, {})); // it was moved
        QVERIFY(!reading.readOne(stored(3, u"C"_s, u"x"_s), m_dialect, {})); // it is new
    }

    /// What is being typed is newer than what the book has, until it is left.
    void followsWhatIsTyped()
    {
        MeetingReading reading;
        NotesReader reader(m_dialect, {});
        reading.read({stored(1, u"A"_s, u"x"_s)}, m_dialect, {}, ItemId{1});
        QVERIFY(!reading.follow(ItemId{1}, reader.read(u"A"_s, u"x"_s))); // says nothing new
        QVERIFY(reading.follow(ItemId{1}, reader.read(u"A"_s, u"xyz"_s)));
        QVERIFY(!reading.follow(ItemId{2}, reader.read(u"B"_s, u"b"_s))); // an item of no agenda
        reading.read({stored(1, u"A"_s, u"xy"_s, 2)}, m_dialect, {}, ItemId{1});
        QCOMPARE(reading.lineAt({ItemId{1}, 0})->text, u"xyz"_s);
        reading.read({stored(1, u"A"_s, u"xy"_s, 2)}, m_dialect, {});
        QCOMPARE(reading.lineAt({ItemId{1}, 0})->text, u"xy"_s);
        QVERIFY(!reading.lineAt({ItemId{1}, 1}));
        QVERIFY(!reading.lineAt({ItemId{2}, 0}));
    }

    void linesStayWhoTheyAre_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("same"); ///< by line of `after`: the line that it was; - is a new one
        QTest::newRow("typed on") << u"a b c"_s << u"a bb c"_s << u"012"_s;
        QTest::newRow("line put in") << u"a b c"_s << u"a x b c"_s << u"0-12"_s;
        QTest::newRow("line put in above all") << u"a b"_s << u"x a b"_s << u"-01"_s;
        QTest::newRow("line at the end") << u"a b"_s << u"a b x"_s << u"01-"_s;
        QTest::newRow("line taken out") << u"a b c"_s << u"a c"_s << u"02"_s;
        QTest::newRow("line parted") << u"a b c"_s << u"a b1 b2 c"_s << u"01-2"_s;
        QTest::newRow("all else") << u"a b"_s << u"x y z"_s << u"01-"_s;
    }

    void linesStayWhoTheyAre()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(const QString, same);
        MeetingReading reading;
        reading.read({stored(1, u"A"_s, before.replace(u' ', u'\n'))}, m_dialect, {});
        const QList<int> old = reading.items()[0].identities;
        reading.read({stored(1, u"A"_s, after.replace(u' ', u'\n'), 2)}, m_dialect, {});
        QString found;
        for (qsizetype i = 0; i <= after.count(u'\n'); ++i) {
            const qsizetype was = old.indexOf(reading.items()[0].identityOf(i));
            found += was < 0 ? u"-"_s : QString::number(was);
        }
        QCOMPARE(found, same);
        QCOMPARE(reading.items()[0].identityOf(-1), -1);
    }

    void knowsTheHighestLevelShown()
    {
        MeetingReading reading;
        QCOMPARE(reading.highest(), std::nullopt);
        reading.read({stored(1, u"A (WHITE)"_s, {}), stored(2, u"B"_s, u"x (AMBER)\n// mine (RED)"_s)}, m_dialect, {});
        QCOMPARE(reading.highest(), Rank{2});
    }

private:
    Dialect m_dialect;
};

QTEST_GUILESS_MAIN(MeetingReadingTest)
#include "tst_meetingreading.moc"
