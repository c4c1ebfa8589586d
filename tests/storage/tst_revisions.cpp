#include "samples.h"

#include "models/storage/approval.h"
#include "models/storage/audittrail.h"
#include "models/storage/bodystore.h"
#include "models/storage/bookcheck.h"
#include "models/storage/correctionstore.h"
#include "models/storage/issuestore.h"
#include "models/storage/itemstore.h"
#include "models/storage/partystore.h"
#include "models/storage/query.h"
#include "models/storage/retentionstore.h"
#include "models/storage/revisionstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

QDateTime noon()
{
    return {QDate(2024, 4, 2), QTime(12, 0), QTimeZone::utc()};
}

Hand ada()
{
    return {u"Ada Quay"_s, noon};
}

constexpr auto minutesText = R"(# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Chair | Ada Quay (AQ) | presiding |
| Pilots | Ben Reed (BR) | arrived 10:15 |

# 1. Minutes
The minutes were read. (cleared)
// not for anybody

# 2. The crane (RED)
@title: The crane of Acme Lifting Limited

The crane is broken.
ACTION {Pilots}: Pilots to mend it by 9 April 2024. (RED)
UPDATE HWC 7/01 CLOSED: rowed. (AMBER)
The committee AGREED. (cleared)
VOTE: 2 for, 0 against
)"_L1;

} // namespace

class RevisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void areTakenWhenADraftGoesOutAndWhenItIsApproved();
    void areKeptByHandForAReason();
    void areNotTakenTwiceOfOneText();
    void areChained();
    void tellWhoseApprovalWasTakenBack();
    void areNeverChanged();
    void goWithAMeetingThatWasNeverApproved();
    void showTheFirstBrokenLink_data();
    void showTheFirstBrokenLink();
    void showWhatIsMissingAtTheEnd();
    void tellOfApprovedNotesThatAreOthers_data();
    void tellOfApprovedNotesThatAreOthers();
    void refuseACorrectionOfNotesThatAreOthers();
    void holdWhateverMayChangeOnceMinutesAreApproved();
    void loseTheTextOfSupersededDraftsByRule();
    void changeWithACorrection();
    void tellOfACorrectionAsFarAsItIsSeen_data();
    void tellOfACorrectionAsFarAsItIsSeen();
    void areAsTheyWereOnceACorrectionIsGivenUp();
    void keepApprovedMinutesFrozenOtherwise();
    void areNamedByWhatIsIssued();

private:
    MeetingId insert(const QString &text = minutesText, int number = 8, const QString &date = u"2024-03-05"_s)
    {
        return insertSample(*m_book, sampleMeeting(number, text, date));
    }
    template <typename Work>
    auto write(Work work)
    {
        return m_book->writeNow(work);
    }
    Result<> moveTo(MeetingId id, MeetingStatus status)
    {
        return write([&](Transaction &t) { return setStatus(t, id, status); });
    }
    Result<> type(MeetingId id, const QString &notes)
    {
        const StoredItem item = items(m_book->reader(), id)->constFirst();
        return write([&](Transaction &t) -> Result<> {
            const auto saved = saveNotes(t, item.id, item.heading, notes, {});
            return saved ? Result<>() : std::unexpected(saved.error());
        });
    }
    QList<Revision> all(MeetingId id) { return revisions(m_book->reader(), id).value(); }
    QString trail()
    {
        QStringList words;
        const QList<AuditEntry> entries = auditTrail(m_book->reader()).value();
        for (const AuditEntry &entry : entries)
            words << QString::number(static_cast<int>(entry.event));
        return words.join(u' ');
    }
    void tamper(const QString &sql)
    {
        const auto connection = m_shelf->connection(Connection::Use::Write);
        const auto triggers = rows(*connection, u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s, {},
                                   [](const Row &row) { return row.text(0); });
        for (const QString &trigger : *triggers)
            QVERIFY(run(*connection, u"DROP TRIGGER "_s + trigger));
        const Result<> done = run(*connection, sql);
        QVERIFY2(done, done ? "" : qPrintable(sentence(done.error())));
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

void RevisionsTest::init()
{
    m_book.reset();
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
    m_book->setHand(ada());
}

void RevisionsTest::areTakenWhenADraftGoesOutAndWhenItIsApproved()
{
    const MeetingId id = insert();
    const MeetingId next = insert(u"# Minutes\nRead."_s, 9, u"2024-04-09"_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(type(id, u"The minutes were taken as read."_s));
    QVERIFY(moveTo(id, MeetingStatus::Draft));
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(write([&](Transaction &t) { return approveAt(t, id, next); }));
    const QList<Revision> kept = all(id);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0].kind, RevisionKind::Draft);
    QCOMPARE(kept[1].kind, RevisionKind::ChangedDraft);
    QCOMPARE(kept[2].kind, RevisionKind::Approved);
    QCOMPARE(kept[0].at, noon());
    QCOMPARE(kept[0].author, u"Ada Quay"_s);
    QVERIFY(moveTo(id, MeetingStatus::Final));
    QCOMPARE(all(id), kept);
    QCOMPARE(revisionAsItIs(m_book->reader(), id)->value(), kept[2]);
}

void RevisionsTest::areKeptByHandForAReason()
{
    const MeetingId id = insert();
    const auto keep = [&](const QString &reason) { return write([&](Transaction &t) { return keepRevision(t, id, reason); }); };
    QCOMPARE(codeOf(keep(u"  "_s)), ErrorCode::RevisionReasonMissing);
    const Result<Revision> kept = keep(u"before  the lawyers\nread it"_s);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->reason, u"before the lawyers read it"_s);
    QCOMPARE(codeOf(keep(u"again"_s)), ErrorCode::RevisionUnchanged);
    QCOMPARE(all(id), QList<Revision>{*kept});
}

void RevisionsTest::areNotTakenTwiceOfOneText()
{
    const MeetingId id = insert();
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(moveTo(id, MeetingStatus::Draft));
    QVERIFY(type(id, u"The minutes were read. (cleared)\n// another own note"_s));
    QVERIFY(write([](Transaction &t) { return saveParties(t, {{u"Supplier"_s, u"A"_s, u"Acme Lifting Limited"_s}}); }));
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QCOMPARE(all(id).size(), 1);
}

void RevisionsTest::areChained()
{
    const MeetingId id = insert();
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    const QList<Revision> kept = all(id);
    QCOMPARE(kept[0].before, QString());
    QCOMPARE(kept[1].before, kept[0].hash);
    QVERIFY(kept[0].token != kept[1].token);
    QVERIFY(checkBook(m_book->reader()).isSound());
}

void RevisionsTest::areNeverChanged()
{
    const MeetingId id = insert();
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QVERIFY(write([&](Transaction &t) {
        return recordIssue(
            t, {.meeting = 8, .kind = u"minutes"_s, .edition = u"GREEN"_s, .format = u"pdf"_s, .fileName = u"a.pdf"_s, .sha256 = u"00"_s});
    }));
    for (const QString &sql : {u"UPDATE revision SET reason = 'x'"_s, u"UPDATE revision SET content = NULL"_s, u"DELETE FROM revision"_s,
                               u"DELETE FROM meeting"_s, u"UPDATE audit SET who = 'x'"_s, u"DELETE FROM audit"_s,
                               u"UPDATE issue SET reader = 'x'"_s, u"DELETE FROM issue"_s})
        QVERIFY2(!write([&](Transaction &t) { return run(t, sql); }), qPrintable(sql));
}

/// The revision stays what it was; those that follow go on counting.
void RevisionsTest::tellWhoseApprovalWasTakenBack()
{
    const MeetingId id = insert(u"# One\nText."_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    const QList<Revision> before = all(id);
    const auto ends = [&] {
        QStringList words;
        const QList<Revision> listed = listedRevisions(m_book->reader(), id).value();
        for (const Revision &revision : listed)
            words << u"%1 %2 %3"_s.arg(QString::number(revision.number), nameOfRevision(revision.kind),
                                       revision.takenBack ? revision.takenBack->at.toString(Qt::ISODate) + u' ' + revision.takenBack->who
                                                          : u"-"_s);
        return words;
    };
    QCOMPARE(ends(), (QStringList{u"1 draft -"_s, u"2 approved -"_s}));
    m_book->setHand({u"Ben Reed"_s, [] { return noon().addDays(3); }});
    QVERIFY(write([&](Transaction &t) { return takeApprovalBack(t, id); }));
    QCOMPARE(ends(), (QStringList{u"1 draft -"_s, u"2 approved 2024-04-05T12:00:00Z Ben Reed"_s}));
    QCOMPARE(all(id), before);
    QVERIFY(write([&](Transaction &t) { return keepRevision(t, id, u"for the chair"_s); }));
    QVERIFY(type(id, u"Other text."_s));
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QVERIFY(write([&](Transaction &t) { return beginCorrection(t, id, u"A name."_s); }));
    QVERIFY(type(id, u"Third text."_s));
    QVERIFY(write([&](Transaction &t) { return finishCorrection(t, id); }));
    QCOMPARE(ends(),
             (QStringList{u"1 draft -"_s, u"2 approved 2024-04-05T12:00:00Z Ben Reed"_s, u"3 changed-draft -"_s, u"4 approved -"_s,
                          u"5 correction -"_s}));
    const CheckReport checked = checkBook(m_book->reader());
    QVERIFY2(checked.isSound(), qPrintable(checked.findings.join(u'\n')));
}

void RevisionsTest::goWithAMeetingThatWasNeverApproved()
{
    const MeetingId id = insert(u"# One\nText."_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(write([&](Transaction &t) { return deleteMeeting(t, id); }));
    QCOMPARE(answer(m_book->reader(), u"SELECT count(*) FROM revision"_s), u"0"_s);
    QVERIFY(checkBook(m_book->reader()).isSound());
    MeetingId again = insert(u"# One\nText."_s);
    QVERIFY(moveTo(again, MeetingStatus::InReview));
    MeetingHeader header = record(m_book->reader(), again)->meeting.header;
    header.number = 6; // and another has its number then
    QVERIFY(write([&](Transaction &t) { return updateHeader(t, again, header); }));
    again = insert(u"# One\nText."_s);
    QVERIFY2(checkBook(m_book->reader()).isSound(), qPrintable(checkBook(m_book->reader()).findings.join(u'\n')));
    const MeetingId next = insert(u"# Minutes\nRead."_s, 9, u"2024-04-09"_s);
    QVERIFY(checkBook(m_book->reader()).isSound());
    QVERIFY(write([&](Transaction &t) { return approveAt(t, again, next); }));
    QVERIFY(write([&](Transaction &t) { return takeApprovalBack(t, again); }));
    QCOMPARE(codeOf(write([&](Transaction &t) { return deleteMeeting(t, again); })), ErrorCode::ApprovedStays);
    QVERIFY(checkBook(m_book->reader()).isSound());
}

void RevisionsTest::showTheFirstBrokenLink_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");
    const QString revision = u"UPDATE revision SET %1 WHERE number = 1"_s;
    const QString changed = u"Revision 1 of meeting 8 is not as it was kept."_s;
    QTest::newRow("kind") << revision.arg(u"kind = 'changed-draft'"_s) << changed;
    QTest::newRow("date") << revision.arg(u"made_at = '2024-04-02T12:00:01Z'"_s) << changed;
    QTest::newRow("author") << revision.arg(u"author = 'Ada Quai'"_s) << changed;
    QTest::newRow("reason") << revision.arg(u"reason = 'x'"_s) << changed;
    QTest::newRow("token") << revision.arg(u"token = 'x'"_s) << changed;
    QTest::newRow("content hash") << revision.arg(u"content_hash = 'x'"_s) << changed;
    QTest::newRow("hash") << revision.arg(u"hash = 'x'"_s) << changed;
    QTest::newRow("before") << revision.arg(u"before_hash = 'x'"_s) << u"Revision 1 of meeting 8 does not follow the one before it."_s;
    QTest::newRow("number") << revision.arg(u"number = 9"_s) << u"Revision 1 of meeting 8 is missing."_s;
    QTest::newRow("text") << revision.arg(u"content = x'000000'"_s) << u"The text of revision 1 of meeting 8 is not as it was kept."_s;
    QTest::newRow("gone") << u"DELETE FROM revision WHERE number = 1"_s << u"Revision 1 of meeting 8 is missing."_s;
    QTest::newRow("last gone") << u"DELETE FROM revision WHERE number = 2"_s << u"Revision 2 of meeting 8 is missing."_s;
    const QString audit = u"UPDATE audit SET %1 WHERE number = 2"_s;
    const QString entry = u"Entry 2 of the audit trail is not as it was made."_s;
    QTest::newRow("entry's date") << audit.arg(u"noted_at = '2024-04-02T12:00:01Z'"_s) << entry;
    QTest::newRow("entry's hand") << audit.arg(u"who = NULL"_s) << entry;
    QTest::newRow("entry's event") << audit.arg(u"event = 'opened'"_s) << entry;
    QTest::newRow("entry's meeting") << audit.arg(u"meeting_number = 9"_s) << entry;
    QTest::newRow("entry's level") << audit.arg(u"level = 'GREEN'"_s) << entry;
    QTest::newRow("entry's details") << audit.arg(u"details = details || ' '"_s) << entry;
    QTest::newRow("entry's hash") << audit.arg(u"hash = 'x'"_s) << entry;
    QTest::newRow("entry before") << audit.arg(u"before_hash = 'x'"_s) << u"Entry 2 of the audit trail does not follow the one before it."_s;
    QTest::newRow("entry gone") << u"DELETE FROM audit WHERE number = 2"_s << u"Entry 2 of the audit trail is missing."_s;
    QTest::newRow("first gone") << u"DELETE FROM audit WHERE number = 1"_s << u"Entry 1 of the audit trail is missing."_s;
}

void RevisionsTest::showTheFirstBrokenLink()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, finding);
    const MeetingId id = insert();
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    m_book.reset();
    tamper(sql);
    const CheckReport report = checkBook(*m_shelf->connection());
    QVERIFY2(report.findings.contains(finding), qPrintable(report.findings.join(u'\n')));
    const bool ofRevision = !finding.startsWith("Entry"_L1);
    QCOMPARE(verifyRevisionsOf(*m_shelf->connection(), id), ofRevision ? finding : QString());
}

void RevisionsTest::showWhatIsMissingAtTheEnd()
{
    const MeetingId id = insert();
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    m_book.reset();
    tamper(u"DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)"_s);
    QCOMPARE(checkBook(*m_shelf->connection()).findings, QStringList{u"The audit trail ends before its entry 2."_s});
}

void RevisionsTest::tellOfApprovedNotesThatAreOthers_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("notes") << u"UPDATE item SET notes = replace(notes, 'minutes', 'hours')"_s;
    QTest::newRow("heading") << u"UPDATE item SET heading = heading || ' again'"_s;
    QTest::newRow("level") << u"UPDATE item SET heading = heading || ' (WHITE)'"_s;
    QTest::newRow("date") << u"UPDATE meeting SET date = '2024-03-06'"_s;
    QTest::newRow("item gone") << u"DELETE FROM item"_s;
}

/// Nobody prints as approved what nobody has approved.
void RevisionsTest::tellOfApprovedNotesThatAreOthers()
{
    QFETCH(const QString, sql);
    const MeetingId id = insert();
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QVERIFY(recordToIssue(m_book->reader(), id));
    const int last = all(id).constLast().number;
    m_book.reset();
    tamper(sql);
    const auto connection = m_shelf->connection();
    const QString finding = u"The notes of meeting 8 are not those of its revision %1, which was approved."_s.arg(last);
    QVERIFY2(verifyRevisionsOf(*connection, id)->startsWith(finding), qPrintable(verifyRevisionsOf(*connection, id).value()));
    const QString findings = checkBook(*connection).findings.join(u'\n');
    QVERIFY2(findings.contains(finding), qPrintable(findings));
    const Result<MeetingRecord> issued = recordToIssue(*connection, id);
    QCOMPARE(codeOf(issued), ErrorCode::BookDamaged);
    QVERIFY(sentence(issued.error()).contains(u"the notes of meeting 8 are not those of its revision %1"_s.arg(last)));
}

void RevisionsTest::refuseACorrectionOfNotesThatAreOthers()
{
    const MeetingId id = insert(u"# One\nText."_s);
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    const auto alter = [this](const QString &notes) {
        return write([&](Transaction &t) { return run(t, u"UPDATE item SET notes = '%1'"_s.arg(notes)); });
    };
    const auto begin = [&] { return write([&](Transaction &t) { return beginCorrection(t, id, u"A name."_s); }); };
    QVERIFY(alter(u"Other text."_s));
    QCOMPARE(codeOf(begin()), ErrorCode::BookDamaged);
    QVERIFY(!meeting(m_book->reader(), id)->correcting);
    QVERIFY(alter(u"Text."_s));
    QVERIFY(begin());
}

/// Own notes that are disposed of, the status, the committee's words and its parties are no other notes.
void RevisionsTest::holdWhateverMayChangeOnceMinutesAreApproved()
{
    const MeetingId id = insert();
    const auto holds = [&] { return recordToIssue(m_book->reader(), id).has_value() && checkBook(m_book->reader()).isSound(); };
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QVERIFY(holds());
    QVERIFY(write([&](Transaction &t) { return saveRetention(t, {{Keeping::YearsAfterApproval, 1}, {}}); }));
    QVERIFY(write([&](Transaction &t) { return dispose(t, id, Matter::OwnNotes, {2030, 5, 1}); }));
    QVERIFY(holds());
    QVERIFY(moveTo(id, MeetingStatus::Final));
    QVERIFY(holds());
    QVERIFY(write([&](Transaction &t) -> Result<> {
        Result<Body> body = loadBody(t);
        body->name = u"Another Committee"_s;
        body->footer = u"Elsewhere"_s;
        return saveBody(t, *body);
    }));
    QVERIFY(holds());
    QVERIFY(write([&](Transaction &t) { return beginCorrection(t, id, u"A name was wrong."_s); }));
    QVERIFY(type(id, u"Other words."_s));
    QVERIFY(holds());
    QVERIFY(write([&](Transaction &t) { return finishCorrection(t, id); }));
    QVERIFY(holds());
}

void RevisionsTest::loseTheTextOfSupersededDraftsByRule()
{
    const MeetingId id = insert();
    const auto drop = [&] { return write([&](Transaction &t) { return dispose(t, id, Matter::SupersededDrafts, {2024, 5, 1}); }); };
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(write([](Transaction &t) { return saveRetention(t, {.drafts = {Keeping::UntilApproval, 0}}); }));
    QCOMPARE(retention(m_book->reader())->drafts, (RetentionRule{Keeping::UntilApproval, 0}));
    QCOMPARE(codeOf(drop()), ErrorCode::MatterNotDue);
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    const QList<KeptMatter> kept = keptMatters(m_book->reader()).value();
    const auto drafts = std::ranges::find(kept, Matter::SupersededDrafts, &KeptMatter::matter);
    QVERIFY(drafts != kept.end());
    QCOMPARE(drafts->amount, 1);
    const QList<Revision> before = all(id);
    QVERIFY(write([&](Transaction &t) {
        return run(t, uR"(
            INSERT INTO circulation (meeting, bundle, revision, reader, level, edition, sha256, passages, sent_at, accepted, salt)
            VALUES (:meeting, x'01', x'02', 'Ada Quay', 'RED', 'Minutes', x'03', 'All of the draft.', '2024-04-01T10:00:00Z', 0, x'04')
        )"_s,
                   {{":meeting"_L1, id}});
    }));
    QVERIFY(drop());
    QCOMPARE(answer(m_book->reader(), u"SELECT passages FROM circulation"_s, {}).value(), QString());
    QCOMPARE(codeOf(drop()), ErrorCode::MatterNotDue);
    QList<Revision> after = before;
    after[0].disposed = true;
    QCOMPARE(all(id), after);
    QCOMPARE(codeOf(recordOfRevision(m_book->reader(), id, 1)), ErrorCode::RevisionDisposed);
    QVERIFY(recordOfRevision(m_book->reader(), id, 2).has_value());
    QCOMPARE(disposals(m_book->reader())->constFirst().sha256, before[0].contentHash);
    QVERIFY(checkBook(m_book->reader()).isSound());
}

void RevisionsTest::changeWithACorrection()
{
    const MeetingId id = insert();
    const auto begin = [&](const QString &reason) { return write([&](Transaction &t) { return beginCorrection(t, id, reason); }); };
    const auto finish = [&] { return write([&](Transaction &t) { return finishCorrection(t, id); }); };
    QCOMPARE(codeOf(begin(u"A name was wrong."_s)), ErrorCode::CorrectionNotNeeded);
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QCOMPARE(codeOf(begin(u" "_s)), ErrorCode::CorrectionReasonMissing);
    QCOMPARE(codeOf(finish()), ErrorCode::CorrectionMissing);
    QVERIFY(begin(u"A name was wrong."_s));
    QCOMPARE(codeOf(begin(u"Again."_s)), ErrorCode::CorrectionRuns);
    QCOMPARE(codeOf(moveTo(id, MeetingStatus::Final)), ErrorCode::CorrectionRuns);
    QCOMPARE(codeOf(finish()), ErrorCode::RevisionUnchanged);
    QVERIFY(meeting(m_book->reader(), id)->correcting);
    QVERIFY(type(id, u"The minutes of Mr Reed were read. (cleared)"_s));
    QCOMPARE(record(m_book->reader(), id)->meeting.header.status, MeetingStatus::InReview);
    QCOMPARE(finish()->kind, RevisionKind::Correction);
    QVERIFY(meeting(m_book->reader(), id)->isLocked());
    const MeetingRecord corrected = record(m_book->reader(), id).value();
    QCOMPARE(corrected.meeting.header.status, MeetingStatus::Approved);
    QCOMPARE(corrected.corrections.size(), 1);
    QCOMPARE(corrected.corrections[0].on, noon().date());
    QCOMPARE(corrected.corrections[0].reason.body, u"A name was wrong."_s);
    QCOMPARE(corrected.corrections, recordOfRevision(m_book->reader(), id, 2)->corrections);
    QVERIFY(recordOfRevision(m_book->reader(), id, 1)->corrections.isEmpty());
    QVERIFY(checkBook(m_book->reader()).isSound());
}

/// As the pages tell of it, and of its reason.
void RevisionsTest::tellOfACorrectionAsFarAsItIsSeen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("what all see") << u"Other text.\nSecret. (RED)"_s << u"A name."_s << QStringList{u"GREEN A name."_s};
    QTest::newRow("what few see") << u"Text.\nAnother secret. (RED)"_s << u"A name."_s << QStringList{u"RED A name."_s};
    QTest::newRow("for a reason that few see") << u"Other text.\nSecret. (RED)"_s << u"A name. (AMBER)"_s
                                               << QStringList{u"GREEN "_s, u"AMBER A name. (AMBER)"_s};
}

void RevisionsTest::tellOfACorrectionAsFarAsItIsSeen()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, reason);
    const MeetingId id = insert(u"# One\nText.\nSecret. (RED)"_s);
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QVERIFY(write([&](Transaction &t) { return beginCorrection(t, id, reason); }));
    QVERIFY(type(id, typed));
    QVERIFY(write([&](Transaction &t) { return finishCorrection(t, id); }));
    QStringList told;
    const QList<AuditEntry> trail = auditTrail(m_book->reader()).value();
    for (const AuditEntry &entry : trail) {
        if (entry.event == AuditEvent::Corrected)
            told << entry.level + u' ' + entry.details["reason"_L1].toString();
    }
    QTEST(told, "told");
}

void RevisionsTest::areAsTheyWereOnceACorrectionIsGivenUp()
{
    const MeetingId id = insert();
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    const MeetingRecord before = record(m_book->reader(), id).value();
    QVERIFY(write([&](Transaction &t) { return beginCorrection(t, id, u"A mistake."_s); }));
    QVERIFY(type(id, u"Something else.\n# A further item\nWith text."_s));
    QVERIFY(write([&](Transaction &t) { return deleteItem(t, items(t, id)->constLast().id); }));
    QVERIFY(write([&](Transaction &t) { return giveCorrectionUp(t, id); }));
    QCOMPARE(record(m_book->reader(), id).value(), before);
    QVERIFY(meeting(m_book->reader(), id)->isLocked());
    QCOMPARE(all(id).size(), 1);
}

void RevisionsTest::keepApprovedMinutesFrozenOtherwise()
{
    const MeetingId id = insert();
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QCOMPARE(codeOf(type(id, u"x"_s)), ErrorCode::MeetingFrozen);
    QVERIFY(write([&](Transaction &t) { return beginCorrection(t, id, u"A mistake."_s); }));
    const Meeting other = sampleMeeting(8, u"# One\nOther."_s);
    QCOMPARE(codeOf(write([&](Transaction &t) { return replaceMeeting(t, other); })), ErrorCode::MeetingFrozen);
    QCOMPARE(codeOf(write([&](Transaction &t) { return deleteMeeting(t, id); })), ErrorCode::ApprovedStays);
    QCOMPARE(codeOf(write([&](Transaction &t) { return keepRevision(t, id, u"x"_s); })), ErrorCode::CorrectionRuns);
}

void RevisionsTest::areNamedByWhatIsIssued()
{
    const MeetingId id = insert();
    const auto issue = [&] {
        return write([&](Transaction &t) {
            return recordIssue(t,
                               {.meeting = 8,
                                .kind = u"minutes"_s,
                                .edition = u"GREEN"_s,
                                .format = u"pdf"_s,
                                .fileName = u"a.pdf"_s,
                                .sha256 = u"00ff"_s,
                                .copy = 3,
                                .copies = 5,
                                .reader = u"Ben"_s});
        });
    };
    QVERIFY(issue());
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(issue());
    const QList<IssuedEdition> issued = issuedEditions(m_book->reader()).value();
    QCOMPARE(issued.size(), 2);
    QCOMPARE(issued[0].revision, 1);
    QCOMPARE(issued[1].revision, 0);
    QCOMPARE(issued[0].at, noon());
    QCOMPARE(issued[0].reader, u"Ben"_s);
    const QList<AuditEntry> entries = auditTrail(m_book->reader()).value();
    QCOMPARE(entries.constFirst().event, AuditEvent::Exported);
    QCOMPARE(entries.constFirst().level, u"GREEN"_s);
    QCOMPARE(entries.constFirst().details["sha256"_L1].toString(), u"00ff"_s);
    QCOMPARE(entries.constFirst().who, u"Ada Quay"_s);
}

QTEST_GUILESS_MAIN(RevisionsTest)
#include "tst_revisions.moc"
