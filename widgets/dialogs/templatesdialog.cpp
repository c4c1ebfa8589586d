#include "widgets/dialogs/templatesdialog.h"

#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize templatesSize(820, 480);
constexpr int listWidth = 250;

} // namespace

TemplatesDialog::TemplatesDialog(const QList<ItemTemplate> &templates, qsizetype chosen, QWidget *parent)
    : QDialog(parent)
    , m_templates(templates)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_heading(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_standing(new QCheckBox(tr("&Standing item: on the agenda of every new meeting"), this))
    , m_missing(wrappedLabel({}, this))
{
    setWindowTitle(tr("Item Templates"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(makeList());
    middle->addWidget(makeFields(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons());
    resize(templatesSize);

    for (const ItemTemplate &item : templates)
        m_list->addItem(item.name);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showChosen);
    for (QLineEdit *line : {m_name, m_heading})
        connect(line, &QLineEdit::textChanged, this, &TemplatesDialog::takeFields);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &TemplatesDialog::takeFields);
    connect(m_standing, &QCheckBox::toggled, this, &TemplatesDialog::takeFields);
    m_list->setCurrentRow(static_cast<int>(chosen));
    showChosen();
    m_list->setFocus();
}

QWidget *TemplatesDialog::makeList()
{
    m_list->setAccessibleName(tr("Item templates"));
    auto *side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto *tools = new QHBoxLayout;
    tools->addWidget(button(u"list-add"_s, tr("Add a template"), &TemplatesDialog::add));
    tools->addWidget(m_remove = button(u"edit-delete"_s, tr("Delete the template"), &TemplatesDialog::remove));
    tools->addStretch(1);
    tools->addWidget(m_up = button(u"go-up"_s, tr("Move the template up"), &TemplatesDialog::moveUp));
    tools->addWidget(m_down = button(u"go-down"_s, tr("Move the template down"), &TemplatesDialog::moveDown));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(tools);
    return side;
}

QToolButton *TemplatesDialog::button(const QString &icon, const QString &text, void (TemplatesDialog::*run)())
{
    auto *button = new QToolButton(this);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

QWidget *TemplatesDialog::makeFields()
{
    m_notes->setTabChangesFocus(true);
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

QWidget *TemplatesDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, line);
    m_save = buttons->addButton(tr("Save Templates"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missing, 1);
    layout->addWidget(buttons);
    return line;
}

void TemplatesDialog::showChosen()
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
    check();
}

void TemplatesDialog::takeFields()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0)
        return;
    m_templates[row] = {m_name->text(), m_heading->text(), m_notes->toPlainText(), m_standing->isChecked()};
    m_list->item(row)->setText(m_name->text());
    check();
}

void TemplatesDialog::add()
{
    m_templates.append({tr("New template"), {}, {}, false});
    m_list->addItem(m_templates.constLast().name);
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void TemplatesDialog::remove()
{
    const int row = m_list->currentRow();
    m_templates.removeAt(row);
    const QScopedValueRollback showing(m_showing, true);
    delete m_list->takeItem(row);
    showChosen();
}

void TemplatesDialog::moveBy(int steps)
{
    const int row = m_list->currentRow();
    m_templates.move(row, row + steps);
    m_list->insertItem(row + steps, m_list->takeItem(row));
    m_list->setCurrentRow(row + steps);
    showChosen();
}

void TemplatesDialog::check()
{
    const QString missing = whatIsMissing();
    m_missing->setText(missing);
    m_save->setEnabled(missing.isEmpty() || m_templates.isEmpty()); // a body may have none
}

QString TemplatesDialog::whatIsMissing() const
{
    for (const ItemTemplate &item : m_templates) {
        if (item.name.trimmed().isEmpty())
            return tr("A template has no name yet. Give it one.");
        if (item.heading.trimmed().isEmpty())
            return tr("“%1” has no title yet. Give it one.").arg(item.name);
    }
    return m_templates.isEmpty() ? tr("There are no templates. Add one with the plus below the list.") : QString();
}

} // namespace minutebook
