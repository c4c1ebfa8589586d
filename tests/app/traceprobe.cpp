// traceprobe BOOK FOLDER CANARY: a session at the real window, with its settings where a person has them. Types the canary where it is withheld,
// looks at the editions, searches, finds, copies, exports to the folder, and ends without closing the book, as when the power goes.
#include "app/application.h"
#include "app/commandline/programstart.h"
#include "models/storage/bookkey.h"
#include "scriptedprompts.h"
#include "tests/storage/samples.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/previewpane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

/// What is done in the session.
class Session
{
public:
    Session(Application &application, ScriptedPrompts::Script &script, const QString &folder, const QString &canary)
        : m_application(application)
        , m_script(script)
        , m_folder(folder)
        , m_canary(canary)
    {
    }

    /// 0, or the number of the step that could not be done.
    int run()
    {
        int number = 1;
        for (const auto step : {&Session::typeAll, &Session::look, &Session::exportAll, &Session::findAll, &Session::saved}) {
            ++number;
            if (!(this->*step)())
                return number;
        }
        return 0;
    }

private:
    void trigger(ActionId id) { m_application.actions().action(id)->trigger(); }
    [[nodiscard]] OpenBook &book() { return *m_application.desk().book(); }
    [[nodiscard]] NotesEditor &editor() { return *m_application.window().notesPane()->editor(); }
    [[nodiscard]] bool saved()
    {
        return QTest::qWaitFor([&] { return book().isSaved(); });
    }

    bool typeAll()
    {
        editor().moveCursor(QTextCursor::End);
        for (const QString &line :
             {u"The %1 was not paid. (RED)"_s, u"// %1 in an own note"_s, u"ACTION {Pilots}: Pilots to ask %1 by 9 October. (RED)"_s}) {
            QTest::keyClick(&editor(), Qt::Key_Return);
            QTest::keyClicks(&editor(), line.arg(m_canary));
        }
        trigger(ActionId::Undo);
        trigger(ActionId::Redo);
        editor().selectAll();
        trigger(ActionId::Copy);
        return saved();
    }

    bool look()
    {
        m_application.window().docks().show(Dock::Preview);
        for (const ActionId page : {ActionId::ShowActionLog, ActionId::ShowDecisionRegister, ActionId::ShowWithheld, ActionId::ShowAudit,
                                    ActionId::SafeView, ActionId::SafeView, ActionId::ShowNotes})
            trigger(page);
        return QTest::qWaitFor([&] { return !backupsOf(book().book().path()).isEmpty(); }); // by itself
    }

    bool exportAll()
    {
        for (const Format format : {Format::Pdf, Format::PlainText, Format::Html, Format::Odt}) {
            Issue issue;
            issue.edition = Edition{Rank{1}};
            issue.format = format;
            ExportWish wish;
            wish.issue = issue;
            wish.path = m_folder + u"/green."_s + suffixOf(format);
            m_script.exports << wish;
            trigger(ActionId::ExportPdf);
        }
        return QTest::qWaitFor([&] { return m_script.proofs.size() == 4; }, 60'000);
    }

    bool findAll()
    {
        for (const ActionId finder : {ActionId::Find, ActionId::CommandPalette, ActionId::SearchBook}) {
            trigger(finder);
            if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                QTest::keyClicks(line, m_canary);
            if (QWidget *widget = QApplication::focusWidget())
                QTest::keyClick(widget, Qt::Key_Return);
            if (QWidget *widget = QApplication::focusWidget())
                QTest::keyClick(widget, Qt::Key_Escape);
        }
        return true;
    }

    Application &m_application;
    ScriptedPrompts::Script &m_script;
    QString m_folder;
    QString m_canary;
};

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = startProgram(argc, argv);
    const QApplication qt(argc, argv);
    QSettings settings;
    ScriptedPrompts::Script script;
    Application application(settings, systemClock(), std::make_unique<ScriptedPrompts>(script));
    application.start(arguments.at(1), sampleKey());
    if (!application.desk().book() || !QTest::qWaitForWindowActive(&application.window()))
        return 1;
    const int failed = Session(application, script, arguments.at(2), arguments.at(3)).run();
    settings.sync();
    _exit(failed);
}
