#include "widgets/overview/overviewcharts.h"

#include "widgets/levelcolour.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetrics>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesAbreast = 14; // of more of them each second, third … one is told
constexpr int leastPicture = 190; ///< the height of a card's picture without its legend, in device-independent pixels
constexpr int aroundName = 12; ///< what an axis wants above and below a name, or it cuts that off
constexpr int shareOfCount = 8; ///< of a bar's length, for its count behind it: where that has no room, it stands on the bar
constexpr int longestTitle = 30; ///< in characters

/// So many bars have room beneath each other with their names.
int barsThatFit()
{
    return std::clamp(leastPicture / (QFontMetrics(QApplication::font()).height() + aroundName), 3, 9);
}

/// Told apart by lightness too, on either theme.
struct Inks {
    QColor first;
    QColor second;
    QColor line;
};

Inks inksFor(const QPalette &palette)
{
    if (isDark(palette))
        return {QColor(0x3d, 0x8f, 0xd1), QColor(0xa8, 0xdc, 0xb5), QColor(0xf5, 0xb0, 0x41)};
    return {QColor(0x1f, 0x5f, 0x99), QColor(0x8f, 0xc9, 0xa3), QColor(0xb3, 0x5c, 0x00)};
}

QChart *emptyChart(const QPalette &palette)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->setLabelColor(palette.color(QPalette::Text));
    chart->legend()->setFont(QApplication::font());
    chart->legend()->setAlignment(Qt::AlignTop);
    return chart;
}

/// Axes from 0 to 1 would say that there is something.
QChart *noChart(const QPalette &palette)
{
    QChart *chart = emptyChart(palette);
    chart->legend()->hide();
    return chart;
}

void colour(QAbstractAxis &axis, const QPalette &palette)
{
    axis.setLabelsColor(palette.color(QPalette::Text));
    axis.setTitleBrush(palette.color(QPalette::Text));
    axis.setLabelsFont(QApplication::font());
    axis.setLinePenColor(mutedColour(palette));
    QColor grid = palette.color(QPalette::Text);
    grid.setAlpha(40);
    axis.setGridLineColor(grid);
}

QBarCategoryAxis *namesAxis(const QStringList &names, const QPalette &palette)
{
    auto *axis = new QBarCategoryAxis;
    axis->append(names);
    axis->setTruncateLabels(false); // to the room of one bar, where nothing of most names is left
    colour(*axis, palette);
    axis->setGridLineVisible(false);
    return axis;
}

/// From 0, in whole steps.
QValueAxis *countAxis(int highest, const QPalette &palette)
{
    auto *axis = new QValueAxis;
    axis->setLabelFormat(u"%d"_s);
    axis->setRange(0, std::max(highest, 1));
    axis->applyNiceNumbers();
    axis->setTickCount(std::min(axis->tickCount(), static_cast<int>(axis->max()) + 1));
    colour(*axis, palette);
    return axis;
}

QBarSet *barsOf(const OverviewContent &content, int column, const QColor &ink)
{
    auto *bars = new QBarSet(content.columns[column]);
    for (const QList<OverviewCell> &row : content.rows)
        bars->append(row[column].value.toDouble());
    bars->setColor(ink);
    bars->setBorderColor(Qt::transparent);
    return bars;
}

QLineSeries *lineOf(const OverviewContent &content, int column, const QColor &ink)
{
    auto *line = new QLineSeries;
    line->setName(content.columns[column]);
    line->setPen(QPen(ink, 2));
    line->setPointsVisible(true);
    for (qsizetype i = 0; i < content.rows.size(); ++i)
        line->append(static_cast<qreal>(i), content.rows[i][column].value.toDouble());
    return line;
}

int highestOf(const OverviewContent &content, const QList<int> &columns)
{
    int highest = 0;
    for (const QList<OverviewCell> &row : content.rows) {
        for (const int column : columns)
            highest = std::max(highest, row[column].value.toInt());
    }
    return highest;
}

QStringList namesOf(const OverviewContent &content, int column)
{
    QStringList names;
    for (const QList<OverviewCell> &row : content.rows)
        names << row[column].value.toString();
    return names;
}

/// So few that they stand beside each other; the others are blank, each in a way of its own, as an axis names nothing twice.
QStringList thinned(QStringList names)
{
    const qsizetype step = (names.size() + namesAbreast - 1) / namesAbreast;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i % step != 0)
            names[i] = QString(i, QChar(u'\u200B'));
    }
    return names;
}

/// The first row on top, as in its table: such a chart begins below.
OverviewContent turned(OverviewContent content)
{
    content.rows = content.rows.first(std::min<qsizetype>(content.rows.size(), barsThatFit()));
    std::ranges::reverse(content.rows);
    return content;
}

void place(QChart &chart, QAbstractSeries *series, QAbstractAxis *bottom, QAbstractAxis *left)
{
    chart.addSeries(series);
    if (!chart.axes().contains(bottom))
        chart.addAxis(bottom, Qt::AlignBottom);
    if (!chart.axes().contains(left))
        chart.addAxis(left, Qt::AlignLeft);
    series->attachAxis(bottom);
    series->attachAxis(left);
}

} // namespace

QChart *actionsChart(const OverviewContent &actions, const QPalette &palette)
{
    if (actions.rows.isEmpty())
        return noChart(palette);
    enum { Meeting, Date, Raised, Finished, Open };
    const Inks inks = inksFor(palette);
    QChart *chart = emptyChart(palette);
    auto *bars = new QBarSeries;
    bars->append({barsOf(actions, Raised, inks.first), barsOf(actions, Finished, inks.second)});
    const bool isLine = actions.rows.size() > 1; // its one point would be a dot on the edge of a bar
    if (!isLine)
        bars->append(barsOf(actions, Open, inks.line));
    QBarCategoryAxis *meetings = namesAxis(thinned(namesOf(actions, Meeting)), palette);
    QValueAxis *counts = countAxis(highestOf(actions, {Raised, Finished, Open}) + 1, palette); // or its highest point is cut in half
    place(*chart, bars, meetings, counts);
    if (isLine)
        place(*chart, lineOf(actions, Open, inks.line), meetings, counts);
    return chart;
}

qsizetype barsLeftOut(const OverviewContent &content)
{
    return std::max<qsizetype>(0, content.rows.size() - barsThatFit());
}

QChart *verbsChart(const OverviewContent &verbs, const QPalette &palette)
{
    if (verbs.rows.isEmpty())
        return noChart(palette);
    enum { Verb, Kind, Times };
    const Inks inks = inksFor(palette);
    OverviewContent byCount = verbs;
    std::ranges::stable_sort(byCount.rows, std::ranges::greater(), [](const QList<OverviewCell> &row) { return row[Times].value.toInt(); });
    const OverviewContent shown = turned(byCount);
    QChart *chart = emptyChart(palette);
    auto *bars = new QHorizontalBarSeries;
    bars->append(barsOf(shown, Times, inks.first));
    bars->setLabelsVisible(true);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    chart->legend()->hide();
    const int highest = highestOf(shown, {Times});
    place(*chart, bars, countAxis(highest + highest / shareOfCount + 1, palette), namesAxis(namesOf(shown, Verb), palette));
    for (QBarSet *set : bars->barSets())
        set->setLabelColor(palette.color(QPalette::Text));
    return chart;
}

QChart *timesChart(const OverviewContent &times, const QPalette &palette)
{
    if (times.rows.isEmpty())
        return noChart(palette);
    enum { Meeting, Item, Planned, Spent };
    const Inks inks = inksFor(palette);
    const OverviewContent shown = turned(times);
    QStringList names;
    for (const QList<OverviewCell> &row : shown.rows) {
        const QString title = row[Item].value.toString();
        const QString cut = title.size() > longestTitle ? title.first(longestTitle - 1) + u'…' : title;
        names << u"%1: %2"_s.arg(row[Meeting].value.toString(), cut);
    }
    QChart *chart = emptyChart(palette);
    auto *bars = new QHorizontalBarSeries;
    bars->append({barsOf(shown, Spent, inks.first), barsOf(shown, Planned, inks.second)});
    place(*chart, bars, countAxis(highestOf(shown, {Planned, Spent}), palette), namesAxis(names, palette));
    return chart;
}

} // namespace minutebook
