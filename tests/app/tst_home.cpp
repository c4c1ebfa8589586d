#include "app/commandline/language.h"
#include "windowfixture.h"

#include "widgets/messagebar.h"
#include "widgets/panes/welcomepage.h"

#include <QApplication>
#include <QPushButton>

using namespace minutebook;
using namespace Qt::StringLiterals;

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
        for (const QAbstractButton *button : window().welcomePage()->findChildren<QPushButton *>()) {
            offered << button->text();
            QVERIFY2(QKeySequence::mnemonic(button->text()).isEmpty(), qPrintable(button->text())); // Alt with a letter opens a menu
        }
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

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(HomeTest)
#include "tst_home.moc"
