#include "models/presentation/actionnumbers.h"
#include "models/presentation/livenotes.h"
#include "models/presentation/notesparts.h"
#include "models/storage/joinitems.h"

#include <algorithm>

namespace minutebook {

// Of LiveNotes: what happens where lines become items, and where that is taken back.

/// The cursor's part of the text becomes all of it; what was typed into the other parts meanwhile is saved where it belongs.
void LiveNotes::goOnIn(const Sent &sent, const Saved &saved)
{
    const QList<NotesPart> parts = partsOf(sent.text, sent.cursorLine);
    const QList<ItemId> items = QList<ItemId>{saved.item.id} + saved.further;
    NotesSplit split{m_text, {}, followParts(parts, sent.text, m_text), items.indexOf(saved.cursorItem)};
    for (const ItemId id : items) {
        if (const Result<StoredItem> stored = minutebook::item(m_book.reader(), id))
            split.parts.append(*stored);
    }
    if (split.current < 0 || parts.size() != items.size() || split.parts.size() != items.size()) {
        m_conflicted = true;
        return emit conflicted();
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == split.current || split.ranges.at(i).of(m_text) == parts[i].range.of(sent.text))
            continue;
        saveRest(items[i], split.ranges.at(i).of(m_text));
        split.parts[i].revision = -1; // it is something else already: the parts stay apart
    }
    goOnIn(split);
    const QList<WrittenLine> numbers = sent.numbered + saved.written;
    keepNumbers(sent.text, numbers); // the other parts' too: all may be one text again
    const NotesPart &part = parts[split.current];
    const QString text = part.range.of(sent.text);
    writeNumbers(text, within(numbers, part.firstLine, static_cast<int>(text.count(u'\n')) + 1));
}

void LiveNotes::goOnIn(const NotesSplit &split)
{
    m_stored = split.parts[split.current];
    m_heading = m_stored.heading;
    m_text = m_madeAgain && m_madeAgain->left == m_stored.notes ? m_stored.notes : applyEdits(split.text, split.edits());
    if (m_cursorLine) // as the cursor stands now, not as it stood when the text was sent
        m_cursorLine = std::max(0, *m_cursorLine - split.firstLineOfCurrent());
    m_splits.append(split);
    m_held.clear();
    readAgain();
    emit continuedIn(m_madeAgain ? editBetween(m_madeAgain->left, m_text) : split.edits());
}

/// What the editor has made again has the numbers too that came along.
QList<WrittenLine> LiveNotes::numbersOfMadeAgain() const
{
    if (!m_madeAgain)
        return {};
    const QList<NotesPart> parts = partsOf(m_text, m_cursorLine);
    const NotesPart &part = partOfCursor(parts, m_cursorLine);
    QList<WrittenLine> lines = numbersBetween(part.range.of(m_text), m_madeAgain->left, m_reader.dialect()).value_or(QList<WrittenLine>());
    for (WrittenLine &line : lines)
        line.line += part.firstLine;
    return lines;
}

void LiveNotes::saveRest(ItemId item, const QString &notes)
{
    m_book
        .write([item, notes](Transaction &transaction) -> Result<Saved> {
            const Result<StoredItem> stored = minutebook::item(transaction, item);
            return stored ? saveNotes(transaction, item, stored->heading, notes, std::nullopt) : std::unexpected(stored.error());
        })
        .then(this, [this](const Result<Saved> &saved) {
            if (!saved)
                emit failed(saved.error());
        });
}

/// A heading that is taken out and typed again, or made again, begins an item as any other.
void LiveNotes::letHeadingsGo()
{
    if (m_held.isEmpty())
        return;
    const QStringList lines = headingLines(m_text);
    m_held.removeIf([&](const QString &held) { return !lines.contains(held); });
}

/// Whether a line of the text stays in the editor where others become items.
bool LiveNotes::staysHere(int line) const
{
    const QList<NotesPart> parts = partsOf(m_text, m_cursorLine);
    const NotesPart &part = partOfCursor(parts, m_cursorLine);
    return line >= part.firstLine && line <= part.firstLine + part.range.of(m_text).count(u'\n');
}

/// The editor's text is again what it was before it was parted.
void LiveNotes::takeBackSplit()
{
    const NotesSplit &split = m_splits.at(m_splits.size() - 1 - m_joins);
    ++m_joins;
    const bool sameHeading = m_joins > 1 || split.parts[split.current].heading == m_heading;
    if (!sameHeading || !mayJoin(m_book.reader(), partsBefore(m_splits, m_joins, m_stored), item()))
        stayApart();
}

void LiveNotes::sendJoined()
{
    m_answer.setFuture(m_book.write(
        [parts = partsBefore(m_splits, m_joins, m_stored), back = TakenBack{item(), m_joins}, sent = *m_sent,
         waits = waiting()](Transaction &transaction) { return joinItems(transaction, parts, back, sent.text, sent.cursorLine, waits); }));
}

/// Not at once: the editor is still taking back.
void LiveNotes::stayApart()
{
    m_apart = true;
    QMetaObject::invokeMethod(this, &LiveNotes::leaveApart, Qt::QueuedConnection);
}

/// Of the text, with what was typed into it since, the editor keeps the part that it had.
void LiveNotes::leaveApart()
{
    if (!m_apart)
        return; // done already
    const NotesSplit split = m_splits.at(m_splits.size() - m_joins);
    const NotesSplit now{m_text, {}, {follow(split.rangeOfCurrent(), split.text, m_text)}, 0};
    m_apart = false;
    m_joins = 0;
    m_splits.clear();
    m_takenBack.clear();
    m_text = applyEdits(m_text, now.edits());
    readAgain();
    emit stayedApart(now.edits(), {ErrorCode::ItemsStayApart, {}});
    flush();
}

/// It is the item again that it came from. Its headings stay lines until the cursor leaves it, or they would part it again at once.
void LiveNotes::goOnJoined(const Sent &sent, const Saved &saved)
{
    for (qsizetype i = 0; i < sent.joins; ++i)
        m_takenBack.append(m_splits.takeLast());
    m_joins -= sent.joins;
    m_stored = saved.item;
    m_heading = m_stored.heading;
    m_held = headingLines(sent.text);
    readAgain();
    emit continuedIn({});
    writeNumbers(sent.text, saved.written);
}

void LiveNotes::settleJoin()
{
    if (m_joins > 0)
        settle();
}

void LiveNotes::beginRedo()
{
    if (!m_takenBack.isEmpty() || m_joins > 0)
        settle();
}

bool LiveNotes::finishRedo(const QString &text, std::optional<int> cursorLine, bool redoable)
{
    const bool parts = !m_takenBack.isEmpty() && m_takenBack.constLast().text == m_text && text != m_text;
    if (!parts) {
        setText(text, cursorLine, redoable);
        return true;
    }
    const NotesSplit split = m_takenBack.takeLast();
    m_cursorLine = cursorLine ? std::optional(split.firstLineOfCurrent() + *cursorLine) : std::nullopt;
    m_redoable = true; // so that no number ends what can be made again
    if (!splitAgain(split, text)) {
        m_takenBack.append(split);
        return false;
    }
    m_redoable = redoable;
    const QList<StoredItem> &now = m_splits.constLast().parts;
    if (now.size() != split.parts.size())
        return true; // it was taken back at an earlier time
    for (qsizetype i = 0; i < now.size(); ++i)
        emit madeAgain(split.parts[i].id, now[i].id);
    return true;
}

/// As if its headings had been typed anew.
bool LiveNotes::splitAgain(const NotesSplit &split, const QString &left)
{
    const qsizetype before = m_splits.size();
    const QStringList held = std::exchange(m_held, {});
    m_madeAgain = {left, {}};
    for (const StoredItem &part : split.parts)
        m_madeAgain->headings << part.heading;
    typed();
    settle();
    m_madeAgain.reset();
    const bool done = m_splits.size() > before;
    if (!done)
        m_held = held;
    return done;
}

Waiting LiveNotes::waiting()
{
    const Typing onward = m_acknowledged == m_runBegins ? Typing::Anew : Typing::Onward;
    const Typing typing = m_redoable ? Typing::Undoing : onward;
    if (m_redoable) // also when it is left half undone: the rest could not be made again in what it would be parted into
        return {!m_madeAgain, typing, m_madeAgain ? m_madeAgain->headings : QStringList()};
    if (m_held.isEmpty())
        return {false, typing};
    const QStringList lines = headingLines(m_text);
    if (lines.isEmpty() || !std::ranges::all_of(lines, [this](const QString &line) { return m_held.contains(line); }))
        m_held.clear(); // one that is typed from now on begins an item
    return {!m_held.isEmpty(), typing};
}

} // namespace minutebook
