#include "models/notation/finding.h"
#include "models/presentation/problemsmodel.h"
#include "tests/presentation/modelsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class ProblemsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_meeting = std::make_unique<test::SampleMeeting>(test::panelDialect());
        m_model = std::make_unique<ProblemsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void listsThoseOfEveryItem()
    {
        show(u"# 1. (Red) One\nfine\nodd (Red)\n# Two\nACTION: paint it"_s);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(cells(0), u"warning 1 title"_s);
        QCOMPARE(cells(1), u"warning 1 2"_s);
        QCOMPARE(cells(2), u"warning Two 1"_s);
        QVERIFY(m_model->index(2, ProblemsModel::Sentence).data().toString().contains(u"no owner"_s));
        QCOMPARE(m_model->index(0, 0).data(ProblemsModel::LineRole).toInt(), -1);
        QCOMPARE(m_model->index(1, 0).data(ProblemsModel::LineRole).toInt(), 1);
        QCOMPARE(m_model->index(2, 0).data(ProblemsModel::ItemRole).value<ItemId>(), ItemId{2});
        QVERIFY(m_model->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"line 2"_s));
    }

    /// What an agenda says too: titles, data, the meeting's header and people; not what the meeting came to.
    void knowsWhatConcernsAnAgenda()
    {
        m_meeting->type(u"# 1. (Red) One\n@minutes: many\nodd (Red)\n# Two\nACTION: paint it"_s);
        m_model->show(m_meeting->reading().items(), m_meeting->dialect(),
                      {.ofMeeting = {{DiagnosticCode::PlaceMissing, Gravity::Hint, 0, 1, 0, {}},
                                     {DiagnosticCode::DeclarationsMissing, Gravity::Hint, 0, 1, 0, {}}}});
        QStringList concerned;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            const QString place = m_model->index(row, ProblemsModel::Item).data().toString() + u' '
                + m_model->index(row, ProblemsModel::Line).data().toString();
            concerned << place + (index.data(ProblemsModel::AgendaRole).toBool() ? u"+"_s : u"-"_s);
        }
        QCOMPARE(concerned, (QStringList{u"1 title+"_s, u"1 1+"_s, u"1 2-"_s, u"Two 1-"_s, u"Meeting +"_s, u"Meeting -"_s}));
    }

    /// Below what is graver, each in the order of the notes.
    void hintsStandBelow()
    {
        m_meeting->type(u"# 1. One\nACTION: paint it\n# Two\nACTION: mend it"_s);
        m_model->show(m_meeting->reading().items(), m_meeting->dialect(),
                      {.ofMeeting = {{DiagnosticCode::PlaceMissing, Gravity::Hint, 0, 1, 0, {}}}, .waivers = {}});
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(cells(0), u"warning 1 1"_s);
        QCOMPARE(cells(1), u"warning Two 1"_s);
        QCOMPARE(m_model->index(2, ProblemsModel::Item).data().toString(), u"Meeting"_s);
    }

    /// One that somebody lets stand is gone, or told with its reason; it is back once its line reads otherwise, wherever it stands.
    void leavesOutWhatMayStand()
    {
        m_meeting->type(u"# 1. One\nfine\nACTION: paint it"_s);
        const QList<ItemReading> &items = m_meeting->reading().items();
        const Diagnostic finding = items[0].notes.diagnostics.first();
        QVERIFY(finding.code == DiagnosticCode::OwnerMissing);
        MeetingProblems more{.ofMeeting = {{DiagnosticCode::PlaceMissing, Gravity::Hint, 0, 1, 0, {}}},
                             .waivers = {{items[0].id, findingKey(finding, u"ACTION: paint it"_s), u"Everybody does."_s}}};
        m_model->show(items, m_meeting->dialect(), more);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->openCount(), 1);
        QCOMPARE(m_model->waivedCount(), 1);
        QCOMPARE(m_model->index(0, ProblemsModel::Item).data().toString(), u"Meeting"_s);
        QCOMPARE(m_model->index(0, 0).data(ProblemsModel::ItemRole).value<ItemId>(), ItemId());
        more.waivedShown = true;
        m_model->show(items, m_meeting->dialect(), more);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->openCount(), 1);
        QCOMPARE(m_model->index(1, 0).data().toString(), u"waived"_s);
        QCOMPARE(m_model->index(1, 0).data(ProblemsModel::WaivedRole).toString(), u"Everybody does."_s);
        QVERIFY(m_model->index(1, ProblemsModel::Sentence).data().toString().startsWith(u"“Everybody does.”"_s));
        more.waivedShown = false;
        m_model->show(m_meeting->type(u"# 1. One\nnew\nfine\nACTION: paint it"_s), m_meeting->dialect(), more);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->show(m_meeting->type(u"# 1. One\nnew\nfine\nACTION: paint it blue"_s), m_meeting->dialect(), more);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->waivedCount(), 0);
    }

    void rowsStayWhileOneTypes()
    {
        show(u"# 1. One\nodd (Red)\nACTION: paint it\nodder (Red)"_s);
        const QPersistentModelIndex last = m_model->index(2, 0);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        show(u"# 1. One\nx\nodd (RED)\nACTION: AL to paint it\nodder (Red)"_s);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(last.row(), 0);
        QCOMPARE(last.data(ProblemsModel::LineRole).toInt(), 3);
    }

    /// Any meeting can become any other.
    void mergesWhateverComes()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            show(test::randomMeeting(random));
            ProblemsModel fresh;
            fresh.show(m_meeting->reading().items(), m_meeting->dialect());
            QCOMPARE(test::shownRows(*m_model), test::shownRows(fresh));
        }
        show({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void hasHeadings()
    {
        for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

private:
    void show(const QString &text) { m_model->show(m_meeting->type(text), m_meeting->dialect()); }
    QString cells(int row)
    {
        QStringList cells;
        for (const int column : {ProblemsModel::Kind, ProblemsModel::Item, ProblemsModel::Line})
            cells << m_model->index(row, column).data().toString();
        return cells.join(u' ');
    }

    std::unique_ptr<test::SampleMeeting> m_meeting;
    std::unique_ptr<ProblemsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ProblemsModelTest)
#include "tst_problemsmodel.moc"
