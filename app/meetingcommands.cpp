#include "app/meetingcommands.h"

#include "app/desk.h"
#include "app/levelreasons.h"
#include "app/placecomments.h"
#include "app/tellnoapproval.h"
#include "app/toldtext.h"
#include "app/withoutquorum.h"
#include "models/notation/lexline.h"
#include "models/notation/resolve.h"
#include "models/presentation/words.h"
#include "models/storage/approval.h"
#include "models/storage/circulationstore.h"
#include "models/storage/correctionstore.h"
#include "models/storage/revisionstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/dialogs/reasondialog.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What was answered by a change of the notes is open again where that was undone.
qsizetype openComments(Connection &reader, MeetingId meeting)
{
    const Result<MeetingReview> review = meetingReview(reader, meeting);
    const auto placed = review ? placeComments(*review).value_or(QList<PlacedComment>()) : QList<PlacedComment>();
    return std::ranges::count_if(
        placed, [](const PlacedComment &each) { return each.isOpen() && each.stored.comment.kind != CommentKind::Accepted; });
}

/// Of its readers: what nobody has answered, and who has not answered what they got last. Empty: nothing.
QString wordsOnReaders(Connection &reader, MeetingId meeting)
{
    const auto sent = circulations(reader, meeting).value_or(QList<StoredCirculation>());
    const qsizetype open = openComments(reader, meeting);
    QMap<QString, bool> returned;
    for (const StoredCirculation &each : sent)
        returned[each.circulation.reader] = !each.circulation.returned.isNull();
    QStringList sentences;
    if (open > 0)
        sentences << MeetingCommands::tr("%n comment(s) of its readers are not answered.", nullptr, static_cast<int>(open));
    if (const QStringList awaited = returned.keys(false); !awaited.isEmpty())
        sentences << MeetingCommands::tr("Nothing has come back from %1 on the draft that went out last.").arg(awaited.join(", "_L1));
    return sentences.join(u' ');
}

/// Whoever read them last read something else; empty: nobody did.
QString wordsOnChanged(Connection &reader, MeetingId meeting)
{
    const QList<Revision> all = revisions(reader, meeting).value_or(QList<Revision>());
    const ApprovalByHand approval = approvalByHand(reader, meeting).value_or(ApprovalByHand());
    if (all.isEmpty() || !approval.changed)
        return {};
    const QString sentence = approval.as == ApprovedAs::Modified
        ? MeetingCommands::tr(
              "The minutes are not those of revision %1, which was kept last: they would be approved as modified, as they stand now.")
        : MeetingCommands::tr(
              "The minutes are not those of revision %1, which was kept last, though an edition up to the default level reads "
              "the same: they would be approved without a word on that.");
    return sentence.arg(all.last().number);
}

/// The reason of a correction is printed, and one word of it may be all of a secret; empty: none of it is one.
QString wordsOnReason(OpenBook &book, const QString &reason)
{
    QList<NoteLine> lines{NoteLine{lexLine(reason, book.dialect()), {}}};
    resolveLoose(lines, book.dialect());
    const Rank level = lines.first().standing.rank;
    const QStringList shared = withheldWordsIn(book, lines.first().body, level).value_or(QStringList());
    return shared.isEmpty()
        ? QString()
        : MeetingCommands::tr(
              "The reason of the correction has words that also stand in what is withheld from readers up to %1, and is printed "
              "as it is: %2.")
              .arg(book.dialect().scheme.level(level).name, shared.join(", "_L1));
}

/// What is to be known of a meeting before it is frozen; empty: nothing.
QString wordsOnOpen(Connection &reader, MeetingId meeting)
{
    QStringList sentences{wordsOnQuorum(reader, meeting), wordsOnReaders(reader, meeting)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// Whoever looks ahead may have the wrong meeting before them; empty: its day has come.
QString wordsOnDay(const MeetingSummary &meeting, QDate today)
{
    return meeting.date <= today ? QString()
                                 : MeetingCommands::tr("Meeting %1, which approves them, is only on %2.")
                                       .arg(QString::number(meeting.number), QLocale().toString(meeting.date));
}

/// The same of the meetings that another one approves.
QString wordsOnApproved(Connection &reader, const QList<ApprovedMinutes> &minutes)
{
    QStringList sentences;
    for (const ApprovedMinutes &approved : minutes) {
        const Result<MeetingId> meeting = meetingOfNumber(reader, approved.meeting);
        if (const QString words = meeting ? wordsOnOpen(reader, *meeting) : QString(); !words.isEmpty())
            sentences << MeetingCommands::tr("Meeting %1: %2", "number, sentences").arg(QString::number(approved.meeting), words);
    }
    return sentences.join(u'\n');
}

} // namespace

MeetingCommands::MeetingCommands(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
}

void MeetingCommands::startMeeting()
{
    const MeetingSummary &meeting = *m_desk.book()->meeting();
    const QDate today = m_clock().date();
    const bool begins = !m_desk.session()->course().hasBegun();
    const QLocale locale;
    if (begins && meeting.date != today
        && !m_prompts.confirm(tr("Meeting %1 is of %2, and today is %3. Its clock would run from now on.")
                                  .arg(QString::number(meeting.number), locale.toString(meeting.date), locale.toString(today)),
                              tr("Start")))
        return;
    m_desk.session()->start();
}

void MeetingCommands::closeMeeting()
{
    m_desk.session()->close();
}

void MeetingCommands::forgetTimes()
{
    if (m_prompts.confirm(tr("When this meeting began, and the time that its items took, would be forgotten."), tr("Forget")))
        m_desk.session()->forget();
}

void MeetingCommands::deleteMeeting()
{
    const MeetingSummary &meeting = *m_desk.book()->meeting();
    if (const Result<> may = requireDeletable(m_desk.book()->book().reader(), meeting.id); !may)
        return emit failed(may.error()); // before anybody is asked
    const QString question = tr("Meeting %1 of %2 would be deleted, with its agenda, notes, attendance and papers. This cannot be undone.")
                                 .arg(QString::number(meeting.number), QLocale().toString(meeting.date));
    if (m_prompts.confirm(question, tr("Delete Meeting")))
        m_desk.book()->deleteMeeting();
}

void MeetingCommands::approveMinuted()
{
    OpenBook &book = *m_desk.book();
    if (!book.settle())
        return; // why is told by the notes
    const QList<ApprovedMinutes> minutes = approvedByNotes(book);
    QStringList words;
    for (const ApprovedMinutes &approved : minutes)
        words << QString::number(approved.meeting);
    if (minutes.isEmpty())
        return emit complained(tellNoApproval(book));
    QStringList sentences{wordsOnDay(*book.meeting(), m_clock().date()), wordsOnApproving(book),
                          wordsOnApproved(book.book().reader(), minutes)};
    sentences.removeAll(QString());
    if (const QString open = sentences.join(u'\n');
        !open.isEmpty() && !m_prompts.confirm(open + u"\n\n"_s + tr("The minutes would be frozen all the same."), tr("Approve")))
        return;
    const QString sentence = tr("The minutes of meeting %1 are approved, as of %2, and frozen.", nullptr, static_cast<int>(minutes.size()))
                                 .arg(words.join(u", "_s), QLocale().toString(book.meeting()->date));
    const QStringList told = QStringList{sentence} + tellUnapproved(book);
    book.approveMinuted(minutes, [this, told] { emit done(told.join(u' ')); });
}

void MeetingCommands::takeApprovalBack()
{
    OpenBook &book = *m_desk.book();
    book.takeApprovalBack([this, &book, number = book.meeting()->number] {
        const std::optional<MeetingSummary> now = book.meetings()->ofNumber(number);
        emit done(tr("The approval of the minutes of meeting %1 is taken back. They are open again: %2.", "number, status")
                      .arg(QString::number(number), statusWord(now ? now->status : MeetingStatus::Draft)));
    });
}

template <typename Work>
void MeetingCommands::correct(const Work &work, const QString &sentence)
{
    OpenBook &book = *m_desk.book();
    (void)book.settle();
    const auto write = [work, meeting = book.meeting()->id](Transaction &transaction) { return work(transaction, meeting); };
    book.book().write(write).then(this, [this, sentence](const std::invoke_result_t<Work &, Transaction &, MeetingId> &corrected) {
        if (!corrected)
            emit failed(corrected.error());
        else
            emit done(sentence);
    });
}

void MeetingCommands::beginCorrection()
{
    const int number = m_desk.book()->meeting()->number;
    const std::optional<QString> reason = m_prompts.reason(
        {.title = tr("Correct Approved Minutes"),
         .about =
             tr("The notes of meeting %1 can be changed until the correction is finished or given up. What was approved stays as a revision.")
                 .arg(number),
         .label = tr("&Reason for the correction:"),
         .note = tr(
             "It is printed on page one of every edition that the correction changes, where its readers may see it: it is of the meeting’s default level, or of "
             "the level that you put behind it in brackets."),
         .verb = tr("Correct")});
    if (!reason)
        return;
    if (const QString shared = wordsOnReason(*m_desk.book(), *reason); !shared.isEmpty() && !m_prompts.confirm(shared, tr("Correct")))
        return;
    correct([reason = *reason](Transaction &transaction,
                               MeetingId meeting) { return minutebook::beginCorrection(transaction, meeting, reason); },
            tr("The minutes of meeting %1 are open for a correction. “Finish the Correction” freezes them again.").arg(number));
}

void MeetingCommands::finishCorrection()
{
    const int number = m_desk.book()->meeting()->number;
    (void)m_desk.book()->settle();
    QString question = tr("The minutes of meeting %1 would be frozen again, as corrected. This cannot be taken back.").arg(number);
    if (const QString lowered = unansweredWords(*m_desk.book()); !lowered.isEmpty())
        question += u"\n\n"_s
            + tr("More readers would see this from now on: %1. The correction’s reason is entered with it in the audit trail. A release "
                 "note on what was withheld is only made by a downgrade: to have one, set the level again here, finish, and open the part "
                 "by “What Is Withheld” (Alt+Shift+F12).")
                  .arg(lowered);
    const Result<std::optional<RunningCorrection>> running = runningCorrection(m_desk.book()->book().reader(), m_desk.book()->meeting()->id);
    if (const QString shared = running && *running ? wordsOnReason(*m_desk.book(), (*running)->reason) : QString(); !shared.isEmpty())
        question += u"\n\n"_s + shared;
    if (!m_prompts.confirm(question, tr("Finish")))
        return;
    correct([](Transaction &transaction, MeetingId meeting) { return minutebook::finishCorrection(transaction, meeting); },
            tr("The correction of the minutes of meeting %1 is kept as a revision, and they are frozen again.").arg(number));
}

void MeetingCommands::giveCorrectionUp()
{
    const int number = m_desk.book()->meeting()->number;
    if (!m_prompts.confirm(tr("The minutes of meeting %1 would say again what was approved. What was changed since is lost.").arg(number),
                           tr("Give Up")))
        return;
    correct([](Transaction &transaction, MeetingId meeting) { return minutebook::giveCorrectionUp(transaction, meeting); },
            tr("The minutes of meeting %1 are as they were before the correction.").arg(number));
}

/// What is still open in a meeting that is about to be frozen; empty: nothing.
QString MeetingCommands::openWords() const
{
    const ProblemsModel &problems = *m_desk.book()->problems();
    const int hints = problems.count(Gravity::Hint);
    QStringList sentences;
    if (problems.openCount() > 0)
        sentences << tr("Still open in the list of problems: %1. Hints among them: %2. “Cancel” leads there.", "how many, how many")
                         .arg(QString::number(problems.openCount()), QString::number(hints));
    (void)m_desk.book()->settle();
    sentences << wordsOnChanged(m_desk.book()->book().reader(), m_desk.book()->meeting()->id)
              << wordsOnOpen(m_desk.book()->book().reader(), m_desk.book()->meeting()->id);
    sentences.removeAll(QString());
    if (m_desk.session()->canClose())
        sentences << tr("The meeting is not closed yet; approving it closes it.");
    return sentences.join(u'\n');
}

bool MeetingCommands::approves()
{
    const QString question =
        tr("The notes of meeting %1 would be frozen: from then on they change by a correction alone, whose reason is printed, and "
           "what was undone or could be undone in them is forgotten. The approval can be taken back until they are issued.")
            .arg(m_desk.book()->meeting()->number);
    const QString open = openWords();
    const bool approves = m_prompts.confirm(open.isEmpty() ? question : question + u"\n\n"_s + open, tr("Approve"));
    if (!approves && m_desk.book()->problems()->openCount() > 0)
        emit problemsWanted();
    if (approves && m_desk.session()->canClose())
        closeMeeting();
    return approves;
}

void MeetingCommands::goTo(MeetingStatus status)
{
    const MeetingSummary &meeting = *m_desk.book()->meeting();
    const QString finish = tr("The minutes of meeting %1 would be final. This cannot be taken back.").arg(meeting.number);
    if (status == meeting.status || (status == MeetingStatus::Approved && !approves())
        || (status == MeetingStatus::Final && !m_prompts.confirm(finish, tr("Make Final"))))
        return emit statusKept();
    m_desk.book()->setStatus(status);
}

} // namespace minutebook
