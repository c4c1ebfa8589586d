#include "widgets/dialogs/quorumpage.h"

#include "models/domain/quorumwords.h"
#include "widgets/delegates/choicedelegate.h"
#include "widgets/dialogs/rowsedit.h"
#include "widgets/faultlabel.h"
#include "widgets/focuslead.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeats = 999;

enum Share { None, AtLeast, MoreThan };

QSpinBox *spinBox(int lowest, int value, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(lowest, mostSeats);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

int shareOf(const QuorumRule &rule)
{
    return rule.numerator == 0 ? None : rule.moreThan ? MoreThan : AtLeast;
}

} // namespace

QuorumPage::QuorumPage(const Seating &seating, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_seating(seating)
    , m_today(today)
    , m_number(spinBox(0, seating.quorum.seats, tr("Voting seats at least"), this))
    , m_share(new QComboBox(this))
    , m_numerator(spinBox(1, std::max(1, seating.quorum.numerator), tr("Share, upper number"), this))
    , m_denominator(spinBox(1, seating.quorum.numerator > 0 ? seating.quorum.denominator : 2, tr("Share, lower number"), this))
    , m_fault(new FaultLabel(this))
    , m_categoriesEdit(new RowsEdit(
          &m_categories, CategoriesModel::FaultRole,
          {.name = tr("Seats of a category"), .add = tr("&Add Category"), .samples = {u"Large Terminal Operator, and more"_s, {}}}, this))
    , m_words(wrappedLabel({}, this))
{
    m_number->setSpecialValueText(tr("no number"));
    m_share->addItems({tr("no share"), tr("at least"), tr("more than")});
    m_share->setCurrentIndex(shareOf(seating.quorum));
    m_share->setAccessibleName(tr("Share of the voting seats"));
    m_categories.setEntries(seating.quorum.categories);
    m_categoriesEdit->delegate()->setChoices(CategoriesModel::Category, ChoiceDelegate::Other::Allowed, [this] { return categories(); });

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Voting seats, at least:"), numberLine());
    form->addRow(tr("Share o&f those held:"), shareLine());
    form->addRow(QString(), m_fault);
    form->addRow(tr("Of a categor&y:"), m_categoriesEdit);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(
        tr("A meeting can decide when all of this holds. A seat counts when its holder, or an alternate, is in the room and takes part."),
        this));
    layout->addLayout(form, 1);
    layout->addWidget(m_words);
    connectFields();
    enableShare();
    sayRule();
}

QWidget *QuorumPage::numberLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number);
    layout->addStretch(1);
    leadFocus(line, m_number);
    return line;
}

QWidget *QuorumPage::shareLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_share);
    layout->addWidget(m_numerator);
    layout->addWidget(new QLabel(u"/"_s, line));
    layout->addWidget(m_denominator);
    layout->addStretch(1);
    leadFocus(line, m_share);
    return line;
}

void QuorumPage::connectFields()
{
    for (QSpinBox *box : {m_number, m_numerator, m_denominator})
        connect(box, &QSpinBox::valueChanged, this, &QuorumPage::changed);
    connect(m_share, &QComboBox::currentIndexChanged, this, &QuorumPage::changed);
    connect(&m_categories, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (!roles.contains(CategoriesModel::FaultRole))
            emit changed();
    });
    connect(&m_categories, &QAbstractItemModel::rowsRemoved, this, &QuorumPage::changed);
    connect(this, &QuorumPage::changed, this, &QuorumPage::enableShare);
    connect(this, &QuorumPage::changed, this, &QuorumPage::sayRule);
}

void QuorumPage::enableShare()
{
    m_numerator->setEnabled(m_share->currentIndex() != None);
    m_denominator->setEnabled(m_share->currentIndex() != None);
}

void QuorumPage::setSeats(const QList<Seat> &seats)
{
    m_seating.seats = seats;
    sayRule();
}

void QuorumPage::sayRule()
{
    m_seating.quorum = rule();
    m_seating.quorum.categories.removeIf([](const CategoryQuorum &rule) { return rule.category.isEmpty(); });
    m_words->setText(quorumWords(m_seating, m_today));
}

QuorumRule QuorumPage::rule() const
{
    const bool shared = m_share->currentIndex() != None;
    return {.seats = m_number->value(),
            .numerator = shared ? m_numerator->value() : 0,
            .denominator = shared ? m_denominator->value() : 1,
            .moreThan = m_share->currentIndex() == MoreThan,
            .categories = m_categories.entries()};
}

QStringList QuorumPage::categories() const
{
    QStringList categories;
    for (const Seat &seat : m_seating.seats) {
        if (seat.votes && !seat.category.isEmpty())
            categories.append(seat.category);
    }
    categories.removeDuplicates();
    return categories;
}

void QuorumPage::tell(const QList<SetupFault> &faults)
{
    QHash<qsizetype, QString> rows;
    QString whole;
    QString table;
    for (const SetupFault &fault : faults) {
        if (fault.part != SetupPart::Quorum)
            continue;
        if (fault.row < 0)
            whole = fault.sentence;
        else
            rows.insert(fault.row, fault.sentence);
        if (fault.row >= 0 && table.isEmpty())
            table = fault.sentence;
    }
    m_fault->tell(whole);
    m_categories.setFaults(rows);
    m_categoriesEdit->tell(table);
}

void QuorumPage::goTo(const SetupFault &fault)
{
    if (fault.row < 0)
        return m_numerator->setFocus();
    m_categoriesEdit->setFocus();
    m_categoriesEdit->goToRow(static_cast<int>(fault.row));
}

} // namespace minutebook
