// barewindow: a window with a text edit and nothing else, as the limit of what Qt can do on a machine.
#include <QApplication>
#include <QTextEdit>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QTextEdit editor;
    editor.resize(900, 600);
    editor.show();
    return QApplication::exec();
}
