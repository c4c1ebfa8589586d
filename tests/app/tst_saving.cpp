#include "app/commandline/language.h"
#include "app/notesstatus.h"
#include "models/notation/parse.h"
#include "models/notation/write.h"
#include "models/presentation/saveelsewhere.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"

#include <QScrollBar>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QToolButton>

#include <cerrno>

#include <sqlite3.h>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

ssize_t noRoom(int, const void *, size_t, off_t)
{
    errno = ENOSPC;
    return -1;
}

/// As long as it lives, SQLite finds no room for anything that it writes.
class FullDisk
{
public:
    FullDisk() { setWriting(reinterpret_cast<sqlite3_syscall_ptr>(noRoom)); }
    ~FullDisk() { makeRoom(); }
    Q_DISABLE_COPY_MOVE(FullDisk)

    void makeRoom() const { setWriting(nullptr); }

private:
    static void setWriting(sqlite3_syscall_ptr write)
    {
        sqlite3_vfs *disk = sqlite3_vfs_find(nullptr);
        for (const char *name : {"write", "pwrite", "pwrite64"})
            disk->xSetSystemCall(disk, name, write);
    }
};

QString longSentence()
{
    return u" and last, of the cranes of the quay"_s;
}

} // namespace

/// What the window does when the book cannot take what is typed.
class SavingTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }

    void init()
    {
        WindowFixture::init();
        (void)insertSample(*m_shelf->newBook(), sampleMeeting(7, u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s));
        startBackedUp(); // else it is the backup that finds the disk full
        editor()->moveCursor(QTextCursor::End);
    }

    void saysThatTheFileHasGoneBeforeAnythingIsTyped()
    {
        QVERIFY(QFile::rename(m_shelf->path(), elsewhere()));
        QTRY_COMPARE(savedText(), u"✗ Not saved"_s);
        QVERIFY(told().contains(u"no longer where it was opened"_s));
        QVERIFY(QFile::rename(elsewhere(), m_shelf->path()));
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QVERIFY(told().isEmpty());
    }

    /// Wherever it has gone: what was acknowledged before is in it, and not only beside its old place.
    void aFileThatHasGoneHasAllThatWasSaved()
    {
        QTest::keyClicks(editor(), u" and last"_s);
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QVERIFY(QFile::rename(m_shelf->path(), elsewhere()));
        QTRY_COMPARE(savedText(), u"✗ Not saved"_s);
        QCOMPARE(storedNotes(elsewhere()), (QStringList{u"first and last"_s, u"second"_s}));
        QVERIFY(QFile::rename(elsewhere(), m_shelf->path()));
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QTest::keyClicks(editor(), u"!"_s);
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QCOMPARE(storedNotes(m_shelf->path()), (QStringList{u"first and last!"_s, u"second"_s}));
    }

    void savesByItselfOnceTheFileIsBack()
    {
        QVERIFY(QFile::rename(m_shelf->path(), elsewhere()));
        QTest::keyClicks(editor(), u" and last"_s);
        QTRY_VERIFY(told().startsWith(u"Not saved."_s));
        QCOMPARE(savedText(), u"✗ Not saved"_s);
        QCOMPARE(editor()->text(), u"first and last"_s);
        QVERIFY(QFile::rename(elsewhere(), m_shelf->path()));
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QVERIFY(told().isEmpty());
        QCOMPARE(storedNotes(m_shelf->path()), (QStringList{u"first and last"_s, u"second"_s}));
    }

    void saysThatNothingIsSavedWhileTwoTextsWait()
    {
        const auto other = otherThatWrote(u"theirs"_s);
        QTest::keyClicks(editor(), u" mine"_s);
        QTRY_VERIFY(told().startsWith(u"Somebody else"_s));
        QCOMPARE(savedText(), u"✗ Not saved"_s);
        QTest::keyClicks(editor(), u"!"_s);
        QCOMPARE(savedText(), u"✗ Not saved"_s);
        clickRemedy(u"Keep What Is Typed Here"_s);
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QVERIFY(told().isEmpty());
        QCOMPARE(storedNotes(m_shelf->path()).constFirst(), u"first mine!"_s);
        trigger(ActionId::Undo);
        QVERIFY(editor()->text() != u"first mine!"_s);
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QCOMPARE(storedNotes(m_shelf->path()).constFirst(), editor()->text());
    }

    /// Whichever item is shown, the message names the one and decides there.
    void aConflictIsDecidedFromAnotherItem()
    {
        const auto other = otherThatWrote(u"theirs"_s);
        QTest::keyClicks(editor(), u" mine"_s);
        QTRY_VERIFY(told().contains(u"changed the notes of “1. Cranes”"_s));
        book()->showItem(items(other->reader(), book()->meeting()->id)->constLast().id);
        QVERIFY(told().contains(u"changed the notes of “1. Cranes”"_s));
        QTest::keyClicks(editor(), u"!"_s);
        QTRY_COMPARE(storedNotes(m_shelf->path()).constLast(), editor()->text());
        clickRemedy(u"Keep What Is Typed Here"_s);
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QVERIFY(told().isEmpty());
        QCOMPARE(storedNotes(m_shelf->path()).constFirst(), u"first mine"_s);
    }

    void whatIsTypedIntoAnItemThatIsDeletedElsewhereStays_data()
    {
        QTest::addColumn<bool>("changed"); // by the other before
        QTest::addColumn<bool>("late"); // nothing is typed until the window knows
        QTest::addColumn<bool>("kept");
        QTest::newRow("kept") << false << false << true;
        QTest::newRow("let go") << false << false << false;
        QTest::newRow("kept, after a conflict") << true << false << true;
        QTest::newRow("let go, after a conflict") << true << false << false;
        QTest::newRow("kept, typed later") << false << true << true;
        QTest::newRow("let go, typed later") << false << true << false;
    }

    void whatIsTypedIntoAnItemThatIsDeletedElsewhereStays()
    {
        QFETCH(const bool, changed);
        QFETCH(const bool, late);
        QFETCH(const bool, kept);
        const auto other = Book::open(m_shelf->path(), sampleKey(), Access::ReadWrite).value();
        const StoredItem item = items(other->reader(), book()->meeting()->id)->constFirst();
        if (changed) {
            QVERIFY(
                other->writeNow([&](Transaction &transaction) { return saveNotes(transaction, item.id, item.heading, u"theirs"_s, {}); }));
            QTest::keyClicks(editor(), u" mine"_s);
            QTRY_VERIFY(told().startsWith(u"Somebody else has changed"_s));
        }
        QVERIFY(other->writeNow([&](Transaction &transaction) { return deleteItem(transaction, item.id); }));
        if (late)
            QTRY_COMPARE(book()->agenda()->rowCount(), 1);
        if (!changed)
            QTest::keyClicks(editor(), u" mine"_s);
        QTRY_VERIFY2(told().startsWith(u"Somebody else has deleted"_s), qPrintable(told()));
        QTRY_COMPARE(book()->agenda()->rowCount(), 1);
        QCOMPARE(editor()->text(), u"first mine"_s);
        book()->showItem(items(other->reader(), book()->meeting()->id)->constFirst().id); // not before it is decided
        QCOMPARE(editor()->text(), u"first mine"_s);
        QCOMPARE(savedText(), u"✗ Not saved"_s);
        clickRemedy(kept ? u"Keep What Is Typed Here"_s : u"Let It Go"_s);
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QVERIFY(told().isEmpty());
        QTRY_COMPARE(book()->agenda()->rowCount(), kept ? 2 : 1);
        QCOMPARE(storedNotes(m_shelf->path()), kept ? QStringList({u"first mine"_s, u"second"_s}) : QStringList{u"second"_s});
        if (!kept)
            return;
        QTest::keyClicks(editor(), u"!"_s);
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QCOMPARE(storedNotes(m_shelf->path()).constFirst(), u"first mine!"_s);
    }

    void goesOnInABookElsewhere()
    {
        QVERIFY(QFile::remove(m_shelf->path()));
        QTest::keyClicks(editor(), u" and last"_s);
        book()->setPeople(onePilot(), u"PL"_s);
        QTRY_VERIFY(told().startsWith(u"Not saved."_s));
        m_script.paths << elsewhere();
        pressRemedy();
        QCOMPARE(storedPeople(elsewhere()), onePilot());
        QCOMPARE(m_script.asked.last(), u"copy of sample.minutebook"_s);
        QCOMPARE(book()->book().path(), elsewhere());
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QVERIFY(told().contains(elsewhere()));
        for (const QToolButton *button : window().messages()->findChildren<QToolButton *>())
            QVERIFY(!button->isVisible() || !button->text().contains(action(ActionId::SaveElsewhere)->text()));
        QCOMPARE(editor()->text(), u"first and last"_s);
        QTest::keyClicks(editor(), u"!"_s);
        QTRY_VERIFY(storedNotes(elsewhere()).join(u'|').contains(u"!"_s));
        QCOMPARE(m_application->desk().recentBooks().unclosed(), elsewhere());
    }

    /// The text of an item that was deleted meanwhile is in the copy, behind the others.
    void keepsTheTextOfAnItemThatIsGone()
    {
        const ItemId id = book()->notes()->item();
        QVERIFY(m_shelf->openBook()->writeNow([id](Transaction &transaction) { return deleteItem(transaction, id); }));
        QTest::keyClicks(editor(), u" and last"_s); // before the window has looked whether others have written
        QTRY_VERIFY(told().startsWith(u"Somebody else has deleted the item “1. Cranes”"_s));
        m_script.paths << elsewhere();
        m_application->commands().saveElsewhere();
        QCOMPARE(storedNotes(elsewhere()), (QStringList{u"second"_s, u"first and last"_s}));
    }

    void writesTextWhereThereIsNoPlaceForABook()
    {
        QVERIFY(QFile::remove(m_shelf->path()));
        QTest::keyClicks(editor(), u" and last"_s);
        QTRY_VERIFY(told().startsWith(u"Not saved."_s));
        setContents(elsewhere(), "in the way");
        m_script.paths << elsewhere();
        m_script.confirmations << true;
        pressRemedy();
        QVERIFY(m_script.asked.last().contains(u"not encrypted"_s));
        QCOMPARE(contents(elsewhere()), QByteArray("in the way"));
        QCOMPARE(contents(elsewhere() + u".minutes.md"_s), QByteArray("# 1. Cranes\nfirst and last\n\n"));
        QCOMPARE(book()->book().path(), m_shelf->path());
        QCOMPARE(editor()->text(), u"first and last"_s);
        book()->setPeople(onePilot(), u"PL"_s);
        const Parsed parsed = parse(unsavedText(*book()).toUtf8(), sampleBody());
        QVERIFY(!parsed.hasErrors());
        QCOMPARE(parsed.meeting.people, onePilot());
        QCOMPARE(notesText(parsed.meeting.items.first().lines), u"first and last"_s);
        m_script.confirmations << true; // to close and lose it
    }

    void saysThatTheDiskIsFullAndSavesOnceThereIsRoom()
    {
        const FullDisk full;
        QTest::keyClicks(editor(), longSentence());
        QTRY_COMPARE(savedText(), u"✗ Not saved"_s);
        QVERIFY2(told().contains(u"full"_s), qPrintable(told()));
        QCOMPARE(editor()->text(), u"first"_s + longSentence());
        full.makeRoom();
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QTRY_VERIFY(told().isEmpty()); // at the next event
        QCOMPARE(storedNotes(m_shelf->path()).constFirst(), u"first"_s + longSentence());
    }

    /// It is asked for again, with what was typed, until it is in the book or given up.
    void anItemIsNotLostOnAFullDisk()
    {
        const FullDisk full;
        ItemHeading urgent;
        urgent.title = u"Urgent"_s;
        m_script.headings << urgent << urgent;
        trigger(ActionId::NewItem);
        QTRY_COMPARE(m_script.asked.size(), 3);
        QCOMPARE(m_script.offeredItem.heading.title, u"Urgent"_s);
        QCOMPARE(m_script.offeredAsNew, 3);
        QVERIFY2(told().contains(u"full"_s), qPrintable(told()));
        full.makeRoom();
    }

    /// Who closes is asked again until it is somewhere, or given up.
    void offersAPlaceElsewhereBeforeItIsLost()
    {
        QVERIFY(QFile::remove(m_shelf->path()));
        QTest::keyClicks(editor(), u" and last"_s);
        QTRY_VERIFY(told().startsWith(u"Not saved."_s));
        m_script.unsaved << Unsaved::SavedElsewhere << Unsaved::Kept; // no path: cancelled, asked again
        QVERIFY(!window().close());
        QVERIFY(book());
        m_script.unsaved << Unsaved::SavedElsewhere;
        m_script.paths << elsewhere();
        QVERIFY(window().close());
        QVERIFY(m_script.unsaved.isEmpty());
        QVERIFY(!m_application->desk().book());
        QCOMPARE(storedNotes(elsewhere()).constFirst(), u"first and last"_s);
    }

    /// A copy of the book has no room either; the text of its notes has, somewhere.
    void writesTextWhereTheDiskIsFull()
    {
        const FullDisk full;
        QTest::keyClicks(editor(), longSentence());
        QTRY_COMPARE(savedText(), u"✗ Not saved"_s);
        m_script.paths << elsewhere();
        m_script.confirmations << true;
        pressRemedy();
        QVERIFY(!QFile::exists(elsewhere()));
        QCOMPARE(contents(elsewhere() + u".minutes.md"_s), "# 1. Cranes\nfirst" + longSentence().toUtf8() + "\n\n");
        full.makeRoom();
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
    }

    void saysThatAnotherProgramHoldsTheBookAndSavesOnceItDoesNot()
    {
        const std::unique_ptr<Book> other = m_shelf->openBook();
        QSemaphore begun;
        QSemaphore done;
        QFuture<Result<>> holding = other->write([&](Transaction &) {
            begun.release();
            done.acquire();
            return Result<>();
        });
        begun.acquire();
        QTest::keyClicks(editor(), u" and last"_s);
        book()->setPeople(onePilot(), u"PL"_s);
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"✗ Not saved"_s, 3 * Book::patience);
        QVERIFY2(told().contains(u"another program"_s), qPrintable(told()));
        QCOMPARE(editor()->text(), u"first and last"_s);
        QCOMPARE(book()->tables().people, onePilot());
        done.release();
        holding.waitForFinished();
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QVERIFY(told().isEmpty());
        QCOMPARE(storedNotes(m_shelf->path()).constFirst(), u"first and last"_s);
        QCOMPARE(storedPeople(m_shelf->path()), onePilot());
    }

    void copiesABookThatIsWell()
    {
        QTest::keyClicks(editor(), u" and last"_s);
        m_script.paths << elsewhere();
        m_application->commands().saveElsewhere();
        QCOMPARE(book()->book().path(), elsewhere());
        QCOMPARE(storedNotes(m_shelf->path()).constFirst(), u"first and last"_s);
        QCOMPARE(storedNotes(elsewhere()).constFirst(), u"first and last"_s);
    }

    /// The window goes on where it was, to the letter.
    void aCopyIsGoneOnWithAtTheSamePlace()
    {
        editor()->moveCursor(QTextCursor::End);
        type(u"\nline"_s.repeated(100));
        QTRY_COMPARE(savedText(), u"Saved ✓"_s);
        QTextCursor cursor = editor()->textCursor();
        cursor.setPosition(editor()->document()->findBlockByNumber(60).position() + 2);
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 2);
        editor()->setTextCursor(cursor);
        editor()->verticalScrollBar()->setValue(55);
        m_script.paths << elsewhere();
        trigger(ActionId::SaveElsewhere);
        QCOMPARE(book()->book().path(), elsewhere());
        QCOMPARE(editor()->textCursor().selectedText(), u"ne"_s);
        QCOMPARE(editor()->cursorLine(), 60);
        QCOMPARE(editor()->verticalScrollBar()->value(), 55);
        QVERIFY(editor()->hasFocus());
    }

private:
    [[nodiscard]] QString told() { return window().messages()->text(); }
    [[nodiscard]] QString savedText() { return window().status()->savedText(); }
    [[nodiscard]] QString elsewhere() const { return m_shelf->path(u"elsewhere.minutebook"_s); }

    void pressRemedy()
    {
        const qsizetype asked = m_script.asked.size();
        clickRemedy(action(ActionId::SaveElsewhere)->text());
        QTRY_VERIFY(m_script.asked.size() > asked);
    }

    /// Another window on the book, which has changed the first item.
    std::unique_ptr<Book> otherThatWrote(const QString &notes)
    {
        std::unique_ptr<Book> other = Book::open(m_shelf->path(), sampleKey(), Access::ReadWrite).value();
        const StoredItem item = items(other->reader(), book()->meeting()->id)->constFirst();
        (void)other->writeNow([&](Transaction &transaction) { return saveNotes(transaction, item.id, item.heading, notes, {}); });
        return other;
    }

    [[nodiscard]] static QList<PeopleTable> onePilot() { return {{PeopleKind::Apologies, {{u"Pilots"_s, u"Pia Lot"_s, u"PL"_s, {}}}, {}}}; }

    [[nodiscard]] static QList<PeopleTable> storedPeople(const QString &path)
    {
        const auto book = Book::open(path, sampleKey()).value();
        return loadMeeting(book->reader(), meetingOfNumber(book->reader(), 7).value())->people;
    }

    [[nodiscard]] static QStringList storedNotes(const QString &path)
    {
        const auto book = Book::open(path, sampleKey()).value();
        QStringList notes;
        const QList<StoredItem> stored = items(book->reader(), meetingOfNumber(book->reader(), 7).value()).value();
        for (const StoredItem &item : stored)
            notes << item.notes;
        return notes;
    }
};

QTEST_MAIN(SavingTest)
#include "tst_saving.moc"
