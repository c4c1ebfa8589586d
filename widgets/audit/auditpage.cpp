#include "widgets/audit/auditpage.h"

#include "widgets/dayedit.h"
#include "widgets/emptystate.h"
#include "widgets/pagebar.h"
#include "widgets/panes/treepane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int anyEvent = -1;
constexpr int mostMeetings = 999'999;

} // namespace

AuditPage::AuditPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_event(new QComboBox)
    , m_from(new DayEdit(DayEdit::Empty::Allowed, tr("From this day")))
    , m_until(new DayEdit(DayEdit::Empty::Allowed, tr("Until this day")))
    , m_meeting(new QSpinBox)
    , m_list(new TreePane(
          AuditModel::FilterRole, tr("Audit trail"),
          tr("Nothing of this kind has been entered.\nWhat is issued, approved, corrected, waived or disposed of is entered here by "
             "itself."),
          nullptr))
    , m_chosen(new QLabel)
{
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chosen->setAccessibleName(tr("The chosen entry"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->view()->setRootIsDecorated(false);
    m_list->view()->setUniformRowHeights(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(makeFilters());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_chosen);
    setFocusProxy(m_list);
    connect(m_list, &TreePane::chosen, this, &AuditPage::showChosen);
    connect(m_list->filter(), &QLineEdit::textChanged, this, &AuditPage::filtered); // once the list has followed it
}

QWidget *AuditPage::makeBar()
{
    m_bar = new QWidget;
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    return m_bar;
}

QWidget *AuditPage::makeFilters()
{
    m_event->addItem(tr("everything"), anyEvent);
    for (const AuditEvent event : allAuditEvents)
        m_event->addItem(auditEventWord(event), static_cast<int>(event));
    m_meeting->setRange(0, mostMeetings);
    m_meeting->setSpecialValueText(tr("any"));
    m_event->setAccessibleName(tr("What happened"));
    m_meeting->setAccessibleName(tr("Meeting"));
    auto *filters = new QWidget;
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    add(tr("Wha&t"), m_event);
    add(tr("&from"), m_from);
    add(tr("&until"), m_until);
    add(tr("meetin&g"), m_meeting);
    layout->addStretch(1);
    connect(m_event, &QComboBox::currentIndexChanged, this, &AuditPage::filtered);
    connect(m_from, &DayEdit::dateChanged, this, &AuditPage::filtered);
    connect(m_until, &DayEdit::dateChanged, this, &AuditPage::filtered);
    connect(m_meeting, &QSpinBox::valueChanged, this, &AuditPage::filtered);
    return filters;
}

void AuditPage::setActions(const QList<QAction *> &actions)
{
    addPageActions(*m_bar, *m_list->view(), actions);
}

void AuditPage::setModel(AuditModel *model)
{
    m_model = model;
    m_list->setModel(model);
    const QStringList samples{u"00000"_s, u"00 MMM 0000 00:00:00"_s, u"Mmmmmm Mmmmmm"_s, auditEventWord(AuditEvent::ApprovalTakenBack),
                              AuditModel::tr("Meeting")};
    fitColumns(*m_list->view(), samples);
}

void AuditPage::follow(qsizetype all, const QString &state)
{
    const auto shown = static_cast<qsizetype>(m_list->view()->model()->rowCount());
    const QString count = shown == all ? tr("%n entries", nullptr, static_cast<int>(all))
                                       : tr("%1 of %n entries", nullptr, static_cast<int>(all)).arg(shown);
    m_summary->setText(all == 0 ? QString() : u"%1. %2"_s.arg(count, state));
    if (isVisible() && !isAncestorOf(window()->focusWidget()))
        m_list->setFocus();
    if (m_model)
        m_list->chooseAtFirst(m_model->index(0, 0));
    showChosen();
}

/// A hash is longer than any column.
void AuditPage::showChosen()
{
    const QString text = m_list->current().data(AuditModel::FilterRole).toString();
    m_chosen->setText(text);
    m_chosen->setVisible(!text.isEmpty());
}

AuditFilter AuditPage::filter() const
{
    AuditFilter filter;
    if (const int event = m_event->currentData().toInt(); event != anyEvent)
        filter.events << static_cast<AuditEvent>(event);
    filter.from = m_from->date();
    filter.until = m_until->date();
    filter.meeting = m_meeting->value();
    return filter;
}

QString AuditPage::fault() const
{
    return m_from->fault().isEmpty() ? m_until->fault() : m_from->fault();
}

AuditFilter AuditPage::narrowedFilter() const
{
    AuditFilter narrowed = filter();
    if (m_list->filter()->text().isEmpty())
        return narrowed;
    const QAbstractItemModel &rows = *m_list->view()->model();
    narrowed.numbers.emplace();
    for (int row = 0; row < rows.rowCount(); ++row)
        narrowed.numbers->insert(rows.index(row, 0).data(AuditModel::NumberRole).toLongLong());
    return narrowed;
}

void AuditPage::clear()
{
    m_summary->clear();
    m_list->filter()->clear();
    showChosen();
}

QString AuditPage::summary() const
{
    return m_summary->text();
}

void AuditPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook
