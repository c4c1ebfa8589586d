#include "widgets/dialogs/exportdialog.h"

#include "models/print/preparepassword.h"
#include "widgets/dialogs/editionbox.h"
#include "widgets/dialogs/passphraseedit.h"
#include "widgets/dialogs/passphrasestrength.h"
#include "widgets/dialogs/pathline.h"
#include "widgets/dialogs/readerslist.h"
#include "widgets/levelcolour.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportWidth = 600;
constexpr int mostFindingLines = 7; ///< of the findings that are seen at once

QString kindTitle(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Minutes:
        return ExportDialog::tr("Minutes");
    case DocumentKind::Agenda:
        return ExportDialog::tr("Agenda");
    case DocumentKind::Attendance:
        return ExportDialog::tr("Attendance record");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_folder(folder)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_edition(new EditionBox(offer.scheme, this))
    , m_readersSentence(wrappedLabel({}, this))
    , m_format(new QComboBox(this))
    , m_path(new PathLine(
          tr("File"), tr("Choose where the file is to be"), [this](const QString &now) { return chosenPath(now); }, this))
    , m_encrypted(new QCheckBox(tr("&Encrypt: it opens by a passphrase only"), this))
    , m_passphrase(new PassphraseEdit(tr("Passphrase"), this))
    , m_again(new PassphraseEdit(tr("Passphrase once more"), this))
    , m_strength(wrappedLabel({}, this))
    , m_numbered(new QCheckBox(tr("&Numbered copies, a file for each reader"), this))
    , m_readers(new ReadersList(this))
    , m_certificate(new QCheckBox(tr("Keep the &certificate of the search beside it, as JSON"), this))
    , m_findingsSentence(wrappedLabel({}, this))
    , m_findings(new QListWidget(this))
    , m_missing(wrappedLabel({}, this))
{
    setWindowTitle(tr("Export"));
    m_kind->setAccessibleName(tr("Document"));
    m_format->setAccessibleName(tr("Format"));
    colourText(m_readersSentence, mutedColour(palette()));
    fillKinds();
    fillFormats();
    makeFindings();
    showFindings();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Document:"), m_kind);
    m_form->addRow(tr("Ed&ition:"), m_edition);
    m_form->addRow(QString(), m_readersSentence);
    m_form->addRow(tr("F&ormat:"), m_format);
    m_form->addRow(tr("&File:"), m_path);
    m_form->addRow(QString(), m_encrypted);
    m_form->addRow(tr("&Passphrase:"), m_passphrase);
    m_form->addRow(tr("Once &more:"), m_again);
    m_form->addRow(QString(), m_strength);
    m_form->addRow(QString(), m_numbered);
    m_form->addRow(QString(), m_readers);
    m_form->addRow(QString(), m_certificate);
    m_form->addRow(tr("Findin&gs:"), m_findingsSentence);
    qobject_cast<QLabel *>(m_form->labelForField(m_findingsSentence))->setBuddy(m_findings);
    m_form->addRow(QString(), m_findings);
    m_form->addRow(m_missing);
    m_form->addRow(buttons);
    setMinimumWidth(std::max(exportWidth, minimumSizeHint().width())); // other languages need more
    showEditions();
    m_edition->choose(offer.chosen.ceiling);
    follow();
    m_edition->setFocus();
}

void ExportDialog::fillKinds()
{
    for (const EditionChoice &edition : m_offer.editions) {
        if (m_kind->findData(QVariant::fromValue(edition.kind)) < 0)
            m_kind->addItem(kindTitle(edition.kind), QVariant::fromValue(edition.kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(m_offer.chosen.kind)));
}

void ExportDialog::fillFormats()
{
    for (const Format format : allFormats())
        m_format->addItem(formatTitle(format), QVariant::fromValue(format));
}

/// They are told and stop nothing. Enter or a double click leads to one.
void ExportDialog::makeFindings()
{
    m_findings->setAccessibleName(tr("Findings that are left"));
    m_findings->setWordWrap(true);
    m_findings->setResizeMode(QListView::Adjust);
    m_findings->setAlternatingRowColors(true);
    m_findings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
        m_wanted = m_listed.value(m_findings->row(row));
        m_export->setEnabled(false); // the same key would press it
        reject();
    });
}

/// An agenda has nothing to do with what the notes say below it.
void ExportDialog::showFindings()
{
    m_listed = m_offer.findings;
    if (m_kind->currentData().value<DocumentKind>() == DocumentKind::Agenda)
        m_listed.removeIf([](const ExportFinding &finding) { return !finding.ofAgenda; });
    const auto count = static_cast<int>(m_listed.size());
    m_findingsSentence->setText(tr("%n finding(s) left. Enter leads to the chosen one, and nothing is exported.", nullptr, count));
    m_findings->clear();
    for (const ExportFinding &finding : std::as_const(m_listed)) {
        auto *row = new QListWidgetItem(finding.words, m_findings);
        row->setToolTip(finding.words.toHtmlEscaped());
    }
    m_findings->setCurrentRow(0);
    const int lines = std::min(2 * count, mostFindingLines);
    m_findings->setFixedHeight(lines * (m_findings->fontMetrics().height() + 2) + 2 * m_findings->frameWidth());
}

/// Whatever changes, the rest follows.
void ExportDialog::follow()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::showFindings);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::showEditions);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &ExportDialog::showReaders);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_edition, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
    for (QCheckBox *box : {m_encrypted, m_numbered})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::check);
    connect(m_numbered, &QCheckBox::toggled, m_path, &PathLine::forget);
    for (const QLineEdit *line : std::initializer_list<QLineEdit *>{m_passphrase, m_again})
        connect(line, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_path, &PathLine::changed, this, &ExportDialog::tellMissing);
    connect(m_readers, &ReadersList::itemChanged, this, &ExportDialog::check);
    showReaders();
    check();
}

void ExportDialog::showEditions()
{
    QList<EditionChoice> editions = m_offer.editions;
    editions.removeIf([kind = m_kind->currentData().value<DocumentKind>()](const EditionChoice &edition) { return edition.kind != kind; });
    m_edition->setEditions(editions);
}

void ExportDialog::showReaders()
{
    const Rank ceiling = m_edition->chosen().ceiling;
    m_readersSentence->setText(readersSentence(m_offer.scheme, ceiling));
    m_readers->show(m_offer.readers, m_offer.scheme, ceiling);
}

void ExportDialog::check()
{
    const bool canEncrypt = takesPassword(format());
    m_encrypted->setEnabled(canEncrypt);
    const bool namesPeople = m_edition->chosen().ceiling >= m_offer.defaultRank && !m_offer.readers.isEmpty();
    m_numbered->setEnabled(namesPeople);
    m_strength->setText(m_passphrase->text().isEmpty()
                            ? tr("Without the passphrase nobody can open the file. It is no archive file (PDF/A).")
                            : strengthHint(m_passphrase->text()));
    proposePath();
    tellMissing();
}

void ExportDialog::accept()
{
    const QString refusal = m_offer.refusal && !m_wanted ? m_offer.refusal(words()) : QString();
    if (refusal.isEmpty())
        return QDialog::accept();
    m_missing->setText(refusal);
    showRows();
}

void ExportDialog::tellMissing()
{
    m_missing->setText(whatIsMissing());
    showRows();
    m_export->setEnabled(m_missing->text().isEmpty());
}

/// The dialog is as high as what it shows.
void ExportDialog::showRows()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_passphrase, m_again, m_strength})
        m_form->setRowVisible(field, hasPassphrase());
    m_form->setRowVisible(m_readers, isNumbered());
    for (QWidget *field : std::initializer_list<QWidget *>{m_findingsSentence, m_findings})
        m_form->setRowVisible(field, !m_listed.isEmpty());
    m_form->setRowVisible(m_missing, !m_missing->text().isEmpty());
    m_form->activate();
    resize(width(), std::max(minimumSizeHint().height(), m_form->totalHeightForWidth(width())));
}

void ExportDialog::proposePath()
{
    const QSignalBlocker quiet(m_path);
    m_path->setName(isNumbered() ? tr("Folder") : tr("File"));
    qobject_cast<QLabel *>(m_form->labelForField(m_path))->setText(isNumbered() ? tr("Fo&lder:") : tr("&File:"));
    m_path->propose(isNumbered() ? m_folder : QDir(m_folder).filePath(m_offer.fileName(m_edition->chosen(), format())));
}

QString ExportDialog::chosenPath(const QString &now)
{
    if (isNumbered())
        return QFileDialog::getExistingDirectory(this, tr("Folder of the Copies"), now);
    return QFileDialog::getSaveFileName(this, tr("Export"), now, QString(), nullptr, QFileDialog::DontConfirmOverwrite); // asked later
}

QString ExportDialog::whatIsMissing() const
{
    if (m_path->path().isEmpty())
        return isNumbered() ? tr("Choose a folder for the copies.") : tr("Choose a file.");
    if (isNumbered() && !QFileInfo(m_path->path()).isDir())
        return tr("There is no folder of that name. Choose one for the copies.");
    if (isNumbered() && m_readers->chosen().isEmpty())
        return tr("Choose at least one reader who is cleared for this edition.");
    if (!hasPassphrase())
        return {};
    if (m_passphrase->text().isEmpty())
        return tr("Type a passphrase.");
    if (const Result<QByteArray> prepared = preparePassword(m_passphrase->text()); !prepared)
        return sentence(prepared.error());
    if (m_passphrase->text() != m_again->text())
        return m_again->text().isEmpty() ? tr("Type the passphrase once more.") : tr("The two passphrases differ.");
    return {};
}

Format ExportDialog::format() const
{
    return m_format->currentData().value<Format>();
}

bool ExportDialog::isNumbered() const
{
    return m_numbered->isEnabled() && m_numbered->isChecked();
}

bool ExportDialog::hasPassphrase() const
{
    return m_encrypted->isEnabled() && m_encrypted->isChecked();
}

ExportWish ExportDialog::words() const
{
    const EditionChoice edition = m_edition->chosen();
    return {.issue = {.kind = edition.kind,
                      .edition = Edition{edition.ceiling},
                      .format = format(),
                      .passphrase = hasPassphrase() ? m_passphrase->text() : QString()},
            .path = m_path->path(),
            .readers = isNumbered() ? m_readers->chosen() : QStringList(),
            .certificate = m_certificate->isChecked(),
            .wanted = m_wanted};
}

} // namespace minutebook
