#include "app/panes.h"

#include "app/mainwindow.h"
#include "app/notesheading.h"
#include "app/notesstatus.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/rewrite.h"
#include "widgets/notes/safenotes.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/decisionspane.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/problemspane.h"

#include <QTextBlock>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The line that reads so nearest to where it stood; -1 if there is none any more.
int findLine(const QTextDocument &document, int line, const QString &text)
{
    for (int away = 0; away < document.blockCount(); ++away) {
        for (const int candidate : {line - away, line + away}) {
            const QTextBlock block = document.findBlockByNumber(candidate);
            if (block.isValid() && block.text() == text)
                return candidate;
        }
    }
    return -1;
}

} // namespace

Panes::Panes(MainWindow &window)
    : m_window(window)
{
    connect(window.meetingsPane(), &MeetingsPane::meetingChosen, this, [this](MeetingId id) { m_book->showMeeting(id); });
    connect(window.agendaPane(), &AgendaPane::itemChosen, this, [this](ItemId id) { m_book->showItem(id); });
    NotesEditor *editor = window.notesPane()->editor();
    connect(window.agendaPane(), &AgendaPane::sectionChosen, window.notesPane(),
            [&window](ItemId, int line) { window.notesPane()->goToLine(line); });
    connect(window.agendaPane(), &AgendaPane::notesWanted, this, &Panes::goToLine);
    connect(window.actionsPane(), &ActionsPane::lineChosen, this, &Panes::goTo);
    const auto here = [this](ItemId item, int line) { goTo({}, item, line); };
    connect(window.decisionsPane(), &DecisionsPane::lineChosen, this, here);
    connect(window.problemsPane(), &ProblemsPane::lineChosen, this, here);
    connect(window.problemsPane(), &ProblemsPane::meetingChosen, this, &Panes::goToMeeting);
    connect(window.attendancePane(), &AttendancePane::personChanged, this,
            [this](const QString &key, PersonChange change) { m_book->changePerson(key, change); });
    connect(window.attendancePane(), &AttendancePane::lineWanted, this, [this](const QString &line) { insertLine(-1, line); });
    connect(editor, &NotesEditor::presenceWanted, this, [this](const QString &key) { m_book->changePerson(key, PersonChange::Present); });
    connect(editor, &NotesEditor::cursorLineChanged, this, &Panes::followCursor);
    connect(window.notesPane()->safeNotes(), &QPlainTextEdit::cursorPositionChanged, this, &Panes::followCursor);
}

void Panes::show(OpenBook &book)
{
    m_book = &book;
    m_window.meetingsPane()->show(book.meetings());
    m_window.agendaPane()->show(book.agenda());
    m_window.attendancePane()->show(book.sitting());
    m_window.actionsPane()->show(book.actions());
    m_window.decisionsPane()->show(book.decisions());
    m_window.problemsPane()->show(book.problems());
    connect(&book, &OpenBook::meetingShown, m_window.attendancePane(), &AttendancePane::fitColumns);
    connect(&book, &OpenBook::lineRewritten, this, &Panes::rewriteLine);
    connect(&book, &OpenBook::lineInserted, this, &Panes::insertLine);
    connect(&book, &OpenBook::problemsChanged, this, &Panes::showProblems);
}

void Panes::leave()
{
    m_window.meetingsPane()->show(nullptr);
    m_window.agendaPane()->show(nullptr);
    m_window.attendancePane()->show(nullptr);
    m_window.actionsPane()->show(nullptr);
    m_window.decisionsPane()->show(nullptr);
    m_window.problemsPane()->show(nullptr);
    m_book = nullptr;
}

void Panes::showScheme()
{
    const Scheme &scheme = m_book->dialect().scheme;
    m_window.agendaPane()->setScheme(scheme);
    m_window.actionsPane()->setScheme(scheme);
    m_window.decisionsPane()->setScheme(scheme);
}

void Panes::showProblems()
{
    if (!m_book->meeting())
        return; // of nothing nothing is said
    const ProblemsModel &problems = *m_book->problems();
    const int hints = problems.count(Gravity::Hint);
    m_window.status()->setProblems(problems.openCount() - hints, hints);
    showRemarks(*m_window.notesPane(), *m_book);
}

void Panes::followCursor()
{
    if (!m_book)
        return;
    if (m_book->notes())
        m_book->sitting()->setPlace({m_book->notes()->item(), m_window.notesPane()->cursorLine()});
}

void Panes::goToLine(ItemId item, int line)
{
    goTo({}, item, line);
}

/// Where what is said of the meeting itself is mended.
void Panes::goToMeeting(DiagnosticCode code)
{
    if (code == DiagnosticCode::PlaceMissing || code == DiagnosticCode::TimeMissing || code == DiagnosticCode::KeyWithLevel)
        emit headerWanted();
    else if (code == DiagnosticCode::DeclarationsMissing)
        m_window.notesPane()->setFocus();
    else
        m_window.docks().go(Dock::Attendance);
}

void Panes::goTo(MeetingId meeting, ItemId item, int line)
{
    if (meeting != MeetingId())
        m_book->showMeeting(meeting);
    if (item != ItemId())
        m_book->showItem(item);
    const bool known = meeting == MeetingId() || !m_book->isSafe(); // what is cut of another meeting has other lines
    if (known && line >= 0)
        m_window.notesPane()->goToLine(line);
    m_window.notesPane()->setFocus();
}

void Panes::rewriteLine(int line, const QString &before, const QString &after)
{
    NotesEditor &editor = *m_window.notesPane()->editor();
    editor.commitPreedit();
    const int there = findLine(*editor.document(), line, before);
    if (there < 0)
        emit failed({ErrorCode::LineChangedElsewhere, {before}});
    else
        rewriteLines(editor, {{there, after}});
}

void Panes::insertLine(int behind, const QString &text)
{
    NotesEditor &editor = *m_window.notesPane()->editor();
    if (!m_book->notes())
        emit failed({ErrorCode::ItemMissing, {}});
    else if (behind >= 0)
        addLineBelow(editor, behind, text);
    else
        addLine(editor, text);
}

} // namespace minutebook
