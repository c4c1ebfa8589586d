#pragma once

#include "models/domain/bodysetup.h"
#include "models/notation/itemproperties.h"
#include "models/notation/withagenda.h"
#include "models/presentation/personoffer.h"
#include "widgets/dialogs/actionlistoffer.h"
#include "widgets/dialogs/backupsoffers.h"
#include "widgets/dialogs/exportwish.h"
#include "widgets/dialogs/interestsoffer.h"
#include "widgets/dialogs/interimoffer.h"
#include "widgets/dialogs/keysoffers.h"
#include "widgets/dialogs/newitemoffer.h"
#include "widgets/dialogs/partiesoffer.h"
#include "widgets/dialogs/retentionoffer.h"
#include "widgets/dialogs/withheldoffers.h"
#include "widgets/review/reviewoffers.h"

#include <QFuture>

#include <optional>

class QPrinter;

namespace minutebook {

struct ReasonQuestion;

/// What a new book is made from.
struct NewBook {
    QString path;
    QString name; ///< of the body
    QString abbreviation;
    QString scheme; ///< a shipped scheme's id, or that of `own`
    QString passphrase;
    bool plain = false; ///< not encrypted, and asked for so
    std::optional<Scheme> own = {}; ///< instead of a shipped scheme

    bool operator==(const NewBook &) const = default;
};

/// What is to become of what was typed and could not be saved.
enum class Unsaved { Kept, SavedElsewhere, Lost };

/// Every question that stops the window: asked by dialogs, and in tests answered by a script. Nothing as an answer means "cancelled".
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    virtual std::optional<NewBook> newBook() = 0;
    /// Of a body that is there already: only the file and its passphrase are asked for.
    virtual std::optional<NewBook> newBookOf(const Body &body) = 0;
    virtual std::optional<QString> bookToOpen() = 0;
    /// Where a whole book is to be written as files, and where one is to be read from.
    virtual std::optional<QString> folderToFill() = 0;
    virtual std::optional<QString> folderToRead() = 0;
    /// Where a copy of the book at `path` is to be.
    virtual std::optional<QString> bookToMake(const QString &path) = 0;
    /// `complaint` says what was wrong with the answer before, or what is missing beside the book. A recovery code is an answer too.
    virtual std::optional<QString> passphrase(const QString &path, const QString &complaint) = 0;
    /// Says what is waited for until it is done; false if the person does not wait. The window stays alive.
    virtual bool waitFor(const QString &what, const QFuture<void> &work) = 0;
    virtual std::optional<NewPassphrase> newPassphrase(const PassphraseQuestion &question) = 0;
    virtual std::optional<KeysWish> keys(const KeysOffer &offer) = 0;
    /// A page to lock away.
    virtual void showRecovery(const RecoveryPage &page) = 0;
    virtual std::optional<BackupsWish> backups(const BackupsOffer &offer) = 0;
    /// A backup that is not in the list.
    virtual std::optional<QString> backupToRestore() = 0;
    /// Whether the report's verb was chosen.
    virtual bool report(const Report &report) = 0;
    virtual QStringList filesToImport() = 0;
    /// One with meeting files.
    virtual std::optional<QString> folderToImport() = 0;
    /// Old minutes that another program wrote.
    virtual std::optional<QString> documentToBringIn() = 0;
    /// Has what was made of them looked through; `unsaid` is what the document did not say.
    virtual std::optional<BroughtIn> bringIn(const BroughtIn &in, const QString &unsaid, const Body &body) = 0;
    /// An old action log, as the draft meeting that its actions come in with.
    virtual std::optional<BroughtIn> actionList(const ActionListOffer &offer) = 0;
    virtual std::optional<ExportWish> exportWish(const ExportOffer &offer) = 0;
    /// Any PDF; of the offer's editions.
    virtual std::optional<ProveWish> fileToProve(const QList<ProveOffer> &offers) = 0;
    /// `complaint` as with a book's passphrase.
    virtual std::optional<QString> filePassword(const QString &path, const QString &complaint) = 0;
    virtual ProofAnswer showProof(const ShownProof &proof) = 0;
    virtual std::optional<BookWish> bookExport(const BookOffer &offer) = 0;
    /// Has the printer, number of copies and pages chosen in `printer`. Not into a file: that would be one that nobody has searched.
    virtual bool choosePrinter(QPrinter &printer) = 0;
    /// `today` is the day that the quorum is counted for.
    virtual std::optional<BodySetup> bodySetup(const BodySetup &now, QDate today) = 0;
    /// All of them, as they are to be.
    virtual std::optional<QList<Party>> parties(const PartiesOffer &offer) = 0;
    /// The same of one person's standing interests.
    virtual std::optional<QList<StandingInterest>> interests(const InterestsOffer &offer) = 0;
    /// A decision between meetings, new or changed.
    virtual std::optional<InterimDecision> interim(const InterimOffer &offer) = 0;
    /// Why a part is withheld; nothing: it stays as it is.
    virtual std::optional<GroundWish> ground(const GroundOffer &offer) = 0;
    virtual std::optional<DowngradeWish> downgrade(const DowngradeOffer &offer) = 0;
    virtual std::optional<RetentionWish> retention(const RetentionOffer &offer) = 0;
    /// Answers with what of the offer is to be carried over.
    virtual std::optional<NextMeeting> newMeeting(const NextMeeting &offer) = 0;
    virtual std::optional<MeetingHeader> meetingHeader(const MeetingHeader &header, bool numberFixed) = 0;
    /// `people` may present it.
    virtual std::optional<ItemProperties> agendaItem(const ItemProperties &item, const Scheme &scheme, const QStringList &people) = 0;
    /// The same of one that is not there yet, whatever is proposed for it.
    virtual std::optional<ItemProperties> newItem(const NewItemOffer &offer, const Scheme &scheme, const QStringList &people) = 0;
    virtual std::optional<MeetingPerson> person(const PersonOffer &offer) = 0;
    virtual std::optional<ItemTemplate> itemTemplate(const QList<ItemTemplate> &templates) = 0;
    /// All of them, as they are to be; `chosen` is the one to begin with.
    virtual std::optional<QList<ItemTemplate>> itemTemplates(const QList<ItemTemplate> &templates, qsizetype chosen) = 0;
    /// Under which a register's filter is to be kept; `now` are those that others have.
    virtual std::optional<QString> filterName(const QString &proposal, const QStringList &now) = 0;
    /// Which of the committee's people it is who reads; `now` is whom the program takes for that.
    virtual std::optional<QString> reader(const QStringList &people, const QString &now) = 0;
    /// Why a finding, told by its sentence, may stand; `now` is what was said before.
    virtual std::optional<QString> waiverReason(const QString &finding, const QString &now) = 0;
    /// Any other reason; nothing: what it was to be a reason for is not done.
    virtual std::optional<QString> reason(const ReasonQuestion &question) = 0;
    virtual QStringList papersToAttach() = 0;
    /// Where a copy of a file of the book goes.
    virtual std::optional<QString> fileToSave(const QString &suggestion) = 0;
    virtual std::optional<SendWish> reviewsToSend(const SendOffer &offer) = 0;
    /// What is ready to be handed over, and the passphrases.
    virtual void showSent(const QList<SentReview> &sent) = 0;
    virtual QStringList reviewsToTakeIn() = 0;
    /// What stands instead of the quoted words, whatever was proposed.
    virtual std::optional<QString> finalWording(const QString &quote, const QString &proposal) = 0;
    virtual std::optional<EnteredComment> commentToEnter(const EnterOffer &offer) = 0;
    /// `verb` is what the button says that does it.
    virtual bool confirm(const QString &question, const QString &verb) = 0;
    /// While the book is being closed; nobody who just goes on loses anything.
    virtual Unsaved closeUnsaved(const QString &question) = 0;
    /// The code of one of `offered`, which are codes and names; empty: the system's; nothing: `now` stays.
    virtual std::optional<QString> language(const QList<std::pair<QString, QString>> &offered, const QString &now) = 0;
    virtual void about() = 0;
};

} // namespace minutebook
