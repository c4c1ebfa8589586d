// keylatency [WORDS [KEYS]]: how long it takes from a key press to painted text, in the real window with its panes open on a meeting of
// 3,000 lines, and in a bare QPlainTextEdit with the same text in the same run. WORDS say what is special about this run.
#include "app/application.h"
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
#include <QTextStream>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKeys = 1000;
constexpr int lines = 3000;

int keys()
{
    return QCoreApplication::arguments().value(2, QString::number(usualKeys)).toInt();
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

private:
    Shelf m_shelf;
    QSettings m_settings;
    Application m_application;
};

bench::Latency typedIn(QPlainTextEdit &editor)
{
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

void tell(const QString &name, const bench::Latency &latency, const bench::Latency &bare)
{
    QTextStream out(stdout);
    const auto row = [&](const QString &what, const QList<double> &times, const QList<double> &measure) {
        out << u"  %1 %2"_s.arg(name, -30).arg(what, -20);
        for (const double share : {0.5, 0.99, 1.0})
            out << QString::number(bench::quantile(times, share), 'f', 2).rightJustified(9);
        out << u"   %1 times the bare editor's 99th percentile\n"_s.arg(bench::quantile(times, 0.99) / bench::quantile(measure, 0.99), 0,
                                                                        'f', 1);
    };
    row(u"from its delivery"_s, latency.worked, bare.worked);
    row(u"from its press"_s, latency.waited, bare.waited);
}

void measure(const QString &name, int items)
{
    Bench bench(items);
    const QString text = bench.editor().text();
    const QSize size = bench.editor().size();
    const bench::Latency latency = typedIn(bench.editor());
    const bench::Latency bare = typedInBare(text, size);
    tell(name, latency, bare);
    tell(u"  a bare QPlainTextEdit"_s, bare, bare);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QTextStream(stdout) << u"From a key to its painted text, %1 keys in %2 lines, %3; in ms: median, 99th percentile, most\n"_s.arg(
        QString::number(keys()), QString::number(lines), QCoreApplication::arguments().value(1, u"as it is"_s));
    measure(u"30 items of 100 lines"_s, 30);
    measure(u"one item of 3000 lines"_s, 1);
    return 0;
}
