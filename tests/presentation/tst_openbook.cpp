#include "models/presentation/openbook.h"
#include "tests/storage/samples.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OpenBookTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_open = std::make_unique<OpenBook>(m_shelf->newBook());
    }

    void cleanup() { m_open.reset(); }

    void beginsEmpty()
    {
        QCOMPARE(m_open->meetings()->rowCount(), 0);
        QCOMPARE(m_open->agenda()->rowCount(), 0);
        QVERIFY(!m_open->meeting());
        QVERIFY(!m_open->notes());
        QVERIFY(m_open->isSaved());
        QCOMPARE(m_open->highest(), m_open->body().scheme.defaultRank);
    }

    void showsAMeetingAndItsFirstItem()
    {
        const MeetingId id = insert(7, u"# 1. Cranes\nfirst\n# 2. Boats (RED)\n"_s);
        m_open->showMeeting(id);
        QCOMPARE(m_open->meeting()->number, 7);
        QCOMPARE(m_open->agenda()->rowCount(), 2);
        QVERIFY(m_open->notes());
        QCOMPARE(m_open->notes()->text(), u"first"_s);
        QCOMPARE(m_open->highest(), Rank{3});
        m_open->showItem(itemAt(1));
        QCOMPARE(m_open->notes()->heading(), u"2. Boats (RED)"_s);
        m_open->showMeeting({});
        QVERIFY(!m_open->notes());
        QCOMPARE(m_open->agenda()->rowCount(), 0);
    }

    /// What is taken back first is what was done last, though the book answers later than the editor.
    void editsAreToldInTheirOrder()
    {
        m_open->showMeeting(insert(7, u"# 3. Cranes\nfirst\n# 4. Boats\n"_s));
        const QSignalSpy told(m_open.get(), &OpenBook::edited);
        m_open->renumberItems();
        m_open->renameItem(itemAt(0), u"1. Derricks"_s);
        QTRY_COMPARE(told.size(), 2);
        const auto first = told[0][0].value<BookEdit>();
        const auto second = told[1][0].value<BookEdit>();
        QCOMPARE(first.words, u"items renumbered"_s);
        QCOMPARE(std::get<QList<ItemTitle>>(first.after), std::get<QList<ItemTitle>>(second.before));
        QVERIFY(m_open->settle());
        QCOMPARE(m_open->storedItems().constFirst().heading, u"1. Derricks"_s);
    }

    void showsAnEmptyMeeting()
    {
        m_open->showMeeting(insert(7, {}));
        QVERIFY(m_open->meeting());
        QVERIFY(!m_open->notes());
        QCOMPARE(m_open->highest(), m_open->body().scheme.defaultRank);
    }

    /// Going to another item saves what was typed in the first, even on its way out.
    void savesOnLeavingAnItem()
    {
        m_open->showMeeting(insert(7, u"# 1. Cranes\nfirst\n# 2. Boats\n"_s));
        m_open->notes()->setText(u"first and last"_s, 0);
        m_open->showItem(itemAt(1));
        QTRY_VERIFY(m_open->isSaved());
        QCOMPARE(m_open->storedItem(itemAt(0))->notes, u"first and last"_s);
        QTRY_COMPARE(m_open->findChildren<LiveNotes *>().size(), 1);
    }

    /// There and back before anything else happens.
    void comesBackAtOnce()
    {
        m_open->showMeeting(insert(7, u"# 1. Cranes\nfirst\n# 2. Boats\n"_s));
        m_open->showItem(itemAt(1));
        m_open->showItem(itemAt(0));
        QTest::qWait(1);
        m_open->notes()->setText(u"typed"_s, 0);
        m_open->showItem(itemAt(1));
        m_open->showItem(itemAt(0));
        QCOMPARE(m_open->notes()->text(), u"typed"_s);
        QVERIFY(m_open->isSaved());
        QCOMPARE(m_open->notes()->history().size(), 1); // it can be taken back
    }

    /// What cannot be saved is still there when one comes back to it.
    void keepsWhatCannotBeSaved()
    {
        const MeetingId id = insert(7, u"# 1. Cranes\nfirst\n# 2. Boats\n"_s);
        m_open->showMeeting(id);
        QSignalSpy failed(m_open.get(), &OpenBook::notSaved);
        (void)m_open->book().writeNow([id](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); });
        m_open->notes()->setText(u"first and lost?"_s, 0);
        m_open->showItem(itemAt(1));
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(!m_open->isSaved());
        QVERIFY(!m_open->settle());
        m_open->showItem(itemAt(0));
        QCOMPARE(m_open->notes()->text(), u"first and lost?"_s);
    }

    void givesANumberOnLeaving()
    {
        m_open->showMeeting(insert(7, u"# 1. Cranes\n# 2. Boats\n"_s));
        m_open->notes()->setText(u"ACTION: Pilots to look"_s, 0);
        QTRY_VERIFY(m_open->isSaved());
        m_open->showItem(itemAt(1));
        QTRY_COMPARE(m_open->storedItem(itemAt(0))->notes, u"ACTION HWC 7/01: Pilots to look"_s);
    }

    void followsWhatIsTyped()
    {
        m_open->showMeeting(insert(7, u"# 1. Cranes\n"_s));
        QSignalSpy changed(m_open.get(), &OpenBook::changed);
        m_open->notes()->setText(u"## Hooks (AMBER)\n"_s, 1);
        QTRY_COMPARE(m_open->highest(), Rank{2});
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(m_open->agenda()->rowCount(m_open->agenda()->index(0, 0)), 1);
    }

    void addsAMeeting()
    {
        insert(7, {});
        QSignalSpy shown(m_open.get(), &OpenBook::meetingShown);
        m_open->addMeeting(sampleMeeting(8, u"# 1. Cranes"_s));
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(m_open->meeting()->number, 8);
        QTRY_VERIFY(m_open->meetings()->indexOf(m_open->meeting()->id).isValid());
    }

    void addsAnItemWithNotes()
    {
        m_open->showMeeting(insert(7, u"# A\n# B\n"_s));
        QString shown;
        m_open->addItem(u"New"_s, u"first\nsecond"_s, [&] { shown = m_open->notes()->text(); });
        QTRY_COMPARE(titles(), u"A, New, B"_s);
        QCOMPARE(shown, u"first\nsecond"_s);
    }

    void addsRenamesMovesAndDeletesItems()
    {
        QAbstractItemModelTester tester(m_open->agenda(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_open->showMeeting(insert(7, u"# A\n# B\n"_s));
        m_open->addItem(u"New (RED)"_s);
        QTRY_COMPARE(titles(), u"A, New, B"_s);
        QCOMPARE(m_open->notes()->heading(), u"New (RED)"_s);
        m_open->renameItem(m_open->notes()->item(), u"Newer"_s);
        QTRY_COMPARE(titles(), u"A, Newer, B"_s);
        m_open->renameItem(itemAt(0), u"Ay"_s);
        QTRY_COMPARE(titles(), u"Ay, Newer, B"_s);
        m_open->moveItem(itemAt(1), 1);
        QTRY_COMPARE(titles(), u"Ay, B, Newer"_s);
        m_open->moveItem(itemAt(2), 1);
        m_open->moveItem(itemAt(0), -1);
        m_open->deleteItem(m_open->notes()->item());
        QTRY_COMPARE(titles(), u"Ay, B"_s);
        QCOMPARE(m_open->notes()->heading(), u"B"_s);
        m_open->deleteItem(itemAt(1));
        QTRY_COMPARE(titles(), u"Ay"_s);
        m_open->deleteItem(itemAt(0));
        QTRY_COMPARE(titles(), QString());
        QVERIFY(!m_open->notes());
        m_open->addItem(u"Again"_s);
        QTRY_COMPARE(titles(), u"Again"_s);
    }

    void moveIsNoConflictForWhatIsTyped()
    {
        m_open->showMeeting(insert(7, u"# A\na\n# B\n"_s));
        m_open->moveItem(itemAt(0), 1);
        m_open->notes()->setText(u"ab"_s, 0);
        QTRY_COMPARE(titles(), u"B, A"_s);
        QTRY_VERIFY(m_open->isSaved());
        QVERIFY(!m_open->notes()->isConflicted());
        QCOMPARE(m_open->storedItem(itemAt(1))->notes, u"ab"_s);
    }

    void isFrozenWhenApproved()
    {
        m_open->showMeeting(insert(7, u"# A\n"_s, u"final"_s));
        QVERIFY(m_open->isFrozen());
        QSignalSpy failed(m_open.get(), &OpenBook::failed);
        m_open->addItem(u"Late"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::MeetingFrozen);
    }

    void saysThatAMeetingIsThereAlready()
    {
        (void)insert(7, {});
        QSignalSpy failed(m_open.get(), &OpenBook::failed);
        m_open->addMeeting(sampleMeeting(7, {}));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::MeetingExists);
    }

    /// Another program that works on the same book.
    void followsAnotherBook()
    {
        const MeetingId id = insert(7, u"# 1. Cranes\nfirst"_s);
        m_open->showMeeting(id);
        const std::unique_ptr<Book> other = m_shelf->openBook();
        const StoredItem stored = items(other->reader(), id)->constFirst();
        (void)other->writeNow(
            [stored](Transaction &transaction) { return saveNotes(transaction, stored.id, u"1. Big cranes"_s, u"first, theirs"_s, {}); });
        QTRY_COMPARE(titles(), u"1. Big cranes"_s);
        QTRY_COMPARE(m_open->notes()->text(), u"first, theirs"_s);
        (void)insertSample(*other, sampleMeeting(8, {}));
        QTRY_COMPARE(m_open->meetings()->rowCount(m_open->meetings()->index(0, 0)), 2);
    }

    /// Closing the window: everything that was typed is in the book.
    void losesNothingAtTheEnd()
    {
        m_open->showMeeting(insert(7, u"# 1. Cranes\n# 2. Boats"_s));
        m_open->notes()->setText(u"one"_s, 0);
        m_open->showItem(itemAt(1));
        m_open->notes()->setText(u"two"_s, 0);
        QVERIFY(m_open->settle());
        m_open = std::make_unique<OpenBook>(m_shelf->openBook());
        m_open->showMeeting(meetingOfNumber(m_open->book().reader(), 7).value());
        QCOMPARE(m_open->storedItem(itemAt(0))->notes, u"one"_s);
        QCOMPARE(m_open->storedItem(itemAt(1))->notes, u"two"_s);
    }

    /// Between the commit of one mark and that of the next the book still has the first alone.
    void keepsAMarkThatIsNotCommittedYet()
    {
        m_open->showMeeting(insert(7, u"# 1. Cranes"_s));
        QSignalSpy changed(m_open.get(), &OpenBook::changed);
        m_open->setPeople(present(u"Ann"_s), u"Ann"_s);
        QSemaphore done;
        QFuture<Result<>> held = m_open->book().write([&done](Transaction &) {
            done.acquire();
            return Result<>();
        });
        m_open->setPeople(present(u"Ann"_s, u"Ben"_s), u"Ben"_s);
        QVERIFY(changed.wait());
        QCOMPARE(m_open->tables().people, present(u"Ann"_s, u"Ben"_s));
        QVERIFY(!m_open->isSaved());
        done.release();
        QTRY_VERIFY(m_open->isSaved());
        QCOMPARE(storedPeople(), present(u"Ann"_s, u"Ben"_s));
    }

    /// What cannot be written stays, from one meeting to another too, and is written once it can be.
    void writesAMarkOnceTheBookCanTakeIt()
    {
        const MeetingId id = insert(7, u"# 1. Cranes"_s);
        const MeetingId other = insert(8, u"# 1. Boats"_s);
        m_open = std::make_unique<OpenBook>(m_shelf->openBook(10ms));
        m_open->showMeeting(id);
        const std::unique_ptr<Book> elsewhere = m_shelf->openBook();
        QSemaphore begun;
        QSemaphore done;
        QFuture<Result<>> held = elsewhere->write([&](Transaction &) {
            begun.release();
            done.acquire();
            return Result<>();
        });
        begun.acquire();
        QSignalSpy failed(m_open.get(), &OpenBook::notSaved);
        m_open->setPeople(present(u"Ann"_s), u"Ann"_s);
        QTRY_COMPARE(failed.size(), 1);
        m_open->showMeeting(other);
        QVERIFY(!m_open->isSaved());
        m_open->showMeeting(id);
        QCOMPARE(m_open->tables().people, present(u"Ann"_s));
        m_open->setPeople(present(u"Ann"_s, u"Ben"_s), u"Ben"_s);
        m_open->showMeeting(other);
        done.release();
        QTRY_VERIFY(m_open->isSaved());
        QCOMPARE(loadMeeting(m_open->book().reader(), id)->people, present(u"Ann"_s, u"Ben"_s));
        QTRY_COMPARE(m_open->findChildren<LivePeople *>().size(), 1);
    }

    /// A mark that the book never takes is not shown as if it had.
    void takesAMarkBackThatIsRefused()
    {
        const MeetingId id = insert(7, u"# 1. Cranes"_s);
        m_open->showMeeting(id);
        const QList<PeopleTable> before = m_open->tables().people;
        QSignalSpy failed(m_open.get(), &OpenBook::failed);
        (void)m_open->book().writeNow([id](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); });
        m_open->setPeople(present(u"Ann"_s), u"Ann"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::MeetingFrozen);
        QCOMPARE(m_open->tables().people, before);
        QVERIFY(m_open->isSaved());
    }

    /// In the editor where it can be undone, else in the book; never over what somebody else wrote.
    void rewritesALine()
    {
        m_open->showMeeting(insert(7, u"# 1. Cranes\nfirst\n# 2. Boats\na\nb"_s));
        QSignalSpy wanted(m_open.get(), &OpenBook::lineRewritten);
        QSignalSpy failed(m_open.get(), &OpenBook::failed);
        m_open->rewriteLine({itemAt(0), 0}, u"first"_s, u"second"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_open->storedItem(itemAt(0))->notes, u"first"_s);
        m_open->rewriteLine({itemAt(1), 1}, u"b"_s, u"c"_s);
        QTRY_COMPARE(m_open->storedItem(itemAt(1))->notes, u"a\nc"_s);
        m_open->rewriteLine({itemAt(1), 1}, u"b"_s, u"d"_s);
        m_open->rewriteLine({itemAt(1), 9}, QString(), u"d"_s);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::LineChangedElsewhere);
        QCOMPARE(failed[1][0].value<Error>().code, ErrorCode::LineChangedElsewhere);
        QCOMPARE(m_open->storedItem(itemAt(1))->notes, u"a\nc"_s);
        QCOMPARE(wanted.size(), 1);
    }

    /// Carried in is what earlier meetings left open, by their latest word; what later ones say does not count here.
    void carriesActionsIn()
    {
        insert(6,
               u"# 1. Cranes\nACTION HWC 6/01: Pilots to row by 2024-02-01\nACTION HWC 6/02: Pilots to sail\nUPDATE HWC 6/02 CLOSED: done"_s,
               u"draft"_s, u"2024-01-05"_s);
        insert(9, u"# 1. Cranes\nACTION HWC 9/01: Pilots to fly\nUPDATE HWC 6/01 CLOSED {Harbour Office}: done"_s, u"draft"_s,
               u"2024-06-05"_s);
        const MeetingId here = insert(7, u"# 1. Cranes\nx"_s);
        m_open->showMeeting(here);
        QTRY_COMPARE(carriedIn(), u"HWC 6/01 Pilots"_s);
        insert(5, u"# 1. Cranes\nACTION HWC 5/01: Pilots to dive"_s, u"draft"_s, u"2023-12-05"_s); // brought in later
        QTRY_COMPARE(carriedIn(), u"HWC 5/01 Pilots, HWC 6/01 Pilots"_s);
    }

    /// What is over is not carried in, and lifts no band, until somebody speaks of it again: stored or only typed.
    void carriesAnEndedActionOfWhichItSpeaks()
    {
        insert(5, u"# 1. Cranes\nACTION HWC 5/01: Pilots to row. (RED)\nACTION HWC 5/02: Pilots to sail."_s, u"draft"_s, u"2024-01-05"_s);
        insert(6, u"# 1. Cranes\nUPDATE HWC 5/01 CLOSED: rowed\nUPDATE HWC 5/02 CLOSED: sailed"_s, u"draft"_s, u"2024-02-05"_s);
        m_open->showMeeting(insert(7, u"# 1. Cranes\nx\n# 2. Boats\nUPDATE HWC 5/02: once more"_s));
        QTRY_COMPARE(carriedIn(), u"HWC 5/02 Pilots"_s);
        QCOMPARE(m_open->highest(), m_open->dialect().defaultRank);
        m_open->notes()->setText(u"UPDATE HWC 5/01 {Harbour Office}: theirs now"_s, 0);
        m_open->takeTyping();
        QTRY_COMPARE(carriedIn(), u"HWC 5/01 Harbour Office, HWC 5/02 Pilots"_s);
        QCOMPARE(m_open->highest(), m_open->dialect().scheme.highest());
        m_open->notes()->setText(u"x"_s, 0);
        m_open->takeTyping();
        QTRY_COMPARE(m_open->highest(), m_open->dialect().defaultRank);
        QCOMPARE(carriedIn(), u"HWC 5/02 Pilots"_s);
    }

private:
    static QList<PeopleTable> present(const QString &name, const QString &other = {})
    {
        PeopleTable table{PeopleKind::Attendees, {}, {}};
        for (const QString &one : {name, other}) {
            if (!one.isEmpty())
                table.people.append({u"Guests"_s, one + u" Guest"_s, one.first(1) + u"G"_s, {}});
        }
        return {table};
    }
    QList<PeopleTable> storedPeople() { return loadMeeting(m_open->book().reader(), m_open->meeting()->id)->people; }
    QString carriedIn()
    {
        QStringList shown;
        const ActionsModel &actions = *m_open->actions();
        for (int row = 0; row < actions.rowCount(actions.index(0, 0)); ++row) {
            const QModelIndex index = actions.index(row, 0, actions.index(0, 0));
            shown << index.data().toString() + u' ' + index.siblingAtColumn(ActionsModel::Owner).data().toString();
        }
        return shown.join(u", "_s);
    }
    MeetingId insert(int number, const QString &text, const QString &status = u"draft"_s, const QString &date = u"2024-03-05"_s)
    {
        QSignalSpy changed(m_open.get(), &OpenBook::changed);
        const MeetingId id = insertSample(m_open->book(), sampleMeeting(number, text, date, status));
        changed.wait();
        return id;
    }
    ItemId itemAt(int row) { return m_open->agenda()->index(row, 0).data(AgendaModel::ItemRole).value<ItemId>(); }
    QString titles()
    {
        QStringList shown;
        for (int row = 0; row < m_open->agenda()->rowCount(); ++row)
            shown << m_open->agenda()->index(row, AgendaModel::Title).data().toString();
        return shown.join(u", "_s);
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<OpenBook> m_open;
};

QTEST_GUILESS_MAIN(OpenBookTest)
#include "tst_openbook.moc"
