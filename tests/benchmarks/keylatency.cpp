// keylatency [KEYS]: how long it takes from a key press to painted text, in the real window with its panes open on a meeting of 3,000
// lines, and in a bare QPlainTextEdit with the same text in the same run; and how long until the book has it on the disk.
#include "app/application.h"
#include "figure.h"
#include "longmeeting.h"
#include "models/storage/seatingstore.h"
#include "tests/storage/samples.h"
#include "typist.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"

#include <QApplication>
#include <QDockWidget>
#include <QSettings>
#include <QTest>
#include <QTextBlock>

#include <random>

#include <unistd.h>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKeys = 1000;
constexpr int lines = 3000;
constexpr int durableKeys = 200;

int keys()
{
    return QCoreApplication::arguments().value(1, QString::number(usualKeys)).toInt();
}

void putCursorInTheMiddle(QPlainTextEdit &editor)
{
    editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(editor.document()->blockCount() / 2)));
    editor.ensureCursorVisible();
    editor.setFocus();
}

/// A book with the long meeting, the window on it and on the item in the middle, and every pane beside it.
class Bench
{
public:
    explicit Bench(int items)
        : m_settings(m_shelf.path(u"settings.ini"_s), QSettings::IniFormat)
        , m_application(m_settings, systemClock())
    {
        std::unique_ptr<Book> made = m_shelf.newBook();
        (void)made->writeNow([](Transaction &transaction) { return saveSeating(transaction, bench::longMeetingSeating()); });
        (void)insertSample(*made, sampleMeeting(7, bench::longMeeting(items, lines / items)));
        made.reset();
        m_application.start(m_shelf.path(), sampleKey());
        for (const Dock dock :
             {Dock::Meetings, Dock::Agenda, Dock::Attendance, Dock::Actions, Dock::Decisions, Dock::Problems, Dock::Preview})
            m_application.window().docks().show(dock);
        OpenBook &book = *m_application.desk().book();
        book.showItem(book.agenda()->index(items / 2, 0).data(AgendaModel::ItemRole).value<ItemId>());
        putCursorInTheMiddle(editor());
    }

    [[nodiscard]] NotesEditor &editor() { return *m_application.window().notesPane()->editor(); }
    [[nodiscard]] OpenBook &book() { return *m_application.desk().book(); }
    [[nodiscard]] QString path() const { return m_shelf.path(); }

private:
    Shelf m_shelf;
    QSettings m_settings;
    Application m_application;
};

bench::Latency typedIn(QPlainTextEdit &editor)
{
    editor.window()->activateWindow();
    (void)QTest::qWaitForWindowActive(editor.window());
    return bench::Typist(editor).type(bench::typedText(keys()));
}

bench::Latency typedInBare(const QString &text, QSize size)
{
    QPlainTextEdit bare(text);
    bare.resize(size);
    bare.show();
    putCursorInTheMiddle(bare);
    return typedIn(bare);
}

/// From each key's press until the book has it on the disk. Some keys come while the one before is being saved, some after a while.
QList<double> madeDurable(Bench &bench)
{
    QList<double> samples;
    std::mt19937 dice(1);
    const QString text = bench::typedText(durableKeys).replace(u'\n', u' ');
    for (const QChar key : text) {
        samples << bench::timed([&] {
            QTest::keyClick(&bench.editor(), key.toLatin1());
            while (!bench.book().notes()->isSaved())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        QTest::qWait(static_cast<int>(dice() % 200));
    }
    return samples;
}

/// What the disk itself needs for a page of the book.
QList<double> syncsIn(const QString &path)
{
    QList<double> samples;
    QFile file(path + ".sync"_L1);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write beside the book");
    for (int i = 0; i < durableKeys; ++i) {
        samples << bench::timed([&] {
            if (file.write(QByteArray(4096, 'x')) != 4096 || !file.flush() || fdatasync(file.handle()) != 0)
                qFatal("the disk does not sync");
        });
    }
    return samples;
}

void tell(const QString &name, const bench::Latency &latency)
{
    bench::tell(name + ", from its delivery"_L1, u"ms"_s, latency.worked);
    bench::tell(name + ", from its press"_L1, u"ms"_s, latency.waited);
}

void measure(const QString &name, int items)
{
    Bench bench(items);
    const QString text = bench.editor().text();
    const QSize size = bench.editor().size();
    tell(name, typedIn(bench.editor()));
    bench::tell(name + ", until it is on the disk"_L1, u"ms"_s, madeDurable(bench));
    bench::tell(name + ", the disk's own sync"_L1, u"ms"_s, syncsIn(bench.path()));
    tell(name + ", a bare QPlainTextEdit"_L1, typedInBare(text, size));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    measure(u"30 items of 100 lines"_s, 30);
    measure(u"one item of 3,000 lines"_s, 1);
    return 0;
}
