#include "widgets/dialogs/templatepicker.h"

#include "models/core/foldwords.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

namespace {

constexpr QSize pickerSize(420, 320);

bool matches(const ItemTemplate &item, const QString &words)
{
    return foldWords(item.name).contains(foldWords(words)) || foldWords(item.heading).contains(foldWords(words));
}

} // namespace

TemplatePicker::TemplatePicker(const QList<ItemTemplate> &templates, QWidget *parent)
    : QDialog(parent)
    , m_templates(templates)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("New Item from Template"));
    m_filter->setPlaceholderText(tr("Type some of its name"));
    m_filter->setAccessibleName(tr("Some of the template’s name"));
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Item templates"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Add Item"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_filter, &QLineEdit::textChanged, this, &TemplatePicker::fill);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(pickerSize);
    fill();
    m_filter->setFocus();
}

void TemplatePicker::fill()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        if (!matches(m_templates.at(i), m_filter->text().trimmed()))
            continue;
        auto *item = new QListWidgetItem(m_templates.at(i).name, m_list);
        item->setData(Qt::UserRole, i);
    }
    choose(0);
    m_accept->setEnabled(m_list->count() > 0);
}

void TemplatePicker::choose(int row)
{
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
}

bool TemplatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    choose(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1));
    return true;
}

ItemTemplate TemplatePicker::words() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_templates.value(item->data(Qt::UserRole).toLongLong()) : ItemTemplate();
}

} // namespace minutebook
