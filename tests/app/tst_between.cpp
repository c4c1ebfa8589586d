#include "scriptedprompts.h"
#include "windowfixture.h"

#include "app/printedition.h"
#include "models/storage/interimstore.h"
#include "models/storage/itemstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/retentionstore.h"
#include "models/storage/seatingstore.h"
#include "widgets/emptystate.h"
#include "widgets/interim/interimpage.h"
#include "widgets/messagebar.h"
#include "widgets/panes/treepane.h"

#include <QTextBlock>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What is decided between meetings, and what is not kept for ever, in the real window.
class BetweenTest final : public WindowFixture
{
    Q_OBJECT

public:
    BetweenTest()
        : WindowFixture(QDateTime({2026, 5, 10}, {9, 0}, QTimeZone::UTC))
    {
    }

private slots:
    void cleanup()
    {
        WindowFixture::cleanup();
        m_made.reset();
    }

    void decisionsAreWrittenDown()
    {
        open(u"# 1. Cranes\nfirst"_s);
        trigger(ActionId::ShowInterim);
        QVERIFY(action(ActionId::ShowInterim)->isChecked());
        QTRY_VERIFY(page().list()->showsEmptyState());
        m_script.interims << fees();
        trigger(ActionId::AddInterim);
        QCOMPARE(m_script.offeredInterim.putOn, QDate(2026, 5, 10)); // today
        QTRY_COMPARE(rows(), QStringList{u"1 written procedure; 9 May 2026; AMBER; to be reported"_s});
        QCOMPARE(page().chosen(), 1);
        QCOMPARE(page().summary(), u"1 to be reported at the next meeting"_s);

        InterimDecision open = fees();
        open.number = 1;
        open.settledOn = {};
        open.answersUntil = QDate(2026, 5, 9);
        m_script.interims << open;
        QTest::keyClick(page().list()->view(), Qt::Key_Return);
        QCOMPARE(m_script.offeredInterim.number, 1);
        QTRY_COMPARE(rows(), QStringList{u"1 written procedure; late: due 9 May 2026; AMBER; "_s});
        QCOMPARE(page().summary(), QString());
        trigger(ActionId::RemoveInterim); // not agreed to
        m_script.confirmations << true;
        trigger(ActionId::RemoveInterim);
        QVERIFY(m_script.asked.last().contains(u"Decision No 1"_s));
        QTRY_COMPARE(rows(), QStringList());
        QTest::keyClick(&page(), Qt::Key_Escape);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
    }

    /// In an item of its own, as rows of the decision register; with the meeting the report goes too.
    void theNextMeetingReportsThem()
    {
        open(u"# 1. Cranes\nfirst"_s);
        store(fees());
        m_script.carriesOver = true;
        m_script.meetings << sampleMeeting(8, {}, u"2026-06-02"_s, u"planned"_s);
        trigger(ActionId::NewMeeting);
        QTRY_COMPARE(book()->meeting()->number, 8);
        QCOMPARE(m_script.proposed.header.number, 8);
        QTRY_VERIFY(interim().reportedAt == 8);
        const StoredItem item = minutebook::item(book()->book().reader(), interim().item).value();
        QVERIFY2(item.heading.contains(u"Decisions between Meetings"_s), qPrintable(item.heading));
        QCOMPARE(item.notes,
                 u"VOTE: 3 for, 1 against\n"
                 "By written procedure No 1, put on 1 May 2026 and settled on 9 May 2026, the HWC AGREED the fees. (AMBER)"_s);
        // It is changed there, and nowhere else.
        trigger(ActionId::ShowInterim);
        QTRY_COMPARE(rows(), QStringList{u"1 written procedure; 9 May 2026; AMBER; meeting 8"_s});
        trigger(ActionId::ChangeInterim);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QTRY_VERIFY(editor()->textCursor().block().text().startsWith(u"By written procedure No 1"_s));
        QVERIFY(m_script.asked.filter(u"interim"_s).isEmpty());

        m_script.confirmations << true;
        trigger(ActionId::DeleteMeeting);
        QTRY_COMPARE(book()->meeting()->number, 7);
        QTRY_COMPARE(interimToReport(book()->book().reader())->size(), 1);
    }

    void theyAreReportedAtTheCursor()
    {
        open(u"# 1. Cranes\nfirst."_s);
        trigger(ActionId::ReportInterim);
        QTRY_VERIFY2(window().messages()->text().contains(u"no decision to report"_s), qPrintable(window().messages()->text()));
        store(fees());
        InterimDecision hire = fees();
        hire.way = InterimWay::ChairsAction;
        hire.votes.clear();
        hire.wording = u"The HWC APPROVED the hire."_s;
        store(hire);
        InterimDecision late = fees();
        late.settledOn = {};
        store(late);
        editor()->moveCursor(QTextCursor::End);
        trigger(ActionId::ReportInterim);
        QCOMPARE(editor()->text().split(u'\n').first(4),
                 (QStringList{u"first."_s, u"VOTE: 3 for, 1 against"_s,
                              u"By written procedure No 1, put on 1 May 2026 and settled on 9 May 2026, the HWC AGREED the fees. (AMBER)"_s,
                              u"By chair’s action No 2 of 9 May 2026, the HWC APPROVED the hire."_s}));
        QTRY_VERIFY(book()->isSaved());
        QTRY_COMPARE(interimToReport(book()->book().reader())->size(), 0);
        trigger(ActionId::ReportInterim); // once only
        QCOMPARE(editor()->text().count(u"AGREED the fees"_s), 1);
        trigger(ActionId::Undo);
        QCOMPARE(editor()->text().trimmed(), u"first."_s);
    }

    /// Neither shown nor counted.
    void theSafeViewHidesWhatIsAboveIt()
    {
        open(u"# 1. Cranes\nfirst"_s);
        store(fees());
        InterimDecision hire = fees();
        hire.wording = u"The HWC APPROVED the hire."_s;
        hire.remark = u"Ada is not amused"_s;
        store(hire);
        trigger(ActionId::ShowInterim);
        QTRY_COMPARE(rows().size(), 2);
        QCOMPARE(page().summary(), u"2 to be reported at the next meeting"_s);
        trigger(ActionId::SafeView); // up to GREEN
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QCOMPARE(rows(), QStringList());
        QVERIFY(!action(ActionId::AddInterim)->isEnabled());
        trigger(ActionId::ShowInterim);
        QTRY_COMPARE(rows(), QStringList{u"2 written procedure; 9 May 2026; GREEN; to be reported"_s});
        QCOMPARE(page().summary(), u"1 to be reported at the next meeting"_s);
        const QModelIndex row = page().list()->view()->model()->index(0, 0);
        QVERIFY(!row.data(InterimModel::FactsRole).toString().contains(u"amused"_s));
        QTest::keyClick(page().list()->view(), Qt::Key_Return);
        QVERIFY(m_script.asked.filter(u"interim"_s).isEmpty());
    }

    /// The minutes stay the same byte for byte.
    void ownNotesAreDisposedOf()
    {
        const QString notes = u"# 1. Cranes\n// secret thoughts\n@minutes: 5\nfirst\n\n// more of them\nVOTE: 3 for\n// and more\n"
                              "The HWC AGREED the plan.\nACTION {Pilots}: row. (RED)\n// between\nACTION {Pilots}: sail.\n"
                              "# 2. Boats (RED)\n- one\n// two\n- three (cleared)\nsomething"_s;
        open(notes, u"approved"_s);
        const MeetingId id = book()->meeting()->id;
        const QList<QByteArray> before = editions(id);
        askForRetention();
        QCOMPARE(m_script.offeredRetention.rules, Retention());
        QCOMPARE(m_script.offeredRetention.kept.size(), 1);
        QCOMPARE(m_script.offeredRetention.kept.first().amount, 5);
        QCOMPARE(retention(book()->book().reader()).value(), Retention()); // cancelled

        const RetentionWish wish{{{Keeping::UntilApproval, 0}, {}}, m_script.offeredRetention.kept};
        m_script.retentions << wish;
        askForRetention(3); // not agreed to, and then cancelled
        QCOMPARE(m_script.offeredRetention.rules, wish.rules);
        QVERIFY(m_script.asked.filter(u"own notes of meeting 7: 5 line(s)"_s).size() == 1);
        QCOMPARE(retention(book()->book().reader()).value(), Retention());

        m_script.retentions << wish;
        m_script.confirmations << true;
        askForRetention(2);
        QTRY_VERIFY2(window().messages()->text().contains(u"is disposed of"_s), qPrintable(window().messages()->text()));
        QTRY_VERIFY(!editor()->text().contains(u"secret thoughts"_s));
        QVERIFY(editor()->text().contains(u"@minutes: 5"_s));
        QCOMPARE(editions(id), before);
        QCOMPARE(disposals(book()->book().reader())->size(), 1);
        askForRetention();
        QCOMPARE(m_script.offeredRetention.kept.size(), 0);
        QCOMPARE(m_script.offeredRetention.disposed.first().amount, 5);
        QVERIFY(!contents(path()).contains("secret thoughts"));
    }

    void rulesAloneAreKeptToo()
    {
        open(u"# 1. Cranes\n// own"_s, u"approved"_s);
        const Retention rules{{Keeping::YearsAfterMeeting, 9}, {Keeping::YearsAfterApproval, 3}};
        m_script.retentions << RetentionWish{rules, {}};
        askForRetention();
        QTRY_COMPARE(retention(book()->book().reader()).value(), rules);
        QCOMPARE(editor()->text(), u"// own"_s);
        trigger(ActionId::SafeView);
        QVERIFY(!action(ActionId::ShowRetention)->isEnabled());
    }

private:
    /// With that many questions.
    void askForRetention(qsizetype questions = 1)
    {
        const qsizetype asked = m_script.asked.size();
        trigger(ActionId::ShowRetention);
        QTRY_COMPARE(m_script.asked.size(), asked + questions);
    }

    void open(const QString &items, const QString &status = u"draft"_s)
    {
        m_made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*m_made, sampleMeeting(7, items, u"2026-05-05"_s, status));
        m_made.reset();
        start();
    }

    [[nodiscard]] static InterimDecision fees()
    {
        return {.wording = u"The HWC AGREED the fees. (AMBER)"_s,
                .putOn = {2026, 5, 1},
                .settledOn = QDate(2026, 5, 9),
                .votes = u"3 for, 1 against"_s};
    }

    void store(const InterimDecision &decision)
    {
        QVERIFY(book()->book().writeNow([&](Transaction &transaction) { return addInterim(transaction, decision); }));
    }

    [[nodiscard]] InterimPage &page() { return *window().interimPage(); }
    [[nodiscard]] StoredInterim interim() { return interimDecisions(book()->book().reader())->constFirst(); }

    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        const QAbstractItemModel &model = *page().list()->view()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
            rows << u"%1 %2; %3; %4; %5"_s.arg(cell(InterimModel::Number), cell(InterimModel::Way), cell(InterimModel::Settled),
                                               cell(InterimModel::Level), cell(InterimModel::Reported));
        }
        return rows;
    }

    /// Every edition of minutes and agenda.
    [[nodiscard]] QList<QByteArray> editions(MeetingId id)
    {
        QList<QByteArray> files;
        const MeetingRecord record = minutebook::record(book()->book().reader(), id).value();
        for (const DocumentKind kind : {DocumentKind::Minutes, DocumentKind::Agenda}) {
            for (int level = 0; level < record.body.scheme.levels.size(); ++level)
                files << printEdition(record, Edition{Rank{level}}, kind).value();
        }
        return files;
    }

    std::unique_ptr<Book> m_made;
};

QTEST_MAIN(BetweenTest)
#include "tst_between.moc"
