#include "models/presentation/agendamodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

StoredItem stored(qint64 id, const QString &heading, const QString &notes = {}, int revision = 1)
{
    return {ItemId{id}, MeetingId{1}, 0, heading, notes, revision};
}

void show(AgendaModel &model, const QList<StoredItem> &items, const Dialect &dialect)
{
    MeetingReading reading;
    reading.read(items, dialect, {});
    model.show(reading.items(), dialect);
}

/// "1. Title RED {Section AMBER}, …".
QString shown(const AgendaModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        QStringList cells;
        for (int column = 0; column < AgendaModel::ColumnCount; ++column)
            cells << model.index(i, column, parent).data().toString();
        const QString sections = shown(model, model.index(i, 0, parent));
        rows << cells.join(u' ').trimmed() + (sections.isEmpty() ? QString() : u" {%1}"_s.arg(sections));
    }
    return rows.join(u", "_s);
}

} // namespace

class AgendaModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dialect = dialectOf(newBody(u"Panel"_s, u"P"_s, *shippedScheme(u"SEC"_s)), {}, {}); }

    void showsItemsAndTheirSections()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model,
             {stored(1, u"Introductions"_s, u"Welcome.\n## Matters *Arising*\n## Money (AMBER)\nspent"_s),
              stored(2, u"2. Lamps (RED)"_s, u"## Poles\nx"_s)},
             m_dialect);
        QCOMPARE(shown(model), u"Introductions GREEN {Matters Arising GREEN, Money AMBER}, 2. Lamps RED {Poles RED}"_s);
        QCOMPARE(model.index(1, 0, model.index(0, 0)).data(AgendaModel::LineRole).toInt(), 2);
        QCOMPARE(model.index(0, 0).data(AgendaModel::LineRole).toInt(), -1);
        QCOMPARE(model.indexOf(ItemId{2}).row(), 1);
        QCOMPARE(model.index(1, 0).data(AgendaModel::RankRole).value<Rank>(), Rank{3});
    }

    void aDoubtfulHeadingIsOfTheHighestLevel()
    {
        AgendaModel model;
        show(model, {stored(1, u"Lamps (Red)"_s)}, m_dialect);
        QCOMPARE(shown(model), u"Lamps (Red) RED"_s);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"problem"_s));
    }

    /// A pane whose chosen row goes chooses another, which can change what is wanted.
    void aMergeWithinAMergeComesAfterIt()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model, {stored(1, u"1. A"_s), stored(2, u"2. B"_s), stored(3, u"3. C"_s)}, m_dialect);
        connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, &model, [&] { show(model, {stored(4, u"4. D"_s)}, m_dialect); });
        show(model, {stored(3, u"3. C"_s)}, m_dialect);
        QCOMPARE(shown(model), u"4. D GREEN"_s);
    }

    void mergesRowByRow()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model, {stored(1, u"1. A"_s, u"## a"_s), stored(2, u"2. B"_s), stored(3, u"3. C"_s)}, m_dialect);
        const QPersistentModelIndex chosen = model.indexOf(ItemId{3});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        show(model, {stored(3, u"3. C"_s), stored(1, u"1. A"_s, u"## a"_s), stored(2, u"2. Bee"_s, {}, 2)}, m_dialect);
        QCOMPARE(shown(model), u"3. C GREEN, 1. A GREEN {a GREEN}, 2. Bee GREEN"_s);
        QCOMPARE(chosen.row(), 0);
        QVERIFY(reset.isEmpty());
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 1);
        show(model, {}, m_dialect);
        QVERIFY(!chosen.isValid());
    }

    /// Any agenda can become any other.
    void mergesWhateverComes()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(3);
        for (int i = 0; i < 300; ++i) {
            QList<StoredItem> items;
            for (qint64 id = 1; id <= 6; ++id) {
                if (random.bounded(3) > 0)
                    items.insert(random.bounded(items.size() + 1),
                                 stored(id, QString::number(random.bounded(9)) + u". T"_s, u"## s\n"_s.repeated(random.bounded(3)), i));
            }
            show(model, items, m_dialect);
            QCOMPARE(model.rowCount(), items.size());
            for (int row = 0; row < items.size(); ++row) {
                QCOMPARE(model.index(row, 0).data(AgendaModel::ItemRole).value<ItemId>(), items[row].id);
                QCOMPARE(model.rowCount(model.index(row, 0)), items[row].notes.count(u"##"_s));
            }
        }
    }

    void saysWhatWasPlannedSpentAndDecided()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model,
             {stored(1, u"A"_s, u"@minutes: 15\nThe P NOTED it.\nThe P AGREED it."_s),
              stored(2, u"B"_s, u"We AGREED.\nWe NOTED.\nWe REJECTED."_s), stored(3, u"C"_s, u"We NOTED."_s),
              stored(4, u"D"_s, u"@minutes: soon"_s)},
             m_dialect);
        QCOMPARE(shown(model),
                 u"A GREEN 15 min AGREED, B GREEN  2 outcome(s), C GREEN  NOTED, D GREEN"_s); // plurals are the program's to load
        model.setSpent({{1, 250}, {2, 30}, {3, 61}});
        QCOMPARE(shown(model), u"A GREEN 4 of 15 min AGREED, B GREEN  2 outcome(s), C GREEN 1 min NOTED, D GREEN"_s);
        show(model, {stored(1, u"A"_s, {}, 2)}, m_dialect); // what was spent stays
        QCOMPARE(shown(model), u"A GREEN 4 min"_s);
        model.setSpent({});
        QCOMPARE(shown(model), u"A GREEN"_s);
    }

    /// In words: not everybody sees that something is bold.
    void saysWhatTookLongerThanPlanned()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model, {stored(1, u"A"_s, u"@minutes: 15"_s)}, m_dialect);
        const QModelIndex item = model.index(0, AgendaModel::Time);
        for (const int minutes : {15, 16}) {
            model.setSpent({{1, minutes * 60 - 1}});
            QVERIFY(!item.data(AgendaModel::OverrunRole).toBool());
        }
        QCOMPARE(item.data().toString(), u"15 of 15 min"_s);
        model.setSpent({{1, 18 * 60}});
        QVERIFY(item.data(AgendaModel::OverrunRole).toBool());
        QCOMPARE(item.data().toString(), u"18 of 15 min, 3 over"_s);
        QVERIFY(item.data(Qt::ToolTipRole).toString().contains(u"3 over"_s));
    }

    /// Time that goes on changes the rows that it changes.
    void countsRowByRow()
    {
        AgendaModel model;
        show(model, {stored(1, u"A"_s), stored(2, u"B"_s), stored(3, u"C"_s)}, m_dialect);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSpent({{2, 120}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        model.setSpent({{2, 120}});
        QCOMPARE(changed.size(), 1);
        QVERIFY(reset.isEmpty());
    }

    void addsUpAllItems()
    {
        AgendaModel model;
        QSignalSpy changed(&model, &AgendaModel::totalChanged);
        show(model, {stored(1, u"A"_s), stored(2, u"B"_s)}, m_dialect);
        QVERIFY(model.total().isEmpty());
        QVERIFY(changed.isEmpty());
        show(model, {stored(1, u"A"_s, u"@minutes: 45"_s), stored(2, u"B"_s, u"@minutes: 30"_s)}, m_dialect);
        QCOMPARE(model.total(), u"All items: 1:15 h"_s);
        model.setSpent({{1, 40 * 60}, {2, 25 * 60}, {7, 3600}}); // the last is of another meeting
        QCOMPARE(model.total(), u"All items: 1:05 of 1:15 h"_s);
        model.setSpent({{1, 60 * 60}, {2, 20 * 60}});
        QCOMPARE(model.total(), u"All items: 1:20 of 1:15 h, 0:05 over"_s);
        QCOMPARE(changed.size(), 3);
        show(model, {stored(1, u"A"_s, {}, 2)}, m_dialect);
        QCOMPARE(model.total(), u"All items: 1:00 h"_s);
    }

    /// Dropped before a row, the item comes to stand there.
    void dragsToAnotherPlace_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("position");
        QTest::newRow("down") << 0 << 2 << 1;
        QTest::newRow("to the end") << 0 << 3 << 2;
        QTest::newRow("below all") << 1 << -1 << 2;
        QTest::newRow("up") << 2 << 0 << 0;
        QTest::newRow("where it is") << 1 << 1 << -1;
        QTest::newRow("below itself") << 1 << 2 << -1;
    }

    void dragsToAnotherPlace()
    {
        QFETCH(const int, from);
        QFETCH(const int, before);
        QFETCH(const int, position);
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMovable(true);
        show(model, {stored(1, u"A"_s, u"## a"_s), stored(2, u"B"_s), stored(3, u"C"_s)}, m_dialect);
        QSignalSpy moved(&model, &AgendaModel::itemMoved);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
        QVERIFY(!data->hasText()); // nothing for other programs
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
        QCOMPARE(moved.size(), position < 0 ? 0 : 1);
        if (position >= 0) {
            QCOMPARE(moved[0][0].value<ItemId>(), ItemId{from + 1});
            QCOMPARE(moved[0][1].toInt(), position);
        }
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, model.index(0, 0))); // not into an item
        QCOMPARE(model.rowCount(), 3);
    }

    void frozenItemsStay()
    {
        AgendaModel model;
        show(model, {stored(1, u"A"_s, u"## a"_s), stored(2, u"B"_s)}, m_dialect);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled));
        model.setMovable(true);
        QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled);
        QVERIFY(!(model.flags(model.index(0, 0, model.index(0, 0))) & Qt::ItemIsDragEnabled)); // sections are moved in the notes
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
        model.setMovable(false);
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 2, 0, {}));
    }

    void hasHeadings()
    {
        const AgendaModel model;
        for (int column = 0; column < AgendaModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

private:
    Dialect m_dialect;
};

QTEST_GUILESS_MAIN(AgendaModelTest)
#include "tst_agendamodel.moc"
