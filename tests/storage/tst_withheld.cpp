#include "samples.h"

#include "models/domain/shownwithheld.h"
#include "models/storage/audittrail.h"
#include "models/storage/bookcheck.h"
#include "models/storage/bookfolder/takegrounds.h"
#include "models/storage/correctionstore.h"
#include "models/storage/downgradestore.h"
#include "models/storage/inorder.h"
#include "models/storage/itemstore.h"
#include "models/storage/levelwatch.h"
#include "models/storage/paperstore.h"
#include "models/storage/removeditem.h"
#include "models/storage/revisionstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 27), QTime(12, 0), QTimeZone::utc()};
}

QDate today()
{
    return {2026, 11, 27};
}

constexpr auto minutesText = R"(# 1. Fees
They met.
The price is nine hundred. (RED)
The bid came late. (RED)
They AGREED. (cleared)

# 2. The crane (RED)
The crane is broken.
The committee AGREED. (cleared)
)"_L1;

Withholding commercial(QDate review = {2026, 12, 24})
{
    return {u"commercial"_s, u"Ada Quay"_s, review, {}};
}

} // namespace

/// What the book knows of what its minutes withhold.
class WithheldTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_book.reset(); }

    void listsWhatIsWithheld();
    void listsTheLatestMeetingsAlone();
    void readsEachMeetingAsItWasHeld();
    void keepsWhatIsSaid();
    void keepsItInFrozenMinutes();
    void refusesWhatSaysNothing();
    void refusesWhatHasChanged();
    void keepsApart();

    void goesAlongWithItsLine_data();
    void goesAlongWithItsLine();
    void goesAlongWithItsItem();
    void goesToTheNextLineOfItsPart();
    void isKeptWhileItsLineIsNowhere();
    void isKeptWhileItsItemIsNowhere();
    void goesAlongWhenItemsPart();
    void isToldOfBothWhereTwoBecomeOne();

    void isLookedAtAgain();
    void isDowngradedInADraft();
    void isDowngradedInApprovedMinutes();
    void isDowngradedWholeOrNotAtAll();
    void tellsWhatADowngradeOpens();
    void isDowngradedInSteps();
    void waitsForARunningCorrection();
    void opensNoLineElsewhere();
    void isNotedWhereTheNotesAreChanged();
    void offersWhatWasSaid();

    void listsPapersOfALevelOfTheirOwn();
    void papersHaveGroundsToo();
    void aTableNamesPapers();
    void aTableThatNamesNoPaperIsRefused_data();
    void aTableThatNamesNoPaperIsRefused();
    void aPapersGroundComesBackWithItsItem();
    void aPaperIsDowngraded();
    void aPaperOfApprovedMinutesIsDowngraded();

private:
    template <typename Work>
    auto write(Work work)
    {
        return m_book->writeNow(work);
    }
    MeetingId insert(const QString &text = minutesText) { return insertSample(*m_book, sampleMeeting(8, text, u"2026-03-05"_s)); }
    void approve(MeetingId id)
    {
        QVERIFY(write([id](Transaction &t) { return setStatus(t, id, MeetingStatus::InReview); }));
        QVERIFY(write([id](Transaction &t) { return setStatus(t, id, MeetingStatus::Approved); }));
    }
    QList<LoggedPart> parts() { return withheldRecord(m_book->reader(), today())->parts; }
    LoggedPart part(qsizetype at) { return parts().value(at); }
    Result<> give(qsizetype at, const Withholding &facts)
    {
        return write([&, wanted = referenceTo(part(at))](Transaction &t) { return giveGround(t, wanted, facts); });
    }
    Result<int> lower(qsizetype at, const QString &to, const QString &reason = u"The contract is signed."_s)
    {
        const DowngradeOrder order{referenceTo(part(at)), to, reason};
        return write([&](Transaction &t) { return downgrade(t, order); });
    }
    StoredItem itemAt(MeetingId id, qsizetype at) { return items(m_book->reader(), id)->at(at); }
    void type(ItemId id, const QString &notes)
    {
        const StoredItem stored = item(m_book->reader(), id).value();
        QVERIFY(write([&](Transaction &t) { return saveNotes(t, id, stored.heading, notes, {}); }));
    }
    QStringList trail()
    {
        QStringList words;
        const QList<AuditEntry> entries = auditTrail(m_book->reader()).value();
        for (const AuditEntry &entry : entries)
            words << nameOfEvent(entry.event) + u' ' + entry.level + u": "_s + detailsText(entry.details);
        return words;
    }

    PaperId attach(ItemId item, const PaperWords &words)
    {
        return write([&](Transaction &t) { return attachPaper(t, item, words, u"p.txt"_s, "nine hundred"); }).value();
    }
    /// What is wrong with a table of this one row; empty: it was taken.
    QString faultOf(const QString &row)
    {
        const QByteArray table = u"meeting,item,line,paper,ground,owner,review,event\n%1\n"_s.arg(row).toUtf8();
        FolderReader reader({{u"grounds.csv"_s}, [table](const QString &) { return table; }});
        const Result<> taken = write([&](Transaction &t) { return takeGrounds(reader, u"grounds.csv"_s, t); });
        return !taken ? sentence(taken.error()) : reader.faults().isEmpty() ? QString() : reader.faults().constFirst().sentence;
    }
    /// The first part of a meeting whose first item has an AMBER paper.
    LoggedPart paperPart()
    {
        const MeetingId id = insert();
        attach(itemAt(id, 0).id, {u"Offer"_s, {}, {}});
        attach(itemAt(id, 0).id, {u"Prices"_s, u"2"_s, u"AMBER"_s});
        return part(0);
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

void WithheldTest::init()
{
    m_book.reset();
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
    m_book->setHand({u"Ada Quay"_s, noon});
}

void WithheldTest::listsWhatIsWithheld()
{
    const MeetingId id = insert();
    const QList<LoggedPart> all = parts();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].kind, PartKind::Lines);
    QCOMPARE(all[0].words, u"The price is nine hundred."_s);
    QCOMPARE(all[0].source.meeting, 8);
    QCOMPARE(all[0].source.item, std::optional(1));
    QCOMPARE(all[0].source.rank, Rank{3});
    QCOMPARE(all[0].source.line, (RegisterLine{id, itemAt(id, 0).id, 1}));
    QCOMPARE(all[0].title, u"Fees"_s);
    QCOMPARE(stateOf(all[0], today()), WithheldState::NotGiven);
    QCOMPARE(all[1].kind, PartKind::Item);
    QCOMPARE(all[1].words, u"The crane is broken."_s);
    QCOMPARE(all[1].titleRank, Rank{1});
}

void WithheldTest::listsTheLatestMeetingsAlone()
{
    (void)insertSample(*m_book, sampleMeeting(9, u"# 1. Boats\nThe boat leaks. (RED)\n"_s, u"2026-02-01"_s));
    insert(); // number 8, held later
    (void)insertSample(*m_book, sampleMeeting(7, u"# 1. Piers\nThe pier leans. (RED)\n"_s, u"2026-01-01"_s));
    const auto meetingsOf = [this](int latest) {
        const Result<WithheldRecord> record = withheldRecord(m_book->reader(), today(), latest);
        QList<int> meetings;
        for (const LoggedPart &part : record->parts)
            meetings << part.source.meeting;
        return meetings;
    };
    QCOMPARE(meetingsOf(1), (QList{8, 8}));
    QCOMPARE(meetingsOf(2), (QList{9, 8, 8}));
    QCOMPARE(meetingsOf(0), (QList{7, 9, 8, 8}));
}

/// Its own scheme and default level, and who was there: initials in a bracket are no level.
void WithheldTest::readsEachMeetingAsItWasHeld()
{
    Meeting other = sampleMeeting(
        1,
        u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | Rhoda Deal (REDD) | |\n\n# 1. Boats\nAsked by the Chair (REDD).\n"
        "It leaks. (AMBER)\nIt is old. (GREEN)\n"_s,
        u"2026-01-01"_s);
    other.header.defaultLevel = u"AMBER"_s;
    (void)insertSample(*m_book, other);
    Meeting foreign = sampleMeeting(2, u"# 1. Boats\nIt leaks. (AMBER+STRICT)\nIt is old. (RED)\n"_s, u"2026-02-01"_s);
    foreign.header.scheme = u"TLP"_s;
    (void)insertSample(*m_book, foreign);
    (void)insertSample(*m_book, sampleMeeting(3, u"# 1. Boats\nAsked by the Chair (REDD).\n"_s, u"2026-03-01"_s));
    QStringList told;
    const QList<LoggedPart> all = parts();
    for (const LoggedPart &part : all)
        told << u"%1 %2"_s.arg(part.source.meeting).arg(part.words);
    QCOMPARE(told, (QStringList{u"2 It leaks."_s, u"2 It is old."_s, u"3 Asked by the Chair (REDD)."_s}));
}

void WithheldTest::keepsWhatIsSaid()
{
    insert();
    QVERIFY(give(0, {u" commercial "_s, u"Ada  Quay"_s, {2026, 12, 24}, u"when the contract is signed"_s}));
    const Withholding facts{u"commercial"_s, u"Ada Quay"_s, {2026, 12, 24}, u"when the contract is signed"_s};
    QCOMPARE(part(0).facts, facts);
    QCOMPARE(part(0).factsRank, Rank{3});
    QVERIFY(part(1).facts.isEmpty());
    QVERIFY(give(0, facts)); // says nothing new
    QVERIFY(give(0, commercial()));
    QCOMPARE(trail(),
             (QStringList{u"ground-given RED: item: 1; line: 2; ground: commercial; owner: Ada Quay; review: 2026-12-24; "
                          "when: when the contract is signed"_s,
                          u"ground-changed RED: item: 1; line: 2; ground: commercial; owner: Ada Quay; review: 2026-12-24"_s}));
    QVERIFY(give(0, {}));
    QCOMPARE(part(0).entry, WithheldId());
    QVERIFY(checkBook(m_book->reader()).isSound());
}

void WithheldTest::keepsItInFrozenMinutes()
{
    approve(insert());
    QVERIFY(give(1, commercial()));
    QCOMPARE(part(1).facts, commercial());
}

void WithheldTest::refusesWhatSaysNothing()
{
    insert();
    QCOMPARE(codeOf(give(0, {})), ErrorCode::WithheldGroundMissing);
}

void WithheldTest::refusesWhatHasChanged()
{
    const MeetingId id = insert();
    const WithheldReference old = referenceTo(part(0));
    type(itemAt(id, 0).id, u"They met.\nThe price is open now."_s);
    QCOMPARE(codeOf(write([&](Transaction &t) { return giveGround(t, old, commercial()); })), ErrorCode::WithheldMissing);
}

/// Each part has its own.
void WithheldTest::keepsApart()
{
    insert();
    QVERIFY(give(0, commercial()));
    QVERIFY(give(1, {u"security of a site"_s, {}, {}, u"when it is rebuilt"_s}));
    QCOMPARE(part(0).facts.ground, u"commercial"_s);
    QCOMPARE(part(1).facts.ground, u"security of a site"_s);
    QCOMPARE(stateOf(part(1), today()), WithheldState::Later);
}

void WithheldTest::goesAlongWithItsLine_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<int>("line");
    QTest::newRow("below another") << u"They met.\nAnd sat.\nThe price is nine hundred. (RED)\nThe bid came late. (RED)"_s << 2;
    QTest::newRow("reworded") << u"They met.\nThe price is ten hundred. (RED)\nThe bid came late. (RED)"_s << 1;
    QTest::newRow("relevelled") << u"They met.\nThe price is nine hundred. (AMBER)\nThe bid came late. (RED)"_s << 1;
    QTest::newRow("moved") << u"The price is nine hundred. (RED)\nThey met."_s << 0;
    QTest::newRow("below a further one of its part") << u"They met.\nIt is dear. (RED)\nThe price is nine hundred. (RED)"_s << 1;
}

void WithheldTest::goesAlongWithItsLine()
{
    QFETCH(const QString, notes);
    const MeetingId id = insert();
    QVERIFY(give(0, commercial()));
    type(itemAt(id, 0).id, notes);
    QCOMPARE(part(0).facts, commercial());
    QTEST(part(0).source.line.line, "line");
}

void WithheldTest::goesAlongWithItsItem()
{
    const MeetingId id = insert();
    QVERIFY(give(1, commercial()));
    const ItemId crane = itemAt(id, 1).id;
    QVERIFY(write([&](Transaction &t) { return moveItem(t, crane, 0); }));
    QVERIFY(write([&](Transaction &t) { return renameItem(t, crane, u"2. Cranes and boats (AMBER)"_s); }));
    QCOMPARE(part(0).facts, commercial());
    QCOMPARE(part(0).title, u"Cranes and boats"_s);
    QCOMPARE(part(0).source.rank, Rank{2});
    QCOMPARE(part(0).factsRank, Rank{3}); // they were said of what was RED
}

void WithheldTest::goesToTheNextLineOfItsPart()
{
    const MeetingId id = insert();
    QVERIFY(give(0, commercial()));
    type(itemAt(id, 0).id, u"They met.\nThe bid came late. (RED)"_s);
    QCOMPARE(part(0).facts, commercial());
    QCOMPARE(part(0).words, u"The bid came late."_s);
}

void WithheldTest::isKeptWhileItsLineIsNowhere()
{
    const MeetingId id = insert();
    QVERIFY(give(0, commercial()));
    const QString before = itemAt(id, 0).notes;
    type(itemAt(id, 0).id, u"They met."_s);
    QCOMPARE(stateOf(part(0), today()), WithheldState::Gone);
    QCOMPARE(part(0).facts, commercial());
    QCOMPARE(part(0).words, u"The price is nine hundred. (RED)"_s);
    QCOMPARE(part(0).source.rank, Rank{3});
    QVERIFY(give(0, commercial({2027, 1, 1}))); // it can be changed, or forgotten
    type(itemAt(id, 0).id, before);
    QCOMPARE(part(0).facts, commercial({2027, 1, 1}));
    QVERIFY(!part(0).isGone());
}

void WithheldTest::isKeptWhileItsItemIsNowhere()
{
    const MeetingId id = insert();
    QVERIFY(give(0, commercial()));
    QVERIFY(give(1, commercial()));
    const StoredItem fees = itemAt(id, 0);
    const StoredItem crane = itemAt(id, 1);
    QVERIFY(write([&](Transaction &t) { return deleteItem(t, crane.id); }));
    QVERIFY(write([&](Transaction &t) { return deleteItem(t, fees.id); }));
    QCOMPARE(parts().size(), 2);
    QVERIFY(part(0).isGone() && part(1).isGone());
    QVERIFY(write([&](Transaction &t) { return addItem(t, id, 0, crane.heading, crane.notes); }));
    QVERIFY(write([&](Transaction &t) { return addItem(t, id, 0, fees.heading, fees.notes); }));
    QCOMPARE(parts().size(), 2);
    QVERIFY(!part(0).isGone() && !part(1).isGone());
    QCOMPARE(part(1).facts, commercial());
    QCOMPARE(part(1).kind, PartKind::Item);
}

void WithheldTest::goesAlongWhenItemsPart()
{
    const MeetingId id = insert();
    QVERIFY(give(0, commercial()));
    type(itemAt(id, 0).id, u"They met.\n# Prices\nThe price is nine hundred. (RED)\nThe bid came late. (RED)"_s);
    QCOMPARE(itemAt(id, 1).heading, u"3. Prices"_s);
    QCOMPARE(part(0).facts, commercial());
    QCOMPARE(part(0).source.line, (RegisterLine{id, itemAt(id, 1).id, 0}));
}

void WithheldTest::isToldOfBothWhereTwoBecomeOne()
{
    const MeetingId id = insert(u"# 1. Fees\nThe price is high. (RED)\nThey met.\nThe bid is low. (RED)"_s);
    QVERIFY(give(0, commercial()));
    QVERIFY(give(1, commercial({2027, 1, 1})));
    type(itemAt(id, 0).id, u"The price is high. (RED)\nThe bid is low. (RED)"_s);
    QCOMPARE(parts().size(), 2);
    QCOMPARE(part(0).facts, commercial());
    QCOMPARE(part(1).facts, commercial({2027, 1, 1}));
}

void WithheldTest::isLookedAtAgain()
{
    insert();
    QVERIFY(give(0, commercial(today())));
    QCOMPARE(stateOf(part(0), today()), WithheldState::Due);
    const auto keep = [&](QDate review, const QString &event) {
        return write([&, wanted = referenceTo(part(0))](Transaction &t) { return keepWithheld(t, wanted, review, event, u"Not yet. "_s); });
    };
    QCOMPARE(codeOf(keep({}, {})), ErrorCode::WithheldReviewMissing);
    QCOMPARE(codeOf(keep(today(), u"when it is signed"_s)), ErrorCode::WithheldReviewMissing);
    QVERIFY(keep({2027, 6, 1}, {}));
    QCOMPARE(part(0).facts, commercial({2027, 6, 1}));
    QCOMPARE(trail().constLast(),
             u"withheld-kept RED: item: 1; line: 2; ground: commercial; owner: Ada Quay; review: 2027-06-01; reason: Not yet."_s);
}

void WithheldTest::isDowngradedInADraft()
{
    const MeetingId id = insert();
    QVERIFY(give(0, commercial(today())));
    QCOMPARE(lower(0, u"GREEN"_s).value(), 0);
    QCOMPARE(itemAt(id, 0).notes, u"They met.\nThe price is nine hundred.\nThe bid came late.\nThey AGREED. (cleared)"_s);
    QCOMPARE(stateOf(part(0), today()), WithheldState::Downgraded);
    QCOMPARE(*part(0).downgrade, (Downgrade{today(), u"RED"_s, u"GREEN"_s, u"The contract is signed."_s}));
    QCOMPARE(part(0).source.rank, Rank{1});
    QCOMPARE(part(0).factsRank, Rank{3}); // why it was withheld is still no matter of its new readers
    QVERIFY(revisions(m_book->reader(), id)->isEmpty());
    QCOMPARE(trail().last(3),
             (QStringList{u"downgraded RED: RED → GREEN; item: 1; line: 2; reason: The contract is signed."_s,
                          u"level-changed RED: RED → GREEN; item: 1; line: 2; reason: The contract is signed."_s,
                          u"level-changed RED: RED → GREEN; item: 1; line: 3; reason: The contract is signed."_s}));
    QCOMPARE(codeOf(lower(0, u"WHITE"_s)), ErrorCode::WithheldMissing);
}

void WithheldTest::isDowngradedInApprovedMinutes()
{
    const MeetingId id = insert();
    approve(id);
    QCOMPARE(lower(1, u"GREEN"_s).value(), 3); // after the draft that was read, and what was approved
    QCOMPARE(itemAt(id, 1).heading, u"2. The crane"_s);
    const MeetingSummary summary = meeting(m_book->reader(), id).value();
    QCOMPARE(summary.status, MeetingStatus::Approved);
    QVERIFY(!summary.correcting);
    const MeetingRecord after = record(m_book->reader(), id).value();
    QCOMPARE(after.corrections.size(), 1);
    QCOMPARE(after.corrections.constFirst().reason.text,
             u"What was withheld of item 2 is in these minutes from this day on: The contract is signed."_s);
    QCOMPARE(after.corrections.constFirst().on, today());
    QCOMPARE(stateOf(part(1), today()), WithheldState::Downgraded);
    const CheckReport checked = checkBook(m_book->reader());
    QVERIFY2(checked.isSound(), qPrintable(checked.findings.join(u'\n')));
    QStringList events;
    const QStringList entered = trail().last(7);
    for (const QString &entry : entered)
        events << entry.section(u' ', 0, 0);
    QCOMPARE(
        events,
        (QStringList{u"downgraded"_s, u"correction-begun"_s, u"level-changed"_s, u"level-changed"_s, u"level-changed"_s, u"revision-kept"_s,
                     u"corrected"_s})); // levels: of the heading, of the line that has its level, and of the one that is cleared
}

/// Papers too; and each has its row in the audit trail.
void WithheldTest::tellsWhatADowngradeOpens()
{
    const MeetingId id = insert();
    attach(itemAt(id, 1).id, {u"Survey of the crane"_s, {}, {}});
    attach(itemAt(id, 1).id, {u"Offer"_s, {}, u"AMBER"_s});
    const auto opened = [this](qsizetype at, const QString &to) {
        QStringList lines;
        const QList<OpenedWords> all = openedBy(m_book->reader(), referenceTo(part(at)), to).value();
        for (const OpenedWords &each : all)
            lines << each.words + u' ' + each.from + u" > "_s + each.to;
        return lines;
    };
    const qsizetype crane = 2;
    QCOMPARE(opened(0, u"GREEN"_s), (QStringList{u"The price is nine hundred. RED > GREEN"_s, u"The bid came late. RED > GREEN"_s}));
    QCOMPARE(opened(crane, u"AMBER"_s),
             (QStringList{u"The crane RED > AMBER"_s, u"The crane is broken. RED > AMBER"_s,
                          u"The committee AGREED. RED, cleared > AMBER, cleared"_s, u"Survey of the crane RED > AMBER"_s}));
    QCOMPARE(opened(1, u"GREEN"_s), QStringList{u"Offer AMBER > GREEN"_s});
    QCOMPARE(codeOf(openedBy(m_book->reader(), referenceTo(part(0)), u"RED"_s)), ErrorCode::DowngradeNotLower);
    QCOMPARE(codeOf(openedBy(m_book->reader(), referenceTo(part(0)), u"PINK"_s)), ErrorCode::LevelUnknown);
    QCOMPARE(lower(crane, u"GREEN"_s).value(), 0);
    QVERIFY(write([id](Transaction &t) { return setStatus(t, id, MeetingStatus::InReview); }));
    QCOMPARE(trail().filter(u"level-changed"_s),
             (QStringList{u"level-changed RED: RED → GREEN; item: 2; reason: The contract is signed.; paper: 1"_s,
                          u"level-changed RED: RED → GREEN; item: 2; reason: The contract is signed."_s,
                          u"level-changed RED: RED → GREEN; item: 2; line: 1; reason: The contract is signed."_s,
                          u"level-changed RED: RED, cleared → GREEN, cleared; item: 2; line: 2; reason: The contract is signed."_s}));
}

void WithheldTest::isDowngradedWholeOrNotAtAll()
{
    const MeetingId id = insert();
    approve(id);
    const MeetingRecord before = record(m_book->reader(), id).value();
    const QStringList trailBefore = trail();
    QCOMPARE(codeOf(lower(1, u"GREEN"_s, {})), ErrorCode::DowngradeReasonMissing);
    QCOMPARE(codeOf(lower(1, u"GREEN"_s, u"Signed. (RED)"_s)), ErrorCode::DowngradeReasonWithheld);
    QCOMPARE(codeOf(lower(1, u"RED"_s)), ErrorCode::DowngradeNotLower);
    QCOMPARE(codeOf(lower(1, u"PINK"_s)), ErrorCode::LevelUnknown);
    const DowngradeOrder order{referenceTo(part(1)), u"GREEN"_s, u"Signed."_s};
    const auto broken = [&](Transaction &t) {
        return inOrder([&]() -> Result<> { return downgrade(t, order) ? Result<>() : failure(ErrorCode::BookFailed); },
                       [] { return Result<>(failure(ErrorCode::DiskFull)); });
    };
    QCOMPARE(codeOf(write(broken)), ErrorCode::DiskFull);
    QCOMPARE(record(m_book->reader(), id).value(), before);
    QCOMPARE(trail(), trailBefore);
    QVERIFY(!part(1).downgrade);
}

/// It stays withheld on the lower level, and somebody has to say anew when it is looked at again.
void WithheldTest::isDowngradedInSteps()
{
    const MeetingId id = insert();
    approve(id);
    QVERIFY(give(1, commercial(today())));
    QCOMPARE(lower(1, u"AMBER"_s).value(), 3);
    QCOMPARE(itemAt(id, 1).heading, u"2. The crane (AMBER)"_s);
    QCOMPARE(stateOf(part(1), today()), WithheldState::NotGiven);
    QCOMPARE(part(1).facts.ground, u"commercial"_s);
    QCOMPARE(lower(1, u"GREEN"_s).value(), 4);
    QCOMPARE(part(1).downgrade->from, u"AMBER"_s);
    QCOMPARE(part(1).factsRank, Rank{3});
}

void WithheldTest::waitsForARunningCorrection()
{
    const MeetingId id = insert();
    approve(id);
    QVERIFY(write([id](Transaction &t) { return beginCorrection(t, id, u"A name."_s); }));
    QCOMPARE(codeOf(lower(1, u"GREEN"_s)), ErrorCode::CorrectionRuns);
}

/// One that has its level from an action of the part alone.
void WithheldTest::opensNoLineElsewhere()
{
    const MeetingId id = insert(u"# 1. Fees\nACTION HWC 8/01 {Pilots}: Pilots to row. (RED)"_s);
    const MeetingId later = insertSample(*m_book, sampleMeeting(9, u"# 1. Old\nUPDATE HWC 8/01: They rowed by night."_s, u"2026-04-05"_s));
    const Result<int> refused = lower(0, u"GREEN"_s);
    QCOMPARE(refused.error(), (Error{ErrorCode::DowngradeOpensUpdate, {u"9"_s, u"HWC 8/01"_s, u"They rowed by night."_s}}));
    type(itemAt(later, 0).id, u"UPDATE HWC 8/01: They rowed by night. (RED)"_s);
    QVERIFY(lower(0, u"GREEN"_s));
    QCOMPARE(itemAt(id, 0).notes, u"ACTION HWC 8/01 {Pilots}: Pilots to row."_s);
}

void WithheldTest::isNotedWhereTheNotesAreChanged()
{
    const MeetingId id = insert();
    const DowngradeOrder order{referenceTo(part(0)), u"GREEN"_s, u"Signed."_s};
    const PlannedDowngrade plan = planDowngrade(m_book->reader(), order).value();
    QCOMPARE(plan.before.lines.value(1), u"The price is nine hundred. (RED)"_s);
    QCOMPARE(plan.after.lines.value(1), u"The price is nine hundred."_s);
    QVERIFY(!plan.corrects);
    const auto note = [&](Transaction &t) { return noteDowngrade(t, plan); };
    QCOMPARE(codeOf(write(note)), ErrorCode::WithheldMissing); // nothing is told that was not done
    QVERIFY(!part(0).downgrade);
    QVERIFY(write([id](Transaction &t) { return setStatus(t, id, MeetingStatus::InReview); }));
    type(plan.item, plan.after.lines.join(u'\n'));
    QCOMPARE(unansweredLevels(m_book->reader(), id)->size(), 2);
    QVERIFY(write(note));
    QCOMPARE(unansweredLevels(m_book->reader(), id)->size(), 0); // nobody is asked twice
    QCOMPARE(trail().filter(u"level-changed RED: "_s).filter(u"reason: Signed."_s).size(), 2);
    QCOMPARE(stateOf(part(0), today()), WithheldState::Downgraded);
    QVERIFY(write([id](Transaction &t) { return setStatus(t, id, MeetingStatus::Approved); }));
    const PlannedDowngrade frozen = planDowngrade(m_book->reader(), {referenceTo(part(1)), u"GREEN"_s, u"Signed."_s}).value();
    QVERIFY(frozen.corrects);
    QCOMPARE(codeOf(write([&](Transaction &t) { return noteDowngrade(t, frozen); })), ErrorCode::MeetingFrozen);
}

void WithheldTest::offersWhatWasSaid()
{
    insert();
    QVERIFY(give(0, {u"commercial"_s, u"Ada Quay"_s, {}, u"when it is signed"_s}));
    QVERIFY(give(1, {u"security of a site"_s, u"Ada Quay"_s, today(), {}}));
    const KnownWithholdings known = knownWithholdings(m_book->reader()).value();
    QCOMPARE(known.grounds, (QStringList{u"security of a site"_s, u"commercial"_s}));
    QCOMPARE(known.owners, QStringList{u"Ada Quay"_s});
    QCOMPARE(known.events, QStringList{u"when it is signed"_s});
}

void WithheldTest::listsPapersOfALevelOfTheirOwn()
{
    const LoggedPart paper = paperPart();
    QCOMPARE(paper.kind, PartKind::Paper);
    QCOMPARE(paper.words, u"Prices"_s);
    QCOMPARE(paper.place, 2);
    QCOMPARE(paper.source.rank, Rank{2});
    QVERIFY(paper.withheld && !paper.isGone());
    QCOMPARE(parts().size(), 3); // the other paper is open, and so is what has its item's level
    QVERIFY(shownWithheld(withheldRecord(m_book->reader(), today()).value(), Rank{1}, {}).isEmpty());
    attach(itemAt(paper.source.line.meeting, 1).id, {u"Crane"_s, {}, {}});
    QCOMPARE(parts().size(), 3); // withheld with its item
}

void WithheldTest::papersHaveGroundsToo()
{
    const LoggedPart paper = paperPart();
    QVERIFY(give(0, commercial({2026, 11, 20})));
    QCOMPARE(part(0).facts, commercial({2026, 11, 20}));
    QVERIFY(isDue(stateOf(part(0), today())));
    QCOMPARE(withholdingOf(m_book->reader(), referenceTo(part(0))).value(), commercial({2026, 11, 20}));
    QVERIFY(trail().last().startsWith(u"ground-given AMBER: "_s) && trail().last().contains(u"item: 1; "_s)
            && trail().last().contains(u"paper: 2"_s));
    type(paper.source.line.item, u"They did not meet.\n"_s); // lines come and go
    QCOMPARE(part(0).facts, commercial({2026, 11, 20}));
    const WithheldReference due = referenceTo(part(0));
    QVERIFY(write([&](Transaction &t) { return keepWithheld(t, due, {2027, 1, 1}, {}, {}); }));
    QCOMPARE(part(0).facts, commercial({2027, 1, 1}));
    QVERIFY(write([&](Transaction &t) { return removePaper(t, paper.paper); }));
    QVERIFY(parts().constLast().isGone() || part(0).isGone()); // and not lost
}

void WithheldTest::aTableNamesPapers()
{
    paperPart();
    QCOMPARE(faultOf(u"8,1,,2,commercial,Ada Quay,2026-12-24,"_s), QString());
    QCOMPARE(part(0).kind, PartKind::Paper);
    QCOMPARE(part(0).facts, commercial());
    QCOMPARE(faultOf(u"8,1,2,,commercial,,,when it is paid"_s), QString()); // lines stand in the same table
    QCOMPARE(part(1).facts.event, u"when it is paid"_s);
}

void WithheldTest::aTableThatNamesNoPaperIsRefused_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("no such paper") << u"8,1,,3,commercial,,,"_s;
    QTest::newRow("an open one") << u"8,1,,1,commercial,,,"_s;
    QTest::newRow("a line as well") << u"8,1,2,2,commercial,,,"_s;
    QTest::newRow("no number") << u"8,1,,second,commercial,,,"_s;
}

void WithheldTest::aTableThatNamesNoPaperIsRefused()
{
    QFETCH(const QString, row);
    paperPart();
    QVERIFY(!faultOf(row).isEmpty());
    for (const LoggedPart &part : parts())
        QVERIFY(part.facts.isEmpty());
}

void WithheldTest::aPapersGroundComesBackWithItsItem()
{
    const LoggedPart paper = paperPart();
    QVERIFY(give(0, commercial()));
    const auto removed = write([&](Transaction &t) { return removeItem(t, paper.source.line.item); });
    QVERIFY(removed);
    QVERIFY(write([&](Transaction &t) { return bringItemBack(t, *removed); }));
    QCOMPARE(part(0).paper, paper.paper);
    QCOMPARE(part(0).facts, commercial());
    QVERIFY(checkBook(m_book->reader()).isSound());
}

void WithheldTest::aPaperIsDowngraded()
{
    const LoggedPart paper = paperPart();
    QCOMPARE(codeOf(lower(0, u"RED"_s)), ErrorCode::DowngradeNotLower);
    QCOMPARE(codeOf(lower(0, u"GREEN"_s, u" "_s)), ErrorCode::DowngradeReasonMissing);
    QCOMPARE(lower(0, u"GREEN"_s).value(), 0);
    QCOMPARE(stateOf(part(0), today()), WithheldState::Downgraded);
    QCOMPARE(papersOf(m_book->reader(), paper.source.line.item)->at(1).paper.level, u"GREEN"_s);
    QCOMPARE(trail().filter(u"downgraded AMBER: "_s).size(), 1);
    QCOMPARE(trail().filter(u"level-changed AMBER: "_s).size(), 1);
}

void WithheldTest::aPaperOfApprovedMinutesIsDowngraded()
{
    const LoggedPart paper = paperPart();
    approve(paper.source.line.meeting);
    const Result<int> revision = lower(0, u"GREEN"_s);
    QVERIFY2(revision, revision ? "" : qPrintable(sentence(revision.error())));
    QVERIFY(*revision > 1);
    QCOMPARE(revisions(m_book->reader(), paper.source.line.meeting)->constLast().reason,
             u"A paper that was withheld of item 1 is open to readers of these minutes from this day on: The contract is signed."_s);
    QCOMPARE(papersOf(m_book->reader(), paper.source.line.item)->at(1).paper.level, u"GREEN"_s);
    QCOMPARE(codeOf(write([&](Transaction &t) { return changePaper(t, paper.paper, {u"Prices"_s, {}, u"RED"_s}); })),
             ErrorCode::MeetingFrozen); // again
}

QTEST_GUILESS_MAIN(WithheldTest)
#include "tst_withheld.moc"
