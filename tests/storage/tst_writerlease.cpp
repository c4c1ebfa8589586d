#include "samples.h"

#include "models/storage/audittrail.h"
#include "models/storage/bookfile.h"
#include "models/storage/bookplace.h"
#include "models/storage/writerlease.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

/// Who writes in a book, and where the book stands.
class WriterLeaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        setContents(m_shelf->path(), "a book");
    }
    void oneHasIt();
    void oneThatHasEndedHoldsNobodyUp();
    void tellsWhoHasIt();
    void isGivenUpOnRequest();
    void isBroken();
    void goesWithTheBooksFiles();
    void isGivenWhereNoFileCanBeMade();
    void tellsWhoOpenedTheBookLast();
    void conflictCopiesAreKnownByTheirNames_data();
    void conflictCopiesAreKnownByTheirNames();
    void networkSharesAreKnownByTheirKind();

private:
    [[nodiscard]] QString leasePath() const { return m_shelf->path(u"sample.minutebook-writer"_s); }
    std::unique_ptr<Shelf> m_shelf;
};

void WriterLeaseTest::oneHasIt()
{
    auto first = WriterLease::take(m_shelf->path());
    QVERIFY(first);
    QVERIFY(!WriterLease::take(m_shelf->path()));
    // By whatever name the book is opened.
    const QString link = m_shelf->path(u"link.minutebook"_s);
    QVERIFY(QFile::link(m_shelf->path(), link));
    QVERIFY(!WriterLease::take(link));
    first.reset();
    QVERIFY(!QFile::exists(leasePath()));
    QVERIFY(WriterLease::take(link));
}

void WriterLeaseTest::oneThatHasEndedHoldsNobodyUp()
{
    constexpr int noProcess = 0x3FFFFFF; // above the most that Linux gives
    setContents(leasePath(), u"%1\nkilled\n%2\n"_s.arg(QString::number(noProcess), QSysInfo::machineHostName()).toUtf8());
    QVERIFY(WriterLease::take(m_shelf->path()));
}

void WriterLeaseTest::tellsWhoHasIt()
{
    QVERIFY(!leaseHolder(m_shelf->path()));
    const auto lease = WriterLease::take(m_shelf->path());
    QCOMPARE(leaseHolder(m_shelf->path()), (LeaseHolder{QSysInfo::machineHostName(), QCoreApplication::applicationPid(), true}));
    const Shelf other;
    setContents(other.path(u"sample.minutebook-writer"_s), "12\nminutebook-window\nother-desk\n");
    QCOMPARE(leaseHolder(other.path()), (LeaseHolder{u"other-desk"_s, 12, false}));
    QVERIFY(!WriterLease::take(other.path())); // whether it runs there cannot be told from here
}

void WriterLeaseTest::isGivenUpOnRequest()
{
    const auto lease = WriterLease::take(m_shelf->path());
    QVERIFY(!lease->isWanted());
    QVERIFY(askForLease(m_shelf->path()));
    QVERIFY(askForLease(m_shelf->path())); // again does no harm
    QVERIFY(lease->isWanted());
    lease->refuse();
    QVERIFY(!lease->isWanted());
    QVERIFY(!isAsking(m_shelf->path()));
}

void WriterLeaseTest::isBroken()
{
    setContents(leasePath(), "12\nminutebook-window\nother-desk\n");
    QVERIFY(!WriterLease::take(m_shelf->path()));
    breakLease(m_shelf->path());
    QVERIFY(WriterLease::take(m_shelf->path()));
}

/// No output is written over it, and it goes where the book goes.
void WriterLeaseTest::goesWithTheBooksFiles()
{
    QVERIFY(looksLikeBook(leasePath()));
    QVERIFY(bookFiles(m_shelf->path()).contains(leasePath()));
}

void WriterLeaseTest::isGivenWhereNoFileCanBeMade()
{
    QVERIFY(WriterLease::take(m_shelf->path(u"nowhere/sample.minutebook"_s)));
    QVERIFY(!askForLease(m_shelf->path(u"nowhere/sample.minutebook"_s)));
}

void WriterLeaseTest::tellsWhoOpenedTheBookLast()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QCOMPARE(lastOpener(book->reader()), QString());
    for (const QString &who : {u"Dee Tide"_s, u"Ada Quay"_s}) {
        book->setHand({who, systemClock()});
        QVERIFY(book->writeNow([](Transaction &transaction) { return appendAudit(transaction, {AuditEvent::Opened, 0, {}, {}}); }));
    }
    QCOMPARE(lastOpener(book->reader()), u"Ada Quay"_s);
}

void WriterLeaseTest::conflictCopiesAreKnownByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCopy");
    const auto row = [](const QString &name, bool isCopy) { QTest::newRow(qPrintable(name)) << name << isCopy; };
    row(u"sample (Ada's conflicted copy 2026-11-28).minutebook"_s, true); // Dropbox
    row(u"sample (conflicted copy 2026-11-28 120000).minutebook"_s, true); // Nextcloud
    row(u"sample.sync-conflict-20261128-120000-ABCDEFG.minutebook"_s, true); // Syncthing
    row(u"sample-DESKTOP-AB12CD.minutebook"_s, true); // OneDrive
    row(u"sample (1).minutebook"_s, true); // Google Drive
    row(u"sample_conf(1).minutebook"_s, true);
    row(u"sample (copy).minutebook"_s, false); // as the program itself proposes
    row(u"sample.before-rekey.minutebook"_s, false);
    row(u"sample.version-12.minutebook"_s, false);
    row(u"sample2.minutebook"_s, false);
    row(u"other (1).minutebook"_s, false);
    row(u"sample (1).txt"_s, false);
    row(u"sample (1).minutebook-keys"_s, false);
}

void WriterLeaseTest::conflictCopiesAreKnownByTheirNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isCopy);
    setContents(m_shelf->path(name), "x");
    QCOMPARE(conflictCopiesOf(m_shelf->path()), isCopy ? QStringList{m_shelf->path(name)} : QStringList());
}

void WriterLeaseTest::networkSharesAreKnownByTheirKind()
{
    for (const char *kind : {"nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
        QVERIFY2(isNetworkKind(kind), kind);
    for (const char *kind : {"ext4", "btrfs", "tmpfs", "xfs", "overlay", "fuseblk", "vfat", ""})
        QVERIFY2(!isNetworkKind(kind), kind);
    QVERIFY(!isOnNetwork(m_shelf->path()));
}

QTEST_GUILESS_MAIN(WriterLeaseTest)
#include "tst_writerlease.moc"
