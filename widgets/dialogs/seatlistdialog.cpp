#include "widgets/dialogs/seatlistdialog.h"

#include "widgets/delegates/choicedelegate.h"
#include "widgets/dialogs/listsource.h"
#include "widgets/faultlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize seatListSize(900, 600);
constexpr int widestSentence = 380; // the whole of it stands below the list for the chosen row

/// As wide as what stands in them, once there is something.
void widenColumns(QTableView *view)
{
    view->resizeColumnsToContents();
    view->setColumnWidth(SeatListModel::Wrong, std::min(view->columnWidth(SeatListModel::Wrong), widestSentence));
    view->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

SeatListDialog::SeatListDialog(const Seating &now, const Scheme &scheme, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_scheme(scheme)
    , m_source(new ListSource(tr("&Paste rows of a spreadsheet here: a row of headings, then one for each person"),
                              tr("Category, Name, Initials, Votes, Alternates, Clearance, Representing, From, Until\n"
                                 "Pilots, Pia Lot, PL, yes, Pat Log / Hal Oar, AMBER, , 2024-01-01,\n"
                                 "Pilots, vacant\n"
                                 "A list of names alone will do as well."),
                              this))
    , m_preview(new QTableView(this))
    , m_add(new QRadioButton(tr("&Add to what there is; people of the same name are changed"), this))
    , m_replace(new QRadioButton(tr("&Replace all people and seats"), this))
    , m_fault(new FaultLabel(this))
    , m_summary(new QLabel(this))
{
    setWindowTitle(tr("People and Seats from a List"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take These In"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_source, &ListSource::changed, this, &SeatListDialog::read);
    connect(m_source, &ListSource::failed, m_summary, &QLabel::setText);
    connect(m_add, &QRadioButton::toggled, this, &SeatListDialog::read);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_source, 1);
    layout->addWidget(preview(), 2);
    layout->addWidget(m_fault);
    layout->addWidget(m_summary);
    layout->addWidget(choice());
    layout->addWidget(buttons);
    resize(seatListSize);
    m_add->setChecked(true);
    m_source->setFocus();
    read();
}

QWidget *SeatListDialog::preview()
{
    m_preview->setModel(&m_model);
    connect(m_preview->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_fault->tell(row.data(SeatListModel::FaultRole).toString()); });
    m_preview->setItemDelegate(new ChoiceDelegate(SeatListModel::FaultRole, this));
    m_preview->setAccessibleName(tr("What comes in"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return m_preview;
}

QWidget *SeatListDialog::choice()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addWidget(m_replace);
    layout->addStretch(1);
    box->setVisible(m_now != Seating()); // with nothing there, both are the same
    return box;
}

TakeIn SeatListDialog::how() const
{
    return m_replace->isChecked() ? TakeIn::Replace : TakeIn::Add;
}

void SeatListDialog::openFile(const QString &path)
{
    m_source->openFile(path);
}

void SeatListDialog::read()
{
    const QString text = m_source->text();
    const bool blank = text.trimmed().isEmpty();
    const QList<KnownPerson> taken = how() == TakeIn::Add ? m_now.people : QList<KnownPerson>();
    m_model.show(blank ? SeatList() : readSeatList(text, m_scheme, taken));
    widenColumns(m_preview);
    m_preview->setCurrentIndex(m_model.index(0, 0)); // what is wrong comes first
    m_summary->setText(blank ? QString() : summary());
    m_take->setEnabled(!m_model.list().seating.people.isEmpty() || !m_model.list().seating.seats.isEmpty());
}

QString SeatListDialog::summary() const
{
    const SeatList &list = m_model.list();
    QSet<int> wrong;
    for (const SeatListFault &fault : list.faults)
        wrong.insert(fault.row);
    QStringList parts{tr("%1 and %2 come in.")
                          .arg(tr("%n person(s)", nullptr, static_cast<int>(list.seating.people.size())),
                               tr("%n seat(s)", nullptr, static_cast<int>(list.seating.seats.size())))};
    if (!wrong.isEmpty())
        parts << tr("%n row(s) stay out until mended above.", nullptr, static_cast<int>(wrong.size()));
    if (!list.ignored.isEmpty())
        parts << tr("Columns that mean nothing here: %1.").arg(list.ignored.join(", "_L1));
    return parts.join(u' ');
}

Seating SeatListDialog::seating() const
{
    return withList(m_now, m_model.list().seating, how());
}

} // namespace minutebook
