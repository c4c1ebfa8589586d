#include "widgets/dialogs/dialogprompts.h"

#include "widgets/dialogs/acceptkey.h"
#include "widgets/dialogs/actionlistdialog.h"
#include "widgets/dialogs/backupsdialog.h"
#include "widgets/dialogs/bodysetupdialog.h"
#include "widgets/dialogs/bookexportdialog.h"
#include "widgets/dialogs/bringindialog.h"
#include "widgets/dialogs/buttonorder.h"
#include "widgets/dialogs/changemeetingdialog.h"
#include "widgets/dialogs/downgradedialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/grounddialog.h"
#include "widgets/dialogs/interestsdialog.h"
#include "widgets/dialogs/interimdialog.h"
#include "widgets/dialogs/itemdialog.h"
#include "widgets/dialogs/keysdialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/newbookdialog.h"
#include "widgets/dialogs/newpassphrasedialog.h"
#include "widgets/dialogs/partiesdialog.h"
#include "widgets/dialogs/passphrasedialog.h"
#include "widgets/dialogs/persondialog.h"
#include "widgets/dialogs/proofdialog.h"
#include "widgets/dialogs/provedialog.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/dialogs/recoverydialog.h"
#include "widgets/dialogs/reportdialog.h"
#include "widgets/dialogs/retentiondialog.h"
#include "widgets/dialogs/templatepicker.h"
#include "widgets/dialogs/templatesdialog.h"
#include "widgets/dialogs/waitdialog.h"
#include "widgets/dialogs/waivedialog.h"
#include "widgets/review/entercommentdialog.h"
#include "widgets/review/senddialog.h"
#include "widgets/review/sentdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterDialogWidth = 440;
constexpr int wordingDialogWidth = 520;

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

int run(QDialog &dialog)
{
    orderButtons(dialog);
    return dialog.exec();
}

QWidget *window()
{
    return QApplication::activeWindow();
}

std::optional<QString> given(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QList<Scheme> shippedSchemes()
{
    QList<Scheme> schemes;
    for (const QString &id : {u"SEC"_s, u"TLP"_s}) {
        if (Result<Scheme> scheme = shippedScheme(id))
            schemes.append(*std::move(scheme));
    }
    return schemes;
}

} // namespace

std::optional<NewBook> DialogPrompts::newBook()
{
    NewBookDialog dialog(shippedSchemes(), documentsFolder(), window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<NewBook> DialogPrompts::newBookOf(const Body &body)
{
    NewBookDialog dialog({body.scheme}, documentsFolder(), window());
    dialog.takeBody(body);
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<QString> DialogPrompts::folderToFill()
{
    return given(QFileDialog::getExistingDirectory(window(), tr("Choose or Make an Empty Folder"), documentsFolder()));
}

std::optional<QString> DialogPrompts::folderToRead()
{
    return given(QFileDialog::getExistingDirectory(window(), tr("Choose the Folder of a Book"), documentsFolder()));
}

std::optional<QString> DialogPrompts::bookToOpen()
{
    return given(QFileDialog::getOpenFileName(window(), tr("Open Book"), documentsFolder(),
                                              tr("Minute books and review files (*.minutebook *.minutereview);;All files (*)")));
}

std::optional<QString> DialogPrompts::bookToMake(const QString &path)
{
    const QString suggestion = QDir(documentsFolder()).filePath(tr("%1 (copy).minutebook").arg(QFileInfo(path).completeBaseName()));
    return given(QFileDialog::getSaveFileName(window(), tr("Save Book Elsewhere"), suggestion, tr("Minute books (*.minutebook)"), nullptr,
                                              QFileDialog::DontConfirmOverwrite)); // an existing file is never written over
}

std::optional<QString> DialogPrompts::passphrase(const QString &path, const QString &complaint)
{
    PassphraseDialog dialog(tr("Passphrase of “%1”, or its recovery code:").arg(QFileInfo(path).completeBaseName()), complaint, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.passphrase()) : std::nullopt;
}

bool DialogPrompts::waitFor(const QString &what, const QFuture<void> &work)
{
    WaitDialog dialog(what, work, window());
    return run(dialog) == QDialog::Accepted;
}

std::optional<NewPassphrase> DialogPrompts::newPassphrase(const PassphraseQuestion &question)
{
    NewPassphraseDialog dialog(question, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<KeysWish> DialogPrompts::keys(const KeysOffer &offer)
{
    KeysDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.wish()) : std::nullopt;
}

void DialogPrompts::showRecovery(const RecoveryPage &page)
{
    RecoveryDialog(page, window()).exec();
}

std::optional<BackupsWish> DialogPrompts::backups(const BackupsOffer &offer)
{
    BackupsDialog dialog(offer, window());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.wish()) : std::nullopt;
}

std::optional<QString> DialogPrompts::backupToRestore()
{
    return given(
        QFileDialog::getOpenFileName(window(), tr("Restore Backup"), documentsFolder(), tr("Minute books (*.minutebook);;All files (*)")));
}

bool DialogPrompts::report(const Report &report)
{
    return ReportDialog(report, window()).exec() == QDialog::Accepted;
}

QStringList DialogPrompts::filesToImport()
{
    return QFileDialog::getOpenFileNames(window(), tr("Import Meetings"), documentsFolder(),
                                         tr("Meeting files (*.minutes.md *.md);;All files (*)"));
}

std::optional<QString> DialogPrompts::folderToImport()
{
    return given(QFileDialog::getExistingDirectory(window(), tr("Choose a Folder of Meeting Files"), documentsFolder()));
}

std::optional<QString> DialogPrompts::documentToBringIn()
{
    return given(QFileDialog::getOpenFileName(window(), tr("Bring In Old Minutes"), documentsFolder(),
                                              tr("Documents (*.docx *.odt *.html *.htm *.md *.txt);;All files (*)")));
}

std::optional<BroughtIn> DialogPrompts::bringIn(const BroughtIn &in, const QString &unsaid, const Body &body)
{
    BringInDialog dialog(in, unsaid, body, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<BroughtIn> DialogPrompts::actionList(const ActionListOffer &offer)
{
    ActionListDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<ExportWish> DialogPrompts::exportWish(const ExportOffer &offer)
{
    ExportDialog dialog(offer, documentsFolder(), window());
    const bool exports = run(dialog) == QDialog::Accepted;
    return exports || dialog.wanted() ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<ProveWish> DialogPrompts::fileToProve(const QList<ProveOffer> &offers)
{
    ProveDialog dialog(offers, documentsFolder(), window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<QString> DialogPrompts::filePassword(const QString &path, const QString &complaint)
{
    PassphraseDialog dialog(tr("Passphrase of “%1”:").arg(QFileInfo(path).fileName()), complaint, window());
    dialog.setWindowTitle(path.endsWith(".minutereview"_L1) ? tr("Open Review File") : tr("Open PDF"));
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.passphrase()) : std::nullopt;
}

ProofAnswer DialogPrompts::showProof(const ShownProof &proof)
{
    ProofDialog dialog(proof, window());
    run(dialog);
    return dialog.answer();
}

std::optional<BookWish> DialogPrompts::bookExport(const BookOffer &offer)
{
    BookExportDialog dialog(offer, documentsFolder(), window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

bool DialogPrompts::choosePrinter(QPrinter &printer)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        const QString text = tr("No printer is set up on this computer. Add one in the system’s settings, or export the edition as PDF.");
        QMessageBox box(QMessageBox::Information, QApplication::applicationName(), text, QMessageBox::Close, window());
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return false;
    }
    QPrintDialog dialog(&printer, window());
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    return run(dialog) == QDialog::Accepted;
}

std::optional<QString> DialogPrompts::waiverReason(const QString &finding, const QString &now)
{
    WaiveDialog dialog(finding, now, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.reason()) : std::nullopt;
}

std::optional<QString> DialogPrompts::reason(const ReasonQuestion &question)
{
    ReasonDialog dialog(question, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.reason()) : std::nullopt;
}

QStringList DialogPrompts::papersToAttach()
{
    return QFileDialog::getOpenFileNames(window(), tr("Attach Papers"), documentsFolder());
}

std::optional<QString> DialogPrompts::fileToSave(const QString &suggestion)
{
    const QString title = suggestion.endsWith("-returned.minutereview"_L1) ? tr("Ready to Send Back") : tr("Save a Copy");
    return given(QFileDialog::getSaveFileName(window(), title, QDir(documentsFolder()).filePath(suggestion)));
}

std::optional<NextMeeting> DialogPrompts::newMeeting(const NextMeeting &offer)
{
    MeetingDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<MeetingHeader> DialogPrompts::meetingHeader(const MeetingHeader &header, bool numberFixed)
{
    ChangeMeetingDialog dialog(header, numberFixed, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<ItemProperties> DialogPrompts::agendaItem(const ItemProperties &item, const Scheme &scheme, const QStringList &people)
{
    ItemDialog dialog(item, scheme, people, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<ItemProperties> DialogPrompts::newItem(const NewItemOffer &offer, const Scheme &scheme, const QStringList &people)
{
    ItemDialog dialog(offer.item, scheme, people, window(), ItemDialog::Stage::New);
    dialog.setOthers(offer.kept, offer.at);
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<MeetingPerson> DialogPrompts::person(const PersonOffer &offer)
{
    PersonDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<ItemTemplate> DialogPrompts::itemTemplate(const QList<ItemTemplate> &templates)
{
    TemplatePicker dialog(templates, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<QList<ItemTemplate>> DialogPrompts::itemTemplates(const QList<ItemTemplate> &templates, qsizetype chosen)
{
    TemplatesDialog dialog(templates, chosen, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<BodySetup> DialogPrompts::bodySetup(const BodySetup &now, QDate today)
{
    BodySetupDialog dialog(now, today, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.setup()) : std::nullopt;
}

std::optional<QList<Party>> DialogPrompts::parties(const PartiesOffer &offer)
{
    PartiesDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.parties()) : std::nullopt;
}

std::optional<QList<StandingInterest>> DialogPrompts::interests(const InterestsOffer &offer)
{
    InterestsDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.interests()) : std::nullopt;
}

std::optional<InterimDecision> DialogPrompts::interim(const InterimOffer &offer)
{
    InterimDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<GroundWish> DialogPrompts::ground(const GroundOffer &offer)
{
    GroundDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<DowngradeWish> DialogPrompts::downgrade(const DowngradeOffer &offer)
{
    DowngradeDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

std::optional<RetentionWish> DialogPrompts::retention(const RetentionOffer &offer)
{
    RetentionDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

/// A name that is there already can be chosen: its filter is replaced then.
std::optional<QString> DialogPrompts::filterName(const QString &proposal, const QStringList &now)
{
    QInputDialog dialog(window());
    dialog.setWindowTitle(tr("Keep This Filter"));
    dialog.setLabelText(tr("&Name:"));
    dialog.setComboBoxEditable(true);
    QStringList names = QStringList{proposal} + now;
    names.removeAll(QString());
    names.removeDuplicates();
    dialog.setComboBoxItems(names);
    dialog.setTextValue(proposal); // else the box is empty
    dialog.setMinimumWidth(filterDialogWidth);
    const QString name = run(dialog) == QDialog::Accepted ? dialog.textValue().simplified() : QString();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

std::optional<QString> DialogPrompts::reader(const QStringList &people, const QString &now)
{
    QInputDialog dialog(window());
    dialog.setWindowTitle(tr("Who You Are"));
    dialog.setLabelText(tr("Whose actions are “mine”: of the committee’s people, &you are"));
    dialog.setComboBoxItems(people);
    dialog.setTextValue(now);
    dialog.setMinimumWidth(filterDialogWidth);
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<SendWish> DialogPrompts::reviewsToSend(const SendOffer &offer)
{
    SendDialog dialog(offer, documentsFolder(), window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

void DialogPrompts::showSent(const QList<SentReview> &sent)
{
    SentDialog dialog(sent, window());
    run(dialog);
}

QStringList DialogPrompts::reviewsToTakeIn()
{
    return QFileDialog::getOpenFileNames(window(), tr("Take In Comments"), documentsFolder(), tr("Review files (*.minutereview)"));
}

/// What others have written is never read as markup.
std::optional<QString> DialogPrompts::finalWording(const QString &quote, const QString &proposal)
{
    QInputDialog dialog(window());
    dialog.setWindowTitle(tr("Accept with Changes"));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setLabelText(tr("Instead of “%1”:").arg(quote));
    dialog.setTextValue(proposal);
    auto *label = dialog.findChild<QLabel *>();
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *words = dialog.findChild<QPlainTextEdit *>();
    words->setTabChangesFocus(true);
    words->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    pressByReturn(dialog, *words, *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    words->setMinimumWidth(wordingDialogWidth); // the dialog itself is as its parts want it
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.textValue().simplified()) : std::nullopt;
}

std::optional<EnteredComment> DialogPrompts::commentToEnter(const EnterOffer &offer)
{
    EnterCommentDialog dialog(offer, window());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

bool DialogPrompts::confirm(const QString &question, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, QApplication::applicationName(), question, QMessageBox::Cancel, window());
    box.setTextFormat(Qt::PlainText);
    const QPushButton *yes = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

Unsaved DialogPrompts::closeUnsaved(const QString &question)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationName(), question, QMessageBox::Cancel, window());
    box.setTextFormat(Qt::PlainText);
    const QPushButton *elsewhere = box.addButton(tr("Save &Elsewhere…"), QMessageBox::AcceptRole);
    const QPushButton *lose = box.addButton(tr("Close and &Lose It"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == elsewhere)
        return Unsaved::SavedElsewhere;
    return box.clickedButton() == lose ? Unsaved::Lost : Unsaved::Kept;
}

std::optional<QString> DialogPrompts::language(const QList<std::pair<QString, QString>> &offered, const QString &now)
{
    QStringList names{tr("As on the whole desktop")};
    qsizetype current = 0;
    for (const auto &[code, name] : offered) {
        current = code == now ? names.size() : current;
        names << name;
    }
    QInputDialog dialog(window());
    dialog.setWindowTitle(tr("Language of the Window"));
    dialog.setLabelText(tr("Menus, messages and dates, from the next start on:"));
    dialog.setComboBoxItems(names);
    dialog.setTextValue(names[current]);
    if (run(dialog) != QDialog::Accepted)
        return std::nullopt;
    const qsizetype chosen = names.indexOf(dialog.textValue());
    return chosen < 1 ? QString() : offered[chosen - 1].first;
}

void DialogPrompts::about()
{
    const QString text =
        tr("Minutebook %1\n\nThe minute book of a committee whose business is partly secret.").arg(QStringLiteral(MINUTEBOOK_VERSION));
    QMessageBox box(QMessageBox::Information, tr("About Minutebook"), text, QMessageBox::Close, window());
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace minutebook
