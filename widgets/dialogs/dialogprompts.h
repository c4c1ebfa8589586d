#pragma once

#include "widgets/dialogs/prompts.h"

#include <QCoreApplication>

namespace minutebook {

/// Asks a person, in dialogs over the window that is active.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    std::optional<NewBook> newBook() override;
    std::optional<NewBook> newBookOf(const Body &body) override;
    std::optional<QString> bookToOpen() override;
    std::optional<QString> folderToFill() override;
    std::optional<QString> folderToRead() override;
    std::optional<QString> bookToMake(const QString &path) override;
    std::optional<QString> passphrase(const QString &path, const QString &complaint) override;
    bool waitFor(const QString &what, const QFuture<void> &work) override;
    std::optional<NewPassphrase> newPassphrase(const PassphraseQuestion &question) override;
    std::optional<KeysWish> keys(const KeysOffer &offer) override;
    void showRecovery(const RecoveryPage &page) override;
    std::optional<BackupsWish> backups(const BackupsOffer &offer) override;
    std::optional<QString> backupToRestore() override;
    bool report(const Report &report) override;
    QStringList filesToImport() override;
    std::optional<QString> folderToImport() override;
    std::optional<QString> documentToBringIn() override;
    std::optional<BroughtIn> bringIn(const BroughtIn &in, const QString &unsaid, const Body &body) override;
    std::optional<BroughtIn> actionList(const ActionListOffer &offer) override;
    std::optional<ExportWish> exportWish(const ExportOffer &offer) override;
    std::optional<ProveWish> fileToProve(const QList<ProveOffer> &offers) override;
    std::optional<QString> filePassword(const QString &path, const QString &complaint) override;
    ProofAnswer showProof(const ShownProof &proof) override;
    std::optional<BookWish> bookExport(const BookOffer &offer) override;
    bool choosePrinter(QPrinter &printer) override;
    std::optional<BodySetup> bodySetup(const BodySetup &now, QDate today) override;
    std::optional<QList<Party>> parties(const PartiesOffer &offer) override;
    std::optional<QList<StandingInterest>> interests(const InterestsOffer &offer) override;
    std::optional<InterimDecision> interim(const InterimOffer &offer) override;
    std::optional<GroundWish> ground(const GroundOffer &offer) override;
    std::optional<DowngradeWish> downgrade(const DowngradeOffer &offer) override;
    std::optional<RetentionWish> retention(const RetentionOffer &offer) override;
    std::optional<NextMeeting> newMeeting(const NextMeeting &offer) override;
    std::optional<MeetingHeader> meetingHeader(const MeetingHeader &header, bool numberFixed) override;
    std::optional<ItemProperties> agendaItem(const ItemProperties &item, const Scheme &scheme, const QStringList &people) override;
    std::optional<ItemProperties> newItem(const NewItemOffer &offer, const Scheme &scheme, const QStringList &people) override;
    std::optional<MeetingPerson> person(const PersonOffer &offer) override;
    std::optional<ItemTemplate> itemTemplate(const QList<ItemTemplate> &templates) override;
    std::optional<QList<ItemTemplate>> itemTemplates(const QList<ItemTemplate> &templates, qsizetype chosen) override;
    std::optional<QString> filterName(const QString &proposal, const QStringList &now) override;
    std::optional<QString> reader(const QStringList &people, const QString &now) override;
    std::optional<QString> waiverReason(const QString &finding, const QString &now) override;
    std::optional<QString> reason(const ReasonQuestion &question) override;
    QStringList papersToAttach() override;
    std::optional<QString> fileToSave(const QString &suggestion) override;
    std::optional<SendWish> reviewsToSend(const SendOffer &offer) override;
    void showSent(const QList<SentReview> &sent) override;
    QStringList reviewsToTakeIn() override;
    std::optional<QString> finalWording(const QString &quote, const QString &proposal) override;
    std::optional<EnteredComment> commentToEnter(const EnterOffer &offer) override;
    bool confirm(const QString &question, const QString &verb) override;
    Unsaved closeUnsaved(const QString &question) override;
    std::optional<QString> language(const QList<std::pair<QString, QString>> &offered, const QString &now) override;
    void about() override;
};

} // namespace minutebook
