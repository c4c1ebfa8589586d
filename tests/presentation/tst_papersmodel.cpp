#include "models/presentation/papersmodel.h"
#include "tests/presentation/modelsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

StoredPaper stored(qint64 id, const QString &title, const QString &version = {}, const QString &level = {})
{
    return {PaperId{id}, ItemId{1}, {title, version, level, title.toLower() + ".pdf"_L1, QString(64, u'0'), 2048}};
}

} // namespace

class PapersModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<PapersModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setEditable(true);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsPapersWithTheirLevel()
    {
        show({stored(1, u"Plan"_s, u"2"_s), stored(2, u"Prices"_s, {}, u"RED"_s), stored(3, u"Letter (Red)"_s, {}, u"WHITE"_s)});
        QCOMPARE(test::shownRows(*m_model), u"Plan | 2 | AMBER\nPrices |  | RED\nLetter (Red) |  | RED\n"_s);
        QCOMPARE(m_model->index(1, 0).data(PapersModel::RankRole).value<Rank>(), Rank{3});
        QCOMPARE(m_model->index(1, 0).data(PapersModel::PaperRole).value<PaperId>(), PaperId{2});
        QVERIFY(m_model->index(0, 0).data(PapersModel::BelowRole).toString().startsWith(u"plan.pdf · 2"_s));
        QVERIFY(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Plan, version 2 (AMBER): plan.pdf"_s));
    }

    void editingTellsTheOtherWords()
    {
        show({stored(4, u"Plan"_s, u"2"_s, u"RED"_s)});
        QSignalSpy reworded(m_model.get(), &PapersModel::reworded);
        QVERIFY(m_model->setData(m_model->index(0, PapersModel::Title), u"  New  plan "_s, Qt::EditRole));
        QVERIFY(m_model->setData(m_model->index(0, PapersModel::Version), u"3"_s, Qt::EditRole));
        QVERIFY(m_model->setData(m_model->index(0, PapersModel::Level), QString(), Qt::EditRole));
        QVERIFY(!m_model->setData(m_model->index(0, PapersModel::Version), u"2"_s, Qt::EditRole)); // as it is
        QCOMPARE(reworded.size(), 3);
        QCOMPARE(reworded[0][0].value<PaperId>(), PaperId{4});
        QCOMPARE(reworded[0][1].value<PaperWords>(), (PaperWords{u"New plan"_s, u"2"_s, u"RED"_s}));
        QCOMPARE(reworded[1][1].value<PaperWords>(), (PaperWords{u"Plan"_s, u"3"_s, u"RED"_s}));
        QCOMPARE(reworded[2][1].value<PaperWords>(), (PaperWords{u"Plan"_s, u"2"_s, {}}));
        QCOMPARE(m_model->index(0, 0).data().toString(), u"Plan"_s); // until the book says so
    }

    void offersTheLevels()
    {
        show({stored(1, u"Plan"_s)});
        QCOMPARE(m_model->index(0, PapersModel::Level).data(PapersModel::ChoicesRole).toStringList().size(), 4);
        QCOMPARE(m_model->index(0, PapersModel::Level).data(Qt::EditRole).toString(), QString()); // its item's
        QVERIFY(m_model->index(0, PapersModel::Title).data(PapersModel::ChoicesRole).toStringList().isEmpty());
    }

    void isNotAlwaysEditable()
    {
        m_model->setEditable(false);
        show({stored(1, u"Plan"_s)});
        QVERIFY(!(m_model->flags(m_model->index(0, 0)) & Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(m_model->index(0, 0), u"x"_s, Qt::EditRole));
    }

    void rowsStayWhileOthersComeAndGo()
    {
        show({stored(1, u"A"_s), stored(2, u"B"_s)});
        const QPersistentModelIndex second = m_model->index(1, 0);
        show({stored(3, u"C"_s), stored(2, u"B"_s, u"2"_s), stored(1, u"A"_s)});
        QCOMPARE(second.row(), 1);
        show({stored(2, u"B"_s)});
        QCOMPARE(second.row(), 0);
        show({});
        QVERIFY(!second.isValid());
    }

private:
    void show(const QList<StoredPaper> &papers) { m_model->show(papers, Rank{2}, test::panelDialect()); }

    std::unique_ptr<PapersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(PapersModelTest)
#include "tst_papersmodel.moc"
