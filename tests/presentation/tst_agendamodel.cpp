#include "models/presentation/agendamodel.h"

#include <QAbstractItemModelTester>
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
        model.show({stored(1, u"Introductions"_s, u"Welcome.\n## Matters *Arising*\n## Money (AMBER)\nspent"_s),
                    stored(2, u"2. Lamps (RED)"_s, u"## Poles\nx"_s)},
                   m_dialect, {});
        QCOMPARE(shown(model), u"Introductions GREEN {Matters Arising GREEN, Money AMBER}, 2. Lamps RED {Poles RED}"_s);
        QCOMPARE(model.index(1, 0, model.index(0, 0)).data(AgendaModel::LineRole).toInt(), 2);
        QCOMPARE(model.index(0, 0).data(AgendaModel::LineRole).toInt(), -1);
        QCOMPARE(model.indexOf(ItemId{2}).row(), 1);
        QCOMPARE(model.index(1, 0).data(AgendaModel::RankRole).value<Rank>(), Rank{3});
    }

    void aDoubtfulHeadingIsOfTheHighestLevel()
    {
        AgendaModel model;
        model.show({stored(1, u"Lamps (Red)"_s)}, m_dialect, {});
        QCOMPARE(shown(model), u"Lamps (Red) RED"_s);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"problem"_s));
    }

    void mergesRowByRow()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({stored(1, u"1. A"_s, u"## a"_s), stored(2, u"2. B"_s), stored(3, u"3. C"_s)}, m_dialect, {});
        const QPersistentModelIndex chosen = model.indexOf(ItemId{3});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({stored(3, u"3. C"_s), stored(1, u"1. A"_s, u"## a"_s), stored(2, u"2. Bee"_s, {}, 2)}, m_dialect, {});
        QCOMPARE(shown(model), u"3. C GREEN, 1. A GREEN {a GREEN}, 2. Bee GREEN"_s);
        QCOMPARE(chosen.row(), 0);
        QVERIFY(reset.isEmpty());
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 1);
        model.show({}, m_dialect, {});
        QVERIFY(!chosen.isValid());
        QCOMPARE(model.highest(), std::nullopt);
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
            model.show(items, m_dialect, {});
            QCOMPARE(model.rowCount(), items.size());
            for (int row = 0; row < items.size(); ++row) {
                QCOMPARE(model.index(row, 0).data(AgendaModel::ItemRole).value<ItemId>(), items[row].id);
                QCOMPARE(model.rowCount(model.index(row, 0)), items[row].notes.count(u"##"_s));
            }
        }
    }

    void knowsTheHighestLevelShown()
    {
        AgendaModel model;
        model.show({stored(1, u"A (WHITE)"_s), stored(2, u"B"_s, u"x (AMBER)\n// mine (RED)"_s)}, m_dialect, {});
        QCOMPARE(model.highest(), Rank{2});
    }

    /// An item that has not changed is not read again.
    void readsWhatChanged()
    {
        AgendaModel model;
        model.show({stored(1, u"A"_s)}, m_dialect, {});
        model.show({stored(1, u"B"_s)}, m_dialect, {});
        QCOMPARE(shown(model), u"A GREEN"_s);
        model.show({stored(1, u"B"_s, {}, 2)}, m_dialect, {});
        QCOMPARE(shown(model), u"B GREEN"_s);
        model.forget();
        model.show({stored(1, u"C"_s, {}, 2)}, m_dialect, {});
        QCOMPARE(shown(model), u"C GREEN"_s);
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
