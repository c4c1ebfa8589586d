#include "models/presentation/withheldmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 27};
}

LoggedPart partAt(int item, int line, const Withholding &facts = {})
{
    LoggedPart part;
    part.entry = WithheldId{facts.isEmpty() ? 0 : item * 100 + line};
    part.source = {
        .meeting = 7, .date = {2026, 5, 5}, .item = item, .rank = Rank{3}, .clearing = {}, .line = {MeetingId{1}, ItemId{item}, line}};
    part.kind = line < 0 ? PartKind::Item : PartKind::Lines;
    part.title = u"Cranes"_s;
    part.words = u"The crane is *broken*."_s;
    part.facts = facts;
    return part;
}

} // namespace

/// What is withheld, as the page lists it.
class TestWithheldModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_body = newBody(u"Panel"_s, u"P"_s, shippedScheme(u"SEC"_s).value());
        m_model = std::make_unique<WithheldModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void tellsAPart()
    {
        show({partAt(2, 3, {u"commercial"_s, u"Ada"_s, {2026, 11, 1}, u"when it is signed"_s})});
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(0, column).data().toString();
        QCOMPARE(cells.first(6), (QStringList{u"due"_s, u"7"_s, u"item 2, Cranes, line 4"_s, u"RED"_s, u"commercial"_s, u"Ada"_s}));
        QVERIFY(cells.value(WithheldModel::Review).endsWith(u"; when it is signed"_s));
        QCOMPARE(cells.value(WithheldModel::FirstWords), u"The crane is broken."_s);
        QCOMPARE(m_model->index(0, 0).data(WithheldModel::RankRole).value<Rank>(), Rank{3});
        QVERIFY(m_model->index(0, 0).data(WithheldModel::FactsRole).toString().contains(u"Ground: commercial"_s));
        QVERIFY(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"due, 7, item 2"_s));
        QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"State"_s);
    }

    void tellsWhatIsGoneAndWhatWasDowngraded()
    {
        LoggedPart gone = partAt(2, LoggedPart::noLine, {u"commercial"_s, {}, {}, {}});
        LoggedPart open = partAt(3, -1, {u"commercial"_s, {}, {}, {}});
        open.withheld = false;
        open.downgrade = Downgrade{today(), u"RED"_s, u"GREEN"_s, u"It is signed."_s};
        show({gone, open});
        QCOMPARE(m_model->index(0, 0).data().toString(), u"line gone"_s);
        QVERIFY(m_model->index(0, 0).data(WithheldModel::FactsRole).toString().contains(u"is kept"_s));
        QCOMPARE(m_model->index(1, 0).data().toString(), u"downgraded"_s);
        QVERIFY(m_model->index(1, 0).data(WithheldModel::FactsRole).toString().contains(u"from RED to GREEN"_s));
    }

    /// Row by row, so that what is chosen stays chosen.
    void comesAndGoesRowByRow()
    {
        const LoggedPart first = partAt(1, 2);
        const LoggedPart second = partAt(2, -1);
        show({first, second});
        const QPersistentModelIndex chosen = m_model->indexOf(second);
        show({partAt(3, 0), first, second});
        QCOMPARE(chosen.row(), 2);
        show({second, first});
        QCOMPARE(chosen.row(), 0);
        LoggedPart changed = second;
        changed.words = u"Another"_s;
        show({changed});
        QCOMPARE(m_model->part(chosen)->words, u"Another"_s);
        show({});
        QVERIFY(!chosen.isValid());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void isFoundAgain()
    {
        const LoggedPart known = partAt(1, 2, {u"commercial"_s, {}, {}, {}});
        LoggedPart moved = known;
        moved.source.line.line = 9;
        show({partAt(2, 1), moved});
        QCOMPARE(m_model->indexOf(known).row(), 1);
        QCOMPARE(m_model->indexOf(partAt(2, 1)).row(), 0);
        QVERIFY(!m_model->indexOf(partAt(8, 1)).isValid());
        QVERIFY(!m_model->part({}));
    }

private:
    void show(const QList<LoggedPart> &parts) { m_model->show(withheldEntries(parts, m_body, today()), m_body); }

    Body m_body;
    std::unique_ptr<WithheldModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestWithheldModel)
#include "tst_withheldmodel.moc"
