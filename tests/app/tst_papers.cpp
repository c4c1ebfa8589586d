#include "models/storage/audittrail.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/panes/paperspane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/preview/editionpages.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfDocument>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Files go into the book, onto the agenda and out again, by the window's own pane.
class PapersTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        WindowFixture::init();
        m_made = m_shelf->newBook(BookKey::plain());
    }

    void cleanup()
    {
        WindowFixture::cleanup();
        m_made.reset();
    }

    void anItemWithoutPapersSaysWhatToDo()
    {
        open();
        showPane();
        QVERIFY(pane()->showsEmptyState());
        QVERIFY(pane()->emptyState()->text().contains(u"Drop files here"_s));
        QVERIFY(pane()->emptyState()->findChild<QPushButton *>()->isEnabled());
    }

    void filesAreAttached()
    {
        open();
        m_script.imports << QStringList{file(u"Crane plan.pdf"_s, "plan"), file(u"prices.ods"_s, "prices")};
        trigger(ActionId::AttachPapers);
        QTRY_COMPARE(papers(), u"Crane plan  GREEN; prices  GREEN"_s);
        QTRY_VERIFY(window().messages()->text().contains(u"prices.ods"_s));
        QVERIFY(window().docks().isShown(Dock::Papers));
        QCOMPARE(stored(0).size(), 2);
        QCOMPARE(paperContents(book()->book().reader(), stored(0).constFirst().id).value(), "plan");
    }

    /// It belongs to the item that was chosen then, whatever is chosen meanwhile.
    void filesAreDropped()
    {
        open();
        showPane();
        drop(pane(), file(u"a.txt"_s, "a"));
        book()->showItem(itemAt(1));
        QTRY_COMPARE(stored(0).size(), 1);
        QCOMPARE(papers(), QString());
        drop(pane(), file(u"b.txt"_s, "b"));
        QTRY_COMPARE(papers(), u"b  RED"_s); // its item's
        book()->showItem(itemAt(0));
        QCOMPARE(papers(), u"a  GREEN"_s);
    }

    void whatIsSaidOfAPaperIsEdited()
    {
        open();
        attach(u"plan.pdf"_s);
        edit(PapersModel::Title, u"Plan of the cranes"_s);
        QTRY_COMPARE(papers(), u"Plan of the cranes  GREEN"_s);
        edit(PapersModel::Version, u"2"_s);
        QTRY_COMPARE(papers(), u"Plan of the cranes 2 GREEN"_s);
        chooseLevel(u"AMBER"_s);
        QTRY_COMPARE(papers(), u"Plan of the cranes 2 AMBER"_s);
        QCOMPARE(stored(0).constFirst().paper.level, u"AMBER"_s);
        chooseLevel(u"as its item"_s);
        QTRY_COMPARE(papers(), u"Plan of the cranes 2 GREEN"_s);
        edit(PapersModel::Title, u" "_s);
        QTRY_VERIFY(window().messages()->text().contains(u"needs a title"_s));
        QCOMPARE(papers(), u"Plan of the cranes 2 GREEN"_s);
    }

    void aLevelIsLoweredForAReason()
    {
        open();
        attach(u"plan.pdf"_s);
        chooseLevel(u"RED"_s);
        QTRY_COMPARE(papers(), u"plan  RED"_s);
        trigger(ActionId::StatusInReview);
        QTRY_COMPARE(book()->meeting()->status, MeetingStatus::InReview);
        chooseLevel(u"AMBER"_s); // no reason is given
        QTRY_VERIFY(m_script.asked.contains(u"Lower a Level"_s));
        QCOMPARE(papers(), u"plan  RED"_s);
        m_script.reasons << u"It is built."_s;
        chooseLevel(u"AMBER"_s);
        QTRY_COMPARE(papers(), u"plan  AMBER"_s);
        const AuditEntry entry = auditTrail(book()->book().reader()).value().constLast();
        QCOMPARE(entry.event, AuditEvent::LevelChanged);
        QCOMPARE(entry.details["reason"_L1].toString(), u"It is built."_s);
    }

    /// By keys: no level on the way is taken.
    void aLevelIsChosenWithArrowKeys()
    {
        open();
        attach(u"plan.pdf"_s);
        auto *box = beginEditing<QComboBox>(PapersModel::Level);
        QTRY_VERIFY(box->view()->isVisible());
        const QPointer<QComboBox> editor(box);
        QTest::keyClick(box->view(), Qt::Key_Down);
        QCOMPARE(papers(), u"plan  GREEN"_s);
        for (int down = box->view()->currentIndex().row(); down < box->findText(u"AMBER"_s); ++down)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(papers(), u"plan  AMBER"_s);
        QTRY_VERIFY(!editor);
    }

    void papersAreMovedAndRemoved()
    {
        open();
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s})
            attach(name);
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(1, 0));
        QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(papers(), u"b  GREEN; a  GREEN"_s);
        QCOMPARE(view()->currentIndex().row(), 0); // the same one is chosen
        m_script.confirmations << false << true;
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(m_script.asked.last().contains(u"“b”"_s));
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(papers(), u"a  GREEN"_s);
    }

    void copiesAreSaved()
    {
        open();
        attach(u"plan.pdf"_s);
        chooseLevel(u"RED"_s);
        QTRY_COMPARE(papers(), u"plan  RED"_s);
        m_script.paths << m_shelf->path(u"copy.pdf"_s);
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(m_script.asked.last() == u"save plan.pdf"_s);
        QTRY_COMPARE(contents(m_shelf->path(u"copy.pdf"_s)), "of plan.pdf");
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(m_shelf->path(u"copy.pdf"_s)) & others)); // above the default level: its owner's alone
        QTRY_VERIFY(window().messages()->text().contains(u"copy.pdf"_s));
        m_script.paths << m_shelf->path();
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(window().messages()->text().contains(u"is a minute book"_s));
    }

    void whatCannotBeAttachedSaysWhy()
    {
        open();
        m_script.imports << QStringList{m_shelf->path(u"nothing.pdf"_s)};
        trigger(ActionId::AttachPapers);
        QTRY_VERIFY(window().messages()->text().contains(u"nothing.pdf cannot be read"_s));
        QFile large(m_shelf->path(u"film.mkv"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestPaper + 1));
        m_script.imports << QStringList{large.fileName()};
        trigger(ActionId::AttachPapers);
        QTRY_VERIFY(window().messages()->text().contains(u"film.mkv has 100 MB"_s));
        QVERIFY(stored(0).isEmpty());
    }

    void papersOfApprovedMeetingsCanOnlyBeCopied()
    {
        const MeetingId meeting = insertSample(*m_made, sampleMeeting(7, u"# 1. Cranes"_s));
        const ItemId item = items(m_made->reader(), meeting)->constFirst().id;
        QVERIFY(m_made->writeNow([&](Transaction &transaction) { return attachPaper(transaction, item, {}, u"plan.pdf"_s, "plan"); }));
        QVERIFY(m_made->writeNow([&](Transaction &transaction) { return setStatus(transaction, meeting, MeetingStatus::Approved); }));
        start();
        QCOMPARE(papers(), u"plan  GREEN"_s);
        QVERIFY(!action(ActionId::AttachPapers)->isEnabled());
        QVERIFY(!pane()->acceptDrops());
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Delete);
        QTest::keyClick(view(), Qt::Key_F2);
        QVERIFY(!view()->viewport()->findChild<QLineEdit *>());
        QVERIFY(m_script.asked.isEmpty());
        m_script.paths << m_shelf->path(u"copy.pdf"_s);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(contents(m_shelf->path(u"copy.pdf"_s)), "plan");
    }

    void theAgendaListsThem()
    {
        open();
        attach(u"plan.pdf"_s);
        trigger(ActionId::ShowPreview);
        window().previewPane()->chooseEdition(Rank{1}, DocumentKind::Agenda);
        QTRY_VERIFY(preview().contains(u"Paper: plan"_s));
        QVERIFY(preview().contains(u"Order of Business"_s));
        m_script.paths << m_shelf->path(u"agenda.pdf"_s);
        trigger(ActionId::ExportAgenda);
        QVERIFY(m_script.asked.last() == u"export HWC 7 Agenda GREEN.pdf"_s);
        QTRY_VERIFY(window().messages()->text().contains(u"agenda.pdf"_s));
        QVERIFY(textOf(contents(m_shelf->path(u"agenda.pdf"_s))).contains(u"Paper: plan"_s));
        showPane();
        chooseLevel(u"AMBER"_s);
        QTRY_COMPARE(papers(), u"plan  AMBER"_s);
        trigger(ActionId::ShowPreview);
        QTRY_VERIFY(preview().contains(u"Order of Business"_s));
        QTRY_VERIFY(!preview().contains(u"Paper: plan"_s));
    }

    void theKeyGoesThereAndBack()
    {
        open();
        QTest::keyClick(&window(), Qt::Key_8, Qt::AltModifier);
        QVERIFY(pane()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&window(), Qt::Key_8, Qt::AltModifier);
        QVERIFY(pane()->isVisible());
        QVERIFY(window().notesPane()->editor()->hasFocus());
    }

private:
    PapersPane *pane() { return window().papersPane(); }
    QTreeView *view() { return pane()->view(); }

    /// Meeting 7: a GREEN item and a RED one.
    void open()
    {
        (void)insertSample(*m_made, sampleMeeting(7, u"# 1. Cranes\nfirst\n# 2. Boats (RED)"_s));
        start();
    }
    void start()
    {
        m_made.reset();
        WindowFixture::start();
    }
    void showPane() { window().docks().show(Dock::Papers); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        setContents(m_shelf->path(name), bytes);
        return m_shelf->path(name);
    }
    void attach(const QString &name)
    {
        const qsizetype before = stored(0).size();
        m_script.imports << QStringList{file(name, "of " + name.toUtf8())};
        trigger(ActionId::AttachPapers);
        QTRY_COMPARE(view()->model()->rowCount(), before + 1);
    }
    static void drop(QWidget *on, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(on->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
        QCOMPARE(event.dropAction(), Qt::CopyAction);
    }
    template <typename Editor>
    Editor *beginEditing(int column)
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(0, column));
        QTest::keyClick(view(), Qt::Key_F2);
        return view()->viewport()->findChild<Editor *>();
    }
    void edit(int column, const QString &text)
    {
        auto *cell = beginEditing<QLineEdit>(column);
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, text);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_VERIFY(!view()->viewport()->findChild<QLineEdit *>());
    }
    void chooseLevel(const QString &text)
    {
        auto *box = beginEditing<QComboBox>(PapersModel::Level);
        QVERIFY(box);
        const int at = box->findText(text);
        QVERIFY(at >= 0);
        box->setCurrentIndex(at);
        emit box->activated(at);
        QTRY_VERIFY(!view()->viewport()->findChild<QComboBox *>());
    }
    QList<StoredPaper> stored(int row) { return papersOf(book()->book().reader(), itemAt(row)).value(); }
    /// "title version level; …" as the pane shows it.
    QString papers()
    {
        QStringList rows;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < PapersModel::ColumnCount; ++column)
                cells << view()->model()->index(row, column).data().toString();
            rows << cells.join(u' ');
        }
        return rows.join("; "_L1);
    }
    static QString allText(QPdfDocument &document)
    {
        QString text;
        for (int page = 0; page < document.pageCount(); ++page)
            text += document.getAllText(page).text();
        return text;
    }
    QString preview() { return allText(*window().previewPane()->pages()->document()); }
    static QString textOf(const QByteArray &pdf)
    {
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        return allText(document);
    }

    std::unique_ptr<Book> m_made;
};

QTEST_MAIN(PapersTest)
#include "tst_papers.moc"
