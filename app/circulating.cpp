#include "app/circulating.h"

#include "app/commandline/readfile.h"
#include "app/desk.h"
#include "app/levelreasons.h"
#include "app/mainwindow.h"
#include "app/sealreviews.h"
#include "app/takingin.h"
#include "models/domain/visible.h"
#include "models/notation/inline.h"
#include "models/notation/quorum.h"
#include "models/review/randomid.h"
#include "models/storage/audittrail.h"
#include "models/storage/bookfile.h"
#include "models/storage/inorder.h"
#include "models/storage/words.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"
#include "widgets/review/reviewmail.h"
#include "widgets/review/reviewpage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysForComments = 7;

/// Null: they got nothing.
const Circulation *lastSent(const QList<StoredCirculation> &sent, const QString &reader)
{
    const auto last = std::find_if(sent.rbegin(), sent.rend(),
                                   [&](const StoredCirculation &each) { return each.circulation.reader == reader; });
    return last == sent.rend() ? nullptr : &last->circulation;
}

SendPerson sendPerson(const QString &name, Rank clearance, const Circulation *last, const Scheme &scheme)
{
    SendPerson person{name, clearance};
    if (!last)
        return person;
    person.sent = u"%1, %2"_s.arg(last->level, QLocale().toString(last->sent.date(), u"d MMM"_s));
    person.last = scheme.rankOrHighest(last->level);
    return person;
}

/// The level of the line that says what a comment quotes; nothing if none does, or one that a ceiling shows.
std::optional<Rank> levelBeyond(const OpenBook &book, const ReviewComment &comment, Rank ceiling)
{
    std::optional<Rank> beyond;
    for (const ItemReading &item : book.reading()) {
        for (const NoteLine &line : item.notes.item.lines) {
            if (comment.quote.isEmpty() || !plainText(line.body, book.dialect()).simplified().contains(comment.quote))
                continue;
            if (visible(line.standing.rank, line.standing.clearing, ceiling))
                return std::nullopt;
            beyond = std::max(beyond.value_or(Rank()), line.standing.rank);
        }
    }
    return beyond;
}

/// Those of the committee, then those who were at the meeting alone.
QStringList readersOf(const OpenBook &book)
{
    QStringList names;
    for (const KnownPerson &person : book.seating().people)
        names << person.name;
    for (const PeopleTable &table : book.tables().people) {
        for (const Person &person : table.people) {
            if (!std::ranges::any_of(names, [&](const QString &name) { return sameName(name, person.name); }))
                names << person.name;
        }
    }
    return names;
}

SendOffer offerOf(OpenBook &book, const QList<StoredCirculation> &sent, QDate today)
{
    const Dialect &dialect = book.dialect();
    SendOffer offer{.title = u"%1 %2"_s.arg(book.body().abbreviation).arg(book.meeting()->number),
                    .scheme = dialect.scheme,
                    .lowest = dialect.defaultRank,
                    .people = {},
                    .until = today.addDays(daysForComments)};
    for (const QString &name : readersOf(book))
        offer.people.append(sendPerson(name, clearanceOf(name, book.seating(), dialect), lastSent(sent, name), dialect.scheme));
    return offer;
}

/// The file, if it is that one: the book could not keep that it was made.
void removeUnkept(const SealedReview &review)
{
    if (const Result<QByteArray> there = readFile(review.path); there && *there == review.file)
        QFile::remove(review.path);
}

/// What this reader got last; for one who got nothing, something that only says so.
Result<StoredCirculation> circulationFor(Transaction &transaction, MeetingId meeting, const QString &reader, Circulation otherwise)
{
    const Result<QList<StoredCirculation>> all = circulations(transaction, meeting);
    if (!all)
        return std::unexpected(all.error());
    const auto last = std::ranges::find_if(all->rbegin(), all->rend(),
                                           [&](const StoredCirculation &each) { return each.circulation.reader == reader; });
    if (last != all->rend())
        return *last;
    if (!all->isEmpty()) { // what others said is of no earlier draft for that
        otherwise.revision = all->last().circulation.revision;
        otherwise.kept = all->last().circulation.kept;
    }
    const Result<CirculationId> added = addCirculation(transaction, meeting, otherwise);
    return added ? Result<StoredCirculation>(StoredCirculation{*added, meeting, otherwise}) : std::unexpected(added.error());
}

} // namespace

Circulating::Circulating(Desk &desk, MainWindow &window, Prompts &prompts, const Clock &clock)
    : m_desk(desk)
    , m_window(window)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_takingIn(new TakingIn(desk, prompts, clock, this))
{
    m_printing.setMaxThreadCount(1);
    connect(m_takingIn, &TakingIn::failed, this, &Circulating::failed);
    connect(m_takingIn, &TakingIn::complained, this, &Circulating::complained);
    connect(m_takingIn, &TakingIn::progressed, this, &Circulating::progressed);
    connect(m_takingIn, &TakingIn::cameIn, this, [this] { emit shownWanted({}); });
    connect(m_takingIn, &TakingIn::done, this, [this](const QString &sentence) {
        emit shownWanted({});
        emit done(sentence);
    });
}

void Circulating::send()
{
    OpenBook &book = *m_desk.book();
    if (m_sealing)
        return emit complained(tr("Review files are still being made. Send others once these are ready."));
    if (!book.settle())
        return; // why is told by the notes
    const Result<QList<StoredCirculation>> sent = circulations(book.book().reader(), book.meeting()->id);
    if (!sent)
        return emit failed(sent.error());
    const SendOffer offer = offerOf(book, *sent, m_clock().date());
    if (offer.people.isEmpty())
        return emit complained(tr("Nobody is known who could read a draft. Add the committee’s people first (Book, Set Up the Committee)."));
    const std::optional<SendWish> wish = m_prompts.reviewsToSend(offer);
    if (!wish || wish->to.isEmpty())
        return;
    const Result<bool> answered = answerForLevels(book, m_prompts, tr("Send for Review"), tr("Send"));
    if (!answered)
        emit failed(answered.error());
    else if (*answered)
        write(book.meeting()->id, *wish, offer.scheme);
}

/// The same random id goes to all readers of a round, and another one in the next. It is not the token of the revision that is kept: one
/// that stays the same would tell those of a lower edition that nothing has changed in what they do not see.
void Circulating::write(MeetingId meeting, const SendWish &wish, const Scheme &scheme)
{
    Book &book = m_desk.book()->book();
    const ReviewRound round{wish, m_limits, m_clock().toUTC(), !book.isPlain()};
    const auto begun = [this, wish](int place) { QMetaObject::invokeMethod(this, [this, place, wish] { tellSealing(place, wish); }); };
    m_sealing = true;
    tellSealing(1, wish);
    book.read([=, revision = randomId()](Connection &connection) { return sourcesOf(connection, meeting, wish, scheme, revision); })
        .then(&m_printing, [round, begun](const Result<QList<ReviewSource>> &sources) { return sealAll(sources, round, begun); })
        .then(this,
              [this, meeting](const Result<QList<SealedReview>> &files) {
                  m_sealing = false;
                  if (!files)
                      emit failed(files.error());
                  else if (m_desk.book())
                      store(meeting, *files);
              })
        .onCanceled(this, [this] { m_sealing = false; });
}

/// Unless it is over: the word of it came by another way.
void Circulating::tellSealing(int place, const SendWish &wish)
{
    const QString file = QString::number(place);
    if (m_sealing)
        emit progressed(tr("Making review file %1 of %n, for %2…", "1, number, name", static_cast<int>(wish.to.size()))
                            .arg(file, wish.to.at(place - 1).reader));
}

void Circulating::store(MeetingId meeting, const QList<SealedReview> &files)
{
    Book &book = m_desk.book()->book();
    book.write([meeting, files, kept = bookFiles(book.path())](Transaction &transaction) {
            return storeAll(transaction, meeting, files, kept);
        })
        .then(this, [this, files](const Result<> &stored) {
            if (stored)
                return tellSent(files);
            for (const SealedReview &each : files)
                removeUnkept(each); // nobody is to send what the book does not know of
            emit failed(stored.error());
        });
}

void Circulating::tellSent(const QList<SealedReview> &files)
{
    QList<SentReview> sent;
    for (const SealedReview &each : files)
        sent.append({each.circulation.reader, each.address, each.path, each.passphrase, each.title, each.circulation.until, {}, each.remark});
    emit shownWanted({});
    emit done(
        tr("%n review file(s) are ready in %1.", nullptr, static_cast<int>(files.size())).arg(QFileInfo(files.first().path).dir().dirName()));
    m_prompts.showSent(sent);
}

/// To whom the chosen row of the circulation is; the file was made when it was sent.
void Circulating::writeMail()
{
    const StoredCirculation *chosen = m_window.page() == MainWindow::Page::Review ? m_window.reviewPage()->chosenCirculation() : nullptr;
    if (!chosen)
        return emit complained(tr("Choose a reader in the list of who was sent the draft first (Review, Comments on the Minutes)."));
    const OpenBook &book = *m_desk.book();
    const Circulation &sent = chosen->circulation;
    const bool late = sent.isLate(m_clock().date());
    const SentReview review{.reader = sent.reader,
                            .address = addressOf(book.seating(), sent.reader),
                            .path = {},
                            .passphrase = {},
                            .title = u"%1 %2"_s.arg(book.body().abbreviation).arg(book.meeting()->number),
                            .until = sent.until,
                            .sentOn = late ? sent.sent.toLocalTime().date() : QDate()};
    if (!openMail(review))
        return emit complained(noMailProgram(sent.reader));
    emit done((late ? tr("The reminder to %1 is in your mail program.")
                    : tr("The mail to %1 is in your mail program. Attach the file that was made for them."))
                  .arg(sent.reader));
}

void Circulating::takeIn()
{
    m_takingIn->begin();
}

bool Circulating::isTakingIn() const
{
    return m_takingIn->isAtWork();
}

void Circulating::enter()
{
    OpenBook &book = *m_desk.book();
    EnterOffer offer;
    offer.people = readersOf(book);
    for (const Level &level : book.dialect().scheme.levels)
        offer.levels << level.name;
    if (book.notes()) {
        const int line = m_window.notesPane()->cursorLine();
        const NoteLine there = book.notes()->reading().item.lines.value(line);
        if (there.kind != LineKind::Data && there.kind != LineKind::OwnNote) // nobody has read those
            offer.quote = QString(there.body).remove(u'*').simplified();
    }
    if (const std::optional<EnteredComment> entered = m_prompts.commentToEnter(offer))
        storeEntered(*entered);
}

void Circulating::storeEntered(const EnteredComment &entered)
{
    const OpenBook &book = *m_desk.book();
    const QDateTime now = m_clock().toUTC();
    const Scheme &scheme = book.dialect().scheme;
    const Edition edition{std::max(clearanceOf(entered.reader, book.seating(), book.dialect()), book.dialect().defaultRank)};
    const Circulation otherwise{.bundle = randomId(),
                                .revision = randomId(),
                                .reader = entered.reader,
                                .level = scheme.level(edition.ceiling).name,
                                .edition = editionTitle(scheme, edition, book.meeting()->status),
                                .sha256 = {},
                                .sent = now};
    ReviewComment comment = entered.comment;
    comment.id = randomId();
    comment.made = now;
    const std::optional<Rank> beyond = levelBeyond(book, comment, edition.ceiling);
    const std::optional<Rank> about = levelBeyond(book, comment, book.dialect().defaultRank);
    const MeetingId meeting = book.meeting()->id;
    const Result<> stored = m_desk.book()->book().writeNow([&](Transaction &transaction) -> Result<> {
        const Result<StoredCirculation> circulation = circulationFor(transaction, meeting, entered.reader, otherwise);
        const Result<bool> added = circulation ? addComment(transaction, *circulation, comment, entered.way)
                                               : std::unexpected(circulation.error());
        if (!added)
            return std::unexpected(added.error());
        QJsonObject details{{u"reader"_s, entered.reader}, {u"comments"_s, 1}, {u"way"_s, wordOf(entered.way)}};
        if (about)
            details.insert(u"about"_s, scheme.level(*about).name);
        const QString level = about ? scheme.level(*about).name : circulation->circulation.level;
        return inOrder([&] { return noteReturned(transaction, *circulation, now, comment.kind == CommentKind::Accepted); },
                       [&] { return appendAudit(transaction, meeting, {AuditEvent::Merged, 0, level, details}); });
    });
    if (!stored)
        return emit failed(stored.error());
    emit shownWanted({});
    if (beyond)
        return emit complained(tr("The comment of %1 is entered. What it is about is %2, and %1 is cleared for %3: look how it became known.",
                                  "reader, level, level")
                                   .arg(entered.reader, scheme.level(*beyond).name, otherwise.level));
    emit done(tr("The comment of %1 is entered.").arg(entered.reader));
}

} // namespace minutebook
