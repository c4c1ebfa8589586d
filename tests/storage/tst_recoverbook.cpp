#include "samples.h"

#include "models/storage/audittrail.h"
#include "models/storage/bookcheck.h"
#include "models/storage/itemstore.h"
#include "models/storage/keysfile.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"
#include "models/storage/recoverbook.h"
#include "models/storage/registerstore.h"
#include "models/storage/unlock.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr qsizetype pageBytes = 4096;
constexpr int madeMeetings = 12;
constexpr int madeItems = 5;

/// Longer than a page, so that texts stand on pages of their own.
QString longLine(int meeting, int item)
{
    return u"Line of meeting %1, item %2. "_s.arg(meeting).arg(item).repeated(40);
}

QString notesOf(int meeting)
{
    QString text;
    for (int item = 1; item <= madeItems; ++item)
        text += u"# %1. Title %1\n%2\nACTION HWC %3/0%1 {Pilots}: row number %1.\n"_s.arg(QString::number(item), longLine(meeting, item),
                                                                                          QString::number(meeting));
    return text;
}

Hand hand()
{
    return {u"Ada Quay"_s, systemClock()};
}

void breakPage(QByteArray &bytes, qsizetype page)
{
    const qsizetype at = page * pageBytes + 200;
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x55);
}

QSet<QString> textsIn(Connection &connection)
{
    const auto texts = rows(connection, u"SELECT notes FROM item"_s, {}, [](const Row &row) { return row.text(0); }).value();
    return {texts.begin(), texts.end()};
}

} // namespace

/// A damaged book: what can be read of it stands in a new one, and what could not is told.
class RecoverBookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void savesAllOfASoundBook();
    void savesTheRestOfABookWithAnyPageBroken();
    void savesWhatIsLeftOfABookWithManyPagesBroken();
    void savesWhatIsLeftOfABookThatWasCut();
    void keepsItemsWhoseMeetingIsLost();
    void makesTheRegistersOfTheNotes();
    void opensByTheSamePassphrases();
    void recoversAnOlderBook();
    void recoversAPlainBook();
    void takesThePlaceOfTheDamagedOne();
    void saysWhenNothingCanBeRead();
    void leavesWhatIsThere();
    void readsNoViewOfAStranger();

private:
    Result<RecoveryReport> recover() { return recoverBook(m_shelf->path(), sampleKey(), intoPath(), hand()); }
    [[nodiscard]] QString intoPath() const { return m_shelf->path(u"new.minutebook"_s); }
    [[nodiscard]] std::unique_ptr<Book> recovered() const { return Book::open(intoPath(), sampleKey()).value(); }
    void put(const QByteArray &bytes)
    {
        for (const QString &name : m_shelf->names())
            QFile::remove(m_shelf->path(name));
        setContents(m_shelf->path(), bytes);
    }

    QByteArray m_sound;
    QSet<QString> m_texts;
    std::unique_ptr<Shelf> m_shelf;
};

void RecoverBookTest::initTestCase()
{
    const Shelf shelf;
    auto book = shelf.newBook();
    for (int number = 1; number <= madeMeetings; ++number)
        (void)insertSample(*book, sampleMeeting(number, notesOf(number), u"2024-03-%1"_s.arg(number, 2, 10, QChar(u'0'))));
    const ItemId item = items(book->reader(), meetingOfNumber(book->reader(), 3).value())->constFirst().id;
    QVERIFY(book->writeNow([&](Transaction &transaction) {
        return attachPaper(transaction, item, {u"Plan"_s, {}, {}}, u"plan.pdf"_s, QByteArray(3 * pageBytes, 'p'));
    }));
    m_texts = textsIn(book->reader());
    QCOMPARE(m_texts.size(), madeMeetings * madeItems);
    book.reset();
    m_sound = contents(shelf.path());
    QVERIFY(m_sound.size() > 60 * pageBytes);
}

void RecoverBookTest::init()
{
    m_shelf = std::make_unique<Shelf>();
    put(m_sound);
}

void RecoverBookTest::savesAllOfASoundBook()
{
    const RecoveryReport report = recover().value();
    QCOMPARE(report.meetings, madeMeetings);
    QCOMPARE(report.items, madeMeetings * madeItems);
    QCOMPARE(report.losses, QStringList());
    QVERIFY(report.isWhole());
    QVERIFY(sentences(report).at(1).contains(u"Nothing that was in the book is missing"_s));
    const auto book = recovered();
    QVERIFY(checkBook(book->reader()).isSound());
    QCOMPARE(textsIn(book->reader()), m_texts);
    QCOMPARE(auditTrail(book->reader())->constLast().event, AuditEvent::Recovered);
    QCOMPARE(contents(m_shelf->path()), m_sound); // which is only read
}

/// Whichever it is: nothing is lost but what stood on it, and nothing that is lost goes untold.
void RecoverBookTest::savesTheRestOfABookWithAnyPageBroken()
{
    int without = 0;
    qsizetype fewest = m_texts.size();
    for (qsizetype page = 1; page < m_sound.size() / pageBytes; page += 3) {
        QByteArray bytes = m_sound;
        breakPage(bytes, page);
        put(bytes);
        const Result<RecoveryReport> report = recover();
        if (!report) {
            QCOMPARE(codeOf(report), ErrorCode::NothingReadable);
            ++without;
            continue;
        }
        const auto book = recovered();
        const QStringList findings = checkBook(book->reader()).findings;
        QVERIFY2(findings.isEmpty() || !report->isWhole(), qPrintable(findings.join(u'\n')));
        const QSet<QString> texts = textsIn(book->reader());
        QVERIFY(m_texts.contains(texts));
        fewest = std::min(fewest, texts.size());
        QVERIFY2(texts.size() == m_texts.size() || !report->isWhole(), qPrintable(u"page %1"_s.arg(page)));
        QVERIFY2(m_texts.size() - texts.size() <= report->lost || !report->lostKnown, qPrintable(u"page %1"_s.arg(page)));
    }
    qInfo("%lld pages, of which %d leave nothing; at least %lld of %lld texts otherwise", static_cast<long long>(m_sound.size() / pageBytes),
          without, static_cast<long long>(fewest), static_cast<long long>(m_texts.size()));
    QVERIFY(without < 8); // those that say what tables there are
}

void RecoverBookTest::savesWhatIsLeftOfABookWithManyPagesBroken()
{
    qsizetype most = 0;
    for (int offset = 0; offset < 7; ++offset) {
        QByteArray bytes = m_sound;
        for (qsizetype page = 10 + offset; page < bytes.size() / pageBytes; page += 7)
            breakPage(bytes, page);
        put(bytes);
        const Result<RecoveryReport> report = recover();
        if (!report)
            continue;
        QVERIFY(!report->isWhole());
        const QSet<QString> texts = textsIn(recovered()->reader());
        QVERIFY(m_texts.contains(texts));
        most = std::max(most, texts.size());
    }
    QVERIFY2(most > m_texts.size() / 2, qPrintable(QString::number(most)));
}

void RecoverBookTest::savesWhatIsLeftOfABookThatWasCut()
{
    put(m_sound.first(m_sound.size() - 2 * pageBytes));
    const Result<RecoveryReport> report = recover();
    QVERIFY2(report, qPrintable(report ? QString() : sentence(report.error())));
    QVERIFY(!report->isWhole());
    QVERIFY(textsIn(recovered()->reader()).size() > m_texts.size() / 2);
}

void RecoverBookTest::keepsItemsWhoseMeetingIsLost()
{
    {
        const auto connection = m_shelf->connection(Connection::Use::Write);
        QVERIFY(run(*connection, u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY(run(*connection, u"DELETE FROM meeting WHERE number = 4"_s));
    }
    const RecoveryReport report = recover().value();
    QCOMPARE(report.meetings, madeMeetings);
    QCOMPARE(report.losses.filter(u"its items are in meeting 13"_s).size(), 1);
    const auto book = recovered();
    QVERIFY(checkBook(book->reader()).isSound());
    const MeetingId adopted = meetingOfNumber(book->reader(), 13).value();
    QCOMPARE(items(book->reader(), adopted)->size(), madeItems);
    QVERIFY(items(book->reader(), adopted)->constFirst().notes.contains(longLine(4, 1)));
    QVERIFY(loadMeeting(book->reader(), adopted));
}

void RecoverBookTest::makesTheRegistersOfTheNotes()
{
    {
        const auto connection = m_shelf->connection(Connection::Use::Write);
        QVERIFY(run(*connection, u"DELETE FROM action"_s));
    }
    QVERIFY(recover());
    QCOMPARE(answer(recovered()->reader(), u"SELECT count(*) FROM action"_s), QString::number(madeMeetings * madeItems));
}

void RecoverBookTest::opensByTheSamePassphrases()
{
    {
        const auto book = m_shelf->openBook();
        QVERIFY(layKeys(book->path(), book->salt(), book->key(), u"Ada Quay"_s, u"tide"_s, KeySlots::leastStretching));
    }
    QVERIFY(recover());
    QVERIFY(Book::open(intoPath(), unlock(intoPath(), u"tide"_s).value().key));
}

void RecoverBookTest::recoversAnOlderBook()
{
    put(contents(QStringLiteral(TEST_DATA_DIR "/version-2.minutebook")));
    const auto report = recoverBook(m_shelf->path(), BookKey::plain(), intoPath(), hand());
    QVERIFY2(report, qPrintable(report ? QString() : sentence(report.error())));
    QVERIFY(report->isWhole());
    QVERIFY(report->meetings > 0);
    QVERIFY(checkBook(Book::open(intoPath(), BookKey::plain()).value()->reader()).isSound());
}

void RecoverBookTest::recoversAPlainBook()
{
    put({});
    QVERIFY(QFile::remove(m_shelf->path()));
    (void)insertSample(*m_shelf->newBook(BookKey::plain()), sampleMeeting(1, notesOf(1)));
    QByteArray bytes = contents(m_shelf->path());
    bytes.replace(bytes.size() - pageBytes, 8, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
    put(bytes);
    const auto report = recoverBook(m_shelf->path(), BookKey::plain(), intoPath(), hand());
    QVERIFY2(report, qPrintable(report ? QString() : sentence(report.error())));
    QVERIFY(Book::open(intoPath(), BookKey::plain()));
}

void RecoverBookTest::takesThePlaceOfTheDamagedOne()
{
    {
        const auto book = m_shelf->openBook();
        QVERIFY(layKeys(book->path(), book->salt(), book->key(), u"Ada Quay"_s, u"tide"_s, KeySlots::leastStretching));
    }
    QByteArray bytes = contents(m_shelf->path());
    breakPage(bytes, bytes.size() / pageBytes - 3);
    setContents(m_shelf->path(), bytes);
    const Result<RecoveredInPlace> recovered = recoverInPlace(m_shelf->path(), sampleKey(), hand());
    QVERIFY2(recovered, qPrintable(recovered ? QString() : sentence(recovered.error())));
    const RecoveredInPlace &done = *recovered;
    QCOMPARE(done.kept, m_shelf->path(u"sample.damaged.minutebook"_s));
    QCOMPARE(contents(done.kept), bytes);
    QVERIFY(unlock(done.kept, u"tide"_s));
    QVERIFY(Book::open(m_shelf->path(), unlock(m_shelf->path(), u"tide"_s).value().key));
    QCOMPARE(m_shelf->names(),
             (QStringList{u"sample.damaged.minutebook"_s, u"sample.damaged.minutebook-keys"_s, u"sample.minutebook"_s,
                          u"sample.minutebook-keys"_s}));
}

void RecoverBookTest::saysWhenNothingCanBeRead()
{
    QByteArray bytes = m_sound;
    breakPage(bytes, 0);
    put(bytes);
    const auto report = recover();
    QVERIFY(!report);
    QVERIFY(report.error().code == ErrorCode::BookKeyWrong || report.error().code == ErrorCode::NothingReadable);
    QCOMPARE(m_shelf->names(), QStringList{u"sample.minutebook"_s});
    QCOMPARE(contents(m_shelf->path()), bytes);
}

void RecoverBookTest::leavesWhatIsThere()
{
    setContents(intoPath(), "mine");
    QCOMPARE(codeOf(recover()), ErrorCode::BookExists);
    QCOMPARE(contents(intoPath()), "mine");
}

/// It would compute for ever. All else of the book is in the new one.
void RecoverBookTest::readsNoViewOfAStranger()
{
    const Shelf shelf;
    (void)insertSample(*shelf.newBook(), sampleMeeting(3, u"# 1. Cranes\nThe crane leans."_s));
    {
        const auto connection = shelf.connection(Connection::Use::Write);
        QVERIFY(run(*connection, u"DROP TABLE learnt_word"_s));
        QVERIFY(run(*connection,
                    u"CREATE VIEW learnt_word AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) "
                    "SELECT x AS rowid, x AS word, x AS language FROM r"_s));
    }
    const Result<RecoveryReport> report = recoverBook(shelf.path(), sampleKey(), shelf.path(u"new.minutebook"_s), hand());
    QVERIFY(report);
    QVERIFY(!report->isWhole());
    QVERIFY(report->losses.join(u' ').contains(u"learnt_word"_s));
    const auto book = Book::open(shelf.path(u"new.minutebook"_s), sampleKey());
    QVERIFY(book);
    QCOMPARE(textsIn((*book)->reader()), QSet<QString>{u"The crane leans."_s});
}

QTEST_GUILESS_MAIN(RecoverBookTest)
#include "tst_recoverbook.moc"
