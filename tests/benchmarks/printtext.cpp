// printtext TEXT PDF: what QTextDocument::print makes of a file's plain text, as a peer.
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() != 3 || !file.open(QIODevice::ReadOnly))
        qFatal("usage: printtext TEXT PDF");
    const QTextDocument document(QString::fromUtf8(file.readAll()));
    QPdfWriter writer(arguments[2]);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return 0;
}
