#include "widgets/dialogs/schemepage.h"

#include "widgets/delegates/plaindelegate.h"
#include "widgets/faultlabel.h"
#include "widgets/levelcolour.h"
#include "widgets/plainlabel.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

enum LevelColumn : int { NameColumn, MarkingColumn, HandlingColumn, ColumnCount };

QTableWidgetItem *tableCell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(QString());
    return item;
}

QColor inkColour(Colour colour)
{
    return QColor::fromRgb(colour.rgb);
}

/// As it is printed: on its box, or on white paper, in dark colours too.
QTableWidgetItem *markingCell(const Level &level)
{
    QTableWidgetItem *item = tableCell(level.marking);
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setForeground(inkColour(level.line.text));
    item->setBackground(level.line.box ? inkColour(*level.line.box) : QColor(Qt::white));
    return item;
}

} // namespace

SchemePage::SchemePage(const Scheme &scheme, QWidget *parent)
    : QWidget(parent)
    , m_name(wrappedLabel({}, this))
    , m_levels(new QTableWidget(0, ColumnCount, this))
    , m_done(wrappedLabel({}, this))
    , m_fault(new FaultLabel(this))
{
    m_levels->setHorizontalHeaderLabels({tr("Level"), tr("Printed"), tr("What its readers may do")});
    m_levels->setAccessibleName(tr("Levels, from the lowest to the highest"));
    m_levels->setItemDelegate(new PlainDelegate(m_levels));
    m_levels->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_levels->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_levels->setTabKeyNavigation(false);
    m_levels->verticalHeader()->hide();
    m_levels->horizontalHeader()->setStretchLastSection(true);
    m_levels->horizontalHeader()->setHighlightSections(false);
    m_levels->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_levels->horizontalHeader(), &QHeaderView::sectionResized, m_levels, &QTableWidget::resizeRowsToContents);

    auto *write = new QPushButton(tr("Write to a &File…"), this);
    auto *take = new QPushButton(tr("&Take from a File…"), this);
    connect(write, &QPushButton::clicked, this, &SchemePage::browseToSave);
    connect(take, &QPushButton::clicked, this, &SchemePage::browse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(write);
    buttons->addWidget(take);
    buttons->addStretch(1);

    auto *hint = wrappedLabel({}, this);
    hint->setText(
        tr("Levels, colours, markings, handling statements, the sentence of a stub, the names of editions and where the marking stands "
           "are edited in the file, which is JSON. Meetings that were held keep the levels that they were held with; planned ones "
           "go over to the new ones."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_levels, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_fault);
    layout->addWidget(m_done);
    layout->addWidget(hint);
    m_done->hide();
    show(scheme);
}

void SchemePage::show(const Scheme &scheme)
{
    m_scheme = scheme;
    m_name->setText(scheme.place == MarkingPlace::HeaderAndFooter
                        ? tr("%1 (%2): the marking stands in the header and the footer of each page.").arg(scheme.name, scheme.id)
                        : tr("%1 (%2): the marking stands at the head of page one.").arg(scheme.name, scheme.id));
    m_levels->setRowCount(0);
    for (const Level &level : scheme.levels)
        addRow(level);
    m_levels->resizeColumnToContents(NameColumn);
    m_levels->resizeColumnToContents(MarkingColumn);
    m_levels->resizeRowsToContents();
}

/// As high as the text needs at the width that it has in the end.
void SchemePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_levels->resizeRowsToContents();
}

void SchemePage::addRow(const Level &level)
{
    const int row = m_levels->rowCount();
    m_levels->insertRow(row);
    const bool standard = level.name == m_scheme.level(m_scheme.defaultRank).name;
    QTableWidgetItem *name = tableCell(standard ? tr("%1 (where nothing is marked)").arg(level.name) : level.name);
    name->setForeground(levelColour(level, palette()));
    m_levels->setItem(row, NameColumn, name);
    m_levels->setItem(row, MarkingColumn, markingCell(level));
    m_levels->setItem(row, HandlingColumn, tableCell(level.handling));
}

void SchemePage::browse()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Take a Classification Scheme"), folder, tr("Schemes (*.json)"));
    if (!path.isEmpty())
        openScheme(path);
}

void SchemePage::browseToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the Classification Scheme"),
                                                      u"%1/%2.json"_s.arg(folder, m_scheme.id.toLower()), tr("Schemes (*.json)"));
    if (!path.isEmpty())
        saveScheme(path);
}

void SchemePage::openScheme(const QString &path)
{
    m_done->hide();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_fault->tell(sentence({ErrorCode::FileNotReadable, {path, file.errorString()}}));
    const Result<Scheme> scheme = readScheme(file.readAll());
    m_fault->tell(scheme ? QString() : sentence(scheme.error()));
    if (!scheme)
        return;
    show(*scheme);
    tellTaken(path);
    emit changed();
}

void SchemePage::tellTaken(const QString &path)
{
    m_done->setText(tr("Taken from %1. It counts once the committee is saved.").arg(QFileInfo(path).fileName()));
    m_done->show();
}

void SchemePage::saveScheme(const QString &path)
{
    m_done->hide();
    QSaveFile file(path);
    const QByteArray json = writeSchemeToEdit(m_scheme);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    m_fault->tell(saved ? QString() : sentence({ErrorCode::FileNotWritten, {path, file.errorString()}}));
    if (!saved)
        return;
    m_done->setText(tr("Written to %1. Edit it there, and take it from the file again.").arg(QFileInfo(path).fileName()));
    m_done->show();
}

} // namespace minutebook
