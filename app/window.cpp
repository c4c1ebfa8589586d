#include "app/appearance.h"
#include "app/application.h"
#include "app/commandline/askkey.h"
#include "app/commandline/language.h"
#include "app/commandline/outofmemory.h"
#include "app/commandline/openbook.h"
#include "app/commandline/programstart.h"
#include "app/desktopkeystore.h"
#include "app/locksignals.h"
#include "app/quitsignals.h"
#include "app/reviewwindow.h"

#include <BreezeIcons>
#include <KDBusService>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QSettings>

namespace {

int fail(const minutebook::Error &error)
{
    qCritical().noquote() << minutebook::sentence(error);
    return 1;
}

/// What a second start was to open, which may have been in another folder; empty: nothing.
QString bookAmong(const QStringList &arguments, const QString &folder)
{
    const QString named = arguments.value(1).startsWith(u'-') ? QString() : arguments.value(1);
    return named.isEmpty() ? QString() : minutebook::bookNamed(QDir(folder).absoluteFilePath(named));
}

} // namespace

int main(int argc, char *argv[])
{
    (void)minutebook::startProgram(argc, argv);
    QApplication application(argc, argv);
    QSettings settings;
    minutebook::installTranslations(application, minutebook::keptLanguage(settings));
    minutebook::tellOutOfMemory();
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Minutebook"));
    QApplication::setOrganizationDomain(QStringLiteral("minutebook.org")); // with the program's name what it is called on the bus
    QApplication::setDesktopFileName(QStringLiteral("org.minutebook.Minutebook"));
    BreezeIcons::initIcons();
    minutebook::setAppearance(settings, minutebook::keptAppearance(settings)); // before there is anything to be dressed anew
    QApplication::setWindowIcon(QIcon::fromTheme(QApplication::desktopFileName(), QIcon(QStringLiteral(":/icons/minutebook.svg"))));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(minutebook::keyFileOption());
    parser.addOption({minutebook::newWindowOption().sliced(2),
                      QCoreApplication::translate("main", "Opens a window of its own, even though Minutebook is running already.")});
    parser.addPositionalArgument(QStringLiteral("BOOK"),
                                 QCoreApplication::translate("main", "The book to open, or the review file (.minutereview)."),
                                 QStringLiteral("[BOOK]"));
    parser.process(application);
    const QString book = minutebook::bookNamed(parser.positionalArguments().value(0));

    // A key that was given is for this start alone, and goes to no other program.
    std::optional<KDBusService> service;
    if (!minutebook::isKeyGiven(parser) && !parser.isSet(minutebook::newWindowOption().sliced(2)))
        service.emplace(KDBusService::Unique | KDBusService::NoExitOnFailure); // a second program ends here, its arguments with the first

    minutebook::Application window(settings, minutebook::systemClock());
    window.desk().setKeyStore(std::make_unique<minutebook::DesktopKeyStore>());
    if (service)
        QObject::connect(&*service, &KDBusService::activateRequested, &window,
                         [&window](const QStringList &arguments, const QString &folder) { window.handOver(bookAmong(arguments, folder)); });
    const minutebook::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &minutebook::QuitSignals::asked, &window, &minutebook::Application::quit);
    const minutebook::LockSignals lockSignals;
    QObject::connect(&lockSignals, &minutebook::LockSignals::heard, &window.locking(), &minutebook::Locking::lock);
    std::optional<minutebook::BookKey> given;
    minutebook::Opener opener;
    if (!book.isEmpty() && !minutebook::isReviewPath(book) && minutebook::isKeyGiven(parser)) {
        const auto unlocked = minutebook::unlockedBy(book, parser);
        if (!unlocked)
            return fail(unlocked.error());
        given = unlocked->key;
        opener = minutebook::openerOf(*unlocked);
    }
    // From within the event loop, or nothing could end the program while a passphrase is asked for.
    QMetaObject::invokeMethod(&window, [&] { window.start(book, given, opener); }, Qt::QueuedConnection);
    return QApplication::exec();
}
