#include "app/reviewing.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/toldtext.h"
#include "models/domain/visible.h"
#include "models/notation/inline.h"
#include "models/review/commentlevels.h"
#include "models/review/commentwords.h"
#include "models/storage/inorder.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"
#include "widgets/review/reviewpage.h"

#include <QListView>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Or the heading.
QString textAt(const ItemText &item, const PlacedComment &comment)
{
    return comment.isOnHeading() ? item.heading : item.notes.split(u'\n').value(comment.passage.line);
}

/// Of what their edition leaves out a reader is told nothing, though they may have spoken of it otherwise than in a review file.
QString whenTold(const PlacedComment &comment, const Scheme &scheme)
{
    const StoredComment &stored = comment.stored;
    const bool leftOut = comment.hasLine() && !visible(comment.passage.rank, comment.passage.clearing, scheme.rankOrHighest(stored.edition));
    const QString told = leftOut
        ? Reviewing::tr("%1 is not told with the next draft: an edition up to %2 leaves out what this is about.", "a reader, a level")
        : Reviewing::tr("%1 is told with the next draft, in an edition up to %2.", "a reader, a level");
    return told.arg(stored.reader, stored.edition);
}

} // namespace

Reviewing::Reviewing(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    m_placing.setMaxThreadCount(1);
    window.reviewPage()->setModel(&m_model);
    connect(window.reviewPage(), &ReviewPage::opened, this, &Reviewing::goToLine);
    connect(window.reviewPage(), &ReviewPage::escaped, this, &Reviewing::goBack);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &Reviewing::receive);
    connect(&window, &MainWindow::pageShown, this,
            [this](MainWindow::Page page) { m_actions.action(ActionId::ShowReview)->setChecked(page == MainWindow::Page::Review); });
}

Reviewing::~Reviewing()
{
    m_answer.disconnect(this);
    m_answer.waitForFinished();
}

void Reviewing::show()
{
    const auto follow = [this] {
        if (m_window.page() == MainWindow::Page::Review)
            ask();
    };
    connect(m_desk.book(), &OpenBook::changed, this, follow);
    connect(m_desk.book(), &OpenBook::meetingShown, this, follow);
}

void Reviewing::leave()
{
    m_answer.setFuture({});
    m_model.show({});
    m_window.reviewPage()->follow({}, {});
}

void Reviewing::toggle()
{
    if (m_window.page() == MainWindow::Page::Review)
        goBack();
    else
        open();
}

void Reviewing::open(CommentId comment)
{
    (void)m_desk.book()->settle(); // comments are placed in what was typed
    m_wanted = comment;
    m_window.showPage(MainWindow::Page::Review);
    m_window.reviewPage()->setFocus();
    ask();
}

/// Comments are of the level of what they quote.
void Reviewing::followCeiling()
{
    const bool shown = m_window.page() == MainWindow::Page::Review;
    leave();
    if (shown)
        goBack();
}

void Reviewing::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

void Reviewing::ask()
{
    if (!m_desk.book()->meeting())
        return leave();
    m_answer.setFuture(m_desk.book()
                           ->book()
                           .read([id = m_desk.book()->meeting()->id](Connection &connection) { return meetingReview(connection, id); })
                           .then(&m_placing, [](const Result<MeetingReview> &review) -> Answer {
                               const Result<QList<PlacedComment>> placed = review ? placeComments(*review) : std::unexpected(review.error());
                               if (!placed)
                                   return std::unexpected(placed.error());
                               return std::pair(*placed, review->circulations);
                           }));
}

void Reviewing::receive()
{
    if (!m_answer.future().isValid() || m_answer.future().resultCount() == 0)
        return; // the book was left meanwhile
    const Answer answer = m_answer.result();
    if (!answer)
        return emit failed(answer.error());
    ReviewPage &page = *m_window.reviewPage();
    const CommentId before = page.chosen() ? page.chosen()->stored.id : CommentId();
    m_model.show(answer->first);
    const CommentId wanted = std::exchange(m_wanted, {});
    if (wanted != CommentId() || m_model.indexOf(before).isValid())
        page.choose(wanted == CommentId() ? before : wanted);
    page.follow(answer->second, m_clock().date());
}

/// Null, with a word on it, if none is chosen.
const PlacedComment *Reviewing::chosen()
{
    if (m_window.page() != MainWindow::Page::Review)
        open();
    const PlacedComment *comment = m_window.reviewPage()->chosen();
    if (!comment)
        emit complained(tr("Choose a comment in the list first."));
    return comment;
}

void Reviewing::goToLine()
{
    const PlacedComment *comment = chosen();
    if (!comment)
        return;
    if (comment->passage.item == ItemId())
        return emit complained(tr("There is no line of the notes that this comment is about."));
    const ItemId item = comment->passage.item;
    const int line = comment->passage.line;
    m_window.showNotes();
    emit lineWanted(item, line);
    m_window.notesPane()->setFocus();
}

/// As it stands at this moment; the comment's line has to read as it did when it was placed.
Result<ItemText> Reviewing::itemNow(const PlacedComment &comment)
{
    if (!comment.hasLine())
        return failure(ErrorCode::CommentQuoteGone, {comment.stored.comment.quote});
    const Result<StoredItem> item = m_desk.book()->settle() ? m_desk.book()->storedItem(comment.passage.item)
                                                            : failure(ErrorCode::ItemMissing);
    if (!item)
        return std::unexpected(item.error());
    const ItemText text{item->id, item->heading, item->notes, item->revision};
    return textAt(text, comment) == comment.passage.text ? Result<ItemText>(text)
                                                         : failure(ErrorCode::LineChangedElsewhere, {comment.passage.text});
}

Result<ItemText> Reviewing::itemWith(const PlacedComment &comment, const QString &wording)
{
    const Result<ItemText> before = itemNow(comment);
    return before ? itemWithWording(*before, comment.passage.line, comment.stored.comment, wording, m_desk.book()->dialect()) : before;
}

/// A line is cleared because somebody has judged what it says: other words, of a reader who may not know that, are judged anew.
bool Reviewing::isJudged(const PlacedComment &comment, const QString &wording)
{
    if (comment.clearedFrom.isEmpty())
        return true;
    return m_prompts.confirm(
        tr("The line is cleared: its readers from %1 up would see “%2”. Is that fit for them?").arg(comment.clearedFrom, wording),
        tr("Accept"));
}

bool Reviewing::write(const PlacedComment &comment, const QString &wording)
{
    if (!isJudged(comment, wording))
        return false;
    OpenBook &book = *m_desk.book();
    const PlacedPassage &place = comment.passage;
    const Result<ItemText> before = itemNow(comment);
    const Result<ItemText> after = itemWith(comment, wording);
    if (!before || !after) {
        emit failed(before ? after.error() : before.error());
        return false;
    }
    if (comment.isOnHeading())
        book.renameItem(place.item, after->heading);
    else
        book.rewriteLine({place.item, place.line}, textAt(*before, comment), textAt(*after, comment));
    return true;
}

void Reviewing::accept()
{
    const PlacedComment *there = chosen();
    if (!there)
        return;
    const PlacedComment comment = *there;
    if (comment.stored.comment.kind != CommentKind::Wording)
        return settle(comment, CommentState::Accepted);
    if (comment.written)
        return settle(comment, CommentState::Accepted, {}, overtakenBy(comment, m_model.comments()));
    if (comment.isAccepted() && !comment.undone)
        return emit complained(tr("This wording is accepted and in the notes already. “Chosen Comment Is Open Again” takes the answer back; "
                                  "Undo takes back what it changed."));
    if (write(comment, comment.stored.comment.wording))
        settle(comment, CommentState::Accepted, {}, overtakenBy(comment, m_model.comments()));
}

void Reviewing::acceptChanged()
{
    const PlacedComment *there = chosen();
    if (!there)
        return;
    PlacedComment comment = *there;
    ReviewComment &said = comment.stored.comment;
    if (said.quote.isEmpty())
        return emit complained(tr("This comment is on no words that could be changed."));
    if (comment.written) // its wording is what stands there
        said.quote = plainText(said.wording, m_desk.book()->dialect()).simplified();
    const QString proposal = said.kind == CommentKind::Wording ? said.wording : said.quote;
    if (const Result<ItemText> possible = itemWith(comment, said.quote); !possible)
        return emit failed(possible.error()); // before anybody types what cannot be written
    const std::optional<QString> wording = m_prompts.finalWording(said.quote, proposal);
    if (wording && write(comment, *wording))
        settle(comment, CommentState::AcceptedChanged, {}, overtakenBy(comment, m_model.comments()));
}

void Reviewing::decline()
{
    if (const PlacedComment *comment = chosen())
        declineFor(PlacedComment(*comment), {});
}

void Reviewing::declineFor(const PlacedComment &comment, const QString &typed)
{
    const std::optional<QString> reason = m_prompts.reason({.title = tr("Decline"),
                                                            .about = lineOf(comment.stored.comment),
                                                            .label = tr("&Why not:"),
                                                            .note = whenTold(comment, m_desk.book()->dialect().scheme),
                                                            .verb = tr("Decline"),
                                                            .now = typed});
    if (!reason)
        return;
    if (reason->trimmed().isEmpty())
        return emit complained(tr("A comment is declined with a reason: the reader is told."));
    if (mayBeTold(comment, *reason))
        return settle(comment, CommentState::Declined, *reason);
    if (m_desk.book())
        declineFor(comment, *reason); // what was typed is not lost
}

/// One word that stands elsewhere only in what the reader does not see may be its whole secret.
bool Reviewing::mayBeTold(const PlacedComment &comment, const QString &reason)
{
    OpenBook &book = *m_desk.book();
    const QString &level = comment.stored.edition;
    const Result<QStringList> shared = withheldWordsIn(book, reason, book.dialect().scheme.rankOrHighest(level));
    if (!shared) {
        emit failed(shared.error());
        return false;
    }
    return shared->isEmpty()
        || m_prompts.confirm(tr("The answer has words that also stand in what is withheld from readers up to %1: %2. Is it fit for %3?")
                                 .arg(level, shared->join(", "_L1), comment.stored.reader),
                             tr("Tell It So"));
}

void Reviewing::discuss()
{
    if (const PlacedComment *comment = chosen())
        settle(PlacedComment(*comment), CommentState::Discussed);
}

/// What was written into the notes stays there: that has an undo of its own.
void Reviewing::reopen()
{
    if (const PlacedComment *comment = chosen())
        settle(PlacedComment(*comment), CommentState::Open);
}

void Reviewing::settle(const PlacedComment &comment, CommentState state, const QString &reason, const QList<CommentId> &overtaken)
{
    const MeetingId meeting = m_desk.book()->meeting()->id;
    const auto work = [=, id = comment.stored.id](Transaction &transaction) {
        return inOrder([&] { return settleComment(transaction, meeting, id, state, reason); },
                       [&] {
                           return forEach(overtaken, [&](CommentId other) {
                               return settleComment(transaction, meeting, other, CommentState::Overtaken,
                                                    tr("Other words were accepted here."));
                           });
                       });
    };
    if (state != CommentState::Open)
        wantNext(comment, overtaken);
    m_desk.book()->book().write(work).then(this, [this](const Result<> &settled) {
        if (!settled)
            emit failed(settled.error());
        else if (m_desk.book() && m_window.page() == MainWindow::Page::Review)
            ask();
    });
}

/// The next that stays open; behind the last one the first, if there is one.
void Reviewing::wantNext(const PlacedComment &comment, const QList<CommentId> &overtaken)
{
    const QList<CommentId> settled = QList<CommentId>{comment.stored.id} + overtaken;
    if (const PlacedComment *next = m_model.comment(m_model.nextOpen(m_model.indexOf(comment.stored.id), settled)))
        m_wanted = next->stored.id;
}

/// Where the notes are shown, they are meant, if they are to say something. On the page of the comments the minutes after those are.
Result<std::optional<ReportPlace>> Reviewing::placeOfReport() const
{
    OpenBook &book = *m_desk.book();
    Connection &reader = book.book().reader();
    const MeetingSummary shown = *book.meeting();
    const bool inNotes = m_window.page() == MainWindow::Page::Notes;
    const Result<bool> commented = wasCommentedOn(reader, shown.id);
    if (!commented)
        return std::unexpected(commented.error());
    Result<std::optional<ReportPlace>> here = std::nullopt;
    if (book.isEditable() && (inNotes || !*commented))
        here = minutebook::placeOfReport(reader, shown, inNotes && book.notes() ? book.notes()->item() : ItemId());
    return !here || *here ? here : laterPlaceOfReport(reader, shown);
}

void Reviewing::tellNoReport()
{
    const MeetingSummary &shown = *m_desk.book()->meeting();
    if (wasCommentedOn(m_desk.book()->book().reader(), shown.id).value_or(false))
        emit complained(tr("Comments were received on the minutes of meeting %1, but no later meeting is there whose notes could say so. Make "
                           "the next meeting first.")
                            .arg(shown.number));
    else
        emit complained(tr("No comments have been received on the minutes of an earlier meeting."));
}

void Reviewing::report()
{
    OpenBook &book = *m_desk.book();
    if (!book.meeting())
        return emit complained(tr("Choose a meeting first."));
    m_window.notesPane()->editor()->commitPreedit();
    (void)book.settle();
    const Result<std::optional<ReportPlace>> place = placeOfReport();
    if (!place)
        return emit failed(place.error());
    if (!*place)
        return tellNoReport();
    if ((*place)->item == ItemId())
        return emit complained(tr("Meeting %1 has no item yet whose notes could say how many comments were received. Add one first.")
                                   .arg((*place)->meeting.number));
    write(**place);
}

/// In place of the agenda's ready line; else at the cursor, or below what another item says.
void Reviewing::write(const ReportPlace &place)
{
    NotesEditor &editor = *m_window.notesPane()->editor();
    const OpenBook &book = *m_desk.book();
    const bool here = m_window.page() == MainWindow::Page::Notes && book.notes() && book.notes()->item() == place.item;
    if (!here) {
        m_window.showNotes();
        emit placeWanted(place.meeting.id, place.item, -1);
    }
    const QString lines = place.lines.join(u'\n');
    if (!fillLine(editor, readyForReport, lines)) {
        if (!here)
            editor.moveCursor(QTextCursor::End);
        addLine(editor, lines);
    }
    editor.setFocus();
    if (!here)
        emit done(tr("How many comments were received stands in the notes of meeting %1, item “%2”. Undo takes it back.")
                      .arg(QString::number(place.meeting.number), place.title));
}

} // namespace minutebook
