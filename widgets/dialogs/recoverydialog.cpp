#include "widgets/dialogs/recoverydialog.h"

#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int recoveryWidth = 560;
constexpr int pageMargin = 25; ///< millimetres
constexpr int pagePoints = 11;
constexpr int groupsInLine = 5;
constexpr double largerCode = 1.2; ///< than other text: it is copied by hand

/// In lines that are short enough to be copied by hand.
QString inLines(const QString &code)
{
    const QStringList groups = code.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsInLine)
        lines << groups.mid(i, groupsInLine).join(u" - "_s);
    return lines.join(u'\n');
}

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString pageText(const RecoveryPage &page)
{
    return u"<h1>"_s + RecoveryDialog::tr("Recovery Code").toHtmlEscaped() + u"</h1>"_s
        + paragraph(RecoveryDialog::tr("This code opens the minute book “%1” of %2 without a passphrase and without the file of its keys.")
                        .arg(page.book, page.body))
        + u"<p style=\"font-family: monospace; font-size: 17pt; margin-top: 24pt; margin-bottom: 24pt; white-space: pre\">"_s
        + inLines(page.code).toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s
        + paragraph(RecoveryDialog::tr(
            "Whoever has this page and a copy of the book can read all of it. Lock it away where the committee keeps what is of its "
            "highest level, and not with the book."))
        + paragraph(RecoveryDialog::tr(
            "To use it, open the book and type the code instead of the passphrase. Hyphens, spaces and capitals do not count; "
            "there is no I, L, O or U in it. Of a mistyped group the program says which it is."))
        + paragraph(RecoveryDialog::tr("It is void when the book’s key has been changed."))
        + paragraph(RecoveryDialog::tr("Made on %1").arg(page.day.toString(Qt::ISODate)));
}

QString suggestedFile(const RecoveryPage &page)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QFileInfo(documents).isDir() ? documents : QDir::homePath())
        .filePath(RecoveryDialog::tr("%1 recovery code.pdf").arg(QFileInfo(page.book).completeBaseName()));
}

} // namespace

RecoveryDialog::RecoveryDialog(RecoveryPage page, QWidget *parent)
    : QDialog(parent)
    , m_page(std::move(page))
    , m_kept(new QCheckBox(tr("It is &written down or printed, and locked away"), this))
    , m_fault(new FaultLabel(this))
{
    setWindowTitle(tr("Recovery Code"));
    auto *code = plainLabel(inLines(m_page.code), this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fixed.pointSizeF() * largerCode);
    code->setFont(fixed);
    code->setAccessibleName(tr("Recovery code"));
    code->setFocusPolicy(Qt::StrongFocus); // so that it is read out, group by group
    code->setMargin(code->fontMetrics().lineSpacing() / 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setEnabled(false);
    connect(m_kept, &QCheckBox::toggled, close, &QWidget::setEnabled);
    connect(print, &QPushButton::clicked, this, &RecoveryDialog::print);
    connect(save, &QPushButton::clicked, this, &RecoveryDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(tr("This code opens “%1” when every passphrase is forgotten, or when the file of the keys is lost. Without "
                                      "either of them nobody can open the book.")
                                       .arg(m_page.book),
                                   this));
    layout->addWidget(code);
    layout->addWidget(
        wrappedLabel(tr("Whoever has it and a copy of the book can read all of it: keep it on paper, not on this machine."), this));
    layout->addWidget(m_kept);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(recoveryWidth);
}

RecoveryDialog::~RecoveryDialog()
{
    m_page.code.fill(u'\0'); // what is left of it is the label's, which goes with the dialog
}

Result<> RecoveryDialog::savePdf(const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(tr("Recovery Code"));
        paintRecoveryPage(writer, m_page);
    }
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    bytes.fill('\0');
    if (!saved)
        return failure(ErrorCode::FileNotWritten, {path, file.errorString()});
    m_kept->setChecked(true);
    return {};
}

void RecoveryDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Recovery Code")); // the spooler's list is everybody's to read
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    paintRecoveryPage(printer, m_page);
    m_kept->setChecked(true);
}

void RecoveryDialog::askForFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save Recovery Code"), suggestedFile(m_page), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<> saved = savePdf(path);
    if (!saved)
        m_fault->tell(sentence(saved.error()));
    else
        m_fault->advise(tr("The page is in %1. Print it, lock it away, and delete the file.").arg(QDir::toNativeSeparators(path)));
}

void paintRecoveryPage(QPagedPaintDevice &device, const RecoveryPage &page)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(document.defaultFont().family(), pagePoints));
    document.setHtml(pageText(page));
    document.setTextWidth(device.pageLayout().paintRectPixels(device.logicalDpiX()).width());
    QPainter painter(&device);
    document.drawContents(&painter);
}

} // namespace minutebook
