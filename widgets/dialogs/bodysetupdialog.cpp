#include "widgets/dialogs/bodysetupdialog.h"

#include "widgets/dialogs/committeepage.h"
#include "widgets/dialogs/pagespage.h"
#include "widgets/dialogs/quorumpage.h"
#include "widgets/dialogs/schemepage.h"
#include "widgets/dialogs/seatingpage.h"
#include "widgets/dialogs/templatesedit.h"
#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize bodySetupSize(940, 680);

/// Which page a part of the set-up stands on, from 0.
int pageOf(SetupPart part)
{
    switch (part) {
    case SetupPart::People:
    case SetupPart::Seats:
        return 1;
    case SetupPart::Quorum:
        return 2;
    case SetupPart::Items:
        return 3;
    case SetupPart::Footer:
    case SetupPart::Logo:
        return 4;
    default:
        return 0;
    }
}

} // namespace

BodySetupDialog::BodySetupDialog(const BodySetup &now, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_tabs(new QTabWidget(this))
    , m_committee(new CommitteePage(now.body, today, this))
    , m_seating(new SeatingPage(now, this))
    , m_quorum(new QuorumPage(now.seating, today, this))
    , m_items(new TemplatesEdit(now.items, this))
    , m_pages(new PagesPage(now.body, this))
    , m_scheme(new SchemePage(now.body.scheme, this))
    , m_itemFault(new FaultLabel(this))
    , m_summary(new FaultLabel(this))
{
    setWindowTitle(tr("Set Up the Committee"));
    m_tabs->addTab(m_committee, tr("&Committee"));
    m_tabs->addTab(m_seating, tr("&People and Seats"));
    m_tabs->addTab(m_quorum, tr("&Quorum"));
    m_tabs->addTab(makeItemsPage(), tr("Agenda &Items"));
    m_tabs->addTab(m_pages, tr("Pa&ges"));
    m_tabs->addTab(m_scheme, tr("Sc&heme"));
    m_tabs->tabBar()->setAccessibleName(tr("Pages"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save Committee"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BodySetupDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BodySetupDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    resize(bodySetupSize);
    connectPages();
}

QWidget *BodySetupDialog::makeItemsPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(wrappedLabel(tr("What agendas are made of. A standing item is on the agenda of every new meeting, in this order; the "
                                      "others are there to choose from when an item is added."),
                                   page));
    layout->addWidget(m_items, 1);
    layout->addWidget(m_itemFault);
    return page;
}

void BodySetupDialog::connectPages()
{
    connect(m_committee, &CommitteePage::changed, this, &BodySetupDialog::follow);
    connect(m_seating, &SeatingPage::changed, this, [this] {
        m_quorum->setSeats(m_seating->seats());
        follow();
    });
    connect(m_quorum, &QuorumPage::changed, this, &BodySetupDialog::follow);
    connect(m_items, &TemplatesEdit::changed, this, &BodySetupDialog::follow);
    connect(m_pages, &PagesPage::changed, this, &BodySetupDialog::follow);
    connect(m_scheme, &SchemePage::changed, this, &BodySetupDialog::follow);
}

BodySetup BodySetupDialog::written() const
{
    Body body = m_pages->chosen(m_committee->body());
    body.scheme = m_scheme->scheme();
    return {body, {m_seating->people(), m_seating->seats(), m_quorum->rule()}, m_items->templates()};
}

BodySetup BodySetupDialog::setup() const
{
    return withoutEmptyRows(written());
}

/// Rows are counted as they stand in the tables, the empty ones included.
QList<SetupFault> BodySetupDialog::faults() const
{
    return faultsOf(written()) + m_seating->faults() + m_pages->faults();
}

void BodySetupDialog::follow()
{
    m_warned = false;
    if (m_checked)
        tell(faults());
    else
        m_summary->tell({});
}

void BodySetupDialog::tell(const QList<SetupFault> &faults)
{
    m_committee->tell(faults);
    m_seating->tell(faults);
    m_quorum->tell(faults);
    m_pages->tell(faults);
    const auto item = std::ranges::find(faults, SetupPart::Items, &SetupFault::part);
    m_itemFault->tell(item == faults.end() ? QString() : item->sentence);
    for (int page = 0; page < m_tabs->count(); ++page) {
        const bool wrong = std::ranges::any_of(faults, [page](const SetupFault &fault) { return pageOf(fault.part) == page; });
        m_tabs->setTabIcon(page, wrong ? QIcon::fromTheme(u"dialog-error"_s) : QIcon());
    }
    m_summary->tell(faults.isEmpty()
                        ? QString()
                        : tr("%n place(s) have to be mended before this can be saved.", nullptr, static_cast<int>(faults.size())));
}

void BodySetupDialog::goTo(const SetupFault &fault)
{
    m_tabs->setCurrentIndex(pageOf(fault.part));
    if (m_tabs->currentWidget() == m_committee)
        m_committee->goTo(fault.part);
    else if (m_tabs->currentWidget() == m_seating)
        m_seating->goTo(fault);
    else if (m_tabs->currentWidget() == m_pages)
        m_pages->goTo(fault.part);
    else if (fault.part == SetupPart::Items)
        m_items->goTo(fault.row);
    else
        m_quorum->goTo(fault);
}

void BodySetupDialog::accept()
{
    const QList<SetupFault> found = faults();
    m_checked = true;
    tell(found);
    if (found.isEmpty())
        QDialog::accept();
    else
        goTo(found.first());
}

void BodySetupDialog::reject()
{
    if (m_warned || setup() == m_now)
        return QDialog::reject();
    m_warned = true;
    m_summary->tell(tr("What you changed is not saved. Cancel once more to drop it."));
}

} // namespace minutebook
