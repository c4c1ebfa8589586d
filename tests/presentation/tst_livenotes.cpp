#include "models/presentation/livenotes.h"
#include "models/storage/lastplace.h"
#include "models/storage/paperstore.h"
#include "models/storage/registerstore.h"
#include "tests/storage/samples.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// Holds the writer's thread up, as a slow disk does, until it is let go.
class SlowDisk
{
public:
    explicit SlowDisk(Book &book)
        : m_done(book.write([gate = m_gate](Transaction &) -> Result<> {
            gate->acquire();
            return {};
        }))
    {
    }
    ~SlowDisk() { letGo(); }
    Q_DISABLE_COPY_MOVE(SlowDisk)

    void letGo()
    {
        if (!std::exchange(m_gone, true))
            m_gate->release();
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    QFuture<Result<>> m_done;
    bool m_gone = false;
};

/// The other side of LiveNotes: a text with a cursor.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(LiveNotes &notes)
        : m_notes(notes)
        , m_text(notes.text())
    {
        connect(&notes, &LiveNotes::edited, this, [this](const QList<TextEdit> &edits) { m_text = applyEdits(m_text, edits); });
        connect(&notes, &LiveNotes::stayedApart, this, [this](const QList<TextEdit> &edits) { m_text = applyEdits(m_text, edits); });
        connect(&notes, &LiveNotes::numbered, this, [this](const QList<TextEdit> &edits) { m_text = applyEdits(m_text, edits); });
        connect(&notes, &LiveNotes::continuedIn, this, [this](const QList<TextEdit> &edits) { m_text = applyEdits(m_text, edits); });
    }

    /// Types at the end, key by key.
    void type(const QString &keys)
    {
        for (const QChar key : keys) {
            m_text += key;
            m_notes.setText(m_text, static_cast<int>(m_text.count(u'\n')));
        }
    }
    void replace(const QString &text, std::optional<int> cursorLine)
    {
        m_text = text;
        m_notes.setText(m_text, cursorLine);
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    LiveNotes &m_notes;
    QString m_text;
};

} // namespace

class LiveNotesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
        QSignalSpy committed(m_book.get(), &Book::committed);
        m_meeting = insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes\nfirst\n# 2. Boats (RED)\n"_s));
        QTRY_COMPARE(committed.size(), 1);
        open(0);
    }

    void cleanup()
    {
        m_desk.reset();
        m_notes.reset();
        m_book.reset();
    }

    void beginsAsStored()
    {
        QCOMPARE(m_notes->text(), u"first"_s);
        QCOMPARE(m_notes->heading(), u"1. Cranes"_s);
        QVERIFY(m_notes->isSaved());
        QCOMPARE(m_notes->reading().item.lines.size(), 1);
    }

    /// The first key of a rest is on its way before the next event.
    void savesAtOnceWhenIdle()
    {
        QSignalSpy committed(m_book.get(), &Book::committed);
        m_desk->type(u"x"_s);
        QVERIFY(!m_notes->isSaved());
        QTRY_COMPARE(committed.size(), 1);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), u"firstx"_s);
    }

    /// While a save is on its way, keys gather, and go together.
    void gathersWhileTheDiskIsSlow()
    {
        SlowDisk disk(*m_book);
        m_desk->type(u"abc"_s);
        QTest::qWait(LiveNotes::delay.count() * 2);
        m_desk->type(u"def"_s);
        QVERIFY(!m_notes->isSaved());
        QSignalSpy committed(m_book.get(), &Book::committed);
        disk.letGo();
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(committed.size(), 2); // the first key, and the rest of them
        QCOMPARE(storedNotes(0), u"firstabcdef"_s);
    }

    /// Keys that never pause are saved all the same: the timer is not put off by them. (Else they are typed to the end.)
    void savesWhileKeysNeverPause()
    {
        QSignalSpy committed(m_book.get(), &Book::committed);
        QElapsedTimer timer;
        timer.start();
        while (committed.size() < 3 && timer.elapsed() < LiveNotes::delay.count() * 300) {
            m_desk->type(u"k"_s);
            QTest::qWait(2);
        }
        QVERIFY(committed.size() >= 3);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), m_desk->text());
    }

    void saysSavedOnlyOfTheNewest()
    {
        QSignalSpy saved(m_notes.get(), &LiveNotes::savedChanged);
        SlowDisk disk(*m_book);
        m_desk->type(u"a"_s);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].toBool(), false);
        m_desk->type(u"b"_s);
        disk.letGo();
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(saved.size(), 2); // nothing was said when "a" alone was acknowledged
        QCOMPARE(saved[1][0].toBool(), true);
        QCOMPARE(storedNotes(0), u"firstab"_s);
    }

    void sameTextIsNoChange()
    {
        m_notes->setText(u"first"_s, 0);
        QVERIFY(m_notes->isSaved());
    }

    /// The number comes once the cursor has left the line, and stands in the open text without disturbing what is typed below.
    void writesTheNumberOfAnAction()
    {
        m_desk->replace(u"first"_s, 0);
        m_desk->type(u"\nACTION: Pilots to look"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(m_desk->text(), u"first\nACTION: Pilots to look"_s);
        m_desk->type(u"\nnext"_s);
        QTRY_COMPARE(m_desk->text(), u"first\nACTION HWC 7/01: Pilots to look\nnext"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), m_desk->text());
        QCOMPARE(m_notes->text(), m_desk->text());
    }

    void movingTheCursorAwayGivesTheNumber()
    {
        m_desk->type(u"\nACTION: Pilots to look"_s);
        QTRY_VERIFY(m_notes->isSaved());
        m_notes->setCursorLine(0);
        QTRY_COMPARE(m_desk->text(), u"first\nACTION HWC 7/01: Pilots to look"_s);
        QTRY_VERIFY(m_notes->isSaved());
    }

    /// Keys typed while the number is on its way stay, in the same line too; then the number comes with the next save, and is the same.
    void keepsWhatIsTypedWhileTheNumberIsOnItsWay()
    {
        m_desk->replace(u"ACTION: Pilots to look\n"_s, 0);
        QTRY_VERIFY(m_notes->isSaved());
        {
            SlowDisk disk(*m_book);
            m_notes->setCursorLine(1);
            m_desk->replace(u"ACTION: Pilots to look again\nmore"_s, 1);
        }
        QTRY_COMPARE(m_desk->text(), u"ACTION HWC 7/01: Pilots to look again\nmore"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), m_desk->text());
        QCOMPARE(registeredActions(m_book->reader())->size(), 1);
    }

    void writesSeveralNumbers()
    {
        SlowDisk disk(*m_book);
        m_desk->replace(u"ACTION: A to do\ntext\nACTION: B to do\n"_s, 3);
        m_desk->type(u"typing on"_s);
        disk.letGo();
        QTRY_COMPARE(m_desk->text(), u"ACTION HWC 7/01: A to do\ntext\nACTION HWC 7/02: B to do\ntyping on"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), m_desk->text());
    }

    /// A line `# TITLE` becomes an item when the cursor goes on below it, and what is typed on belongs to that.
    void goesOnInANewItem()
    {
        QSignalSpy continued(m_notes.get(), &LiveNotes::continuedIn);
        m_desk->type(u"\n# 3. Locks (AMBER)"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(stored().size(), 2);
        m_desk->type(u"\nThe lock"_s);
        QTRY_COMPARE(continued.size(), 1);
        m_desk->type(u" leaks."_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(m_desk->text(), u"The lock leaks."_s);
        QCOMPARE(m_notes->heading(), u"3. Locks (AMBER)"_s);
        const QList<StoredItem> items = stored();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].notes, u"first"_s);
        QCOMPARE(items[1].heading, u"3. Locks (AMBER)"_s);
        QCOMPARE(items[1].notes, u"The lock leaks."_s);
        QCOMPARE(m_notes->item(), items[1].id);
    }

    /// The same on a slow disk: keys that came meanwhile are in the new item, and an action there has its number.
    void losesNoKeyOnTheWayToANewItem()
    {
        SlowDisk disk(*m_book);
        m_desk->replace(u"first\n# 3. Locks\nACTION: Pilots to look\n# 4. Ropes\nrope\n"_s, 2);
        m_desk->replace(u"first, and more\n# 3. Locks\nACTION: Pilots to look\nand so on\n# 4. Ropes\nrope\n"_s, 3);
        disk.letGo();
        QTRY_COMPARE(m_desk->text(), u"ACTION HWC 7/01: Pilots to look\nand so on"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QTRY_COMPARE(stored().constFirst().notes, u"first, and more"_s);
        const QList<StoredItem> items = stored();
        QCOMPARE(items.size(), 4);
        QCOMPARE(items[1].notes, u"ACTION HWC 7/01: Pilots to look\nand so on"_s);
        QCOMPARE(items[2].heading, u"4. Ropes"_s);
        QCOMPARE(items[2].notes, u"rope\n"_s);
    }

    /// One after the other, faster than the disk: all of it is one item again, with the numbers that its actions have.
    void joinsWhatWasPartedTwice()
    {
        m_desk->type(u"\n# 3. Locks\nACTION: Pilots to look\n"_s);
        QTRY_COMPARE(m_desk->text(), u"ACTION HWC 7/01: Pilots to look\n"_s);
        const QString one = u"first\n# 3. Locks\n"_s;
        m_desk->type(u"# 4. Ropes\nrope"_s);
        QTRY_COMPARE(m_desk->text(), u"rope"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(stored().size(), 4);
        SlowDisk disk(*m_book);
        m_desk->replace(u"ACTION HWC 7/01: Pilots to look\n# 4. Ropes\nrope"_s, 2);
        m_desk->replace(u"ACTION HWC 7/01: Pilots to look\n"_s, 1);
        m_desk->replace(u"ACTION: Pilots to look\n"_s, 1);
        m_desk->replace(one + u"ACTION: Pilots to look\n"_s, 3);
        disk.letGo();
        QTRY_VERIFY(m_notes->isSaved());
        QTRY_COMPARE(m_desk->text(), one + u"ACTION HWC 7/01: Pilots to look\n"_s);
        QCOMPARE(stored().size(), 2);
        QCOMPARE(storedNotes(0), m_desk->text());
        QCOMPARE(m_notes->item(), stored().constFirst().id);
        m_notes->setCursorLine(std::nullopt); // the editor has left: headings begin items
        QTRY_COMPARE(stored().size(), 3);
    }

    /// Joined lines stay lines; one that was gone meanwhile is as new.
    void aHeadingThatComesAgainBeginsAnItem()
    {
        m_desk->type(u"\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_desk->text(), u"lock"_s);
        QTRY_VERIFY(m_notes->isSaved());
        m_desk->replace(u"first\n# 3. Locks\nlock"_s, 2);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(stored().size(), 2);
        m_desk->replace(u"first"_s, 0);
        m_desk->replace(u"first\n# 3. Locks\nbolt"_s, 2);
        QTRY_COMPARE(m_desk->text(), u"bolt"_s);
        QTRY_COMPARE(stored().size(), 3);
    }

    void aPaperKeepsItsItem()
    {
        m_desk->type(u"\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_desk->text(), u"lock"_s);
        QTRY_VERIFY(m_notes->isSaved());
        const ItemId id = m_notes->item();
        (void)m_book->writeNow(
            [id](Transaction &transaction) { return attachPaper(transaction, id, {u"Plan"_s, {}, {}}, u"plan.pdf"_s, "plan"); });
        QSignalSpy apart(m_notes.get(), &LiveNotes::stayedApart);
        m_desk->replace(u"first\n# 3. Locks\nlock"_s, 2);
        QTRY_COMPARE(apart.size(), 1);
        QCOMPARE(m_desk->text(), u"lock"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(stored().size(), 3);
    }

    void aNewItemThatTheCursorIsNotInLeavesTheText()
    {
        m_desk->replace(u"first\n# 3. Locks\nlock"_s, 0);
        QTRY_COMPARE(m_desk->text(), u"first"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(stored().size(), 3);
        QCOMPARE(m_notes->item(), stored().constFirst().id);
    }

    /// With what is typed, so that a window that was killed opens there.
    void remembersTheCursorsLine()
    {
        m_desk->type(u"\nsecond\nthird"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(lastPlace(m_book->reader()).value(), (BookPlace{m_notes->meeting(), m_notes->item(), 2}));
        m_desk->type(u"\n# 3. Locks\n\nlock"_s);
        QTRY_COMPARE(m_desk->text(), u"\nlock"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(lastPlace(m_book->reader()).value(), (BookPlace{m_notes->meeting(), m_notes->item(), 1}));
    }

    void renames()
    {
        m_notes->setHeading(u"1. Big cranes (AMBER)"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(stored().constFirst().heading, u"1. Big cranes (AMBER)"_s);
        QCOMPARE(m_notes->reading().item.rank, Rank{2});
    }

    /// What somebody else saved comes as an edit.
    void takesOverWhatOthersSave()
    {
        QSignalSpy edited(m_notes.get(), &LiveNotes::edited);
        saveElsewhere(u"first and second"_s);
        m_notes->refresh();
        QCOMPARE(m_desk->text(), u"first and second"_s);
        QCOMPARE(edited.size(), 1);
        QVERIFY(m_notes->isSaved());
        m_desk->type(u"!"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), u"first and second!"_s);
    }

    void neverOverwritesWhatOthersSaved()
    {
        QSignalSpy conflicted(m_notes.get(), &LiveNotes::conflicted);
        saveElsewhere(u"theirs"_s);
        m_desk->type(u" mine"_s);
        QTRY_COMPARE(conflicted.size(), 1);
        QVERIFY(m_notes->isConflicted());
        m_desk->type(u"!"_s);
        QTest::qWait(LiveNotes::delay.count() * 2);
        QCOMPARE(storedNotes(0), u"theirs"_s);
        QCOMPARE(m_desk->text(), u"first mine!"_s);
        QVERIFY(!m_notes->isSaved());
        m_notes->keepMine();
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), u"first mine!"_s);
    }

    void canTakeTheirs()
    {
        saveElsewhere(u"theirs"_s);
        m_desk->type(u" mine"_s);
        QTRY_VERIFY(m_notes->isConflicted());
        m_notes->takeTheirs();
        QCOMPARE(m_desk->text(), u"theirs"_s);
        QVERIFY(m_notes->isSaved());
        QVERIFY(!m_notes->isConflicted());
    }

    /// A rename elsewhere is no conflict: both are kept.
    void goesOnOverARenameElsewhere()
    {
        const ItemId id = m_notes->item();
        (void)m_book->writeNow([id](Transaction &transaction) { return renameItem(transaction, id, u"1. Derricks"_s); });
        m_desk->type(u"!"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(stored().constFirst().heading, u"1. Derricks"_s);
        QCOMPARE(storedNotes(0), u"first!"_s);
    }

    /// Saving another item gives numbers to all that wait, this one's too: that is no conflict either.
    void goesOnOverNumbersGivenElsewhere()
    {
        m_desk->type(u"\nACTION: Pilots to look"_s);
        QTRY_VERIFY(m_notes->isSaved());
        (void)m_book->writeNow(
            [id = stored().at(1).id](Transaction &transaction) { return saveNotes(transaction, id, u"2. Boats"_s, u"x"_s, {}); });
        m_desk->type(u" around"_s);
        m_notes->setCursorLine(std::nullopt);
        QTRY_VERIFY(m_notes->isSaved());
        QVERIFY(!m_notes->isConflicted());
        QCOMPARE(m_desk->text(), u"first\nACTION HWC 7/01: Pilots to look around"_s);
        QCOMPARE(storedNotes(0), m_desk->text());
    }

    /// Not before somebody has decided: what is typed next would come into another item.
    void letsAnItemThatIsGoneGo()
    {
        QSignalSpy removed(m_notes.get(), &LiveNotes::removed);
        QSignalSpy conflicted(m_notes.get(), &LiveNotes::conflicted);
        const ItemId id = m_notes->item();
        (void)m_book->writeNow([id](Transaction &transaction) { return deleteItem(transaction, id); });
        m_notes->refresh();
        QCOMPARE(conflicted.size(), 1);
        QVERIFY(m_notes->isGone());
        QVERIFY(!m_notes->isSaved());
        QVERIFY(removed.isEmpty());
        m_notes->takeTheirs();
        QCOMPARE(removed.size(), 1);
        QVERIFY(m_notes->isSaved());
    }

    void bringsAnItemThatIsGoneBack()
    {
        const ItemId id = m_notes->item();
        (void)m_book->writeNow([id](Transaction &transaction) { return deleteItem(transaction, id); });
        m_desk->type(u" more"_s);
        QTRY_VERIFY(m_notes->isGone());
        m_notes->keepMine();
        QVERIFY(m_notes->isSaved());
        QCOMPARE(stored().size(), 2);
        QCOMPARE(stored().constFirst().heading, u"1. Cranes"_s);
        QCOMPARE(storedNotes(0), u"first more"_s);
        m_desk->type(u"!"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), u"first more!"_s);
    }

    void tellsAFailureAndKeepsTheText()
    {
        QSignalSpy failed(m_notes.get(), &LiveNotes::failed);
        (void)m_book->writeNow([this](Transaction &transaction) { return setStatus(transaction, m_meeting, MeetingStatus::Approved); });
        m_desk->type(u"!"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::MeetingFrozen);
        QVERIFY(!m_notes->isSaved());
        QCOMPARE(m_notes->text(), u"first!"_s);
        QVERIFY(!m_notes->settle());
    }

    /// At the end of the program everything is in the book when settle() returns.
    void settles()
    {
        SlowDisk disk(*m_book);
        m_desk->type(u"abc"_s);
        disk.letGo();
        QVERIFY(m_notes->settle());
        QVERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), u"firstabc"_s);
        QTest::qWait(1);
        QCOMPARE(storedNotes(0), u"firstabc"_s);
    }

    /// Any typing, with the disk now slow, now quick: the book ends with what the editor shows.
    void endsWithWhatIsShown()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 60; ++i) {
            std::optional<SlowDisk> disk;
            if (random.bounded(2) == 0)
                disk.emplace(*m_book);
            QStringList lines = m_desk->text().split(u'\n');
            const int at = random.bounded(static_cast<int>(lines.size()));
            const QStringList texts{u"ACTION: Pilots to go"_s, u"text"_s, u"The HWC AGREED. (RED)"_s, lines[at] + u'x', QString()};
            if (random.bounded(4) == 0 && lines.size() > 1)
                lines.removeAt(at);
            else
                lines.insert(at, texts[random.bounded(texts.size())]);
            m_desk->replace(lines.join(u'\n'), std::min(at, static_cast<int>(lines.size()) - 1));
            if (random.bounded(3) == 0)
                QTest::qWait(1);
        }
        m_notes->setCursorLine(std::nullopt);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(0), m_desk->text());
        QVERIFY(!m_desk->text().contains(u"ACTION:"_s));
    }

private:
    void open(qsizetype at)
    {
        m_notes = std::make_unique<LiveNotes>(*m_book, stored().at(at), *dialect(m_book->reader(), m_meeting));
        m_desk = std::make_unique<Desk>(*m_notes);
    }
    QList<StoredItem> stored() { return *items(m_book->reader(), m_meeting); }
    QString storedNotes(qsizetype at) { return stored().at(at).notes; }
    void saveElsewhere(const QString &notes)
    {
        const StoredItem item = stored().constFirst();
        QVERIFY(m_book->writeNow([=](Transaction &transaction) { return saveNotes(transaction, item.id, item.heading, notes, {}); }));
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
    std::unique_ptr<LiveNotes> m_notes;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(LiveNotesTest)
#include "tst_livenotes.moc"
