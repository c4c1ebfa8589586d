#include "widgets/dialogs/bookexportdialog.h"

#include "widgets/dialogs/editionbox.h"
#include "widgets/dialogs/pathline.h"
#include "widgets/levelcolour.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int bookExportWidth = 600;

QString windowTitleOf(BookExport what)
{
    switch (what) {
    case BookExport::ActionLog:
        return BookExportDialog::tr("Export Action Log");
    case BookExport::Decisions:
        return BookExportDialog::tr("Export Decision Register");
    case BookExport::Volume:
        return BookExportDialog::tr("Export Volume");
    case BookExport::Extract:
        return BookExportDialog::tr("Export Certified Extract");
    }
    return {};
}

/// Those of registers that are no documents have names here.
QString titleOfFormat(const QString &suffix)
{
    if (suffix == "csv"_L1)
        return BookExportDialog::tr("Spreadsheet (CSV)");
    if (suffix == "json"_L1)
        return BookExportDialog::tr("Data for other programs (JSON)");
    if (suffix == "ics"_L1)
        return BookExportDialog::tr("To-dos for a calendar (iCalendar)");
    return formatTitle(formatNamed(suffix).value_or(Format::Pdf));
}

} // namespace

BookExportDialog::BookExportDialog(const BookOffer &offer, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_folder(folder)
    , m_edition(new EditionBox(offer.scheme, this))
    , m_sentence(new QLabel(this))
    , m_year(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_path(new PathLine(
          tr("File"), tr("Choose where the file is to be"), [this](const QString &now) { return chosenPath(now); }, this))
    , m_certificate(new QCheckBox(tr("Keep the &certificate of the search beside it, as JSON"), this))
{
    setWindowTitle(windowTitleOf(offer.what));
    m_year->setAccessibleName(tr("Year"));
    m_format->setAccessibleName(tr("Format"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    colourText(m_sentence, mutedColour(palette()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    layOut(buttons);
    follow();
    m_edition->setFocus();
}

void BookExportDialog::fill()
{
    m_edition->setEditions(m_offer.editions);
    m_edition->choose(m_offer.chosen);
    m_year->addItem(tr("All years"), 0);
    for (const int year : m_offer.years)
        m_year->addItem(QString::number(year), year);
    for (const QString &format : m_offer.formats)
        m_format->addItem(titleOfFormat(format), format);
}

void BookExportDialog::layOut(QWidget *buttons)
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Ed&ition:"), m_edition);
    form->addRow(QString(), m_sentence);
    form->addRow(tr("&Year:"), m_year);
    form->addRow(tr("F&ormat:"), m_format);
    form->addRow(tr("&File:"), m_path);
    form->addRow(QString(), m_certificate);
    form->addRow(buttons);
    form->setRowVisible(m_year, m_offer.what == BookExport::Volume);
    form->setRowVisible(m_format, m_format->count() > 1);
    setMinimumWidth(std::max(bookExportWidth, minimumSizeHint().width())); // other languages need more
}

void BookExportDialog::follow()
{
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_edition, m_year, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &BookExportDialog::propose);
    connect(m_path, &PathLine::changed, this, &BookExportDialog::check);
    propose();
    check();
}

void BookExportDialog::propose()
{
    const Rank ceiling = m_edition->chosen().ceiling;
    const QString selection = m_offer.selection.isEmpty() ? QString() : u' ' + tr("Only a selection of them: %1.").arg(m_offer.selection);
    m_sentence->setText(whatItIs() + selection + u' ' + clearedSentence(m_offer.scheme, ceiling));
    const QString name = m_offer.fileName(ceiling, m_year->currentData().toInt(), m_format->currentData().toString());
    m_path->propose(QDir(m_folder).filePath(name));
}

QString BookExportDialog::whatItIs() const
{
    if (m_offer.what == BookExport::ActionLog)
        return tr("The actions of all meetings, by the latest word on each that its readers may see.");
    if (m_offer.what == BookExport::Decisions)
        return tr("The decisions of all meetings that its readers may see.");
    if (m_offer.what == BookExport::Extract)
        return tr("The chosen decision with its vote, and a place for the signature of whoever certifies it.");
    return tr("The minutes that are approved or final, bound in one PDF with its contents in front.");
}

/// The ending says which format it is to be; of what a person has typed it is the last word.
void BookExportDialog::check()
{
    const int format = m_format->findData(QFileInfo(m_path->path()).suffix().toLower());
    if (format >= 0 && format != m_format->currentIndex()) {
        const QSignalBlocker quiet(m_format);
        m_format->setCurrentIndex(format);
    }
    m_export->setEnabled(!m_path->path().isEmpty());
}

QString BookExportDialog::chosenPath(const QString &now)
{
    return QFileDialog::getSaveFileName(this, windowTitle(), now, QString(), nullptr, QFileDialog::DontConfirmOverwrite); // asked later
}

BookWish BookExportDialog::words() const
{
    const QString format = m_format->currentData().toString();
    const QString path = m_path->path();
    const bool isNamed = QFileInfo(path).suffix().compare(format, Qt::CaseInsensitive) == 0;
    return {.ceiling = m_edition->chosen().ceiling,
            .path = isNamed ? path : path + u'.' + format,
            .year = m_year->currentData().toInt(),
            .certificate = m_certificate->isChecked()};
}

} // namespace minutebook
