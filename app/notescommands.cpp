#include "app/notescommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/vocabulary.h"
#include "models/notation/lexline.h"
#include "models/storage/learntwords.h"
#include "widgets/notes/completionlist.h"
#include "widgets/notes/findbar.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/linehelpview.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/spellchecker.h"
#include "widgets/notes/spellingmarks.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/decisionspane.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/problemspane.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A title that stays leaves the heading as it was written.
QString withTitle(const QString &text, const QString &title, const Dialect &dialect)
{
    ItemHeading heading = lexHeading(text, dialect);
    if (heading.title == title)
        return text;
    heading.title = title;
    return headingText(heading, dialect.scheme);
}

} // namespace

NotesCommands::NotesCommands(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_reasons(desk, prompts)
    , m_clock(std::move(clock))
{
    connect(&m_reasons, &LevelReasons::complained, this, &NotesCommands::complained);
}

void NotesCommands::setWindow(MainWindow *window)
{
    m_window = window;
    m_reasons.setWindow(window);
    findBar().setItems([this] {
        QList<SearchedText> texts;
        for (const ItemNotes &item : itemsNow())
            texts.append({item.item, item.notes, lexHeading(item.heading, editor().dialect()).title});
        return texts;
    });
    editor().completions()->setVocabulary([this] { return vocabularyOf(*m_desk.book()); });
    editor().completions()->setPeople([this] { return likelyPeople(*m_desk.book()); });
    connect(editor().spelling()->checker(), &SpellChecker::learntWord, this, &NotesCommands::keepWord);
    connect(&findBar(), &FindBar::itemWanted, this, [this](ItemId item) { m_desk.book()->showItem(item); });
    connect(&findBar(), &FindBar::itemsReplaced, this, &NotesCommands::saveReplaced);
}

void NotesCommands::followBook()
{
    OpenBook &book = *m_desk.book();
    m_reasons.follow(book);
    SpellChecker &checker = *editor().spelling()->checker();
    checker.setLanguage(book.body().language);
    checker.setLearnt(learntWords(book.book().reader()).value_or(QStringList()));
}

/// In a book that is only read a word is learnt until it is closed.
void NotesCommands::keepWord(const QString &word)
{
    OpenBook *book = m_desk.book();
    if (!book || book->isReadOnly())
        return;
    book->book().write([word](Transaction &transaction) { return learnWord(transaction, word); }).then(this, [this](const Result<> &kept) {
        if (!kept)
            emit complained(sentence(kept.error()));
    });
}

FindBar &NotesCommands::findBar() const
{
    return *m_window->notesPane()->findBar();
}

void NotesCommands::find()
{
    findBar().find();
}

void NotesCommands::findNext()
{
    findBar().findNext();
}

void NotesCommands::findPrevious()
{
    findBar().findPrevious();
}

void NotesCommands::replace()
{
    findBar().replace();
}

/// Of the shown meeting; the heading in the editor may not be stored yet.
QList<ItemNotes> NotesCommands::itemsNow() const
{
    QList<ItemNotes> all;
    for (const StoredItem &item : m_desk.book()->storedItems())
        all.append({item.id, item.heading, item.notes});
    const LiveNotes *notes = m_desk.book()->notes();
    const auto open = notes ? std::ranges::find(all, notes->item(), &ItemNotes::item) : all.end();
    if (open != all.end())
        open->heading = notes->heading();
    return all;
}

/// Only over what was searched: an item that says something else by now keeps all of them as they are.
void NotesCommands::saveReplaced(const QList<SearchedText> &before, const QList<SearchedText> &after)
{
    if (!m_desk.book()->settle())
        return; // why is told by the notes
    const QList<ItemNotes> items = itemsNow();
    const auto notes = [&](const QList<SearchedText> &texts) {
        QList<ItemNotes> all;
        for (const SearchedText &text : texts) {
            const auto stored = std::ranges::find(items, text.item, &ItemNotes::item);
            if (stored == items.end())
                continue;
            all.append({text.item, withTitle(stored->heading, text.title, editor().dialect()), text.text});
        }
        return all;
    };
    const auto tell = [this, count = static_cast<int>(after.size())] {
        findBar().countSoon();
        emit done(tr("Replaced in %n item(s). Undo takes all of it back.", nullptr, count));
    };
    if (!m_desk.book()->replaceNotes(notes(before), notes(after), tell))
        emit complained(tr("Another item has changed meanwhile, so nothing was replaced there. Replace once more."));
}

NotesEditor &NotesCommands::editor() const
{
    return *m_window->notesPane()->editor();
}

/// What a key does to a line it does to the row that is chosen in the pane that has the focus.
bool NotesCommands::goToChosenLine()
{
    const QWidget *focused = m_window->focusWidget();
    for (const TreePane *pane :
         std::initializer_list<TreePane *>{m_window->actionsPane(), m_window->decisionsPane(), m_window->problemsPane()}) {
        if (!focused || !pane->isAncestorOf(focused))
            continue;
        const NotesPlace place = pane->chosenPlace();
        if (place.item == ItemId()) {
            emit complained(tr("No line of this meeting’s notes is chosen in the pane. Choose one there, or go to the notes."));
            return false;
        }
        m_desk.book()->showItem(place.item);
        m_window->notesPane()->goToLine(place.line);
        m_window->notesPane()->setFocus();
    }
    return true;
}

/// A lowered level without a reason is taken back.
template <typename Change>
void NotesCommands::changeLevels(Change change)
{
    if (!goToChosenLine())
        return;
    const QString before = editor().toPlainText();
    change();
    if (!m_reasons.answerFor(before, editor().toPlainText()))
        editor().undo();
}

void NotesCommands::setRank(Rank rank)
{
    if (rank <= editor().dialect().scheme.highest())
        changeLevels([&] { minutebook::setLevel(editor(), rank); });
}

void NotesCommands::clearLevel()
{
    changeLevels([this] { minutebook::setLevel(editor(), std::nullopt); });
}

void NotesCommands::toggleCleared()
{
    changeLevels([this] { minutebook::toggleCleared(editor()); });
}

void NotesCommands::toggleOwnNotes()
{
    if (goToChosenLine())
        minutebook::toggleOwnNotes(editor());
}

void NotesCommands::showFixes()
{
    if (goToChosenLine())
        minutebook::showFixes(editor());
}

void NotesCommands::explainLine()
{
    if (goToChosenLine())
        LineHelpView::openAt(editor(), m_desk.book()->notes()->heading());
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

void NotesCommands::beginPostMeetingNote()
{
    begin(u"NOTE %1: "_s.arg(m_clock().date().toString(Qt::ISODate)));
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
    m_window->notesPane()->setFocus();
}

} // namespace minutebook
