#include "scriptedprompts.h"
#include "windowfixture.h"

#include "models/presentation/overviewtable.h"
#include "widgets/elidedlabel.h"
#include "widgets/messagebar.h"
#include "widgets/overview/overviewcard.h"
#include "widgets/overview/overviewpage.h"

#include <QComboBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// A year in pictures, at the real window.
class OverviewTest final : public WindowFixture
{
    Q_OBJECT

private slots:
    void showsTheYearAndFollowsTheBook()
    {
        open();
        trigger(ActionId::YearOverview);
        QCOMPARE(window().page(), MainWindow::Page::Overview);
        QTRY_COMPARE(page()->summary(), u"2 meeting(s), 3 item(s), 1 decision(s), 1 action(s) raised, 0 finished"_s);
        QTRY_VERIFY(page()->years()->hasFocus());
        (void)insertSample(book()->book(), sampleMeeting(9, u"# 1. Piers\nThey AGREED it."_s, u"2024-05-05"_s));
        QTRY_COMPARE(page()->summary(), u"3 meeting(s), 4 item(s), 2 decision(s), 1 action(s) raised, 0 finished"_s);
        choose(u"2023"_s);
        QTRY_COMPARE(page()->summary(), u"1 meeting(s), 1 item(s), 0 decision(s), 0 action(s) raised, 0 finished"_s);
        trigger(ActionId::YearOverview);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
    }

    /// As from any page.
    void escapeLeadsBack()
    {
        open();
        trigger(ActionId::YearOverview);
        QTRY_VERIFY(page()->years()->hasFocus());
        QTest::keyClick(page()->years(), Qt::Key_Escape);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        trigger(ActionId::YearOverview);
        page()->cards()[0]->view()->setFocus();
        QTest::keyClick(page()->cards()[0]->view(), Qt::Key_Escape);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
    }

    /// Each picture has its table, by the keyboard.
    void turnsToItsTable()
    {
        open();
        trigger(ActionId::YearOverview);
        QTRY_VERIFY(!page()->summary().isEmpty());
        OverviewCard *actions = page()->cards()[1];
        QVERIFY(!actions->isTableShown());
        QToolButton *turn = buttonOf(*actions, u"Table"_s);
        turn->setFocus();
        QTest::keyClick(turn, Qt::Key_Space);
        QVERIFY(actions->isTableShown());
        QCOMPARE(actions->view()->model()->index(0, 2).data().toInt(), 1);
        QVERIFY(page()->cards()[0]->isTableShown()); // the marks are a table
        OverviewCard *times = page()->cards()[3];
        const auto *key = times->findChild<ElidedLabel *>();
        QVERIFY(!key->isHidden()); // no item has a time
        times->showTable(true);
        QVERIFY(key->isHidden()); // it is said of the picture
    }

    /// A long book's own year is there before the actions of all its meetings are read; a part of the counts cannot be taken for all.
    void aLongBookCountsItsActionsLast()
    {
        auto book = m_shelf->newBook();
        QVERIFY(book->writeNow([](Transaction &transaction) -> Result<> {
            for (int number = 1; number <= 310; ++number) {
                const QString date = QDate(2022, 3, 1).addDays(number).toString(Qt::ISODate);
                const auto added = insertMeeting(
                    transaction, sampleMeeting(number, u"# 1. Cranes\nACTION HWC %1/01: Pilots to row"_s.arg(number), date));
                if (!added)
                    return std::unexpected(added.error());
            }
            return {};
        }));
        book.reset();
        start(sampleKey());
        QStringList told;
        const QObject until;
        connect(page()->cards()[0]->table(), &QAbstractItemModel::modelReset, &until, [&] { told << page()->summary(); });
        trigger(ActionId::YearOverview);
        QTRY_COMPARE(page()->summary(), u"5 meeting(s), 5 item(s), 0 decision(s), 5 action(s) raised, 0 finished"_s);
        QCOMPARE(told, QStringList{u"5 meeting(s), 5 item(s), 0 decision(s), actions are being counted"_s});
        QVERIFY(buttonOf(*page()->cards()[1], u"Save…"_s)->isEnabled());
        choose(u"2022"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page()->summary(), u"305 meeting(s), 305 item(s), 0 decision(s), 305 action(s) raised, 0 finished"_s,
                                  longestWait);
        QCOMPARE(told.size(), 2); // they were read already
        QVERIFY(told.last().startsWith(u"305 meeting(s), 305 item(s), 0 decision(s), 305"_s));
    }

    void savesATable()
    {
        open();
        trigger(ActionId::YearOverview);
        QTRY_VERIFY(!page()->summary().isEmpty());
        m_script.paths << m_shelf->path(u"actions.csv"_s);
        buttonOf(*page()->cards()[1], u"Save…"_s)->click();
        QFile file(m_shelf->path(u"actions.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"7,2024-03-05,1,0,1,RED"_s), qPrintable(text));
        QVERIFY(window().messages()->text().contains(u"RED"_s));
    }

    /// Nothing that was read before the safe view began is left, nor can a cut table be taken for the whole.
    void keepsToTheSafeView()
    {
        open();
        trigger(ActionId::YearOverview);
        QTRY_VERIFY(!page()->summary().isEmpty());
        trigger(ActionId::SafeView);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QVERIFY(page()->summary().isEmpty());
        for (const OverviewCard *card : page()->cards())
            QCOMPARE(card->table()->rowCount(), 0);
        trigger(ActionId::YearOverview);
        QTRY_COMPARE(page()->summary(), u"2 meeting(s), 3 item(s), 0 decision(s), 1 action(s) raised, 0 finished"_s);
        QVERIFY(!buttonOf(*page()->cards()[1], u"Save…"_s)->isEnabled());
    }

private:
    void open()
    {
        auto book = m_shelf->newBook();
        (void)insertSample(*book, sampleMeeting(6, u"# 1. Locks\nx"_s, u"2023-03-05"_s));
        (void)insertSample(
            *book, sampleMeeting(7, u"# 1. Cranes\nACTION HWC 7/01: Pilots to row\n# 2. Boats (RED)\nThey AGREED it."_s, u"2024-03-05"_s));
        (void)insertSample(*book, sampleMeeting(8, u"# 1. Ropes\nx"_s, u"2024-04-05"_s));
        book.reset();
        start(sampleKey());
    }

    void choose(const QString &year)
    {
        page()->years()->setCurrentText(year);
        emit page() -> years()->activated(page()->years()->currentIndex());
    }

    static QToolButton *buttonOf(OverviewCard &card, const QString &text)
    {
        const QList<QToolButton *> buttons = card.findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, text, &QToolButton::text);
        return found == buttons.end() ? nullptr : *found;
    }

    OverviewPage *page() { return window().overviewPage(); }
};

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
