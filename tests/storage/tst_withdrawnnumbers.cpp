#include "samples.h"

#include "models/storage/itemstore.h"
#include "models/storage/withdrawnnumbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

/// What the program says of a number that is typed by hand.
class WithdrawnNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void areToldOnOtherWords();
    void areTheirActionsAgain();
    void areToldForAsLongAsTheyStand();
    void moveWithTheirLine();
    void areThoseOfDeletedItemsToo();
    void areOnesThatAreTypedBitByBit();

private:
    void save(qsizetype position, const QString &notes);
    [[nodiscard]] bool tells(const QString &words) const { return instead(u"HWC 8/01"_s, words) == u"HWC 8/02"_s; }
    [[nodiscard]] std::optional<QString> instead(const QString &number, const QString &words) const
    {
        return numberInstead(m_book->reader(), m_meeting)(number, words);
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
};

void WithdrawnNumbersTest::init()
{
    m_book.reset();
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
    m_meeting = insertSample(*m_book, sampleMeeting(8, u"# One\nACTION: Pilots to row.\n# Two"_s, u"2024-03-05"_s, u"draft"_s));
}

void WithdrawnNumbersTest::save(qsizetype position, const QString &notes)
{
    const StoredItem item = items(m_book->reader(), m_meeting).value().at(position);
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, item.id, item.heading, notes, {}, {}); }));
}

void WithdrawnNumbersTest::areToldOnOtherWords()
{
    QVERIFY(!tells(u"Chair to ring."_s)); // nobody has taken it away
    save(0, QString());
    QVERIFY(tells(u"Chair to ring."_s));
    QVERIFY(!tells(u"Pilots  to row."_s));
    QCOMPARE(instead(u"HWC 8/02"_s, u"Chair to ring."_s), std::nullopt);
}

void WithdrawnNumbersTest::areTheirActionsAgain()
{
    save(0, QString());
    save(0, u"ACTION HWC 8/01: Pilots to row."_s);
    save(0, u"ACTION HWC 8/01: Pilots to sail instead."_s);
    QVERIFY(!tells(u"Pilots to sail instead."_s));
}

void WithdrawnNumbersTest::areToldForAsLongAsTheyStand()
{
    save(0, QString());
    save(0, u"ACTION HWC 8/01: Chair to ring."_s);
    save(0, u"ACTION HWC 8/01: Chair to ring again."_s);
    QVERIFY(tells(u"Chair to ring again."_s));
    save(0, QString());
    QVERIFY(tells(u"Chair to ring again."_s));
    QVERIFY(!tells(u"Pilots to row."_s));
}

void WithdrawnNumbersTest::moveWithTheirLine()
{
    save(0, QString());
    save(1, u"ACTION HWC 8/01: Pilots to row."_s);
    save(1, u"ACTION HWC 8/01: Pilots to row out."_s);
    QVERIFY(!tells(u"Pilots to row out."_s));
}

void WithdrawnNumbersTest::areThoseOfDeletedItemsToo()
{
    const ItemId id = items(m_book->reader(), m_meeting).value().constFirst().id;
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return deleteItem(transaction, id); }));
    QVERIFY(tells(u"Chair to ring."_s));
}

void WithdrawnNumbersTest::areOnesThatAreTypedBitByBit()
{
    save(0, QString());
    save(0, u"ACTION HWC 8/01: Pilots to"_s);
    save(0, u"ACTION HWC 8/01: Pilots to row."_s);
    save(0, u"ACTION HWC 8/01: Pilots to row at dawn."_s);
    QVERIFY(!tells(u"Pilots to row at dawn."_s));
}

QTEST_GUILESS_MAIN(WithdrawnNumbersTest)
#include "tst_withdrawnnumbers.moc"
