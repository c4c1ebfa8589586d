#include "app/commandline/commandline.h"
#include "app/commandline/language.h"
#include "app/commandline/outofmemory.h"
#include "app/commandline/programstart.h"
#include "models/print/readyprinting.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Commands need no display: they get the platform that draws into memory and knows the fonts, whatever the window would have.
int runWithoutWindow(int &argc, char **argv, const QStringList &arguments)
{
    if (arguments.value(1) == "export"_L1)
        minutebook::readFontList();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    minutebook::installTranslations(application);
    minutebook::tellOutOfMemory();
    return minutebook::runCommand(arguments);
}

/// By the program beside this one, which takes its place where a program can.
int runWindow(int argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    const QString window = QCoreApplication::applicationDirPath() + "/minutebook-window"_L1;
#ifdef Q_OS_UNIX
    QList<QByteArray> texts;
    for (const QString &argument : arguments)
        texts << argument.toLocal8Bit();
    QList<char *> pointers;
    for (QByteArray &text : texts)
        pointers << text.data();
    pointers << nullptr;
    execv(QFile::encodeName(window).constData(), pointers.data());
#else
    if (const int status = QProcess::execute(window, arguments.sliced(1)); status >= 0)
        return status;
#endif
    qCritical().noquote() << QCoreApplication::translate("main", "%1 is missing: install Minutebook again, or build all of it.").arg(window);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = minutebook::startProgram(argc, argv);
    return minutebook::isCommand(arguments) ? runWithoutWindow(argc, argv, arguments) : runWindow(argc, argv, arguments);
}
