#include "samples.h"

#include "models/storage/audittrail.h"
#include "models/storage/correctionstore.h"
#include "models/storage/itemstore.h"
#include "models/storage/levelwatch.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisionstore.h"

#include <QTest>
#include <QTimeZone>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate(2024, 4, 2), QTime(12, 0), QTimeZone::utc()};
}

/// A clock that tests wind on.
struct Winding {
    std::shared_ptr<QDateTime> time = std::make_shared<QDateTime>(noon());

    [[nodiscard]] Hand hand() const
    {
        return {u"Ada Quay"_s, [time = time] { return *time; }};
    }
    void pass(int seconds) const { *time = time->addSecs(seconds); }
};

QStringList levelChanges(Book &book)
{
    QStringList changes;
    const QList<AuditEntry> entries = auditTrail(book.reader()).value();
    for (const AuditEntry &entry : entries) {
        if (entry.event == AuditEvent::LevelChanged)
            changes << u"%1/%2 %3 > %4 %5 (%6)"_s.arg(QString::number(entry.details["item"_L1].toInt(-entry.details["place"_L1].toInt())),
                                                      QString::number(entry.details["line"_L1].toInt()), entry.details["from"_L1].toString(),
                                                      entry.details["to"_L1].toString(), entry.details["reason"_L1].toString(), entry.level);
    }
    return changes;
}

} // namespace

/// The audit trail has whatever comes to be of another level once others have read it, and why.
class LevelWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void levelsThatAreLoweredAreEntered();
    void levelsThatAreRaisedAreEnteredOnceOthersHaveRead();
    void levelsThatAreBeingTypedAreNot();
    void aLoweredLevelHasItsReason();
    void aLevelThatIsLoweredInReviewWaitsForItsReason();
    void aLevelThatAFileLowersWaitsForItsReason();
    void aReasonAnswersForWhatWaited();
    void whatWaitsIsEnteredWhereTheTextLeaves();
    void aCorrectionsReasonAnswersForWhatItLowers();
    void theCursorsLineWaits();
    void aHeadingIsAskedForOnceAndEnteredByLine();
    void whatComesFromAnotherItemWaitsForItsReason_data();
    void whatComesFromAnotherItemWaitsForItsReason();
    void whatWasTakenOutIsForgottenWhereTheTextLeaves();
    void whatComesIntoANewItemWaitsForItsReason();

private:
    MeetingId insert(const QString &text) { return insertSample(*m_book, sampleMeeting(8, text, u"2024-03-05"_s)); }
    template <typename Work>
    auto write(Work work)
    {
        return m_book->writeNow(work);
    }
    Result<> moveTo(MeetingId id, MeetingStatus status)
    {
        return write([&](Transaction &t) { return setStatus(t, id, status); });
    }
    Result<> type(MeetingId id, const QString &notes, std::optional<int> cursor = {})
    {
        const StoredItem item = items(m_book->reader(), id)->constFirst();
        return write([&](Transaction &t) -> Result<> {
            const auto saved = saveNotes(t, item.id, item.heading, notes, cursor);
            return saved ? Result<>() : std::unexpected(saved.error());
        });
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

void LevelWatchTest::init()
{
    m_book.reset();
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
    m_book->setHand({u"Ada Quay"_s, &noon});
}

/// Where somebody looks for it: by the number that is printed, without one by its place.
void LevelWatchTest::levelsThatAreLoweredAreEntered()
{
    const Winding clock;
    m_book->setHand(clock.hand());
    const MeetingId id = insert(u"# 7. One\nFirst. (RED)\nSecond. (AMBER)\nThird.\n# Two (RED)\nInherited."_s);
    QVERIFY(type(id, u"First. (GREEN)\nSecond. (AMBER)\nThird."_s));
    QVERIFY(type(id, u"First. (RED)\nSecond. (AMBER)\nThird."_s));
    clock.pass(61);
    QVERIFY(type(id, u"First. (RED)\nSecond. (AMBER)\nThird. (RED)"_s));
    QCOMPARE(levelChanges(*m_book), QStringList()); // it was thought over within a minute; raised in a draft
    clock.pass(61);
    QVERIFY(type(id, u"Another line.\nFirst. (RED, cleared)\nSecond. (WHITE)\nThird. (RED)"_s));
    const StoredItem two = items(m_book->reader(), id)->constLast();
    QVERIFY(write([&](Transaction &t) { return renameItem(t, two.id, u"Two (AMBER)"_s); }));
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QCOMPARE(levelChanges(*m_book),
             (QStringList{u"7/2 RED > RED, cleared  (RED)"_s, u"7/3 AMBER > WHITE  (AMBER)"_s, u"-2/0 RED > AMBER  (RED)"_s,
                          u"-2/1 RED > AMBER  (RED)"_s})); // a line that has its item's level too
}

void LevelWatchTest::levelsThatAreRaisedAreEnteredOnceOthersHaveRead()
{
    const Winding clock;
    m_book->setHand(clock.hand());
    const MeetingId id = insert(u"# One\nFirst. (AMBER)"_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(type(id, u"First. (RED)"_s));
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QCOMPARE(levelChanges(*m_book), QStringList{u"-1/1 AMBER > RED  (RED)"_s});
    QCOMPARE(answer(m_book->reader(), u"SELECT count(*) FROM level_seen"_s), u"0"_s);
}

void LevelWatchTest::levelsThatAreBeingTypedAreNot()
{
    const Winding clock;
    m_book->setHand(clock.hand());
    const MeetingId id = insert(u"# One\nFirst."_s);
    const StoredItem item = items(m_book->reader(), id)->constFirst();
    for (const QString &notes : {u"First. (R"_s, u"First. (RED"_s, u"First. (RE"_s, u"First. (GREEN"_s, u"First."_s}) {
        clock.pass(61);
        QVERIFY(type(id, notes, 0));
    }
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QCOMPARE(levelChanges(*m_book), QStringList());
}

void LevelWatchTest::aLoweredLevelHasItsReason()
{
    const MeetingId id = insert(u"# One\nFirst. (RED)"_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    const StoredItem item = items(m_book->reader(), id)->constFirst();
    const auto note = [&](const QString &reason) {
        return write([&](Transaction &t) { return noteLevelChange(t, item.id, u"First. (RED)"_s, u"First."_s, reason); });
    };
    QCOMPARE(codeOf(note({})), ErrorCode::RevisionReasonMissing);
    QVERIFY(note(u"It was in the papers."_s));
    QVERIFY(type(id, u"First."_s));
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QCOMPARE(levelChanges(*m_book), QStringList{u"-1/1 RED > GREEN It was in the papers. (RED)"_s});
}

void LevelWatchTest::aLevelThatIsLoweredInReviewWaitsForItsReason()
{
    const Winding clock;
    m_book->setHand(clock.hand());
    const MeetingId id = insert(u"# 7. One\nFirst. (RED)\nSecond."_s);
    const ItemId item = items(m_book->reader(), id)->constFirst().id;
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    for (int minute = 0; minute < 3; ++minute) {
        QVERIFY(type(id, u"First. (GREEN)\nSecond. %1"_s.arg(minute)));
        clock.pass(61);
    }
    QCOMPARE(levelChanges(*m_book), QStringList());
    QCOMPARE(unansweredLevels(m_book->reader(), id).value(), (QList<LoweredLevel>{{item, 7, 0, u"RED"_s, u"GREEN"_s}}));
    QCOMPARE(answeredNotes(m_book->reader(), item, {}).value(), u"First. (RED)\nSecond."_s);
    QVERIFY(write([&](Transaction &t) { return keepRevision(t, id, u"It was in the papers."_s); }));
    QCOMPARE(levelChanges(*m_book), QStringList{u"7/1 RED > GREEN It was in the papers. (RED)"_s});
    QCOMPARE(unansweredLevels(m_book->reader(), id).value(), QList<LoweredLevel>());
}

/// A meeting file that takes the place of minutes which others have read is no way around the reason.
void LevelWatchTest::aLevelThatAFileLowersWaitsForItsReason()
{
    const MeetingId id = insert(u"# 7. One\nFirst. (RED)\nSecond.\n# 8. Two (RED)\nThird."_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    const Meeting file = sampleMeeting(8, u"# 7. One\nFirst. (GREEN)\nSecond.\n# 8. Two\nThird."_s, u"2024-03-05"_s, u"draft"_s);
    QVERIFY(write([&](Transaction &t) { return replaceMeeting(t, file); }));
    QCOMPARE(meeting(m_book->reader(), id)->status, MeetingStatus::InReview); // a file takes nothing back
    const QList<LoweredLevel> lowered = unansweredLevels(m_book->reader(), id).value();
    QCOMPARE(lowered.size(), 2);
    QCOMPARE(std::pair(lowered[0].from, lowered[0].to), std::pair(u"RED"_s, u"GREEN"_s));
    QCOMPARE(lowered[1].line, -1);
}

/// A key that lowers another line asks, and its answer is one for both.
void LevelWatchTest::aReasonAnswersForWhatWaited()
{
    const MeetingId id = insert(u"# 7. One\nFirst. (RED)\nSecond. (RED)\nThird."_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    const StoredItem item = items(m_book->reader(), id)->constFirst();
    QVERIFY(type(id, u"First. (GREEN)\nSecond. (RED)\nThird. (AMBER)"_s));
    QVERIFY(write([&](Transaction &t) {
        return noteLevelChange(t, item.id, u"First. (GREEN)\nSecond. (RED)\nThird. (AMBER)"_s,
                               u"First. (GREEN)\nSecond. (GREEN)\nThird. (AMBER)"_s, u"Both were told."_s);
    }));
    QCOMPARE(levelChanges(*m_book),
             (QStringList{u"7/1 RED > GREEN Both were told. (RED)"_s, u"7/2 RED > GREEN Both were told. (RED)"_s,
                          u"7/3 GREEN > AMBER  (AMBER)"_s})); // what is raised needs none
    QVERIFY(type(id, u"First. (GREEN)\nSecond. (GREEN)\nThird. (AMBER)"_s));
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QCOMPARE(levelChanges(*m_book).size(), 3);
}

void LevelWatchTest::whatWaitsIsEnteredWhereTheTextLeaves()
{
    const MeetingId id = insert(u"# 7. One\nFirst. (RED)"_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    QVERIFY(type(id, u"First. (AMBER)"_s));
    QVERIFY(write([&](Transaction &t) { return keepDraft(t, id); }));
    QCOMPARE(levelChanges(*m_book), QStringList{u"7/1 RED > AMBER  (RED)"_s});
    QVERIFY(type(id, u"First. (GREEN)"_s));
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QCOMPARE(levelChanges(*m_book), (QStringList{u"7/1 RED > AMBER  (RED)"_s, u"7/1 AMBER > GREEN  (AMBER)"_s}));
}

void LevelWatchTest::aCorrectionsReasonAnswersForWhatItLowers()
{
    const Winding clock;
    m_book->setHand(clock.hand());
    const MeetingId id = insert(u"# 7. One\nFirst. (RED)"_s);
    QVERIFY(moveTo(id, MeetingStatus::Approved));
    QVERIFY(write([&](Transaction &t) { return beginCorrection(t, id, u"The roster was changed."_s); }));
    QVERIFY(type(id, u"First. (GREEN)"_s));
    clock.pass(61);
    QVERIFY(type(id, u"First. (GREEN)\nMore."_s));
    QVERIFY(write([&](Transaction &t) { return finishCorrection(t, id); }));
    QCOMPARE(levelChanges(*m_book), QStringList{u"7/1 RED > GREEN The roster was changed. (RED)"_s});
}

/// It was left out, and never entered.
void LevelWatchTest::theCursorsLineWaits()
{
    const Winding clock;
    m_book->setHand(clock.hand());
    const MeetingId id = insert(u"# 7. One\nFirst. (RED)"_s);
    const StoredItem item = items(m_book->reader(), id)->constFirst();
    for (const QString &notes : {u"First. (GREEN)"_s, u"First. (GREEN)\nMore."_s}) {
        QVERIFY(type(id, notes, 0));
        clock.pass(61);
    }
    QCOMPARE(levelChanges(*m_book), QStringList());
    QVERIFY(type(id, u"First. (GREEN)\nMore. More."_s));
    QCOMPARE(levelChanges(*m_book), QStringList{u"7/1 RED > GREEN  (RED)"_s});
}

void LevelWatchTest::whatComesFromAnotherItemWaitsForItsReason_data()
{
    QTest::addColumn<QString>("typed"); // into the first item, which is GREEN
    QTest::addColumn<QString>("lowered");
    const QString secret = u"The lock of the north gate does not close."_s;
    const QString first = u"First of all."_s;
    QTest::newRow("cut and pasted") << first + u'\n' + secret << u"RED > GREEN"_s;
    QTest::newRow("behind other words") << first + u' ' + secret << u"RED > GREEN"_s;
    QTest::newRow("cleared there") << first + u'\n' + secret + u" (AMBER, cleared)"_s << u"RED > AMBER, cleared"_s;
    QTest::newRow("with its level") << first + u'\n' + secret + u" (RED)"_s << QString();
    QTest::newRow("other words") << first + u"\nThe lock is old."_s << QString();
    QTest::newRow("what others had seen too") << first + u"\nIt was late by then, too."_s << QString();
    QTest::newRow("few words among others") << first + u"\nIt is old."_s << QString();
}

/// The plainest way to lower a level by mistake. What is known is what others have read.
void LevelWatchTest::whatComesFromAnotherItemWaitsForItsReason()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, lowered);
    const MeetingId id = insert(u"# 1. One\nFirst of all.\n# 2. Two (RED)\nThe lock of the north gate does not close.\nIs old.\n"
                                "It was late by then, too.\n# 3. Three\nIt was late by then, too."_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    const StoredItem two = items(m_book->reader(), id)->at(1);
    QVERIFY(write([&](Transaction &t) { return saveNotes(t, two.id, two.heading, u"Nothing."_s, {}); }));
    QVERIFY(type(id, typed));
    QStringList asked;
    const QList<LoweredLevel> waiting = unansweredLevels(m_book->reader(), id).value();
    for (const LoweredLevel &each : waiting)
        asked << each.from + u" > "_s + each.to;
    QCOMPARE(asked.join(u", "_s), lowered);
    QVERIFY(write([&](Transaction &t) { return keepRevision(t, id, u"It was in the papers."_s); }));
    const QStringList entered = levelChanges(*m_book).filter(u">"_s);
    QCOMPARE(entered.size(), lowered.isEmpty() ? 0 : 1);
    QVERIFY(lowered.isEmpty() || entered[0].contains(lowered + u" It was in the papers."_s));
    QCOMPARE(unansweredLevels(m_book->reader(), id).value(), QList<LoweredLevel>());
}

/// Whoever puts it there again says why again.
void LevelWatchTest::whatWasTakenOutIsForgottenWhereTheTextLeaves()
{
    const QString secret = u"\nThe lock of the north gate does not close."_s;
    const MeetingId id = insert(u"# 1. One\nFirst.\n# 2. Two (RED)"_s + secret);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    const ItemId one = items(m_book->reader(), id)->constFirst().id;
    QVERIFY(type(id, u"First."_s + secret));
    QVERIFY(write([&](Transaction &t) { return answerLevels(t, id, one, u"It was in the papers."_s); }));
    QCOMPARE(areLevelsSettled(m_book->reader(), id), true);
    QVERIFY(type(id, u"First."_s));
    QCOMPARE(areLevelsSettled(m_book->reader(), id), false);
    QVERIFY(write([&](Transaction &t) { return settleLevels(t, id); }));
    QCOMPARE(areLevelsSettled(m_book->reader(), id), true);
    QVERIFY(type(id, u"First."_s + secret));
    QCOMPARE(unansweredLevels(m_book->reader(), id)->size(), 1);
}

/// A file may call an item otherwise, or have a further one.
void LevelWatchTest::whatComesIntoANewItemWaitsForItsReason()
{
    const MeetingId id = insert(u"# 1. One\nFirst.\n# 2. Kiosk (RED)\n@title: The sale of the kiosk on the mole\nIt is sold to **Wilma**."_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    const auto asked = [&](const QString &text) {
        const Meeting file = sampleMeeting(8, text, u"2024-03-05"_s, u"draft"_s);
        if (!write([&](Transaction &t) { return replaceMeeting(t, file); }))
            return u"refused"_s;
        QStringList words;
        const QList<LoweredLevel> waiting = unansweredLevels(m_book->reader(), id).value();
        for (const LoweredLevel &each : waiting)
            words << u"%1/%2 %3 > %4"_s.arg(QString::number(each.number), QString::number(each.line), each.from, each.to);
        return words.join(u", "_s);
    };
    QCOMPARE(asked(u"# 1. One\nFirst.\n# 2. Kiosk (RED)\n@title: The sale of the kiosk on the mole\n# 3. Three\nIt is sold to Wilma"_s),
             u"3/0 RED > GREEN"_s);
    QCOMPARE(asked(u"# 1. One\nFirst.\n# 2. The sale of the kiosk on the mole\n"_s), u"2/-1 RED > GREEN"_s);
    QCOMPARE(asked(u"# 1. One\nFirst.\n# 2. A kiosk (RED)\nIt is sold to Wilma.\n# 3. First\nNothing."_s), QString());
}

void LevelWatchTest::aHeadingIsAskedForOnceAndEnteredByLine()
{
    const MeetingId id = insert(u"# 7. One (RED)\n@title: Of the crane\n@presenter: Ada\nFirst.\n// mine\n\nSecond. (AMBER)\nThird."_s);
    QVERIFY(moveTo(id, MeetingStatus::InReview));
    const StoredItem item = items(m_book->reader(), id)->constFirst();
    QVERIFY(write([&](Transaction &t) { return renameItem(t, item.id, u"7. One (GREEN)"_s); }));
    QCOMPARE(unansweredLevels(m_book->reader(), id).value(), (QList<LoweredLevel>{{item.id, 7, -1, u"RED"_s, u"GREEN"_s}}));
    QVERIFY(write([&](Transaction &t) { return keepRevision(t, id, u"It was told."_s); }));
    QCOMPARE(levelChanges(*m_book),
             (QStringList{u"7/0 RED > GREEN It was told. (RED)"_s, u"7/1 RED > GREEN It was told. (RED)"_s,
                          u"7/3 RED > GREEN It was told. (RED)"_s, u"7/7 RED > GREEN It was told. (RED)"_s}));
}

QTEST_GUILESS_MAIN(LevelWatchTest)
#include "tst_levelwatch.moc"
