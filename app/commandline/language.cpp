#include "app/commandline/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto languageKey = "window/language"_L1;
constexpr auto begins = "minutebook_"_L1;
constexpr auto catalogues = ":/i18n"_L1;

/// Later ones come before earlier ones.
void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// What the system says of a country is kept where the language is the system's all the same.
void takeLocale(const QString &code)
{
    if (!code.isEmpty() && QLocale(code).language() != QLocale::system().language())
        QLocale::setDefault(QLocale(code));
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const QString &file : QDir(catalogues).entryList({begins + u'*'}, QDir::Files, QDir::Name))
        codes << file.sliced(begins.size()).section(u'.', 0, 0);
    return codes;
}

QString languageName(const QString &code)
{
    QString name = QLocale(QLocale(code).language()).nativeLanguageName();
    if (code == "en"_L1 || name.isEmpty())
        name = QLocale::languageToString(QLocale(code).language());
    name[0] = name[0].toUpper();
    return name;
}

QString keptLanguage(const QSettings &settings)
{
    const QString code = settings.value(languageKey).toString();
    return languages().contains(code) ? code : QString();
}

void keepLanguage(QSettings &settings, const QString &code)
{
    settings.setValue(languageKey, code);
}

void installTranslations(QCoreApplication &application, const QString &code)
{
    takeLocale(code);
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    install(application, QLocale(QLocale::English), u"minutebook"_s, catalogues);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(application, locale, u"minutebook"_s, catalogues);
}

} // namespace minutebook
