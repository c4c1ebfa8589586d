#include "scriptedprompts.h"
#include "windowfixture.h"

#include "models/storage/itemstore.h"
#include "models/storage/seatingstore.h"
#include "widgets/dayedit.h"
#include "widgets/emptystate.h"
#include "widgets/faultlabel.h"
#include "widgets/messagebar.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"
#include "widgets/registers/entryhistoryview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The registers as pages of the real window.
class RegisterPagesTest final : public WindowFixture
{
    Q_OBJECT

public:
    RegisterPagesTest()
        : WindowFixture(QDateTime({2024, 5, 10}, {9, 0}, QTimeZone::UTC))
    {
    }

private slots:
    void cleanup()
    {
        WindowFixture::cleanup();
        m_made.reset();
    }

    void showsAllActions()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        QVERIFY(log()->words()->hasFocus());
        QCOMPARE(log()->summary(), u"3 action(s)"_s);
        QCOMPARE(log()->wording()->text(), u"Pilots to row."_s); // the first is chosen
        QVERIFY2(log()->facts()->text().contains(u"1 Apr 2024, overdue"_s), qPrintable(log()->facts()->text()));
        QCOMPARE(log()->history()->model()->rowCount(), 2);
        QVERIFY(action(ActionId::ShowActionLog)->isChecked());
        press(Qt::Key_Escape);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QVERIFY(!action(ActionId::ShowActionLog)->isChecked());
    }

    void filtersNarrow()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        choose(log()->states(), u"Overdue"_s);
        QTRY_COMPARE(numbers(), u"7/01"_s);
        QCOMPARE(log()->summary(), u"1 of 3 action(s)"_s);
        choose(log()->states(), u"Finished"_s);
        QTRY_COMPARE(numbers(), u"7/02"_s);
        choose(log()->states(), u"All"_s);
        choose(log()->owners(), u"Pilots"_s);
        QTRY_COMPARE(numbers(), u"7/01 8/01"_s);
        choose(log()->meetings(), u"8, 2 Apr 2024"_s);
        QTRY_COMPARE(numbers(), u"7/01 8/01"_s); // taken up, raised
        QTest::keyClicks(log()->words(), u"ring"_s);
        QTRY_COMPARE(numbers(), u"8/01"_s);
        QCOMPARE(log()->filterWords(), u"owner Pilots · meeting 8 · “ring”"_s);
        QCOMPARE(log()->wording()->text(), u"Chair and Pilots to ring."_s);
        QTest::keyClicks(log()->words(), u"x"_s);
        QTRY_COMPARE(log()->summary(), u"There is no such action."_s);
        log()->showAll();
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        QCOMPARE(log()->wording()->text(), u"Pilots to row."_s); // none was chosen
        choose(log()->levels(), u"RED"_s);
        QTRY_COMPARE(numbers(), u"7/02"_s);
        choose(log()->levels(), u"Any level"_s);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        QCOMPARE(log()->wording()->text(), u"AL to hide"_s); // what is chosen stays chosen
    }

    void groupsAndSorts()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        log()->view()->header()->setSortIndicator(ActionLogModel::Number, Qt::DescendingOrder);
        QTRY_COMPARE(numbers(), u"8/01 7/02 7/01"_s);
        log()->byOwner()->setChecked(true);
        QTRY_COMPARE(numbers(), u"Ada Lovell (has left): 1 action(s) 7/02 Chair: 1 action(s) 8/01 Pilots: 2 action(s) 8/01 7/01"_s);
        QCOMPARE(log()->wording()->text(), u"Pilots to row."_s); // what was chosen, below its first owner
        QVERIFY(log()->view()->isFirstColumnSpanned(0, {}));
        QVERIFY(!log()->view()->isFirstColumnSpanned(1, {}));
        log()->byOwner()->setChecked(false);
        QTRY_COMPARE(numbers(), u"8/01 7/02 7/01"_s);
        QVERIFY(!log()->view()->isFirstColumnSpanned(0, {}));
    }

    /// Enter goes to the line that raised it; the latest word is a key press away, and so is each one before.
    void leadsToTheNotes()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        press(Qt::Key_Return);
        isAt(7, u"1. Cranes"_s, 1);
        trigger(ActionId::ShowActionLog);
        QTRY_COMPARE(log()->wording()->text(), u"Pilots to row."_s); // it is there as it was
        trigger(ActionId::GoToLatest);
        isAt(8, u"2. Piers"_s, 1);
        trigger(ActionId::ShowActionLog);
        press(Qt::Key_Down);
        QCOMPARE(log()->wording()->text(), u"AL to hide"_s);
        trigger(ActionId::GoToLine);
        isAt(7, u"1. Cranes"_s, 2);
        trigger(ActionId::ShowActionLog);
        QTRY_COMPARE(log()->history()->model()->rowCount(), 2);
        emit log() -> history()->activated(log()->history()->model()->index(1, 0));
        isAt(8, u"2. Piers"_s, 2);
    }

    /// Also of what was typed just now.
    void followsTheNotes()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        trigger(ActionId::ShowNotes);
        book()->showMeeting(meetingOfNumber(book()->book().reader(), 8).value());
        editor()->moveCursor(QTextCursor::End);
        type(u"\nUPDATE HWC 8/01 CLOSED: rung\nx"_s);
        trigger(ActionId::ShowActionLog);
        choose(log()->states(), u"Finished"_s);
        QTRY_COMPARE(numbers(), u"7/02 8/01"_s);
    }

    void showsAllDecisions()
    {
        open(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
        QVERIFY2(decisions()->facts()->text().contains(u"votes: 4 for, 1 against"_s), qPrintable(decisions()->facts()->text()));
        choose(decisions()->effects(), u"What was recorded"_s);
        QTRY_COMPARE(verbs(), u"NOTED"_s);
        choose(decisions()->effects(), u"What was decided"_s);
        QTRY_COMPARE(verbs(), u"AGREED REJECTED"_s);
        choose(decisions()->verbs(), u"REJECTED"_s);
        QTRY_COMPARE(verbs(), u"REJECTED"_s);
        QCOMPARE(decisions()->filterWords(), u"what was decided · REJECTED"_s);
        QTest::keyClick(decisions()->words(), Qt::Key_Return);
        isAt(8, u"2. Piers"_s, 4);
    }

    /// Neither what is above the ceiling nor what was looked for stays in the window, and no choice tells of it.
    void theSafeViewCuts()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        QTest::keyClicks(log()->words(), u"hide"_s);
        QTRY_COMPARE(numbers(), u"7/02"_s);
        trigger(ActionId::SafeView);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QCOMPARE(log()->view()->model()->rowCount(), 0);
        QVERIFY(log()->words()->text().isEmpty());
        QCOMPARE(log()->owners()->findText(u"Ada Lovell"_s), -1);
        trigger(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 8/01"_s);
        QCOMPARE(log()->summary(), u"2 action(s)"_s);
        QCOMPARE(log()->owners()->findText(u"Ada Lovell"_s), -1);
        QCOMPARE(log()->levels()->findText(u"RED"_s), -1);
        trigger(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED"_s);
        QCOMPARE(decisions()->verbs()->findText(u"REJECTED"_s), -1);
        trigger(ActionId::SafeView);
        trigger(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
    }

    /// What the page lets through, and the dialog says so; from the notes all of it.
    void exportsWhatIsShown()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        choose(log()->states(), u"Overdue"_s);
        QTRY_COMPARE(numbers(), u"7/01"_s);
        m_script.bookWishes << BookWish{.ceiling = Rank{3}, .path = m_shelf->path(u"a.csv"_s)};
        trigger(ActionId::ExportActionLog);
        QTRY_VERIFY(contents(m_shelf->path(u"a.csv"_s)).contains("HWC 7/01"));
        QCOMPARE(m_script.bookOffer.selection, u"overdue"_s);
        QVERIFY(!contents(m_shelf->path(u"a.csv"_s)).contains("HWC 8/01"));
        QTRY_VERIFY(!m_script.proofs.isEmpty());
        trigger(ActionId::ShowNotes);
        m_script.bookWishes << BookWish{.ceiling = Rank{3}, .path = m_shelf->path(u"b.csv"_s)};
        trigger(ActionId::ExportActionLog);
        QTRY_VERIFY(contents(m_shelf->path(u"b.csv"_s)).contains("HWC 8/01"));
        QCOMPARE(m_script.bookOffer.selection, QString());
        QTRY_COMPARE(m_script.proofs.size(), 2);
    }

    /// What the notes do not say of decisions is said on the page, and is told to those alone who see both.
    void decisionsHaveAHistory()
    {
        open(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
        decisions()->effective()->setDate(QDate(2024, 7, 1));
        QTRY_COMPARE(cell(0, DecisionRegisterModel::Effective), u"1 Jul 2024"_s);
        decisions()->review()->setDate(QDate(2025, 7, 1));
        QTRY_COMPARE(cell(0, DecisionRegisterModel::Review), u"1 Jul 2025"_s);
        QCOMPARE(cell(0, DecisionRegisterModel::Effective), u"1 Jul 2024"_s);
        trigger(ActionId::SupersedeDecision);
        QVERIFY2(window().messages()->text().contains(u"Note another decision first"_s), qPrintable(window().messages()->text()));
        const auto chooseRow = [this](int row) { decisions()->view()->setCurrentIndex(decisions()->view()->model()->index(row, 0)); };
        chooseRow(2);
        QCOMPARE(decisions()->effective()->date(), QDate());
        trigger(ActionId::NoteDecision);
        chooseRow(0);
        QCOMPARE(decisions()->effective()->date(), QDate(2024, 7, 1));
        trigger(ActionId::SupersedeDecision);
        QTRY_COMPARE(verbs(), u"AGREED, superseded NOTED REJECTED"_s);
        trigger(ActionId::LinkDecision);
        QTRY_COMPARE(decisions()->relations()->model()->rowCount(), 2);
        chooseRow(2);
        QCOMPARE(decisions()->relations()->model()->rowCount(), 2);
        QCOMPARE(decisions()->relations()->model()->index(0, 1).data().toString(), u"supersedes"_s);
        emit decisions() -> relations()->activated(decisions()->relations()->model()->index(0, 0));
        isAt(7, u"1. Cranes"_s, 4);
        trigger(ActionId::SafeView);
        trigger(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED"_s);
        QCOMPARE(decisions()->relations()->model()->rowCount(), 0);
        QVERIFY(!decisions()->effective()->isEnabled());
    }

    /// A review before the decision, or before it is in force, is a slip: it is told, and not kept.
    void daysOfADecisionFollowEachOther()
    {
        open(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
        const QDate decided = decisions()->chosenDecision()->source.date;
        const auto *fault = decisions()->findChild<FaultLabel *>();
        decisions()->review()->setDate(decided.addDays(-1));
        QVERIFY2(fault->isVisible() && fault->text().contains(u"cannot be reviewed before that"_s), qPrintable(fault->text()));
        decisions()->review()->setDate(decided);
        QVERIFY(!fault->isVisible());
        QTRY_COMPARE(decisions()->chosenDecision()->facts.review, decided);
        decisions()->effective()->setDate(decided.addDays(1));
        QVERIFY2(fault->isVisible() && fault->text().contains(u"before it is in force"_s), qPrintable(fault->text()));
        QCOMPARE(decisions()->chosenDecision()->facts.effective, QDate());
        decisions()->review()->setDate(decided.addDays(1));
        QVERIFY(!fault->isVisible());
        QTRY_COMPARE(decisions()->chosenDecision()->facts.review, decided.addDays(1));
        QCOMPARE(decisions()->chosenDecision()->facts.effective, decided.addDays(1));
        decisions()->effective()->setDate(decided.addDays(-9)); // it can have been in force before
        QTRY_COMPARE(decisions()->chosenDecision()->facts.effective, decided.addDays(-9));
    }

    /// Whoever has just taken it down has the cursor on it: the old one is chosen, and that is all.
    void theDecisionAtTheCursorSupersedes()
    {
        open(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
        decisions()->view()->setCurrentIndex(decisions()->view()->model()->index(2, 0));
        trigger(ActionId::GoToLine);
        isAt(8, u"2. Piers"_s, 4);
        trigger(ActionId::ShowDecisionRegister);
        decisions()->view()->setCurrentIndex(decisions()->view()->model()->index(0, 0));
        trigger(ActionId::SupersedeDecision);
        QTRY_COMPARE(verbs(), u"AGREED, superseded NOTED REJECTED"_s);
        trigger(ActionId::SupersedeDecision);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
    }

    /// In one go; what supersedes them may be among those that are marked.
    void oneDecisionSupersedesSeveral()
    {
        open(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
        decisions()->view()->setCurrentIndex(decisions()->view()->model()->index(2, 0));
        trigger(ActionId::NoteDecision);
        decisions()->view()->setFocus();
        QTest::keyClick(decisions()->view(), Qt::Key_A, Qt::ControlModifier);
        trigger(ActionId::SupersedeDecision);
        QTRY_COMPARE(verbs(), u"AGREED, superseded NOTED, superseded REJECTED"_s);
        QCOMPARE(decisions()->relations()->model()->rowCount(), 2);
        trigger(ActionId::LinkDecision);
        QTRY_COMPARE(decisions()->relations()->model()->rowCount(), 4);
        trigger(ActionId::SupersedeDecision); // those are marked still
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
        QTest::keyClick(decisions()->view(), Qt::Key_Up);
        QCOMPARE(decisions()->view()->selectionModel()->selectedRows().size(), 1);
        trigger(ActionId::SupersedeDecision);
        QTRY_COMPARE(verbs(), u"AGREED NOTED, superseded REJECTED"_s);
    }

    /// In the book, and not where others look on.
    void filtersAreKept()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        QVERIFY(!log()->savedFilters()->isVisible());
        choose(log()->owners(), u"Pilots"_s);
        choose(log()->states(), u"Overdue"_s);
        log()->byOwner()->setChecked(true);
        m_script.filterNames << u"Late pilots"_s;
        m_script.whileNaming = [this] { log()->showAll(); }; // as the safe view does
        trigger(ActionId::KeepFilter);
        QCOMPARE(m_script.asked.last(), u"filter overdue · owner Pilots"_s);
        QTRY_COMPARE(log()->chosenFilter(), u"Late pilots"_s);
        log()->showAll();
        QCOMPARE(log()->chosenFilter(), QString()); // it is not in force any more
        log()->byOwner()->setChecked(false);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        trigger(ActionId::ShowDecisionRegister);
        QVERIFY(!decisions()->savedFilters()->isVisible());
        trigger(ActionId::ShowActionLog);
        QVERIFY(log()->savedFilters()->isVisible());
        emit log() -> savedFilters()->activated(1);
        QTRY_COMPARE(numbers(), u"Pilots: 1 action(s) 7/01"_s);
        log()->savedFilters()->setCurrentIndex(1); // as a click does
        log()->words()->setText(u"x"_s);
        QCOMPARE(log()->savedFilters()->currentIndex(), 0);
        trigger(ActionId::SafeView);
        trigger(ActionId::ShowActionLog);
        QCOMPARE(log()->savedFilters()->findText(u"Late pilots"_s), -1);
        trigger(ActionId::SafeView);
        trigger(ActionId::ShowActionLog);
        log()->savedFilters()->setCurrentText(u"Late pilots"_s);
        trigger(ActionId::ForgetFilter);
        QTRY_VERIFY(!log()->savedFilters()->isVisible());
    }

    /// Who that is, is asked once; who does not say has all of them again.
    void mineAreFound()
    {
        open(ActionId::ShowActionLog);
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        const auto wantMine = [this] {
            log()->owners()->setCurrentIndex(1);
            emit log() -> owners()->activated(1);
        };
        QCOMPARE(log()->owners()->itemText(1), u"Mine…"_s);
        wantMine();
        QCOMPARE(m_script.asked.last(), u"who of Ada Lovell"_s);
        QCOMPARE(log()->owners()->currentText(), u"Anybody"_s);
        m_script.readers << u"Ada Lovell"_s;
        wantMine();
        QTRY_COMPARE(numbers(), u"7/02"_s);
        QCOMPARE(log()->owners()->currentText(), u"Mine (Ada Lovell)"_s);
        m_script.filterNames << u"To do"_s;
        trigger(ActionId::KeepFilter);
        QCOMPARE(m_script.asked.last(), u"filter mine"_s);
        QTRY_COMPARE(log()->chosenFilter(), u"To do"_s);
        log()->showAll();
        QTRY_COMPARE(numbers(), u"7/01 7/02 8/01"_s);
        emit log() -> savedFilters()->activated(1);
        QTRY_COMPARE(numbers(), u"7/02"_s);
        const qsizetype asked = m_script.asked.size();
        trigger(ActionId::ShowNotes);
        trigger(ActionId::ShowActionLog);
        wantMine();
        QCOMPARE(m_script.asked.size(), asked);
    }

    /// One decision of the register, in no edition that withholds it.
    void aDecisionIsCertified()
    {
        open(ActionId::ShowActionLog);
        trigger(ActionId::ExportExtract);
        QVERIFY(window().messages()->text().contains(u"Choose a decision"_s));
        trigger(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
        m_script.bookWishes << BookWish{.ceiling = Rank{1}, .path = m_shelf->path(u"x.pdf"_s)};
        trigger(ActionId::ExportExtract);
        QTRY_VERIFY2(window().messages()->text().contains(u"The GREEN extract is in x.pdf"_s), qPrintable(window().messages()->text()));
        QCOMPARE(m_script.asked.last(), u"book HWC 7 Item 1 Extract GREEN.pdf"_s);
        QCOMPARE(m_script.proofs.last().edition, u"Certified Extract"_s);
        QPdfDocument pdf;
        QCOMPARE(pdf.load(m_shelf->path(u"x.pdf"_s)), QPdfDocument::Error::None);
        const QString text = pdf.getAllText(0).text().simplified();
        QVERIFY2(text.contains(u"1. Cranes The HWC AGREED the fees. Votes: 4 for, 1 against. Certified a true extract"_s), qPrintable(text));
        QTest::keyClick(decisions()->words(), Qt::Key_Down);
        QTest::keyClick(decisions()->words(), Qt::Key_Down);
        trigger(ActionId::ExportExtract);
        QCOMPARE(m_script.bookOffer.editions.size(), 1);
        QCOMPARE(m_script.bookOffer.chosen, Rank{3});
    }

    /// That another decision stands in its place is told to those alone who see that one: the others' file is the same, byte by byte.
    void anExtractSaysThatItIsSuperseded()
    {
        open(ActionId::ShowDecisionRegister);
        QTRY_COMPARE(verbs(), u"AGREED NOTED REJECTED"_s);
        const QByteArray before = extract(Rank{1});
        chooseDecision(2);
        trigger(ActionId::NoteDecision);
        chooseDecision(0);
        trigger(ActionId::SupersedeDecision);
        QTRY_COMPARE(verbs(), u"AGREED, superseded NOTED REJECTED"_s);
        QCOMPARE(extract(Rank{1}), before);
        QVERIFY(!extract(Rank{3}).isEmpty());
        const QString words = u"This decision has been superseded by one of meeting 8, held on 2 April 2024 (item 2)."_s;
        QVERIFY2(said().contains(words), qPrintable(said()));
        chooseDecision(1);
        trigger(ActionId::NoteDecision);
        chooseDecision(0);
        trigger(ActionId::SupersedeDecision); // by the open one now
        QTRY_VERIFY(extract(Rank{1}) != before);
        QVERIFY2(said().contains(words), qPrintable(said()));
    }

    void saysWhatToDoWhereThereIsNothing()
    {
        m_made = m_shelf->newBook(BookKey::plain());
        start();
        trigger(ActionId::ShowActionLog);
        QTRY_VERIFY2(log()->summary().startsWith(u"No action has been raised yet"_s), qPrintable(log()->summary()));
        trigger(ActionId::ShowDecisionRegister);
        QTRY_VERIFY(decisions()->summary().startsWith(u"Nothing has been decided yet"_s));
        QCOMPARE(decisions()->wording()->text(), QString());
    }

private:
    void open(ActionId page)
    {
        m_made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*m_made, sampleMeeting(7, uR"(# 1. Cranes
first
ACTION HWC 7/01 due 2024-04-01 {Pilots}: Pilots to row.
ACTION HWC 7/02 {AL}: AL to hide (RED)
VOTE: 4 for, 1 against
The HWC AGREED the fees.
)"_s));
        (void)insertSample(*m_made,
                           sampleMeeting(8, uR"(# 1. Boats
x
# 2. Piers
y
UPDATE HWC 7/01 ON TARGET: half way
UPDATE HWC 7/02 CLOSED: hidden
The HWC NOTED the chart.
The HWC REJECTED the rest. (RED)
ACTION HWC 8/01 {Chair; Pilots}: Chair and Pilots to ring.)"_s,
                                         u"2024-04-02"_s));
        const Seating seating{.people = {{u"Ada Lovell"_s, u"AL"_s, {}, {}}},
                              .seats = {{u"Pilots"_s, true, u"Ada Lovell"_s, {}, {}, QDate(2024, 4, 30)}},
                              .quorum = {}};
        QVERIFY(m_made->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
        start();
        trigger(page);
    }

    void chooseDecision(int row) { decisions()->view()->setCurrentIndex(decisions()->view()->model()->index(row, 0)); }
    /// The file of the chosen decision's extract.
    QByteArray extract(Rank ceiling)
    {
        const qsizetype proofs = m_script.proofs.size();
        m_script.bookWishes << BookWish{.ceiling = ceiling, .path = m_shelf->path(u"x%1.pdf"_s.arg(proofs))};
        trigger(ActionId::ExportExtract);
        if (!QTest::qWaitFor([&] { return m_script.proofs.size() > proofs; }))
            return {};
        m_extract = m_shelf->path(u"x%1.pdf"_s.arg(proofs));
        return contents(m_extract);
    }
    /// The text of the last of them.
    QString said()
    {
        QPdfDocument pdf;
        return pdf.load(m_extract) == QPdfDocument::Error::None ? pdf.getAllText(0).text().simplified() : QString();
    }
    ActionLogPage *log() { return window().actionLogPage(); }
    DecisionRegisterPage *decisions() { return window().decisionRegisterPage(); }
    void press(Qt::Key key) { QTest::keyClick(log()->words(), key); }
    static void choose(QComboBox *box, const QString &text)
    {
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        box->setCurrentText(text);
    }
    static QString firstCells(const QTreeView *view)
    {
        QStringList cells;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            cells << view->model()->index(row, 0).data().toString().remove(u"HWC "_s);
        return cells.join(u' ');
    }
    QString numbers() { return firstCells(log()->view()); }
    QString cell(int row, int column) { return decisions()->view()->model()->index(row, column).data().toString(); }
    QString verbs() { return firstCells(decisions()->view()); }
    void isAt(int meeting, const QString &heading, int line)
    {
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QCOMPARE(book()->meeting()->number, meeting);
        QCOMPARE(book()->notes()->heading(), heading);
        QCOMPARE(editor()->cursorLine(), line);
        QTRY_VERIFY(editor()->hasFocus());
    }

    std::unique_ptr<Book> m_made;
    QString m_extract;
};

QTEST_MAIN(RegisterPagesTest)

#include "tst_registerpages.moc"
