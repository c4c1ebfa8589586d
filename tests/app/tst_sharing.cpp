#include "models/storage/itemstore.h"
#include "models/storage/writerlease.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"

#include <QLabel>
#include <QSysInfo>
#include <QToolButton>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The same book in two windows, beside what a sync program made of it, and where the other window does not answer.
class SharingTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        WindowFixture::init();
        (void)insertSample(*m_shelf->newBook(), sampleMeeting(7, u"# 1. Cranes\nfirst"_s));
        m_settings->setValue(u"reader"_s, u"Ada Quay"_s);
        m_otherSettings = std::make_unique<QSettings>(m_shelf->path(u"other.ini"_s), QSettings::IniFormat);
        m_otherScript = {};
        m_other = std::make_unique<Application>(*m_otherSettings, [this] { return m_now; }, std::make_unique<ScriptedPrompts>(m_otherScript));
    }

    void cleanup()
    {
        m_other.reset();
        m_otherSettings.reset();
        WindowFixture::cleanup();
    }

    void theSecondReadsAndSaysWhoWrites()
    {
        start(sampleKey());
        QVERIFY(!book()->isReadOnly());
        openOther();
        QVERIFY(otherBook()->isReadOnly());
        QVERIFY2(otherTold().startsWith(u"Ada Quay writes in this book, "_s), qPrintable(otherTold()));
        QVERIFY(otherTold().contains(u"in another window on this machine"_s));
        // What is typed in the one is seen in the other.
        editor()->moveCursor(QTextCursor::End);
        type(u" and last"_s);
        QTRY_COMPARE(otherEditor()->text(), u"first and last"_s);
        QVERIFY(otherEditor()->isReadOnly());
    }

    void theSecondTakesOverAndNothingIsLost()
    {
        start(sampleKey());
        editor()->moveCursor(QTextCursor::End);
        openOther();
        type(u" and last"_s); // not saved yet when it is asked
        takeOverInOther();
        QTRY_VERIFY(!otherBook()->isReadOnly());
        QVERIFY(otherTold().contains(u"From now on this window writes"_s));
        QVERIFY(book()->isReadOnly());
        QVERIFY2(told().startsWith(u"Another window writes in this book from now on."_s), qPrintable(told()));
        QCOMPARE(otherEditor()->text(), u"first and last"_s);
        QVERIFY(m_script.asked.isEmpty());
        // And back again.
        otherEditor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(otherEditor(), u", twice"_s);
        trigger(ActionId::TakeOverWriting);
        QTRY_VERIFY(!book()->isReadOnly());
        QCOMPARE(editor()->text(), u"first and last, twice"_s);
        QVERIFY(otherBook()->isReadOnly());
    }

    /// What a crash leaves open is the first window's, whatever the second, which reads, has closed.
    void theSecondClosesNothingOfTheFirst()
    {
        start(sampleKey());
        m_other = std::make_unique<Application>(*m_settings, [this] { return m_now; }, std::make_unique<ScriptedPrompts>(m_otherScript));
        openOther();
        QVERIFY(otherBook()->isReadOnly());
        QVERIFY(m_other->window().close());
        QCOMPARE(m_application->desk().recentBooks().unclosed(), m_shelf->path());
        QVERIFY(window().close());
        QCOMPARE(m_application->desk().recentBooks().unclosed(), QString());
    }

    void whoeverClosesTheBookLeavesItToTheOther()
    {
        start(sampleKey());
        openOther();
        trigger(ActionId::CloseBook);
        QTRY_COMPARE(otherTold(), u"Nobody writes in this book now. This window can."_s);
        QVERIFY(otherBook()->isReadOnly()); // the other may only have locked itself
        takeOverInOther();
        QTRY_VERIFY(!otherBook()->isReadOnly());
        QVERIFY(m_otherScript.asked.isEmpty());
    }

    /// Whose window is opened again before the process has ended.
    void whatAKilledWindowLeavesIsTakenAtOnce()
    {
        constexpr int noProcess = 0x3FFFFFF; // above the most that Linux gives
        setContents(path() + u"-writer"_s, "12\nminutebook-window\nother-desk\n");
        start(sampleKey());
        QVERIFY(book()->isReadOnly());
        setContents(path() + u"-writer"_s, u"%1\nkilled\n%2\n"_s.arg(QString::number(noProcess), QSysInfo::machineHostName()).toUtf8());
        QTRY_VERIFY(!book()->isReadOnly());
        QCOMPARE(told(), u"From now on this window writes in the book."_s);
        QVERIFY(m_script.asked.isEmpty());
    }

    void theBookIsKeptWhileSomethingIsNotSaved()
    {
        start(sampleKey());
        openOther();
        const QString elsewhere = m_shelf->path(u"elsewhere.minutebook"_s);
        editor()->moveCursor(QTextCursor::End);
        QVERIFY(QFile::rename(path(), elsewhere));
        type(u" unsaved"_s);
        QTRY_VERIFY(told().startsWith(u"Not saved."_s));
        takeOverInOther();
        QTRY_VERIFY(otherTold().contains(u"something that it could not save"_s));
        QVERIFY(!book()->isReadOnly() && otherBook()->isReadOnly());
        QCOMPARE(editor()->text(), u"first unsaved"_s);
        QVERIFY(QFile::rename(elsewhere, path()));
        QTRY_VERIFY(book()->isSaved());
    }

    /// Of another machine it cannot be told whether it still runs.
    void aWindowThatDoesNotAnswerIsAskedAbout_data()
    {
        QTest::addColumn<bool>("forced");
        QTest::newRow("forced") << true;
        QTest::newRow("left alone") << false;
    }

    void aWindowThatDoesNotAnswerIsAskedAbout()
    {
        QFETCH(const bool, forced);
        setContents(path() + u"-writer"_s, "12\nminutebook-window\nother-desk\n");
        start(sampleKey());
        QVERIFY(book()->isReadOnly());
        QVERIFY(told().startsWith(u"Somebody writes in this book, on other-desk."_s));
        QVERIFY(isWritten(u"This window only reads the book"_s));
        QVERIFY(!isWritten(u"is not yours to write"_s));
        m_script.confirmations << forced;
        m_application->sharing().setAnswerTime(std::chrono::milliseconds(700));
        trigger(ActionId::TakeOverWriting);
        QTRY_COMPARE(m_script.asked.size(), 1);
        QVERIFY(m_script.asked.constFirst().contains(u"does not answer"_s));
        QCOMPARE(book()->isReadOnly(), !forced);
        QVERIFY(!isAsking(path()));
    }

    void theSameWindowOpensItsOwnBookAgain()
    {
        start(sampleKey());
        m_application->start(path(), sampleKey());
        QVERIFY(book() && !book()->isReadOnly());
    }

    void whereNobodyElseWritesNothingIsTakenOver()
    {
        start(sampleKey());
        trigger(ActionId::TakeOverWriting);
        QCOMPARE(told(), u"This window writes in the book already."_s);
    }

    void aSyncProgramsCopyIsTold()
    {
        QVERIFY(QFile::copy(path(), m_shelf->path(u"sample (conflicted copy 2026-05-04).minutebook"_s)));
        start(sampleKey());
        QVERIFY2(told().contains(u"sample (conflicted copy 2026-05-04).minutebook, which a sync program made"_s), qPrintable(told()));
    }

private:
    [[nodiscard]] QString told() { return window().messages()->text(); }
    /// Over the notes.
    [[nodiscard]] bool isWritten(const QString &words)
    {
        return std::ranges::any_of(window().notesPane()->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    }
    [[nodiscard]] QString otherTold() { return m_other->window().messages()->text(); }
    [[nodiscard]] OpenBook *otherBook() { return m_other->desk().book(); }
    [[nodiscard]] NotesEditor *otherEditor() { return m_other->window().notesPane()->editor(); }

    void openOther()
    {
        m_other->start(path(), sampleKey());
        QVERIFY(otherBook());
        window().activateWindow();
    }

    void takeOverInOther() { m_other->actions().action(ActionId::TakeOverWriting)->trigger(); }

    std::unique_ptr<QSettings> m_otherSettings;
    ScriptedPrompts::Script m_otherScript;
    std::unique_ptr<Application> m_other;
};

QTEST_MAIN(SharingTest)
#include "tst_sharing.moc"
