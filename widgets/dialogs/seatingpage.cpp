#include "widgets/dialogs/seatingpage.h"

#include "widgets/delegates/choicedelegate.h"
#include "widgets/dialogs/rowsedit.h"
#include "widgets/dialogs/seatlistdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QLabel *headingLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

/// What is said of a table, and which of its rows it is said of.
QString sentenceOf(const SetupFault &fault)
{
    return fault.row < 0 ? fault.sentence : SeatingPage::tr("Row %1: %2").arg(QString::number(fault.row + 1), fault.sentence);
}

template <typename Model>
void tellOne(SetupPart part, const QList<SetupFault> &faults, Model &model, RowsEdit *edit)
{
    QHash<qsizetype, QString> rows;
    QString first;
    for (const SetupFault &fault : faults) {
        if (fault.part != part)
            continue;
        if (first.isEmpty())
            first = sentenceOf(fault);
        if (!rows.contains(fault.row))
            rows.insert(fault.row, fault.sentence);
    }
    model.setFaults(rows);
    edit->tell(first);
}

} // namespace

SeatingPage::SeatingPage(const BodySetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_scheme(setup.body.scheme)
    , m_peopleEdit(
          new RowsEdit(&m_people, PeopleModel::FaultRole,
                       {.name = tr("People"),
                        .add = tr("Add Perso&n"),
                        .samples = {u"Oluwaseun Adeyinka, Dr"_s, u"Initials"_s, u"Large Terminal Operator"_s, u"AMBER+STRICT"_s, {}}},
                       this))
    , m_seatsEdit(new RowsEdit(
          &m_seats, SeatsModel::FaultRole,
          {.name = tr("Seats"),
           .add = tr("&Add Seat"),
           .samples = {u"Large Terminal Operator MM"_s, u"Votes"_s, u"Oluwaseun Adeyinka"_s, u"Oluwaseun Adeyinka"_s, u"2024-12-30"_s, {}},
           .letters = RowsEdit::Letters::Second},
          this))
{
    m_people.setEntries(setup.seating.people);
    m_seats.show(setup.seating.seats);
    offerChoices();
    connectModels();
    auto *paste = new QPushButton(QIcon::fromTheme(u"edit-paste"_s), tr("Paste or &Open a List…"), this);
    paste->setAutoDefault(false);
    connect(paste, &QPushButton::clicked, this, &SeatingPage::pasteList);
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("P&eople: members, alternates, staff, regular guests"), m_peopleEdit, this), 1);
    top->addWidget(paste);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_peopleEdit, 1);
    layout->addWidget(headingLabel(tr("Sea&ts: places at the table, by category of party; several alternates are parted by “ / ” or “;”"),
                                   m_seatsEdit, this));
    layout->addWidget(m_seatsEdit, 1);
}

void SeatingPage::offerChoices()
{
    const auto levels = [this] {
        QStringList names{QString()}; // nobody has recorded one
        for (const Level &level : m_scheme.levels)
            names.append(level.name);
        return names;
    };
    const auto holders = [this] { return names(); };
    m_peopleEdit->delegate()->setChoices(PeopleModel::Clearance, ChoiceDelegate::Other::Refused, levels);
    m_seatsEdit->delegate()->setChoices(SeatsModel::Category, ChoiceDelegate::Other::Allowed, [this] { return categories(); });
    m_seatsEdit->delegate()->setChoices(SeatsModel::Votes, ChoiceDelegate::Other::Refused, &SeatsModel::votesWords);
    m_seatsEdit->delegate()->setChoices(SeatsModel::Holder, ChoiceDelegate::Other::Allowed, holders);
}

void SeatingPage::connectModels()
{
    connect(&m_people, &PeopleModel::renamed, &m_seats, &SeatsModel::rename);
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&m_people, &m_seats}) {
        connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (!roles.contains(PeopleModel::FaultRole))
                emit changed();
        });
        connect(model, &QAbstractItemModel::rowsInserted, this, &SeatingPage::changed);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SeatingPage::changed);
        connect(model, &QAbstractItemModel::rowsMoved, this, &SeatingPage::changed);
    }
}

QStringList SeatingPage::names() const
{
    QStringList names{QString()}; // a vacant seat
    for (const KnownPerson &person : m_people.entries())
        names.append(person.name);
    names.removeDuplicates();
    return names;
}

QStringList SeatingPage::categories() const
{
    QStringList categories;
    for (const SeatEntry &entry : m_seats.entries())
        categories.append(entry.seat.category);
    categories.removeDuplicates();
    categories.removeAll(QString());
    return categories;
}

QList<SetupFault> SeatingPage::faults() const
{
    QList<SetupFault> faults;
    const QHash<qsizetype, QString> unread = m_seats.unreadDates();
    for (auto date = unread.cbegin(); date != unread.cend(); ++date)
        faults.append({SetupPart::Seats, date.value(), date.key()});
    return faults;
}

void SeatingPage::tell(const QList<SetupFault> &faults)
{
    tellOne(SetupPart::People, faults, m_people, m_peopleEdit);
    tellOne(SetupPart::Seats, faults, m_seats, m_seatsEdit);
}

void SeatingPage::goTo(const SetupFault &fault)
{
    RowsEdit *edit = fault.part == SetupPart::People ? m_peopleEdit : m_seatsEdit;
    edit->setFocus();
    edit->goToRow(static_cast<int>(fault.row));
}

void SeatingPage::pasteList()
{
    auto *dialog = new SeatListDialog({people(), seats(), {}}, m_scheme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeIn(dialog->seating()); });
    dialog->open();
}

void SeatingPage::takeIn(const Seating &seating)
{
    m_people.setEntries(seating.people);
    m_seats.show(seating.seats);
    emit changed();
}

} // namespace minutebook
