#include "models/presentation/bookregisters.h"
#include "models/presentation/entryhistory.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "models/storage/seatingstore.h"
#include "tests/presentation/modelsamples.h"
#include "tests/storage/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

struct Word {
    QString text;
    int value = 0;

    bool operator==(const Word &) const = default;
    [[nodiscard]] QString key() const { return text; }
};

/// A long table of words.
class WordsModel final : public LongTableModel<Word>
{
public:
    void show(const QList<Word> &words) { merge(words); }
    void show(const SharedRows<Word> &words) { merge(words); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const final
    {
        return index.isValid() && role == Qt::DisplayRole ? row(index.row()).text : QVariant();
    }
};

QDate today()
{
    return {2024, 5, 10};
}

} // namespace

/// The registers as their pages show them.
class BookRegistersTest : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever comes and goes, in small and in large, a row that stays keeps its index.
    void rowsStay()
    {
        WordsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (const int many : {5, 40, 400}) {
            for (int round = 0; round < 40; ++round) {
                QList<Word> wanted;
                for (int i = 0; i < many; ++i) {
                    if (random.bounded(3) > 0)
                        wanted.append({QString::number(i), random.bounded(2)});
                }
                if (random.bounded(2) == 0)
                    std::shuffle(wanted.begin(), wanted.end(), random);
                const int watched = model.rowCount() > 0 ? random.bounded(model.rowCount()) : -1;
                const QPersistentModelIndex index = model.index(watched, 0);
                const QString text = index.data().toString();
                if (random.bounded(2) == 0)
                    model.show(keepingShown(shared(wanted), model.rows())); // as what is filtered or sorted comes
                else
                    model.show(wanted);
                QCOMPARE(model.rowCount(), wanted.size());
                for (int i = 0; i < wanted.size(); ++i)
                    QCOMPARE(model.row(i), wanted[i]);
                const bool stays = std::ranges::any_of(wanted, [&text](const Word &word) { return word.text == text; });
                QCOMPARE(index.isValid(), stays && watched >= 0);
                if (index.isValid())
                    QCOMPARE(index.data().toString(), text);
            }
        }
        model.show(QList<Word>());
        QCOMPARE(model.rowCount(), 0);
    }

    void showsTheLog()
    {
        open();
        ask({.ceiling = Rank{3}});
        QCOMPARE(test::shownRows(*m_registers->actions()),
                 uR"(HWC 7/01 | Pilots to row. | Pilots | 1 Apr 2024, overdue | on target | 66 day(s) | 7, 5 Mar 2024 | 8: half way | GREEN
HWC 7/02 | AL to hide. | AL (has left) |  | open | 66 day(s) | 7, 5 Mar 2024 |  | RED
HWC 8/01 | Chair and Pilots to ring. | Chair, Pilots | 1 Jun 2024 | open | 38 day(s) | 8, 2 Apr 2024 |  | GREEN
HWC 8/02 | Chair to sleep. | Chair |  | closed | 0 day(s) | 8, 2 Apr 2024 | 8: slept | GREEN
)"_s);
        QCOMPARE(m_registers->actionAnswer().owners, (QStringList{u"Ada Lovell"_s, u"Chair"_s, u"Pilots"_s}));
        QCOMPARE(m_registers->actionAnswer().meetings.constFirst(), (RegisterMeeting{8, QDate(2024, 4, 2)}));
        QCOMPARE(m_registers->actions()->index(1, 2).data(Qt::ToolTipRole).toString(), u"No longer on the committee: AL."_s);
    }

    /// The ready line of the next meeting is no word on an action before somebody has filled it in.
    void readyLinesSayNothing()
    {
        open();
        (void)insertSample(*m_book,
                           sampleMeeting(9, u"# 1. Actions\nUPDATE HWC 7/01: {…}\nUPDATE HWC 8/01 due 2024-07-01: {…}"_s, u"2024-05-07"_s));
        ask({.ceiling = Rank{3}});
        const ActionLogModel &model = *m_registers->actions();
        QCOMPARE(model.index(0, ActionLogModel::Latest).data().toString(), u"8: half way"_s);
        QCOMPARE(model.row(0).entry.updates.size(), 1);
        QCOMPARE(model.index(2, ActionLogModel::Due).data().toString(), u"1 Jul 2024"_s);
    }

    /// What is above it is neither shown nor counted, nor is its owner among those that can be chosen.
    void theCeilingCuts()
    {
        open();
        ask({.ceiling = Rank{1}});
        QCOMPARE(m_registers->actions()->rowCount(), 3);
        QCOMPARE(m_registers->actionAnswer().all, 3);
        QCOMPARE(m_registers->actionAnswer().owners, (QStringList{u"Chair"_s, u"Pilots"_s}));
        QVERIFY(!test::shownRows(*m_registers->actions()).contains(u"hide"_s));
    }

    void sortsByAnyColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        using enum ActionLogModel::Column;
        QTest::newRow("none") << -1 << u"7/01 7/02 8/01 8/02"_s << u"7/01 7/02 8/01 8/02"_s;
        QTest::newRow("number") << int(Number) << u"7/01 7/02 8/01 8/02"_s << u"8/02 8/01 7/02 7/01"_s;
        QTest::newRow("text") << int(Text) << u"7/02 8/01 8/02 7/01"_s << u"7/01 8/02 8/01 7/02"_s;
        QTest::newRow("owners") << int(Owners) << u"7/02 8/02 8/01 7/01"_s << u"7/01 8/01 8/02 7/02"_s;
        QTest::newRow("due, none last") << int(Due) << u"7/01 8/01 7/02 8/02"_s << u"8/01 7/01 7/02 8/02"_s;
        QTest::newRow("status") << int(Status) << u"7/02 8/01 7/01 8/02"_s << u"8/02 7/01 7/02 8/01"_s;
        QTest::newRow("age") << int(Age) << u"8/02 8/01 7/01 7/02"_s << u"7/01 7/02 8/01 8/02"_s;
        QTest::newRow("level") << int(Level) << u"7/01 8/01 8/02 7/02"_s << u"7/02 7/01 8/01 8/02"_s;
    }

    void sortsByAnyColumn()
    {
        QFETCH(const int, column);
        QFETCH(const QString, up);
        QFETCH(const QString, down);
        open();
        ask({.ceiling = Rank{3}, .column = column});
        QCOMPARE(numbers(), up);
        ask({.ceiling = Rank{3}, .column = column, .order = Qt::DescendingOrder});
        QCOMPARE(numbers(), down);
    }

    void groupsByOwner()
    {
        open();
        ask({.ceiling = Rank{3}, .byOwner = true});
        QCOMPARE(numbers(), u"Ada Lovell (has left): 1 action(s)|7/02 Chair: 2 action(s)|8/01 8/02 Pilots: 2 action(s)|7/01 8/01"_s);
        QCOMPARE(m_registers->actionAnswer().count, 4);
        QVERIFY(!(m_registers->actions()->index(0, 0).flags() & Qt::ItemIsSelectable));
        ask({.ceiling = Rank{3}});
        QCOMPARE(m_registers->actions()->rowCount(), 4);
    }

    /// Whatever the notes call them.
    void anOwnerIsOnePerson()
    {
        open();
        const Seating known{{{u"Anna Lind"_s, u"AL"_s, {}, {}}}, {}, {}};
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveSeating(transaction, known); }));
        (void)insertSample(*m_book, sampleMeeting(9, u"# 1. Late\nACTION HWC 9/01 {Anna Lind}: Anna Lind to come."_s, u"2024-05-07"_s));
        ask({.ceiling = Rank{3}, .byOwner = true});
        QVERIFY2(numbers().startsWith(u"Anna Lind: 2 action(s)|7/02 9/01 Chair"_s), qPrintable(numbers()));
        QCOMPARE(m_registers->actionAnswer().owners, (QStringList{u"Anna Lind"_s, u"Chair"_s, u"Pilots"_s}));
        ask({.ceiling = Rank{3}, .filter = {.owner = u"Anna Lind"_s}});
        QCOMPARE(m_registers->actions()->rowCount(), 2);
    }

    /// However many there are: what is filtered and sorted is not made again, and what a commit did not change is not shown again.
    void rowsAreMadeOnce()
    {
        open();
        ask({.ceiling = Rank{3}});
        const SharedRows<ActionLogRow> all = m_registers->actions()->rows();
        ask({.ceiling = Rank{3}, .filter = {.owner = u"Pilots"_s}, .column = ActionLogModel::Number, .order = Qt::DescendingOrder});
        QCOMPARE(m_registers->actions()->rows(), (SharedRows<ActionLogRow>{all[2], all[0]}));
        ask({.ceiling = Rank{3}});
        QCOMPARE(m_registers->actions()->rows(), all);
        QSignalSpy changed(m_registers->actions(), &QAbstractItemModel::dataChanged);
        (void)insertSample(*m_book,
                           sampleMeeting(9, u"# 1. Late\nACTION HWC 9/01 {Chair}: late.\nUPDATE HWC 8/02 OPEN: again"_s, u"2024-05-07"_s));
        QTRY_COMPARE(m_registers->actions()->rowCount(), 5);
        QCOMPARE(m_registers->actions()->rows().first(3), all.first(3));
        QVERIFY(m_registers->actions()->rows()[3] != all[3]);
        QCOMPARE(changed.size(), 1);
        ask({.ceiling = Rank{1}});
        QCOMPARE(m_registers->actionAnswer().all, 4);
        askDecisions({.ceiling = Rank{3}});
        const SharedRows<DecisionRegisterRow> decisions = m_registers->decisions()->rows();
        askDecisions({.ceiling = Rank{3}, .filter = {.verbs = {u"NOTED"_s}}});
        QCOMPARE(m_registers->decisions()->rows(), decisions.sliced(1, 3));
    }

    void tellsTheHistory()
    {
        open();
        ask({.ceiling = Rank{3}});
        EntryHistoryModel history;
        const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto show = [&](int row, Rank ceiling) {
            history.show(historyOf(m_registers->actions()->row(row).entry, m_registers->body(), m_registers->dialect(), ceiling));
        };
        show(0, Rank{3});
        QCOMPARE(test::shownRows(history), uR"(HWC 7, 5 March 2024, item 1 | raised | Pilots to row. | GREEN
HWC 8, 2 April 2024, item 4 | on target | half way | GREEN
)"_s);
        QCOMPARE(history.index(1, 0).data(EntryHistoryModel::LineRole).value<RegisterLine>().line, 1);
        show(3, Rank{3});
        QCOMPARE(history.rowCount(), 2);
    }

    /// Another process writes, or the notes are typed into: what is looked at follows, and what is not is not read.
    void followsTheBook()
    {
        open();
        ask({.ceiling = Rank{3}});
        QSignalSpy answered(m_registers.get(), &BookRegisters::answered);
        const QPersistentModelIndex last = m_registers->actions()->index(3, 0);
        (void)insertSample(*m_book, sampleMeeting(6, u"# 1. Early\nACTION HWC 6/01 {Chair}: early."_s, u"2024-02-01"_s));
        QTRY_COMPARE(m_registers->actions()->rowCount(), 5);
        QCOMPARE(last.data().toString(), u"HWC 8/02"_s);
        m_registers->clear();
        QCOMPARE(m_registers->actions()->rowCount(), 0);
        answered.clear();
        QSignalSpy committed(m_book.get(), &Book::committed);
        (void)insertSample(*m_book, sampleMeeting(5, u"# 1. Earlier\nACTION HWC 5/01 {Chair}: early."_s, u"2024-01-01"_s));
        QTRY_COMPARE(committed.count(), 1);
        QVERIFY(answered.isEmpty());
        ask({.ceiling = Rank{3}});
        QCOMPARE(m_registers->actions()->rowCount(), 6);
    }

    /// Its first meetings are there at once, with what was said of their actions decades later; then all.
    void aLongBookComesInTwoParts()
    {
        open();
        QVERIFY(m_book->writeNow([](Transaction &transaction) -> Result<> {
            for (int number = 100; number < 420; ++number) {
                const QString notes = number == 419 ? u"UPDATE HWC 7/01 CLOSED: rowed"_s : u"ACTION HWC %1/01 {Chair}: more."_s.arg(number);
                const QString date = QDate(2024, 5, 1).addDays(number).toString(Qt::ISODate);
                if (const auto added = insertMeeting(transaction, sampleMeeting(number, u"# 1. More\n"_s + notes, date)); !added)
                    return std::unexpected(added.error());
            }
            return {};
        }));
        QSignalSpy answered(m_registers.get(), &BookRegisters::answered);
        QList<int> counts;
        QString status;
        connect(m_registers.get(), &BookRegisters::answered, this, [&] {
            counts << (m_registers->isWhole() ? -1 : 1) * m_registers->actions()->rowCount();
            status += m_registers->actions()->index(0, ActionLogModel::Status).data().toString() + u' ';
        });
        m_registers->ask(ActionLogAsk{.ceiling = Rank{3}, .today = today()});
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(counts, (QList<int>{4 + 38, -(4 + 319)}));
        QCOMPARE(status, u"closed closed "_s);
        ask({.ceiling = Rank{3}, .filter = {.meeting = 8}});
        QCOMPARE(numbers(), u"7/01 8/01 8/02"_s);
        QVERIFY(m_registers->isWhole());
        answered.clear();
        m_registers->ask(DecisionRegisterAsk{.ceiling = Rank{3}});
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(m_registers->decisions()->rowCount(), 4);
        QCOMPARE(m_registers->decisions()->index(0, DecisionRegisterModel::Vote).data().toString(), u"4 for, 1 against"_s);
        QVERIFY(m_registers->isWhole());
    }

    void showsDecisions()
    {
        open();
        askDecisions({.ceiling = Rank{3}});
        QCOMPARE(test::shownRows(*m_registers->decisions()),
                 uR"(AGREED | The HWC AGREED the fees. | 7, 5 Mar 2024 | 1 | 4 for, 1 against |  |  | GREEN
NOTED | The HWC NOTED the keel. | 7, 5 Mar 2024 | 1 |  |  |  | RED
NOTED | The HWC NOTED the chart. | 8, 2 Apr 2024 | 4 |  |  |  | GREEN
NOTED | The HWC NOTED the chart. | 8, 2 Apr 2024 | 4 |  |  |  | GREEN
)"_s);
        QCOMPARE(m_registers->decisionAnswer().verbs, (QStringList{u"AGREED"_s, u"NOTED"_s}));
        askDecisions({.ceiling = Rank{1}, .filter = {.decides = false}, .column = DecisionRegisterModel::Meeting});
        QCOMPARE(m_registers->decisions()->rowCount(), 2);
        QCOMPARE(m_registers->decisionAnswer().all, 3);
    }

private:
    void open()
    {
        m_registers.reset();
        m_tester = {};
        m_book.reset();
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
        (void)insertSample(*m_book, sampleMeeting(7, uR"(
# 1. One
ACTION HWC 7/01 due 2024-04-01 {Pilots}: Pilots to row.
ACTION HWC 7/02 {AL}: AL to hide. (RED)
VOTE: 4 for, 1 against
The HWC AGREED the fees.
The HWC NOTED the keel. (RED)
)"_s));
        (void)insertSample(*m_book,
                           sampleMeeting(8, uR"(
# 4. Four
x
UPDATE HWC 7/01 ON TARGET: half way
ACTION HWC 8/01 due 2024-06-01 {Chair; Pilots}: Chair and Pilots to ring.
ACTION HWC 8/02 {Chair}: Chair to sleep.
UPDATE HWC 8/02 CLOSED: slept
The HWC NOTED the chart.
The HWC NOTED the chart.
)"_s,
                                         u"2024-04-02"_s));
        const Seating seating{.people = {{u"Ada Lovell"_s, u"AL"_s, {}, {}}},
                              .seats = {{u"Pilots"_s, true, u"Ada Lovell"_s, {}, {}, QDate(2024, 4, 30)}},
                              .quorum = {}};
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
        m_registers = std::make_unique<BookRegisters>(*m_book);
        m_tester[0] = std::make_unique<QAbstractItemModelTester>(m_registers->actions(),
                                                                 QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_tester[1] = std::make_unique<QAbstractItemModelTester>(m_registers->decisions(),
                                                                 QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void ask(ActionLogAsk ask)
    {
        ask.today = today();
        putQuestion(ask);
    }
    void askDecisions(const DecisionRegisterAsk &ask) { putQuestion(ask); }
    void putQuestion(const RegisterAsk &ask)
    {
        QSignalSpy answered(m_registers.get(), &BookRegisters::answered);
        m_registers->ask(ask);
        QVERIFY(answered.wait());
    }

    QString numbers()
    {
        QString text;
        const ActionLogModel &model = *m_registers->actions();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString first = model.index(row, 0).data().toString();
            text += model.row(row).isHeading ? first + u'|' : first.sliced(4) + u' ';
        }
        return text.trimmed();
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<BookRegisters> m_registers;
    std::array<std::unique_ptr<QAbstractItemModelTester>, 2> m_tester;
};

QTEST_GUILESS_MAIN(BookRegistersTest)
#include "tst_bookregisters.moc"
