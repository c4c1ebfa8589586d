#include "scriptedprompts.h"
#include "windowfixture.h"

#include "models/presentation/searchmodel.h"
#include "models/storage/interimstore.h"
#include "models/storage/itemstore.h"
#include "widgets/dayedit.h"
#include "widgets/interim/interimpage.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"
#include "widgets/search/searchpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Looking through the whole book, at the real window.
class SearchingTest final : public WindowFixture
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        WindowFixture::cleanup();
        m_made.reset();
    }

    void findsAsOneTypes()
    {
        open();
        trigger(ActionId::SearchBook);
        QTRY_VERIFY(page()->words()->hasFocus());
        QVERIFY(page()->summary().contains(u"as you type"_s));
        look(u"hoo"_s);
        QTRY_COMPARE(texts(), (QStringList{u"A hook at the pier."_s, u"The hook was oiled."_s}));
        QCOMPARE(page()->summary(), u"2 hit(s)"_s);
        look(u"k pier"_s);
        QTRY_COMPARE(texts(), QStringList{u"A hook at the pier."_s});
        look(u"x"_s);
        QTRY_VERIFY(page()->summary().contains(u"Nothing was found"_s));
    }

    void enterGoesToTheLine()
    {
        open();
        book()->showMeeting(meetingOfNumber(book()->book().reader(), 8).value());
        trigger(ActionId::SearchBook);
        look(u"hook"_s);
        QTRY_COMPARE(texts().size(), 2);
        QCOMPARE(page()->hits()->currentIndex().row(), 0); // of each new answer
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
        QCOMPARE(book()->meeting()->number, 7);
        QCOMPARE(book()->notes()->heading(), u"2. Boats"_s);
        QCOMPARE(window().notesPane()->editor()->cursorLine(), 1);
        QTRY_VERIFY(window().notesPane()->editor()->hasFocus());
        trigger(ActionId::SearchBook); // it is there as it was
        QCOMPARE(page()->words()->text(), u"hook"_s);
        press(Qt::Key_Escape);
        QCOMPARE(window().page(), MainWindow::Page::Notes);
    }

    void enterGoesToADecisionBetweenMeetings()
    {
        open();
        const int number = m_made
                               ->writeNow([](Transaction &transaction) {
                                   return addInterim(transaction, {.wording = u"The HWC AGREED the ladder."_s, .putOn = {2024, 3, 1}});
                               })
                               .value();
        trigger(ActionId::SearchBook);
        look(u"ladder"_s);
        QTRY_COMPARE(texts(), QStringList{u"The HWC AGREED the ladder."_s});
        QVERIFY(
            page()->hits()->currentIndex().data(SearchModel::PlaceRole).toString().startsWith(u"Between meetings, No %1, "_s.arg(number)));
        press(Qt::Key_Return);
        QCOMPARE(window().page(), MainWindow::Page::Interim);
        QTRY_COMPARE(window().interimPage()->chosen(), number);
    }

    void filtersNarrow()
    {
        open();
        trigger(ActionId::SearchBook);
        look(u"hook OR lamp"_s);
        QTRY_COMPARE(texts().size(), 3);
        page()->kinds()->setCurrentText(u"Actions and updates"_s);
        QTRY_COMPARE(texts(), QStringList{u"HWC 8/01 AL to light the lamp"_s});
        page()->kinds()->setCurrentIndex(0);
        page()->from()->setDate(QDate(2024, 4, 1));
        QTRY_COMPARE(texts(), (QStringList{u"A hook at the pier."_s, u"HWC 8/01 AL to light the lamp"_s}));
        page()->levels()->setCurrentText(u"RED"_s);
        QTRY_COMPARE(texts(), QStringList{u"HWC 8/01 AL to light the lamp"_s});
        page()->levels()->setCurrentIndex(0);
        page()->person()->setText(u"AL"_s);
        QTRY_COMPARE(texts(), QStringList{u"HWC 8/01 AL to light the lamp"_s});
    }

    /// One that was set for an earlier search is easily forgotten, and a day that is none would leave the last one in force.
    void saysWhyNothingIsFound()
    {
        open();
        trigger(ActionId::SearchBook);
        look(u"hook"_s);
        QTRY_COMPARE(texts().size(), 2);
        page()->kinds()->setCurrentText(u"Actions and updates"_s);
        QTest::keyClicks(page()->from(), u"2031-02-01"_s);
        QTRY_VERIFY(page()->summary().contains(u"looked through: Actions and updates, from 1 February 2031 on."_s));
        page()->kinds()->setCurrentIndex(0);
        page()->from()->setDate({});
        page()->person()->setText(u"Nobody"_s);
        QTRY_VERIFY(page()->summary().contains(u"looked through: Nobody."_s));
        page()->person()->clear();
        QTRY_COMPARE(texts().size(), 2);
        QTest::keyClicks(page()->to(), u"the other day"_s);
        QTest::keyClick(page()->to(), Qt::Key_Return);
        QCOMPARE(page()->summary(), page()->to()->fault());
        QVERIFY(!page()->summary().isEmpty());
        page()->from()->setDate({2031, 2, 1});
        page()->to()->setDate({2030, 2, 1});
        QTRY_VERIFY(page()->summary().contains(u"no day from 1 February 2031 up to 1 February 2030"_s));
        page()->from()->setDate({});
        page()->to()->setDate({});
        QTRY_COMPARE(texts().size(), 2);
    }

    void followsWhatIsWritten()
    {
        open();
        trigger(ActionId::SearchBook);
        look(u"hook"_s);
        QTRY_COMPARE(texts().size(), 2);
        QVERIFY(m_made->writeNow(
            [](Transaction &transaction) { return addItem(transaction, meetingOfNumber(transaction, 8).value(), 0, u"9. More hook"_s); }));
        QTRY_COMPARE(texts().size(), 3);
    }

    /// Neither what was found nor what was looked for stays in the window.
    void theSafeViewCuts()
    {
        open();
        trigger(ActionId::SearchBook);
        look(u"lamp"_s);
        QTRY_COMPARE(texts().size(), 1);
        trigger(ActionId::SafeView);
        QVERIFY(page()->words()->text().isEmpty());
        QTRY_COMPARE(texts().size(), 0);
        trigger(ActionId::SearchBook);
        look(u"lamp"_s);
        QTRY_VERIFY(page()->summary().contains(u"Nothing was found"_s));
        trigger(ActionId::SafeView);
        QTRY_COMPARE(texts().size(), 1);
    }

private:
    void open()
    {
        m_made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*m_made, sampleMeeting(7, u"# 1. Cranes\nfirst\n# 2. Boats\nx\nThe hook was oiled."_s));
        (void)insertSample(
            *m_made, sampleMeeting(8, u"# 1. Piers\nA hook at the pier.\nACTION HWC 8/01: AL to light the lamp (RED)"_s, u"2024-04-02"_s));
        start();
    }
    SearchPage *page() { return window().searchPage(); }
    void look(const QString &words) { QTest::keyClicks(page()->words(), words); }
    void press(Qt::Key key) { QTest::keyClick(page()->words(), key); }
    QStringList texts()
    {
        QStringList all;
        const QAbstractItemModel *model = page()->hits()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        all.sort();
        return all;
    }

    std::unique_ptr<Book> m_made;
};

QTEST_MAIN(SearchingTest)

#include "tst_searching.moc"
