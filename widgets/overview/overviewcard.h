#pragma once

#include <QWidget>

class QChart;
class QChartView;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace minutebook {

class ElidedLabel;
class OverviewTable;

/// One picture of the overview under its title, with the table that it is drawn from behind it: a button turns from one to the other.
/// Without a picture the table is all there is.
class OverviewCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewCard(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] OverviewTable *table() const { return m_table; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QString title() const { return m_title; }
    /// What its marks mean, or what it leaves out, below it; empty: nothing.
    void setKey(const QString &key);
    /// Takes the chart over, in place of the one before.
    void setChart(QChart *chart);
    [[nodiscard]] bool isTableShown() const;
    void showTable(bool shown);
    /// Whether its table can be saved.
    void setSavable(bool savable);

signals:
    void saveWanted();

private:
    QWidget *makeBar();
    void showKey();

    QString m_title;
    OverviewTable *m_table;
    QTableView *m_view;
    QChartView *m_picture = nullptr;
    QStackedWidget *m_stack;
    ElidedLabel *m_key;
    QToolButton *m_turn;
    QToolButton *m_save;
};

} // namespace minutebook
