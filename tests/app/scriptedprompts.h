#pragma once

#include "widgets/dialogs/prompts.h"
#include "widgets/dialogs/reasondialog.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPrinter>
#include <QQueue>
#include <QStringList>

#include <algorithm>

namespace minutebook {

/// Answers from a script. A question without an answer left is cancelled; all are written down.
class ScriptedPrompts final : public Prompts
{
public:
    struct Script {
        QQueue<NewBook> books;
        QQueue<QString> paths; ///< to open, to export to and to save to
        QQueue<QString> passphrases;
        QQueue<NewPassphrase> newPassphrases;
        PassphraseQuestion askedPassphrase; ///< as it was shown last
        QQueue<KeysWish> keysWishes;
        KeysOffer offeredKeys; ///< as they were shown last
        QList<RecoveryPage> recoveryPages; ///< that were shown
        QQueue<BackupsWish> backupsWishes;
        BackupsOffer offeredBackups; ///< as they were shown last
        QStringList waitedFor;
        bool waitsForNothing = false; ///< whoever is asked cancels what takes long
        int waitsUntil = -1; ///< or what has come so far; below 0: whoever is asked does not
        QList<Report> reports; ///< that were shown; whether their verb is chosen is a confirmation
        QQueue<QStringList> imports;
        QQueue<Meeting> meetings;
        QQueue<ItemHeading> headings;
        QQueue<BodySetup> setups;
        QQueue<bool> confirmations;
        QQueue<Unsaved> unsaved; ///< instead of `confirmations`, where true is to lose it
        std::optional<QPageRanges> pages; ///< to print; else all
        QStringList asked;
        Meeting proposed;
        CarryOver offered; ///< with it
        BodySetup shown; ///< what the committee was set up with when it was asked for
        QQueue<ExportWish> exports; ///< instead of `paths`
        ExportOffer exported; ///< what could be exported
        ProvedSubject proved = ProvedSubject::Meeting; ///< what files are of that are searched
        QList<ShownProof> proofs; ///< that were shown
        QQueue<ProofAnswer> proofAnswers; ///< else they are closed
        QQueue<BookWish> bookWishes; ///< instead of `paths`
        BookOffer bookOffer; ///< what could be exported of the book
        BroughtIn broughtIn; ///< as it was shown last
        QQueue<BroughtIn> actionLists;
        ActionListOffer actionOffer; ///< as it was shown last
        bool carriesOver = false; ///< all that is offered goes into the meeting; else nothing
        QQueue<MeetingHeader> headers;
        QQueue<ItemProperties> properties; ///< of items, instead of `headings`
        ItemProperties offeredItem; ///< as it was shown last
        int offeredAsNew = 0; ///< how often one was
        QQueue<MeetingPerson> people; ///< of the meeting
        PersonOffer offeredPerson; ///< as it was shown last
        QQueue<QString> filterNames; ///< of filters that are kept
        std::function<void()> whileNaming; ///< what happens before one is given
        QQueue<QString> readers; ///< who it is that reads
        QQueue<QString> reasons; ///< to waive findings for
        ReasonQuestion askedReason; ///< as it was shown last
        QQueue<QString> templateNames; ///< to make an item from
        QQueue<QList<ItemTemplate>> templateLists;
        QList<ItemTemplate> templates; ///< as they were shown last
        QQueue<QList<StandingInterest>> interests;
        InterestsOffer offeredInterests; ///< as they were shown last
        QQueue<InterimDecision> interims;
        QQueue<RetentionWish> retentions;
        RetentionOffer offeredRetention;
        QQueue<GroundWish> grounds;
        GroundOffer offeredGround; ///< as it was shown last
        QQueue<DowngradeWish> downgrades;
        DowngradeOffer offeredDowngrade;
        InterimDecision offeredInterim;
        QQueue<QList<Party>> registers; ///< of parties
        PartiesOffer parties; ///< as they were shown last
        QQueue<SendWish> sends;
        SendOffer offeredSend; ///< as it was shown last
        QList<SentReview> sent; ///< that were shown
        QQueue<QString> wordings; ///< that comments are accepted with
        QQueue<EnteredComment> entered;
        EnterOffer offeredEntry;
    };

    explicit ScriptedPrompts(Script &script)
        : m_script(script)
    {
    }

    std::optional<NewBook> newBook() override { return answer(m_script.books, QStringLiteral("new book")); }
    std::optional<NewBook> newBookOf(const Body &body) override
    {
        return answer(m_script.books, QStringLiteral("new book of ") + body.abbreviation);
    }
    std::optional<QString> folderToFill() override { return answer(m_script.paths, QStringLiteral("folder to fill")); }
    std::optional<QString> folderToRead() override { return answer(m_script.paths, QStringLiteral("folder to read")); }
    std::optional<QString> bookToOpen() override { return answer(m_script.paths, QStringLiteral("book")); }
    std::optional<QString> bookToMake(const QString &path) override
    {
        return answer(m_script.paths, QStringLiteral("copy of ") + path.section(u'/', -1));
    }
    std::optional<QString> passphrase(const QString &, const QString &complaint) override
    {
        return answer(m_script.passphrases, QStringLiteral("passphrase ") + complaint);
    }
    bool waitFor(const QString &what, const QFuture<void> &work) override
    {
        m_script.waitedFor << what;
        const auto isEnough = [&] { return m_script.waitsUntil >= 0 && work.progressValue() >= m_script.waitsUntil; };
        while (!work.isFinished() && !isEnough()) // some of it may be done on this thread
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return work.isFinished() && !m_script.waitsForNothing;
    }
    std::optional<NewPassphrase> newPassphrase(const PassphraseQuestion &question) override
    {
        m_script.askedPassphrase = question;
        return answer(m_script.newPassphrases, QStringLiteral("new passphrase ") + question.person);
    }
    std::optional<KeysWish> keys(const KeysOffer &offer) override
    {
        m_script.offeredKeys = offer;
        return answer(m_script.keysWishes, QStringLiteral("keys"));
    }
    void showRecovery(const RecoveryPage &page) override { m_script.recoveryPages << page; }
    std::optional<BackupsWish> backups(const BackupsOffer &offer) override
    {
        m_script.offeredBackups = offer;
        return answer(m_script.backupsWishes, QStringLiteral("backups ") + offer.fault);
    }
    std::optional<QString> backupToRestore() override { return answer(m_script.paths, QStringLiteral("backup")); }
    bool report(const Report &report) override
    {
        m_script.reports << report;
        return answer(m_script.confirmations, report.headline).value_or(false);
    }
    std::optional<QString> folderToImport() override { return answer(m_script.paths, QStringLiteral("folder to import")); }
    QStringList filesToImport() override { return answer(m_script.imports, QStringLiteral("import")).value_or(QStringList()); }
    std::optional<QString> documentToBringIn() override { return answer(m_script.paths, QStringLiteral("old minutes")); }
    std::optional<BroughtIn> bringIn(const BroughtIn &in, const QString &unsaid, const Body &) override
    {
        m_script.broughtIn = in;
        const std::optional<bool> taken = answer(m_script.confirmations, QStringLiteral("bring in ") + unsaid);
        return taken.value_or(false) ? std::optional(in) : std::nullopt;
    }
    std::optional<BroughtIn> actionList(const ActionListOffer &offer) override
    {
        m_script.actionOffer = offer;
        return answer(m_script.actionLists, QStringLiteral("action list"));
    }
    std::optional<ExportWish> exportWish(const ExportOffer &offer) override
    {
        m_script.exported = offer;
        const QString question = QStringLiteral("export ") + offer.fileName(offer.chosen, Format::Pdf);
        if (!m_script.exports.isEmpty())
            return answer(m_script.exports, question);
        const std::optional<QString> path = answer(m_script.paths, question);
        const Issue issue{.kind = offer.chosen.kind, .edition = Edition{offer.chosen.ceiling}};
        return path ? std::optional(ExportWish{.issue = issue, .path = *path, .readers = {}}) : std::nullopt;
    }
    std::optional<ProveWish> fileToProve(const QList<ProveOffer> &offers) override
    {
        const std::optional<QString> path = answer(m_script.paths, QStringLiteral("prove"));
        const auto offer = std::ranges::find(offers, m_script.proved, &ProveOffer::subject);
        return path && offer != offers.end() ? std::optional(ProveWish{*path, Edition{offer->chosen}, offer->subject}) : std::nullopt;
    }
    std::optional<QString> filePassword(const QString &, const QString &complaint) override
    {
        return answer(m_script.passphrases, QStringLiteral("password ") + complaint);
    }
    ProofAnswer showProof(const ShownProof &proof) override
    {
        m_script.proofs.append(proof);
        return m_script.proofAnswers.isEmpty() ? ProofAnswer() : m_script.proofAnswers.dequeue();
    }
    std::optional<BookWish> bookExport(const BookOffer &offer) override
    {
        m_script.bookOffer = offer;
        const QString question = QStringLiteral("book ") + offer.fileName(offer.chosen, 0, offer.formats.first());
        if (!m_script.bookWishes.isEmpty())
            return answer(m_script.bookWishes, question);
        const std::optional<QString> path = answer(m_script.paths, question);
        return path ? std::optional(BookWish{offer.chosen, *path}) : std::nullopt;
    }
    bool choosePrinter(QPrinter &printer) override
    {
        const std::optional<QString> path = answer(m_script.paths, QStringLiteral("print ") + printer.docName());
        if (path) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(*path);
        }
        if (path && m_script.pages)
            printer.setPageRanges(*m_script.pages);
        return path.has_value();
    }
    std::optional<QString> filterName(const QString &proposal, const QStringList &) override
    {
        if (m_script.whileNaming)
            m_script.whileNaming();
        return answer(m_script.filterNames, QStringLiteral("filter ") + proposal);
    }
    std::optional<QString> reader(const QStringList &people, const QString &) override
    {
        return answer(m_script.readers, QStringLiteral("who of ") + people.join(u','));
    }
    std::optional<QString> waiverReason(const QString &finding, const QString &) override
    {
        return answer(m_script.reasons, QStringLiteral("waive ") + finding);
    }
    std::optional<QString> reason(const ReasonQuestion &question) override
    {
        m_script.askedReason = question;
        return answer(m_script.reasons, question.title);
    }
    QStringList papersToAttach() override { return answer(m_script.imports, QStringLiteral("papers")).value_or(QStringList()); }
    std::optional<QString> fileToSave(const QString &suggestion) override
    {
        return answer(m_script.paths, QStringLiteral("save ") + suggestion);
    }
    std::optional<NextMeeting> newMeeting(const NextMeeting &offer) override
    {
        m_script.proposed = offer.meeting;
        m_script.offered = offer.carried;
        std::optional<Meeting> meeting = answer(m_script.meetings, QStringLiteral("meeting"));
        if (meeting && m_script.carriesOver)
            meeting->people = offer.meeting.people;
        return meeting ? std::optional(NextMeeting{*meeting, m_script.carriesOver ? offer.carried : CarryOver()}) : std::nullopt;
    }
    std::optional<MeetingHeader> meetingHeader(const MeetingHeader &header, bool numberFixed) override
    {
        return answer(m_script.headers, QStringLiteral("header %1 %2").arg(header.number).arg(int(numberFixed)));
    }
    std::optional<ItemProperties> agendaItem(const ItemProperties &item, const Scheme &, const QStringList &people) override
    {
        m_script.offeredItem = item;
        if (!m_script.properties.isEmpty())
            return answer(m_script.properties, QStringLiteral("item ") + item.heading.title + QStringLiteral(" by ") + people.join(u' '));
        ItemProperties changed = item;
        const std::optional<ItemHeading> heading = answer(m_script.headings, QStringLiteral("item ") + item.heading.title);
        changed.heading = heading.value_or(item.heading);
        return heading ? std::optional(changed) : std::nullopt;
    }
    std::optional<ItemProperties> newItem(const NewItemOffer &offer, const Scheme &scheme, const QStringList &people) override
    {
        m_script.offeredAsNew += 1;
        return agendaItem(offer.item, scheme, people);
    }
    std::optional<MeetingPerson> person(const PersonOffer &offer) override
    {
        m_script.offeredPerson = offer;
        return answer(m_script.people, QStringLiteral("person ") + offer.now.person.initials);
    }
    std::optional<ItemTemplate> itemTemplate(const QList<ItemTemplate> &templates) override
    {
        const std::optional<QString> name = answer(m_script.templateNames, QStringLiteral("template"));
        const auto found = std::ranges::find(templates, name.value_or(QString()), &ItemTemplate::name);
        return found == templates.end() ? std::nullopt : std::optional(*found);
    }
    std::optional<QList<ItemTemplate>> itemTemplates(const QList<ItemTemplate> &templates, qsizetype chosen) override
    {
        m_script.templates = templates;
        return answer(m_script.templateLists, QStringLiteral("templates %1").arg(chosen));
    }
    std::optional<BodySetup> bodySetup(const BodySetup &now, QDate) override
    {
        m_script.shown = now;
        return answer(m_script.setups, QStringLiteral("committee"));
    }
    std::optional<QList<Party>> parties(const PartiesOffer &offer) override
    {
        m_script.parties = offer;
        return answer(m_script.registers, QStringLiteral("parties"));
    }
    std::optional<QList<StandingInterest>> interests(const InterestsOffer &offer) override
    {
        m_script.offeredInterests = offer;
        return answer(m_script.interests, QStringLiteral("interests ") + offer.name);
    }
    std::optional<InterimDecision> interim(const InterimOffer &offer) override
    {
        m_script.offeredInterim = offer.now;
        return answer(m_script.interims, QStringLiteral("interim %1").arg(offer.now.number));
    }
    std::optional<GroundWish> ground(const GroundOffer &offer) override
    {
        m_script.offeredGround = offer;
        return answer(m_script.grounds, QStringLiteral("ground"));
    }
    std::optional<DowngradeWish> downgrade(const DowngradeOffer &offer) override
    {
        m_script.offeredDowngrade = offer;
        return answer(m_script.downgrades, QStringLiteral("downgrade"));
    }
    std::optional<RetentionWish> retention(const RetentionOffer &offer) override
    {
        m_script.offeredRetention = offer;
        return answer(m_script.retentions, QStringLiteral("retention"));
    }
    std::optional<SendWish> reviewsToSend(const SendOffer &offer) override
    {
        m_script.offeredSend = offer;
        return answer(m_script.sends, QStringLiteral("send ") + offer.title);
    }
    void showSent(const QList<SentReview> &sent) override { m_script.sent = sent; }
    QStringList reviewsToTakeIn() override { return answer(m_script.imports, QStringLiteral("take in")).value_or(QStringList()); }
    std::optional<QString> finalWording(const QString &quote, const QString &proposal) override
    {
        return answer(m_script.wordings, QStringLiteral("instead of ") + quote + QStringLiteral(": ") + proposal);
    }
    std::optional<EnteredComment> commentToEnter(const EnterOffer &offer) override
    {
        m_script.offeredEntry = offer;
        return answer(m_script.entered, QStringLiteral("enter"));
    }
    bool confirm(const QString &question, const QString &) override { return answer(m_script.confirmations, question).value_or(false); }
    Unsaved closeUnsaved(const QString &question) override
    {
        if (!m_script.unsaved.isEmpty())
            return answer(m_script.unsaved, question).value_or(Unsaved::Kept);
        return confirm(question, {}) ? Unsaved::Lost : Unsaved::Kept;
    }
    std::optional<QString> language(const QList<std::pair<QString, QString>> &offered, const QString &now) override
    {
        for (const auto &[code, name] : offered)
            m_script.asked << name + (code == now ? QStringLiteral(" (now)") : QString());
        return m_script.paths.isEmpty() ? std::nullopt : std::optional(m_script.paths.dequeue());
    }
    void about() override { m_script.asked << QStringLiteral("about"); }

private:
    template <typename Answer>
    std::optional<Answer> answer(QQueue<Answer> &answers, const QString &question)
    {
        m_script.asked << question;
        return answers.isEmpty() ? std::nullopt : std::optional(answers.dequeue());
    }

    Script &m_script;
};

} // namespace minutebook
