#include "samples.h"

#include "models/notation/parse.h"
#include "models/notation/write.h"
#include "models/storage/approval.h"
#include "models/storage/bodystore.h"
#include "models/storage/bookfolder/bookfolder.h"
#include "models/storage/circulationstore.h"
#include "models/storage/decisionentries.h"
#include "models/storage/downgradestore.h"
#include "models/storage/inorder.h"
#include "models/storage/interimstore.h"
#include "models/storage/itemstore.h"
#include "models/storage/learntwords.h"
#include "models/storage/meetingclock.h"
#include "models/storage/paperstore.h"
#include "models/storage/partystore.h"
#include "models/storage/query.h"
#include "models/storage/registerrecord.h"
#include "models/storage/retentionstore.h"
#include "models/storage/savedfilters.h"
#include "models/storage/setupstore.h"
#include "models/storage/templatestore.h"
#include "models/storage/waiverstore.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/records.h"

#include <QDir>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

using Folder = QMap<QString, QByteArray>;

Folder folderOf(Book &book)
{
    Folder folder;
    const auto put = [&folder](const QString &name, const QByteArray &contents) -> Result<> {
        if (folder.contains(name))
            return failure(ErrorCode::FileNotWritten, {name, u"twice"_s});
        folder.insert(name, contents);
        return {};
    };
    const Result<int> written = writeBookFolder(book.reader(), put);
    if (!written)
        qFatal("%ls", qUtf16Printable(sentence(written.error())));
    return folder;
}

FolderFiles filesOf(const Folder &folder)
{
    return {folder.keys(), [folder](const QString &name) -> Result<QByteArray> { return folder.value(name); }};
}

struct FromFolder {
    std::unique_ptr<Book> book;
    std::optional<Error> error;
    QStringList faults;
};

FromFolder bookOf(const Folder &folder, const QString &path)
{
    QList<FolderFault> faults;
    Result<std::unique_ptr<Book>> book = readBookFolder(path, sampleKey(), filesOf(folder), faults);
    FromFolder made;
    for (const FolderFault &fault : faults)
        made.faults << fault.text();
    if (book)
        made.book = *std::move(book);
    else
        made.error = book.error();
    return made;
}

template <typename Work>
void doIn(Book &book, Work work)
{
    const auto done = book.writeNow(work);
    if (!done)
        qFatal("%ls", qUtf16Printable(sentence(done.error())));
}

BodySetup fullSetup()
{
    Body body = sampleBody();
    body.footer = u"=Customs House, North Quay"_s;
    body.pageSize = PageSize::Letter;
    body.logo = "\x89PNG of a crane";
    body.actionPattern = u"{abbreviation}-{meeting}-{nn}"_s;
    const KnownPerson pia{u"Pia Lot"_s,  u"PL"_s,
                          u"Pilots"_s,   u"AMBER"_s,
                          u"+44 1 23"_s, {{u"owns a \"tug\", two shares"_s, QDate(2023, 1, 2), u"AMBER"_s}, {u"-none else"_s, {}, {}}}};
    const KnownPerson pat{u"Pat Log"_s, u"PaL"_s, {}, {}, u"'quoted'"_s, {}};
    const Seat held{u"Pilots"_s, true, u"Pia Lot"_s, {u"Pat Log"_s, u"Hal Oar"_s}, QDate(2024, 1, 1), QDate(2026, 12, 31)};
    const Seat vacant{u"Harbour Office"_s, false, {}, {}, {}, {}};
    return {body, {{pia, pat}, {held, vacant}, {2, 1, 2, true, {{u"Pilots"_s, 1}}}}};
}

constexpr QStringView firstText = uR"(extra: kept
---
# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Chair | Ada Quay (AQ) | presiding, arrived 10:05, left 11:30, on deck |
Pilots were late.

# Apologies
| Representing | Name | Attendance |
| --- | --- | --- |
| Pilots | Pia Lot (PL) | |

# 1. Opening
// The coffee was cold.

The Committee NOTED that the "tide" was out.
The berth is let to Kestrel Boats. (RED)
They spoke of the fees.
The rent is low. (AMBER)

# 2. Dredging (RED)
@presenter: Ada Quay (AQ)
ACTION: Harbour Office to sound the bar by 2024-04-01.
VOTE: 2 for, 0 against
The Committee AGREED the second tender. (cleared)
The Committee DECIDED to wait.
The Committee REJECTED the third.
)";

/// The last of them is gone, and its number with it.
void fillInterim(Book &book)
{
    const InterimDecision procedure{.wording = u"The Committee AGREED the pier. (AMBER)"_s,
                                    .putOn = QDate(2024, 3, 10),
                                    .answersUntil = QDate(2024, 3, 20),
                                    .settledOn = QDate(2024, 3, 19),
                                    .votes = u"for PL"_s,
                                    .remark = u"by post"_s};
    const InterimDecision action{.way = InterimWay::ChairsAction,
                                 .wording = u"The Chair APPROVED the leave."_s,
                                 .putOn = QDate(2024, 3, 11),
                                 .takenBy = u"Ada Quay"_s};
    doIn(book, [&](Transaction &t) { return addInterim(t, procedure); });
    doIn(book, [&](Transaction &t) { return addInterim(t, action); });
    const Result<int> last = book.writeNow([&](Transaction &t) { return addInterim(t, action); });
    doIn(book, [&](Transaction &t) { return removeInterim(t, last.value()); });
}

/// Something in every column of every table that a folder holds.
/// A draft that came back with a remark and an answer to it.
Result<> addReview(Transaction &transaction, MeetingId meeting)
{
    const QDateTime now({2024, 3, 8}, {9, 0}, QTimeZone::UTC);
    const Circulation sent{.bundle = QByteArray(16, 'b'),
                           .revision = QByteArray(16, 'r'),
                           .reader = u"Ada Quay"_s,
                           .level = u"RED"_s,
                           .edition = u"Confidential Draft Minutes"_s,
                           .sha256 = QByteArray(32, 'h'),
                           .passages = {u"One"_s, u"Two, and more"_s},
                           .sent = now,
                           .until = QDate(2024, 3, 15),
                           .returned = now,
                           .accepted = true,
                           .passphrase = u"tubar kilon"_s,
                           .salt = QByteArray(16, 's'),
                           .kept = u"0123456789abcdef0123456789abcdef"_s};
    const ReviewComment remark{.id = QByteArray(16, 'c'),
                               .kind = CommentKind::Wording,
                               .quote = u"Two"_s,
                               .before = u"One"_s,
                               .after = u"and more"_s,
                               .passage = 1,
                               .page = 2,
                               .text = u"Why?\nAnd why so?"_s,
                               .wording = u"Three"_s,
                               .level = u"RED"_s,
                               .answers = QByteArray(16, 'e'),
                               .made = now};
    const Result<CirculationId> added = addCirculation(transaction, meeting, sent);
    if (!added)
        return std::unexpected(added.error());
    const Result<bool> taken = addComment(transaction, {*added, meeting, sent}, remark, CommentWay::Mail);
    return taken ? settleComment(transaction, meeting, CommentId{1}, CommentState::Declined, u"It was so"_s)
                 : std::unexpected(taken.error());
}

/// What is known of an item, of lines that were downgraded, and of a line that is nowhere from then on.
void fillWithheld(Book &book, MeetingId meeting)
{
    const auto part = [&](int line) {
        const QList<LoggedPart> parts = withheldRecord(book.reader(), QDate(2024, 3, 6)).value().parts;
        const auto found = std::ranges::find_if(parts, [line](const LoggedPart &each) { return each.source.line.line == line; });
        return referenceTo(*found);
    };
    const Withholding facts{u"=commercial"_s, u"Pia Lot"_s, QDate(2024, 9, 1), u"when the lease ends"_s};
    const WithheldReference item = part(LoggedPart::headingLine);
    const WithheldReference berth = part(3);
    const WithheldReference rent = part(5);
    doIn(book, [&](Transaction &t) { return giveGround(t, item, facts); });
    doIn(book, [&](Transaction &t) { return downgrade(t, {berth, u"GREEN"_s, u"It is let."_s}); });
    doIn(book, [&](Transaction &t) { return giveGround(t, rent, {u"commercial"_s, {}, {}, {}}); });
    const StoredItem opening = items(book.reader(), meeting).value().constFirst();
    doIn(book, [&](Transaction &t) {
        return saveNotes(t, opening.id, opening.heading, QString(opening.notes).remove(u"\nThe rent is low. (AMBER)"_s), {});
    });
}

/// And of a paper.
void fillWithheldPaper(Book &book, const StoredItem &item)
{
    const auto attach = [&](Transaction &t) { return attachPaper(t, item.id, {u"Soundings"_s, {}, u"AMBER"_s}, u"s.txt"_s, "nine feet"); };
    const PaperId paper = book.writeNow(attach).value();
    const WithheldReference part{{}, {item.meeting, item.id, LoggedPart::headingLine}, u"Soundings"_s, paper};
    doIn(book, [&](Transaction &t) { return giveGround(t, part, {u"safety"_s, {}, QDate(2024, 10, 1), {}}); });
}

std::unique_ptr<Book> fullBook(const Shelf &shelf)
{
    auto book = shelf.newBook();
    doIn(*book, [](Transaction &t) { return saveSetup(t, fullSetup()); });
    const QString header = u"---\nbody: Harbour Works Committee\nabbreviation: HWC\nmeeting: %1\nreference: HWC/%1\ndate: 2024-0%2-05\n"
                           "time: 10:00-12:00\nvenue: Old Customs House\nstatus: draft\nscheme: SEC\ndefault: GREEN\n"
                           "next-meeting: 2024-06-04\nhandling: By hand.\n"_s;
    const auto insert = [&](int number, const QString &text) {
        const Parsed parsed = parse(header.arg(QString::number(number), QString::number(number - 9)).toUtf8() + text.toUtf8(), book->body());
        return insertSample(*book, parsed.meeting);
    };
    const MeetingId first = insert(12, firstText.toString());
    const MeetingId second = insert(
        13, u"---\n# Minutes\nThe Committee APPROVED the Minutes of HWC 12.\nThe Committee AGREED the fourth tender.\n"_s);
    const QList<StoredItem> stored = items(book->reader(), first).value();
    doIn(*book, [&](Transaction &t) {
        return saveParties(t, {{u"Pilot"_s, u"A"_s, u"Kelpie Ltd"_s, QDate(2024, 1, 1), u"line one\nline two"_s}});
    });
    doIn(*book, [](Transaction &t) { return saveItemTemplates(t, {{u"Visit"_s, u"Visit of {Party}"_s, u"one\n\ntwo"_s, true}}); });
    doIn(*book, [](Transaction &t) { return learnWord(t, u"bathymetry"_s); });
    doIn(*book, [](Transaction &t) { return run(t, u"INSERT INTO withdrawn_number VALUES ('HWC 12/09', 'ab12')"_s); });
    doIn(*book, [](Transaction &t) { return keepFilter(t, FilteredRegister::Actions, {u"@mine"_s, {.owner = u"PL"_s}, true}); });
    doIn(*book, [](Transaction &t) { return keepFilter(t, FilteredRegister::Decisions, {u"votes"_s, {.verbs = {u"AGREED"_s}}}); });
    doIn(*book, [&](Transaction &t) {
        return attachPaper(t, stored[1].id, {u"Tenders"_s, u"2"_s, u"RED"_s}, u"tenders.minutebook"_s, QByteArray("\0\1\xff", 3));
    });
    const StoredItem later = items(book->reader(), second).value().constFirst();
    doIn(*book, [&](Transaction &t) {
        return attachPaper(t, later.id, {u"Tides"_s, u"1"_s, u"GREEN"_s}, u"tides.minutebook"_s, QByteArray("\0\1\xfe", 3));
    });
    doIn(*book, [&](Transaction &t) { return waive(t, first, {stored[0].id, u"present-tense 00"_s, u"is so"_s}); });
    doIn(*book, [&](Transaction &t) { return waive(t, first, {{}, u"quorum 01"_s, u"a walk"_s}); });
    doIn(*book, [&](Transaction &t) {
        return saveMeetingTimes(t, first, QDateTime(QDate(2024, 3, 5), QTime(10, 0), QTimeZone::UTC),
                                QDateTime(QDate(2024, 3, 5), QTime(11, 0), QTimeZone::UTC));
    });
    doIn(*book, [&](Transaction &t) { return addSpent(t, stored[1].id, 600); });
    doIn(*book, [&](Transaction &t) { return addReview(t, first); });
    const QList<LoggedDecision> decisions = registerRecord(book->reader()).value().decisions;
    const auto decision = [&](const QString &verb, int meeting) {
        const auto found = std::ranges::find_if(decisions,
                                                [&](const LoggedDecision &d) { return d.verb == verb && d.source.meeting == meeting; });
        return DecisionReference{found->source.line, found->text};
    };
    doIn(*book, [&](Transaction &t) { return dateDecision(t, decision(u"AGREED"_s, 12), QDate(2024, 4, 1), QDate(2025, 4, 1)); });
    doIn(*book, [&](Transaction &t) { return supersedeDecision(t, decision(u"AGREED"_s, 12), decision(u"AGREED"_s, 13)); });
    doIn(*book, [&](Transaction &t) { return linkDecisions(t, decision(u"DECIDED"_s, 12), decision(u"APPROVED"_s, 13), true); });
    doIn(*book, [&](Transaction &t) { return dateDecision(t, decision(u"REJECTED"_s, 12), QDate(2024, 5, 1), {}); });
    fillWithheld(*book, first);
    fillWithheldPaper(*book, later);
    const StoredItem item = items(book->reader(), first).value().at(1);
    doIn(*book, [&](Transaction &t) { // its decision is nowhere from now on
        return saveNotes(t, item.id, item.heading, QString(item.notes).remove(u"The Committee REJECTED the third."_s).trimmed(), {});
    });
    doIn(*book, [&](Transaction &t) { return approveAt(t, first, second, ApprovedAs::Modified); });
    fillInterim(*book);
    const RetentionRule years{Keeping::YearsAfterApproval, 3};
    doIn(*book, [&](Transaction &t) { return saveRetention(t, {.ownNotes = {Keeping::YearsAfterApproval, 90}, .papers = years}); });
    doIn(*book, [&](Transaction &t) { return dispose(t, first, Matter::Papers, QDate(2030, 1, 1)); });
    BodySetup renamed = fullSetup();
    renamed.items = itemTemplates(book->reader()).value();
    renamed.body.actionPattern = u"{abbreviation}/{meeting}/{nn}"_s;
    renamed.body.formerPatterns = {};
    renamed.body.footer = u"another"_s;
    doIn(*book, [&](Transaction &t) { return saveSetup(t, renamed); });
    return book;
}

/// All that every edition is made of.
QList<MeetingRecord> recordsOf(Book &book)
{
    QList<MeetingRecord> records;
    const QList<MeetingSummary> all = meetings(book.reader()).value();
    for (const MeetingSummary &meeting : all)
        records.append(record(book.reader(), meeting.id).value());
    return records;
}

QStringList tablesOf(Connection &connection)
{
    return rows(connection, uR"(
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_[0-9]*' ORDER BY name
    )"_s,
                {}, [](const Row &row) { return row.text(0); })
        .value();
}

/// Of these a folder says nothing: how the notes were typed, what is looked through, and passphrases.
bool isLeftOut(const QString &table, const QString &column)
{
    return (table == "item"_L1 && column == "revision"_L1) || (table == "meeting"_L1 && column == "searchable"_L1)
        || (table == "circulation"_L1 && column == "passphrase"_L1);
}

QStringList columnsOf(Connection &connection, const QString &table)
{
    QStringList columns = rows(connection, u"SELECT name FROM pragma_table_info(:table)"_s, {{":table"_L1, table}}, [](const Row &row) {
                              return row.text(0);
                          }).value();
    columns.removeIf([&table](const QString &column) { return isLeftOut(table, column); });
    return columns;
}

QStringList rawRows(Connection &connection, const QString &table)
{
    const QString cells = "quote("_L1 + columnsOf(connection, table).join(") || ' ' || quote("_L1) + u')';
    return rows(connection, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(cells, table), {}, [](const Row &row) { return row.text(0); }).value();
}

} // namespace

/// A whole book as files, and back.
class BookFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryTable();
    void comesBackWithoutLoss();
    void saysTheSameOnceMore();
    void givesNoNumberAgain();
    void keepsWhatIsBeingTyped();
    void refusesWhatWouldReadOtherwise();
    void holdsTheSample();
    void holdsTheReference();
    void holdsGeneratedBooks();
    void namesEachFault_data();
    void namesEachFault();
    void leavesNoBookBehind();
};

/// A table that is new has to be written, or be among those that are rightly left out.
void BookFolderTest::holdsEveryTable()
{
    const Shelf shelf;
    const auto book = fullBook(shelf);
    Connection &connection = book->reader();
    for (const QString &table : tablesOf(connection)) {
        if (tablesLeftOut().contains(table))
            continue;
        for (const QString &column : columnsOf(connection, table)) {
            const QString some = answer(connection, u"SELECT count(%1) FROM %2"_s.arg(column, table)).value();
            QVERIFY2(some.toInt() > 0, qPrintable(u"%1.%2 is empty in the book of this test"_s.arg(table, column)));
        }
    }
}

void BookFolderTest::comesBackWithoutLoss()
{
    const Shelf shelf;
    const auto book = fullBook(shelf);
    const FromFolder again = bookOf(folderOf(*book), shelf.path(u"again.minutebook"_s));
    QCOMPARE(again.faults, QStringList());
    QVERIFY(again.book);
    for (const QString &table : tablesOf(book->reader())) {
        if (!tablesLeftOut().contains(table))
            QCOMPARE(rawRows(again.book->reader(), table), rawRows(book->reader(), table));
    }
    QCOMPARE(loadBody(again.book->reader()).value(), loadBody(book->reader()).value());
    QCOMPARE(registerRecord(again.book->reader()).value(), registerRecord(book->reader()).value());
    QCOMPARE(recordsOf(*again.book), recordsOf(*book));
    const QDate day(2024, 10, 1);
    QCOMPARE(withheldRecord(again.book->reader(), day).value(), withheldRecord(book->reader(), day).value());
}

void BookFolderTest::saysTheSameOnceMore()
{
    const Shelf shelf;
    const Folder folder = folderOf(*fullBook(shelf));
    QVERIFY(folder.contains(u"meetings/12.minutes.md"_s));
    QVERIFY(folder.value(u"meetings/12.minutes.md"_s).contains("// The coffee was cold."));
    QVERIFY(folder.contains(u"papers/13-1-1 tides.minutebook"_s));
    QVERIFY(!folder.contains(u"papers/12-2-1 tenders.minutebook"_s)); // disposed of
    const FromFolder again = bookOf(folder, shelf.path(u"again.minutebook"_s));
    QVERIFY(again.book);
    QCOMPARE(folderOf(*again.book), folder);
    const InterimDecision next{.wording = u"The Committee AGREED more."_s, .putOn = QDate(2024, 6, 1)};
    QCOMPARE(again.book->writeNow([&](Transaction &t) { return addInterim(t, next); }).value(), 4);
}

void BookFolderTest::givesNoNumberAgain()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(7, u"# One\nACTION: Pilots to sail.\nACTION: Pilots to row.\n"_s));
    const StoredItem item = items(book->reader(), id)->constFirst();
    doIn(*book, [&](Transaction &t) { return saveNotes(t, item.id, item.heading, u"gone"_s, {}); });
    const FromFolder again = bookOf(folderOf(*book), shelf.path(u"again.minutebook"_s));
    QVERIFY(again.book);
    const StoredItem there = items(again.book->reader(), meetingOfNumber(again.book->reader(), 7).value())->constFirst();
    doIn(*again.book, [&](Transaction &t) { return saveNotes(t, there.id, there.heading, u"ACTION: Pilots to swim."_s, {}); });
    QVERIFY(items(again.book->reader(), there.meeting)->constFirst().notes.startsWith("ACTION HWC 7/03:"_L1));
}

/// Blank lines around the notes, a line that begins an item and an action under the cursor: what places name stays at its line.
void BookFolderTest::keepsWhatIsBeingTyped()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(7, u"# One\nThe Committee AGREED this.\n"_s));
    const StoredItem item = items(book->reader(), id)->constFirst();
    const QString notes = u"\n\nfirst\n# Two\n\nThe Committee AGREED this.\nACTION: Pilots to sail.\n\n"_s;
    doIn(*book, [&](Transaction &t) { return saveNotes(t, item.id, item.heading, notes, 3, {}, {true, Typing::Undoing}); });
    const LoggedDecision decision = registerRecord(book->reader()).value().decisions.constFirst();
    doIn(*book, [&](Transaction &t) { return dateDecision(t, {decision.source.line, decision.text}, QDate(2024, 4, 1), QDate()); });
    const Folder folder = folderOf(*book);
    const FromFolder again = bookOf(folder, shelf.path(u"again.minutebook"_s));
    QCOMPARE(again.faults, QStringList());
    QCOMPARE(folderOf(*again.book), folder);
    QCOMPARE(registerRecord(again.book->reader()).value().decisions.constFirst().facts.effective, QDate(2024, 4, 1));
}

/// An item that is called like a table of people would come back as one.
void BookFolderTest::refusesWhatWouldReadOtherwise()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(7, u"# One\ntext\n"_s));
    const StoredItem item = items(book->reader(), id)->constFirst();
    doIn(*book, [&](Transaction &t) { return saveNotes(t, item.id, u"Apologies"_s, item.notes, {}); });
    const Result<int> written = writeBookFolder(book->reader(), [](const QString &, const QByteArray &) { return Result<>(); });
    QCOMPARE(codeOf(written), ErrorCode::MeetingReadsOtherwise);
    QVERIFY(sentence(written.error()).contains(u"Meeting 7"_s));
}

namespace {

/// A book with all meeting files of a folder; nothing where there is none.
std::unique_ptr<Book> bookWith(const Shelf &shelf, const Body &body, const QString &folder)
{
    auto book = Book::create(shelf.path(), body, sampleKey()).value();
    for (const QString &name : QDir(folder).entryList({u"*.minutes.md"_s}, QDir::Files, QDir::Name)) {
        const Parsed parsed = parse(contents(QDir(folder).filePath(name)), body);
        (void)insertSample(*book, parsed.meeting);
    }
    return book;
}

} // namespace

void BookFolderTest::holdsTheSample()
{
    const Shelf shelf;
    const Body body = newBody(u"Security and Resilience Committee"_s, u"SRC"_s, shippedScheme(u"SEC"_s).value());
    const auto book = bookWith(shelf, body, QStringLiteral(SOURCE_DIR "/resources/sample"));
    const Folder folder = folderOf(*book);
    const FromFolder again = bookOf(folder, shelf.path(u"again.minutebook"_s));
    QCOMPARE(again.faults, QStringList());
    QCOMPARE(folderOf(*again.book), folder);
    QVERIFY(recordsOf(*book).size() >= 12);
    QCOMPARE(recordsOf(*again.book), recordsOf(*book));
}

void BookFolderTest::holdsTheReference()
{
    const QString reference = QStringLiteral(REFERENCE_DIR);
    if (!QFileInfo::exists(reference))
        QSKIP("the reference meetings are not beside this checkout");
    const Shelf shelf;
    const Body body = newBody(u"Security Sub-Committee"_s, u"SSC"_s, shippedScheme(u"SEC"_s).value());
    const Folder folder = folderOf(*bookWith(shelf, body, reference));
    const FromFolder again = bookOf(folder, shelf.path(u"again.minutebook"_s));
    QCOMPARE(again.faults, QStringList());
    QCOMPARE(folderOf(*again.book), folder);
}

/// Each from its number as seed, so that one that fails can be had again.
void BookFolderTest::holdsGeneratedBooks()
{
    constexpr int first = 12;
    constexpr int count = 60;
    const Shelf shelf;
    const auto book = Book::create(shelf.path(), test::body(), sampleKey()).value();
    for (int number = first; number < first + count; ++number) {
        const auto generated = rc::gen::arbitrary<test::GeneratedMeeting>()(rc::Random(number), number).value();
        const QString own = QString::number(number);
        const QString text = generated.text().replace("meeting: 12"_L1, "meeting: "_L1 + own).replace("BC 12/"_L1, "BC "_L1 + own + u'/');
        (void)insertSample(*book, parse(text.toUtf8(), test::body()).meeting);
    }
    const Folder folder = folderOf(*book);
    const FromFolder again = bookOf(folder, shelf.path(u"again.minutebook"_s));
    QCOMPARE(again.faults, QStringList());
    QCOMPARE(folderOf(*again.book), folder);
    QCOMPARE(recordsOf(*again.book), recordsOf(*book));
}

void BookFolderTest::namesEachFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a date") << u"parties.csv"_s << QByteArray("2024-01-01") << QByteArray("01.01.24") << u"parties.csv:2: “01.01.24”"_s;
    QTest::newRow("a meeting") << u"waivers.csv"_s << QByteArray("\n12,,") << QByteArray("\n77,,")
                               << u"waivers.csv:3: There is no meeting 77"_s;
    QTest::newRow("an item") << u"times.csv"_s << QByteArray("12,2,") << QByteArray("12,9,") << u"times.csv:2: Meeting 12 has no item 9"_s;
    QTest::newRow("a paper") << u"papers/13-1-1 tides.minutebook"_s << QByteArray("\1") << QByteArray("\2") << u"papers.csv:3: "_s;
    QTest::newRow("a path") << u"papers.csv"_s << QByteArray("papers/13-1-1") << QByteArray("../13-1-1")
                            << u"papers.csv:3: There is no file “../13"_s;
    QTest::newRow("a heading") << u"seats.csv"_s << QByteArray("holder") << QByteArray("held by") << u"seats.csv:1: "_s;
    QTest::newRow("a clearance") << u"people.csv"_s << QByteArray("AMBER") << QByteArray("AMBRE") << u"people.csv:2: “AMBRE”"_s;
    QTest::newRow("a decision") << u"decisions.csv"_s << QByteArray("second tender") << QByteArray("first tender") << u"decisions.csv:2: "_s;
    QTest::newRow("a logo") << u"body.json"_s << QByteArray("\"logo\": \"kept/") << QByteArray("\"logo\": \"kept/x")
                            << u"body.json:1: “kept/x"_s;
    QTest::newRow("a cell too many") << u"parties.csv"_s << QByteArray("line two\"\n") << QByteArray("line two\",more\n")
                                     << u"parties.csv:2: This row has more cells"_s;
    QTest::newRow("a heading twice") << u"learnt-words.csv"_s << QByteArray("word\n") << QByteArray("word,word\n")
                                     << u"learnt-words.csv:1: A heading stands twice"_s;
    QTest::newRow("a state of a comment") << u"review-comments.csv"_s << QByteArray("declined") << QByteArray("refused")
                                          << u"review-comments.csv:2: “refused” is nothing that can stand"_s;
    QTest::newRow("a draft that was sent") << u"circulations.csv"_s << QByteArray("62626262") << QByteArray("63636363")
                                           << u"review-comments.csv:2: “62626262626262626262626262626262” is not in"_s;
    QTest::newRow("a withheld part") << u"withheld.csv"_s << QByteArray("Kestrel") << QByteArray("Osprey")
                                     << u"withheld.csv:3: Line 4 of this item"_s;
    QTest::newRow("a withheld paper") << u"withheld.csv"_s << QByteArray(",paper,2,") << QByteArray(",paper,7,")
                                      << u"withheld.csv:5: This item has no paper 7"_s;
    QTest::newRow("what it is known by") << u"withheld.csv"_s << QByteArray(",heading,") << QByteArray(",title,")
                                         << u"withheld.csv:2: “title” is nothing"_s;
    QTest::newRow("a way") << u"interim-decisions.csv"_s << QByteArray("chairs-action") << QByteArray("by phone")
                           << u"interim-decisions.csv:3: “by phone” is no way"_s;
    QTest::newRow("a rule") << u"retention.csv"_s << QByteArray("papers,years-after-approval") << QByteArray("papers,until-approval")
                            << u"retention.csv:3: "_s;
    QTest::newRow("a disposal") << u"disposals.csv"_s << QByteArray(",papers,") << QByteArray(",minutes,") << u"disposals.csv:2: "_s;
    QTest::newRow("notation") << u"meetings/13.minutes.md"_s << QByteArray("date: 2024-04-05") << QByteArray("date: soon")
                              << u"meetings/13.minutes.md:6: "_s;
    QTest::newRow("another meeting") << u"meetings/13.minutes.md"_s << QByteArray("meeting: 13") << QByteArray("meeting: 14")
                                     << u"meetings.csv:3: "_s;
    QTest::newRow("a table") << u"learnt-words.csv"_s << QByteArray() << QByteArray() << u"learnt-words.csv:1: This file is missing"_s;
    QTest::newRow("JSON") << u"body.json"_s << QByteArray("\"footer\": ") << QByteArray("\"footer\" ") << u"body.json:"_s;
    QTest::newRow("a key") << u"body.json"_s << QByteArray("\"deciding\"") << QByteArray("\"decides\"")
                           << u"body.json:1: The key “deciding”"_s;
    QTest::newRow("a value") << u"body.json"_s << QByteArray("\"footer\": \"") << QByteArray("\"footer\": 7, \"was\": \"")
                             << u"body.json:1: What the key “footer” holds"_s;
    QTest::newRow("a paper size") << u"body.json"_s << QByteArray("\"paper\": \"") << QByteArray("\"paper\": \"X")
                                  << u"body.json:1: What the key “paper” holds"_s;
    QTest::newRow("a quorum") << u"body.json"_s << QByteArray("\"quorum\": {") << QByteArray("\"quorum\": {\"more\": 1,")
                              << u"body.json:1: What the key “quorum” holds"_s;
    QTest::newRow("a scheme") << u"scheme.json"_s << QByteArray("\"RED\"") << QByteArray("\"red\"") << u"scheme.json:1: "_s;
    QTest::newRow("a row below many lines") << u"parties.csv"_s << QByteArray("line two\"\n") << QByteArray("line two\"\nPilot,A,x,,\n")
                                            << u"parties.csv:4: "_s;
}

void BookFolderTest::namesEachFault()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, fault);
    const Shelf shelf;
    Folder folder = folderOf(*fullBook(shelf));
    QVERIFY(folder.contains(file));
    if (before.isEmpty()) {
        folder.remove(file);
    } else {
        const QByteArray old = folder.value(file);
        folder[file].replace(before, after);
        QVERIFY2(folder.value(file) != old, old.constData());
    }
    const FromFolder made = bookOf(folder, shelf.path(u"again.minutebook"_s));
    QVERIFY(!made.book);
    QCOMPARE(made.error.value().code, ErrorCode::FolderHasFaults);
    QCOMPARE(made.faults.size(), 1);
    QVERIFY2(made.faults.constFirst().startsWith(fault), qPrintable(made.faults.constFirst()));
}

void BookFolderTest::leavesNoBookBehind()
{
    const Shelf shelf;
    Folder folder = folderOf(*fullBook(shelf));
    folder.insert(u"meetings/99.minutes.md"_s, "---\n");
    folder[u"times.csv"_s].append("12,1,many\n");
    const QStringList names = shelf.names();
    const FromFolder made = bookOf(folder, shelf.path(u"again.minutebook"_s));
    QCOMPARE(made.faults.size(), 2);
    QCOMPARE(shelf.names(), names);
    const FromFolder there = bookOf(folder, shelf.path());
    QCOMPARE(there.error.value().code, ErrorCode::BookExists);
}

QTEST_GUILESS_MAIN(BookFolderTest)
#include "tst_bookfolder.moc"
