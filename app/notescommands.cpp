#include "app/notescommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"

namespace minutebook {

using namespace Qt::StringLiterals;

NotesCommands::NotesCommands(Desk &desk)
    : m_desk(desk)
{
}

NotesEditor &NotesCommands::editor() const
{
    return *m_window->notesPane()->editor();
}

void NotesCommands::setRank(Rank rank)
{
    if (rank <= editor().dialect().scheme.highest())
        minutebook::setLevel(editor(), rank);
}

void NotesCommands::clearLevel()
{
    minutebook::setLevel(editor(), std::nullopt);
}

void NotesCommands::toggleOwnNotes()
{
    minutebook::toggleOwnNotes(editor());
}

void NotesCommands::showFixes()
{
    minutebook::showFixes(editor());
}

void NotesCommands::beginAction()
{
    begin(u"ACTION: "_s);
}

void NotesCommands::beginUpdate()
{
    begin(u"UPDATE "_s);
}

void NotesCommands::beginVote()
{
    begin(u"VOTE: "_s);
}

void NotesCommands::beginDecision()
{
    const Body &body = m_desk.book()->body();
    const QString verb = body.decidingVerbs.value(0);
    const QString name = editor().dialect().abbreviation;
    begin(name.isEmpty() ? tr("The Committee %1 ").arg(verb) : tr("The %1 %2 ").arg(name, verb));
}

void NotesCommands::begin(const QString &words)
{
    beginLine(editor(), words);
    editor().setFocus();
}

void NotesCommands::previousItem()
{
    goTo(-1);
}

void NotesCommands::nextItem()
{
    goTo(1);
}

void NotesCommands::goTo(int steps)
{
    OpenBook &book = *m_desk.book();
    const AgendaModel &agenda = *book.agenda();
    const QModelIndex there = agenda.index(agenda.indexOf(book.notes()->item()).row() + steps, 0);
    if (!there.isValid())
        return;
    book.showItem(there.data(AgendaModel::ItemRole).value<ItemId>());
    editor().setFocus();
}

} // namespace minutebook
