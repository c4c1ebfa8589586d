#include "widgets/interim/interimpage.h"

#include "widgets/delegates/leveldelegate.h"
#include "widgets/emptystate.h"
#include "widgets/pagebar.h"
#include "widgets/panes/treepane.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QLabel *readLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(name);
    return label;
}

} // namespace

InterimPage::InterimPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(readLabel(tr("What is to be reported")))
    , m_list(new TreePane(InterimModel::FilterRole, tr("Decisions between meetings"),
                          tr("No decision has been taken between meetings.\nWhat is put to the members in writing, or decided by the chair "
                             "alone, is written down here\nand reported at the next meeting."),
                          nullptr))
    , m_levels(new LevelDelegate({.rank = InterimModel::RankRole}, m_list))
    , m_wording(readLabel(tr("The chosen decision")))
    , m_facts(readLabel(tr("What is known of it")))
{
    m_list->view()->setRootIsDecorated(false);
    m_list->view()->setItemDelegateForColumn(InterimModel::Level, m_levels);
    QFont bold = m_wording->font();
    bold.setBold(true);
    m_wording->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_wording);
    layout->addWidget(m_facts);
    setFocusProxy(m_list);
    connect(m_list, &TreePane::chosen, this, &InterimPage::showChosen);
    connect(m_list, &TreePane::activated, this, &InterimPage::opened);
    showChosen();
}

QWidget *InterimPage::makeBar()
{
    m_bar = new QWidget;
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    return m_bar;
}

void InterimPage::setActions(const QList<QAction *> &actions)
{
    addPageActions(*m_bar, *m_list->view(), actions);
    m_list->emptyState()->setRemedies({actions.first()});
}

void InterimPage::setModel(InterimModel *model)
{
    m_model = model;
    m_list->setModel(model);
    showChosen();
    if (!model)
        return;
    const QString day = u"00 MMM 0000"_s;
    const QStringList samples{u"000"_s,
                              interimWayWord(InterimWay::WrittenProcedure),
                              day,
                              InterimModel::tr("open until %1").arg(day),
                              u"for MMM MMM MMM; against"_s,
                              u"AMBER+"_s,
                              InterimModel::tr("to be reported")};
    fitColumns(*m_list->view(), samples);
}

void InterimPage::follow(const Scheme &scheme)
{
    m_levels->setScheme(scheme);
    const int count = m_model ? m_model->toReport() : 0;
    m_summary->setText(count == 0 ? QString() : tr("%n to be reported at the next meeting", nullptr, count));
    if (isVisible() && !isAncestorOf(window()->focusWidget()))
        m_list->setFocus(); // it could not have it as long as it was empty
    if (m_model)
        m_list->chooseAtFirst(m_model->index(0, 0));
    showChosen();
}

QString InterimPage::summary() const
{
    return m_summary->text();
}

int InterimPage::chosen() const
{
    const QModelIndex current = m_list->current();
    return current.isValid() ? current.data(InterimModel::NumberRole).toInt() : 0;
}

void InterimPage::choose(int number)
{
    if (m_model)
        m_list->setCurrent(m_model->indexOf(number));
    showChosen();
}

void InterimPage::showChosen()
{
    const QModelIndex current = m_list->current();
    const QString wording = current.siblingAtColumn(InterimModel::Wording).data().toString();
    const QString facts = current.data(InterimModel::FactsRole).toString();
    m_wording->setText(wording);
    m_wording->setVisible(!wording.isEmpty());
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void InterimPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook
