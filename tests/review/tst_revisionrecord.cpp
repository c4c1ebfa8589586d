#include "models/minutes/compose.h"
#include "models/minutes/document.h"
#include "models/minutes/documentkind.h"
#include "models/minutes/trace.h"
#include "models/minutes/withheldtexts.h"
#include "models/review/revisionrecord.h"
#include "models/storage/correctionstore.h"
#include "models/storage/itemstore.h"
#include "models/storage/revisioncontents.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/storage/samples.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

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

QList<Edition> editionsOf(const Scheme &scheme)
{
    QList<Edition> editions;
    for (int rank = 0; rank < scheme.levels.size(); ++rank)
        editions.append(Edition{Rank{rank}});
    return editions;
}

} // namespace

/// Minutes stay what they were: an edition of a revision is the one that was issued.
class RevisionRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void areTheSameEditionsAsTheBook();
    void areTheSameEditionsOfAnyMeeting();
    void isNamedByItsNumber();
    void aCorrectionIsToldWhereItChangedSomething();
    void aCorrectionOfWhatIsWithheldTellsNothing();
    void aReasonIsOfItsOwnLevel();
};

void RevisionRecordTest::areTheSameEditionsAsTheBook()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    (void)insertSample(*book, sampleMeeting(7, u"# Actions\nACTION {Pilots}: row."_s, u"2024-02-01"_s));
    const MeetingId id = insertSample(*book, sampleMeeting(8, minutesText));
    QVERIFY(book->writeNow([&](Transaction &t) { return setStatus(t, id, MeetingStatus::InReview); }));
    const MeetingRecord now = recordIn(book->reader(), id, stateNamed(book->reader(), id, u"now"_s).value()).value();
    const MeetingRecord kept = recordIn(book->reader(), id, stateNamed(book->reader(), id, u"1"_s).value()).value();
    QCOMPARE(kept.actions, now.actions);
    QCOMPARE(kept.body, now.body);
    QCOMPARE(kept.seating, now.seating);
    for (const Edition edition : editionsOf(now.body.scheme)) {
        for (const DocumentKind kind : {DocumentKind::Minutes, DocumentKind::Agenda, DocumentKind::Attendance})
            QCOMPARE(composeKind(kind, kept, edition), composeKind(kind, now, edition));
    }
    for (const Item &item : kept.meeting.items)
        QVERIFY(std::ranges::find(item.lines, LineKind::OwnNote, &NoteLine::kind) == item.lines.end());
}

void RevisionRecordTest::areTheSameEditionsOfAnyMeeting()
{
    const bool holds = rc::check("the contents of a revision make the same editions", [](const test::GeneratedMeeting &meeting) {
        const MeetingRecord record = meeting.record();
        const std::optional<MeetingRecord> kept = readRevisionContents(writeRevisionContents(record));
        RC_ASSERT(kept.has_value());
        RC_ASSERT(writeRevisionContents(*kept) == writeRevisionContents(record));
        for (const Edition edition : editionsOf(record.body.scheme))
            RC_ASSERT(compose(*kept, edition) == compose(record, edition));
    });
    QVERIFY(holds);
}

void RevisionRecordTest::isNamedByItsNumber()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One\nText."_s));
    QCOMPARE(codeOf(stateNamed(book->reader(), id, u"1"_s)), ErrorCode::RevisionMissing);
    QCOMPARE(codeOf(stateNamed(book->reader(), id, u"first"_s)), ErrorCode::RevisionMissing);
    QCOMPARE(stateNamed(book->reader(), id, u"NOW"_s).value(), MinutesState());
}

namespace {

/// Meeting 8 of a book, approved as the first text and corrected to the second.
struct Corrected {
    Shelf shelf;
    std::unique_ptr<Book> book = shelf.newBook();
    MeetingId id;

    Corrected(const QString &before, const QString &after, const QString &reason)
    {
        book->setHand({u"Ada"_s, [] { return QDateTime(QDate(2024, 4, 2), QTime(12, 0), QTimeZone::utc()); }});
        id = insertSample(*book, sampleMeeting(8, u"# One\n"_s + before));
        const auto work = [&](Transaction &t) -> Result<> {
            const StoredItem item = items(t, id)->constFirst();
            if (const Result<> approved = setStatus(t, id, MeetingStatus::Approved); !approved)
                return approved;
            if (const Result<> begun = beginCorrection(t, id, reason); !begun)
                return begun;
            const auto saved = saveNotes(t, item.id, item.heading, after, {});
            const auto done = saved ? finishCorrection(t, id) : std::unexpected(saved.error());
            return done ? Result<>() : std::unexpected(done.error());
        };
        const Result<> written = book->writeNow(work);
        if (!written)
            qFatal("%ls", qUtf16Printable(sentence(written.error())));
    }
    [[nodiscard]] MeetingRecord record() const { return recordIn(book->reader(), id, {}).value(); }
    [[nodiscard]] QString first(int ceiling) const
    {
        const MinutesDocument document = compose(record(), Edition{Rank{ceiling}});
        const auto *paragraph = std::get_if<ParagraphBlock>(&document.blocks.constFirst());
        QString text;
        for (const Run &run : paragraph ? paragraph->runs : Runs())
            text += run.text;
        return text;
    }
};

} // namespace

void RevisionRecordTest::aCorrectionIsToldWhereItChangedSomething()
{
    const Corrected corrected(u"The crane is red.\nA secret. (RED)"_s, u"The crane is blue.\nA secret. (RED)"_s, u"The colour was wrong."_s);
    QCOMPARE(corrected.first(1), u"Corrected on 2 April 2024: The colour was wrong."_s);
    QCOMPARE(corrected.first(3), u"Corrected on 2 April 2024: The colour was wrong."_s);
    const auto trail = trace(DocumentKind::Minutes, corrected.record(), Edition{Rank{1}});
    QCOMPARE(trail.size(), compose(corrected.record(), Edition{Rank{1}}).blocks.size());
}

void RevisionRecordTest::aCorrectionOfWhatIsWithheldTellsNothing()
{
    const Corrected one(u"The crane is red.\nA secret. (RED)"_s, u"The crane is red.\nAnother secret, much longer. (RED)"_s,
                        u"The colour was wrong."_s);
    const Corrected other(u"The crane is red.\nNothing of that. (RED)"_s,
                          u"The crane is red.\nTold.\nToo. (RED)"_s.replace(u"Told.\n"_s, QString()), u"Another reason. (RED)"_s);
    QCOMPARE(one.first(1),
             u"The crane is red. The Agenda Item was marked as RED and therefore recorded in the Confidential Minutes."_s.first(0));
    QCOMPARE(compose(one.record(), Edition{Rank{1}}), compose(other.record(), Edition{Rank{1}}));
    QCOMPARE(one.first(3), u"Corrected on 2 April 2024: The colour was wrong."_s);
    MeetingRecord never = one.record();
    never.corrections.clear();
    QCOMPARE(compose(one.record(), Edition{Rank{1}}), compose(never, Edition{Rank{1}}));
}

void RevisionRecordTest::aReasonIsOfItsOwnLevel()
{
    const Corrected corrected(u"The crane is red."_s, u"The crane is blue."_s, u"The owner of the crane said so. (RED)"_s);
    QCOMPARE(corrected.first(1), u"Corrected on 2 April 2024."_s);
    QVERIFY(corrected.first(3).startsWith(u"Corrected on 2 April 2024: The owner of the crane said so."_s));
    const auto withheld = withheldTextsOf(corrected.record(), Edition{Rank{1}});
    QVERIFY(std::ranges::any_of(withheld, [](const WithheldText &text) { return text.text.contains(u"owner of the crane"_s); }));
}

QTEST_GUILESS_MAIN(RevisionRecordTest)
#include "tst_revisionrecord.moc"
