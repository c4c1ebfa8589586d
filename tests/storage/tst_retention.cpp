#include "samples.h"

#include "models/notation/ownnotes.h"
#include "models/notation/write.h"
#include "models/storage/bookcheck.h"
#include "models/storage/decisionentries.h"
#include "models/storage/indexmeeting.h"
#include "models/storage/inorder.h"
#include "models/storage/interimstore.h"
#include "models/storage/itemstore.h"
#include "models/storage/journal.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"
#include "models/storage/registerrecord.h"
#include "models/storage/retentionstore.h"
#include "models/storage/seatingstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What a book keeps between meetings, and for how long.
class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_book.reset();
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook(BookKey::plain());
        m_book->setHand({u"Ada Quay"_s, [] { return QDateTime({2024, 3, 5}, {18, 0}, QTimeZone::UTC); }});
    }

    void cleanup() { m_book.reset(); }

    // Decisions between meetings

    void keepsDecisions()
    {
        InterimDecision fees{
            .wording = u" The HWC  AGREED the fees. (AMBER)"_s,
            .putOn = {2024, 3, 1},
            .answersUntil = QDate(2024, 3, 8),
            .settledOn = QDate(2024, 3, 9),
            .votes = u"3 for, 1 against"_s,
            .remark = u"By post"_s,
        };
        QCOMPARE(add(fees), 1);
        QCOMPARE(add({.way = InterimWay::ChairsAction,
                      .wording = u"The HWC APPROVED the hire."_s,
                      .putOn = {2024, 3, 2},
                      .takenBy = u"Ada Quay"_s}),
                 2);
        fees.number = 1;
        fees.wording = u"The HWC AGREED the fees. (AMBER)"_s;
        fees.level = u"AMBER"_s;
        const QList<StoredInterim> stored = interimDecisions(m_book->reader()).value();
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored[1].decision, fees);
        QCOMPARE(stored[0].decision.level, u"GREEN"_s);
        QCOMPARE(stored[0].decision.takenBy, u"Ada Quay"_s);
        QCOMPARE(interimToReport(m_book->reader()).value(), QList<InterimDecision>{fees}); // the other is open
    }

    /// What a scheme that was in use then called it, as long as the line is the same.
    void keepsTheLevelOfItsLine()
    {
        QCOMPARE(add({.wording = u"The HWC AGREED it. (RED)"_s, .putOn = {2024, 3, 1}}), 1);
        QVERIFY(m_book->writeNow([](Transaction &transaction) {
            return run(transaction, u"UPDATE interim_decision SET wording = 'The HWC AGREED it. (SECRET)', level = 'SECRET'"_s);
        }));
        const auto change = [&](const QString &wording) {
            InterimDecision changed = interimDecisions(m_book->reader())->constFirst().decision;
            changed.wording = wording;
            changed.level.clear();
            QVERIFY(m_book->writeNow([&](Transaction &transaction) { return changeInterim(transaction, changed); }));
        };
        change(u"The HWC AGREED it. (SECRET)"_s);
        QCOMPARE(interimDecisions(m_book->reader())->first().decision.level, u"SECRET"_s);
        change(u"The HWC AGREED it. (AMBER)"_s);
        QCOMPARE(interimDecisions(m_book->reader())->first().decision.level, u"AMBER"_s);
        change(u"The HWC AGREED it."_s);
        QCOMPARE(interimDecisions(m_book->reader())->first().decision.level, u"GREEN"_s);
    }

    void refusesWhatDecidesNothing_data()
    {
        QTest::addColumn<QString>("wording");
        for (const QString &wording : {u""_s, u"The HWC NOTED it."_s, u"The HWC agreed it."_s, u"ACTION: Pilots to have AGREED it."_s,
                                       u"// The HWC AGREED."_s, u"- The HWC AGREED."_s})
            QTest::newRow(qPrintable(wording)) << wording;
    }

    void refusesWhatDecidesNothing()
    {
        QFETCH(const QString, wording);
        QCOMPARE(codeOf(m_book->writeNow(
                     [&](Transaction &transaction) { return addInterim(transaction, {.wording = wording, .putOn = {2024, 3, 1}}); })),
                 ErrorCode::InterimInvalid);
    }

    /// By the line of the meeting, which may be worded otherwise, and as long as it stands there.
    void knowsWhereTheyAreReported()
    {
        const InterimDecision fees{.wording = u"The HWC AGREED the fees."_s, .putOn = {2024, 3, 1}, .settledOn = QDate(2024, 3, 9)};
        QCOMPARE(add(fees), 1);
        QCOMPARE(add(fees), 2);
        (void)insertSample(*m_book, sampleMeeting(7, u"# 1. X\nBy written procedure No 1 the HWC AGREED another thing."_s, u"2024-02-06"_s));
        const MeetingId meeting = insertSample(
            *m_book,
            sampleMeeting(8,
                          u"# 1. Cranes\nThey saw written procedure No 2.\n# 2. Decisions between Meetings\n"
                          "VOTE: 3 for\n- By Written Procedure No. 1 the HWC AGREED the dues. (RED)\n"
                          "The HWC AGREED, by written procedure No 2, something else."_s));
        (void)insertSample(*m_book, sampleMeeting(9, u"# 1. X\nBy written procedure No 1 the HWC AGREED the fees."_s, u"2024-04-02"_s));
        const ItemId item = items(m_book->reader(), meeting)->at(1).id;
        const StoredInterim reported = interimDecisions(m_book->reader())->at(1);
        QCOMPARE(reported.reportedAt, 8); // the earlier of the two
        QCOMPARE(reported.meeting, meeting);
        QCOMPARE(reported.item, item);
        QCOMPARE(reported.line, 1);
        QCOMPARE(interimToReport(m_book->reader())->size(), 1);
        QCOMPARE(interimToReport(m_book->reader())->first().number, 2);

        InterimDecision changed = reported.decision;
        changed.remark = u"late"_s;
        const auto change = [&] { return m_book->writeNow([&](Transaction &transaction) { return changeInterim(transaction, changed); }); };
        const auto remove = [&](int number) {
            return m_book->writeNow([&](Transaction &transaction) { return removeInterim(transaction, number); });
        };
        QCOMPARE(change().error(), (Error{ErrorCode::InterimReported, {u"1"_s, u"8"_s}}));
        QCOMPARE(codeOf(remove(1)), ErrorCode::InterimReported);
        QCOMPARE(codeOf(remove(3)), ErrorCode::InterimMissing);
        // It goes with its meeting, and is to be reported again.
        for (const int number : {8, 9})
            QVERIFY(m_book->writeNow(
                [&](Transaction &transaction) { return deleteMeeting(transaction, meetingOfNumber(transaction, number).value()); }));
        QCOMPARE(interimToReport(m_book->reader())->size(), 2);
        QVERIFY(change());
        QCOMPARE(interimDecisions(m_book->reader())->at(1).decision.remark, u"late"_s);
        QVERIFY(remove(2));
        QCOMPARE(add(fees), 3); // a number is never given twice
    }

    // Retention

    void keepsRules()
    {
        QCOMPARE(retention(m_book->reader()).value(), Retention());
        const Retention rules{{Keeping::YearsAfterMeeting, 3}, {Keeping::YearsAfterApproval, 7}};
        QVERIFY(set(rules));
        QCOMPARE(retention(m_book->reader()).value(), rules);
        for (const Retention &wrong : {Retention{{Keeping::YearsAfterMeeting, 0}, {}}, Retention{{Keeping::UntilApproval, 1}, {}},
                                       Retention{{}, {Keeping::UntilApproval, 0}}, Retention{{}, {Keeping::YearsAfterApproval, 100}}})
            QCOMPARE(codeOf(set(wrong)), ErrorCode::RetentionInvalid);
        QCOMPARE(retention(m_book->reader()).value(), rules);
        QVERIFY(set({}));
        QCOMPARE(retention(m_book->reader()).value(), Retention());
    }

    void knowsWhatIsDue_data()
    {
        QTest::addColumn<Keeping>("keeping");
        QTest::addColumn<int>("years");
        QTest::addColumn<QDate>("approved");
        QTest::addColumn<QDate>("due");
        const QDate approved(2024, 4, 2);
        QTest::newRow("kept") << Keeping::Kept << 0 << approved << QDate();
        QTest::newRow("until approval") << Keeping::UntilApproval << 0 << approved << approved;
        QTest::newRow("after approval") << Keeping::YearsAfterApproval << 2 << approved << QDate(2026, 4, 2);
        QTest::newRow("after the meeting") << Keeping::YearsAfterMeeting << 2 << approved << QDate(2026, 3, 5);
        QTest::newRow("not before approval") << Keeping::YearsAfterMeeting << 1 << QDate(2025, 9, 1) << QDate(2025, 9, 1);
        QTest::newRow("never approved") << Keeping::YearsAfterMeeting << 1 << QDate() << QDate();
    }

    void knowsWhatIsDue()
    {
        QFETCH(const Keeping, keeping);
        QFETCH(const int, years);
        QFETCH(const QDate, approved);
        QTEST(dueOn({keeping, years}, {2024, 3, 5}, approved), "due");
    }

    /// By hand they are approved on the day on which somebody says so.
    void approvalByHandHasItsDay()
    {
        const MeetingId id = meeting(7, u"# 1. Cranes\n// one"_s);
        (void)meeting(8, u"# 1. Cranes"_s, u"2024-04-02"_s);
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); }));
        QCOMPARE(keptMatters(m_book->reader())->first().approved, QDate(2024, 3, 5)); // and not of the next meeting
    }

    void listsWhatIsKept()
    {
        (void)meeting(7, u"# 1. Cranes\n// one\n- // two\nhttps://harbour.example\n//\n// \n# 2. Boats\ntext\n// three"_s, u"2024-03-05"_s,
                      u"approved"_s);
        (void)meeting(8, u"# 1. Cranes\n// still open"_s, u"2024-04-02"_s);
        QCOMPARE(keptMatters(m_book->reader()).value(),
                 (QList<KeptMatter>{{meetingOfNumber(m_book->reader(), 7).value(), 7, {2024, 3, 5}, {2024, 4, 2}, Matter::OwnNotes, 3, 0}}));
    }

    void takesOwnNotesOut()
    {
        const MeetingId id = meeting(7, QString(approvedText));
        const ItemId item = items(m_book->reader(), id)->constFirst().id;
        QVERIFY(m_book->writeNow([&](Transaction &transaction) {
            return dateDecision(transaction, {{id, item, 3}, u"The HWC AGREED the plan."_s}, {2024, 5, 1}, {});
        }));
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); }));
        while (m_book->writeNow([](Transaction &transaction) { return indexNextMeeting(transaction); }).value())
            ;
        const QString minutes = write(withoutOwnNotes(loadMeeting(m_book->reader(), id).value(), dialectOf(m_book->body(), {}, {})));
        const QList<LoggedDecision> decisions = registerRecord(m_book->reader())->decisions;
        QVERIFY(fileHolds("zanzibar"));

        QCOMPARE(codeOf(disposeOf(id, Matter::OwnNotes)), ErrorCode::MatterNotDue); // they are kept
        QVERIFY(set({{Keeping::YearsAfterApproval, 3}, {}}));
        QCOMPARE(codeOf(disposeOf(id, Matter::OwnNotes)), ErrorCode::MatterNotDue); // not yet
        QVERIFY(set({{Keeping::YearsAfterApproval, 1}, {}}));
        QVERIFY(disposeOf(id, Matter::OwnNotes));
        QCOMPARE(write(loadMeeting(m_book->reader(), id).value()), minutes);
        const QList<LoggedDecision> now = registerRecord(m_book->reader())->decisions;
        QCOMPARE(now.size(), decisions.size());
        QCOMPARE(now.first().text, decisions.first().text);
        QCOMPARE(now.first().facts, decisions.first().facts); // what is known of it came along
        QCOMPARE(now.first().source.line.line, 1);
        QCOMPARE(keptMatters(m_book->reader())->size(), 0);
        QCOMPARE(disposals(m_book->reader()).value(),
                 (QList<Disposal>{{m_today, 7, Matter::OwnNotes, {Keeping::YearsAfterApproval, 1}, 4, {}, {}}}));
        QCOMPARE(codeOf(disposeOf(id, Matter::OwnNotes)), ErrorCode::MatterNotDue); // nothing is left
        QVERIFY(checkBook(m_book->reader()).isSound());

        QVERIFY(m_book->eraseTraces().takeResult());
        QVERIFY(!fileHolds("zanzibar"));
        QVERIFY(fileHolds("AGREED the plan"));
    }

    /// Neither what was typed and taken back, nor the words of the search.
    void leavesNoTraces()
    {
        const MeetingId id = meeting(7, u"# 1. Cranes\nfirst"_s);
        const ItemId item = items(m_book->reader(), id)->constFirst().id;
        for (const QString &notes : {u"first\n// quetzal"_s, u"first\n// quetzal kumquat"_s, u"first\n// rambutan"_s}) {
            QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, item, u"1. Cranes"_s, notes, {}); }));
            while (m_book->writeNow([](Transaction &transaction) { return indexNextMeeting(transaction); }).value())
                ;
        }
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); }));
        QVERIFY(set({{Keeping::UntilApproval, 0}, {}}));
        QVERIFY(disposeOf(id, Matter::OwnNotes));
        QVERIFY(m_book->eraseTraces().takeResult());
        for (const char *word : {"quetzal", "kumquat", "rambutan"})
            QVERIFY2(!fileHolds(word), word);
        QVERIFY(fileHolds("first"));
        QCOMPARE(answer(m_book->reader(), u"SELECT count(*) FROM search_row WHERE kind = 'own-note'"_s), u"0"_s);
        // What is left can be found again.
        while (m_book->writeNow([](Transaction &transaction) { return indexNextMeeting(transaction); }).value())
            ;
        QCOMPARE(answer(m_book->reader(), u"SELECT count(*) FROM search_row WHERE kind = 'note'"_s), u"1"_s);
    }

    /// Rows that grow move from page to page.
    void leavesNoTracesOfManyEither()
    {
        QString text;
        for (int i = 1; i <= 40; ++i)
            text += u"# %1. Item\ntext\n"_s.arg(i);
        const MeetingId id = meeting(7, text);
        const QList<StoredItem> all = items(m_book->reader(), id).value();
        for (int round = 1; round <= 3; ++round) {
            QVERIFY(m_book->writeNow([&](Transaction &transaction) {
                return forEach(all, [&](const StoredItem &item) {
                    const QString notes = u"text\n// durian "_s.repeated(round * (1 + item.id.value % 7));
                    const auto saved = saveNotes(transaction, item.id, item.heading, notes, {});
                    return saved ? Result<>() : std::unexpected(saved.error());
                });
            }));
        }
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); }));
        QVERIFY(set({{Keeping::UntilApproval, 0}, {}}));
        QVERIFY(disposeOf(id, Matter::OwnNotes));
        QVERIFY(m_book->eraseTraces().takeResult());
        QVERIFY(!fileHolds("durian"));
    }

    void keepsNothingOfPapersButTheirHash()
    {
        const MeetingId id = meeting(7, u"# 1. Cranes\none"_s);
        const ItemId item = items(m_book->reader(), id)->constFirst().id;
        const QByteArray contents = "mangosteen " + QByteArray(20'000, 'x');
        const auto paper = m_book->writeNow([&](Transaction &transaction) {
            return attachPaper(transaction, item, {u"Plan"_s, u"2"_s, u"RED"_s}, u"plan.txt"_s, contents);
        });
        const StoredPaper before = papersOf(m_book->reader(), item)->constFirst();
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); }));
        QVERIFY(set({{}, {Keeping::YearsAfterApproval, 2}}));
        QCOMPARE(keptMatters(m_book->reader())->first().bytes, contents.size());
        QVERIFY(disposeOf(id, Matter::Papers));
        QVERIFY(m_book->eraseTraces().takeResult());
        QVERIFY(!fileHolds("mangosteen"));
        QCOMPARE(answer(m_book->reader(), u"PRAGMA freelist_count"_s), u"0"_s); // nor does the file keep their room
        StoredPaper after = papersOf(m_book->reader(), item)->constFirst();
        QCOMPARE(after.paper.disposed, m_today);
        after.paper.disposed = {};
        QCOMPARE(after, before);
        QCOMPARE(paperContents(m_book->reader(), *paper).error(),
                 (Error{ErrorCode::PaperDisposed, {u"Plan"_s, m_today.toString(u"d MMMM yyyy"_s)}}));
        QVERIFY(damagedPapers(m_book->reader())->isEmpty());
        QVERIFY(checkBook(m_book->reader()).isSound());
        QCOMPARE(disposals(m_book->reader()).value(),
                 (QList<Disposal>{{m_today,
                                   7,
                                   Matter::Papers,
                                   {Keeping::YearsAfterApproval, 2},
                                   contents.size(),
                                   u"Plan"_s,
                                   QString::fromLatin1(QCryptographicHash::hash(contents, QCryptographicHash::Sha256).toHex())}}));
        QCOMPARE(codeOf(disposeOf(id, Matter::Papers)), ErrorCode::MatterNotDue);
    }

    void erasesInAnEncryptedBookToo()
    {
        const Shelf shelf;
        const auto book = shelf.newBook();
        (void)insertSample(*book, sampleMeeting(7, u"# 1. Cranes\ntext"_s));
        QVERIFY(book->eraseTraces().takeResult());
        QVERIFY(contents(shelf.path() + u"-wal"_s).isEmpty());
        QVERIFY(!contents(shelf.path()).contains("Cranes"));
        QCOMPARE(items(shelf.openBook()->reader(), MeetingId{1})->first().notes, u"text"_s);
        QVERIFY(checkBook(*shelf.connection()).isSound());
    }

    /// Somebody else who reads the book keeps its journal as it is.
    void saysThatTracesRemain()
    {
        (void)meeting(7, u"# 1. Cranes\ntext"_s);
        m_book.reset();
        m_book = m_shelf->openBook(std::chrono::milliseconds(50), BookKey::plain());
        const auto other = m_shelf->connection(Connection::Use::Read, BookKey::plain());
        QVERIFY(run(*other, u"BEGIN"_s));
        QCOMPARE(answer(*other, u"SELECT count(*) FROM meeting"_s), u"1"_s);
        QCOMPARE(codeOf(m_book->eraseTraces().takeResult()), ErrorCode::TracesRemain);
        QVERIFY(run(*other, u"COMMIT"_s));
        QVERIFY(m_book->eraseTraces().takeResult());
    }

    void sparesWhatIsNotApproved()
    {
        const MeetingId id = meeting(7, u"# 1. Cranes\n// own"_s, u"2000-03-05"_s);
        QVERIFY(set({{Keeping::YearsAfterMeeting, 1}, {}}));
        QCOMPARE(codeOf(disposeOf(id, Matter::OwnNotes)), ErrorCode::MatterNotDue);
        QCOMPARE(items(m_book->reader(), id)->first().notes, u"// own"_s);
    }

private:
    static constexpr auto approvedText = u"# Attendees\n| A | Ada Quay (AQ) | |\n// zanzibar below the table\n\n"
                                         "# 1. Cranes\n// zanzibar one\ntext\n  - // zanzibar two\nThe HWC AGREED the plan.\n"
                                         "ACTION: Pilots to row.\n# 2. Boats (RED)\nmore\n\n// zanzibar three";

    [[nodiscard]] int add(const InterimDecision &decision)
    {
        return m_book->writeNow([&](Transaction &transaction) { return addInterim(transaction, decision); }).value();
    }

    MeetingId meeting(int number, const QString &text, const QString &date = u"2024-03-05"_s, const QString &status = u"draft"_s)
    {
        return insertSample(*m_book, sampleMeeting(number, text, date, status));
    }

    Result<> set(const Retention &rules)
    {
        return m_book->writeNow([&](Transaction &transaction) { return saveRetention(transaction, rules); });
    }

    Result<> disposeOf(MeetingId id, Matter matter)
    {
        return m_book->writeNow([&](Transaction &transaction) { return dispose(transaction, id, matter, m_today); });
    }

    /// Or its journal.
    [[nodiscard]] bool fileHolds(const QByteArray &words) const
    {
        return contents(m_shelf->path()).contains(words) || contents(m_shelf->path() + u"-wal"_s).contains(words);
    }

    const QDate m_today{2026, 3, 6};
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
