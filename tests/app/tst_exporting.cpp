#include "app/commandline/language.h"
#include "models/print/issue.h"
#include "models/storage/issuestore.h"
#include "models/storage/query.h"
#include "models/storage/seatingstore.h"
#include "widgets/messagebar.h"
#include "widgets/panes/previewpane.h"
#include "widgets/preview/editionpages.h"
#include "windowfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QPdfDocument>

#include <semaphore>

using namespace minutebook;
using namespace Qt::StringLiterals;
using What = ProofAnswer::What;

/// Editions leave the window: what is asked, what is written, what is shown of the search, and what happens where that finds something.
class ExportingTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }

    void init()
    {
        WindowFixture::init();
        makeBook();
        start(sampleKey());
        book()->showItem(itemAt(0));
    }

    /// Every level as a ceiling, of every kind; who may get a copy is told by what they are cleared for.
    void offersEveryEdition()
    {
        trigger(ActionId::ExportPdf);
        const ExportOffer &offer = m_script.exported;
        QCOMPARE(offer.editions.size(), 12);
        QCOMPARE(offer.chosen.ceiling, Rank{1});
        QCOMPARE(offer.chosen.kind, DocumentKind::Minutes);
        const QList<ExportReader> readers{{u"Ada Quay"_s, Rank{3}}, {u"Dee Tide"_s, Rank{1}}, {u"Pia Lot"_s, Rank{2}, u"was not there"_s}};
        QVERIFY(offer.readers == readers);
        trigger(ActionId::ExportAgenda);
        QCOMPARE(m_script.exported.chosen.kind, DocumentKind::Agenda);
        QCOMPARE(m_script.asked.last(), u"export HWC 7 Agenda GREEN.pdf"_s);
        trigger(ActionId::ExportAttendance);
        QCOMPARE(m_script.asked.last(), u"export HWC 7 Attendance GREEN.pdf"_s);
    }

    void showsWhatTheSearchCameTo()
    {
        exportTo(u"green.pdf"_s, Rank{1});
        QCOMPARE(m_script.proofs.size(), 1);
        const ShownProof &proof = m_script.proofs.constFirst();
        QCOMPARE(proof.certificates.size(), 1);
        const Certificate &certificate = proof.certificates.first();
        QVERIFY(certificate.isProof());
        QCOMPARE(certificate.fileName, u"green.pdf"_s);
        QCOMPARE(certificate.sha256, QCryptographicHash::hash(contents(m_shelf->path(u"green.pdf"_s)), QCryptographicHash::Sha256).toHex());
        QCOMPARE(proof.meeting, u"HWC 7, 5 March 2024"_s);
        QCOMPARE(proof.edition, u"Draft Minutes"_s);
        QCOMPARE(proof.level.name, u"GREEN"_s);
        QCOMPARE(proof.made, m_now);
        QVERIFY(!QFile::exists(m_shelf->path(u"green.certificate.json"_s)));
    }

    /// Who reads that it is there finds it in the audit trail.
    void saysSoOnceTheBookKnows()
    {
        std::binary_semaphore gate(0);
        const auto wait = [&](Transaction &) {
            gate.acquire();
            return Result<>();
        };
        const auto waiting = book()->book().write(wait); // nothing is written meanwhile
        m_script.exports << wishOf(u"green.pdf"_s, Rank{1});
        trigger(ActionId::ExportPdf);
        QTRY_VERIFY(QFile::exists(m_shelf->path(u"green.pdf"_s)));
        for (int turn = 0; turn < 20; ++turn) // what is on its way comes
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCOMPARE(said(), QString());
        gate.release();
        QTRY_VERIFY(!said().isEmpty());
        QCOMPARE(issuedEditions(book()->book().reader())->size(), 1);
    }

    /// A file that the book does not know of is told as that.
    void tellsWhatTheBookCouldNotKeep()
    {
        const auto refuse = [](Transaction &transaction) {
            return run(transaction, u"CREATE TRIGGER refuse BEFORE INSERT ON issue BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
        };
        QVERIFY(book()->book().writeNow(refuse));
        m_script.exports << wishOf(u"green.pdf"_s, Rank{1});
        trigger(ActionId::ExportPdf);
        QTRY_VERIFY2(said().contains(u"green.pdf is written, but the book does not know that it left"_s), qPrintable(said()));
    }

    void keepsTheCertificateWhereWanted()
    {
        ExportWish wish = wishOf(u"green.pdf"_s, Rank{1});
        wish.certificate = true;
        exportAs(wish);
        const QString beside = m_shelf->path(u"green.certificate.json"_s);
        QVERIFY(contents(beside).contains("\"proved\": true"));
        QVERIFY(!(QFile::permissions(beside) & QFileDevice::ReadOther));
        m_script.proofAnswers << ProofAnswer{What::Save};
        m_script.paths << m_shelf->path(u"kept.json"_s);
        exportTo(u"other.pdf"_s, Rank{1});
        QCOMPARE(m_script.asked.last(), u"save other.certificate.json"_s);
        QVERIFY(contents(m_shelf->path(u"kept.json"_s)).contains("\"file\": \"other.pdf\""));
    }

    void writesEveryFormat()
    {
        for (const Format format : allFormats()) {
            ExportWish wish = wishOf(u"a."_s + suffixOf(format), Rank{3});
            wish.issue.format = format;
            exportAs(wish);
            QCOMPARE(contents(wish.path).startsWith("%PDF"), format == Format::Pdf);
            QVERIFY(m_script.proofs.last().certificates.first().isProof());
        }
        QVERIFY(contents(m_shelf->path(u"a.txt"_s)).contains("Distribution:"));
    }

    void eachReaderGetsACopy()
    {
        QVERIFY(QDir(m_shelf->path(u"."_s)).mkdir(u"copies"_s));
        ExportWish wish = wishOf(u"copies"_s, Rank{1});
        wish.issue.format = Format::PlainText;
        wish.readers = {u"Ada Quay"_s, u"Pia Lot"_s};
        exportAs(wish);
        QVERIFY2(said().startsWith(u"2 copies are being written"_s), qPrintable(said()));
        QTRY_VERIFY2(said().contains(u"2 files of copies"_s), qPrintable(said()));
        const QStringList names = QDir(wish.path).entryList(QDir::Files);
        QCOMPARE(names, (QStringList{u"HWC 7 GREEN copy 1 Ada Quay.txt"_s, u"HWC 7 GREEN copy 2 Pia Lot.txt"_s}));
        QVERIFY(contents(wish.path + u'/' + names.last()).contains("Copy 2 of 2 \xC2\xB7 Pia Lot"));
        QCOMPARE(m_script.proofs.last().certificates.size(), 2);
    }

    void encryptedFilesOpenByTheirPassphrase()
    {
        ExportWish wish = wishOf(u"red.pdf"_s, Rank{3});
        wish.issue.passphrase = u"horse lamp"_s;
        exportAs(wish);
        QPdfDocument document;
        QCOMPARE(document.load(wish.path), QPdfDocument::Error::IncorrectPassword);
        document.setPassword(u"horse lamp"_s);
        QCOMPARE(document.load(wish.path), QPdfDocument::Error::None);
        QVERIFY(!m_script.proofs.last().pages);
    }

    void writesOverNoOtherEdition()
    {
        exportTo(u"a.pdf"_s, Rank{1});
        const QByteArray before = contents(m_shelf->path(u"a.pdf"_s));
        m_script.confirmations << true;
        exportTo(u"a.pdf"_s, Rank{3});
        QVERIFY2(said().contains(u"holds minutes up to GREEN"_s), qPrintable(said()));
        QCOMPARE(contents(m_shelf->path(u"a.pdf"_s)), before);
        QCOMPARE(m_script.confirmations.size(), 1); // nobody was asked
    }

    void asksBeforeItReplaces()
    {
        setContents(m_shelf->path(u"a.pdf"_s), "a letter");
        m_script.exports << wishOf(u"a.pdf"_s, Rank{1});
        trigger(ActionId::ExportPdf);
        QCOMPARE(m_script.asked.last(), u"a.pdf is there already."_s);
        QCOMPARE(contents(m_shelf->path(u"a.pdf"_s)), "a letter");
        m_script.confirmations << true;
        exportTo(u"a.pdf"_s, Rank{1});
        QVERIFY(contents(m_shelf->path(u"a.pdf"_s)).startsWith("%PDF"));
    }

    /// The registers too; the preview's edition is only proposed, and what the search came to is shown.
    void registersAreExportedInTheChosenEdition()
    {
        exportTo(u"a.pdf"_s, Rank{1});
        const QByteArray before = contents(m_shelf->path(u"a.pdf"_s));
        m_script.bookWishes << BookWish{.ceiling = Rank{3}, .path = m_shelf->path(u"a.pdf"_s)};
        m_script.confirmations << true;
        window().messages()->clear();
        trigger(ActionId::ExportActionLog);
        QVERIFY2(said().contains(u"holds minutes up to GREEN"_s), qPrintable(said()));
        QCOMPARE(contents(m_shelf->path(u"a.pdf"_s)), before);
        QCOMPARE(m_script.bookOffer.chosen, Rank{1});
        QCOMPARE(m_script.bookOffer.editions.size(), 4);
        m_script.bookWishes << BookWish{.ceiling = Rank{3}, .path = m_shelf->path(u"b.csv"_s), .certificate = true};
        trigger(ActionId::ExportActionLog);
        QTRY_VERIFY2(said().contains(u"The RED action log is in b.csv"_s), qPrintable(said()));
        QCOMPARE(m_script.proofs.last().edition, u"Confidential Action Log"_s);
        QVERIFY(m_script.proofs.last().certificates.first().isProof());
        QVERIFY(contents(m_shelf->path(u"b.certificate.json"_s)).contains("\"proved\": true"));
    }

    /// Only once a person has agreed to have it in the clear; what comes back is another book.
    void aWholeBookIsAFolderAndABookAgain()
    {
        const QString folder = m_shelf->path(u"folder"_s);
        m_script.paths << folder;
        trigger(ActionId::ExportFolder);
        QVERIFY(m_script.asked.last().contains(u"without encryption"_s));
        QVERIFY(!QFileInfo::exists(folder));
        m_script.paths << folder;
        m_script.confirmations << true;
        trigger(ActionId::ExportFolder);
        QTRY_VERIFY2(said().contains(u"in the clear"_s), qPrintable(said()));
        m_script.paths << folder;
        m_script.confirmations << true;
        trigger(ActionId::ExportFolder);
        QTRY_VERIFY2(said().contains(u"is not an empty folder"_s), qPrintable(said()));
        const QString notes = storedNotes(0);
        m_script.paths << folder;
        m_script.books << NewBook{
            .path = m_shelf->path(u"again.minutebook"_s), .name = {}, .abbreviation = {}, .scheme = {}, .passphrase = {}, .plain = true};
        trigger(ActionId::ImportFolder);
        QCOMPARE(m_script.asked.last(), u"new book of HWC"_s);
        QCOMPARE(book()->book().path(), m_shelf->path(u"again.minutebook"_s));
        QCOMPARE(storedNotes(0), notes);
    }

    /// The book that was open stays open where the folder has a fault.
    void aFolderWithAFaultMakesNoBook()
    {
        const QString folder = m_shelf->path(u"folder"_s);
        m_script.paths << folder << folder;
        m_script.confirmations << true;
        trigger(ActionId::ExportFolder);
        QTRY_VERIFY2(said().contains(u"in the clear"_s), qPrintable(said()));
        setContents(folder + u"/body.json"_s, "{");
        trigger(ActionId::ImportFolder);
        QVERIFY2(said().contains(u"1 place has to be mended"_s) && said().contains(u"body.json:1:"_s), qPrintable(said()));
        QCOMPARE(book()->book().path(), path());
    }

    /// As a draft, once it was looked through.
    void oldMinutesAreBroughtIn()
    {
        const QString old = m_shelf->path(u"old.html"_s);
        setContents(old, "<h1>HWC meeting 3</h1><p>5 March 2019</p><h2>1. Cranes</h2><p>The committee AGREED this.</p>");
        m_script.paths << old << old;
        m_script.confirmations << false << true;
        trigger(ActionId::BringInMinutes);
        QTRY_COMPARE(m_script.asked.last(), u"bring in "_s);
        QCOMPARE(m_script.broughtIn.items, 1);
        QVERIFY(!meetingOfNumber(book()->book().reader(), 3));
        trigger(ActionId::BringInMinutes);
        QTRY_VERIFY(meetingOfNumber(book()->book().reader(), 3));
        setContents(old, "<p>Only words.</p>");
        m_script.paths << old;
        trigger(ActionId::BringInMinutes);
        QTRY_VERIFY2(m_script.asked.constLast().contains(u"neither its number nor its date"_s), qPrintable(m_script.asked.constLast()));
        QCOMPARE(m_script.broughtIn.header.date, m_now.date());
    }

    /// In a draft meeting behind the last, with numbers that nothing else has.
    void anOldActionLogIsTakenIn()
    {
        const int last = meetings(book()->book().reader()).value().constLast().number;
        BroughtIn in;
        in.header.body = book()->body().name;
        in.header.abbreviation = book()->body().abbreviation;
        in.header.number = last + 1;
        in.header.date = m_now.date();
        in.notation = u"\n# Old Action Log\nACTION HWC 2/01: Pilots to sail.\nUPDATE HWC 2/01 CLOSED: They sailed.\n"_s;
        m_script.actionLists << in;
        trigger(ActionId::TakeInActions);
        QCOMPARE(m_script.actionOffer.header.number, last + 1);
        QTRY_VERIFY(meetingOfNumber(book()->book().reader(), last + 1));
        trigger(ActionId::TakeInActions);
        QVERIFY(m_script.actionOffer.taken.contains(u"HWC 2/01"_s));
    }

    void aVolumeIsExported()
    {
        trigger(ActionId::ExportVolume);
        QVERIFY2(said().contains(u"approved"_s), qPrintable(said())); // there is nothing to bind yet
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->meeting()->isFrozen());
        m_script.bookWishes << BookWish{.ceiling = Rank{1}, .path = m_shelf->path(u"v.pdf"_s), .year = book()->meeting()->date.year()};
        window().messages()->clear();
        trigger(ActionId::ExportVolume);
        QTRY_VERIFY2(said().contains(u"The GREEN volume is in v.pdf"_s), qPrintable(said()));
        QCOMPARE(m_script.bookOffer.years, QList{book()->meeting()->date.year()});
        QCOMPARE(m_script.asked.last(), u"book HWC Volume GREEN.pdf"_s);
        QVERIFY(contents(m_shelf->path(u"v.pdf"_s)).startsWith("%PDF"));
        QCOMPARE(m_script.proofs.last().edition, u"Minutes"_s);
    }

    /// Who was not there for what is of the top level is not ticked for it.
    void readersAreThoseWhoWereThere()
    {
        trigger(ActionId::ExportPdf);
        const QList<ExportReader> &readers = m_script.exported.readers;
        QCOMPARE(readers.size(), 3);
        QCOMPARE(readers[0].missed, QString());
        QCOMPARE(readers[2].missed, u"was not there"_s);
    }

    void writesOverNoBook()
    {
        m_script.exports << wishOf(u"sample.minutebook"_s, Rank{1});
        trigger(ActionId::ExportPdf);
        QVERIFY2(said().contains(u"is a minute book"_s), qPrintable(said()));
    }

    /// Nothing is written; the place in the notes is a key press away.
    void aLeakLeadsToItsLine()
    {
        leakAt({.part = FilePart::Page, .page = 2}, {WithheldKind::Line, 1, 1, u"the keel is cracked"_s});
        m_script.proofAnswers << ProofAnswer{What::GoToLine};
        exportTo(u"leak.pdf"_s, Rank{1});
        QVERIFY(!QFile::exists(m_shelf->path(u"leak.pdf"_s)));
        QVERIFY2(said().contains(u"was not written"_s) && said().contains(u"page 2"_s), qPrintable(said()));
        QVERIFY(!m_script.proofs.last().certificates.first().isProof());
        QCOMPARE(book()->notes()->item(), itemAt(1));
        QCOMPARE(editor()->cursorLine(), 1);
        QVERIFY(window().notesPane()->isAncestorOf(QApplication::focusWidget()));
    }

    void aLeakLeadsToItsPage()
    {
        leakAt({.part = FilePart::Page, .page = 2}, {WithheldKind::Line, 1, 1, u"the keel is cracked"_s});
        m_script.proofAnswers << ProofAnswer{What::ShowPage};
        exportTo(u"leak.pdf"_s, Rank{3});
        QVERIFY(m_script.proofs.last().pages);
        QVERIFY(window().dock(MainWindow::Dock::Preview)->isVisible());
        QCOMPARE(window().previewPane()->ceiling(), Rank{3});
        QTRY_COMPARE(window().previewPane()->pages()->currentPage(), 1);
    }

    /// One of several is enough that none is there.
    void aLeakInOneCopyKeepsAll()
    {
        QVERIFY(QDir(m_shelf->path(u"."_s)).mkdir(u"copies"_s));
        m_application->commands().exporter().setProver([](const ProvedFile &file, const Secrets &) -> Result<Certificate> {
            Certificate certificate{{}, {}, file.name, {}, {}, 0, 0, {}};
            if (file.name.contains(u"copy 2"_s))
                certificate.leaks.append({{}, {WithheldKind::Line, 1, 1, u"x"_s}, u"x"_s});
            return certificate;
        });
        ExportWish wish = wishOf(u"copies"_s, Rank{1});
        wish.readers = {u"Ada Quay"_s, u"Pia Lot"_s};
        exportAs(wish);
        QVERIFY(QDir(wish.path).isEmpty());
    }

    void theSafeViewTellsNothingWithheld()
    {
        trigger(ActionId::SafeView);
        exportTo(u"safe.pdf"_s, Rank{1});
        QVERIFY(QFile::exists(m_shelf->path(u"safe.pdf"_s)));
        leakAt({.part = FilePart::Page, .page = 2}, {WithheldKind::Line, 1, 1, u"the keel is cracked"_s});
        exportTo(u"leak.pdf"_s, Rank{1});
        QVERIFY2(said().contains(u"End the safe view"_s), qPrintable(said()));
        QVERIFY(!said().contains(u"keel"_s));
        QVERIFY(m_script.proofs.isEmpty());
        QVERIFY(m_script.exported.readers.isEmpty());
        QVERIFY(!action(ActionId::ProveFile)->isEnabled());
    }

    void provesAnyPdf()
    {
        exportTo(u"red.pdf"_s, Rank{3});
        m_script.paths << m_shelf->path(u"red.pdf"_s);
        m_script.proofAnswers << ProofAnswer{What::GoToLine};
        window().previewPane()->chooseEdition(Rank{1});
        trigger(ActionId::ProveFile);
        QTRY_COMPARE(m_script.proofs.size(), 2);
        QVERIFY(!m_script.proofs.last().certificates.first().isProof());
        QCOMPARE(m_script.proofs.last().level.name, u"GREEN"_s);
        QTRY_COMPARE(book()->notes()->item(), itemAt(1));
        window().previewPane()->chooseEdition(Rank{3});
        m_script.paths << m_shelf->path(u"red.pdf"_s);
        trigger(ActionId::ProveFile);
        QTRY_COMPARE(m_script.proofs.size(), 3);
        QVERIFY(m_script.proofs.last().certificates.first().isProof());
    }

    void asksForThePasswordOfAPdf()
    {
        ExportWish wish = wishOf(u"red.pdf"_s, Rank{3});
        wish.issue.passphrase = u"horse lamp"_s;
        exportAs(wish);
        m_script.paths << wish.path;
        m_script.passphrases << u"lamp"_s << u"horse lamp"_s;
        trigger(ActionId::ProveFile);
        QTRY_COMPARE(m_script.proofs.size(), 2);
        QVERIFY(!m_script.proofs.last().certificates.first().isProof());
        QVERIFY(m_script.asked.contains(u"password "_s));
        QVERIFY(m_script.asked.last().startsWith(u"password Nothing is proved"_s));
        m_script.paths << wish.path;
        trigger(ActionId::ProveFile); // and nobody knows it
        QTRY_VERIFY(said().contains(u"Nothing is proved"_s));
        QCOMPARE(m_script.proofs.size(), 2);
    }

    /// What a file says of itself may contradict what it was searched for.
    void provesNothingOfAnotherFile()
    {
        ExportWish red = wishOf(u"red.pdf"_s, Rank{3});
        red.issue.kind = DocumentKind::Attendance;
        exportAs(red);
        ExportWish green = wishOf(u"green.txt"_s, Rank{1});
        green.issue.format = Format::PlainText;
        exportAs(green);
        m_script.proofs.clear();
        prove(u"red.pdf"_s);
        QTRY_VERIFY2(said().contains(u"red.pdf is marked RED, which is above the edition"_s), qPrintable(said()));
        prove(u"green.txt"_s, ProvedSubject::Registers);
        QTRY_VERIFY2(said().contains(u"which is none of the registers of HWC"_s), qPrintable(said()));
        QVERIFY(m_script.proofs.isEmpty());
        prove(u"green.txt"_s);
        QTRY_COMPARE(m_script.proofs.size(), 1);
        QVERIFY(m_script.proofs.last().certificates.first().isProof() && !m_script.proofs.last().pages);
    }

    void provesRegisters()
    {
        m_script.bookWishes << BookWish{.ceiling = Rank{1}, .path = m_shelf->path(u"log.csv"_s)};
        trigger(ActionId::ExportActionLog);
        QTRY_COMPARE(m_script.proofs.size(), 1);
        prove(u"log.csv"_s, ProvedSubject::Registers);
        QTRY_COMPARE(m_script.proofs.size(), 2);
        const ShownProof &proof = m_script.proofs.constLast();
        QVERIFY(proof.certificates.first().isProof());
        QCOMPARE(proof.certificates.first().meeting, u"HWC"_s);
        QCOMPARE(proof.edition, u"Registers"_s);
        QCOMPARE(proof.level.name, u"GREEN"_s);
    }

    void provesNothingOfWhatItCannotRead()
    {
        setContents(m_shelf->path(u"a.pdf"_s), "%PDF-1.7\na letter");
        m_script.paths << m_shelf->path(u"a.pdf"_s);
        trigger(ActionId::ProveFile);
        QTRY_VERIFY(said().contains(u"Nothing is proved"_s));
        QVERIFY(m_script.proofs.isEmpty());
    }

private:
    void makeBook()
    {
        const QString people = u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | Ada Quay (AQ) | |\n"
                               "| Pilots | Dee Tide (DT) | |\n# Apologies\n| Representing | Name | Attendance |\n| --- | --- | --- |\n"
                               "| Pilots | Pia Lot (PL) | |\n"_s;
        const QString notes = u"# 1. Cranes\nAll is well.\n"_s
            + u"A line of some length that fills the pages one after the other.\n"_s.repeated(90)
            + u"# 2. Boats (RED)\na boat is mended (cleared)\nthe keel of the smaller boat is cracked\n"_s;
        Seating seating;
        seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, u"RED"_s}, {u"Pia Lot"_s, u"PL"_s, {}, u"AMBER"_s}};
        const std::unique_ptr<Book> made = m_shelf->newBook();
        QVERIFY(made->writeNow([seating](Transaction &transaction) { return saveSeating(transaction, seating); }));
        (void)insertSample(*made, sampleMeeting(7, people + notes));
    }

    QString said() { return window().messages()->text(); }

    void prove(const QString &name, ProvedSubject subject = ProvedSubject::Meeting)
    {
        window().messages()->clear();
        m_script.paths << m_shelf->path(name);
        m_script.proved = subject;
        trigger(ActionId::ProveFile);
    }

    ExportWish wishOf(const QString &name, Rank ceiling)
    {
        return {.issue = {.edition = Edition{ceiling}}, .path = m_shelf->path(name), .readers = {}};
    }
    /// Until the window has said what came of it.
    void exportAs(const ExportWish &wish)
    {
        window().messages()->clear();
        m_script.exports << wish;
        trigger(ActionId::ExportPdf);
        QTRY_VERIFY(!said().isEmpty());
    }
    void exportTo(const QString &name, Rank ceiling) { exportAs(wishOf(name, ceiling)); }
    void leakAt(const FilePlace &place, const WithheldText &source)
    {
        m_application->commands().exporter().setProver(
            [leak = Leak{place, source, source.text}](const ProvedFile &file, const Secrets &) -> Result<Certificate> {
                return Certificate{u"HWC 7"_s, u"GREEN"_s, file.name, {}, {}, 0, 0, {leak}};
            });
    }
};

QTEST_MAIN(ExportingTest)
#include "tst_exporting.moc"
