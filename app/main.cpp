#include "app/application.h"
#include "app/commandline/askkey.h"
#include "app/commandline/commandline.h"
#include "app/commandline/standardstreams.h"
#include "app/language.h"
#include "app/quitsignals.h"

#include <BreezeIcons>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

namespace {

/// Commands need no display: where there is none, they get the platform that draws into memory.
int runWithoutWindow(int &argc, char **argv, const QStringList &arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    minutebook::installTranslations(application);
    return minutebook::runCommand(arguments);
}

int fail(const minutebook::Error &error)
{
    qCritical().noquote() << minutebook::sentence(error);
    return 1;
}

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    minutebook::installTranslations(application);
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Minutebook"));
    QApplication::setDesktopFileName(QStringLiteral("minutebook"));
    BreezeIcons::initIcons();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(minutebook::keyFileOption());
    parser.addPositionalArgument(QStringLiteral("BOOK"), QCoreApplication::translate("main", "The book to open."), QStringLiteral("[BOOK]"));
    parser.process(application);
    const QString book = parser.positionalArguments().value(0);

    QSettings settings;
    minutebook::Application window(settings, minutebook::systemClock());
    const minutebook::QuitSignals signals_;
    QObject::connect(&signals_, &minutebook::QuitSignals::asked, &window.window(), &QWidget::close);
    if (book.isEmpty() || !minutebook::isKeyGiven(parser))
        window.start(book);
    else if (const auto key = minutebook::keyOf(book, parser))
        window.start(book, *key);
    else
        return fail(key.error());
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    minutebook::fillStandardStreams();
    QHashSeed::setDeterministicGlobalSeed(); // before Qt hashes anything: PDF bytes repeat only so
    QCoreApplication::setOrganizationName(QStringLiteral("Minutebook"));
    QCoreApplication::setApplicationName(QStringLiteral("Minutebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MINUTEBOOK_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return minutebook::isCommand(arguments) ? runWithoutWindow(argc, argv, arguments) : runWindow(argc, argv);
}
