#include "models/presentation/livenotes.h"

#include "models/presentation/actionnumbers.h"
#include "models/storage/lastplace.h"
#include "models/storage/registerstore.h"

namespace minutebook {

namespace {

/// With what is typed the book knows where: a window that is ended by force opens there.
Result<Saved> atPlace(Transaction &transaction, Result<Saved> saved)
{
    if (!saved || !saved->cursorLine)
        return saved;
    const Result<> kept = saveLastPlace(transaction, {saved->item.meeting, saved->cursorItem, *saved->cursorLine});
    return kept ? std::move(saved) : std::unexpected(kept.error());
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
    connect(&m_answer, &QFutureWatcherBase::finished, this, [this] {
        if (m_sent) // else settle() has had it
            receive(m_answer.result());
    });
    const TypedHistory typed = typedHistory(m_book.reader(), m_stored);
    m_splits = typed.splits;
    m_takenBack = typed.takenBack;
    setDialect(dialect);
    m_numbered = numberedLines(typed.edits, m_text, dialect);
}

QList<JournalEdit> LiveNotes::history() const
{
    return isSaved() ? typedHistory(m_book.reader(), m_stored).edits : QList<JournalEdit>();
}

void LiveNotes::setDialect(const Dialect &dialect)
{
    m_reader = NotesReader(dialect, findAction(m_book.reader(), dialect.scheme));
    readAgain();
}

void LiveNotes::setText(const QString &text, std::optional<int> cursorLine, bool redoable)
{
    m_cursorLine = cursorLine;
    m_redoable = redoable;
    if (text == m_text)
        return;
    m_text = text;
    if (!redoable)
        m_takenBack.clear();
    letHeadingsGo();
    if (const qsizetype next = m_splits.size() - 1 - m_joins; next >= 0 && !m_apart && m_splits[next].text == text)
        takeBackSplit();
    typed();
}

void LiveNotes::beginRun()
{
    flush();
    m_runBegins = m_typed;
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
    const bool redoable = !line && m_redoable;
    const bool held = !line && !std::exchange(m_held, {}).isEmpty();
    if (redoable || held)
        typed(); // its actions get numbers now, and its headings begin items, but while there is something to make again
    readTyped(); // the line that was left is perhaps not read yet
    if (hasWaited(line ? before : std::nullopt))
        typed();
}

/// Whether a line that was left, or any once there is no cursor, has waited for that.
bool LiveNotes::hasWaited(std::optional<int> left) const
{
    const QList<NoteLine> &lines = m_reading.item.lines;
    if (!left)
        return std::ranges::any_of(lines, waitsForCursor);
    return *left < lines.size() && waitsForCursor(lines[*left]);
}

void LiveNotes::typed()
{
    ++m_typed;
    announceSaved();
    if (m_timer.isActive())
        return;
    if (m_sent || !m_pause.hasExpired())
        m_timer.start(static_cast<int>(m_pause.remainingTime()));
    else
        flush();
}

void LiveNotes::flush()
{
    if (!m_sent && !isSaved() && !m_conflicted && !m_apart)
        send();
}

bool LiveNotes::settle()
{
    leaveApart();
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
    m_pause.setRemainingTime(delay);
    readTyped();
    m_sent = Sent{m_text, m_heading, m_cursorLine, m_typed, m_joins};
    if (m_joins > 0)
        return sendJoined();
    const Waiting waits = waiting();
    m_sent->numbered = numbersOfOld();
    if (actionsWait())
        m_sent->numbered.removeIf([this, &waits](const WrittenLine &line) { return waits.headings || staysHere(line.line); });
    m_sent->numbered += numbersOfMadeAgain();
    m_answer.setFuture(m_book.write([id = item(), revision = m_stored.revision, sent = *m_sent, waits](Transaction &transaction) {
        return atPlace(transaction, saveNotes(transaction, id, sent.heading, sent.numberedText(), sent.cursorLine, revision, waits));
    }));
}

QString LiveNotes::Sent::numberedText() const
{
    return applyEdits(text, numberEdits(text, numbered, text));
}

/// What is taken back may take a number with it, that has perhaps been read aloud: the same line has it again.
QList<WrittenLine> LiveNotes::numbersOfOld() const
{
    if (m_numbered.isEmpty())
        return {};
    QList<WrittenLine> lines;
    QStringList all = m_text.split(u'\n');
    for (int i = 0; i < all.size(); ++i) {
        const auto old = m_numbered.constFind(all[i]);
        if (old == m_numbered.cend() || i == m_cursorLine || all.contains(*old))
            continue;
        lines.append({i, *old});
        all[i] = *old; // one line has it
    }
    return lines;
}

void LiveNotes::receive(const Result<Saved> &answer)
{
    const std::optional<Sent> sent = std::exchange(m_sent, std::nullopt);
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
    if (sent.joins > 0)
        return goOnJoined(sent, saved);
    if (!saved.further.isEmpty())
        return goOnIn(sent, saved);
    m_stored = saved.item;
    writeNumbers(sent.text, sent.numbered + saved.written);
}

void LiveNotes::receiveFailure(const Error &error)
{
    if (error.code == ErrorCode::NotesChangedElsewhere)
        return rebase();
    if (error.code == ErrorCode::ItemsStayApart)
        return stayApart();
    if (error.code == ErrorCode::ItemMissing)
        return loseItem();
    m_timer.start(retryDelay);
    emit failed(error);
}

/// The item has another revision than the text was edited from. Only if its notes say something else is that a conflict.
void LiveNotes::rebase()
{
    const Result<StoredItem> theirs = minutebook::item(m_book.reader(), item());
    if (!theirs)
        return emit failed(theirs.error());
    const std::optional<QList<WrittenLine>> numbered = numbersBetween(m_stored.notes, theirs->notes, m_reader.dialect());
    m_conflicted = !numbered;
    if (m_conflicted)
        return emit conflicted();
    if (m_heading == m_stored.heading)
        m_heading = theirs->heading;
    const QString base = std::exchange(m_stored, *theirs).notes;
    readAgain(); // below their heading
    writeNumbers(base, *numbered);
}

void LiveNotes::writeNumbers(const QString &sent, const QList<WrittenLine> &written)
{
    if (written.isEmpty())
        return;
    keepNumbers(sent, written);
    const QList<TextEdit> edits = numberEdits(sent, written, m_text);
    if (edits.isEmpty())
        return;
    m_text = applyEdits(m_text, edits);
    readAgain();
    emit numbered(edits);
}

void LiveNotes::keepNumbers(const QString &sent, const QList<WrittenLine> &written)
{
    const QStringList lines = sent.split(u'\n');
    for (const WrittenLine &line : written)
        m_numbered.insert(lines.value(line.line), line.text);
}

/// Whatever is typed next is not to come into another item: it stays here until somebody has decided.
void LiveNotes::loseItem()
{
    if (m_book.isReadOnly())
        return emit removed();
    m_conflicted = true;
    if (std::exchange(m_gone, true))
        return;
    announceSaved();
    emit conflicted();
}

void LiveNotes::keepMine()
{
    const Result<StoredItem> theirs = minutebook::item(m_book.reader(), item());
    if (!theirs)
        return bringBack();
    m_stored = *theirs;
    m_conflicted = m_gone = false;
    flush();
}

/// At its old place.
void LiveNotes::bringBack()
{
    const Result<StoredItem> again = m_book.writeNow(
        [stored = m_stored, heading = m_heading, text = m_text](Transaction &transaction) -> Result<StoredItem> {
            const Result<ItemId> added = addItem(transaction, stored.meeting, stored.position, heading, text);
            return added ? minutebook::item(transaction, *added) : std::unexpected(added.error());
        });
    if (!again)
        return emit failed(again.error());
    const ItemId before = item();
    m_gone = false;
    m_splits.clear(); // they were the other's
    m_takenBack.clear();
    takeOver(*again);
    emit madeAgain(before, item());
}

void LiveNotes::takeTheirs()
{
    const Result<StoredItem> theirs = minutebook::item(m_book.reader(), item());
    if (theirs)
        return takeOver(*theirs);
    m_conflicted = m_gone = false;
    m_acknowledged = m_typed;
    announceSaved();
    emit removed();
}

void LiveNotes::refresh()
{
    if (m_sent)
        return; // the answer that is on its way tells it
    const Result<int> revision = itemRevision(m_book.reader(), item());
    if (!revision && revision.error().code == ErrorCode::ItemMissing)
        return loseItem();
    if (m_conflicted || (revision && *revision == m_stored.revision))
        return;
    const Result<StoredItem> theirs = minutebook::item(m_book.reader(), item());
    if (!theirs)
        return emit failed(theirs.error());
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

void LiveNotes::readTyped()
{
    if (m_read != m_typed)
        readAgain();
}

void LiveNotes::readAgain()
{
    m_read = m_typed;
    m_reading = m_reader.read(m_heading, m_text);
    emit read();
}

void LiveNotes::announceSaved()
{
    if (std::exchange(m_wasSaved, isSaved()) != isSaved())
        emit savedChanged(isSaved());
}

} // namespace minutebook
