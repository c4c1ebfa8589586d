#include "app/application.h"
#include "app/commandline/language.h"
#include "scriptedprompts.h"

#include <BreezeIcons>

#include <QIcon>
#include <QMenuBar>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const ActionRow &row)
{
    return QString::fromUtf8(row.text);
}

QString shortcutOf(const ActionRow &row)
{
    return QString::fromLatin1(row.shortcut);
}

/// The letter that is underlined.
QChar mnemonicOf(const QString &text)
{
    const qsizetype mark = text.indexOf(u'&');
    return mark < 0 || mark + 1 == text.size() ? QChar() : text[mark + 1].toLower();
}

} // namespace

class ActionTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIdHasOneRow()
    {
        QSet<int> ids;
        for (const ActionRow &row : actionRows())
            ids.insert(static_cast<int>(row.id));
        QCOMPARE(ids.size(), static_cast<qsizetype>(actionRows().size()));
        QCOMPARE(ids.size(), static_cast<int>(ActionId::About) + 1); // the last of them
    }

    void everyRowHasATextThatIsItsOwn()
    {
        QSet<QString> texts;
        for (const ActionRow &row : actionRows()) {
            QVERIFY(textOf(row).size() > 2);
            texts.insert(textOf(row).remove(u'&'));
        }
        QCOMPARE(texts.size(), static_cast<qsizetype>(actionRows().size()));
    }

    void shortcutsDoNotClash()
    {
        QHash<QString, QString> taken;
        for (const ActionRow &row : actionRows()) {
            QVERIFY2(!shortcutOf(row).isEmpty(), row.text); // the whole meeting can be run without a mouse
            const QList<QKeySequence> keys = QKeySequence::listFromString(shortcutOf(row), QKeySequence::PortableText);
            QCOMPARE(QKeySequence::listToString(keys, QKeySequence::PortableText), shortcutOf(row)); // understood, and in their normal form
            for (const QKeySequence &key : keys) {
                QVERIFY2(!taken.contains(key.toString()), row.text);
                taken.insert(key.toString(), textOf(row));
            }
        }
    }

    void mnemonicsDoNotClashWithinAMenu()
    {
        QSet<std::pair<int, QChar>> taken;
        for (const ActionRow &row : actionRows()) {
            const std::pair letter(static_cast<int>(row.menu), mnemonicOf(textOf(row)));
            QVERIFY2(!letter.second.isNull(), row.text);
            QVERIFY2(!taken.contains(letter), row.text);
            taken.insert(letter);
        }
    }

    void menusDoNotClash()
    {
        QSet<QChar> taken;
        for (const MenuId menu : {MenuId::Book, MenuId::Meeting, MenuId::Edit, MenuId::Notes, MenuId::Attendance, MenuId::View,
                                  MenuId::Review, MenuId::Register, MenuId::Help}) {
            QCOMPARE(menuAbove(menu), menu);
            QVERIFY(!taken.contains(mnemonicOf(menuTitle(menu))));
            taken.insert(mnemonicOf(menuTitle(menu)));
        }
    }

    /// As they are translated, in each language: what menus are drawn with.
    void mnemonicsDoNotClashInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::addRow("%s", qPrintable(language)) << language;
    }

    void mnemonicsDoNotClashInAnyLanguage()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"minutebook"_s, u"_"_s, u":/i18n"_s));
        const auto translated = [&translator](const char *text) {
            const QString words = translator.translate("Actions", text);
            return words.isEmpty() ? QString::fromUtf8(text) : words;
        };
        QMap<std::pair<int, QChar>, QString> taken;
        QStringList clashes;
        const auto take = [&](MenuId menu, const QString &text) {
            QString &other = taken[{static_cast<int>(menu), mnemonicOf(text)}];
            if (!other.isEmpty() || mnemonicOf(text).isNull())
                clashes << other + u" / "_s + text;
            other = text;
        };
        for (const ActionRow &row : actionRows())
            take(row.menu, translated(row.text));
        QVERIFY(QCoreApplication::installTranslator(&translator)); // taken away as it goes
        for (const MenuId menu : {MenuId::Status, MenuId::SafeView, MenuId::Pages})
            take(menuAbove(menu), menuTitle(menu));
        for (const MenuId menu : {MenuId::Book, MenuId::Meeting, MenuId::Edit, MenuId::Notes, MenuId::Attendance, MenuId::View,
                                  MenuId::Review, MenuId::Register, MenuId::Help})
            take(static_cast<MenuId>(-1), menuTitle(menu)); // the bar
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    /// A menu within another has a letter that none of the other's rows has.
    void menusWithinMenusDoNotClash()
    {
        QCOMPARE(menuAbove(MenuId::SafeView), MenuId::View);
        QCOMPARE(menuAbove(MenuId::Status), MenuId::Meeting);
        for (const MenuId menu : {MenuId::SafeView, MenuId::Status}) {
            for (const ActionRow &row : actionRows())
                QVERIFY2(row.menu != menuAbove(menu) || mnemonicOf(textOf(row)) != mnemonicOf(menuTitle(menu)), row.text);
        }
    }

    void breezeHasEveryIcon()
    {
        BreezeIcons::initIcons();
        for (const ActionRow &row : actionRows())
            QVERIFY2(QIcon::hasThemeIcon(QLatin1StringView(row.icon)), row.icon);
    }

    void everyRowStandsInAMenu()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ScriptedPrompts::Script script;
        Application application(settings, systemClock(), std::make_unique<ScriptedPrompts>(script));
        QSet<QAction *> inMenus;
        for (const QMenu *menu : application.window().findChild<QMenuBar *>()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions())
                inMenus.insert(action);
        }
        for (const ActionRow &row : actionRows())
            QVERIFY2(inMenus.contains(application.actions().action(row.id)), row.text);
    }

    /// Without a book only what can be done without one can be done.
    void whatNeedsSomethingWaitsForIt()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ScriptedPrompts::Script script;
        Application application(settings, systemClock(), std::make_unique<ScriptedPrompts>(script));
        for (const ActionRow &row : actionRows())
            QCOMPARE(application.actions().action(row.id)->isEnabled(), row.needs == Needs::Nothing);
    }
};

QTEST_MAIN(ActionTableTest)
#include "tst_actiontable.moc"
