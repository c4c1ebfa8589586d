#include "models/presentation/decisionsmodel.h"
#include "tests/presentation/modelsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class DecisionsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_meeting = std::make_unique<test::SampleMeeting>(test::panelDialect());
        m_model = std::make_unique<DecisionsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setEditable(true);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsWhatWasDecided()
    {
        show(u"# 1. One\nThe P NOTED it.\nThe P NOTED and *AGREED* it. (RED)\n# Two\n- REJECTED: the other"_s);
        QCOMPARE(test::shownRows(*m_model),
                 u"1 | AGREED | RED | The P NOTED and AGREED it.\n– | REJECTED | GREEN | REJECTED: the other\n"_s);
        QCOMPARE(m_model->index(0, 0).data(DecisionsModel::LineRole).toInt(), 1);
        QCOMPARE(m_model->index(1, 0).data(DecisionsModel::ItemRole).value<ItemId>(), ItemId{2});
    }

    /// In words where it shows, where it is read out, and where one looks for it.
    void marksWhatWasDecidedWithoutQuorum()
    {
        const QList<ItemReading> items = m_meeting->type(u"# 1. One\nThe P AGREED it.\nThe P AGREED that."_s);
        m_model->show(items, m_meeting->dialect(), {{ItemId{1}, 1}});
        QCOMPARE(test::shownRows(*m_model),
                 u"1 | AGREED | GREEN | The P AGREED it.\n"
                 "1 | AGREED, without a quorum | GREEN | The P AGREED that.\n"_s);
        const QModelIndex verb = m_model->index(1, DecisionsModel::Verb);
        QVERIFY(verb.data(DecisionsModel::QuorumMissingRole).toBool());
        QVERIFY(!m_model->index(0, DecisionsModel::Verb).data(DecisionsModel::QuorumMissingRole).toBool());
        QCOMPARE(verb.data(Qt::AccessibleTextRole).toString(), u"AGREED, without a quorum"_s);
        QCOMPARE(verb.data(Qt::EditRole).toString(), u"AGREED"_s);
        const QString sentence = verb.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(sentence, u"Item 1: The P AGREED that. (GREEN)\nTaken without a quorum. Problems says what to do."_s);
        QCOMPARE(verb.data(Qt::ToolTipRole).toString(), sentence);
        QCOMPARE(verb.data(DecisionsModel::FilterRole).toString(), sentence);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->show(items, m_meeting->dialect());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!verb.data(DecisionsModel::QuorumMissingRole).toBool());
    }

    void editingRewritesTheLine()
    {
        show(u"# 1. One\nx\n- The P *AGREED* it. (RED)"_s);
        QSignalSpy rewritten(m_model.get(), &DecisionsModel::lineRewritten);
        const QModelIndex text = m_model->index(0, DecisionsModel::Text);
        QCOMPARE(text.data(Qt::EditRole).toString(), u"The P *AGREED* it."_s); // with its marks
        QVERIFY(m_model->setData(text, u"The P AGREED all of it."_s, Qt::EditRole));
        QVERIFY(m_model->setData(m_model->index(0, DecisionsModel::Verb), u"REJECTED"_s, Qt::EditRole));
        QCOMPARE(rewritten.size(), 2);
        QCOMPARE(rewritten[0][0].value<NotesPlace>(), (NotesPlace{ItemId{1}, 1}));
        QCOMPARE(rewritten[0][1].toString(), u"- The P *AGREED* it. (RED)"_s);
        QCOMPARE(rewritten[0][2].toString(), u"- The P AGREED all of it. (RED)"_s);
        QCOMPARE(rewritten[1][2].toString(), u"- The P *REJECTED* it. (RED)"_s);
    }

    void refusesWhatIsNoDecision()
    {
        show(u"# 1. One\nThe P AGREED it."_s);
        QSignalSpy refused(m_model.get(), &DecisionsModel::refused);
        QVERIFY(!m_model->setData(m_model->index(0, DecisionsModel::Text), u"The P liked it."_s, Qt::EditRole));
        QVERIFY(!m_model->setData(m_model->index(0, DecisionsModel::Verb), u"LIKED"_s, Qt::EditRole));
        QCOMPARE(refused.size(), 2);
        m_model->setEditable(false);
        QVERIFY(!(m_model->flags(m_model->index(0, DecisionsModel::Text)) & Qt::ItemIsEditable));
    }

    void rowsStayWhileOneTypes()
    {
        show(u"# 1. One\nWe AGREED a.\nWe AGREED b."_s);
        const QPersistentModelIndex second = m_model->index(1, 0);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        show(u"# 1. One\nWe AGREED x.\nx\nWe AGREED a.\nWe AGREED b."_s);
        QCOMPARE(second.row(), 2);
        QVERIFY(removed.isEmpty());
    }

    /// Any meeting can become any other.
    void mergesWhateverComes()
    {
        QRandomGenerator random(6);
        for (int i = 0; i < 300; ++i) {
            show(test::randomMeeting(random));
            DecisionsModel fresh;
            fresh.show(m_meeting->reading().items(), m_meeting->dialect());
            QCOMPARE(test::shownRows(*m_model), test::shownRows(fresh));
        }
        show({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void hasHeadings()
    {
        for (int column = 0; column < DecisionsModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

private:
    void show(const QString &text) { m_model->show(m_meeting->type(text), m_meeting->dialect()); }

    std::unique_ptr<test::SampleMeeting> m_meeting;
    std::unique_ptr<DecisionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(DecisionsModelTest)
#include "tst_decisionsmodel.moc"
