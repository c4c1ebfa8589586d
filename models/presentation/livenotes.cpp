#include "models/presentation/livenotes.h"

#include "models/presentation/notesparts.h"
#include "models/storage/registerstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A line whose meaning is completed once the cursor has left it: an action without its number, the heading of a new item.
bool waitsForCursor(const NoteLine &line)
{
    const auto *action = std::get_if<ActionWords>(&line.words);
    return (action && action->number.isEmpty()) || line.text.startsWith("# "_L1);
}

TextRange rangeOfLine(const QString &text, int line)
{
    qsizetype begin = 0;
    for (; line > 0 && begin >= 0; --line)
        begin = text.indexOf(u'\n', begin) + 1;
    const qsizetype end = text.indexOf(u'\n', begin);
    return {begin, end < 0 ? text.size() : end};
}

} // namespace

LiveNotes::LiveNotes(Book &book, StoredItem item, const Dialect &dialect, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_stored(std::move(item))
    , m_heading(m_stored.heading)
    , m_text(m_stored.notes)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveNotes::flush);
    connect(&m_answer, &QFutureWatcherBase::finished, this, [this] { receive(m_answer.result()); });
    setDialect(dialect);
}

void LiveNotes::setDialect(const Dialect &dialect)
{
    m_reader = NotesReader(dialect, findAction(m_book.reader(), dialect.scheme));
    readAgain();
}

void LiveNotes::setText(const QString &text, std::optional<int> cursorLine)
{
    m_cursorLine = cursorLine;
    if (text == m_text)
        return;
    m_text = text;
    typed();
}

void LiveNotes::setHeading(const QString &heading)
{
    if (heading == m_heading)
        return;
    m_heading = heading;
    typed();
    flush();
}

void LiveNotes::setCursorLine(std::optional<int> line)
{
    const std::optional<int> before = std::exchange(m_cursorLine, line);
    if (!before || before == line)
        return;
    if (!isSaved())
        readAgain(); // the line that was left is perhaps not read yet
    if (*before < m_reading.item.lines.size() && waitsForCursor(m_reading.item.lines[*before]))
        typed();
}

void LiveNotes::typed()
{
    ++m_typed;
    announceSaved();
    if (m_timer.isActive())
        return;
    if (m_sent)
        m_timer.start(delay);
    else
        flush();
}

void LiveNotes::flush()
{
    if (!m_sent && !isSaved() && !m_conflicted)
        send();
}

bool LiveNotes::settle()
{
    for (int tries = 0; tries < 2 && (m_sent || !isSaved()); ++tries) {
        flush();
        if (!m_sent)
            break;
        m_answer.waitForFinished();
        const Result<Saved> answer = m_answer.result();
        m_answer.setFuture({}); // what it would still tell is told here
        receive(answer);
    }
    return isSaved();
}

void LiveNotes::send()
{
    m_timer.stop();
    readAgain();
    m_sent = Sent{m_text, m_heading, m_cursorLine, m_typed};
    m_answer.setFuture(m_book.write([id = item(), revision = m_stored.revision, sent = *m_sent](Transaction &transaction) {
        return saveNotes(transaction, id, sent.heading, sent.text, sent.cursorLine, revision);
    }));
}

void LiveNotes::receive(const Result<Saved> &answer)
{
    const std::optional<Sent> sent = std::exchange(m_sent, std::nullopt);
    if (!sent)
        return;
    if (answer)
        receiveSaved(*sent, *answer);
    else
        receiveFailure(answer.error());
    announceSaved();
    if (!m_timer.isActive())
        flush();
}

void LiveNotes::receiveSaved(const Sent &sent, const Saved &saved)
{
    m_acknowledged = sent.typed;
    if (!saved.further.isEmpty())
        return goOnIn(sent, saved);
    m_stored = saved.item;
    writeNumbers(sent.text, saved.written);
}

void LiveNotes::receiveFailure(const Error &error)
{
    if (error.code == ErrorCode::NotesChangedElsewhere)
        return rebase();
    m_timer.start(retryDelay);
    emit failed(error);
}

/// Somebody else changed the item. Only if it was the notes is that a conflict.
void LiveNotes::rebase()
{
    const Result<StoredItem> theirs = minutebook::item(m_book.reader(), item());
    if (!theirs)
        return emit failed(theirs.error());
    m_conflicted = theirs->notes != m_stored.notes;
    if (m_heading == m_stored.heading)
        m_heading = theirs->heading;
    if (m_conflicted)
        return emit conflicted();
    m_stored = *theirs;
}

/// Puts the numbers that the book gave into lines that are still as they were sent. The others get theirs with the next save.
void LiveNotes::writeNumbers(const QString &sent, const QList<WrittenLine> &written)
{
    QList<TextEdit> edits;
    for (qsizetype i = written.size() - 1; i >= 0; --i) { // from below, so that places above stay
        const TextRange range = rangeOfLine(sent, written[i].line);
        const TextRange now = follow(range, sent, m_text);
        if (now.of(m_text) != range.of(sent))
            continue;
        for (TextEdit edit : editBetween(range.of(sent), written[i].text)) {
            edit.position += now.begin;
            edits.append(edit);
        }
    }
    if (edits.isEmpty())
        return;
    m_text = applyEdits(m_text, edits);
    readAgain();
    emit edited(edits);
}

/// The cursor's part of the text becomes all of it; what was typed into the other parts meanwhile is saved where it belongs.
void LiveNotes::goOnIn(const Sent &sent, const Saved &saved)
{
    const QList<NotesPart> parts = partsOf(sent.text, sent.cursorLine);
    const QList<ItemId> items = QList<ItemId>{saved.item.id} + saved.further;
    const Result<StoredItem> stored = minutebook::item(m_book.reader(), saved.cursorItem);
    if (!stored || parts.size() != items.size()) {
        m_conflicted = true;
        return emit conflicted();
    }
    const qsizetype current = std::max<qsizetype>(0, items.indexOf(saved.cursorItem));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString now = follow(parts[i].range, sent.text, m_text).of(m_text);
        if (i != current && now != parts[i].range.of(sent.text))
            saveRest(items[i], now);
    }
    const TextRange kept = follow(parts[current].range, sent.text, m_text);
    const QList<TextEdit> edits{{kept.end, m_text.size() - kept.end, {}}, {0, kept.begin, {}}};
    QList<WrittenLine> written;
    const int lines = static_cast<int>(parts[current].range.of(sent.text).count(u'\n')) + 1;
    for (const WrittenLine &line : saved.written) {
        if (const int at = line.line - parts[current].firstLine; at >= 0 && at < lines)
            written.append({at, line.text});
    }
    m_stored = *stored;
    m_heading = m_stored.heading;
    m_text = applyEdits(m_text, edits);
    m_cursorLine = saved.cursorLine;
    readAgain();
    emit continuedIn(edits);
    writeNumbers(parts[current].range.of(sent.text), written);
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

void LiveNotes::keepMine()
{
    if (const Result<StoredItem> theirs = minutebook::item(m_book.reader(), item()))
        m_stored = *theirs;
    m_conflicted = false;
    flush();
}

void LiveNotes::takeTheirs()
{
    const Result<StoredItem> theirs = minutebook::item(m_book.reader(), item());
    if (!theirs)
        return emit failed(theirs.error());
    takeOver(*theirs);
}

void LiveNotes::refresh()
{
    if (m_sent || m_conflicted)
        return; // the answer that is on its way tells it
    const Result<StoredItem> theirs = minutebook::item(m_book.reader(), item());
    if (!theirs)
        return emit removed();
    if (theirs->revision == m_stored.revision)
        return;
    if (isSaved())
        takeOver(*theirs);
    else
        rebase();
}

void LiveNotes::takeOver(const StoredItem &theirs)
{
    const QList<TextEdit> edits = editBetween(m_text, theirs.notes);
    m_stored = theirs;
    m_heading = theirs.heading;
    m_text = theirs.notes;
    m_conflicted = false;
    m_acknowledged = m_typed;
    readAgain();
    if (!edits.isEmpty())
        emit edited(edits);
    announceSaved();
}

void LiveNotes::readAgain()
{
    m_reading = m_reader.read(m_heading, m_text);
    emit read();
}

void LiveNotes::announceSaved()
{
    if (std::exchange(m_wasSaved, isSaved()) != isSaved())
        emit savedChanged(isSaved());
}

} // namespace minutebook
