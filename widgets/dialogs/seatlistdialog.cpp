#include "widgets/dialogs/seatlistdialog.h"

#include "widgets/delegates/choicedelegate.h"
#include "widgets/dialogs/columnchoices.h"
#include "widgets/dialogs/listsource.h"
#include "widgets/faultlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize seatListSize(900, 600);
constexpr int widestSentence = 380; // the whole of it stands below the list for the chosen row

struct FieldWord {
    QLatin1StringView field; ///< in seatHeading's words
    const char *word;
};
constexpr std::array seatFields{
    FieldWord{""_L1, QT_TRANSLATE_NOOP("SeatListDialog", "(left out)")},
    FieldWord{"name"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Name")},
    FieldWord{"initials"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Initials")},
    FieldWord{"category"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Category")},
    FieldWord{"votes"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Votes")},
    FieldWord{"alternates"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Alternates")},
    FieldWord{"clearance"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Cleared to")},
    FieldWord{"representing"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Representing")},
    FieldWord{"contact"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Contact")},
    FieldWord{"from"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "From")},
    FieldWord{"until"_L1, QT_TRANSLATE_NOOP("SeatListDialog", "Until")},
};

QStringList fieldWords()
{
    QStringList words;
    for (const FieldWord &field : seatFields)
        words.append(QCoreApplication::translate("SeatListDialog", field.word));
    return words;
}

QList<int> placesOf(const QStringList &fields)
{
    QList<int> places;
    for (const QString &field : fields) {
        const auto found = std::ranges::find_if(seatFields, [&field](const FieldWord &one) { return field == one.field; });
        places.append(static_cast<int>(found - seatFields.begin()));
    }
    return places;
}

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
    , m_columns(new ColumnChoices(fieldWords(), this))
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
    connect(m_source, &ListSource::changed, this, &SeatListDialog::readText);
    connect(m_columns, &ColumnChoices::changed, this, &SeatListDialog::read);
    connect(m_source, &ListSource::failed, m_summary, &QLabel::setText);
    connect(m_add, &QRadioButton::toggled, this, &SeatListDialog::read);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_source, 1);
    layout->addWidget(m_columns);
    layout->addWidget(preview(), 2);
    layout->addWidget(m_fault);
    layout->addWidget(m_summary);
    layout->addWidget(choice());
    layout->addWidget(buttons);
    resize(seatListSize);
    m_add->setChecked(true);
    m_source->setFocus();
    readText();
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

/// Columns that are still there keep what they were told.
void SeatListDialog::readText()
{
    const QString text = m_source->text();
    const SeatList list = text.trimmed().isEmpty() ? SeatList() : readSeatList(text, m_scheme);
    m_columns->setColumns(list.headings, list.headings.isEmpty() ? QList<int>() : placesOf(list.fields));
    m_columns->setVisible(!list.headings.isEmpty());
    read();
}

void SeatListDialog::read()
{
    const QString text = m_source->text();
    const bool blank = text.trimmed().isEmpty();
    const QList<KnownPerson> taken = how() == TakeIn::Add ? m_now.people : QList<KnownPerson>();
    QStringList fields;
    for (const int place : m_columns->chosen())
        fields.append(seatFields.at(static_cast<std::size_t>(place)).field);
    m_model.show(blank ? SeatList() : readSeatList(text, m_scheme, taken, fields));
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
        parts << tr("Columns that are left out: %1.").arg(list.ignored.join(", "_L1));
    return parts.join(u' ');
}

Seating SeatListDialog::seating() const
{
    return withList(m_now, m_model.list().seating, how());
}

} // namespace minutebook
