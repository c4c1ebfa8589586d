// killprobe BOOK SCRIPT STEP: opens the real window on a book and plays a script of a meeting from a step on, key by key, as fast as
// the window takes it, until it is killed. Tells on its standard output each text that stands in the editor and each that is in the book.
#include "killreport.h"
#include "meetingplayer.h"
#include "models/storage/itemstore.h"
#include "tests/storage/samples.h"
#include "twohours.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QTextDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

/// At once: what waits in a buffer dies with the program.
void say(const QByteArray &line)
{
    if (write(STDOUT_FILENO, line.constData(), line.size()) != line.size())
        _exit(1);
}

void followTyping(Application &application)
{
    OpenBook &book = *application.desk().book();
    const NotesEditor &editor = *application.window().notesPane()->editor();
    const auto tell = [&editor] {
        if (editor.item() != ItemId())
            say(reportLine("typed", editor.item().value, editor.text()));
    };
    // Before anybody else hears of the change: the book must not have it earlier than it is told.
    QObject::connect(editor.document(), &QTextDocument::contentsChange, &application, tell);
    QObject::connect(&book, &OpenBook::itemShown, &application, tell);
    QObject::connect(&book.book(), &Book::committed, &application, [&book](const Changes &changes) {
        for (const ItemId id : changes.items.updated) {
            if (const Result<StoredItem> stored = book.storedItem(id))
                say(reportLine("kept", id.value, stored->notes));
        }
    });
}

void tellAll(OpenBook &book)
{
    for (const StoredItem &item : book.storedItems())
        say(reportLine("typed", item.id.value, item.notes));
}

/// From the item on that the step belongs to.
QList<ScriptStep> stepsFrom(const QString &script, qsizetype first)
{
    QList<ScriptStep> steps = readScript(textOfFile(script));
    while (first > 0 && steps[first].verb != u"item")
        --first;
    return steps.sliced(first);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSettings settings(arguments.at(1) + u".ini"_s, QSettings::IniFormat);
    settings.setValue(u"lock/idleMinutes"_s, 0); // the script's clock leaps, and nobody was away
    QTime time(10, 0);
    ScriptedPrompts::Script prompts;
    const auto clock = [&time] { return QDateTime({2026, 12, 9}, time, QTimeZone::UTC); };
    Application application(settings, clock, std::make_unique<ScriptedPrompts>(prompts));
    application.start(arguments.at(1), sampleKey());
    if (!application.desk().book() || !QTest::qWaitForWindowActive(&application.window()))
        return 1;
    followTyping(application);
    tellAll(*application.desk().book());
    say("ready\n");
    MeetingPlayer player(application, time, prompts);
    for (const ScriptStep &step : stepsFrom(arguments.at(2), arguments.at(3).toInt())) {
        if (step.verb != u"expect")
            (void)player.play(step); // begun in the middle, some of it finds another meeting than it was written for
    }
    return QApplication::exec();
}
