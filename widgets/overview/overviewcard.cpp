#include "widgets/overview/overviewcard.h"

#include "models/presentation/overviewtable.h"
#include "widgets/delegates/plaindelegate.h"
#include "widgets/elidedlabel.h"
#include "widgets/levelcolour.h"

#include <QChart>
#include <QChartView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace minutebook {

using namespace Qt::StringLiterals;

OverviewCard::OverviewCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_table(new OverviewTable(this))
    , m_view(new QTableView)
    , m_stack(new QStackedWidget)
    , m_key(new ElidedLabel)
    , m_turn(new QToolButton)
    , m_save(new QToolButton)
{
    m_view->setModel(m_table);
    m_view->setItemDelegate(new PlainDelegate(this));
    m_view->setAccessibleName(title);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 4);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(m_view->fontMetrics().horizontalAdvance(u"000"_s)); // of the columns of marks
    quietenUnfocused(m_view, palette());
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    m_key->hide();
    layout->addWidget(m_key);
    connect(m_table, &QAbstractItemModel::modelReset, m_view, &QTableView::resizeColumnsToContents);
}

QWidget *OverviewCard::makeBar()
{
    auto *bar = new QWidget;
    auto *heading = new QLabel(m_title);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(m_view);
    m_turn->setText(tr("Table"));
    m_turn->setCheckable(true);
    m_turn->setAccessibleName(tr("%1 as a table", "a picture's title").arg(m_title));
    m_turn->hide();
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("The table as comma-separated values"));
    m_save->setAccessibleName(tr("Save the table: %1", "a picture's title").arg(m_title));
    for (QToolButton *button : {m_turn, m_save}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_turn, &QToolButton::toggled, this, &OverviewCard::showTable);
    connect(m_save, &QToolButton::clicked, this, &OverviewCard::saveWanted);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading, 1);
    layout->addWidget(m_turn);
    layout->addWidget(m_save);
    return bar;
}

void OverviewCard::setKey(const QString &key)
{
    m_key->setText(key);
    showKey();
}

/// What a picture means or leaves out is nothing to say of its table.
void OverviewCard::showKey()
{
    m_key->setVisible(!m_key->text().isEmpty() && !(m_picture && isTableShown()));
}

void OverviewCard::setChart(QChart *chart)
{
    if (!m_picture) {
        m_picture = new QChartView;
        m_picture->setRenderHint(QPainter::Antialiasing);
        m_picture->setFrameShape(QFrame::NoFrame);
        m_picture->setFocusPolicy(Qt::NoFocus); // the table is what can be gone through
        m_picture->setAccessibleName(m_title);
        m_stack->addWidget(m_picture);
        m_turn->show();
    }
    const std::unique_ptr<QChart> before(m_picture->chart());
    m_picture->setChart(chart);
    showTable(m_turn->isChecked());
}

bool OverviewCard::isTableShown() const
{
    return m_stack->currentWidget() == m_view;
}

void OverviewCard::showTable(bool shown)
{
    m_turn->setChecked(shown);
    m_stack->setCurrentWidget(shown || !m_picture ? static_cast<QWidget *>(m_view) : m_picture);
    showKey();
}

void OverviewCard::setSavable(bool savable)
{
    m_save->setEnabled(savable);
}

} // namespace minutebook
