#include "models/presentation/meetingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

MeetingSummary summary(int number, QDate date, MeetingStatus status = MeetingStatus::Draft)
{
    MeetingSummary meeting;
    meeting.id = MeetingId{number};
    meeting.number = number;
    meeting.date = date;
    meeting.status = status;
    return meeting;
}

/// "2019: 82 81, 2018: 80".
QString shown(const MeetingsModel &model)
{
    QStringList years;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex year = model.index(i, MeetingsModel::Name);
        QStringList meetings;
        for (int j = 0; j < model.rowCount(year); ++j)
            meetings << model.index(j, MeetingsModel::Name, year).data().toString();
        years << year.data().toString() + u": "_s + meetings.join(u' ');
    }
    return years.join(u", "_s);
}

} // namespace

class MeetingsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsMeetingsByYearTheNewestFirst()
    {
        MeetingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({});
        QCOMPARE(shown(model), QString());
        model.show({summary(80, {2018, 12, 5}), summary(82, {2019, 7, 24}), summary(81, {2019, 7, 10})});
        QCOMPARE(shown(model), u"2019: 82 81, 2018: 80"_s);
        model.show({summary(82, {2019, 7, 24}), summary(81, {2020, 1, 10}), summary(83, {2019, 8, 1})});
        QCOMPARE(shown(model), u"2020: 81, 2019: 83 82"_s);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsRowsThatStay()
    {
        MeetingsModel model;
        model.show({summary(81, {2019, 7, 10}), summary(82, {2019, 7, 24})});
        const QPersistentModelIndex chosen = model.indexOf(MeetingId{81});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.show({summary(81, {2019, 7, 10}), summary(82, {2019, 7, 24}), summary(83, {2019, 8, 14})});
        QVERIFY(reset.isEmpty());
        QCOMPARE(inserted.size(), 1);
        QVERIFY(chosen.isValid());
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(chosen.data(MeetingsModel::MeetingRole).value<MeetingId>(), MeetingId{81});
    }

    void saysWhatChanged()
    {
        MeetingsModel model;
        model.show({summary(81, {2019, 7, 10}), summary(82, {2019, 7, 24})});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({summary(81, {2019, 7, 10}, MeetingStatus::Final), summary(82, {2019, 7, 24})});
        QCOMPARE(changed.size(), 1);
        const QModelIndex status = model.indexOf(MeetingId{81}).siblingAtColumn(MeetingsModel::Status);
        QCOMPARE(status.data().toString(), u"final"_s);
        QVERIFY(status.data(Qt::ToolTipRole).toString().contains(u"81"_s));
    }

    void findsNoYearAsAMeeting()
    {
        MeetingsModel model;
        model.show({summary(81, {2019, 7, 10})});
        QVERIFY(!model.indexOf(MeetingId()).isValid());
        QVERIFY(!model.indexOf(MeetingId{7}).isValid());
    }

    void hasHeadings()
    {
        const MeetingsModel model;
        for (int column = 0; column < MeetingsModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(MeetingsModelTest)
#include "tst_meetingsmodel.moc"
