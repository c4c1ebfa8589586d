#include "widgets/dialogs/downgradedialog.h"

#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int downgradeWidth = 640;
constexpr int longestNote = 500;
constexpr qsizetype mostRows = 8; // the others are scrolled to
enum Column { Words, From, To };

QTreeWidget *openedList()
{
    auto *list = new QTreeWidget;
    list->setHeaderLabels({DowngradeDialog::tr("First words"), DowngradeDialog::tr("Level now"), DowngradeDialog::tr("Level from then on")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setTabKeyNavigation(false);
    list->setAccessibleName(DowngradeDialog::tr("What is opened"));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(Words, QHeaderView::Stretch);
    for (const Column column : {From, To})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return list;
}

/// As high as its rows, if those are few.
void fitRows(QTreeWidget &list)
{
    const qsizetype rows = std::clamp<qsizetype>(list.topLevelItemCount(), 1, mostRows);
    const int row = list.topLevelItemCount() > 0 ? list.visualItemRect(list.topLevelItem(0)).height() : list.fontMetrics().height();
    list.setFixedHeight(list.header()->sizeHint().height() + 2 * list.frameWidth() + static_cast<int>(rows) * row);
}

} // namespace

DowngradeDialog::DowngradeDialog(const DowngradeOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_extents(offer.extents)
    , m_level(new QComboBox)
    , m_reason(new QLineEdit)
    , m_count(plainLabel())
    , m_opened(openedList())
    , m_refusal(new FaultLabel(this))
{
    setWindowTitle(tr("Downgrade"));
    m_level->addItems(offer.levels);
    m_level->setCurrentText(offer.level);
    m_level->setAccessibleName(tr("New level"));
    m_reason->setMaxLength(longestNote);
    m_reason->setAccessibleName(tr("Reason why its new readers may see it"));
    m_reason->setAccessibleDescription(offer.about);
    m_count->setBuddy(m_opened);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Downgrade"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(m_level, &QComboBox::currentIndexChanged, this, &DowngradeDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &DowngradeDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("New &level:"), m_level);
    form->addRow(tr("&Reason:"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(offer.about, this));
    layout->addSpacing(layout->spacing());
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    layout->addWidget(m_count);
    layout->addWidget(m_opened);
    layout->addWidget(wrappedLabel(offer.approved
                                       ? tr("These minutes are approved: a further revision of them is made. The reason is printed on page "
                                            "one of the editions that show what is opened, and of no other.")
                                       : tr("Its tag is changed in the notes, where Undo takes that back. The reason is entered in the "
                                            "audit trail."),
                                   this));
    layout->addWidget(buttons);
    setMinimumWidth(downgradeWidth);
    follow();
    m_reason->setFocus();
}

DowngradeWish DowngradeDialog::words() const
{
    return {m_level->currentText(), m_reason->text().simplified()};
}

void DowngradeDialog::follow()
{
    const DowngradeExtent extent = m_extents.value(m_level->currentIndex());
    m_refusal->tell(extent.refusal);
    m_count->setVisible(extent.refusal.isEmpty());
    m_opened->setVisible(extent.refusal.isEmpty());
    m_accept->setEnabled(extent.refusal.isEmpty() && !m_reason->text().trimmed().isEmpty());
    list(extent.opened);
}

void DowngradeDialog::list(const QList<OpenedWords> &opened)
{
    m_count->setText(tr("&Opened by it: %n heading(s), line(s) and paper(s)", nullptr, static_cast<int>(opened.size())));
    m_opened->clear();
    for (const OpenedWords &each : opened)
        new QTreeWidgetItem(m_opened, {each.words, each.from, each.to});
    m_opened->setCurrentItem(m_opened->topLevelItem(0));
    fitRows(*m_opened);
}

} // namespace minutebook
