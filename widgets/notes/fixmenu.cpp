#include "widgets/notes/fixmenu.h"

#include "models/notation/lint.h"
#include "models/notation/parse.h"
#include "widgets/menutext.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/rewrite.h"
#include "widgets/notes/sentenceaction.h"
#include "widgets/notes/spellingmarks.h"

#include <QMenu>
#include <QTextBlock>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The notes as one item, a line `# TITLE` as the text that it still is.
Item itemOf(const NotesEditor &editor)
{
    Item item;
    for (int line = 0; line < editor.document()->blockCount(); ++line)
        item.lines.append(NoteLine{readLineOf(editor, line), {}});
    return item;
}

void mend(NotesEditor &editor, int line, const Fix &fix)
{
    rewriteLines(editor, {{line, fix.text}});
    if (!fix.data.isEmpty())
        beginData(editor, fix.data);
}

void addRemark(const Diagnostic &remark, NotesEditor &editor, int line, QMenu *menu)
{
    menu->addAction(sentenceAction(sentence(remark), menu));
    if (remark.code == DiagnosticCode::PersonUnknown) // a question comes before a guess that would name another person
        menu->addAction(menuText(NotesEditor::tr("Add %1 to the Meeting…").arg(remark.details.value(0))), &editor,
                        [&editor, remark] { emit editor.personWanted(remark.details.value(0)); });
    if (remark.code == DiagnosticCode::JoinedWithApologies)
        menu->addAction(menuText(NotesEditor::tr("Mark %1 as Present").arg(remark.details.value(0))), &editor,
                        [&editor, remark] { emit editor.presenceWanted(remark.details.value(0)); });
    for (const Fix &fix : fixesOf(remark, readLineOf(editor, line), editor.dialect())) {
        menu->addAction(menuText(fix.title), &editor, [&editor, line, fix] { mend(editor, line, fix); });
    }
}

} // namespace

QList<Diagnostic> remarksOn(const NotesEditor &editor, int line)
{
    Item item = itemOf(editor);
    QList<Diagnostic> remarks = resolve(item, editor.dialect(), {});
    remarks.removeIf([](const Diagnostic &remark) { return remark.code == DiagnosticCode::ActionUnknown; }); // the book is not asked
    remarks += lint(item, editor.dialect());
    for (Diagnostic &remark : remarks)
        --remark.line; // from the first line of the notes
    for (const Mark &mark : editor.marks().of(MarkKind::Meeting)) {
        remarks.append(*mark.remark);
        remarks.last().line = mark.line() + 1;
    }
    remarks.removeIf([line](const Diagnostic &remark) { return remark.line != line + 1; });
    return editor.notWaived(remarks);
}

QMenu *showFixes(NotesEditor &editor)
{
    editor.commitPreedit();
    auto *menu = new QMenu(&editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(NotesEditor::tr("What is wrong in this line, and how to mend it"));
    const int line = editor.cursorLine();
    for (const Diagnostic &remark : remarksOn(editor, line))
        addRemark(remark, editor, line, menu);
    const QList<QAction *> fixes = menu->actions();
    editor.spelling()->addMending(menu);
    if (menu->isEmpty())
        menu->addAction(sentenceAction(NotesEditor::tr("Nothing is wrong in this line."), menu));
    for (QAction *action : menu->actions())
        action->setEnabled(action->isEnabled() && !editor.isReadOnly());
    menu->popup(editor.viewport()->mapToGlobal(editor.cursorRect().bottomLeft()));
    for (QAction *action : fixes) { // a word is not learnt by Enter alone: suggestions come in a moment
        if (action->isEnabled()) {
            menu->setActiveAction(action);
            break;
        }
    }
    return menu;
}

QString tipOf(const QList<Diagnostic> &remarks, const NotesEditor &editor)
{
    QStringList lines;
    for (const Diagnostic &remark : remarks) {
        lines << sentence(remark);
        const QList<Fix> fixes = fixesOf(remark, readLineOf(editor, remark.line - 1), editor.dialect());
        if (!fixes.isEmpty() && !editor.isReadOnly())
            lines << NotesEditor::tr("Ctrl+. in this line: %1").arg(fixes.first().title);
    }
    return lines.join(u'\n');
}

} // namespace minutebook
