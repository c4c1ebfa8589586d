#include "widgets/overview/overviewcharts.h"

#include <QAbstractBarSeries>
#include <QAbstractSeries>
#include <QBarSet>
#include <QChart>
#include <QPalette>
#include <QTest>
#include <QValueAxis>

#include <memory>

using namespace minutebook;
using namespace Qt::StringLiterals;

class OverviewChartsTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsHaveRoomBehindTheirBars_data()
    {
        QTest::addColumn<int>("highest");
        for (const int highest : {1, 2, 8, 38, 40, 100, 150'000})
            QTest::addRow("%d", highest) << highest;
    }

    /// Where there is none it stands on the bar, which is as dark as it is.
    void countsHaveRoomBehindTheirBars()
    {
        QFETCH(const int, highest);
        const std::unique_ptr<QChart> chart(verbsChart(content({{u"AGREED"_s, u"decides"_s, highest}}), QPalette()));
        const QList<QAbstractAxis *> axes = chart->axes(Qt::Horizontal);
        QCOMPARE(axes.size(), 1);
        const auto *counts = qobject_cast<QValueAxis *>(axes.constFirst());
        QVERIFY(counts);
        QVERIFY2(counts->max() >= highest * 1.08, qPrintable(QString::number(counts->max())));
    }

    /// A line of one point is a dot on the edge of a bar, so what is open is a bar then, too.
    void oneMeetingHasBarsAlone()
    {
        const QVariantList first{u"5"_s, u"10 Dec 2025"_s, 4, 0, 4};
        const std::unique_ptr<QChart> one(actionsChart(content({first}), QPalette()));
        QCOMPARE(one->series().size(), 1);
        const auto *bars = qobject_cast<QAbstractBarSeries *>(one->series().constFirst());
        QVERIFY(bars);
        QCOMPARE(bars->barSets().size(), 3);
        QCOMPARE(bars->barSets().constLast()->at(0), 4.0);
        const std::unique_ptr<QChart> two(actionsChart(content({first, {u"6"_s, u"14 Jan 2026"_s, 1, 2, 3}}), QPalette()));
        QCOMPARE(two->series().size(), 2);
        QCOMPARE(two->series().constLast()->type(), QAbstractSeries::SeriesTypeLine);
    }

    /// Axes from 0 to 1 say that there is something.
    void nothingHasNoAxes()
    {
        for (const auto draw : {&actionsChart, &verbsChart, &timesChart}) {
            const std::unique_ptr<QChart> chart(draw({.columns = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, .rows = {}}, QPalette()));
            QVERIFY(chart->axes().isEmpty());
        }
    }

private:
    static OverviewContent content(const QList<QVariantList> &rows)
    {
        OverviewContent made;
        for (qsizetype column = 0; column < rows.constFirst().size(); ++column)
            made.columns << QString::number(column);
        for (const QVariantList &row : rows) {
            QList<OverviewCell> cells;
            for (const QVariant &value : row)
                cells << OverviewCell{.value = value};
            made.rows << cells;
        }
        return made;
    }
};

QTEST_MAIN(OverviewChartsTest)
#include "tst_overviewcharts.moc"
