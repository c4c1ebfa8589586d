#include "models/storage/journalrule.h"

#include <algorithm>
#include <utility>

namespace minutebook {

namespace {

constexpr qsizetype longestRun = 80; // of typing that is one edit, in UTF-16 units
constexpr qsizetype furthestUndo = 100; // edits that one save can have taken back

qsizetype doneCount(const QList<JournalEdit> &journal)
{
    return std::ranges::count(journal, false, &JournalEdit::undone);
}

/// How many edits were taken back, or made again, between two texts; 0 if that is not what happened. Never a split, behind which the text
/// may read the same by chance: whoever takes that back, or makes it again, says so.
qsizetype undoneBetween(const QList<JournalEdit> &journal, QString text, const QString &after)
{
    const qsizetype done = doneCount(journal);
    for (qsizetype count = 1; count <= std::min(done, furthestUndo) && !journal[done - count].split; ++count) {
        text = applyEdits(text, {journal[done - count].back()});
        if (text == after)
            return count;
    }
    return 0;
}

qsizetype redoneBetween(const QList<JournalEdit> &journal, QString text, const QString &after)
{
    const qsizetype done = doneCount(journal);
    const qsizetype most = std::min(journal.size() - done, furthestUndo);
    for (qsizetype count = 1; count <= most && !journal[done + count - 1].split; ++count) {
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

void add(QList<JournalEdit> &journal, const JournalEdit &next, Typing typing = Typing::Anew)
{
    journal.removeIf([](const JournalEdit &edit) { return edit.undone; });
    if (typing == Typing::Onward && !journal.isEmpty() && runsOn(journal.last(), next))
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

JournalEdit editOf(const QString &before, const QString &after, bool undone)
{
    const QList<TextEdit> edits = editBetween(before, after);
    const TextEdit edit = edits.isEmpty() ? TextEdit() : edits.first();
    return {static_cast<int>(edit.position), before.sliced(edit.position, edit.removed), edit.inserted, undone};
}

/// How much one has to type between two texts.
qsizetype lengthBetween(const QString &before, const QString &after)
{
    const JournalEdit edit = editOf(before, after, false);
    return edit.removed.size() + edit.inserted.size();
}

/// Where notes are that stand between two states of the journal.
struct Between {
    qsizetype edit = 0;
    bool within = false; ///< within that edit, else off the way before it
    qsizetype detour = 0; ///< how much longer the way is by them
    QString before; ///< the edit's own ends
    QString after;
};

Between within(qsizetype edit, const QString &before, const QString &sought, const QString &after)
{
    const qsizetype detour = lengthBetween(before, sought) + lengthBetween(sought, after) - lengthBetween(before, after);
    return {edit, true, detour, before, after};
}

/// The nearest place among equal ones, but none beyond a split, which is one step. `text` is the state that `done` edits lead to.
Between placeBetween(const QList<JournalEdit> &journal, qsizetype done, const QString &text, const QString &sought)
{
    QList<Between> places;
    QString state = text;
    const qsizetype last = std::min(journal.size(), done + furthestUndo);
    for (qsizetype i = done; i < last && !journal[i].split; ++i) {
        const QString before = std::exchange(state, applyEdits(state, {journal[i].forth()}));
        places.append(within(i, before, sought, state));
    }
    state = text;
    qsizetype first = done;
    while (first > std::max<qsizetype>(0, done - furthestUndo) && !journal[first - 1].split) {
        const QString after = std::exchange(state, applyEdits(state, {journal[--first].back()}));
        places.append(within(first, state, sought, after));
    }
    places.append({first, false, lengthBetween(sought, state), {}, state});
    return *std::ranges::min_element(places, {}, &Between::detour);
}

/// The notes are between two states that the journal knows: from now on it knows them too.
QList<JournalEdit> partedAt(QList<JournalEdit> journal, const QString &before, const QString &now)
{
    const Between place = placeBetween(journal, doneCount(journal), before, now);
    setUndone(journal, 0, place.edit, false);
    setUndone(journal, place.edit, journal.size() - place.edit, true);
    QList<JournalEdit> parts{editOf(now, place.after, true)};
    if (place.within)
        journal[place.edit] = editOf(place.before, now, false);
    else if (place.edit > 0)
        parts.prepend(editOf(place.after, now, false));
    const qsizetype behind = place.edit + (place.within ? 1 : 0);
    return journal.first(behind) + parts + journal.sliced(behind);
}

/// Makes the edit one of the text in which the book has put `number`, which goes to where it is behind that; false if it is gone there.
bool takeAlong(JournalEdit &edit, TextEdit &number)
{
    const qsizetype end = edit.position + edit.removed.size();
    const bool touches = number.position >= edit.position && number.position <= end;
    const bool covers = number.position > edit.position && number.position < end;
    if (covers || (touches && edit.inserted.contains(number.inserted))) {
        edit.removed.insert(number.position - edit.position, number.inserted);
        return false;
    }
    if (number.position < edit.position || (touches && number.position == edit.position && !edit.removed.isEmpty()))
        edit.position += static_cast<int>(number.inserted.size());
    else
        number.position += edit.inserted.size() - edit.removed.size();
    return true;
}

/// What is made again, in a text with the number.
void takeAlongUndone(QList<JournalEdit> &journal, TextEdit number)
{
    for (JournalEdit &edit : journal) {
        if (edit.undone && !takeAlong(edit, number))
            return;
    }
}

/// The last edit that is done leads to the text with the number.
void takeIntoLast(QList<JournalEdit> &journal, const QString &before, const TextEdit &number)
{
    const qsizetype done = doneCount(journal);
    if (done == 0)
        return;
    JournalEdit &last = journal[done - 1];
    if (number.position >= last.position && number.position <= last.position + last.inserted.size()) {
        last.inserted.insert(number.position - last.position, number.inserted);
        return;
    }
    const QString start = applyEdits(before, {last.back()});
    last = editOf(start, applyEdits(before, {number}), false);
}

/// From below, so that places above stay.
QList<TextEdit> numbersPutIn(const QString &before, const QString &numbered)
{
    QList<TextEdit> edits;
    const QStringList old = before.split(u'\n');
    const QStringList now = numbered.split(u'\n');
    qsizetype begin = 0;
    for (qsizetype i = 0; i < old.size(); ++i) {
        for (const QList<TextEdit> between = editBetween(old[i], now.value(i)); const TextEdit &edit : between)
            edits.prepend({begin + edit.position, edit.removed, edit.inserted});
        begin += old[i].size() + 1;
    }
    return edits;
}

} // namespace

QString textBefore(const QList<JournalEdit> &journal, const QString &text)
{
    QList<TextEdit> back;
    for (qsizetype i = doneCount(journal) - 1; i >= 0; --i)
        back.append(journal[i].back());
    return applyEdits(text, back);
}

QString textAfter(const QList<JournalEdit> &journal, const QString &text)
{
    QList<TextEdit> forth;
    for (qsizetype i = doneCount(journal); i < journal.size() && !journal[i].split; ++i)
        forth.append(journal[i].forth());
    return applyEdits(text, forth);
}

QList<JournalEdit> journalled(QList<JournalEdit> journal, const QString &before, const QString &after, Typing typing)
{
    if (before == after)
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
    if (typing == Typing::Undoing)
        return partedAt(journal, before, after);
    add(journal, editOf(before, after, false), typing);
    return journal;
}

QList<JournalEdit> withNumbers(QList<JournalEdit> journal, const QString &before, const QString &numbered)
{
    const QList<TextEdit> numbers = numbersPutIn(before, numbered);
    if (!std::ranges::all_of(numbers, [](const TextEdit &number) { return number.removed == 0; })
        || applyEdits(before, numbers) != numbered) {
        add(journal, editOf(before, numbered, false)); // it is another change
        return journal;
    }
    QString text = before;
    for (const TextEdit &number : numbers) {
        takeIntoLast(journal, text, number);
        takeAlongUndone(journal, number);
        text = applyEdits(text, {number});
    }
    return journal;
}

QList<JournalEdit> doneOf(const QList<JournalEdit> &journal)
{
    return journal.first(doneCount(journal));
}

QList<JournalEdit> undoneOf(const QList<JournalEdit> &journal)
{
    return journal.sliced(doneCount(journal));
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
