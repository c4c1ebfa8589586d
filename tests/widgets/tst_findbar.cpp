#include "models/notation/lexline.h"
#include "models/storage/meetingstore.h"
#include "tests/storage/samples.h"
#include "tests/widgets/editedtext.h"
#include "widgets/notes/findbar.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace minutebook;
using namespace Qt::StringLiterals;

class FindBarTest : public QObject
{
    Q_OBJECT

private slots:
    void findsHits_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<bool>("wholeWords");
        QTest::addColumn<QList<qsizetype>>("hits");
        QTest::newRow("any") << u"crane"_s << false << false << QList<qsizetype>{0, 6, 13};
        QTest::newRow("capitals") << u"crane"_s << true << false << QList<qsizetype>{6, 13};
        QTest::newRow("whole") << u"crane"_s << false << true << QList<qsizetype>{0, 13};
        QTest::newRow("both") << u"Crane"_s << true << true << QList<qsizetype>{0};
        QTest::newRow("none") << u"boat"_s << false << false << QList<qsizetype>{};
        QTest::newRow("nothing") << QString() << false << false << QList<qsizetype>{};
        QTest::newRow("mark") << u"."_s << false << true << QList<qsizetype>{18};
    }

    void findsHits()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, matchCase);
        QFETCH(const bool, wholeWords);
        QFETCH(const QList<qsizetype>, hits);
        QCOMPARE(hitsIn(u"Crane cranes crane."_s, {words, matchCase, wholeWords}), hits);
    }

    void replacesHits()
    {
        QCOMPARE(withHitsReplaced(u"aaa b a"_s, {u"a"_s, false, true}, u"aa"_s), u"aaa b aa"_s);
        QCOMPARE(withHitsReplaced(u"aaaa"_s, {u"aa"_s}, u"a"_s), u"aa"_s);
        QCOMPARE(withHitsReplaced(u"a"_s, {u"a"_s}, {}), QString());
    }

    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
        m_meeting = insertSample(*m_book,
                                 sampleMeeting(7, u"# 1. Cranes\na crane\nanother crane\n# 2. Boats\nno\n# 3. Locks\na crane here"_s));
        m_dialect = *dialect(m_book->reader(), m_meeting);
        m_window = std::make_unique<QWidget>();
        m_editor = new NotesEditor(m_window.get());
        m_editor->setGeometry(0, 80, 500, 300);
        m_bar = new FindBar(m_editor, m_window.get());
        m_bar->setGeometry(0, 0, 700, 80);
        m_bar->setItems([this] {
            QList<SearchedText> texts;
            const QList<StoredItem> stored = *items(m_book->reader(), m_meeting);
            for (const StoredItem &item : stored)
                texts.append({item.id, item.notes, lexHeading(item.heading, m_dialect).title});
            return texts;
        });
        connect(m_bar, &FindBar::itemWanted, this, &FindBarTest::edit);
        edit(items(m_book->reader(), m_meeting)->at(0).id);
        m_window->show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_notes.reset();
        m_book.reset();
    }

    void goesFromHitToHitThroughTheMeeting()
    {
        m_bar->find();
        QVERIFY(m_bar->wordsEdit()->hasFocus());
        QTest::keyClicks(m_bar->wordsEdit(), u"crane"_s);
        QTRY_COMPARE(m_bar->hitsText(), u"2 here, 4 in the meeting, 1 of them in titles"_s);
        QCOMPARE(m_editor->extraSelections().size(), 2);
        QStringList places;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_bar->wordsEdit(), Qt::Key_Return);
            QCOMPARE(m_editor->textCursor().selectedText(), u"crane"_s);
            places << u"%1:%2"_s.arg(m_editor->item().value).arg(m_editor->textCursor().selectionStart());
        }
        const qint64 first = items(m_book->reader(), m_meeting)->at(0).id.value;
        const qint64 third = items(m_book->reader(), m_meeting)->at(2).id.value;
        const auto place = [](qint64 item, int position) { return u"%1:%2"_s.arg(item).arg(position); };
        QCOMPARE(places, QStringList({place(first, 2), place(first, 16), place(third, 2), place(first, 2)}));
        m_bar->findPrevious();
        QCOMPARE(m_editor->item().value, third);
        QCOMPARE(m_editor->textCursor().selectionStart(), 2);
        QTest::keyClick(m_bar->wordsEdit(), Qt::Key_Escape);
        QVERIFY(m_bar->isHidden());
        QVERIFY(m_editor->hasFocus());
        QVERIFY(m_editor->extraSelections().isEmpty());
    }

    void beginsWithWhatIsChosen()
    {
        test::setWithCursor(*m_editor, u"a ^crane|"_s);
        m_bar->find();
        QCOMPARE(m_bar->wordsEdit()->text(), u"crane"_s);
    }

    void togglesCount()
    {
        m_editor->setPlainText(u"Crane cranes"_s);
        m_bar->find();
        m_bar->wordsEdit()->setText(u"crane"_s);
        m_bar->wholeWords()->click();
        QCOMPARE(m_bar->hitsText(), u"1 here, 2 in the meeting"_s);
        m_bar->matchCase()->click();
        QCOMPARE(m_bar->hitsText(), u"0 here, 1 in the meeting"_s);
    }

    void replacesOneAndGoesOn()
    {
        m_bar->replace();
        m_bar->wordsEdit()->setText(u"crane"_s);
        m_bar->replacementEdit()->setText(u"winch"_s);
        m_bar->findNext();
        m_bar->replaceThis();
        QCOMPARE(m_editor->text(), u"a winch\nanother crane"_s);
        QCOMPARE(m_editor->textCursor().selectionStart(), 16);
        m_editor->undo();
        QCOMPARE(m_editor->text(), u"a crane\nanother crane"_s);
    }

    /// All of an item is one step of undoing.
    void replacesAllInTheItem()
    {
        m_bar->replace();
        m_bar->wordsEdit()->setText(u"crane"_s);
        m_bar->replacementEdit()->setText(u"crane crane"_s);
        m_editor->moveCursor(QTextCursor::End);
        m_bar->replaceInItem();
        QCOMPARE(m_editor->text(), u"a crane crane\nanother crane crane"_s);
        m_editor->undo();
        QCOMPARE(m_editor->text(), u"a crane\nanother crane"_s);
        QVERIFY(m_editor->textCursor().atEnd());
    }

    void replacesAllInTheMeeting()
    {
        const QSignalSpy replaced(m_bar, &FindBar::itemsReplaced);
        m_bar->replace();
        m_bar->wordsEdit()->setText(u"crane"_s);
        m_bar->replacementEdit()->setText(u"winch"_s);
        m_bar->replaceInMeeting();
        QCOMPARE(m_editor->text(), u"a winch\nanother winch"_s);
        QCOMPARE(replaced.size(), 1);
        const ItemId first = items(m_book->reader(), m_meeting)->at(0).id;
        const ItemId third = items(m_book->reader(), m_meeting)->at(2).id;
        QCOMPARE(replaced[0][0].value<QList<SearchedText>>(),
                 (QList<SearchedText>{{first, u"a crane\nanother crane"_s, u"Cranes"_s}, {third, u"a crane here"_s, u"Locks"_s}}));
        QCOMPARE(replaced[0][1].value<QList<SearchedText>>(),
                 (QList<SearchedText>{{first, u"a winch\nanother winch"_s, u"winchs"_s}, {third, u"a winch here"_s, u"Locks"_s}}));
    }

    void findsItemsByTheirTitlesToo()
    {
        m_bar->find();
        m_bar->wordsEdit()->setText(u"boats"_s);
        QTRY_COMPARE(m_bar->hitsText(), u"0 here, 1 in the meeting, 1 of them in titles"_s);
        m_bar->findNext();
        QCOMPARE(m_editor->text(), u"no"_s);
        m_bar->findNext();
        QCOMPARE(m_editor->text(), u"no"_s);
    }

    void tabGoesFromTheWordsToTheirReplacement()
    {
        m_bar->replace();
        QTest::keyClick(m_bar->wordsEdit(), Qt::Key_Tab);
        QVERIFY(m_bar->replacementEdit()->hasFocus());
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        m_bar->replace();
        m_bar->wordsEdit()->setText(u"crane"_s);
        m_bar->replacementEdit()->setText(u"winch"_s);
        for (QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (button->text() == u"All in Item"_s)
                button->setFocus();
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"a winch\nanother winch"_s);
    }

    void leavesFrozenNotesAlone()
    {
        m_editor->setReadOnly(true);
        m_bar->replace();
        m_bar->wordsEdit()->setText(u"crane"_s);
        m_bar->findNext();
        m_bar->replaceThis();
        m_bar->replaceInItem();
        m_bar->replaceInMeeting();
        QCOMPARE(m_editor->text(), u"a crane\nanother crane"_s);
        QVERIFY(!m_bar->replacementEdit()->isEnabled());
    }

private:
    void edit(ItemId id)
    {
        auto notes = std::make_unique<LiveNotes>(*m_book, *item(m_book->reader(), id), m_dialect);
        m_editor->edit(notes.get(), m_dialect, false);
        m_notes = std::move(notes);
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
    Dialect m_dialect;
    std::unique_ptr<LiveNotes> m_notes;
    std::unique_ptr<QWidget> m_window;
    NotesEditor *m_editor = nullptr;
    FindBar *m_bar = nullptr;
};

QTEST_MAIN(FindBarTest)
#include "tst_findbar.moc"
