#include "models/storage/templatestore.h"
#include "widgets/messagebar.h"
#include "widgets/notes/completionlist.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/problemspane.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QTextBlock>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Meetings and agendas made ready in the real window. Meeting 7 is on Tuesday 5 March 2024, today is 12 March.
class AgendaCommandsTest : public WindowFixture
{
    Q_OBJECT

public:
    AgendaCommandsTest()
        : WindowFixture(QDateTime({2024, 3, 12}, {9, 0}))
    {
    }

private slots:
    /// The next meeting takes over standing items, minutes and open actions; its places are filled by keys alone, and the panes follow.
    void makesTheNextMeeting()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: Pilots to look\nACTION HWC 7/02: Harbour Office to paint (RED)\n"
             "ACTION HWC 7/03: Pilots to go\nUPDATE HWC 7/03 CLOSED: gone"_s);
        m_script.carriesOver = true;
        m_script.meetings << sampleMeeting(8, {}, u"2024-03-19"_s, u"planned"_s);
        trigger(ActionId::ShowDecisions);
        trigger(ActionId::NewMeeting);
        QTRY_COMPARE(book()->meeting()->number, 8);
        QVERIFY(editor()->hasFocus());
        QCOMPARE(m_script.proposed.header.number, 8);
        QCOMPARE(m_script.proposed.header.date, QDate(2024, 3, 12)); // a Tuesday again
        QCOMPARE(m_script.offered.actions.size(), 2);
        QCOMPARE(book()->meeting()->status, MeetingStatus::Planned);
        QTRY_COMPARE(agenda(), u"1. Declarations of Interest, 2. Minutes and Actions Outstanding, 3. Any Other Business"_s);

        book()->showItem(itemAt(1));
        QVERIFY(editor()->text().endsWith(u"UPDATE HWC 7/01: {…}\nUPDATE HWC 7/02: {…} (RED)"_s));
        QTRY_COMPARE(actions(), u"HWC 7/01 HWC 7/02"_s);
        editor()->setFocus();
        press(Qt::Key_Tab);
        fill(u"No comments"_s); // were received
        fill(u"none"_s);
        fill(u"APPROVED"_s); // of the open minutes
        fill(u"APPROVED"_s); // of the confidential ones
        fill(u"They looked."_s);
        QCOMPARE(editor()->textCursor().selectedText(), u"{…}"_s);
        fill(u"It is blue."_s);
        const QString minutes =
            u"No comments were received on the Draft Minutes of the meeting held on Tuesday 5 March 2024, and none on the "
            "Confidential Draft Minutes.\nThe HWC APPROVED the Minutes of HWC 7.\nThe HWC APPROVED the Confidential Minutes of HWC 7.\n"_s;
        QCOMPARE(editor()->text(), minutes + u"UPDATE HWC 7/01: They looked.\nUPDATE HWC 7/02: It is blue. (RED)"_s);
        QTRY_VERIFY(book()->isSaved());
        QCOMPARE(storedNotes(1), editor()->text());
        QCOMPARE(book()->notes()->reading().item.lines.last().standing.rank, Rank{3});
        QTRY_COMPARE(actions(), u"HWC 7/01 HWC 7/02"_s);
    }

    /// What is left unfilled is a problem that leads to it.
    void whatIsUnfilledIsAProblem()
    {
        open(u"# 1. Cranes – {Party}\nfine\nSeen by {somebody}."_s);
        trigger(ActionId::ShowProblems);
        QTreeView *problems = window().problemsPane()->view();
        const auto told = [problems] { // hints come later
            const QModelIndexList found = problems->model()->match(problems->model()->index(0, ProblemsModel::Sentence), Qt::DisplayRole,
                                                                   u"{somebody}"_s, 1, Qt::MatchContains);
            return found.value(0);
        };
        QTRY_VERIFY(told().isValid());
        problems->setCurrentIndex(told());
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(editor()->cursorLine(), 1);
    }

    /// What a template asks for at the meeting is no mistake of its agenda, and one of its minutes from the start on.
    void whatIsFilledInAtTheMeetingIsAskedForThen()
    {
        open(u"# 1. Cranes (GREEN)\nSeen by {somebody}."_s);
        book()->setStatus(MeetingStatus::Planned);
        QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Planned);
        const auto asked = [this] {
            const auto is = [](const Diagnostic &remark) { return remark.code == DiagnosticCode::PlaceUnfilled; };
            return std::ranges::count_if(book()->reading().constFirst().notes.diagnostics, is);
        };
        QTRY_COMPARE(asked(), 0);
        m_script.confirmations << true;
        trigger(ActionId::StartMeeting);
        QTRY_COMPARE(asked(), 1);
        trigger(ActionId::Undo);
        QTRY_COMPARE(asked(), 0);
    }

    void makesAnItemFromATemplate()
    {
        open(u"# 1. Cranes\nfirst\n# 4. Boats\n"_s);
        keepTemplates({{u"Visit"_s, u"Visit – {Party} (RED)"_s, u"@presenter: {Who}\nThe HWC saw {Party}. (cleared)\n{Findings}"_s, false}});
        m_script.templateNames << u"Visit"_s;
        trigger(ActionId::NewItemFromTemplate);
        QTRY_COMPARE(agenda(), u"1. Cranes, 5. Visit – {Party}, 4. Boats"_s);
        QTRY_COMPARE(editor()->textCursor().selectedText(), u"{Who}"_s);
        QVERIFY(editor()->hasFocus());
        fill(u"AB"_s);
        fill(u"Pier ‘K’"_s);
        QCOMPARE(editor()->textCursor().selectedText(), u"{Findings}"_s);
        QTRY_COMPARE(agenda(), u"1. Cranes, 5. Visit – Pier ‘K’, 4. Boats"_s); // the title's place too
        QCOMPARE(book()->notes()->heading(), u"5. Visit – Pier ‘K’ (RED)"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(book()->notes()->heading(), u"5. Visit – {Party} (RED)"_s); // is taken back as the notes are
        trigger(ActionId::Redo);
        QTRY_COMPARE(book()->notes()->heading(), u"5. Visit – Pier ‘K’ (RED)"_s);
        book()->showItem(itemAt(0));
        QTRY_VERIFY(book()->isSaved());
        QCOMPARE(storedNotes(1), u"@presenter: AB\nThe HWC saw Pier ‘K’. (cleared)\n{Findings}"_s);
        QCOMPARE(editor()->text(), u"first"_s);
    }

    /// A place that is being filled when the item is left.
    void leavingAnItemFillsTheOthers()
    {
        open(u"# 1. Visit – {Party}\n{Party} and {Party}\n# 2. Boats\n"_s);
        editor()->setFocus();
        press(Qt::Key_Tab);
        QTest::keyClicks(editor(), u"K"_s);
        book()->showItem(itemAt(1));
        QTRY_COMPARE(agenda(), u"1. Visit – K, 2. Boats"_s);
        QTRY_COMPARE(storedNotes(0), u"K and K"_s);
    }

    void saysThatThereAreNoTemplates()
    {
        open(u"# 1. Cranes\n"_s);
        keepTemplates({});
        trigger(ActionId::NewItemFromTemplate);
        QVERIFY(m_script.asked.isEmpty());
        QVERIFY(window().messages()->text().contains(u"no item templates"_s));
    }

    void changesTemplates()
    {
        open(u"# 1. Cranes\n"_s);
        const QList<ItemTemplate> templates{{u"A"_s, u"B"_s, u"c"_s, true}};
        m_script.templateLists << templates;
        trigger(ActionId::ItemTemplates);
        QVERIFY(m_script.templates.size() > 3); // those that ship
        QTRY_COMPARE(storedTemplates(), templates);
        trigger(ActionId::ItemTemplates); // cancelled
        QCOMPARE(m_script.templates, templates);
        QCOMPARE(storedTemplates(), templates);
    }

    void keepsAnItemAsATemplate()
    {
        open(u"# 1. Cranes (RED)\nACTION HWC 7/01: Pilots to look\nACTION HWC 7/02: AL to paint"_s);
        keepTemplates({{u"A"_s, u"B"_s, u"c"_s, true}});
        const ItemTemplate kept{u"Cranes"_s, u"Cranes (RED)"_s, u"ACTION: Pilots to look\nACTION: AL to paint"_s, false};
        trigger(ActionId::KeepAsTemplate);
        QCOMPARE(m_script.asked.last(), u"templates 1"_s);
        QCOMPARE(m_script.templates.last(), kept);
        m_script.templateLists << m_script.templates;
        trigger(ActionId::KeepAsTemplate);
        QTRY_COMPARE(storedTemplates().value(1), kept);
    }

    /// What is planned of an item stands in its notes, and is taken back like what is typed.
    void changesAnItem()
    {
        open(u"# 1. Cranes\n@paper: P1\n@minutes: 10\nfirst\nsecond"_s);
        editor()->goToLine(3);
        ItemProperties wanted{{}, u"Ann Bell (AB)"_s, u"20"_s, {}, u"Rust"_s};
        wanted.heading.number = 1;
        wanted.heading.title = u"Big cranes"_s;
        m_script.properties << wanted;
        trigger(ActionId::ChangeItem);
        QCOMPARE(editor()->text(), u"@paper: P1\n@minutes: 20\n@presenter: Ann Bell (AB)\n@title: Rust\nfirst\nsecond"_s);
        QCOMPARE(editor()->textCursor().block().text(), u"second"_s);
        QTRY_COMPARE(agenda(), u"1. Big cranes"_s);
        trigger(ActionId::Undo);
        QCOMPARE(editor()->text(), u"@paper: P1\n@minutes: 10\nfirst\nsecond"_s);
        QTRY_VERIFY(book()->isSaved());
        QCOMPARE(storedNotes(0), editor()->text());
    }

    /// What is typed next stands below what was planned just now, as in a new item.
    void changingAnItemLeavesItsData_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none yet") << QString() << u"@presenter: AB\n@minutes: 5\nTyped."_s;
        QTest::newRow("some") << u"first"_s << u"@presenter: AB\n@minutes: 5\nTyped.first"_s;
    }

    void changingAnItemLeavesItsData()
    {
        QFETCH(const QString, notes);
        QFETCH(const QString, text);
        open(u"# Cranes\n"_s + notes);
        ItemProperties wanted{{}, u"AB"_s, u"5"_s, {}, {}};
        wanted.heading.title = u"Cranes"_s;
        m_script.properties << wanted;
        trigger(ActionId::ChangeItem);
        type(u"Typed."_s);
        QCOMPARE(editor()->text(), text);
    }

    void aNewItemHasWhatIsPlanned()
    {
        open({});
        ItemProperties wanted{{}, u"AB"_s, u"5"_s, u"for decision"_s, {}};
        wanted.heading.title = u"Cranes"_s;
        m_script.properties << wanted;
        trigger(ActionId::NewItem);
        QTRY_COMPARE(agenda(), u"Cranes"_s);
        QTRY_COMPARE(editor()->text(), u"@presenter: AB\n@minutes: 5\n@purpose: for decision"_s);
    }

    /// What is typed at once is text below the data, whatever is typed first, and looking alone changes nothing.
    void typingAtOnceLeavesTheDataAlone()
    {
        open({});
        ItemProperties wanted{{}, u"Farah"_s, u"5"_s, {}, {}};
        wanted.heading.title = u"Cranes"_s;
        m_script.properties << wanted;
        trigger(ActionId::NewItem);
        QTRY_COMPARE(agenda(), u"Cranes"_s);
        const QString data = u"@presenter: Farah\n@minutes: 5"_s;
        QTRY_COMPARE(editor()->text(), data);
        type(u"Talk began at once."_s);
        QCOMPARE(editor()->text(), data + u"\nTalk began at once."_s);
        while (editor()->document()->isUndoAvailable())
            trigger(ActionId::Undo);
        QTRY_VERIFY(editor()->text().isEmpty() || editor()->text() == data);
    }

    void aFirstVisitGoesBelowTheData()
    {
        open(u"# 1. Cranes\nfirst\n# 2. Boats\n@minutes: 5\nsecond\n# 3. Locks\n@minutes: 6"_s);
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(editor()->cursorLine(), 1);
        QTest::keyClick(editor(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(editor()->text(), u"@minutes: 6"_s);
        QVERIFY(book()->isSaved());
        makeApplication(); // as after the program's end
        start();
        QCOMPARE(editor()->text(), u"@minutes: 6"_s);
        type(u"\nLeaks"_s); // a line that somebody begins stays one
        QCOMPARE(editor()->text(), u"@minutes: 6\nLeaks"_s);
        trigger(ActionId::BeginAction);
        QVERIFY(editor()->text().startsWith(u"@minutes: 6\nLeaks\nACTION"_s));
    }

    /// The next number, where the items beside it have one.
    void aNewItemIsNumberedOn()
    {
        open(u"# Welcome\n# 1. Cranes\n# 7. Boats"_s);
        book()->showItem(itemAt(1));
        trigger(ActionId::NewItem); // cancelled
        QCOMPARE(m_script.offeredItem.heading.number, std::optional(8));
        book()->showItem(itemAt(0));
        trigger(ActionId::NewItem);
        QCOMPARE(m_script.offeredItem.heading.number, std::optional(8));
    }

    void changesAMeeting()
    {
        open(u"# 1. Cranes\nfirst"_s);
        MeetingHeader header = sampleMeeting(9, {}, u"2024-04-02"_s, u"final"_s).header;
        header.venue = u"Pier"_s;
        m_script.headers << header;
        trigger(ActionId::ChangeMeeting);
        QCOMPARE(m_script.asked.last(), u"header 7 0"_s);
        QTRY_COMPARE(book()->meeting()->number, 9);
        QCOMPARE(book()->meeting()->date, QDate(2024, 4, 2));
        QCOMPARE(book()->meeting()->venue, u"Pier"_s);
        QCOMPARE(book()->meeting()->status, MeetingStatus::Draft); // which is not asked for here
        QCOMPARE(editor()->text(), u"first"_s);

        trigger(ActionId::StatusPlanned); // which is no part of what is taken back
        QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Planned);
        QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: details of the meeting"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(book()->meeting()->number, 7);
        QCOMPARE(book()->meeting()->date, QDate(2024, 3, 5));
        QCOMPARE(book()->meeting()->status, MeetingStatus::Planned);
        trigger(ActionId::Redo);
        QTRY_COMPARE(book()->meeting()->venue, u"Pier"_s);
    }

    void aNumberThatActionsHaveIsFixed()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: Pilots to look"_s);
        trigger(ActionId::ChangeMeeting);
        QCOMPARE(m_script.asked.last(), u"header 7 1"_s);
    }

    /// One that was made by mistake, after a question; what has given numbers stays, and why is said.
    void aMeetingIsDeleted()
    {
        open(u"# 1. Cranes\nACTION: Pilots to look"_s);
        (void)insertSample(*m_made, sampleMeeting(8, u"# 1. Boats\nboat"_s, u"2024-03-12"_s));
        QTRY_COMPARE(book()->meetings()->rowCount(book()->meetings()->index(0, 0)), 2);
        book()->showMeeting(
            book()->meetings()->index(0, 0, book()->meetings()->index(0, 0)).data(MeetingsModel::MeetingRole).value<MeetingId>());
        QCOMPARE(book()->meeting()->number, 8);
        trigger(ActionId::DeleteMeeting); // asked, and not agreed to
        QVERIFY(m_script.asked.last().contains(u"Meeting 8 of"_s));
        QCOMPARE(book()->meeting()->number, 8);
        m_script.confirmations << true;
        trigger(ActionId::DeleteMeeting);
        QTRY_COMPARE(book()->meetings()->rowCount(book()->meetings()->index(0, 0)), 1);
        QCOMPARE(book()->meeting()->number, 7);
        QVERIFY(window().messages()->text().isEmpty());
        m_script.confirmations << true;
        trigger(ActionId::DeleteMeeting);
        QTRY_VERIFY(window().messages()->text().contains(u"has given numbers"_s));
        QCOMPARE(book()->meeting()->number, 7);
        QVERIFY(editor()->text().contains(u"Pilots to look"_s));
    }

    /// Before it is listed.
    void aMeetingThatWasJustMadeIsDeleted()
    {
        open(u"# 1. Cranes\ntext"_s);
        const MeetingId id = insertSample(book()->book(), sampleMeeting(8, u"# 1. Boats\nboat"_s, u"2024-03-12"_s));
        book()->showMeeting(id);
        QCOMPARE(book()->meeting()->number, 8);
        m_script.confirmations << true;
        trigger(ActionId::DeleteMeeting);
        QVERIFY(book()->meeting());
        QCOMPARE(book()->meeting()->number, 7);
        QTRY_COMPARE(book()->meetings()->rowCount(book()->meetings()->index(0, 0)), 1);
        QCOMPARE(editor()->text(), u"text"_s);
    }

    void anApprovedMeetingIsNeverDeleted()
    {
        open(u"# 1. Cranes\ntext"_s);
        const MeetingId id = book()->meeting()->id;
        QVERIFY(book()->book().writeNow([id](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); }));
        QTRY_VERIFY(!action(ActionId::DeleteMeeting)->isEnabled());
        QTest::keyClick(&window(), Qt::Key_Delete, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(window().messages()->text().contains(u"approved minutes are never deleted"_s), qPrintable(window().messages()->text()));
        QVERIFY(m_script.asked.isEmpty());
    }

    void aChangeThatCannotBeMadeSaysWhy()
    {
        open(u"# 1. Cranes\n"_s);
        (void)insertSample(*m_made, sampleMeeting(9, {}));
        m_script.headers << sampleMeeting(9, {}).header;
        trigger(ActionId::ChangeMeeting);
        QTRY_VERIFY(window().messages()->text().contains(u"Meeting 9"_s));
        QCOMPARE(book()->meeting()->number, 7);
        book()->renameItem(itemAt(0), u"1. Derricks"_s);
        QTRY_VERIFY(window().messages()->text().isEmpty()); // something else was done since
    }

private:
    void open(const QString &text)
    {
        m_made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*m_made, sampleMeeting(7, text));
        start();
        window().messages()->clear();
    }
    void press(Qt::Key key) { QTest::keyClick(editor(), key); }
    /// The chosen place, and on to the next.
    void fill(const QString &words)
    {
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        if (editor()->completions()->isVisible())
            press(Qt::Key_Escape); // or Tab would take what completes it
        press(Qt::Key_Tab);
    }
    void keepTemplates(const QList<ItemTemplate> &templates)
    {
        QVERIFY(m_made->writeNow([&](Transaction &transaction) { return saveItemTemplates(transaction, templates); }));
    }
    QList<ItemTemplate> storedTemplates() { return itemTemplates(book()->book().reader()).value(); }
    QString agenda()
    {
        QStringList rows;
        for (int row = 0; row < book()->agenda()->rowCount(); ++row)
            rows << book()->agenda()->index(row, 0).data().toString();
        return rows.join(u", "_s);
    }
    /// The numbers in the pane of actions.
    QString actions()
    {
        QStringList numbers;
        const QAbstractItemModel *model = window().actionsPane()->view()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row)
                numbers << model->index(row, ActionsModel::Number, parent).data().toString();
        }
        return numbers.join(u' ');
    }

    std::unique_ptr<Book> m_made;
};

QTEST_MAIN(AgendaCommandsTest)
#include "tst_agendacommands.moc"
