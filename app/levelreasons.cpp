#include "app/levelreasons.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/notation/changedlevels.h"
#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/resolve.h"
#include "models/storage/levelwatch.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/messagebar.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// `draft` is what others have read.
QList<ChangedLevel> loweredLevels(const QString &heading, const QString &before, const QString &after, const Dialect &dialect,
                                  const QList<Item> &draft)
{
    const auto read = [&](const QString &notes) {
        Item item = parseItem(heading, notes, dialect).constFirst();
        (void)resolve(item, dialect, {});
        return item;
    };
    QList<ChangedLevel> lowered = changedLevels(read(before), read(after)) + movedLevels(read(before), read(after), draft);
    lowered.removeIf([](const ChangedLevel &change) { return !isLower(change.now, change.before); });
    return lowered;
}

/// "RED → GREEN" of each line that more readers see.
QStringList levelsOf(const QList<ChangedLevel> &lowered, const Dialect &dialect)
{
    QStringList words;
    for (const ChangedLevel &change : lowered)
        words << levelWords(change.before, dialect) + u" → "_s + levelWords(change.now, dialect);
    return words;
}

QString moreReaders(const QString &lowered)
{
    return LevelReasons::tr("Others have read these minutes, and more readers would see this from now on: %1.").arg(lowered);
}

/// "item 4", or by its title.
QString itemWords(OpenBook &book, const LoweredLevel &lowered)
{
    if (lowered.number > 0)
        return LevelReasons::tr("item %1").arg(lowered.number);
    const QList<StoredItem> items = book.storedItems();
    const auto item = std::ranges::find(items, lowered.item, &StoredItem::id);
    return item == items.end() ? QString() : u"“%1”"_s.arg(lexHeading(item->heading, book.dialect()).title);
}

} // namespace

ReasonQuestion lowerQuestion(const QString &lowered, const QString &verb)
{
    return {.title = LevelReasons::tr("Lower a Level"),
            .about = moreReaders(lowered),
            .label = LevelReasons::tr("&Reason why they may:"),
            .note = LevelReasons::tr("It is entered in the audit trail."),
            .verb = verb};
}

QString unansweredWords(OpenBook &book)
{
    const Result<QList<LoweredLevel>> lowered = unansweredLevels(book.book().reader(), book.meeting()->id);
    QStringList words;
    for (const LoweredLevel &each : lowered.value_or(QList<LoweredLevel>()))
        words << LevelReasons::tr("%1, %2 → %3", "item, level, level").arg(itemWords(book, each), each.from, each.to);
    return words.join(u"; "_s);
}

Result<bool> answerForLevels(OpenBook &book, Prompts &prompts, const QString &title, const QString &verb)
{
    const QString lowered = unansweredWords(book);
    if (lowered.isEmpty() && (book.isReadOnly() || areLevelsSettled(book.book().reader(), book.meeting()->id).value_or(false)))
        return true;
    ReasonQuestion question = lowerQuestion(lowered, verb);
    question.title = title;
    const std::optional<QString> reason = lowered.isEmpty() ? QString() : prompts.reason(question); // else something was taken back
    if (!reason)
        return false;
    const auto settle = [meeting = book.meeting()->id, why = *reason](Transaction &transaction) {
        return settleLevels(transaction, meeting, why);
    };
    const Result<> entered = book.book().writeNow(settle);
    return entered ? Result<bool>(true) : std::unexpected(entered.error());
}

LevelReasons::LevelReasons(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_sayWhy(tr("Say Why…"))
{
    connect(&m_sayWhy, &QAction::triggered, this, &LevelReasons::sayWhy);
}

void LevelReasons::setWindow(MainWindow *window)
{
    m_window = window;
    connect(&editor(), &QPlainTextEdit::textChanged, this, [this] { m_typed = true; });
    connect(&editor(), &NotesEditor::cursorLineChanged, this, &LevelReasons::look);
}

void LevelReasons::follow(OpenBook &book)
{
    m_told.clear();
    connect(&book, &OpenBook::changed, this, &LevelReasons::look);
    connect(&book, &OpenBook::itemShown, this, &LevelReasons::lookAtItem);
}

NotesEditor &LevelReasons::editor() const
{
    return *m_window->notesPane()->editor();
}

/// While live notes are taken nobody is asked.
bool LevelReasons::asks() const
{
    const OpenBook *book = m_desk.book();
    if (!book || !book->meeting() || !book->notes() || !book->isEditable())
        return false;
    return book->meeting()->status == MeetingStatus::InReview || book->meeting()->correcting;
}

/// The chosen item's notes before what nobody has answered for.
QString LevelReasons::answered(const QString &now) const
{
    OpenBook &book = *m_desk.book();
    return answeredNotes(book.book().reader(), book.notes()->item(), now).value_or(now);
}

bool LevelReasons::answerFor(const QString &before, const QString &after)
{
    if (before == after || !asks())
        return true;
    const Dialect &dialect = editor().dialect();
    const QString heading = m_desk.book()->notes()->heading();
    const QList<Item> &draft = m_desk.book()->draft();
    if (loweredLevels(heading, before, after, dialect, draft).isEmpty())
        return true;
    const QStringList lowered = levelsOf(loweredLevels(heading, answered(before), after, dialect, draft), dialect);
    const std::optional<QString> reason = m_prompts.reason(lowerQuestion(lowered.join(u"; "_s), tr("Lower")));
    if (reason)
        note(before, after, *reason);
    return reason.has_value();
}

void LevelReasons::note(const QString &before, const QString &after, const QString &reason)
{
    const auto write = [item = m_desk.book()->notes()->item(), before, after, reason](Transaction &transaction) {
        return noteLevelChange(transaction, item, before, after, reason);
    };
    m_window->messages()->withdraw(std::exchange(m_told, {}));
    m_desk.book()->book().write(write).then(this, [this](const Result<> &noted) {
        if (!noted)
            emit complained(sentence(noted.error()));
    });
}

void LevelReasons::lookAtItem()
{
    m_typed = true;
    look();
}

/// A line that is being typed is let be. What is not saved yet is looked at again once it is.
void LevelReasons::look()
{
    if (!asks()) {
        m_window->messages()->withdraw(std::exchange(m_told, {}));
        return;
    }
    if (!m_typed && m_told.isEmpty())
        return; // what was told may be answered for meanwhile
    const QString now = editor().toPlainText();
    QList<ChangedLevel> lowered = loweredLevels(m_desk.book()->notes()->heading(), answered(now), now, editor().dialect(),
                                                m_desk.book()->draft());
    const qsizetype all = lowered.size();
    lowered.removeIf([line = editor().cursorLine()](const ChangedLevel &change) { return change.line == line; });
    m_typed = lowered.size() < all || !m_desk.book()->notes()->isSaved();
    tell(levelsOf(lowered, editor().dialect()));
}

/// Once, though the message is closed.
void LevelReasons::tell(const QStringList &lowered)
{
    const QString words = lowered.isEmpty() ? QString() : moreReaders(lowered.join(u"; "_s));
    if (words == m_told)
        return;
    m_window->messages()->withdraw(std::exchange(m_told, words));
    if (!words.isEmpty())
        m_window->messages()->tell(MessageBar::Tone::Note, words, {&m_sayWhy});
}

/// Who says nothing is not asked again here: it waits until the text leaves.
void LevelReasons::sayWhy()
{
    if (!asks() || !m_desk.book()->settle())
        return;
    const QString now = editor().toPlainText();
    const QString before = answered(now);
    const Dialect &dialect = editor().dialect();
    const QStringList lowered = levelsOf(loweredLevels(m_desk.book()->notes()->heading(), before, now, dialect, m_desk.book()->draft()),
                                         dialect);
    if (lowered.isEmpty())
        return;
    if (const std::optional<QString> reason = m_prompts.reason(lowerQuestion(lowered.join(u"; "_s), tr("Enter"))))
        note(before, now, *reason);
}

} // namespace minutebook
