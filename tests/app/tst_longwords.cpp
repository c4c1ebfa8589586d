#include "app/appearance.h"
#include "app/application.h"
#include "cuttexts.h"
#include "longertexts.h"
#include "models/domain/itemtemplate.h"
#include "models/storage/interimstore.h"
#include "models/storage/seatingstore.h"
#include "scriptedprompts.h"
#include "tests/storage/samples.h"
#include "widgets/dialogs/backupsdialog.h"
#include "widgets/dialogs/bodysetupdialog.h"
#include "widgets/dialogs/changemeetingdialog.h"
#include "widgets/dialogs/downgradedialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/grounddialog.h"
#include "widgets/dialogs/interimdialog.h"
#include "widgets/dialogs/itemdialog.h"
#include "widgets/dialogs/keysdialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/newbookdialog.h"
#include "widgets/dialogs/newpassphrasedialog.h"
#include "widgets/dialogs/passphrasedialog.h"
#include "widgets/dialogs/persondialog.h"
#include "widgets/dialogs/proofdialog.h"
#include "widgets/dialogs/provedialog.h"
#include "widgets/dialogs/recoverydialog.h"
#include "widgets/dialogs/reportdialog.h"
#include "widgets/dialogs/retentiondialog.h"
#include "widgets/dialogs/seatlistdialog.h"
#include "widgets/dialogs/templatepicker.h"
#include "widgets/dialogs/templatesdialog.h"
#include "widgets/interim/interimpage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/withheld/withheldpage.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The window and its dialogs in a language half as long again, at 1280x800. With MINUTEBOOK_PICTURES a folder, pictures of them are put there,
/// with MINUTEBOOK_DARK anything, in dark colours.
class LongWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(madeLonger(u"Attendance of the &members, %1 of %n"_s).size() > 45);
        QCOMPARE(madeLonger(u"&Undo %1"_s), u"&Unndoo %1"_s);
        QVERIFY(QCoreApplication::installTranslator(&m_longer));
    }

    void whatIsCutIsFound()
    {
        QWidget widget;
        QLabel label(u"Minutes of the meeting"_s, &widget);
        widget.show();
        QCOMPARE(cutTexts(widget), QStringList());
        label.resize(label.sizeHint().width() / 2, label.height());
        QCOMPARE(cutTexts(widget).size(), 1);
    }

    void theWindowHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("small") << QSize(1280, 800);
        QTest::addRow("large") << QSize(1920, 1080);
    }

    void theWindowHasRoom()
    {
        QFETCH(const QSize, size);
        const Shelf shelf;
        makeBook(shelf);
        QSettings settings(shelf.path(u"settings.ini"_s), QSettings::IniFormat);
        if (qEnvironmentVariableIsSet("MINUTEBOOK_DARK"))
            settings.setValue(u"window/appearance"_s, static_cast<int>(Appearance::Dark));
        ScriptedPrompts::Script script;
        const Clock clock = [] { return QDateTime(QDate(2026, 5, 4), QTime(9, 30)); };
        Application application(settings, clock, std::make_unique<ScriptedPrompts>(script));
        MainWindow &window = application.window();
        window.resize(size);
        application.start(shelf.path(), sampleKey());
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.resize(size);
        const QString name = u"window-%1"_s.arg(size.width());
        hasRoom(window, name);
        for (const ActionId pane : {ActionId::ShowDecisions, ActionId::ShowPreview, ActionId::ShowPapers, ActionId::ShowProblems}) {
            application.actions().action(pane)->trigger();
            hasRoom(window, u"%1-%2"_s.arg(name, QString::number(static_cast<int>(pane))));
        }
        application.actions().action(ActionId::Replace)->trigger();
        hasRoom(window, name + u"-replace"_s);
        application.actions().action(ActionId::CommandPalette)->trigger();
        hasRoom(window, name + u"-commands"_s);
        application.actions().action(ActionId::FindInPages)->trigger();
        hasRoom(window, name + u"-find"_s);
        application.actions().action(ActionId::CompareEditions)->trigger();
        hasRoom(window, name + u"-compare"_s);
        application.actions().action(ActionId::SearchBook)->trigger();
        hasRoom(window, name + u"-search"_s);
        for (const ActionId page : {ActionId::ShowActionLog, ActionId::ShowDecisionRegister}) {
            application.actions().action(page)->trigger();
            QTRY_VERIFY(window.actionLogPage()->view()->model()->rowCount() > 0);
            hasRoom(window, u"%1-%2"_s.arg(name, QString::number(static_cast<int>(page))));
        }
        application.actions().action(ActionId::ShowPeople)->trigger();
        hasRoom(window, name + u"-people"_s);
        application.actions().action(ActionId::YearOverview)->trigger();
        QTRY_VERIFY(!window.overviewPage()->summary().isEmpty());
        hasRoom(window, name + u"-year"_s);
        application.actions().action(ActionId::ShowInterim)->trigger();
        QTRY_VERIFY(!window.interimPage()->summary().isEmpty());
        hasRoom(window, name + u"-between"_s);
        application.actions().action(ActionId::ShowWithheld)->trigger();
        QTRY_VERIFY(!window.withheldPage()->summary().isEmpty());
        hasRoom(window, name + u"-withheld"_s);
        application.actions().action(ActionId::SafeView)->trigger();
        hasRoom(window, name + u"-safe"_s);
    }

    void theWelcomeHasRoom()
    {
        const Shelf shelf;
        QSettings settings(shelf.path(u"settings.ini"_s), QSettings::IniFormat);
        if (qEnvironmentVariableIsSet("MINUTEBOOK_DARK"))
            settings.setValue(u"window/appearance"_s, static_cast<int>(Appearance::Dark));
        ScriptedPrompts::Script script;
        Application application(settings, systemClock(), std::make_unique<ScriptedPrompts>(script));
        application.start();
        QVERIFY(QTest::qWaitForWindowExposed(&application.window()));
        hasRoom(application.window(), u"welcome"_s);
    }

    void dialogsHaveRoom()
    {
        const Scheme scheme = sampleBody().scheme;
        const Meeting meeting = sampleMeeting(7, m_people + u"# 1. Cranes\nfirst"_s);
        const QList<ItemTemplate> templates = shippedTemplates(scheme);
        dialogHasRoom(NewBookDialog({scheme}, u"/"_s), u"new-book"_s);
        dialogHasRoom(PassphraseDialog(u"Passphrase of “src”, or its recovery code:"_s, u"src does not open with this passphrase."_s),
                      u"passphrase"_s);
        dialogHasRoom(NewPassphraseDialog({u"New Key"_s, QString(30, u'w') + u" of the committee"_s, u"Change the Key"_s, u"Ada Quay"_s}),
                      u"new-passphrase"_s);
        dialogHasRoom(KeysDialog({u"src.minutebook"_s, {u"Ada Quay"_s, u"Dee Tide"_s}, true, u"src.minutebook-keys was altered."_s}),
                      u"keys"_s);
        dialogHasRoom(RecoveryDialog({u"src.minutebook"_s, u"Committee"_s, QString(u"ABCDE-"_s).repeated(14).chopped(1), {2026, 5, 4}}),
                      u"recovery"_s);
        dialogHasRoom(ItemDialog({}, scheme, {u"AQ"_s}, nullptr, ItemDialog::Stage::New), u"item"_s);
        dialogHasRoom(PersonDialog({}), u"person"_s);
        dialogHasRoom(MeetingDialog({meeting, {}}), u"meeting"_s);
        dialogHasRoom(ChangeMeetingDialog(meeting.header, false), u"change-meeting"_s);
        dialogHasRoom(TemplatesDialog(templates, 0), u"templates"_s);
        dialogHasRoom(TemplatePicker(templates), u"template"_s);
        for (const InterimWay way : {InterimWay::WrittenProcedure, InterimWay::ChairsAction}) {
            InterimDecision decision = interim();
            decision.way = way;
            dialogHasRoom(InterimDialog({decision, sampleBody(), seating()}), u"between-%1"_s.arg(static_cast<int>(way)));
        }
        const KeptMatter kept{MeetingId{1}, 7, {2024, 3, 5}, {2024, 4, 2}, Matter::OwnNotes, 12, 0};
        const Disposal gone{{2026, 1, 2}, 6, Matter::Papers, {Keeping::YearsAfterApproval, 1}, 5'000, u"Plan"_s, QString(64, u'a')};
        dialogHasRoom(RetentionDialog({{{Keeping::YearsAfterMeeting, 1}, {}}, {kept}, {gone}, {2026, 5, 4}}), u"retention"_s);
        dialogHasRoom(SeatListDialog(seating(), scheme), u"seat-list"_s);
        SeatListDialog list(seating(), scheme);
        list.findChild<QPlainTextEdit *>()->setPlainText(
            u"Name,Category,Votes,Alternates,Clearance\nBo Dock,Docks,maybe,Nobody Known,Purple"_s);
        shownHasRoom(list, u"seat-list-faults"_s);
        BackupsOffer backups{
            u"src.minutebook"_s, u"src.minutebook-backups"_s, {{u"b"_s, QDateTime(QDate(2026, 5, 4), QTime(9, 30)), 565'248}}, {}};
        for (const QString &fault : {QString(), u"src.minutebook is damaged: page 12 is not as it was written."_s}) {
            backups.fault = fault;
            backups.canMake = fault.isEmpty();
            backups.canRecover = !fault.isEmpty();
            dialogHasRoom(BackupsDialog(backups), fault.isEmpty() ? u"backups"_s : u"backups-damaged"_s);
        }
        dialogHasRoom(ReportDialog({u"Restore Backup"_s,
                                    u"The backup would take the place of “src.minutebook”."_s,
                                    {u"Meeting 7 reads otherwise."_s, u"Meeting 8 is in the book alone."_s},
                                    u"Restore"_s}),
                      u"report"_s);
        for (const bool keeps : {false, true})
            dialogHasRoom(GroundDialog({.about = u"Meeting 7"_s, .today = {2026, 5, 4}, .keeps = keeps}), u"ground-%1"_s.arg(keeps));
        for (const bool approved : {false, true})
            dialogHasRoom(DowngradeDialog({u"Meeting 7"_s,
                                           {u"GREEN"_s},
                                           {DowngradeExtent{{{u"The crane is broken."_s, u"RED, cleared"_s, u"GREEN"_s}}}},
                                           u"GREEN"_s,
                                           approved}),
                          u"downgrade-%1"_s.arg(approved));
        BodySetupDialog setup({sampleBody(), seating()}, QDate(2026, 5, 4));
        auto *pages = setup.findChild<QTabWidget *>();
        QVERIFY(pages);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            shownHasRoom(setup, u"committee-%1"_s.arg(page));
        }
    }

    void dialogsOfExportingHaveRoom()
    {
        ExportOffer offer{.scheme = sampleBody().scheme,
                          .defaultRank = Rank{1},
                          .abbreviation = u"HWC"_s,
                          .meeting = 7,
                          .editions = {},
                          .chosen = {},
                          .readers = {}};
        for (const DocumentKind kind : {DocumentKind::Minutes, DocumentKind::Agenda}) {
            for (int level = 0; level < 4; ++level)
                offer.editions.append({Rank{level}, documentTitle(kind, offer.scheme, Edition{Rank{level}}, MeetingStatus::Draft), kind});
        }
        offer.chosen = offer.editions.at(3);
        offer.readers = {{u"Ada Quay"_s, Rank{3}}, {u"Dee Tide"_s, Rank{1}}, {u"Pia Lot"_s, Rank{3}}};
        const ProveOffer proved{ProvedSubject::Registers, u"Action log or decision register of HWC"_s, offer.scheme,
                                offer.editions.first(4), offer.chosen.ceiling};
        dialogHasRoom(ProveDialog({proved}, u"/"_s), u"prove"_s);
        ExportDialog exporting(offer, u"/tmp"_s);
        shownHasRoom(exporting, u"export"_s);
        for (QCheckBox *box : exporting.findChildren<QCheckBox *>())
            box->click();
        shownHasRoom(exporting, u"export-all"_s);
        const Certificate certificate{
            .meeting = u"HWC 7"_s,
            .ceiling = u"RED"_s,
            .fileName = u"HWC 7 RED.pdf"_s,
            .sha256 = QByteArray("0123456789abcdef").repeated(4),
            .searched = {{FilePart::Page, 6}, {FilePart::Bookmark, 12}, {FilePart::Metadata, 8}, {FilePart::Stream, 31}},
            .needles = 311,
            .leftOut = 42,
            .leaks = {}};
        ShownProof proof{.certificates = {certificate},
                         .meeting = u"HWC 7, 5 March 2024"_s,
                         .edition = u"Confidential Draft Minutes"_s,
                         .level = offer.scheme.level(Rank{3}),
                         .made = QDateTime(QDate(2026, 5, 4), QTime(9, 30)),
                         .pages = true};
        dialogHasRoom(ProofDialog(proof), u"proof"_s);
        proof.certificates.first().leaks = {{{.part = FilePart::Page, .page = 2, .object = 14},
                                             {WithheldKind::Line, 1, 3, {}},
                                             u"the keel of the smaller boat is cracked"_s}};
        proof.certificates.append(certificate);
        dialogHasRoom(ProofDialog(proof), u"proof-leak"_s);
    }

private:
    const QString m_people =
        u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | Ada Quay (AQ) | presiding |\n"
        "# Voting Members Present\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Pilots | Pia Lot (PL) | |\n"_s;

    static Seating seating()
    {
        Seating seating;
        seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, u"RED"_s}, {u"Pia Lot"_s, u"PL"_s, {}, u"GREEN"_s}};
        seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}};
        seating.quorum.seats = 1;
        return seating;
    }

    static InterimDecision interim()
    {
        return {
            .wording = u"The HWC AGREED the fees. (Amber)"_s, .putOn = {2026, 5, 1}, .settledOn = QDate(2026, 5, 2), .votes = u"for XX"_s};
    }

    void makeBook(const Shelf &shelf) const
    {
        const std::unique_ptr<Book> made = shelf.newBook();
        QVERIFY(made->writeNow([](Transaction &transaction) { return addInterim(transaction, interim()); }));
        QVERIFY(made->writeNow([](Transaction &transaction) { return saveSeating(transaction, seating()); }));
        (void)insertSample(*made,
                           sampleMeeting(7,
                                         m_people
                                             + u"# 1. Cranes of the Outer Harbour (RED)\n@minutes: 20\nThe cranes rust.\n"
                                               "ACTION {Chair}: Chair to write to the owner by 9 May.\n"
                                               "VOTE: 1 for, 0 against\nThe HWC AGREED it. (cleared)\n# 2. Boats\nodd (Red)"_s));
    }

    static void hasRoom(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("MINUTEBOOK_PICTURES"); !folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
        QTRY_COMPARE(cutTexts(widget).join(u'\n'), QString());
    }

    static void dialogHasRoom(QDialog &&dialog, const QString &name) { shownHasRoom(dialog, name); }

    static void shownHasRoom(QDialog &dialog, const QString &name)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(dialog.width() <= 1280 && dialog.height() <= 800, qPrintable(name));
        for (const QLabel *label : dialog.findChildren<QLabel *>()) { // its letter passes over what never has the focus
            const bool leads = !label->buddy() || label->buddy()->focusPolicy() != Qt::NoFocus;
            QVERIFY2(leads || QKeySequence::mnemonic(label->text()).isEmpty(), qPrintable(name + u": "_s + label->text()));
        }
        hasRoom(dialog, name);
    }

    LongerTexts m_longer;
};

QTEST_MAIN(LongWordsTest)
#include "tst_longwords.moc"
