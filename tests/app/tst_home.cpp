#include "app/commandline/language.h"
#include "app/manualpage.h"
#include "windowfixture.h"

#include "widgets/manual/manualwindow.h"
#include "widgets/messagebar.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/welcomepage.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

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

QSet<QString> keysOfActions()
{
    QSet<QString> keys;
    for (const ActionRow &row : actionRows()) {
        for (const QKeySequence &key : QKeySequence::listFromString(QString::fromLatin1(row.shortcut), QKeySequence::PortableText))
            keys.insert(key.toString(QKeySequence::PortableText));
    }
    return keys;
}

} // namespace

/// What makes somebody who is new feel at home.
class HomeTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslations(*QCoreApplication::instance());
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    }

    void init() { WindowFixture::init(); }
    void cleanup() { WindowFixture::cleanup(); }

    void theWelcomeSaysHowToBegin()
    {
        m_application->start();
        QStringList offered;
        for (const QAbstractButton *button : window().welcomePage()->findChildren<QPushButton *>())
            offered << button->text().remove(u'&');
        for (const ActionId id : {ActionId::NewBook, ActionId::OpenBook, ActionId::OpenSample, ActionId::ImportFolder})
            QVERIFY2(offered.contains(action(id)->text().remove(u'&')), qPrintable(offered.join(u'\n')));
    }

    /// It can be looked at and written in at once, and is the same one the next time.
    void theSampleIsThereToTryThingsOn()
    {
        m_application->start();
        trigger(ActionId::OpenSample);
        QVERIFY2(book(), qPrintable(window().messages()->text()));
        QCOMPARE(book()->body().abbreviation, u"SRC"_s);
        QVERIFY(book()->book().isPlain());
        QVERIFY(!book()->book().isReadOnly());
        const QString path = book()->book().path();
        QVERIFY(path.startsWith(m_home->path()));
        trigger(ActionId::CloseBook);
        trigger(ActionId::OpenSample);
        QVERIFY(book());
        QCOMPARE(book()->book().path(), path);
    }

    void theLanguageIsChosenForTheNextStart()
    {
        m_application->start();
        QVERIFY(languages().contains(u"en"_s));
        m_script.paths << u"en"_s;
        trigger(ActionId::ChooseLanguage);
        QVERIFY(m_script.asked.contains(u"English"_s));
        QCOMPARE(keptLanguage(*m_settings), u"en"_s);
        QVERIFY2(window().messages()->text().contains(u"next start"_s), qPrintable(window().messages()->text()));
        trigger(ActionId::ChooseLanguage); // cancelled
        QVERIFY(m_script.asked.contains(u"English (now)"_s));
        QCOMPARE(keptLanguage(*m_settings), u"en"_s);
    }

    void languagesGoByTheirOwnNames()
    {
        QCOMPARE(languageName(u"en"_s), u"English"_s);
        QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(languageName(u"fr"_s), u"Français"_s);
        QCOMPARE(languageName(u"cy"_s), u"Cymraeg"_s);
        m_settings->setValue(u"window/language"_s, u"tlh"_s);
        QCOMPARE(keptLanguage(*m_settings), QString()); // nobody has translated it
    }

    void helpIsOfWhatHasTheFocus()
    {
        m_application->start();
        QCOMPARE(action(ActionId::ShowManual)->shortcut(), QKeySequence(Qt::Key_F1));
        trigger(ActionId::ShowManual);
        QVERIFY(window().manual() && window().manual()->isVisible());
        QCOMPARE(window().manual()->page(), u"index"_s);
        QTest::keyClick(window().manual(), Qt::Key_Escape);
        QVERIFY(!window().manual()->isVisible());
        trigger(ActionId::OpenSample);
        QTRY_VERIFY(window().page() == MainWindow::Page::Notes);
        editor()->setFocus();
        QCOMPARE(manualPage(window()), u"notation"_s);
        trigger(ActionId::ShowAgenda);
        QTRY_COMPARE(manualPage(window()), u"agenda"_s);
        trigger(ActionId::ShowManual);
        QCOMPARE(window().manual()->page(), u"agenda"_s);
        trigger(ActionId::ShowActionLog);
        QTRY_COMPARE(manualPage(window()), u"registers"_s);
    }

    void linksLeadFromPageToPage()
    {
        ManualWindow manual;
        manual.showPage(u"index"_s);
        emit manual.text()->anchorClicked(QUrl(u"issue.md"_s));
        QCOMPARE(manual.page(), u"issue"_s);
        QVERIFY(manual.text()->toPlainText().contains(u"certificate"_s));
        QCOMPARE(manual.contents()->currentItem()->text(), u"Look at an edition, and issue it"_s);
    }

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

    /// Whoever follows the manual presses keys that do something.
    void everyKeyOfTheManualIsOne()
    {
        const QSet<QString> keys = keysOfActions();
        for (const QString &page : manualPages()) {
            for (const QString &key :
                 captured(pageText(page), u"`((?:(?:Ctrl|Alt|Shift)\\+)+\\S|(?:(?:Ctrl|Alt|Shift)\\+)*(?:F\\d+|PgDown|Up|Down|[A-Z]))`"_s))
                QVERIFY2(keys.contains(key), qPrintable(page + u": "_s + key));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(HomeTest)
#include "tst_home.moc"
