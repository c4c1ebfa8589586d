#include "app/commandline/language.h"
#include "models/storage/meetingstore.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"

#include <QDir>
#include <QPointer>
#include <QRegularExpression>

using namespace minutebook;
using namespace Qt::StringLiterals;

class ImportingTest final : public WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }

    void importsMeetings()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        setContents(m_shelf->path(u"8.minutes.md"_s), file(8, u"# 1. Imported\nline"_s));
        m_script.imports << QStringList{m_shelf->path(u"8.minutes.md"_s)};
        trigger(ActionId::ImportMeetings);
        QTRY_COMPARE(book()->meeting()->number, 8);
        QCOMPARE(editor()->text(), u"line"_s);

        setContents(m_shelf->path(u"8.minutes.md"_s), file(8, u"# 1. Imported\nother line"_s));
        m_script.imports << QStringList{m_shelf->path(u"8.minutes.md"_s)};
        trigger(ActionId::ImportMeetings); // asked, and not agreed to
        QVERIFY(m_script.asked.last().contains(u"8"_s));
        m_script.imports << QStringList{m_shelf->path(u"8.minutes.md"_s)};
        m_script.confirmations << true;
        trigger(ActionId::ImportMeetings);
        QTRY_COMPARE(editor()->text(), u"other line"_s);
    }

    /// Each by itself, 9 before 10; once asked what is to be replaced, and the report tells of all that stayed out.
    void importsAFolderWithAReport()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        const QDir folder = meetingFolder({{u"10.minutes.md"_s, file(10, u"# 1. Ten\nUPDATE HWC 9/01 CLOSED: rowed"_s)},
                                           {u"9.minutes.md"_s, file(9, u"# 1. Nine\nACTION HWC 9/01: Pilots to row (RED)"_s)},
                                           {u"9b.minutes.md"_s, file(9, u"# 1. Nine again"_s)},
                                           {u"7.minutes.md"_s, file(7, u"# 1. Other cranes\nsecond"_s)},
                                           {u"notes.md"_s, file(6, u"# 1. Six"_s)},
                                           {u"bad.minutes.md"_s, "---\nbody: X\n---\n"}});
        m_script.paths << folder.path();
        trigger(ActionId::ImportMeetingFolder);
        QVERIFY(m_script.asked.last().contains(u"Meeting 7 is in the book already"_s)); // asked, and not agreed to
        QTRY_COMPARE(book()->meeting()->number, 10); // the last one
        QTRY_COMPARE(m_script.reports.size(), 1);
        const Report report = m_script.reports.constFirst();
        QCOMPARE(report.headline, u"2 meetings came in. 3 files did not."_s);
        QCOMPARE(report.lines.size(), 3);
        QCOMPARE(report.lines[0], u"7.minutes.md was not imported. Meeting 7 stays as it is in the book."_s);
        QVERIFY(report.lines[1].startsWith(u"9b.minutes.md was not imported. Another of these files is meeting 9"_s));
        QVERIFY(report.lines[2].startsWith(u"bad.minutes.md was not imported. Line "_s));
    }

    /// One question for all that is in the book already.
    void replacesByAFolderAtOnce()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        QDir folder = meetingFolder(
            {{u"7.minutes.md"_s, file(7, u"# 1. Other cranes\nsecond"_s)}, {u"8.minutes.md"_s, file(8, u"# 1. Eight\nthird"_s)}});
        m_script.paths << folder.path();
        m_script.confirmations << true;
        trigger(ActionId::ImportMeetingFolder);
        QTRY_COMPARE(window().messages()->text(), u"2 meetings came in."_s);
        folder = meetingFolder({{u"8.minutes.md"_s, file(8, u"# 1. Eight\nfourth"_s)}});
        m_script.paths << folder.path();
        m_script.confirmations << true;
        trigger(ActionId::ImportMeetingFolder);
        QVERIFY2(QRegularExpression(u"^Meetings 7\\W.*\\W8 are in the book already\\."_s).match(m_script.asked.last()).hasMatch(),
                 qPrintable(m_script.asked.last()));
        QTRY_COMPARE(editor()->text(), u"fourth"_s);
    }

    /// What is in is in whole, and the report names what is not; the book is as good for the next time.
    void aLongImportIsCancelled()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        constexpr int many = 40;
        QList<std::pair<QString, QByteArray>> files;
        for (int number = 8; number < 8 + many; ++number)
            files.append({u"%1.minutes.md"_s.arg(number), file(number, u"# 1. Cranes\nnumber %1\nsecond line"_s.arg(number))});
        const QDir folder = meetingFolder(files);
        m_script.paths << folder.path();
        m_script.waitsUntil = 5;
        trigger(ActionId::ImportMeetingFolder);
        QTRY_COMPARE(m_script.reports.size(), 1);
        const Report report = m_script.reports.constFirst();
        const int taken = static_cast<int>(meetings(book()->book().reader())->size()) - 1;
        QVERIFY2(taken >= 5 && taken < many, qPrintable(QString::number(taken)));
        QCOMPARE(report.headline, u"%1 meetings came in. %2 files did not."_s.arg(taken).arg(many - taken));
        QCOMPARE(report.lines.size(), many - taken);
        QCOMPARE(report.lines.constLast(), u"47.minutes.md was not imported. Importing was cancelled before."_s);
        QCOMPARE(book()->meeting()->number, 7 + taken); // the last one
        QTRY_COMPARE(editor()->text(), u"number %1\nsecond line"_s.arg(7 + taken));
        QCOMPARE(m_script.waitedFor.size(), 2);
        QVERIFY(m_script.waitedFor.constFirst().startsWith(u"Looking through 40"_s));
        QVERIFY(m_script.waitedFor.constLast().startsWith(u"Importing 40"_s));

        m_script.waitsUntil = -1;
        m_script.paths << folder.path(); // what is there already stays, as nobody agrees to replace it
        trigger(ActionId::ImportMeetingFolder);
        QTRY_COMPARE(m_script.reports.size(), 2);
        QCOMPARE(m_script.reports.constLast().headline, u"%1 meetings came in. %2 files did not."_s.arg(many - taken).arg(taken));
        QCOMPARE(meetings(book()->book().reader())->size(), many + 1);
    }

    /// Before anything was done.
    void looksThroughManyFilesOnlyAsLongAsSomebodyWaits()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        QList<std::pair<QString, QByteArray>> files;
        for (int number = 8; number < 30; ++number)
            files.append({u"%1.minutes.md"_s.arg(number), file(number, u"# 1. Cranes\nline"_s)});
        m_script.paths << meetingFolder(files).path();
        m_script.waitsForNothing = true;
        trigger(ActionId::ImportMeetingFolder);
        QCOMPARE(m_script.waitedFor.size(), 1);
        QVERIFY(m_script.reports.isEmpty());
        QCOMPARE(meetings(book()->book().reader())->size(), 1);
    }

    /// Files that were for another book do not come into the one that is opened meanwhile.
    void anotherBookTakesNoneOfThem()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        const QString other = m_shelf->path(u"other.minutebook"_s);
        QVERIFY(Book::create(other, sampleBody(), BookKey::plain()));
        QList<std::pair<QString, QByteArray>> files;
        for (int number = 8; number < 16; ++number)
            files.append({u"%1.minutes.md"_s.arg(number), file(number, u"# 1. Cranes\nline"_s)});
        const QPointer<OpenBook> first = book();
        m_script.paths << meetingFolder(files).path() << other;
        trigger(ActionId::ImportMeetingFolder);
        trigger(ActionId::OpenBook);
        QTRY_VERIFY(!first && book() && book()->book().path() == other);
        for (int i = 0; i < 8; ++i) { // as often as one of them could be read
            const QFuture<int> read = book()->book().read([](Connection &connection) { return meetingCount(connection).value(); });
            QTRY_VERIFY(read.isFinished());
            QCOMPARE(read.result(), 0);
        }
    }

    /// Its line is text.
    void aPlannedMeetingThatApprovesIsTold()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        const QByteArray planned =
            file(8, u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 7."_s).replace("\n---\n#", "\nstatus: planned\n---\n#");
        m_script.paths << meetingFolder({{u"8.minutes.md"_s, planned}}).path();
        trigger(ActionId::ImportMeetingFolder);
        QTRY_COMPARE(m_script.reports.size(), 1);
        QCOMPARE(m_script.reports.constFirst().headline, u"1 meeting came in."_s);
        QVERIFY2(m_script.reports.constFirst().lines.constFirst().startsWith(u"Meeting 8 is still planned, so nothing is approved"_s),
                 qPrintable(m_script.reports.constFirst().lines.constFirst()));
        QCOMPARE(editor()->text(), u"The HWC APPROVED the Minutes of HWC 7."_s);
    }

    /// Of one file before it is taken in, of several once they are.
    void tellsNumbersThatWereGivenBefore()
    {
        makeBook(u"# 1. Cranes\nNOTED\nACTION HWC 7/01 {AL}: AL to paint\nACTION HWC 7/02 {AL}: AL to look"_s);
        openBook();
        const auto import = [this](const QString &notes) {
            setContents(m_shelf->path(u"7.minutes.md"_s), file(7, notes));
            m_script.imports << QStringList{m_shelf->path(u"7.minutes.md"_s)};
            m_script.confirmations << true;
            trigger(ActionId::ImportMeetings);
        };
        const QString told = u"beyond HWC 7/02"_s;
        import(u"# 1. Cranes\nNOTED once"_s);
        QTRY_COMPARE(editor()->text(), u"NOTED once"_s);
        QVERIFY(!m_script.asked.last().contains(told));
        const QString again = u"NOTED\nACTION HWC 7/02 {AL}: AL to sail"_s;
        import(u"# 1. Cranes\n"_s + again);
        QVERIFY2(m_script.asked.last().contains(told), qPrintable(m_script.asked.last()));
        QTRY_COMPARE(editor()->text(), again);

        import(u"# 1. Cranes\nNOTED twice"_s);
        QTRY_COMPARE(editor()->text(), u"NOTED twice"_s);
        const QDir folder = meetingFolder({{u"7.minutes.md"_s, file(7, u"# 1. Cranes\n"_s + again)}});
        m_script.paths << folder.path();
        m_script.confirmations << true;
        trigger(ActionId::ImportMeetingFolder);
        QTRY_COMPARE(m_script.reports.size(), 1);
        QCOMPARE(m_script.reports.constLast().lines.size(), 1);
        QVERIFY2(m_script.reports.constLast().lines[0].contains(told), qPrintable(m_script.reports.constLast().lines[0]));
        QCOMPARE(m_script.reports.constLast().headline, u"1 meeting came in."_s);
    }

    void saysThatAFolderHasNoMeetings()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        m_script.paths << meetingFolder({{u"notes.md"_s, file(6, u"# 1. Six"_s)}}).path();
        trigger(ActionId::ImportMeetingFolder);
        QVERIFY2(window().messages()->text().contains(u"has no file that ends in .minutes.md"_s), qPrintable(window().messages()->text()));
    }

    /// Nobody is asked about what is never done.
    void approvedMinutesAreNotReplaced()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        m_script.confirmations << true;
        trigger(ActionId::StatusApproved);
        QTRY_VERIFY(book()->meeting()->isFrozen());
        setContents(m_shelf->path(u"7.minutes.md"_s), file(7, u"# 1. Other cranes\nsecond"_s));
        m_script.imports << QStringList{m_shelf->path(u"7.minutes.md"_s)};
        trigger(ActionId::ImportMeetings);
        QVERIFY2(window().messages()->text().contains(u"do not change any more"_s), qPrintable(window().messages()->text()));
        QVERIFY2(!m_script.asked.last().contains(u"would be replaced"_s), qPrintable(m_script.asked.last()));
    }

    void saysWhyAFileIsNotImported()
    {
        makeBook({});
        openBook();
        setContents(m_shelf->path(u"bad.md"_s), "---\nbody: X\n---\n");
        m_script.imports << QStringList{m_shelf->path(u"bad.md"_s)} << QStringList{m_shelf->path(u"none.md"_s)};
        trigger(ActionId::ImportMeetings);
        QVERIFY(window().messages()->text().contains(u"bad.md"_s));
        QVERIFY(window().messages()->text().contains(u"ine "_s)); // with its line
        trigger(ActionId::ImportMeetings);
        QVERIFY(window().messages()->text().contains(u"none.md"_s));
    }

private:
    void makeBook(const QString &text)
    {
        const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*made, sampleMeeting(7, text, u"2024-03-05"_s));
    }

    void openBook() { start(); }

    /// The same folder each time.
    QDir meetingFolder(const QList<std::pair<QString, QByteArray>> &files)
    {
        const QDir folder(m_shelf->path(u"files"_s));
        folder.mkpath(u"."_s);
        for (const auto &[name, content] : files)
            setContents(folder.filePath(name), content);
        return folder;
    }

    static QByteArray file(int number, const QString &text)
    {
        return u"---\nbody: Harbour Works Committee\nabbreviation: HWC\nmeeting: %1\ndate: 2025-01-02\n---\n%2"_s.arg(number)
            .arg(text)
            .toUtf8();
    }
};

QTEST_MAIN(ImportingTest)
#include "tst_importing.moc"
