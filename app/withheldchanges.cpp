#include "app/withheldparts.h"

#include "app/commandline/provedowngrade.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/notation/inline.h"
#include "models/notation/withheldparts.h"
#include "models/storage/seatingstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/rewrite.h"
#include "widgets/panes/notespane.h"
#include "widgets/withheld/withheldpage.h"

namespace minutebook {

using namespace Qt::StringLiterals;

// Of WithheldParts: what is done with a part.

std::optional<LoggedPart> WithheldParts::wanted()
{
    if (!isShown())
        return atCursor();
    if (const LoggedPart *part = m_window.withheldPage()->chosen())
        return *part;
    emit complained(tr("Choose a part in the list of what is withheld first."));
    return std::nullopt;
}

/// That of the cursor's line; on a line that is of none, such as a blank one, the item that is withheld around it.
std::optional<LoggedPart> WithheldParts::atCursor()
{
    OpenBook &book = *m_desk.book();
    m_window.notesPane()->editor()->commitPreedit();
    if (!book.notes() || !book.settle()) {
        emit complained(tr("Go to a line of the notes that is withheld, or choose a part in the list of what is withheld."));
        return std::nullopt;
    }
    const Item &item = book.notes()->reading().item;
    std::optional<WithheldPart> part = withheldPartAt(item, m_window.notesPane()->editor()->cursorLine(), book.dialect());
    if (!part)
        part = withheldPartAt(item, LoggedPart::headingLine, book.dialect());
    if (!part) {
        emit complained(tr("Nothing is withheld at the cursor: its line is not above the meeting’s default level."));
        return std::nullopt;
    }
    LoggedPart logged;
    logged.source = {.meeting = book.meeting()->number,
                     .date = book.meeting()->date,
                     .item = item.heading.number,
                     .rank = part->rank,
                     .clearing = {},
                     .line = {book.meeting()->id, book.notes()->item(), static_cast<int>(part->line)}};
    logged.text = part->line < 0 ? book.notes()->heading() : item.lines[part->line].text;
    logged.kind = part->kind;
    logged.title = item.heading.title;
    logged.words = wordsOf(*part, item);
    return logged;
}

/// Nobody is to open more than they mean.
QString WithheldParts::extentOf(const LoggedPart &part)
{
    switch (part.kind) {
    case PartKind::Item:
        return tr("The whole item is opened with it: its heading’s level goes, and every line that has no level of its own is opened.");
    case PartKind::Section:
        return tr("The whole section is opened with it: every line of it that has no level of its own.");
    case PartKind::Lines:
        return tr("The lines beside it that have the same level are opened with it.");
    case PartKind::Paper:
        break;
    }
    return {};
}

/// By level.
QList<DowngradeExtent> WithheldParts::extents(const LoggedPart &part, const QStringList &levels)
{
    QList<DowngradeExtent> extents;
    for (const QString &level : levels) {
        const auto opened = openedBy(m_desk.book()->book().reader(), referenceTo(part), level);
        extents.append(opened ? DowngradeExtent{*opened} : DowngradeExtent{{}, sentence(opened.error())});
    }
    return extents;
}

QString WithheldParts::aboutPart(const LoggedPart &part) const
{
    const Scheme &scheme = isShown() ? m_record.body.scheme : m_desk.book()->dialect().scheme;
    return tr("Meeting %1, %2 (%3): “%4”", "number, place, level, first words")
        .arg(QString::number(part.source.meeting), placeWord(part), scheme.level(part.source.rank).name,
             plainText(part.words, m_desk.book()->dialect()));
}

QStringList WithheldParts::owners(const QStringList &used)
{
    QStringList all = used;
    for (const KnownPerson &person : seating(m_desk.book()->book().reader()).value_or(Seating()).people)
        all << person.name;
    all += m_desk.book()->body().names;
    all.removeDuplicates();
    return all;
}

void WithheldParts::giveGround()
{
    askForGround(false);
}

void WithheldParts::keep()
{
    askForGround(true);
}

void WithheldParts::askForGround(bool keeps)
{
    const std::optional<LoggedPart> part = wanted();
    if (!part)
        return;
    Connection &reader = m_desk.book()->book().reader();
    const Result<Withholding> now = withholdingOf(reader, referenceTo(*part));
    const Result<KnownWithholdings> known = knownWithholdings(reader);
    if (!now || !known)
        return emit failed(now ? known.error() : now.error());
    const std::optional<GroundWish> wish = m_prompts.ground({.about = aboutPart(*part),
                                                             .now = *now,
                                                             .grounds = known->grounds,
                                                             .owners = owners(known->owners),
                                                             .events = known->events,
                                                             .today = m_clock().date(),
                                                             .keeps = keeps});
    if (!wish)
        return;
    const WithheldReference to = referenceTo(*part);
    if (keeps)
        return write(
            *part, [to, wish = *wish](Transaction &t) { return keepWithheld(t, to, wish.facts.review, wish.facts.event, wish.reason); },
            tr("It stays withheld. That it was looked at is in the audit trail."));
    write(
        *part, [to, wish = *wish](Transaction &t) { return minutebook::giveGround(t, to, wish.facts); },
        tr("What was said of it is kept in the book."));
}

template <typename Work>
void WithheldParts::write(const LoggedPart &part, Work work, const QString &sentence)
{
    m_desk.book()->book().write(std::move(work)).then(this, [this, part, sentence](const Result<> &written) {
        if (!written)
            return emit failed(written.error());
        emit done(sentence);
        m_wanted = part;
        if (m_desk.book() && isShown())
            ask();
    });
}

void WithheldParts::downgrade()
{
    const std::optional<LoggedPart> part = wanted();
    if (!part)
        return;
    if (part->isGone() || !part->withheld)
        return emit complained(tr("That is not withheld any more: there is nothing to downgrade."));
    const Result<MeetingSummary> held = meeting(m_desk.book()->book().reader(), part->source.line.meeting);
    const Result<Dialect> words = held ? dialect(m_desk.book()->book().reader(), held->id) : std::unexpected(held.error());
    if (!words)
        return emit failed(words.error());
    const Scheme &scheme = words->scheme;
    const QString now = isShown() ? m_record.body.scheme.level(part->source.rank).name : scheme.level(part->source.rank).name;
    QStringList levels;
    for (int rank = scheme.rankOrHighest(now).value - 1; rank >= 0; --rank)
        levels << scheme.level(Rank{rank}).name;
    const std::optional<DowngradeWish> wish = m_prompts.downgrade({.about = (aboutPart(*part) + u'\n' + extentOf(*part)).trimmed(),
                                                                   .levels = levels,
                                                                   .extents = extents(*part, levels),
                                                                   .level = scheme.level(words->defaultRank).name,
                                                                   .approved = held->isFrozen()});
    if (!wish)
        return;
    const DowngradeOrder order{referenceTo(*part), wish->to, wish->reason};
    if (held->isFrozen() || part->kind == PartKind::Paper)
        downgradeAtOnce(*part, order);
    else
        downgradeNotes(*part, order);
}

/// Of approved minutes, or of a paper, which is no text that could be undone. One act: the level, the further revision with its release note,
/// and the search of what is opened by it; or nothing.
void WithheldParts::downgradeAtOnce(const LoggedPart &part, const DowngradeOrder &order)
{
    const auto work = [order](Transaction &transaction) { return provedDowngrade(transaction, order); };
    m_desk.book()->book().write(work).then(this, [this, part, order](const Result<int> &revision) {
        if (!revision && revision.error().code == ErrorCode::DowngradeReasonShares)
            return askForWords(part, order, revision.error());
        if (!revision)
            return emit failed(revision.error());
        if (*revision == 0)
            emit done(tr("It is %1 now. Why is in the audit trail.").arg(order.to));
        else
            emit done(tr("It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.")
                          .arg(order.to, QString::number(*revision), QString::number(part.source.meeting)));
        m_wanted = part;
        if (m_desk.book() && isShown())
            ask();
    });
}

/// What is printed in approved minutes cannot be taken back.
void WithheldParts::askForWords(const LoggedPart &part, DowngradeOrder order, const Error &shared)
{
    order.wordsSeen = m_prompts.confirm(sentence(shared), tr("Print It as It Is"));
    if (order.wordsSeen && m_desk.book())
        downgradeAtOnce(part, order);
}

/// First the notes, saved; then what the book keeps of it: it never tells of what was not done.
void WithheldParts::downgradeNotes(const LoggedPart &part, const DowngradeOrder &order)
{
    const Result<PlannedDowngrade> plan = m_desk.book()->settle() ? planDowngrade(m_desk.book()->book().reader(), order)
                                                                  : failure(ErrorCode::WithheldMissing);
    const Result<> rewritten = plan ? rewriteNotes(part, *plan) : std::unexpected(plan.error());
    if (!rewritten)
        return emit failed(rewritten.error());
    if (!m_desk.book()->settle())
        return; // why is told by the notes
    const auto note = [plan = *plan](Transaction &transaction) { return noteDowngrade(transaction, plan); };
    m_desk.book()->book().write(note).then(this, [this](const Result<> &noted) {
        if (noted)
            emit done(tr("It is downgraded in the notes. Undo takes that back."));
        else
            emit complained(tr("It is downgraded in the notes, but the book could not keep why: %1 Undo takes the lower level back.")
                                .arg(sentence(noted.error())));
    });
}

/// In the editor, where it is undone as what is typed. The lines are one step. Error: WithheldMissing (they say something else by now).
Result<> WithheldParts::rewriteNotes(const LoggedPart &part, const PlannedDowngrade &plan)
{
    m_window.showNotes();
    emit lineWanted(part.source.line.meeting, plan.item, part.source.line.line);
    OpenBook &book = *m_desk.book();
    NotesEditor &editor = *m_window.notesPane()->editor();
    if (!book.notes() || book.notes()->item() != plan.item || editor.text().split(QLatin1Char('\n')) != plan.before.lines)
        return failure(ErrorCode::WithheldMissing);
    QList<RewrittenLine> lines;
    for (int at = 0; at < plan.after.lines.size(); ++at) {
        if (plan.after.lines[at] != plan.before.lines[at])
            lines.append({at, plan.after.lines[at]});
    }
    rewriteLines(editor, lines);
    if (plan.after.heading != plan.before.heading)
        book.renameItem(plan.item, plan.after.heading);
    return {};
}

} // namespace minutebook
