#include "widgets/dialogs/itemdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace minutebook {

namespace {

constexpr int dialogWidth = 480;
constexpr int highestNumber = 9'999;

} // namespace

ItemDialog::ItemDialog(const ItemHeading &heading, const Scheme &scheme, QWidget *parent)
    : QDialog(parent)
    , m_heading(heading)
    , m_number(new QSpinBox(this))
    , m_title(new QLineEdit(heading.title, this))
    , m_level(new QComboBox(this))
{
    const bool isNew = heading.title.isEmpty();
    setWindowTitle(isNew ? tr("New Agenda Item") : tr("Agenda Item"));
    m_number->setRange(0, highestNumber);
    m_number->setSpecialValueText(tr("none"));
    m_number->setValue(heading.number.value_or(0));
    m_level->addItem(tr("as the meeting's"), QVariant());
    for (int i = 0; i < scheme.levels.size(); ++i) {
        m_level->addItem(scheme.levels[i].name, QVariant::fromValue(Rank{i}));
        if (heading.tag.level == Rank{i})
            m_level->setCurrentIndex(i + 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(isNew ? tr("Add Item") : tr("Change Item"), QDialogButtonBox::AcceptRole);
    accept->setEnabled(!isNew);
    connect(m_title, &QLineEdit::textChanged, accept, [accept](const QString &title) { accept->setEnabled(!title.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Number:"), m_number);
    form->addRow(tr("&Level:"), m_level);
    form->addRow(buttons);
    setMinimumWidth(dialogWidth);
    m_title->setFocus();
}

ItemHeading ItemDialog::words() const
{
    ItemHeading heading = m_heading;
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

} // namespace minutebook
