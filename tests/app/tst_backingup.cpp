#include "models/storage/audittrail.h"
#include "models/storage/backups.h"
#include "models/storage/itemstore.h"
#include "models/storage/keysfile.h"
#include "widgets/dialogs/backupsdialog.h"
#include "widgets/dialogs/reportdialog.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = 4096;

void breakPage(const QString &path, qsizetype page)
{
    QByteArray bytes = contents(path);
    bytes[page * pageBytes + 200] = static_cast<char>(bytes.at(page * pageBytes + 200) ^ 0x55);
    setContents(path, bytes);
}

} // namespace

/// Backups and the book's check in the window: made by themselves, restored after a look, and what a damaged book is helped with.
class BackingUpTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        WindowFixture::init();
        (void)insertSample(*m_shelf->newBook(), sampleMeeting(7, u"# 1. Cranes\nfirst"_s));
    }

    void oneIsMadeWhenABookIsOpened()
    {
        startBackedUp();
        QCOMPARE(backupsOf(path()).size(), 1);
        QCOMPARE(backupsOf(path()).constFirst().made, m_now);
        QCOMPARE(told(), QString());
        closeBook();
        m_now = m_now.addSecs(1800);
        start(sampleKey()); // half an hour later there is no need
        closeBook();
        QCOMPARE(backupsOf(path()).size(), 1);
        m_now = m_now.addSecs(3600);
        startBackedUp();
        QCOMPARE(backupsOf(path()).size(), 2);
    }

    void oneIsMadeDaily()
    {
        startBackedUp();
        m_now = m_now.addSecs(23 * 3600);
        m_application->backingUp().look();
        m_now = m_now.addSecs(3600);
        QSignalSpy made(&m_application->backingUp(), &BackingUp::made);
        m_application->backingUp().look();
        QTRY_VERIFY(!made.isEmpty());
        QCOMPARE(backupsOf(path()).size(), 2);
    }

    /// Nobody waits for it, and what is typed meanwhile is saved.
    void typingGoesOnMeanwhile()
    {
        QSignalSpy made(&m_application->backingUp(), &BackingUp::made);
        start(sampleKey());
        editor()->moveCursor(QTextCursor::End);
        type(u" and last"_s);
        QTRY_VERIFY(!made.isEmpty());
        QTRY_VERIFY(book()->isSaved());
        QCOMPARE(storedNotes(0), u"first and last"_s);
    }

    void saysWhyNoneCouldBeMade()
    {
        setContents(backupsFolderOf(path()), "a file in the folder's place");
        start(sampleKey());
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"was not made"_s), longestWait);
        QVERIFY(told().contains(u"remove what stands in its place"_s));
    }

    void areListedAndMadeOnRequest()
    {
        startBackedUp();
        m_now = m_now.addSecs(60);
        m_script.backupsWishes << BackupsWish{BackupsDo::Make};
        QSignalSpy made(&m_application->backingUp(), &BackingUp::made);
        trigger(ActionId::ShowBackups);
        QCOMPARE(m_script.offeredBackups.backups.size(), 1);
        QVERIFY(m_script.offeredBackups.backups.constFirst().bytes > 0);
        QVERIFY(m_script.offeredBackups.canMake && !m_script.offeredBackups.canRecover);
        QTRY_VERIFY(!made.isEmpty());
        QVERIFY(told().contains(u"and is sound"_s));
        QCOMPARE(backupsOf(path()).size(), 2);
    }

    void isRestoredAfterALook()
    {
        startBackedUp();
        editor()->moveCursor(QTextCursor::End);
        type(u" changed"_s);
        restore(false);
        QCOMPARE(m_script.reports.size(), 1);
        QCOMPARE(m_script.reports.constFirst().verb, u"Restore"_s);
        QVERIFY(m_script.reports.constFirst().lines.constFirst().contains(
            u"reads otherwise: lines in the backup alone 1, in the book alone 1"_s));
        QCOMPARE(storedNotes(0), u"first changed"_s);
        restore(true);
        QVERIFY(book());
        QCOMPARE(storedNotes(0), u"first"_s);
        QVERIFY(told().contains(u"sample.before-restore.minutebook"_s));
        const auto kept = Book::open(m_shelf->path(u"sample.before-restore.minutebook"_s), sampleKey(), Access::ReadOnly).value();
        QCOMPARE(items(kept->reader(), meetingOfNumber(kept->reader(), 7).value())->constFirst().notes, u"first changed"_s);
    }

    /// The trail goes on to say who it was, in what is opened after it too.
    void whoRestoresIsKept()
    {
        QSignalSpy made(&m_application->backingUp(), &BackingUp::made);
        m_application->start(path(), sampleKey(), Opener{u"Bo Lamb"_s, false});
        QTRY_COMPARE(made.size(), 1);
        const auto lastHand = [this] {
            const QList<AuditEntry> trail = auditTrail(book()->book().reader()).value();
            return trail.constLast().who;
        };
        QTRY_COMPARE(lastHand(), u"Bo Lamb"_s);
        restore(true);
        QTRY_COMPARE(auditTrail(book()->book().reader()).value().constLast().event, AuditEvent::Opened);
        QCOMPARE(lastHand(), u"Bo Lamb"_s);
    }

    void isRestoredFromElsewhere()
    {
        startBackedUp();
        const QString other = m_shelf->path(u"other.minutebook"_s);
        QVERIFY(QFile::copy(backupsOf(path()).constFirst().path, other));
        m_script.backupsWishes << BackupsWish{BackupsDo::RestoreOther};
        m_script.paths << other;
        m_script.confirmations << true;
        trigger(ActionId::ShowBackups);
        QVERIFY(told().contains(u"has taken the book’s place"_s));
    }

    void aBackupThatIsBrokenChangesNothing()
    {
        startBackedUp();
        const QString backup = backupsOf(path()).constFirst().path;
        for (qsizetype page = 10; page < contents(backup).size() / pageBytes; page += 3)
            breakPage(backup, page);
        restore(true);
        QVERIFY(told().contains(u"is damaged"_s));
        QVERIFY(book());
        QCOMPARE(m_shelf->names().filter(u"restor"_s), QStringList());
    }

    /// Whatever is wrong with it, its backups are offered, and the damaged file is kept.
    void aDamagedBookIsOfferedItsBackups()
    {
        startBackedUp();
        closeBook();
        breakPage(path(), 0);
        const QByteArray damaged = contents(path());
        layPassphrase();
        m_script.passphrases << u"tide"_s;
        m_script.backupsWishes << BackupsWish{BackupsDo::Restore, backupsOf(path()).constFirst().path};
        m_script.confirmations << true;
        m_application->start(path());
        QVERIFY(m_script.offeredBackups.canRecover && !m_script.offeredBackups.canMake);
        QVERIFY(m_script.offeredBackups.fault.contains(u"is damaged"_s));
        QVERIFY(book());
        QCOMPARE(contents(m_shelf->path(u"sample.before-restore.minutebook"_s)), damaged);
    }

    void aDamagedBookIsRecovered()
    {
        startBackedUp();
        closeBook();
        breakPage(path(), contents(path()).size() / pageBytes - 2);
        start(sampleKey());
        const QByteArray damaged = contents(path());
        m_script.confirmations << true;
        m_script.backupsWishes << BackupsWish{BackupsDo::Recover};
        trigger(ActionId::CheckBook);
        QTRY_COMPARE(m_script.reports.size(), 2);
        QVERIFY(m_script.reports.first().headline.contains(u"is damaged"_s));
        QVERIFY(m_script.reports.first().lines.constFirst().contains(u"is not as it was written"_s));
        QCOMPARE(m_script.reports.last().title, u"Recovered"_s);
        QVERIFY(m_script.reports.last().lines.constFirst().startsWith(u"Saved: 1 meetings with 1 items"_s));
        QVERIFY(book());
        QCOMPARE(storedNotes(0), u"first"_s);
        QVERIFY(QFile::exists(m_shelf->path(u"sample.damaged.minutebook"_s)));
    }

    void aSoundBookSaysWhatWasLookedAt()
    {
        startBackedUp();
        trigger(ActionId::CheckBook);
        QTRY_COMPARE(m_script.reports.size(), 1);
        const Report report = m_script.reports.constFirst();
        QVERIFY(report.headline.contains(u"is sound"_s));
        QCOMPARE(report.verb, QString());
        QVERIFY(report.lines.last().startsWith(u"There is one backup, less than an hour old"_s));
        QVERIFY(report.lines.constFirst().contains(u"pages is as it was written"_s));
    }

    void theListGivesTheChosenOne()
    {
        BackupsDialog dialog(
            {u"src.minutebook"_s, u"folder"_s, {{u"new"_s, m_now, 5000}, {u"old"_s, m_now.addDays(-1), 4000}}, {}, false, false});
        auto *list = dialog.findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(!buttonNamed(dialog, u"Back Up Now"_s)->isEnabled());
        QVERIFY(buttonNamed(dialog, u"Recover What Can Be Read…"_s)->isHidden());
        buttonNamed(dialog, u"Restore…"_s)->click();
        QCOMPARE(dialog.wish(), (BackupsWish{BackupsDo::Restore, u"old"_s}));
        const BackupsDialog none({u"src.minutebook"_s, u"folder"_s, {}});
        QVERIFY(!buttonNamed(none, u"Restore…"_s)->isEnabled());
    }

    void theReportHasItsVerb()
    {
        ReportDialog asks({u"Restore Backup"_s, u"It differs."_s, {u"one"_s, u"two"_s}, u"Restore"_s});
        QCOMPARE(asks.findChild<QPlainTextEdit *>()->toPlainText(), u"one\n\ntwo"_s);
        QVERIFY(buttonNamed(asks, u"Cancel"_s)->isDefault()); // nobody restores by the return key
        buttonNamed(asks, u"Restore"_s)->click();
        QCOMPARE(asks.result(), int(QDialog::Accepted));
        ReportDialog tells({u"Check Book"_s, u"Sound."_s, {}});
        buttonNamed(tells, u"Close"_s)->click();
        QCOMPARE(tells.result(), int(QDialog::Rejected));
    }

private:
    [[nodiscard]] QString told() { return window().messages()->text(); }

    void closeBook()
    {
        trigger(ActionId::CloseBook);
        QVERIFY(!book());
    }

    void restore(bool agreed)
    {
        m_script.backupsWishes << BackupsWish{BackupsDo::Restore, backupsOf(path()).constFirst().path};
        m_script.confirmations << agreed;
        trigger(ActionId::ShowBackups);
    }

    /// Beside the book as it is; its backups have none.
    void layPassphrase()
    {
        const QByteArray salt = contents(path()).first(16);
        QVERIFY(layKeys(path(), salt, sampleKey(), u"Ada Quay"_s, u"tide"_s, KeySlots::leastStretching));
    }

    static QPushButton *buttonNamed(const QWidget &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        qFatal("no button %ls", qUtf16Printable(text));
    }
};

QTEST_MAIN(BackingUpTest)
#include "tst_backingup.moc"
