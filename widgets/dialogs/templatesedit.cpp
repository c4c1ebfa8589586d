#include "widgets/dialogs/templatesedit.h"

#include "widgets/focuslead.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 250;
constexpr QSize iconSize(16, 16);

/// As wide as another one, so that names stand below each other.
QIcon noIcon()
{
    QPixmap nothing(iconSize);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

TemplatesEdit::TemplatesEdit(const QList<ItemTemplate> &templates, QWidget *parent)
    : QWidget(parent)
    , m_templates(templates)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_heading(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_standing(new QCheckBox(tr("Stan&ding item: on the agenda of every new meeting"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeList());
    layout->addWidget(makeFields(), 1);
    for (int row = 0; row < templates.size(); ++row) {
        m_list->addItem(QString());
        nameRow(row);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesEdit::showChosen);
    for (QLineEdit *line : {m_name, m_heading})
        connect(line, &QLineEdit::textChanged, this, &TemplatesEdit::takeFields);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &TemplatesEdit::takeFields);
    connect(m_standing, &QCheckBox::toggled, this, &TemplatesEdit::takeFields);
    leadFocus(this, m_list);
    m_list->setCurrentRow(0);
    showChosen();
}

/// The list tells which are standing items.
void TemplatesEdit::nameRow(int row)
{
    const ItemTemplate &item = m_templates[row];
    m_list->item(row)->setText(item.name);
    m_list->item(row)->setIcon(item.standing ? QIcon::fromTheme(u"pin"_s) : noIcon());
    m_list->item(row)->setData(Qt::AccessibleTextRole, item.standing ? tr("%1, standing item").arg(item.name) : item.name);
}

void TemplatesEdit::goTo(qsizetype row)
{
    m_list->setCurrentRow(static_cast<int>(row));
    m_list->setFocus();
}

QWidget *TemplatesEdit::makeList()
{
    m_list->setAccessibleName(tr("Item templates"));
    m_list->setIconSize(iconSize);
    auto *side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto *tools = new QHBoxLayout;
    tools->addWidget(button(u"list-add"_s, tr("Add a template"), &TemplatesEdit::add));
    tools->addWidget(m_remove = button(u"edit-delete"_s, tr("Delete the template"), &TemplatesEdit::remove));
    tools->addStretch(1);
    tools->addWidget(m_up = button(u"go-up"_s, tr("Move the template up"), &TemplatesEdit::moveUp));
    tools->addWidget(m_down = button(u"go-down"_s, tr("Move the template down"), &TemplatesEdit::moveDown));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(tools);
    return side;
}

QToolButton *TemplatesEdit::button(const QString &icon, const QString &text, void (TemplatesEdit::*run)())
{
    auto *button = new QToolButton(this);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

QWidget *TemplatesEdit::makeFields()
{
    m_notes->setTabChangesFocus(true);
    m_name->setAccessibleName(tr("Name"));
    m_heading->setAccessibleName(tr("Title"));
    m_notes->setAccessibleName(tr("Notes"));
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Title:"), m_heading);
    form->addRow(tr("N&otes:"), m_notes);
    form->addRow(QString(), m_standing);
    form->addRow(
        QString(),
        wrappedLabel(tr("Places to fill are written {Party}: those of one name are filled at once, the title’s too. {…} stands alone."),
                     this));
    m_heading->setPlaceholderText(tr("Assessment – {Party} (RED)"));
    return fields;
}

void TemplatesEdit::showChosen()
{
    const QScopedValueRollback showing(m_showing, true);
    const int row = m_list->currentRow();
    const ItemTemplate item = m_templates.value(row);
    m_name->setText(item.name);
    m_heading->setText(item.heading);
    m_notes->setPlainText(item.notes);
    m_standing->setChecked(item.standing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_heading, m_notes, m_standing, m_remove})
        widget->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void TemplatesEdit::takeFields()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0)
        return;
    m_templates[row] = {m_name->text(), m_heading->text(), m_notes->toPlainText(), m_standing->isChecked()};
    nameRow(row);
    emit changed();
}

void TemplatesEdit::add()
{
    m_templates.append({tr("New template"), {}, {}, false});
    m_list->addItem(QString());
    nameRow(m_list->count() - 1);
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
    emit changed();
}

void TemplatesEdit::remove()
{
    const int row = m_list->currentRow();
    m_templates.removeAt(row);
    const QScopedValueRollback showing(m_showing, true);
    delete m_list->takeItem(row);
    showChosen();
    emit changed();
}

void TemplatesEdit::moveBy(int steps)
{
    const int row = m_list->currentRow();
    m_templates.move(row, row + steps);
    m_list->insertItem(row + steps, m_list->takeItem(row));
    m_list->setCurrentRow(row + steps);
    showChosen();
    emit changed();
}

} // namespace minutebook
