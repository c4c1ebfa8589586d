#include "models/presentation/actionsmodel.h"
#include "tests/presentation/modelsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

CarriedAction carried(const QString &number, std::optional<ActionStatus> status = {}, QDate due = {})
{
    return {MeetingId{6}, ItemId{60}, 3, number, u"BO to weigh the lorries."_s, {u"BO"_s}, due, status, Rank{2}, Rank{2}};
}

} // namespace

class ActionsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_meeting = std::make_unique<test::SampleMeeting>(test::panelDialect());
        m_model = std::make_unique<ActionsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setEditable(true);
        m_carried.clear();
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsWhatIsRaisedAndCarriedIn()
    {
        m_carried = {carried(u"P 5/01"_s, ActionStatus::OnTarget, QDate(2024, 5, 1)), carried(u"P 5/02"_s, ActionStatus::Closed),
                     carried(u"P 6/01"_s), carried(u"P 6/02"_s, ActionStatus::Closed)};
        show(u"# 1. One\nACTION P 7/01: AL to paint by 2024-06-01. (RED)\nACTION: BO to weigh\n"
             "# 2. Two\nUPDATE P 6/01 CLOSED: done\nUPDATE P 6/02 due 2025-01-02 {AL}: again\nUPDATE P 7/01 {BO}: his now"_s);
        QCOMPARE(test::shownRows(*m_model),
                 u"Raised at this meeting\n"
                 "  P 7/01 | BO | 1 Jun | open | RED | AL to paint by 2024-06-01.\n"
                 "  – | BO |  | open | GREEN | BO to weigh\n"
                 "Carried in and taken\n"
                 "  P 6/01 | BO |  | closed | AMBER | BO to weigh the lorries.\n"
                 "  P 6/02 | AL | 2 Jan 2025 | closed | AMBER | BO to weigh the lorries.\n"
                 "Carried in, not taken yet\n"
                 "  P 5/01 | BO | 1 May, overdue | on target | AMBER | BO to weigh the lorries.\n"_s);
        QVERIFY(index(2, 0).data(ActionsModel::OverdueRole).toBool());
        QCOMPARE(index(2, 0).data(ActionsModel::MeetingRole).value<MeetingId>(), MeetingId{6});
        QCOMPARE(index(1, 1).data(ActionsModel::MeetingRole).value<MeetingId>(), MeetingId());
        QCOMPARE(index(1, 1).data(ActionsModel::LineRole).toInt(), 1);
    }

    void tellsWhatAnUpdateMaySpeakOf()
    {
        m_carried = {carried(u"P 5/01"_s), carried(u"P 5/02"_s, ActionStatus::Closed), carried(u"P 6/01"_s), carried(u"P 6/02"_s)};
        show(u"# 1. One\nACTION P 7/01: AL to paint\nACTION P 7/02: AL to row\nACTION: BO to weigh\n"
             "# 2. Two\nUPDATE P 6/01 CLOSED: done\nUPDATE P 6/02: going on\nUPDATE P 7/02 WITHDRAWN: not needed"_s);
        QStringList open;
        for (const Vocabulary::OpenAction &action : m_model->openActions())
            open << action.number + u' ' + action.text;
        QCOMPARE(open, QStringList({u"P 5/01 BO to weigh the lorries."_s, u"P 6/02 BO to weigh the lorries."_s, u"P 7/01 AL to paint"_s}));
    }

    void proposesWhoIsKnownAndWhoHasActions()
    {
        m_carried = {carried(u"P 5/01"_s)};
        m_model->setKnownOwners({u"AL"_s, u"Harbour Office"_s});
        show(u"# 1. One\nACTION P 7/01: AL to paint\nUPDATE P 7/01 {Port Engineering}: theirs"_s);
        const QModelIndex owner = index(0, 0).siblingAtColumn(ActionsModel::Owner);
        QCOMPARE(owner.data(ActionsModel::CompletionRole).toStringList(),
                 QStringList({u"AL"_s, u"Harbour Office"_s, u"Port Engineering"_s, u"BO"_s}));
        QVERIFY(index(0, 0).data(ActionsModel::CompletionRole).toStringList().isEmpty());
    }

    /// A closed action is not overdue, and one that is due on the day of the meeting is not either.
    void overdueIsWhatIsPastAndOpen()
    {
        m_carried = {carried(u"P 5/01"_s, {}, QDate(2024, 5, 13)), carried(u"P 5/02"_s, {}, QDate(2024, 5, 14))};
        show(u"# 1. One\nUPDATE P 5/01 CLOSED: done"_s);
        QVERIFY(!index(0, 0).data(ActionsModel::OverdueRole).toBool());
        QVERIFY(!index(1, 0).data(ActionsModel::OverdueRole).toBool());
        show(u"# 1. One\nUPDATE P 5/01: not done"_s);
        QVERIFY(index(0, 0).data(ActionsModel::OverdueRole).toBool());
    }

    void editingRewritesTheLine_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("after");
        const int owner = ActionsModel::Owner;
        const int due = ActionsModel::Due;
        QTest::newRow("owner") << u"x\nACTION P 7/01: AL to paint"_s << owner << u"BO, Harbour Office"_s << 1
                               << u"ACTION P 7/01: BO and Harbour Office to paint"_s;
        QTest::newRow("date") << u"ACTION P 7/01: AL to paint by 9 August."_s << due << u"1 Dec"_s << 0
                              << u"ACTION P 7/01: AL to paint by 1 December."_s;
        QTest::newRow("no date") << u"ACTION P 7/01 due 2024-08-09: AL to paint"_s << due << QString() << 0
                                 << u"ACTION P 7/01: AL to paint"_s;
        QTest::newRow("newest date") << u"ACTION P 7/01: AL to paint by 9 August\nUPDATE P 7/01 due 2024-09-09: late\nUPDATE P 7/01: later"_s
                                     << due << u"2024-10-10"_s << 1 << u"UPDATE P 7/01 due 2024-10-10: late"_s;
        QTest::newRow("owner beside a newer date") << u"ACTION P 7/01: AL to paint\nUPDATE P 7/01 due 2024-09-09: late"_s << owner
                                                   << u"BO"_s << 0 << u"ACTION P 7/01: BO to paint"_s;
    }

    void editingRewritesTheLine()
    {
        QFETCH(const QString, notes);
        QFETCH(const int, column);
        QFETCH(const QString, typed);
        QFETCH(const int, line);
        QFETCH(const QString, after);
        show(u"# 1. One\n"_s + notes);
        QSignalSpy rewritten(m_model.get(), &ActionsModel::lineRewritten);
        QVERIFY(m_model->setData(index(0, 0, column), typed, Qt::EditRole));
        QCOMPARE(rewritten.size(), 1);
        QCOMPARE(rewritten[0][0].value<NotesPlace>(), (NotesPlace{ItemId{1}, line}));
        QCOMPARE(rewritten[0][1].toString(), notes.section(u'\n', line, line));
        QCOMPARE(rewritten[0][2].toString(), after);
        QVERIFY(!m_model->setData(index(0, 0, column), index(0, 0, column).data(Qt::EditRole), Qt::EditRole)); // nothing else
    }

    /// A carried action's line stands in an earlier meeting: what is new of it is a line of this one.
    void editingACarriedActionUpdatesIt()
    {
        m_carried = {carried(u"P 6/01"_s)};
        show(u"# 1. One\nx"_s);
        QSignalSpy added(m_model.get(), &ActionsModel::lineAdded);
        QSignalSpy rewritten(m_model.get(), &ActionsModel::lineRewritten);
        QVERIFY(m_model->setData(index(0, 0, ActionsModel::Owner), u"AL"_s, Qt::EditRole));
        QVERIFY(m_model->setData(index(0, 0, ActionsModel::Due), u"2024-09-09"_s, Qt::EditRole));
        QCOMPARE(added.size(), 2);
        QCOMPARE(added[0][0].value<NotesPlace>(), NotesPlace()); // at the cursor
        QCOMPARE(added[0][1].toString(), u"UPDATE P 6/01 {AL}: "_s);
        QCOMPARE(added[1][1].toString(), u"UPDATE P 6/01 due 2024-09-09: "_s);
        show(u"# 1. One\nUPDATE P 6/01 ON TARGET: half done"_s);
        QVERIFY(m_model->setData(index(0, 0, ActionsModel::Owner), u"AL"_s, Qt::EditRole));
        QCOMPARE(rewritten[0][2].toString(), u"UPDATE P 6/01 ON TARGET {AL}: half done"_s);
        QCOMPARE(added.size(), 2);
    }

    /// Where the meeting deals with carried actions: with this one, else with any.
    void aCarriedActionIsUpdatedAmongItsLike()
    {
        m_carried = {carried(u"P 6/01"_s), carried(u"P 6/02"_s)};
        show(u"# 1. One\nACTION P 7/01: AL to paint\nUPDATE P 7/01: begun\n# 2. Two\nx\nUPDATE P 6/01: begun\ny\n# 3. Three\nUPDATE P 6/01: done"_s);
        QCOMPARE(m_model->placeFor(u"P 6/02"_s), (NotesPlace{ItemId{2}, 1}));
        QCOMPARE(m_model->placeFor(u"P 6/01"_s), (NotesPlace{ItemId{3}, 0}));
        show(u"# 1. One\nUPDATE P 7/01: not carried"_s);
        QCOMPARE(m_model->placeFor(u"P 6/02"_s), NotesPlace());
    }

    void saysWhyItRefuses()
    {
        show(u"# 1. One\nACTION P 7/01: AL to paint"_s);
        QSignalSpy refused(m_model.get(), &ActionsModel::refused);
        QVERIFY(!m_model->setData(index(0, 0, ActionsModel::Due), u"soon"_s, Qt::EditRole));
        QVERIFY(!m_model->setData(index(0, 0, ActionsModel::Owner), QString(), Qt::EditRole)); // the text goes on naming AL
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::DateUnread);
        QCOMPARE(refused[1][0].value<Error>().code, ErrorCode::LineNotRewritten);
    }

    void frozenActionsAreOnlyRead()
    {
        show(u"# 1. One\nACTION P 7/01: AL to paint"_s);
        QVERIFY(m_model->flags(index(0, 0, ActionsModel::Owner)) & Qt::ItemIsEditable);
        QVERIFY(m_model->flags(index(0, 0, ActionsModel::Text)) & Qt::ItemIsEditable);
        QVERIFY(!(m_model->flags(index(0, 0, ActionsModel::Status)) & Qt::ItemIsEditable));
        QVERIFY(!(m_model->flags(m_model->index(0, ActionsModel::Owner)) & Qt::ItemIsEditable)); // a heading
        m_model->setEditable(false);
        QVERIFY(!(m_model->flags(index(0, 0, ActionsModel::Owner)) & Qt::ItemIsEditable));
        QVERIFY(!(m_model->flags(index(0, 0, ActionsModel::Text)) & Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(index(0, 0, ActionsModel::Owner), u"BO"_s, Qt::EditRole));
    }

    /// Typing moves no row that it does not change.
    void rowsStayWhileOneTypes()
    {
        show(u"# 1. One\nACTION: AL to paint\nACTION: BO to weigh"_s);
        const QPersistentModelIndex second = index(0, 1);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        show(u"# 1. One\nx\nACTION: AL to paint\nACTION: BO to weigh"_s);
        show(u"# 1. One\nx\nACTION: AL to paint it\nACTION: BO to weigh"_s);
        show(u"# 1. One\nx\nACTION P 7/01: AL to paint it\nACTION P 7/02: BO to weigh"_s);
        show(u"# 1. One\nx\nACTION P 7/01: AL to paint it\nACTION: CD to do\nACTION P 7/02: BO to weigh"_s);
        QVERIFY(second.isValid());
        QCOMPARE(second.row(), 2);
        QCOMPARE(second.data(ActionsModel::NumberRole).toString(), u"P 7/02"_s);
        QVERIFY(reset.isEmpty());
        QVERIFY(removed.isEmpty());
    }

    /// To another group and back: what is chosen stays chosen, and no row goes for it.
    void aRowThatGoesToAnotherGroupIsMovedThere()
    {
        m_carried = {carried(u"P 6/01"_s), carried(u"P 6/02"_s), carried(u"P 6/03"_s)};
        show(u"# 1. One\nx"_s);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        const QPersistentModelIndex chosen = index(0, 0);
        show(u"# 1. One\nUPDATE P 6/01: begun"_s);
        QCOMPARE(chosen.data(ActionsModel::NumberRole).toString(), u"P 6/01"_s);
        QCOMPARE(chosen.parent().row(), 0);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(inserted.size(), 1); // the heading of its group
        show(u"# 1. One\nUPDATE P 6/01: begun\nUPDATE P 6/02: too\nUPDATE P 6/03: and this"_s);
        QCOMPARE(removed.size(), 1); // the heading of a group that is empty
        show(u"# 1. One\nx"_s);
        QCOMPARE(chosen.data(ActionsModel::NumberRole).toString(), u"P 6/01"_s);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(removed.size(), 2);
    }

    /// Any meeting can become any other.
    void mergesWhateverComes()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 300; ++i) {
            m_carried.clear();
            for (const QString &number : {u"P 6/01"_s, u"P 6/02"_s, u"P 6/03"_s}) {
                if (random.bounded(2) == 0)
                    m_carried.append(carried(number, random.bounded(2) == 0 ? std::optional(ActionStatus::Closed) : std::nullopt));
            }
            const QString text = test::randomMeeting(random);
            show(text);
            ActionsModel fresh;
            fresh.show(m_meeting->reading().items(), m_carried, m_meeting->dialect());
            QCOMPARE(test::shownRows(*m_model), test::shownRows(fresh));
        }
        m_carried.clear();
        show({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void hasHeadings()
    {
        for (int column = 0; column < ActionsModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    /// Views measure whatever is said to have changed: a line above that is new is no reason for it.
    void aLineThatOnlyMovesLooksAsBefore()
    {
        show(u"# 1. One\nfirst\nACTION P 7/01: AL to paint"_s);
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        show(u"# 1. One\nfirst\nsecond\nACTION P 7/01: AL to paint"_s);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(index(0, 0).data(ActionsModel::LineRole).toInt(), 2);
        show(u"# 1. One\nfirst\nsecond\nACTION P 7/01: AL to print"_s);
        QCOMPARE(changed.size(), 1);
    }

private:
    void show(const QString &text) { m_model->show(m_meeting->type(text), m_carried, m_meeting->dialect()); }
    QModelIndex index(int group, int row, int column = 0) { return m_model->index(row, column, m_model->index(group, 0)); }

    std::unique_ptr<test::SampleMeeting> m_meeting;
    std::unique_ptr<ActionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<CarriedAction> m_carried;
};

QTEST_GUILESS_MAIN(ActionsModelTest)
#include "tst_actionsmodel.moc"
