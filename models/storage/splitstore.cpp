#include "models/storage/splitstore.h"

#include "models/storage/inorder.h"

#include <algorithm>

namespace minutebook {

namespace {

/// What can be made again in an item.
QList<JournalEdit> undoneIn(const StoredItem &item, QList<JournalEdit> edits)
{
    for (JournalEdit &edit : edits) {
        edit.undone = true;
        if (edit.split)
            edit.split->parts = {item};
    }
    return edits;
}

/// What can be made again in one of the parts.
struct Rest {
    qsizetype part = -1;
    QList<JournalEdit> edits;
};

/// Nothing where something else would have been made again first.
Rest restBehind(const QList<JournalEdit> &undone, const QString &whole, const QList<StoredItem> &parts)
{
    if (undone.isEmpty() || !undone.first().split || undone.first().removed != whole)
        return {};
    const qsizetype part = undone.first().split->current;
    if (part >= parts.size())
        return {};
    const QList<JournalEdit> edits = withNumbers(undone.sliced(1), undone.first().inserted, parts[part].notes);
    return {part, undoneIn(parts[part], undoneOf(edits))};
}

/// Of the newest splits that are done, the one that is reached by going back so many; -1 if there are fewer.
qsizetype splitBehind(const QList<JournalEdit> &journal, qsizetype count)
{
    for (qsizetype i = journal.size() - 1; i >= 0; --i) {
        if (journal[i].split && !journal[i].undone && --count == 0)
            return i;
    }
    return -1;
}

} // namespace

Result<> enterSplit(Transaction &transaction, const QList<JournalEdit> &journal, const NotesChange &whole, const JournalSplit &split)
{
    const QList<JournalEdit> typed = journalled(journal, whole.before, whole.given, whole.typing);
    const Rest rest = restBehind(undoneOf(typed), whole.given, split.parts);
    const StoredItem &current = split.parts[split.current];
    QList<JournalEdit> ofCurrent = doneOf(typed);
    ofCurrent.remove(0, std::max<qsizetype>(0, ofCurrent.size() + 1 - longestJournal));
    ofCurrent.append({0, whole.given, current.notes, false, split});
    QList<JournalEdit> ofFirst = cutBack(journal, whole.before, split.parts.first().notes);
    if (rest.part == split.current)
        ofCurrent += rest.edits;
    else if (rest.part == 0)
        ofFirst += rest.edits;
    return inOrder([&] { return replaceEdits(transaction, current.id, ofCurrent); },
                   [&] { return split.current > 0 ? replaceEdits(transaction, split.parts.first().id, ofFirst) : Result<>(); },
                   [&] {
                       const bool isOther = rest.part > 0 && rest.part != split.current;
                       return isOther ? replaceEdits(transaction, split.parts[rest.part].id, rest.edits) : Result<>();
                   });
}

Result<> enterJoin(Transaction &transaction, const QList<JournalEdit> &journal, qsizetype count, const StoredItem &joined,
                   const NotesChange &notes)
{
    const qsizetype at = splitBehind(journal, count);
    if (at < 0)
        return {};
    const QList<JournalEdit> parted = journal.first(at) + undoneIn(joined, journal.sliced(at));
    const QList<JournalEdit> typed = journalled(parted, journal[at].removed, notes.given, notes.typing);
    return replaceEdits(transaction, joined.id, withNumbers(typed, notes.given, notes.stored));
}

} // namespace minutebook
