#include "models/storage/journalrule.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr qsizetype longestRun = 80; // of typing that is one edit, in UTF-16 units
constexpr qsizetype furthestUndo = 100; // edits that one save can have taken back

qsizetype doneCount(const QList<JournalEdit> &journal)
{
    return std::ranges::count(journal, false, &JournalEdit::undone);
}

/// How many edits were taken back, or made again, between two texts; 0 if that is not what happened.
qsizetype undoneBetween(const QList<JournalEdit> &journal, QString text, const QString &after)
{
    const qsizetype done = doneCount(journal);
    for (qsizetype count = 1; count <= std::min(done, furthestUndo); ++count) {
        text = applyEdits(text, {journal[done - count].back()});
        if (text == after)
            return count;
    }
    return 0;
}

qsizetype redoneBetween(const QList<JournalEdit> &journal, QString text, const QString &after)
{
    const qsizetype done = doneCount(journal);
    for (qsizetype count = 1; count <= std::min(journal.size() - done, furthestUndo); ++count) {
        text = applyEdits(text, {journal[done + count - 1].forth()});
        if (text == after)
            return count;
    }
    return 0;
}

/// Whether a letter more was typed, or a letter more deleted, right where the last edit ended.
bool runsOn(const JournalEdit &last, const JournalEdit &next)
{
    const bool types = last.removed.isEmpty() && next.removed.isEmpty() && next.position == last.position + last.inserted.size();
    const bool deletes = last.inserted.isEmpty() && next.inserted.isEmpty() && next.position + next.removed.size() == last.position;
    const QString text = types ? last.inserted + next.inserted : next.removed + last.removed;
    return (types || deletes) && !text.contains(u'\n') && text.size() <= longestRun;
}

void extend(JournalEdit &last, const JournalEdit &next)
{
    last.inserted += next.inserted;
    last.removed.prepend(next.removed);
    last.position = std::min(last.position, next.position);
}

void add(QList<JournalEdit> &journal, const JournalEdit &next)
{
    journal.removeIf([](const JournalEdit &edit) { return edit.undone; });
    if (!journal.isEmpty() && runsOn(journal.last(), next))
        extend(journal.last(), next);
    else
        journal.append(next);
    if (journal.size() > longestJournal)
        journal.remove(0, journal.size() - longestJournal);
}

void setUndone(QList<JournalEdit> &journal, qsizetype from, qsizetype count, bool undone)
{
    for (qsizetype i = from; i < from + count; ++i)
        journal[i].undone = undone;
}

} // namespace

QString textBefore(const QList<JournalEdit> &journal, const QString &text)
{
    QList<TextEdit> back;
    for (qsizetype i = doneCount(journal) - 1; i >= 0; --i)
        back.append(journal[i].back());
    return applyEdits(text, back);
}

QList<JournalEdit> journalled(QList<JournalEdit> journal, const QString &before, const QString &after)
{
    const QList<TextEdit> edits = editBetween(before, after);
    if (edits.isEmpty())
        return journal;
    const qsizetype done = doneCount(journal);
    if (const qsizetype undone = undoneBetween(journal, before, after)) {
        setUndone(journal, done - undone, undone, true);
        return journal;
    }
    if (const qsizetype redone = redoneBetween(journal, before, after)) {
        setUndone(journal, done, redone, false);
        return journal;
    }
    const TextEdit &edit = edits.first();
    add(journal, {static_cast<int>(edit.position), before.sliced(edit.position, edit.removed), edit.inserted, false});
    return journal;
}

/// Back to the newest state of which the rest is a continuation.
QList<JournalEdit> cutBack(const QList<JournalEdit> &journal, QString text, const QString &rest)
{
    for (qsizetype count = doneCount(journal); count >= 0; --count) {
        if (rest.startsWith(text))
            return journalled(journal.first(count), text, rest);
        if (count > 0)
            text = applyEdits(text, {journal[count - 1].back()});
    }
    return {};
}

} // namespace minutebook
