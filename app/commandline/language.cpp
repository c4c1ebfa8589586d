#include "app/commandline/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Later ones come before earlier ones.
void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    const QString folder = u":/i18n"_s;
    install(application, QLocale(QLocale::English), u"minutebook"_s, folder);
    install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (QLocale().language() != QLocale::English)
        install(application, QLocale(), u"minutebook"_s, folder);
}

} // namespace minutebook
