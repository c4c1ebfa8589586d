#include "windowfixture.h"

#include "models/storage/audittrail.h"
#include "models/storage/inorder.h"
#include "models/storage/issuestore.h"
#include "models/storage/itemstore.h"
#include "models/storage/query.h"
#include "models/storage/revisionstore.h"
#include "widgets/audit/auditpage.h"
#include "widgets/dayedit.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/treepane.h"
#include "widgets/preview/comparepage.h"
#include "widgets/preview/editionpages.h"
#include "widgets/preview/editionpicker.h"
#include "widgets/revisions/revisionspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Minutes stay what they were: revisions, corrections and the audit trail in the real window.
class RevisingTest final : public WindowFixture
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        WindowFixture::cleanup();
        m_made.reset();
    }

    void whatGoesIntoReviewIsKept()
    {
        open(u"# 1. Cranes\nThe crane is old.\nA secret. (RED)"_s);
        trigger(ActionId::ShowRevisions);
        QVERIFY(action(ActionId::ShowRevisions)->isChecked());
        QVERIFY(page().list()->showsEmptyState());
        QVERIFY(!page().heading().contains(u"chain"_s));
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(revisionRows(), QStringList{u"1 draft"_s});
        QVERIFY2(page().heading().endsWith(u"Their chain is whole."_s), qPrintable(page().heading()));
        QTRY_COMPARE(page().summary(), u"no difference"_s);
        QCOMPARE(window().page(), MainWindow::Page::Revisions); // a status is no reason to leave it
        QTest::keyClick(&page(), Qt::Key_Escape);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
    }

    void oneIsKeptForAReason()
    {
        open(u"# 1. Cranes\nThe crane is old."_s);
        m_script.reasons << u"before the lawyers read it"_s;
        trigger(ActionId::KeepRevision);
        QTRY_VERIFY2(window().messages()->text().contains(u"Revision 1 is kept"_s), qPrintable(window().messages()->text()));
        QCOMPARE(kept().constFirst().reason, u"before the lawyers read it"_s);
        m_script.reasons << u"again"_s;
        trigger(ActionId::KeepRevision);
        QTRY_VERIFY2(window().messages()->text().contains(u"Nothing has changed"_s), qPrintable(window().messages()->text()));
    }

    /// A tag that was typed asks as a key does, but stops nobody who types.
    void whoTypesALowerLevelIsAskedWhy()
    {
        lowerWhatWasRead();
        QVERIFY(book()->settle());
        QVERIFY(!window().messages()->text().contains(u"more readers"_s)); // the cursor is still in the line
        editor()->goToLine(1);
        QTRY_VERIFY2(window().messages()->text().contains(u"more readers would see this from now on: RED → GREEN"_s),
                     qPrintable(window().messages()->text()));
        m_script.reasons << u"It was in the papers."_s;
        clickRemedy(u"Say Why…"_s);
        QTRY_COMPARE(levelsChanged(), QStringList{u"RED → GREEN: It was in the papers."_s});
        QTRY_VERIFY(!window().messages()->text().contains(u"more readers"_s));
    }

    void whoKeepsARevisionAnswersForWhatWasLowered()
    {
        lowerWhatWasRead();
        m_script.reasons << u"Agreed with the chair."_s; // the cursor is still in the line
        trigger(ActionId::KeepRevision);
        QTRY_COMPARE(kept().size(), 2);
        QVERIFY2(m_script.askedReason.about.contains(u"item 4, RED → GREEN"_s), qPrintable(m_script.askedReason.about));
        QCOMPARE(levelsChanged(), QStringList{u"RED → GREEN: Agreed with the chair."_s});
    }

    void whoExportsAnswersForWhatWasLowered()
    {
        lowerWhatWasRead();
        const QString path = m_shelf->path(u"green.pdf"_s);
        m_script.exports << ExportWish{.issue = {.edition = Edition{Rank{1}}}, .path = path, .readers = {}};
        m_script.reasons << u"It was in the papers."_s;
        trigger(ActionId::ExportPdf);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY2(m_script.askedReason.about.contains(u"item 4, RED → GREEN"_s), qPrintable(m_script.askedReason.about));
        QCOMPARE(levelsChanged(), QStringList{u"RED → GREEN: It was in the papers."_s});
    }

    /// It was entered as lowered, and is again once the text leaves as it was before; then it is no reason for another time.
    void whatWasTakenBackIsEnteredWhereTheTextLeaves()
    {
        lowerWhatWasRead();
        editor()->goToLine(1);
        QTRY_VERIFY(window().messages()->text().contains(u"more readers would see this"_s));
        m_script.reasons << u"It was in the papers."_s;
        clickRemedy(u"Say Why…"_s);
        QTRY_COMPARE(levelsChanged().size(), 1);
        replaceWord(u"(GREEN)"_s, u"(RED)"_s);
        m_script.exports << ExportWish{.issue = {.edition = Edition{Rank{1}}}, .path = m_shelf->path(u"green.pdf"_s), .readers = {}};
        trigger(ActionId::ExportPdf);
        QTRY_COMPARE(levelsChanged().size(), 2);
        replaceWord(u"(RED)"_s, u"(GREEN)"_s);
        editor()->goToLine(1);
        QTRY_VERIFY(window().messages()->text().contains(u"more readers would see this"_s));
    }

    /// The bar that asks for it has nothing to ask any more.
    void whoHasAnsweredIsAskedNoMore()
    {
        lowerWhatWasRead();
        editor()->goToLine(1);
        QTRY_VERIFY(window().messages()->text().contains(u"more readers would see this from now on: RED → GREEN"_s));
        m_script.exports << ExportWish{.issue = {.edition = Edition{Rank{1}}}, .path = m_shelf->path(u"green.pdf"_s), .readers = {}};
        m_script.reasons << u"It was in the papers."_s;
        trigger(ActionId::ExportPdf);
        QTRY_COMPARE(levelsChanged().size(), 1);
        QTRY_VERIFY2(!window().messages()->text().contains(u"more readers"_s), qPrintable(window().messages()->text()));
    }

    void anItemWithoutANumberIsNamedByItsTitle()
    {
        open(u"# Opening\nThe crane is old. (RED)\nIt stays.\n# 1. Cranes\nNone."_s);
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(kept().size(), 1);
        replaceWord(u"(RED)"_s, u"(GREEN)"_s);
        trigger(ActionId::KeepRevision);
        QVERIFY2(m_script.askedReason.about.contains(u"“Opening”, RED → GREEN"_s), qPrintable(m_script.askedReason.about));
    }

    void aCorrectionSaysWhatItLowers()
    {
        open(u"# 4. Cranes\nThe crane is old. (RED)\nIt stays."_s);
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->isFrozen());
        m_script.reasons << u"A name was wrong."_s;
        trigger(ActionId::BeginCorrection);
        QTRY_VERIFY(book()->isEditable());
        replaceWord(u"(RED)"_s, u"(GREEN)"_s);
        m_script.confirmations << true;
        trigger(ActionId::FinishCorrection);
        QTRY_VERIFY(book()->isFrozen());
        QVERIFY2(m_script.asked.constLast().contains(u"item 4, RED → GREEN"_s), qPrintable(m_script.asked.constLast()));
        QCOMPARE(levelsChanged(), QStringList{u"RED → GREEN: A name was wrong."_s});
    }

    void revisionsAreComparedInAnyEdition()
    {
        open(u"# 1. Cranes\nThe crane is old.\nA secret. (RED)"_s);
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(kept().size(), 1);
        replaceNotes(u"The crane is very old.\nAnother secret, and it is long. (RED)"_s);
        trigger(ActionId::ShowRevisions);
        QTRY_COMPARE(page().summary(), u"1 line(s) differ"_s);
        QVERIFY2(page().text()->toPlainText().contains(u"very"_s), qPrintable(page().text()->toPlainText()));
        QVERIFY(!page().text()->toPlainText().contains(u"secret"_s));
        page().editionBox()->choose(Rank{3});
        emit page().editionBox() -> chosen();
        QTRY_VERIFY(page().text()->toPlainText().contains(u"Another secret"_s));
        QVERIFY(!page().text()->toPlainText().contains(u"Harbour Works Committee"_s)); // it is the same
        page().wholeBox()->setChecked(true);
        QVERIFY(page().text()->toPlainText().contains(u"Harbour Works Committee"_s));
        trigger(ActionId::CompareBeside);
        QTRY_VERIFY(page().pages()->isVisible());
        QTRY_VERIFY(page().pages()->left()->passages().size() > 2);
        QVERIFY(page().summary().contains(u"Difference 1 of "_s));
    }

    void aComparisonOpensAtTheFirstDifference()
    {
        const QString filling = u"The crane was looked at.\n"_s.repeated(120);
        open(u"# 1. Cranes\n"_s + filling + u"The crane is old.\nIt is red.\nIt stays."_s);
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(kept().size(), 1);
        replaceNotes(filling + u"The crane is very old.\nIt is red.\nIt goes."_s);
        page().wholeBox()->setChecked(true);
        trigger(ActionId::ShowRevisions);
        QTRY_COMPARE(page().summary(), u"2 line(s) differ"_s);
        QVERIFY(page().text()->textCursor().block().text().contains(u"very"_s));
        QVERIFY(isInView(*page().text()));
        QVERIFY(page().text()->verticalScrollBar()->value() > 0);
        trigger(ActionId::NextDifference);
        QVERIFY(page().text()->textCursor().block().text().contains(u"goes"_s));
        page().wholeBox()->setChecked(false);
        QVERIFY(page().text()->textCursor().block().text().contains(u"goes"_s)); // whoever reads stays there
        trigger(ActionId::CompareBeside);
        QTRY_COMPARE(page().summary(), u"Difference 1 of 2"_s);
        QVERIFY(page().pages()->left()->top() > 0);
        trigger(ActionId::NextDifference);
        QCOMPARE(page().summary(), u"Difference 2 of 2"_s);
    }

    void anEditionOfOneIsOpened()
    {
        open(u"# 1. Cranes\nThe crane is old."_s);
        trigger(ActionId::OpenRevision);
        QTRY_VERIFY(window().messages()->text().contains(u"Choose a revision"_s));
        trigger(ActionId::StatusInReview);
        trigger(ActionId::ShowRevisions);
        QTRY_COMPARE(page().chosen(), 1);
        trigger(ActionId::OpenRevision);
        QTRY_COMPARE(window().page(), MainWindow::Page::Notes);
        QVERIFY(window().dock(Dock::Preview)->isVisible());
    }

    void nothingOfItIsThereInTheSafeView()
    {
        open(u"# 1. Cranes\nThe crane is old.\nA secret. (RED)"_s);
        trigger(ActionId::StatusInReview);
        trigger(ActionId::ShowRevisions);
        QTRY_COMPARE(revisionRows().size(), 1);
        trigger(ActionId::SafeView);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QVERIFY(!action(ActionId::ShowRevisions)->isEnabled());
        QVERIFY(!action(ActionId::ShowAudit)->isEnabled());
        QCOMPARE(revisionRows(), QStringList());
    }

    /// Who approves by hand is told, and it is recorded.
    void whatChangedSinceItWasReadIsApprovedAsModified()
    {
        open(u"# 1. Cranes\nThe crane is old."_s);
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(kept().size(), 1);
        replaceNotes(u"The crane is new."_s);
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->isFrozen());
        const QString asked = m_script.asked.join(u'\n');
        QVERIFY2(asked.contains(u"not those of revision 1, which was kept last: they would be approved as modified"_s), qPrintable(asked));
        QCOMPARE(book()->meeting()->approval.as, ApprovedAs::Modified);
        const QList<QLabel *> labels = window().notesPane()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"approved as modified"_s); }));
        QCOMPARE(recordOfRevision(book()->book().reader(), book()->meeting()->id, 2)->meeting.items.constFirst().lines.constFirst().text,
                 u"The crane is new."_s);
    }

    /// By another program: neither printed nor corrected as what was approved.
    void approvedMinutesThatSaySomethingElseAreTold()
    {
        open(u"# 1. Cranes\nThe crane is old."_s);
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->isFrozen());
        const auto alter = [](Transaction &transaction) { return run(transaction, u"UPDATE item SET notes = 'The crane is new.'"_s); };
        QVERIFY(book()->book().writeNow(alter));
        trigger(ActionId::ShowPreview);
        const auto told = [this] {
            const QList<QLabel *> labels = window().previewPane()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"the notes of meeting 7 are not those of its revision 1"_s);
            });
        };
        QTRY_VERIFY(told());
        m_script.reasons << u"It was new."_s;
        trigger(ActionId::BeginCorrection);
        QTRY_VERIFY2(window().messages()->text().contains(u"the notes of meeting 7 are not those of its revision 1"_s),
                     qPrintable(window().messages()->text()));
        QVERIFY(book()->isFrozen());
    }

    void anApprovalThatWasTakenBackIsTold()
    {
        open(u"# 1. Cranes\nThe crane is old."_s);
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->isFrozen());
        trigger(ActionId::ShowRevisions);
        QTRY_COMPARE(revisionRows(), QStringList{u"1 approved"_s});
        trigger(ActionId::TakeApprovalBack);
        QTRY_COMPARE(revisionRows(), QStringList{u"1 approved, taken back"_s});
        const QString reason = page().list()->view()->model()->index(0, RevisionsModel::Reason).data().toString();
        QVERIFY2(reason.startsWith(u"approval taken back on %1 by "_s.arg(QLocale().toString(m_now.toLocalTime().date(), u"d MMM yyyy"_s))),
                 qPrintable(reason));
        QVERIFY(page().heading().endsWith(u"Their chain is whole."_s));
        m_script.reasons << u"for the chair"_s;
        trigger(ActionId::KeepRevision);
        QTRY_COMPARE(revisionRows(), (QStringList{u"2 changed draft"_s, u"1 approved, taken back"_s}));
    }

    /// Above the list, and above what is compared as far as that rests on it.
    void whatIsNotAsItWasKeptIsTold()
    {
        open(u"# 1. Cranes\nThe crane is old."_s);
        for (const QString &notes : {u"The crane is new."_s, u"The crane is gone."_s}) {
            replaceNotes(notes);
            m_script.reasons << u"for the chair"_s;
            trigger(ActionId::KeepRevision);
            QTRY_VERIFY(!kept().isEmpty() && book()->isSaved());
        }
        QTRY_COMPARE(kept().size(), 2);
        trigger(ActionId::ShowRevisions);
        QTRY_COMPARE(page().summary(), u"1 line(s) differ"_s);
        QVERIFY(!saysOnPage(u"cannot be relied on"_s));
        QVERIFY(book()->book().writeNow([](Transaction &transaction) {
            return inOrder([&] { return run(transaction, u"DROP TRIGGER revision_stays"_s); },
                           [&] { return run(transaction, u"UPDATE revision SET reason = 'x' WHERE number = 1"_s); });
        }));
        page().choose(1);
        QTRY_VERIFY(saysOnPage(u"cannot be relied on: Revision 1 of meeting 7 is not as it was kept."_s));
        trigger(ActionId::ShowRevisions);
        trigger(ActionId::ShowRevisions);
        QTRY_VERIFY2(page().heading().endsWith(u"Revision 1 of meeting 7 is not as it was kept."_s), qPrintable(page().heading()));
    }

    void approvedMinutesAreCorrected()
    {
        open(u"# 1. Cranes\nThe crane is old."_s);
        QVERIFY(!action(ActionId::BeginCorrection)->isEnabled());
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->isFrozen());
        QTRY_VERIFY(editor()->isReadOnly());
        m_script.reasons << u"It was new."_s;
        trigger(ActionId::BeginCorrection);
        QTRY_VERIFY(!book()->isFrozen());
        QTRY_VERIFY(action(ActionId::FinishCorrection)->isEnabled());
        QVERIFY2(window().band()->text().contains(u"being corrected"_s), qPrintable(window().band()->text()));
        QTRY_VERIFY(!editor()->isReadOnly());
        replaceNotes(u"The crane is new."_s);
        m_script.confirmations << true;
        trigger(ActionId::FinishCorrection);
        QTRY_VERIFY(book()->isFrozen());
        QCOMPARE(kept().constLast().kind, RevisionKind::Correction);
        QCOMPARE(storedNotes(0), u"The crane is new."_s);

        m_script.reasons << u"It was neither."_s;
        trigger(ActionId::BeginCorrection);
        QTRY_VERIFY(!book()->isFrozen());
        replaceNotes(u"The crane is gone."_s);
        m_script.confirmations << true;
        trigger(ActionId::GiveCorrectionUp);
        QTRY_VERIFY(book()->isFrozen());
        QTRY_COMPARE(storedNotes(0), u"The crane is new."_s);
        QTRY_COMPARE(editor()->toPlainText(), u"The crane is new."_s);
    }

    /// One word may be all of a secret; and once it is printed it cannot be taken back.
    void aReasonThatSharesAWordIsAskedFor()
    {
        open(u"# 1. Cranes\nThe crane is old.\nIt is hired of Kelpie. (RED)"_s);
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->isFrozen());
        for (const bool agreed : {false, true}) {
            m_script.reasons << u"The name Kelpie was wrong."_s;
            m_script.confirmations << agreed;
            trigger(ActionId::BeginCorrection);
            QVERIFY2(m_script.asked.last().contains(u"from readers up to GREEN, and is printed as it is: Kelpie."_s),
                     qPrintable(m_script.asked.last()));
            QTRY_COMPARE(book()->isFrozen(), !agreed);
        }
        m_script.asked.clear();
        m_script.confirmations << false;
        trigger(ActionId::FinishCorrection);
        QVERIFY2(m_script.asked.join(u'\n').contains(u"as it is: Kelpie."_s), qPrintable(m_script.asked.join(u'\n')));
    }

    void aLevelIsLoweredForAReason()
    {
        open(u"# 1. Cranes\nThe crane is old. (RED)"_s);
        trigger(ActionId::NoLevel); // a draft asks nobody
        trigger(ActionId::Level4);
        QCOMPARE(m_script.asked.filter(u"Lower"_s), QStringList());
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(book()->meeting()->status, MeetingStatus::InReview);
        trigger(ActionId::NoLevel); // no reason is given
        QCOMPARE(m_script.asked.last(), u"Lower a Level"_s);
        QCOMPARE(editor()->toPlainText(), u"The crane is old. (RED)"_s);
        m_script.reasons << u"It was in the papers."_s;
        trigger(ActionId::NoLevel);
        QCOMPARE(editor()->toPlainText(), u"The crane is old."_s);
        QTRY_COMPARE(entered(AuditEvent::LevelChanged).size(), 1);
        QCOMPARE(entered(AuditEvent::LevelChanged).constFirst().details["reason"_L1].toString(), u"It was in the papers."_s);
    }

    void theAuditTrailIsFilteredAndExported()
    {
        open(u"# 1. Cranes\nThe crane is old."_s);
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(entered(AuditEvent::StatusChanged).size(), 1);
        trigger(ActionId::ShowAudit);
        QTRY_COMPARE(audit().list()->view()->model()->rowCount(), 3); // opened, a revision, the status
        QVERIFY(audit().list()->view()->selectionModel()->hasSelection()); // it is told in full below
        QVERIFY2(audit().summary().contains(u"chain is whole"_s), qPrintable(audit().summary()));
        audit().eventBox()->setCurrentIndex(audit().eventBox()->findText(u"opened"_s));
        QCOMPARE(audit().list()->view()->model()->rowCount(), 1);
        const QString csv = m_shelf->path(u"trail.csv"_s);
        m_script.paths << csv;
        trigger(ActionId::ExportAudit);
        QTRY_VERIFY2(window().messages()->text().contains(u"trail.csv"_s), qPrintable(window().messages()->text()));
        const QString text = QString::fromUtf8(contents(csv));
        QVERIFY(text.contains(u",opened,"_s));
        QVERIFY(!text.contains(u"revision-kept"_s));
        QTRY_COMPARE(issuedEditions(book()->book().reader())->size(), 1);
        m_script.paths << m_shelf->path(u"trail.pdf"_s);
        trigger(ActionId::ExportAudit);
        QTRY_VERIFY2(window().messages()->text().contains(u"trail.pdf"_s), qPrintable(window().messages()->text()));
        audit().fromBox()->setFocus();
        QTest::keyClicks(audit().fromBox(), u"sent"_s);
        QTest::keyClick(audit().fromBox(), Qt::Key_Tab);
        trigger(ActionId::ExportAudit); // asks for no file
        QVERIFY2(window().messages()->text().contains(u"sent"_s), qPrintable(window().messages()->text()));
        audit().fromBox()->clear();
        audit().eventBox()->setCurrentIndex(0);
        audit().list()->filter()->setText(u"status"_s); // of the list itself
        QVERIFY2(audit().summary().startsWith(u"1 of "_s), qPrintable(audit().summary()));
        const QString narrow = m_shelf->path(u"narrow.csv"_s);
        m_script.paths << narrow;
        trigger(ActionId::ExportAudit);
        QTRY_VERIFY2(window().messages()->text().contains(u"narrow.csv"_s), qPrintable(window().messages()->text()));
        QVERIFY(contents(narrow).contains(",status-changed,") && !contents(narrow).contains(",opened,"));
        audit().list()->filter()->clear();
        m_script.paths << m_shelf->path(u"trail.exe"_s);
        trigger(ActionId::ExportAudit);
        QTRY_VERIFY(window().messages()->text().contains(u"PDF, CSV or JSON"_s));
    }

private:
    [[nodiscard]] RevisionsPage &page() { return *window().revisionsPage(); }
    [[nodiscard]] AuditPage &audit() { return *window().auditPage(); }
    [[nodiscard]] QList<Revision> kept() { return revisions(book()->book().reader(), book()->meeting()->id).value(); }

    [[nodiscard]] QList<AuditEntry> entered(AuditEvent event)
    {
        QList<AuditEntry> entries = auditTrail(book()->book().reader()).value();
        entries.removeIf([event](const AuditEntry &entry) { return entry.event != event; });
        return entries;
    }

    [[nodiscard]] bool saysOnPage(const QString &words)
    {
        return std::ranges::any_of(page().findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    [[nodiscard]] QStringList revisionRows()
    {
        QStringList rows;
        const QAbstractItemModel &model = *page().list()->view()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, RevisionsModel::Number).data().toString() + u' '
                    + model.index(row, RevisionsModel::Kind).data().toString();
        return rows;
    }

    [[nodiscard]] QStringList levelsChanged()
    {
        QStringList words;
        for (const AuditEntry &entry : entered(AuditEvent::LevelChanged))
            words << u"%1 → %2: %3"_s.arg(entry.details["from"_L1].toString(), entry.details["to"_L1].toString(),
                                          entry.details["reason"_L1].toString());
        return words;
    }

    /// Of a line that others have read.
    void lowerWhatWasRead()
    {
        open(u"# 4. Cranes\nThe crane is old. (RED)\nIt stays."_s);
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(kept().size(), 1);
        replaceWord(u"(RED)"_s, u"(GREEN)"_s);
    }

    /// As it is typed: the cursor stays in the line.
    void replaceWord(const QString &before, const QString &after)
    {
        window().notesPane()->setFocus();
        QTextCursor cursor = editor()->document()->find(before);
        QVERIFY(!cursor.isNull());
        cursor.insertText(after);
        editor()->setTextCursor(cursor);
    }

    [[nodiscard]] static bool isInView(const ComparedText &text) { return text.viewport()->rect().intersects(text.cursorRect()); }

    void replaceNotes(const QString &notes)
    {
        window().notesPane()->setFocus();
        editor()->selectAll();
        QTextCursor cursor = editor()->textCursor();
        cursor.insertText(notes);
        editor()->setTextCursor(cursor);
        QTRY_VERIFY(book()->settle());
    }

    void open(const QString &text)
    {
        m_made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*m_made, sampleMeeting(7, text));
        m_made.reset();
        start();
        QTRY_VERIFY(book() && book()->notes());
    }

    std::unique_ptr<Book> m_made;
};

QTEST_MAIN(RevisingTest)
#include "tst_revising.moc"
