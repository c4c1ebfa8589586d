#include "widgets/dialogs/retentiondialog.h"

#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize retentionSize(860, 640);

bool countsYears(Keeping keeping)
{
    return keeping == Keeping::YearsAfterApproval || keeping == Keeping::YearsAfterMeeting;
}

QString keepingText(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Kept:
        return RetentionDialog::tr("are kept");
    case Keeping::UntilApproval:
        return RetentionDialog::tr("are kept until the minutes are approved");
    case Keeping::YearsAfterApproval:
        return RetentionDialog::tr("are kept for years after the approval of the minutes");
    case Keeping::YearsAfterMeeting:
        return RetentionDialog::tr("are kept for years after the meeting");
    }
    return {};
}

QTreeWidget *newList(const QString &name, const QStringList &titles)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(name);
    list->setHeaderLabels(titles);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    return list;
}

void fitColumns(QTreeWidget &list)
{
    for (int column = 0; column + 1 < list.columnCount(); ++column)
        list.resizeColumnToContents(column);
}

} // namespace

RetentionDialog::RetentionDialog(const RetentionOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_ownNotes(newFields(Matter::OwnNotes, tr("Own notes")))
    , m_drafts(newFields(Matter::SupersededDrafts, tr("Superseded drafts")))
    , m_papers(newFields(Matter::Papers, tr("Papers")))
    , m_due(newList(tr("What is due"), {tr("Meeting"), tr("What"), tr("How much"), tr("Due since"), tr("By the rule")}))
    , m_nothingDue(wrappedLabel({}))
    , m_disposed(newList(tr("What has been disposed of"),
                         {tr("On"), tr("Meeting"), tr("What"), tr("How much"), tr("By the rule"), tr("Hash (SHA-256)")}))
    , m_dispose(new QPushButton(tr("&Dispose of What Is Ticked…")))
{
    setWindowTitle(tr("Retention"));
    auto *buttons = new QDialogButtonBox(offer.editable ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    if (offer.editable)
        buttons->addButton(tr("&Save Rules"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_dispose, &QPushButton::clicked, this, &RetentionDialog::askToDispose);
    connect(m_due, &QTreeWidget::itemChanged, this, &RetentionDialog::followTicks);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(tr(
        "Approved minutes are kept for ever. What is due by these rules is listed, and goes only when you say so: from this book, not from "
        "copies and backups of it. Where nobody has written down when minutes were approved, the day of the next meeting counts.")));
    layout->addWidget(makeRules());
    layout->addWidget(makeDue(), 3);
    layout->addWidget(makeDisposed(), 2);
    layout->addWidget(buttons);
    followRules();
    m_ownNotes.keeping->setFocus();
    resize(retentionSize);
}

RetentionDialog::RuleFields RetentionDialog::newFields(Matter matter, const QString &name)
{
    const RetentionRule &rule = m_offer.rules.of(matter);
    RuleFields fields{new QComboBox, new QSpinBox};
    for (const Keeping keeping : keepingsOf(matter))
        fields.keeping->addItem(keepingText(keeping), static_cast<int>(keeping));
    fields.keeping->setCurrentIndex(fields.keeping->findData(static_cast<int>(rule.keeping)));
    fields.keeping->setEnabled(m_offer.editable);
    fields.keeping->setAccessibleName(name);
    fields.years->setRange(1, mostYears);
    fields.years->setValue(rule.years);
    fields.years->setAccessibleName(tr("%1: years").arg(name));
    connect(fields.keeping, &QComboBox::currentIndexChanged, this, &RetentionDialog::followRules);
    connect(fields.years, &QSpinBox::valueChanged, this, &RetentionDialog::followRules);
    return fields;
}

QWidget *RetentionDialog::makeRules()
{
    auto *rules = new QWidget;
    auto *form = new QFormLayout(rules);
    form->setContentsMargins(0, 0, 0, 0);
    for (const auto &[text, fields] : {std::pair(tr("&Own notes (//):"), m_ownNotes), std::pair(tr("Superseded d&rafts:"), m_drafts),
                                       std::pair(tr("Contents of &papers:"), m_papers)}) {
        auto *row = new QHBoxLayout;
        row->addWidget(fields.keeping);
        row->addWidget(fields.years);
        row->addStretch();
        auto *label = new QLabel(text);
        label->setBuddy(fields.keeping);
        form->addRow(label, row);
    }
    form->addRow(tr("How notes were typed:"), wrappedLabel(tr("is forgotten as soon as the minutes are approved")));
    return rules;
}

QWidget *RetentionDialog::makeDue()
{
    auto *group = new QGroupBox(tr("Due"));
    auto *layout = new QVBoxLayout(group);
    auto *below = new QHBoxLayout;
    below->addWidget(m_nothingDue, 1);
    below->addWidget(m_dispose);
    layout->addWidget(m_due);
    layout->addLayout(below);
    return group;
}

QWidget *RetentionDialog::makeDisposed()
{
    auto *group = new QGroupBox(tr("Disposed of"));
    auto *layout = new QVBoxLayout(group);
    layout->addWidget(m_disposed);
    for (const Disposal &disposal : m_offer.disposed) {
        auto *row = new QTreeWidgetItem(cellsOf(disposal));
        row->setToolTip(m_disposed->columnCount() - 1, disposal.sha256); // longer than most columns
        m_disposed->addTopLevelItem(row);
    }
    fitColumns(*m_disposed);
    return group;
}

RetentionRule RetentionDialog::ruleOf(const RuleFields &fields)
{
    const auto keeping = static_cast<Keeping>(fields.keeping->currentData().toInt());
    return {keeping, countsYears(keeping) ? fields.years->value() : 0};
}

Retention RetentionDialog::rules() const
{
    return {.ownNotes = ruleOf(m_ownNotes), .papers = ruleOf(m_papers), .drafts = ruleOf(m_drafts)};
}

/// What is due stays ticked as it is: all of it, until somebody leaves something out.
void RetentionDialog::followRules()
{
    for (const RuleFields &fields : {m_ownNotes, m_drafts, m_papers}) {
        fields.years->setVisible(ruleOf(fields).years > 0);
        fields.years->setEnabled(m_offer.editable);
        fields.years->setSuffix(tr(" year(s)", "after a number", fields.years->value()));
    }
    m_matters = dueMatters(m_offer.kept, rules(), m_offer.today);
    const QSignalBlocker quiet(m_due);
    m_due->clear();
    for (const DueMatter &due : std::as_const(m_matters)) {
        auto *row = new QTreeWidgetItem(cellsOf(due));
        if (m_offer.editable)
            row->setCheckState(0, Qt::Checked);
        m_due->addTopLevelItem(row);
    }
    fitColumns(*m_due);
    m_nothingDue->setText(m_matters.isEmpty() ? tr("Nothing is due by these rules.") : QString());
    followTicks();
}

QList<KeptMatter> RetentionDialog::ticked() const
{
    QList<KeptMatter> matters;
    for (int row = 0; row < m_due->topLevelItemCount(); ++row) {
        if (m_due->topLevelItem(row)->checkState(0) == Qt::Checked)
            matters << m_matters[row].kept;
    }
    return matters;
}

void RetentionDialog::followTicks()
{
    m_dispose->setEnabled(m_offer.editable && !ticked().isEmpty());
}

void RetentionDialog::askToDispose()
{
    m_disposes = true;
    accept();
}

RetentionWish RetentionDialog::words() const
{
    return {rules(), m_disposes ? ticked() : QList<KeptMatter>()};
}

} // namespace minutebook
