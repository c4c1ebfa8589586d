#include "app/manualpage.h"
#include "reviewfixture.h"

#include "widgets/manual/manualtext.h"
#include "widgets/manual/manualwindow.h"
#include "widgets/panes/agendapane.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QImage>
#include <QListWidget>
#include <QRegularExpression>
#include <QTimer>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QString pageText(const QString &name)
{
    QFile file(u":/help/%1.md"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList captured(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

QString sourceOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    const QDir root(QStringLiteral(SOURCE_DIR));
    QDirIterator walk(root.filePath(folder), {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << root.relativeFilePath(walk.next());
    return files;
}

QSet<QString> keysOfActions()
{
    QSet<QString> keys;
    for (const ActionRow &row : actionRows()) {
        for (const QKeySequence &key : QKeySequence::listFromString(QString::fromLatin1(row.shortcut), QKeySequence::PortableText))
            keys.insert(key.toString(QKeySequence::PortableText));
    }
    return keys;
}

/// As a menu shows it.
QString shown(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QSet<QString> namesOfMenus()
{
    QSet<QString> names;
    for (const ActionRow &row : actionRows())
        names << shown(QString::fromUtf8(row.text)) << shown(menuTitle(row.menu)) << shown(menuTitle(menuAbove(row.menu)));
    return names;
}

/// What the window can say: every text that stands in its sources.
QSet<QString> textsOfSources()
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)+)\""_s);
    QSet<QString> texts;
    for (const QString &path : filesBelow(u"app"_s, u"*.cpp"_s) + filesBelow(u"widgets"_s, u"*.cpp"_s)) {
        const QString source = sourceOf(path);
        for (auto match = literal.globalMatch(source); match.hasNext();)
            texts.insert(shown(match.next().captured(1)));
    }
    return texts;
}

} // namespace

/// The manual tells of this program, and is there wherever somebody is.
class ManualTest : public ReviewFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit()); }
    void init() { WindowFixture::init(); }
    void cleanup() { WindowFixture::cleanup(); }

    void everyPageIsThereAndListed()
    {
        QStringList pages = manualPages();
        QVERIFY(pages.size() > 10);
        QStringList files;
        for (const QString &file : QDir(u":/help"_s).entryList(QDir::Files))
            files << file.section(u'.', 0, 0);
        for (const QString &page : pages) {
            QVERIFY2(pageText(page).startsWith("# "_L1), qPrintable(page));
            for (const QString &link : captured(pageText(page), u"\\]\\(([a-z-]+)\\.md\\)"_s))
                QVERIFY2(files.contains(link), qPrintable(page + u" → "_s + link));
        }
        pages.sort();
        files.sort();
        QCOMPARE(files, pages);
    }

    /// packaging/pictures makes them. What a picture shows is told too, to those who do not see it.
    void everyPictureIsThereAndUsed()
    {
        static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
        QStringList used;
        for (const QString &page : manualPages()) {
            const QString text = pageText(page);
            for (auto match = picture.globalMatch(text); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                QVERIFY2(found.captured(1).size() > 20, qPrintable(page + u": "_s + found.captured(2)));
                QVERIFY2(QFile::exists(u":/help/"_s + found.captured(2)), qPrintable(page + u": "_s + found.captured(2)));
                used << found.captured(2).section(u'/', 1);
            }
        }
        used.sort();
        const QStringList there = QDir(u":/help/pictures"_s).entryList(QDir::Files, QDir::Name);
        QCOMPARE(there, used);
        for (const QString &name : there) {
            const QImage image(u":/help/pictures/"_s + name);
            QVERIFY2(image.format() == QImage::Format_Indexed8 && image.size() == QSize(1040, 650), qPrintable(name));
            QVERIFY2(QFileInfo(u":/help/pictures/"_s + name).size() < 50 * 1024, qPrintable(name));
        }
    }

    /// As wide as there is room, with what it shows below it, and nothing of what lies elsewhere.
    void picturesAreShown()
    {
        ManualWindow manual;
        manual.showPage(u"issue"_s);
        manual.show();
        QVERIFY(QTest::qWaitForWindowExposed(&manual));
        const auto widest = [&manual] { return manual.text()->document()->size().width(); };
        for (const int width : {1400, 800}) {
            manual.resize(width, 700);
            QTRY_VERIFY(widest() > width / 2 && widest() <= manual.text()->viewport()->width());
            QVERIFY(manual.text()->document()->size().height() > 600);
        }
        QVERIFY(manual.text()->toPlainText().contains(u"in one sentence that something is withheld"_s));
        const QTemporaryDir folder;
        QImage(8, 8, QImage::Format_RGB32).save(folder.filePath(u"other.png"_s));
        for (const QString &other :
             {folder.filePath(u"other.png"_s), u"../icons/minutebook.svg"_s, u"pictures/../../icons/minutebook.svg"_s})
            QVERIFY2(!shownBy(*manual.text(), other), qPrintable(other));
        QVERIFY(shownBy(*manual.text(), u"pictures/preview.png"_s));
    }

    void linksLeadFromPageToPage()
    {
        ManualWindow manual;
        manual.showPage(u"index"_s);
        emit manual.text()->anchorClicked(QUrl(u"issue.md"_s));
        QCOMPARE(manual.page(), u"issue"_s);
        QVERIFY(manual.text()->toPlainText().contains(u"certificate"_s));
        QCOMPARE(manual.contents()->currentItem()->text(), u"Issue the GREEN minutes"_s);
    }

    /// Whoever follows the manual presses keys that do something.
    void everyKeyOfTheManualIsOne()
    {
        const QSet<QString> keys = keysOfActions();
        const QSet<QString> readersKeys = keysOfTheReader();
        for (const QString &page : manualPages()) {
            if (page == "ten-tasks"_L1)
                continue; // those are played (tst_tentasks)
            const QSet<QString> &there = page == "reading"_L1 ? readersKeys : keys;
            for (const QString &key : captured(pageText(page), u"`((?:(?:Ctrl|Alt|Shift)\\+)+\\S+|(?:F\\d+|PgDown|Up|Down|[A-Z]))`"_s))
                QVERIFY2(there.contains(key), qPrintable(page + u": "_s + key));
        }
    }

    /// What stands in bold is a menu or something in one, if it is no sentence; what is slanted stands somewhere in the window.
    void everyNameOfTheManualIsOne()
    {
        const QSet<QString> names = namesOfMenus();
        const QSet<QString> texts = textsOfSources();
        QVERIFY(names.contains(u"Lock When Idle"_s) && texts.contains(u"Create Book"_s));
        for (const QString &page : manualPages()) {
            const QString text = pageText(page).remove(QRegularExpression(u"`[^`]*`"_s));
            for (const QString &name : captured(text, u"\\*\\*(\\w[^*]*)\\*\\*"_s))
                QVERIFY2(name.endsWith(u'.') || names.contains(shown(name)), qPrintable(page + u": "_s + name));
            if (page == "ten-tasks"_L1)
                continue; // what it names is waited for (tst_tentasks)
            for (const QString &name : captured(text, u"(?<!\\*)\\*([^*\\n]+)\\*(?!\\*)"_s))
                QVERIFY2(texts.contains(shown(name)), qPrintable(page + u": "_s + name));
        }
    }

    /// Their list must come out empty.
    void everyWindowAndPaneHasAPage()
    {
        static const QRegularExpression declared(
            u"\\nclass (\\w+(?:Dialog|Pane|Page|Window|FindBar|Palette)|\\w+(?= final : public QDialog)) [^;{]*\\{"_s);
        const QString table = sourceOf(u"app/manualpage.cpp"_s);
        QStringList without;
        for (const QString &path : filesBelow(u"widgets"_s, u"*.h"_s) + filesBelow(u"app"_s, u"*.h"_s)) {
            const QString source = sourceOf(path);
            for (auto match = declared.globalMatch(source); match.hasNext();) {
                const QString name = match.next().captured(1);
                if (!table.contains(u"PageOfClass{"_s + name + u"::"_s) && !withoutOne().contains(name))
                    without << name;
            }
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
        static const QRegularExpression named(u"staticMetaObject, \"([a-z-]+)\""_s);
        for (auto match = named.globalMatch(table); match.hasNext();) {
            const QString page = match.next().captured(1);
            QVERIFY2(manualPages().contains(page) && page != manualPages().constFirst(), qPrintable(page));
        }
    }

    void helpIsOfWhatHasTheFocus_data()
    {
        QTest::addColumn<ActionId>("shown");
        QTest::addColumn<QString>("page");
        const auto add = [](ActionId id, const QString &page) {
            QTest::addRow("%s %d", qPrintable(page), static_cast<int>(id)) << id << page;
        };
        using enum ActionId;
        add(ShowNotes, u"notation"_s);
        add(Find, u"search"_s);
        add(CommandPalette, u"search"_s);
        add(ShowMeetings, u"take-minutes"_s);
        add(ShowAgenda, u"agenda"_s);
        add(ShowAttendance, u"attendance"_s);
        add(ShowActions, u"registers"_s);
        add(ShowDecisions, u"registers"_s);
        add(ShowProblems, u"problems"_s);
        add(ShowPreview, u"issue"_s);
        add(ShowPapers, u"agenda"_s);
        add(CompareEditions, u"issue"_s);
        add(SearchBook, u"search"_s);
        add(ShowActionLog, u"registers"_s);
        add(ShowDecisionRegister, u"registers"_s);
        add(ShowPeople, u"attendance"_s);
        add(YearOverview, u"search"_s);
        add(ShowInterim, u"between"_s);
        add(ShowRevisions, u"revisions"_s);
        add(ShowAudit, u"revisions"_s);
        add(ShowWithheld, u"withheld"_s);
        add(ShowReview, u"review"_s);
    }

    void helpIsOfWhatHasTheFocus()
    {
        QFETCH(const ActionId, shown);
        QFETCH(const QString, page);
        openSample();
        trigger(shown);
        QTRY_COMPARE(manualPage(window().focusWidget() ? window().focusWidget() : &window()), page);
        trigger(ActionId::ShowManual);
        QVERIFY(window().manual() && window().manual()->isVisible());
        QCOMPARE(window().manual()->page(), page);
        QTest::keyClick(window().manual(), Qt::Key_Escape);
        QVERIFY(!window().manual()->isVisible());
    }

    void whoIsLockedOutHasItToo()
    {
        m_shelf->newBook(sampleKey()).reset();
        start(sampleKey());
        trigger(ActionId::LockBook);
        QTRY_COMPARE_WITH_TIMEOUT(window().page(), MainWindow::Page::Locked, longestWait);
        trigger(ActionId::ShowManual);
        QCOMPARE(window().manual()->page(), u"keeping"_s);
    }

    void theWelcomeLeadsToTheFirstMeeting()
    {
        m_application->start();
        QCOMPARE(action(ActionId::ShowManual)->shortcut(), QKeySequence(Qt::Key_F1));
        trigger(ActionId::ShowManual);
        QCOMPARE(window().manual()->page(), u"first-meeting"_s);
    }

    void dialogsHaveIt_data()
    {
        QTest::addColumn<ActionId>("asks");
        QTest::addColumn<QString>("page");
        using enum ActionId;
        QTest::newRow("new book") << NewBook << u"first-meeting"_s;
        QTest::newRow("committee") << SetUpBody << u"set-up"_s;
        QTest::newRow("meeting") << NewMeeting << u"agenda"_s;
        QTest::newRow("item") << NewItem << u"agenda"_s;
        QTest::newRow("person") << AddPerson << u"attendance"_s;
        QTest::newRow("export") << ExportPdf << u"issue"_s;
        QTest::newRow("parties") << ChangeParties << u"pseudonyms"_s;
        QTest::newRow("backups") << ShowBackups << u"keeping"_s;
        QTest::newRow("retention") << ShowRetention << u"keeping"_s;
        QTest::newRow("between") << AddInterim << u"between"_s;
        QTest::newRow("review") << SendReview << u"review"_s;
        QTest::newRow("a question, of the notes") << DeleteItem << u"notation"_s;
    }

    /// Beside a dialog that waits for its answer the manual can be read, and goes with it.
    void dialogsHaveIt()
    {
        QFETCH(const ActionId, asks);
        QFETCH(const QString, page);
        m_application = std::make_unique<Application>(*m_settings, [this] { return m_now; }); // with real ones
        openSample();
        editor()->setFocus();
        QString read;
        bool live = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible() || !dialog->focusWidget())
                return;
            timer.stop();
            QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
            auto *manual = dialog->findChild<ManualWindow *>();
            read = manual && manual->isVisible() ? manual->page() : QString();
            if (manual && QTest::qWaitForWindowActive(manual)) {
                QTest::keyClick(manual, Qt::Key_F1);
                live = manual->page() == manualPages().constFirst(); // once more: what else there is
                QTest::keyClick(manual, Qt::Key_Escape);
            }
            static_cast<QDialog *>(dialog)->reject();
        });
        timer.start(0);
        trigger(asks);
        QTRY_COMPARE_WITH_TIMEOUT(read, page, longestWait); // some look into the book first
        QVERIFY(live);
    }

    void theReadersWindowHasIt()
    {
        open(u"# 1. Cranes\nThey looked.\n"_s);
        QCOMPARE(send({{.reader = u"Cara Strand"_s, .ceiling = Rank{1}}}), 1);
        read(u"Cara Strand"_s, [](ReviewWindow &reader) {
            reader.action(u"manual"_s)->trigger();
            const auto *manual = reader.findChild<ManualWindow *>();
            QVERIFY(manual && manual->isVisible());
            QCOMPARE(manual->page(), u"reading"_s);
        });
    }

private:
    /// Parts of a window that has one, bases of those that have one, and questions that are asked over any of them.
    static QStringList withoutOne()
    {
        return {u"MainWindow"_s, u"ManualWindow"_s, u"TreePane"_s,    u"RegisterPage"_s, u"CommitteePage"_s,
                u"PagesPage"_s,  u"QuorumPage"_s,   u"SchemePage"_s,  u"SeatingPage"_s,  u"ProofPage"_s,
                u"WaitDialog"_s, u"ReasonDialog"_s, u"PagesFindBar"_s};
    }

    static bool shownBy(const ManualText &text, const QString &name)
    {
        const QVariant shown = text.document()->resource(QTextDocument::ImageResource, QUrl(name));
        return shown.value<QImage>().width() > 1;
    }

    void openSample()
    {
        m_application->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        trigger(ActionId::OpenSample);
        QTRY_VERIFY_WITH_TIMEOUT(book() && window().page() == MainWindow::Page::Notes && book()->notes(), longestWait);
    }

    /// Beside its actions' the keys that the pages and the editor of comments take themselves.
    QSet<QString> keysOfTheReader()
    {
        QSet<QString> keys{u"Ctrl+Down"_s, u"Ctrl+Return"_s};
        open(u"# 1. Cranes\nThey looked.\n"_s);
        send({{.reader = u"Cara Strand"_s, .ceiling = Rank{1}}});
        read(u"Cara Strand"_s, [&keys](ReviewWindow &reader) {
            for (const QAction *action : reader.findChildren<QAction *>()) {
                for (const QKeySequence &key : action->shortcuts())
                    keys.insert(key.toString(QKeySequence::PortableText));
            }
        });
        return keys;
    }

    QTemporaryDir m_home;
};

QTEST_MAIN(ManualTest)
#include "tst_manual.moc"
