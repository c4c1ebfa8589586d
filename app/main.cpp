#include "app/application.h"
#include "app/commandline/askkey.h"
#include "app/commandline/commandline.h"
#include "app/commandline/openbook.h"
#include "app/commandline/standardstreams.h"
#include "app/language.h"
#include "app/quitsignals.h"

#include <BreezeIcons>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

namespace {

/// Commands need no display: they get the platform that draws into memory and knows the fonts, whatever the window would have.
int runWithoutWindow(int &argc, char **argv, const QStringList &arguments)
{
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
    parser.addPositionalArgument(QStringLiteral("BOOK"),
                                 QCoreApplication::translate("main", "The book to open, or the review file (.minutereview)."),
                                 QStringLiteral("[BOOK]"));
    parser.process(application);
    const QString book = minutebook::bookNamed(parser.positionalArguments().value(0));

    QSettings settings;
    minutebook::Application window(settings, minutebook::systemClock());
    const minutebook::QuitSignals signals_;
    QObject::connect(&signals_, &minutebook::QuitSignals::asked, &window, &minutebook::Application::quit);
    std::optional<minutebook::BookKey> given;
    if (!book.isEmpty() && !minutebook::isReviewPath(book) && minutebook::isKeyGiven(parser)) {
        const auto key = minutebook::keyOf(book, parser);
        if (!key)
            return fail(key.error());
        given = *key;
    }
    // From within the event loop, or nothing could end the program while a passphrase is asked for.
    QMetaObject::invokeMethod(&window, [&] { window.start(book, given); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    minutebook::fillStandardStreams();
    minutebook::useUtf8();
    QHashSeed::setDeterministicGlobalSeed(); // before Qt hashes anything: PDF bytes repeat only so
    QCoreApplication::setOrganizationName(QStringLiteral("Minutebook"));
    QCoreApplication::setApplicationName(QStringLiteral("Minutebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MINUTEBOOK_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return minutebook::isCommand(arguments) ? runWithoutWindow(argc, argv, arguments) : runWindow(argc, argv);
}
