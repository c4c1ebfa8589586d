#include "samples.h"

#include "models/storage/bookcheck.h"
#include "models/storage/itemstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr qsizetype pageBytes = 4096;

/// What opening the book and checking it tells.
QStringList findings(const Shelf &shelf, const BookKey &key)
{
    const auto book = Book::open(shelf.path(), key, Access::ReadOnly);
    return book ? checkBook((*book)->reader()).findings : QStringList{finding(book.error())};
}

/// Whether that is that something is wrong, in sentences, none of which advises to do what was just done.
bool isFoundOut(const Shelf &shelf, const BookKey &key)
{
    const QStringList found = findings(shelf, key);
    return !found.isEmpty() && !found.first().isEmpty() && found.filter(u"minutebook check"_s).isEmpty();
}

} // namespace

class BookCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInASoundBook();
    void findsAChangedBitInEveryPage();
    void findsPagesThatChangedPlaces();
    void findsAPageOfAnEarlierState();
    void findsRowsWithoutTheirMeeting();
    void findsAPaperThatChanged();
    void findsAnotherVersion();
    void findsABrokenPlainBook();
    void findsAPlainBookWithoutItsEnd();
};

void BookCheckTest::findsNothingInASoundBook()
{
    for (const BookKey &key : {sampleKey(), BookKey::plain()}) {
        const Shelf shelf;
        const auto book = shelf.newBook(key);
        QCOMPARE(checkBook(book->reader()).findings, QStringList());
    }
}

void BookCheckTest::findsAChangedBitInEveryPage()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const QByteArray sound = contents(shelf.path());
    QVERIFY(!isFoundOut(shelf, sampleKey()));
    for (qsizetype page = 0; page < sound.size() / pageBytes; ++page) {
        // The page's beginning, its middle, its initialization vector and its authentication code.
        for (const qsizetype at : {0, 19, 2047, 4017, 4095}) {
            QByteArray flipped = sound;
            flipped[page * pageBytes + at] = static_cast<char>(flipped.at(page * pageBytes + at) ^ 0x10);
            setContents(shelf.path(), flipped);
            QVERIFY2(isFoundOut(shelf, sampleKey()), qPrintable(u"page %1, byte %2"_s.arg(page).arg(at)));
        }
    }
    setContents(shelf.path(), sound);
    QVERIFY(!isFoundOut(shelf, sampleKey()));
}

void BookCheckTest::findsPagesThatChangedPlaces()
{
    const Shelf shelf;
    shelf.newBook().reset();
    QByteArray bytes = contents(shelf.path());
    const QByteArray third = bytes.sliced(2 * pageBytes, pageBytes);
    bytes.replace(2 * pageBytes, pageBytes, bytes.sliced(3 * pageBytes, pageBytes));
    bytes.replace(3 * pageBytes, pageBytes, third);
    setContents(shelf.path(), bytes);
    QVERIFY(isFoundOut(shelf, sampleKey()));
}

void BookCheckTest::findsAPageOfAnEarlierState()
{
    // A page copied back from an earlier state has its own valid code: the structure tells.
    const Shelf shelf;
    shelf.newBook().reset();
    const QByteArray before = contents(shelf.path());
    {
        const auto book = shelf.openBook();
        QVERIFY(book->writeNow(
            [](Transaction &transaction) { return run(transaction, u"CREATE TABLE extra AS SELECT hex(zeroblob(9000)) AS filler"_s); }));
    }
    QByteArray after = contents(shelf.path());
    after.replace(0, pageBytes, before.first(pageBytes));
    setContents(shelf.path(), after);
    QVERIFY(isFoundOut(shelf, sampleKey()));
}

void BookCheckTest::findsRowsWithoutTheirMeeting()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto connection = shelf.connection(Connection::Use::Write);
    QVERIFY(run(*connection, u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(run(*connection, u"INSERT INTO meeting_key (meeting, position, key) VALUES (99, 0, 'chair')"_s));
    const QStringList findings = checkBook(*connection).findings;
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().contains(u"\"meeting_key\""_s));
}

void BookCheckTest::findsAPaperThatChanged()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# 1. Cranes"_s));
    const ItemId item = items(book->reader(), meeting)->constFirst().id;
    QVERIFY(book->writeNow(
        [&](Transaction &transaction) { return attachPaper(transaction, item, {u"Plan"_s, {}, {}}, u"plan.pdf"_s, "plan"); }));
    const auto connection = shelf.connection(Connection::Use::Write);
    QVERIFY(checkBook(*connection).isSound());
    QVERIFY(run(*connection, u"UPDATE paper SET contents = x'00'"_s));
    QCOMPARE(checkBook(*connection).findings, QStringList{sentence({ErrorCode::PaperDamaged, {u"Plan"_s}})});
}

void BookCheckTest::findsAnotherVersion()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto connection = shelf.connection(Connection::Use::Write);
    QVERIFY(run(*connection, u"PRAGMA user_version = 99"_s));
    QVERIFY(checkBook(*connection).findings.first().contains(u"version 99"_s));
    QVERIFY(checkFile(*connection).isSound());
    QVERIFY(run(*connection, u"PRAGMA application_id = 9"_s));
    QCOMPARE(checkBook(*connection).findings, QStringList{sentence({ErrorCode::BookForeign, {shelf.path()}})});
}

void BookCheckTest::findsABrokenPlainBook()
{
    const Shelf shelf;
    shelf.newBook(BookKey::plain()).reset();
    QByteArray bytes = contents(shelf.path());
    bytes.replace(3 * pageBytes, 8, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
    setContents(shelf.path(), bytes);
    QVERIFY(isFoundOut(shelf, BookKey::plain()));
}

void BookCheckTest::findsAPlainBookWithoutItsEnd()
{
    const Shelf shelf;
    shelf.newBook(BookKey::plain()).reset();
    const QByteArray sound = contents(shelf.path());
    for (qsizetype pages = 1; pages < sound.size() / pageBytes; ++pages) {
        for (const qsizetype more : {qsizetype(0), pageBytes / 2}) {
            setContents(shelf.path(), sound.first(pages * pageBytes + more));
            QVERIFY2(isFoundOut(shelf, BookKey::plain()),
                     qPrintable(u"%1 pages and %2 bytes of %3: "_s.arg(pages).arg(more).arg(sound.size())
                                + findings(shelf, BookKey::plain()).join(u'\n')));
        }
    }
}

QTEST_GUILESS_MAIN(BookCheckTest)
#include "tst_bookcheck.moc"
