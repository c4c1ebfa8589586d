#include "widgets/dialogs/itemdialog.h"

#include "widgets/faultlabel.h"
#include "widgets/hint.h"
#include "widgets/offerednames.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int itemWidth = 480;
constexpr int highestItem = 9'999;
constexpr int mostMinutes = 999;

} // namespace

ItemDialog::ItemDialog(const ItemProperties &item, const Scheme &scheme, const QStringList &people, QWidget *parent, Stage stage)
    : QDialog(parent)
    , m_item(item)
    , m_title(new QLineEdit(item.heading.title, this))
    , m_number(new QSpinBox(this))
    , m_remark(new FaultLabel(this))
    , m_level(new QComboBox(this))
    , m_presenter(new QLineEdit(item.presenter, this))
    , m_minutes(new QSpinBox(this))
    , m_purpose(new QComboBox(this))
    , m_closedTitle(new QLineEdit(item.closedTitle, this))
{
    const bool isNew = stage == Stage::New;
    setWindowTitle(isNew ? tr("New Agenda Item") : tr("Agenda Item"));
    m_number->setRange(0, highestItem);
    m_number->setSpecialValueText(tr("none"));
    m_number->setValue(item.heading.number.value_or(0));
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSpecialValueText(tr("not planned"));
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setValue(item.minutes.toInt());
    fillLevels(scheme);
    offerNames(*m_presenter, people);
    offerPurposes();
    setHint(*m_closedTitle, tr("in its place for those who may read the item’s level"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(isNew ? tr("Add Item") : tr("Change Item"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    accept->setEnabled(!item.heading.title.isEmpty());
    connect(m_title, &QLineEdit::textChanged, accept, [accept](const QString &title) { accept->setEnabled(!title.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Number:"), m_number);
    form->addRow(QString(), m_remark);
    form->addRow(tr("&Level:"), m_level);
    form->addRow(tr("&Presenter:"), m_presenter);
    form->addRow(tr("&Minutes planned:"), m_minutes);
    form->addRow(tr("P&urpose:"), m_purpose);
    form->addRow(tr("&Closed title:"), m_closedTitle);
    form->addRow(buttons);
    setMinimumWidth(std::max(itemWidth, minimumSizeHint().width())); // other languages need more
    m_title->setFocus();
    connect(m_number, &QSpinBox::valueChanged, this, &ItemDialog::remarkNumber);
}

void ItemDialog::setOthers(const ItemNumbers &kept, qsizetype at)
{
    m_kept = kept;
    m_at = at;
    remarkNumber();
}

void ItemDialog::remarkNumber()
{
    const int number = m_number->value();
    const auto isIt = [number](const std::optional<int> &other) { return other == number; };
    const auto isLower = [number](const std::optional<int> &other) { return other && *other < number; };
    if (number > 0 && std::ranges::any_of(m_kept, isIt))
        m_remark->tell(tr("Another item has the number %1.").arg(number));
    else if (number > 0 && std::ranges::any_of(m_kept.sliced(std::min(m_at, m_kept.size())), isLower))
        m_remark->advise(tr("The items behind it keep the numbers that they were called by. “Renumber Items” puts all in order."));
    else
        m_remark->tell({});
}

void ItemDialog::fillLevels(const Scheme &scheme)
{
    m_level->addItem(tr("as the meeting's"), QVariant());
    for (int i = 0; i < scheme.levels.size(); ++i) {
        m_level->addItem(scheme.levels[i].name, QVariant::fromValue(Rank{i}));
        if (m_item.heading.tag.level == Rank{i})
            m_level->setCurrentIndex(i + 1);
    }
}

/// What is chosen most, and whatever somebody types.
void ItemDialog::offerPurposes()
{
    m_purpose->setEditable(true);
    m_purpose->addItems({QString(), tr("for decision"), tr("for discussion"), tr("for information")});
    m_purpose->setCurrentText(m_item.purpose);
    m_purpose->lineEdit()->setAccessibleName(tr("Purpose"));
}

ItemHeading ItemDialog::heading() const
{
    ItemHeading heading = m_item.heading;
    heading.title = m_title->text().trimmed();
    heading.number = m_number->value() > 0 ? std::optional(m_number->value()) : std::nullopt;
    const QVariant level = m_level->currentData();
    const std::optional<Rank> chosen = level.isValid() ? std::optional(level.value<Rank>()) : std::nullopt;
    if (chosen != heading.tag.level) {
        heading.tag.level = chosen;
        heading.tag.length = chosen || heading.tag.cleared ? 1 : 0; // that there is one; it is written anew
    }
    return heading;
}

/// A text that is no number stays until another one is chosen.
QString ItemDialog::minutes() const
{
    if (m_minutes->value() == m_item.minutes.toInt())
        return m_item.minutes;
    return m_minutes->value() > 0 ? QString::number(m_minutes->value()) : QString();
}

ItemProperties ItemDialog::words() const
{
    return {heading(), m_presenter->text().simplified(), minutes(), m_purpose->currentText().simplified(),
            m_closedTitle->text().simplified()};
}

} // namespace minutebook
