#include "widgets/overview/overviewpage.h"

#include "widgets/overview/overviewcard.h"
#include "widgets/overview/overviewcharts.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

#include <numeric>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastCard(430, 260); ///< that its words can be read in, in device-independent pixels

QString counted(const YearOverview &overview)
{
    const auto sum = [&](int OverviewMeeting::*count) {
        return std::accumulate(overview.meetings.begin(), overview.meetings.end(), 0,
                               [count](int all, const OverviewMeeting &meeting) { return all + meeting.*count; });
    };
    int decisions = 0;
    for (const OverviewVerb &verb : overview.verbs)
        decisions += verb.decides ? verb.count : 0;
    QStringList counts{OverviewPage::tr("%n meeting(s)", nullptr, static_cast<int>(overview.meetings.size())),
                       OverviewPage::tr("%n item(s)", nullptr, sum(&OverviewMeeting::items)),
                       OverviewPage::tr("%n decision(s)", nullptr, decisions)};
    if (overview.actionsCounted)
        counts << OverviewPage::tr("%n action(s) raised", nullptr, sum(&OverviewMeeting::actionsRaised))
               << OverviewPage::tr("%n finished", "actions", sum(&OverviewMeeting::actionsFinished));
    else
        counts << OverviewPage::tr("actions are being counted");
    return counts.join(u", "_s);
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_years(new QComboBox)
    , m_summary(new QLabel)
    , m_attendance(new OverviewCard(tr("Attendance by seat")))
    , m_actions(new OverviewCard(tr("Actions, meeting by meeting")))
    , m_verbs(new OverviewCard(tr("Outcomes by verb")))
    , m_times(new OverviewCard(tr("Time of items, in minutes")))
    , m_cards{m_attendance, m_actions, m_verbs, m_times}
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(makeCards(), 1);
    m_attendance->setKey(tr("● present, ◐ in part, – apologies; initials: an alternate"));
    setFocusProxy(m_years);
    connect(m_years, &QComboBox::activated, this, [this] { emit yearChosen(m_years->currentData().toInt()); });
    for (const OverviewCard *card : std::as_const(m_cards))
        connect(card, &OverviewCard::saveWanted, this, [this, card] { emit saveWanted(card->title(), card->table()->content()); });
}

QWidget *OverviewPage::makeBar()
{
    auto *bar = new QWidget;
    auto *label = new QLabel(tr("&Year:"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_years);
    m_years->setAccessibleName(tr("Year"));
    m_summary->setTextFormat(Qt::PlainText);
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(0, 0, 0, 0);
    m_bar->addWidget(label);
    m_bar->addWidget(m_years);
    m_bar->addSpacing(12);
    m_bar->addWidget(m_summary, 1);
    return bar;
}

QWidget *OverviewPage::makeCards()
{
    auto *cards = new QWidget;
    auto *grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setMinimumSize(leastCard);
        grid->addWidget(m_cards.at(i), i / 2, i % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Charts of the year"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(cards);
    return scroll;
}

void OverviewPage::setClose(QAction *close)
{
    auto *button = new QToolButton;
    button->setDefaultAction(close);
    button->setAutoRaise(true);
    m_bar->addWidget(button);
}

void OverviewPage::setYears(const QList<int> &years)
{
    const QVariant chosen = m_years->currentData();
    m_years->clear();
    for (const int year : years)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(std::max(0, m_years->findData(chosen)));
}

std::optional<int> OverviewPage::year() const
{
    return m_years->currentIndex() < 0 ? std::nullopt : std::optional(m_years->currentData().toInt());
}

void OverviewPage::show(const YearOverview &overview)
{
    m_summary->setText(overview.meetings.isEmpty() ? tr("There are no meetings in this book yet.") : counted(overview));
    m_attendance->table()->show(attendanceContent(overview));
    m_actions->table()->show(actionsContent(overview));
    m_verbs->table()->show(verbsContent(overview));
    m_times->table()->show(timesContent(overview));
    m_actions->setSavable(m_savable && overview.actionsCounted);
    draw();
}

void OverviewPage::clear()
{
    m_years->clear();
    show({});
    m_summary->clear();
}

void OverviewPage::draw()
{
    if (m_actions->table()->content().columns.isEmpty())
        return; // nothing has been shown yet
    m_actions->setChart(actionsChart(m_actions->table()->content(), palette()));
    m_verbs->setChart(verbsChart(m_verbs->table()->content(), palette()));
    m_times->setChart(timesChart(m_times->table()->content(), palette()));
    for (OverviewCard *card : {m_verbs, m_times}) {
        const auto left = static_cast<int>(barsLeftOut(card->table()->content()));
        card->setKey(left == 0 ? QString() : tr("%n more in the table", "rows that the picture leaves out", left));
    }
    if (m_times->table()->content().rows.isEmpty())
        m_times->setKey(tr("No item of this year has a time, planned or spent."));
}

void OverviewPage::setSavable(bool savable)
{
    m_savable = savable;
    for (OverviewCard *card : std::as_const(m_cards))
        card->setSavable(savable);
}

QString OverviewPage::summary() const
{
    return m_summary->text();
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace minutebook
