#include "app/withheldparts.h"

#include "app/actiontable.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/provedowngrade.h"
#include "app/commandline/saveissued.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/notation/inline.h"
#include "models/notation/withheldparts.h"
#include "models/print/registerfile.h"
#include "models/storage/bookfile.h"
#include "models/storage/seatingstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/rewrite.h"
#include "widgets/panes/notespane.h"
#include "widgets/withheld/withheldpage.h"

#include <QFileInfo>

namespace minutebook {

WithheldParts::WithheldParts(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    WithheldPage *page = window.withheldPage();
    page->setModel(&m_model);
    connect(page, &WithheldPage::opened, this, &WithheldParts::goToLine);
    connect(page, &WithheldPage::escaped, this, &WithheldParts::goBack);
    connect(page, &WithheldPage::filtered, this, &WithheldParts::filter);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &WithheldParts::receive);
    connect(&window, &MainWindow::pageShown, this,
            [this](MainWindow::Page shown) { m_actions.action(ActionId::ShowWithheld)->setChecked(shown == MainWindow::Page::Withheld); });
}

void WithheldParts::show()
{
    connect(m_desk.book(), &OpenBook::changed, this, [this] {
        if (isShown())
            ask();
    });
}

void WithheldParts::leave()
{
    m_answer.setFuture({});
    m_record = {};
    m_model.show({}, {}, {});
    m_window.withheldPage()->follow();
}

bool WithheldParts::isShown() const
{
    return m_window.page() == MainWindow::Page::Withheld;
}

void WithheldParts::toggle()
{
    if (isShown())
        return goBack();
    (void)m_desk.book()->settle(); // what was typed a moment ago may be withheld
    m_window.showPage(MainWindow::Page::Withheld);
    ask();
    m_window.withheldPage()->setFocus();
}

/// What was read may be more than the window may show now.
void WithheldParts::followCeiling()
{
    const bool wasShown = isShown();
    leave();
    if (wasShown)
        goBack();
}

void WithheldParts::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

void WithheldParts::ask()
{
    m_answer.setFuture(
        m_desk.book()->book().read([today = m_clock().date()](Connection &connection) { return withheldRecord(connection, today); }));
}

void WithheldParts::receive()
{
    if (!m_answer.future().isValid() || m_answer.future().resultCount() == 0)
        return; // the book was left meanwhile
    const Result<WithheldRecord> record = m_answer.result();
    if (!record)
        return emit failed(record.error());
    m_record = *record;
    m_window.withheldPage()->offer(shown({}), m_record.body.scheme, m_record.date);
    filter();
    if (const auto part = std::exchange(m_wanted, {}))
        m_window.withheldPage()->choose(*part);
}

QList<LoggedPart> WithheldParts::shown(const WithheldFilter &filter) const
{
    const Scheme &scheme = m_record.body.scheme;
    return shownWithheld(m_record, m_desk.book()->safeView().ceilingIn(scheme).value_or(scheme.highest()), filter);
}

void WithheldParts::filter()
{
    if (!m_desk.book() || m_record.body.scheme.levels.isEmpty())
        return;
    m_model.show(shown(m_window.withheldPage()->filter()), m_record.body, m_record.date);
    m_window.withheldPage()->follow();
}

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
    const std::optional<DowngradeWish> wish = m_prompts.downgrade(
        {.about = aboutPart(*part), .levels = levels, .level = scheme.level(words->defaultRank).name, .approved = held->isFrozen()});
    if (!wish)
        return;
    const DowngradeOrder order{referenceTo(*part), wish->to, wish->reason};
    if (held->isFrozen())
        downgradeApproved(*part, order);
    else
        downgradeNotes(*part, order);
}

/// One act: the level, the further revision with its release note, and the search of what is opened by it; or nothing.
void WithheldParts::downgradeApproved(const LoggedPart &part, const DowngradeOrder &order)
{
    const auto work = [order](Transaction &transaction) { return provedDowngrade(transaction, order); };
    m_desk.book()->book().write(work).then(this, [this, part, order](const Result<int> &revision) {
        if (!revision)
            return emit failed(revision.error());
        emit done(tr("It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.")
                      .arg(order.to, QString::number(*revision), QString::number(part.source.meeting)));
        m_wanted = part;
        if (m_desk.book() && isShown())
            ask();
    });
}

void WithheldParts::downgradeNotes(const LoggedPart &part, const DowngradeOrder &order)
{
    const auto work = [order](Transaction &transaction) -> Result<PlannedDowngrade> {
        const Result<PlannedDowngrade> plan = planDowngrade(transaction, order);
        const Result<> noted = plan ? noteDowngrade(transaction, order) : std::unexpected(plan.error());
        return noted ? plan : std::unexpected(noted.error());
    };
    m_desk.book()->book().write(work).then(this, [this, part](const Result<PlannedDowngrade> &plan) {
        if (!plan)
            return emit failed(plan.error());
        if (m_desk.book())
            rewriteNotes(part, *plan);
    });
}

/// In the editor, where it is undone as what is typed. The lines are one step.
void WithheldParts::rewriteNotes(const LoggedPart &part, const PlannedDowngrade &plan)
{
    m_window.showNotes();
    emit lineWanted(part.source.line.meeting, plan.item, part.source.line.line);
    OpenBook &book = *m_desk.book();
    NotesEditor &editor = *m_window.notesPane()->editor();
    if (!book.notes() || book.notes()->item() != plan.item || editor.toPlainText().split(QLatin1Char('\n')) != plan.before.lines)
        return emit failed({ErrorCode::WithheldMissing, {}});
    QList<RewrittenLine> lines;
    for (int at = 0; at < plan.after.lines.size(); ++at) {
        if (plan.after.lines[at] != plan.before.lines[at])
            lines.append({at, plan.after.lines[at]});
    }
    rewriteLines(editor, lines);
    if (plan.after.heading != plan.before.heading)
        book.renameItem(plan.item, plan.after.heading);
    emit done(tr("It is downgraded in the notes. Undo takes that back."));
}

void WithheldParts::goToLine()
{
    const LoggedPart *chosen = isShown() ? m_window.withheldPage()->chosen() : nullptr;
    if (!chosen)
        return;
    const RegisterLine line = chosen->source.line;
    m_window.showNotes();
    emit lineWanted(line.meeting, line.item, line.line);
}

void WithheldParts::exportRegister()
{
    const QString name = tr("%1 withheld parts", "committee").arg(m_desk.book()->body().abbreviation) + QStringLiteral(".pdf");
    if (const std::optional<QString> path = m_prompts.fileToSave(name))
        writeRegister(*path);
}

void WithheldParts::writeRegister(const QString &path)
{
    Book &book = m_desk.book()->book();
    const WithheldFilter filter = isShown() ? m_window.withheldPage()->filter() : WithheldFilter();
    const QString format = QFileInfo(path).suffix().toLower();
    if (!auditFormats().contains(format) || format == QLatin1StringView("table"))
        return emit complained(tr("What is withheld is written as PDF, CSV or JSON, by what the file’s name ends in."));
    const Result<WithheldRecord> record = withheldRecord(book.reader(), m_clock().date());
    if (!record)
        return emit failed(record.error());
    const Scheme &scheme = record->body.scheme;
    const Edition edition = topEdition(scheme);
    const Destination to{path, bookFiles(book.path()), readersOf(scheme, edition.ceiling)};
    const Result<> may = mayWriteTo(to);
    const Result<> replaces = may ? mayReplace(path, scheme, {edition.ceiling, {}, QStringLiteral("withheld")}, Replacing::OwnKind) : may;
    const Result<IssuedFile> file = replaces ? writeWithheld(*record, edition, filter, format, QFileInfo(path).fileName())
                                             : std::unexpected(replaces.error());
    const Result<> saved = file ? saveIssued(to, *file) : std::unexpected(file.error());
    if (!saved)
        return emit failed(saved.error());
    const IssuedEdition issued = issuedOfBook(QStringLiteral("withheld"), scheme.level(edition.ceiling), path, *file);
    if (!book.isReadOnly())
        (void)book.write([issued](Transaction &transaction) { return recordIssue(transaction, issued); });
    emit done(tr("What is withheld is written to %1, with everything that it tells: it is of the highest level.").arg(path));
}

} // namespace minutebook
