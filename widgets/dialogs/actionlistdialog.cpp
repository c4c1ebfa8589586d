#include "widgets/dialogs/actionlistdialog.h"

#include "widgets/dayedit.h"
#include "widgets/dialogs/columnchoices.h"
#include "widgets/dialogs/listsource.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize actionListSize(1000, 700);
constexpr int highestMeeting = 99'999;
enum Column { Row, Number, Text, Owners, Due, Becomes, ColumnCount };

QString fieldWord(ActionField field)
{
    switch (field) {
    case ActionField::None:
        return ActionListDialog::tr("(left out)");
    case ActionField::Number:
        return ActionListDialog::tr("Number");
    case ActionField::Text:
        return ActionListDialog::tr("Action");
    case ActionField::Owner:
        return ActionListDialog::tr("Owner");
    case ActionField::Due:
        return ActionListDialog::tr("Due");
    case ActionField::Status:
        return ActionListDialog::tr("Status");
    case ActionField::RaisedOn:
        return ActionListDialog::tr("Raised on");
    case ActionField::ClosedOn:
        return ActionListDialog::tr("Closed on");
    case ActionField::Level:
        return ActionListDialog::tr("Level");
    case ActionField::Notes:
        return ActionListDialog::tr("Notes");
    }
    return {};
}

constexpr std::array fields{ActionField::None,   ActionField::Number,   ActionField::Text,     ActionField::Owner, ActionField::Due,
                            ActionField::Status, ActionField::RaisedOn, ActionField::ClosedOn, ActionField::Level, ActionField::Notes};

/// Of those that come in, each once.
QStringList unknownOwners(const QList<ListedAction> &actions)
{
    QStringList owners;
    for (const ListedAction &action : actions)
        owners += action.fault.isEmpty() ? action.strangers : QStringList();
    owners.removeDuplicates();
    return owners;
}

QStringList fieldWords()
{
    QStringList words;
    for (const ActionField field : fields)
        words.append(fieldWord(field));
    return words;
}

QTableWidget *previewTable(QWidget *parent)
{
    auto *table = new QTableWidget(0, ColumnCount, parent);
    table->setHorizontalHeaderLabels({ActionListDialog::tr("Row"), ActionListDialog::tr("Number"), ActionListDialog::tr("Action"),
                                      ActionListDialog::tr("Owner"), ActionListDialog::tr("Due"),
                                      ActionListDialog::tr("What becomes of it")});
    table->setAccessibleName(ActionListDialog::tr("What comes in"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 3 / 2);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

} // namespace

ActionListDialog::ActionListDialog(const ActionListOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_source(new ListSource(tr("&Paste rows of a spreadsheet here: a row of headings, then one for each action"),
                              tr("Ref, Action, Owner, Due, Status, Raised, Closed, Level, Notes\n"
                                 "SRC 8/01, Sound the bar, Harbour Office, 2023-08-09, closed, 2023-07-01, 2023-08-02, GREEN, All dry"),
                              this))
    , m_columns(new ColumnChoices(fieldWords(), this))
    , m_preview(previewTable(this))
    , m_number(new QSpinBox(this))
    , m_date(new DayEdit(DayEdit::Empty::Refused, tr("Date of the draft meeting"), this))
    , m_summary(plainLabel({}, this))
{
    setWindowTitle(tr("Take In an Old Action Log"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Make the Draft Meeting"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_source, &ListSource::changed, this, &ActionListDialog::readText);
    connect(m_columns, &ColumnChoices::changed, this, &ActionListDialog::list);
    connect(m_source, &ListSource::failed, m_summary, &QLabel::setText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_source, 1);
    layout->addWidget(m_columns);
    layout->addWidget(m_preview, 2);
    layout->addWidget(m_summary);
    layout->addWidget(meetingLine());
    layout->addWidget(buttons);
    resize(actionListSize);
    m_source->setFocus();
    readText();
}

QWidget *ActionListDialog::meetingLine()
{
    auto *line = new QWidget(this);
    m_date->setDate(m_offer.header.date);
    m_number->setRange(1, highestMeeting);
    m_number->setValue(m_offer.header.number);
    m_number->setAccessibleName(tr("Number of the draft meeting"));
    connect(m_number, &QSpinBox::valueChanged, this, &ActionListDialog::list);
    connect(m_date, &DayEdit::dateChanged, this, &ActionListDialog::list);
    auto *label = plainLabel(tr("They come in with a &draft meeting of their own, number"), line);
    label->setBuddy(m_number);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_number);
    layout->addWidget(plainLabel(tr("of"), line));
    layout->addWidget(m_date);
    layout->addStretch(1);
    return line;
}

void ActionListDialog::openFile(const QString &path)
{
    m_source->openFile(path);
}

void ActionListDialog::readText()
{
    m_table = readActionListTable(m_source->text());
    QList<int> proposed;
    for (const ActionField field : proposedFields(m_table))
        proposed.append(static_cast<int>(field));
    m_columns->setColumns(m_table.headings, proposed);
    list();
}

void ActionListDialog::list()
{
    QList<ActionField> said;
    for (const int place : m_columns->chosen())
        said.append(fields.at(static_cast<std::size_t>(place)));
    m_actions = listActions(m_table, said, dialectOf(m_offer.body, words().header, {}), m_offer.taken);
    showList();
}

void ActionListDialog::showList()
{
    m_preview->setRowCount(static_cast<int>(m_actions.size()));
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const ListedAction &action = m_actions.at(row);
        QString becomes = action.fault.isEmpty() ? action.lines.mid(1).join(u' ') : action.fault;
        if (becomes.isEmpty() && !action.assumedLevel.isEmpty())
            becomes = tr("open (%1, as no level is named)").arg(action.assumedLevel);
        const QStringList cells{QString::number(action.row),
                                action.number,
                                action.text,
                                action.owners.join("; "_L1),
                                action.due.isValid() ? locale().toString(action.due, u"d MMM yyyy"_s) : QString(),
                                becomes.isEmpty() ? tr("open") : becomes};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(column == Becomes ? cells[column] : QString());
            if (!action.fault.isEmpty() && column == Becomes)
                cell->setIcon(QIcon::fromTheme(u"dialog-error"_s));
            m_preview->setItem(row, column, cell);
        }
    }
    m_preview->horizontalHeader()->setStretchLastSection(false); // or it keeps the width of its contents
    m_preview->resizeColumnsToContents();
    m_preview->setColumnWidth(Text, std::min(m_preview->columnWidth(Text), width() / 3));
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_summary->setText(summary());
    m_take->setEnabled(!notesOf(m_actions).isEmpty());
}

QString ActionListDialog::summary() const
{
    if (m_actions.isEmpty())
        return m_table.headings.isEmpty() ? QString() : tr("There is a row of headings alone: no action stands below it.");
    const auto wrong = static_cast<int>(std::ranges::count_if(m_actions, [](const ListedAction &action) { return !action.fault.isEmpty(); }));
    QStringList parts{tr("%n action(s) come in.", nullptr, static_cast<int>(m_actions.size()) - wrong)};
    QStringList assumed;
    for (const ListedAction &action : m_actions) {
        if (action.fault.isEmpty() && !action.assumedLevel.isEmpty())
            assumed << action.assumedLevel;
    }
    if (!assumed.isEmpty())
        parts << tr("%n of them say(s) no level and count(s) as %1, the highest that the list names: look at them.", nullptr,
                    static_cast<int>(assumed.size()))
                     .arg(assumed.constFirst());
    if (const QStringList strangers = unknownOwners(m_actions); !strangers.isEmpty())
        parts << tr("%n owner(s) are nobody whom the committee knows: %1.", nullptr, static_cast<int>(strangers.size()))
                     .arg(strangers.join(u", "_s));
    if (wrong > 0)
        parts << tr("%n row(s) stay out until mended above.", nullptr, wrong);
    return parts.join(u' ');
}

BroughtIn ActionListDialog::words() const
{
    BroughtIn in;
    in.header = m_offer.header;
    in.header.number = m_number->value();
    in.header.date = m_date->date();
    in.notation = "\n# Old Action Log\n"_L1 + notesOf(m_actions) + u'\n';
    in.items = 1;
    in.actions = static_cast<int>(std::ranges::count(m_actions, QString(), &ListedAction::fault));
    return in;
}

} // namespace minutebook
