#include "windowfixture.h"

#include "app/printedition.h"
#include "models/storage/audittrail.h"
#include "models/storage/query.h"
#include "models/storage/withheldstore.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/panes/treepane.h"
#include "widgets/withheld/withheldpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTextBlock>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr auto harbour = "# 1. Fees\nThey met.\nThe berth is let for nine hundred. (AMBER)\nIt is dear. (AMBER)\nThey ate.\n"
                         "The watch sleeps. (RED)\n"
                         "# 2. Dredging (RED)\nKelpie asked for more.\nThey AGREED. (cleared)"_L1;

Withholding commercial(QDate review)
{
    return {u"commercial"_s, u"Ada Quay"_s, review, {}};
}

} // namespace

/// What is withheld, in the real window.
class WithheldPageTest final : public WindowFixture
{
    Q_OBJECT

public:
    WithheldPageTest()
        : WindowFixture(QDateTime({2026, 5, 10}, {9, 0}, QTimeZone::UTC))
    {
    }

private slots:
    void cleanup()
    {
        WindowFixture::cleanup();
        m_made.reset();
    }

    /// As long as it is not read it does not say that nothing is withheld.
    void saysThatItReads()
    {
        open();
        trigger(ActionId::ShowWithheld);
        const auto *empty = page().findChild<EmptyState *>();
        QCOMPARE(empty->text(), u"All meetings are being read."_s);
        QTRY_COMPARE(rows().size(), 3);
        QVERIFY(empty->text().startsWith(u"Nothing of this kind is withheld."_s));
    }

    /// Of a long book the latest meetings are there before the others have been read; a filter, and what is chosen, stay as the others come.
    void aLongBookShowsItsLatestMeetingsFirst()
    {
        constexpr int many = 310;
        m_made = m_shelf->newBook(BookKey::plain());
        QVERIFY(m_made->writeNow([](Transaction &transaction) {
            for (int number = 1; number <= many; ++number) {
                const QString date = QDate(2025, 1, 1).addDays(number).toString(Qt::ISODate);
                if (const auto id = insertMeeting(transaction, sampleMeeting(number, harbour, date)); !id)
                    return Result<>(std::unexpected(id.error()));
            }
            return Result<>();
        }));
        m_made.reset();
        start();
        const QAbstractItemModel &model = *page().list()->view()->model();
        QList<int> counts;
        QStringList summaries;
        connect(&model, &QAbstractItemModel::rowsInserted, this, [&] {
            counts << model.rowCount();
            summaries << page().summary();
        });
        show();
        QTRY_COMPARE(model.rowCount(), 3 * many);
        QCOMPARE(counts, (QList{3 * 40, 3 * many}));
        QCOMPARE(summaries.constFirst(), u"The latest meetings are listed. The others are being read."_s);
        QCOMPARE(page().summary(), u"Nothing is due to be looked at again."_s);
        QCOMPARE(page().chosen()->source.meeting, many);
        QCOMPARE(rows().constFirst(), u"not given; 310; item 1, Fees, line 2; AMBER"_s);
        QCOMPARE(rows().constLast(), u"not given; 1; item 2, Dredging; RED"_s);
        give(0, commercial({2026, 5, 1})); // of the first meeting
        QTRY_COMPARE(rows().constFirst(), u"due; 1; item 1, Fees, line 2; AMBER"_s);
        QCOMPARE(counts.mid(2), QList{3 * many}); // what was read is not read in parts again
    }

    void whatIsWithheldIsListed()
    {
        open();
        show();
        QVERIFY(action(ActionId::ShowWithheld)->isChecked());
        QTRY_COMPARE(rows(),
                     (QStringList{u"not given; 7; item 1, Fees, line 2; AMBER"_s, u"not given; 7; item 1, Fees, line 5; RED"_s,
                                  u"not given; 7; item 2, Dredging; RED"_s}));
        QCOMPARE(page().summary(), u"Nothing is due to be looked at again."_s);
        QVERIFY(page().chosen());
        QTest::keyClick(&page(), Qt::Key_Escape);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
    }

    void nothingWithheldSaysWhatToDo()
    {
        open(u"draft"_s, u"# 1. Fees\nThey met."_s);
        show();
        QTRY_VERIFY(page().list()->showsEmptyState());
    }

    void aGroundIsGivenOnThePage()
    {
        open();
        show();
        QTRY_COMPARE(rows().size(), 3);
        m_script.grounds << GroundWish{commercial({2026, 5, 1})};
        trigger(ActionId::GiveGround);
        QVERIFY2(m_script.offeredGround.about.contains(u"item 1, Fees, line 2 (AMBER): “The berth is let"_s),
                 qPrintable(m_script.offeredGround.about));
        QTRY_VERIFY(rows().contains(u"due; 7; item 1, Fees, line 2; AMBER"_s));
        QCOMPARE(page().summary(), u"1 part(s) are due to be looked at again."_s);
        QCOMPARE(page().chosen()->facts, commercial({2026, 5, 1})); // it stays the chosen one
        trigger(ActionId::GiveGround); // cancelled
        QCOMPARE(m_script.offeredGround.now, commercial({2026, 5, 1}));
        QCOMPARE(m_script.offeredGround.grounds, QStringList{u"commercial"_s});
    }

    /// That of the line at the cursor, or the item around it.
    void aGroundIsGivenInTheNotes()
    {
        open();
        putCursor(2);
        m_script.grounds << GroundWish{commercial({2026, 6, 1})};
        trigger(ActionId::GiveGround);
        QVERIFY(m_script.offeredGround.about.contains(u"line 2"_s));
        QTRY_VERIFY2(window().messages()->text().contains(u"is kept in the book"_s), qPrintable(window().messages()->text()));
        QCOMPARE(parts().constFirst().facts, commercial({2026, 6, 1}));
        putCursor(0);
        trigger(ActionId::GiveGround);
        QVERIFY2(window().messages()->text().contains(u"Nothing is withheld at the cursor"_s), qPrintable(window().messages()->text()));
        book()->showItem(itemAt(1));
        m_script.grounds << GroundWish{commercial({2026, 7, 1})};
        trigger(ActionId::GiveGround);
        QTRY_COMPARE(parts().constLast().facts, commercial({2026, 7, 1}));
    }

    void thePageIsFiltered()
    {
        open();
        give(0, commercial({2026, 5, 1}));
        give(1, {u"security"_s, u"Ben Reed"_s, {2026, 8, 1}, {}});
        show();
        QTRY_COMPARE(rows().size(), 3);
        QVERIFY(rows().constFirst().startsWith(u"due;"_s));
        page().setFilter({.states = {WithheldState::Overdue, WithheldState::Due}});
        QTRY_COMPARE(rows().size(), 1);
        page().setFilter({.owner = u"Ben Reed"_s});
        QTRY_COMPARE(rows(), QStringList{u"later; 7; item 1, Fees, line 5; RED"_s});
        page().setFilter({.level = u"RED"_s});
        QTRY_COMPARE(rows().size(), 2);
        page().list()->filter()->setText(u"kelpie"_s);
        QTRY_COMPARE(rows(), QStringList{u"not given; 7; item 2, Dredging; RED"_s});
    }

    void theListLeadsToTheLine()
    {
        open();
        show();
        QTRY_COMPARE(rows().size(), 3);
        page().list()->view()->setFocus();
        QTest::keyClick(page().list()->view(), Qt::Key_Down);
        QTest::keyClick(page().list()->view(), Qt::Key_Return);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QTRY_COMPARE(editor()->textCursor().block().text(), u"The watch sleeps. (RED)"_s);
    }

    void whatIsDueIsKept()
    {
        open();
        give(0, commercial({2026, 5, 10}));
        show();
        QTRY_VERIFY(rows().contains(u"due; 7; item 1, Fees, line 2; AMBER"_s));
        m_script.grounds << GroundWish{{{}, {}, {2027, 5, 10}, {}}, u"Not signed yet."_s};
        trigger(ActionId::KeepWithheld);
        QVERIFY(m_script.offeredGround.keeps);
        QTRY_VERIFY(rows().contains(u"later; 7; item 1, Fees, line 2; AMBER"_s));
        QCOMPARE(parts().constFirst().facts, commercial({2027, 5, 10}));
        QVERIFY(trail().contains(u"withheld-kept"_s));
    }

    /// In the notes, as one step of the lines.
    void aDraftIsDowngradedInTheNotes()
    {
        open();
        show();
        QTRY_COMPARE(rows().size(), 3);
        m_script.downgrades << DowngradeWish{u"GREEN"_s, u"It was in the Gazette."_s};
        trigger(ActionId::Downgrade);
        QCOMPARE(m_script.offeredDowngrade.levels, (QStringList{u"GREEN"_s, u"WHITE"_s}));
        QCOMPARE(m_script.offeredDowngrade.level, u"GREEN"_s);
        QVERIFY(!m_script.offeredDowngrade.approved);
        const QList<OpenedWords> opened{{u"The berth is let for nine hundred."_s, u"AMBER"_s, u"GREEN"_s},
                                        {u"It is dear."_s, u"AMBER"_s, u"GREEN"_s}};
        QCOMPARE(m_script.offeredDowngrade.extents.constFirst(), DowngradeExtent{opened});
        QTRY_COMPARE(editor()->text().split(u'\n').value(1), u"The berth is let for nine hundred."_s);
        QCOMPARE(editor()->text().split(u'\n').value(2), u"It is dear."_s);
        QTRY_VERIFY(book()->isSaved());
        QTRY_COMPARE(stateOf(parts().constFirst(), m_now.date()), WithheldState::Downgraded);
        QVERIFY(trail().contains(u"downgraded"_s));
        trigger(ActionId::Undo);
        QCOMPARE(editor()->text().split(u'\n').value(1), u"The berth is let for nine hundred. (AMBER)"_s);
        QTRY_VERIFY(parts().constFirst().withheld);
    }

    /// What the book could not keep is told, and the lower level can be taken back.
    void whatCouldNotBeNotedIsTold()
    {
        open();
        const auto refuse = [](Transaction &transaction) {
            return run(transaction, u"CREATE TRIGGER refuse BEFORE INSERT ON withheld_part BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
        };
        QVERIFY(book()->book().writeNow(refuse));
        show();
        QTRY_COMPARE(rows().size(), 3);
        m_script.downgrades << DowngradeWish{u"GREEN"_s, u"It was in the Gazette."_s};
        trigger(ActionId::Downgrade);
        QTRY_VERIFY2(window().messages()->text().contains(u"could not keep why"_s), qPrintable(window().messages()->text()));
        QCOMPARE(editor()->text().split(u'\n').value(1), u"The berth is let for nine hundred."_s);
        QVERIFY(!trail().contains(u"downgraded"_s));
        trigger(ActionId::Undo);
        QCOMPARE(editor()->text().split(u'\n').value(1), u"The berth is let for nine hundred. (AMBER)"_s);
    }

    void anItemIsDowngradedInTheNotes()
    {
        open();
        book()->showItem(itemAt(1));
        m_script.downgrades << DowngradeWish{u"AMBER"_s, u"It was in the Gazette."_s};
        trigger(ActionId::Downgrade);
        const QList<OpenedWords> opened{{u"Dredging"_s, u"RED"_s, u"AMBER"_s},
                                        {u"Kelpie asked for more."_s, u"RED"_s, u"AMBER"_s},
                                        {u"They AGREED."_s, u"RED, cleared"_s, u"AMBER, cleared"_s}};
        QCOMPARE(m_script.offeredDowngrade.extents.constFirst(), DowngradeExtent{opened});
        QTRY_COMPARE(book()->notes()->heading(), u"2. Dredging (AMBER)"_s);
        QTRY_VERIFY(book()->isSaved());
        trigger(ActionId::Undo);
        QTRY_COMPARE(book()->notes()->heading(), u"2. Dredging (RED)"_s);
    }

    /// One act: the level, the revision, the release note; the minutes stay approved.
    void approvedMinutesAreCorrected()
    {
        open(u"approved"_s);
        const MeetingId id = book()->meeting()->id;
        show();
        QTRY_COMPARE(rows().size(), 3);
        page().choose(parts().constLast());
        m_script.downgrades << DowngradeWish{u"GREEN"_s, u"The contract is signed."_s};
        trigger(ActionId::Downgrade);
        QVERIFY(m_script.offeredDowngrade.approved);
        QTRY_VERIFY2(window().messages()->text().contains(u"Revision 2 of the minutes of meeting 7"_s),
                     qPrintable(window().messages()->text()));
        const MeetingSummary held = meeting(book()->book().reader(), id).value();
        QVERIFY(held.status == MeetingStatus::Approved && !held.correcting);
        const MeetingRecord after = record(book()->book().reader(), id).value();
        QCOMPARE(after.corrections.size(), 1);
        QVERIFY(!edition(id, 1).isEmpty());
        QTRY_COMPARE(stateOf(parts().constLast(), m_now.date()), WithheldState::Downgraded);
    }

    void aNoteThatWouldLeakChangesNothing()
    {
        open(u"approved"_s,
             u"# 1. Fees\nThe berth is let for nine hundred a year. (AMBER)\nThey met.\nThe watch sleeps from three to four. (RED)"_s);
        const MeetingRecord before = record(book()->book().reader(), book()->meeting()->id).value();
        putCursor(0);
        m_script.downgrades << DowngradeWish{u"GREEN"_s, u"As the watch sleeps from three to four."_s};
        trigger(ActionId::Downgrade);
        QTRY_VERIFY2(window().messages()->text().contains(u"still withheld from readers up to GREEN"_s),
                     qPrintable(window().messages()->text()));
        QCOMPARE(record(book()->book().reader(), book()->meeting()->id).value(), before);
    }

    void aNoteThatSharesAWordIsAskedFor()
    {
        open(u"approved"_s,
             u"# 1. Fees\nThe berth is let for nine hundred a year. (AMBER)\nThey met.\nThe tender is that of Kelpie. (RED)"_s);
        const MeetingRecord before = record(book()->book().reader(), book()->meeting()->id).value();
        const DowngradeWish wish{u"GREEN"_s, u"All know it but for Kelpie."_s};
        putCursor(0);
        m_script.downgrades << wish;
        m_script.confirmations << false;
        trigger(ActionId::Downgrade);
        QTRY_VERIFY2(m_script.asked.join(u'\n').contains(u"from readers up to GREEN: Kelpie."_s), qPrintable(m_script.asked.join(u'\n')));
        QCOMPARE(record(book()->book().reader(), book()->meeting()->id).value(), before);
        m_script.downgrades << wish;
        m_script.confirmations << true;
        trigger(ActionId::Downgrade);
        QTRY_VERIFY2(window().messages()->text().contains(u"Revision 2 of the minutes"_s), qPrintable(window().messages()->text()));
    }

    /// Neither shown, nor counted, nor offered.
    void theSafeViewHidesWhatIsAboveIt()
    {
        open();
        give(0, commercial({2026, 5, 1}));
        give(1, {u"security"_s, u"Ben Reed"_s, {2026, 5, 1}, {}});
        show();
        QTRY_COMPARE(rows().size(), 3);
        trigger(ActionId::Ceiling3); // AMBER
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QCOMPARE(rows(), QStringList());
        for (const ActionId id : {ActionId::GiveGround, ActionId::KeepWithheld, ActionId::Downgrade, ActionId::ExportWithheld})
            QVERIFY(!action(id)->isEnabled());
        show();
        QTRY_COMPARE(rows(), QStringList{u"due; 7; item 1, Fees, line 2; AMBER"_s});
        QCOMPARE(page().summary(), u"1 part(s) are due to be looked at again."_s);
        for (const QComboBox *box : page().findChildren<QComboBox *>())
            QVERIFY(box->findText(u"Ben Reed"_s) < 0 && box->findText(u"RED"_s) < 0);
    }

    void theListIsExported()
    {
        open();
        give(0, commercial({2026, 5, 1}));
        const QString path = m_shelf->path(u"withheld.csv"_s);
        m_script.paths << path;
        trigger(ActionId::ExportWithheld);
        QTRY_VERIFY2(window().messages()->text().contains(u"is written to"_s), qPrintable(window().messages()->text()));
        QVERIFY(contents(path).contains("commercial"));
    }

private:
    void open(const QString &status = u"draft"_s, const QString &items = harbour)
    {
        m_made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*m_made, sampleMeeting(7, items, u"2026-05-05"_s, status));
        m_made.reset();
        start();
    }

    void show()
    {
        trigger(ActionId::ShowWithheld);
        QCOMPARE(window().page(), MainWindow::Page::Withheld);
    }

    void putCursor(int line)
    {
        QTextCursor cursor(editor()->document()->findBlockByNumber(line));
        editor()->setTextCursor(cursor);
    }

    void give(qsizetype at, const Withholding &facts)
    {
        const WithheldReference to = referenceTo(parts().at(at));
        QVERIFY(book()->book().writeNow([&](Transaction &transaction) { return minutebook::giveGround(transaction, to, facts); }));
    }

    [[nodiscard]] QList<LoggedPart> parts() { return withheldRecord(book()->book().reader(), m_now.date())->parts; }

    [[nodiscard]] QStringList trail()
    {
        QStringList events;
        const QList<AuditEntry> entries = auditTrail(book()->book().reader()).value();
        for (const AuditEntry &entry : entries)
            events << nameOfEvent(entry.event);
        return events;
    }

    [[nodiscard]] QByteArray edition(MeetingId id, int level)
    {
        return printEdition(record(book()->book().reader(), id).value(), Edition{Rank{level}}, DocumentKind::Minutes).value();
    }

    [[nodiscard]] WithheldPage &page() { return *window().withheldPage(); }

    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        const QAbstractItemModel &model = *page().list()->view()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
            rows << u"%1; %2; %3; %4"_s.arg(cell(WithheldModel::State), cell(WithheldModel::Meeting), cell(WithheldModel::Place),
                                            cell(WithheldModel::Level));
        }
        return rows;
    }

    std::unique_ptr<Book> m_made;
};

QTEST_MAIN(WithheldPageTest)
#include "tst_withheldpage.moc"
