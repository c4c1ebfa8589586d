#include "samples.h"

#include "models/storage/audittrail.h"
#include "models/storage/bookcheck.h"
#include "models/storage/bookfile.h"
#include "models/storage/keysfile.h"
#include "models/storage/query.h"
#include "models/storage/rekey.h"
#include "models/storage/searchstore.h"
#include "models/storage/unlock.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr Stretching cheap = KeySlots::leastStretching;
const auto tide = u"the tide is turning"_s;
const auto horse = u"horse lamp"_s;

FirstPerson ada()
{
    return {u"Ada Quay"_s, tide, cheap};
}

Hand hand()
{
    return {u"Ada Quay"_s, systemClock()};
}

constexpr qsizetype pageBytes = 4096;

/// How many pages stand in both files.
int pagesInCommon(const QByteArray &one, const QByteArray &other)
{
    QSet<QByteArray> pages;
    for (qsizetype at = 0; at + pageBytes <= one.size(); at += pageBytes)
        pages.insert(one.sliced(at, pageBytes));
    int common = 0;
    for (qsizetype at = 0; at + pageBytes <= other.size(); at += pageBytes)
        common += pages.contains(other.sliced(at, pageBytes)) ? 1 : 0;
    return common;
}

/// Every row of every table but the audit trail, as text.
QStringList allRows(Connection &connection)
{
    QStringList all;
    const QStringList tables =
        rows(connection, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%audit%' AND name <> 'sqlite_sequence'"_s,
             {}, [](const Row &row) { return row.text(0); })
            .value();
    for (const QString &table : tables) {
        const auto read = rows(connection, u"SELECT * FROM \"%1\""_s.arg(table), {}, [](const Row &row) { return row.all(); }).value();
        for (const QVariantList &row : read) {
            QString text = table;
            for (const QVariant &value : row)
                text += u'|' + QString::fromLatin1(value.toByteArray().toHex());
            all.append(text);
        }
    }
    all.sort();
    return all;
}

} // namespace

/// A book gets another key.
class RekeyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<Shelf>(); }
    void changesEveryPageAndKeepsTheContent();
    void movesAnOldBookOver();
    void keepsTheOldBookWithItsKeys();
    void enterItInTheAuditTrail();
    void namesWhoHasToBeAddedAgain();
    void leavesTheBookAloneWhileItIsOpen_data();
    void leavesTheBookAloneWhileItIsOpen();
    void leavesTheBookAloneWhenItCannot_data();
    void leavesTheBookAloneWhenItCannot();
    void leavesADamagedBookAlone();
    void followsALink();
    void refusesAPlainBook();

private:
    void makeBook(const BookKey &key = sampleKey())
    {
        const std::unique_ptr<Book> book = m_shelf->newBook(key);
        (void)insertSample(*book,
                           sampleMeeting(12, u"# 1. Cranes\nKelpie Dredging asked for more.\nACTION HWC 12/01 {AQ}: x by 2024-04-01."_s));
        (void)insertSample(*book, sampleMeeting(13, u"# 1. Boats\nThe boats are late."_s, u"2024-04-05"_s));
        if (book->isKeyed() && !layKeys(book->path(), book->salt(), key, u"Dee Tide"_s, horse, cheap))
            qFatal("no keys");
    }

    std::unique_ptr<Shelf> m_shelf;
};

void RekeyTest::changesEveryPageAndKeepsTheContent()
{
    makeBook();
    const QByteArray before = contents(m_shelf->path());
    const QStringList rows = allRows(*m_shelf->connection());
    QVERIFY(rows.size() > 20);
    const Rekeyed rekeyed = rekey(m_shelf->path(), sampleKey(), ada(), hand()).value();
    const QByteArray after = contents(m_shelf->path());
    QVERIFY(after.size() >= 10 * pageBytes);
    QCOMPARE(pagesInCommon(before, after), 0);
    QVERIFY(rekeyed.key.bytes() != sampleKey().bytes());
    QCOMPARE(codeOf(Book::open(m_shelf->path(), sampleKey())), ErrorCode::BookKeyWrong);
    const Unlocked unlocked = unlock(m_shelf->path(), tide).value();
    QCOMPARE(unlocked.key.bytes(), rekeyed.key.bytes());
    QCOMPARE(codeOf(unlock(m_shelf->path(), horse)), ErrorCode::BookKeyWrong);
    {
        const auto connection = m_shelf->connection(Connection::Use::Read, unlocked.key);
        QCOMPARE(allRows(*connection), rows);
        QCOMPARE(checkBook(*connection).findings, QStringList());
    }
    const auto book = m_shelf->openBook(Book::patience, unlocked.key);
    QVERIFY(book->isKeyed());
    (void)insertSample(*book, sampleMeeting(14, u"# 1. Tides\nThe tide is in."_s, u"2024-05-05"_s));
    QCOMPARE(checkBook(book->reader()).findings, QStringList());
    QCOMPARE(m_shelf->names().filter(u"rekeying"_s), QStringList());
}

void RekeyTest::movesAnOldBookOver()
{
    makeBook(BookKey::passphrase(tide));
    QStringList rows = allRows(*m_shelf->connection(Connection::Use::Read, BookKey::passphrase(tide)));
    const Rekeyed rekeyed = rekey(m_shelf->path(), BookKey::passphrase(tide), ada(), hand()).value();
    QVERIFY(readBookFile(m_shelf->path()).value().keyed);
    const Unlocked unlocked = unlock(m_shelf->path(), tide).value();
    QCOMPARE(unlocked.by, Unlocked::By::Passphrase);
    QCOMPARE(unlocked.key.bytes(), rekeyed.key.bytes());
    QCOMPARE(allRows(*m_shelf->connection(Connection::Use::Read, unlocked.key)), rows);
    QVERIFY(Book::open(rekeyed.kept, BookKey::passphrase(tide)));
    QCOMPARE(m_shelf->names(), (QStringList{u"sample.before-rekey.minutebook"_s, u"sample.minutebook"_s, u"sample.minutebook-keys"_s}));
}

void RekeyTest::keepsTheOldBookWithItsKeys()
{
    makeBook();
    const QByteArray keys = contents(m_shelf->path(u"sample.minutebook-keys"_s));
    const Rekeyed rekeyed = rekey(m_shelf->path(), sampleKey(), ada(), hand()).value();
    QCOMPARE(rekeyed.kept, m_shelf->path(u"sample.before-rekey.minutebook"_s));
    QCOMPARE(contents(rekeyed.kept + u"-keys"_s), keys);
    const Unlocked old = unlock(rekeyed.kept, horse).value();
    QVERIFY(Book::open(rekeyed.kept, old.key));
    const Rekeyed again = rekey(m_shelf->path(), rekeyed.key, ada(), hand()).value();
    QCOMPARE(again.kept, m_shelf->path(u"sample.before-rekey-2.minutebook"_s));
}

void RekeyTest::enterItInTheAuditTrail()
{
    makeBook();
    const Rekeyed rekeyed = rekey(m_shelf->path(), sampleKey(), ada(), hand()).value();
    const auto connection = m_shelf->connection(Connection::Use::Read, rekeyed.key);
    const AuditEntry last = auditTrail(*connection).value().constLast();
    QCOMPARE(last.event, AuditEvent::Rekeyed);
    QCOMPARE(last.who, u"Ada Quay"_s);
}

void RekeyTest::namesWhoHasToBeAddedAgain()
{
    makeBook();
    QCOMPARE(rekey(m_shelf->path(), sampleKey(), ada(), hand()).value().left, QStringList{u"Dee Tide"_s});
}

void RekeyTest::leavesTheBookAloneWhileItIsOpen_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("for writing") << Access::ReadWrite;
    QTest::newRow("for reading") << Access::ReadOnly;
}

void RekeyTest::leavesTheBookAloneWhileItIsOpen()
{
    QFETCH(Access, access);
    makeBook();
    const auto book = Book::open(m_shelf->path(), sampleKey(), access).value();
    QCOMPARE(codeOf(rekey(m_shelf->path(), sampleKey(), ada(), hand())), ErrorCode::BookInUse);
    QCOMPARE(m_shelf->names().filter(u"rekey"_s), QStringList());
    QVERIFY(unlock(m_shelf->path(), horse));
    QVERIFY(Book::open(m_shelf->path(), sampleKey()));
}

void RekeyTest::leavesTheBookAloneWhenItCannot_data()
{
    QTest::addColumn<FirstPerson>("first");
    QTest::addColumn<bool>("wrongKey");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no passphrase") << FirstPerson{u"Ada"_s, {}, cheap} << false << ErrorCode::PassphraseEmpty;
    QTest::newRow("no name") << FirstPerson{{}, tide, cheap} << false << ErrorCode::PersonInvalid;
    QTest::newRow("a wrong key") << ada() << true << ErrorCode::BookKeyWrong;
}

void RekeyTest::leavesTheBookAloneWhenItCannot()
{
    QFETCH(FirstPerson, first);
    QFETCH(bool, wrongKey);
    QFETCH(ErrorCode, code);
    makeBook();
    const QByteArray before = contents(m_shelf->path());
    QCOMPARE(codeOf(rekey(m_shelf->path(), wrongKey ? BookKey::random() : sampleKey(), first, hand())), code);
    QCOMPARE(contents(m_shelf->path()), before);
    QCOMPARE(m_shelf->names(), (QStringList{u"sample.minutebook"_s, u"sample.minutebook-keys"_s}));
}

/// Also where the damage stands in a page that holds nothing any more, which is not read for the new one: a backup is wanted then.
void RekeyTest::leavesADamagedBookAlone()
{
    makeBook();
    {
        const auto connection = m_shelf->connection(Connection::Use::Write);
        for (const QString &sql :
             {u"CREATE TABLE crates (content)"_s, u"INSERT INTO crates VALUES (zeroblob(40000))"_s, u"DROP TABLE crates"_s})
            QVERIFY(run(*connection, sql));
        QCOMPARE(answer(*connection, u"PRAGMA journal_mode = DELETE"_s).value(), u"delete"_s); // all of it in one file
    }
    QByteArray damaged = contents(m_shelf->path());
    damaged[damaged.size() - 2000] = static_cast<char>(damaged[damaged.size() - 2000] ^ 1);
    setContents(m_shelf->path(), damaged);
    const Result<Rekeyed> rekeyed = rekey(m_shelf->path(), sampleKey(), ada(), hand());
    QCOMPARE(codeOf(rekeyed), ErrorCode::KeyUnchanged);
    QVERIFY2(rekeyed.error().details.last().contains(u"damaged"_s), qPrintable(rekeyed.error().details.last()));
    QCOMPARE(m_shelf->names(), (QStringList{u"sample.minutebook"_s, u"sample.minutebook-keys"_s}));
    QVERIFY(unlock(m_shelf->path(), horse));
}

void RekeyTest::followsALink()
{
    makeBook();
    const Shelf other;
    QVERIFY(QFile::link(m_shelf->path(), other.path()));
    const Rekeyed rekeyed = rekey(other.path(), sampleKey(), ada(), hand()).value();
    QCOMPARE(other.names(), QStringList{u"sample.minutebook"_s});
    QVERIFY(QFileInfo(other.path()).isSymLink());
    QCOMPARE(unlock(other.path(), tide).value().key.bytes(), rekeyed.key.bytes());
}

void RekeyTest::refusesAPlainBook()
{
    makeBook(BookKey::plain());
    QCOMPARE(codeOf(rekey(m_shelf->path(), BookKey::plain(), ada(), hand())), ErrorCode::BookPlain);
}

QTEST_GUILESS_MAIN(RekeyTest)
#include "tst_rekey.moc"
