#include "widgets/people/peoplepage.h"

#include "widgets/delegates/leveldelegate.h"
#include "widgets/emptystate.h"
#include "widgets/pagebar.h"
#include "widgets/panes/treepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QLabel *titleLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QWidget *titled(QLabel *title, QWidget *content)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return part;
}

/// So wide that each of these fits, as the column's title does; the last one takes the rest.
void widen(QTreeView &view, const QStringList &samples)
{
    const QFontMetrics metrics = view.fontMetrics();
    QHeaderView &header = *view.header();
    for (int column = 0; column < samples.size(); ++column) {
        const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
        header.resizeSection(column, std::max(metrics.horizontalAdvance(samples[column]), metrics.horizontalAdvance(title + u"M"_s)));
    }
    header.setStretchLastSection(true);
}

} // namespace

PeoplePage::PeoplePage(QWidget *parent)
    : QWidget(parent)
    , m_vacancies(new QLabel)
    , m_chosen(new QLabel)
    , m_people(new TreePane(PeopleHistoryModel::FilterRole, tr("People"),
                            tr("Nobody is known to the committee yet.\nSet the committee up, or write down who attends its meetings."),
                            nullptr))
    , m_seats(new TreePane(SeatHistoryModel::FilterRole, tr("Attendance by seat"),
                           tr("No seat is held by anybody.\nSeats, their holders and terms are typed where the committee is set up."),
                           nullptr))
    , m_details(new TreePane(PersonDetailsModel::FilterRole, tr("The chosen person"), tr("Choose somebody on the left."), nullptr))
    , m_levels(new LevelDelegate({.rank = PersonDetailsModel::RankRole}, m_details))
{
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeLists());
    parts->addWidget(makeDetails());
    parts->setStretchFactor(0, 8);
    parts->setStretchFactor(1, 5);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(parts, 1);
    setFocusProxy(m_people->view());
    connectLists();
    showChosen();
}

QWidget *PeoplePage::makeBar()
{
    m_vacancies->setTextFormat(Qt::PlainText);
    m_vacancies->setWordWrap(true);
    m_bar = new QWidget;
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_vacancies, 1);
    return m_bar;
}

QWidget *PeoplePage::makeLists()
{
    for (const TreePane *pane : {m_people, m_seats})
        pane->view()->setRootIsDecorated(false);
    auto *lists = new QSplitter(Qt::Vertical);
    lists->setChildrenCollapsible(false);
    lists->addWidget(titled(titleLabel(tr("&People over the years"), m_people->view()), m_people));
    lists->addWidget(titled(titleLabel(tr("Attendance by &seat"), m_seats->view()), m_seats));
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    return lists;
}

QWidget *PeoplePage::makeDetails()
{
    m_chosen->setTextFormat(Qt::PlainText);
    QFont bold = m_chosen->font();
    bold.setBold(true);
    m_chosen->setFont(bold);
    m_details->view()->setItemDelegateForColumn(PersonDetailsModel::Level, m_levels);
    return titled(m_chosen, m_details);
}

void PeoplePage::connectLists()
{
    connect(m_people, &TreePane::chosen, this,
            [this](const QModelIndex &index) { choose(index.data(PeopleHistoryModel::NameRole).toString()); });
    connect(m_people, &TreePane::activated, this, [this] { m_details->view()->setFocus(); });
    connect(m_seats, &TreePane::chosen, this, [this](const QModelIndex &index) {
        const QString name = index.data(SeatHistoryModel::NameRole).toString();
        if (m_history)
            m_people->setCurrent(m_history->people()->indexOf(name));
        choose(name);
    });
    connect(m_details, &TreePane::activated, this, [this](const QModelIndex &index) {
        const auto meeting = index.data(PersonDetailsModel::MeetingRole).value<MeetingId>();
        if (meeting != MeetingId())
            emit placeChosen(meeting, index.data(PersonDetailsModel::ItemRole).value<ItemId>(),
                             index.data(PersonDetailsModel::LineRole).toInt());
    });
}

void PeoplePage::setActions(QAction *close, const QList<QAction *> &forPerson)
{
    for (QAction *action : forPerson) {
        m_bar->layout()->addWidget(pageButton(action));
        m_people->view()->addAction(action);
    }
    auto *back = new QToolButton;
    back->setDefaultAction(close);
    back->setAutoRaise(true);
    m_bar->layout()->addWidget(back);
}

void PeoplePage::show(CommitteeHistory *history)
{
    m_history = history;
    m_people->setModel(history ? history->people() : nullptr);
    m_seats->setModel(history ? history->seats() : nullptr);
    m_details->setModel(history ? history->details() : nullptr);
    m_vacancies->clear();
    showChosen();
    if (!history)
        return;
    widen(*m_people->view(),
          {u"Oluwaseun Adeyinka, Dr (OA)"_s, u"Large Terminal Operator until 30 Sep 2024"_s, u"00"_s, u"00"_s, u"00"_s, u"00"_s});
    widen(*m_seats->view(), {u"Large Terminal Operator M"_s, u"Oluwaseun Adeyinka M"_s, u"00"_s, u"00"_s, u"00"_s, u"00"_s, u"00"_s});
    widen(*m_details->view(), {u"MMMM Meeting 100, 30 Nov 2026"_s, u"AMBER+"_s});
    connect(history, &CommitteeHistory::read, this, &PeoplePage::followRead);
}

void PeoplePage::followRead()
{
    if (m_history->isWhole())
        tellEmpty(m_people->emptySentence(), m_seats->emptySentence());
    else
        tellReading();
    m_levels->setScheme(m_history->record().scheme);
    m_vacancies->setText(m_history->isWhole() ? m_history->vacancies() : tr("What the newest meetings say. All of them are being read."));
    const bool lostFocus = !isAncestorOf(window()->focusWidget());
    const QModelIndex chosen = m_history->people()->indexOf(m_history->chosen());
    const QModelIndex row = chosen.isValid() ? chosen : m_history->people()->index(0, 0);
    if (m_people->chooseAtFirst(row))
        choose(row.data(PeopleHistoryModel::NameRole).toString());
    if (isVisible() && lostFocus)
        m_people->view()->setFocus(); // it could not have it as long as it was empty
    showChosen();
}

void PeoplePage::tellEmpty(const QString &people, const QString &seats)
{
    m_people->emptyState()->setText(people);
    m_seats->emptyState()->setText(seats);
}

/// A list that is still empty tells nothing.
void PeoplePage::tellReading()
{
    tellEmpty(tr("The meetings are being read."), tr("The meetings are being read."));
}

void PeoplePage::choose(const QString &name)
{
    if (m_history)
        m_history->choose(name);
    showChosen();
}

void PeoplePage::showChosen()
{
    const QString name = m_history ? m_history->chosen() : QString();
    m_chosen->setText(name.isEmpty() ? tr("The chosen person") : name);
}

QString PeoplePage::summary() const
{
    return m_vacancies->text();
}

/// What was read is forgotten while nobody looks at it.
void PeoplePage::showEvent(QShowEvent *event)
{
    if (m_history && m_history->people()->rowCount() == 0)
        tellReading();
    QWidget::showEvent(event);
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook
