#include "models/presentation/nextmeeting.h"
#include "models/storage/halfapprovals.h"
#include "models/storage/meetingstore.h"
#include "models/storage/seatingstore.h"
#include "models/storage/templatestore.h"
#include "tests/storage/samples.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What a book offers to the meeting after its last one.
class NextMeetingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
    }

    void cleanup() { m_book.reset(); }

    void beginsWithMeetingOne()
    {
        const NextMeeting next = offer();
        QCOMPARE(next.meeting.header.number, 1);
        QCOMPARE(next.meeting.header.date, QDate(2030, 1, 2));
        QCOMPARE(next.meeting.header.abbreviation, u"HWC"_s);
        QCOMPARE(next.meeting.header.status, MeetingStatus::Planned);
        QCOMPARE(next.carried.previous, std::nullopt);
        QVERIFY(next.carried.actions.isEmpty());
        QVERIFY(!next.carried.standing.isEmpty()); // the shipped ones
    }

    /// The first meeting has no other to take people from.
    void expectsTheCommitteesPeople()
    {
        Seating seating;
        seating.people = {{u"Pia Lot"_s, u"PL"_s, {}, {}}, {u"Pat Log"_s, u"PLo"_s, {}, {}}};
        seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {u"Pat Log"_s}, {}, {2030, 1, 31}},
                         {u"Pilots"_s, true, u"Pat Log"_s, {u"Pia Lot"_s}, {2030, 2, 1}, {}}};
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
        QCOMPARE(offer().meeting.people, (QList<PeopleTable>{{PeopleKind::VotingMembers, {{u"Pilots"_s, u"Pia Lot"_s, u"PL"_s, {}}}, {}}}));
        QCOMPARE(peopleExpectedOn(m_book->reader(), {2030, 2, 1})->first().people.first().name, u"Pat Log"_s);
    }

    void offersStandingItemsAlone()
    {
        const QList<ItemTemplate> templates{
            {u"a"_s, u"Welcome"_s, {}, true}, {u"b"_s, u"Assessment"_s, {}, false}, {u"c"_s, u"End"_s, u"x"_s, true}};
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveItemTemplates(transaction, templates); }));
        QCOMPARE(offer().carried.standing, (QList<ItemTemplate>{templates[0], templates[2]}));
    }

    void goesOnFromTheLastMeeting()
    {
        (void)insertSample(*m_book, sampleMeeting(6, {}, u"2029-12-05"_s));
        (void)insertSample(
            *m_book,
            sampleMeeting(
                7, u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | Ann Bell (AB) | presiding |\n"_s,
                u"2029-12-19"_s));
        const NextMeeting next = offer();
        QCOMPARE(next.meeting.header.number, 8);
        QCOMPARE(next.meeting.header.date, QDate(2030, 1, 2)); // a fortnight later
        QCOMPARE(next.meeting.people[0].people[0].name, u"Ann Bell"_s);
        QVERIFY(!next.meeting.people[0].people[0].attendance.presiding);
        QCOMPARE(next.carried.previous->number, 7);
    }

    /// What the last meeting put off is before the next one again, once more if nobody has approved it since.
    void deferredMinutesWaitForTheNextMeeting()
    {
        (void)insertSample(*m_book, sampleMeeting(5, {}, u"2029-11-05"_s));
        (void)insertSample(*m_book, sampleMeeting(6, {}, u"2029-12-05"_s));
        (void)insertSample(*m_book, sampleMeeting(7, u"# 1. Minutes\nThe HWC DEFERRED the Minutes of HWC 6."_s, u"2029-12-19"_s));
        const NextMeeting next = offer();
        QCOMPARE(next.carried.previous->number, 7);
        QCOMPARE(next.carried.deferred.size(), 1);
        QCOMPARE(next.carried.deferred[0].header.number, 6);
    }

    /// The open minutes are approved, and the confidential ones wait until somebody approves these too.
    void asksForTheEditionThatIsLeft()
    {
        const auto asked = [this] {
            QStringList lines;
            const Meeting next = withAgenda(offer(), m_book->body());
            for (const Item &item : next.items) {
                for (const NoteLine &line : item.lines) {
                    if (line.text.contains(u" of HWC 6"_s))
                        lines << line.text;
                }
            }
            return lines;
        };
        (void)insertSample(*m_book, sampleMeeting(6, {}, u"2029-12-05"_s));
        const QString deferred = u"\nThe HWC DEFERRED the Confidential Minutes of HWC 6."_s;
        (void)insertSample(*m_book, sampleMeeting(7, u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 6."_s + deferred, u"2029-12-12"_s));
        QCOMPARE(asked(), QStringList{u"The HWC {outcome} the Confidential Minutes of HWC 6."_s});
        const MeetingId again = insertSample(*m_book, sampleMeeting(8, u"# 1. Minutes"_s + deferred, u"2029-12-19"_s));
        QCOMPARE(asked(), QStringList{u"The HWC {outcome} the Confidential Minutes of HWC 6."_s});
        QCOMPARE(halfApprovalsBefore(m_book->reader(), again).value(), (HalfApprovals{{6, {true, false, false}}}));
    }

    /// Where the committee approves minutes, those that a meeting has said nothing of wait for the one after it.
    void forgottenMinutesWaitToo()
    {
        const auto waiting = [this] {
            QList<int> numbers;
            for (const DeferredMinutes &minutes : offer().carried.deferred)
                numbers << minutes.header.number;
            return numbers;
        };
        (void)insertSample(*m_book, sampleMeeting(3, {}, u"2029-09-05"_s));
        const MeetingId approved = insertSample(*m_book, sampleMeeting(4, {}, u"2029-10-05"_s));
        (void)insertSample(*m_book, sampleMeeting(5, {}, u"2029-11-05"_s));
        (void)insertSample(*m_book, sampleMeeting(6, {}, u"2029-11-12"_s));
        (void)insertSample(*m_book, sampleMeeting(7, u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 5."_s, u"2029-12-19"_s));
        QCOMPARE(waiting(), QList<int>());
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, approved, MeetingStatus::Approved); }));
        QCOMPARE(waiting(), QList<int>{6});
    }

    void approvedMinutesAreNotApprovedAgain()
    {
        (void)insertSample(*m_book, sampleMeeting(7, {}, u"2029-12-19"_s, u"approved"_s));
        QCOMPARE(offer().carried.previous, std::nullopt);
    }

    /// As they stand after the last meeting, that one's too.
    void offersOpenActions()
    {
        (void)insertSample(
            *m_book,
            sampleMeeting(
                6, u"# 1. Cranes\nACTION HWC 6/01: Pilots to look\nACTION HWC 6/02: Pilots to paint (RED)\nACTION HWC 6/03: Pilots to go"_s,
                u"2029-12-05"_s));
        (void)insertSample(*m_book,
                           sampleMeeting(7,
                                         u"# 1. Cranes (AMBER)\nUPDATE HWC 6/01 CLOSED: done\nUPDATE HWC 6/02 ON TARGET: soon\n"
                                         "UPDATE HWC 6/03 WITHDRAWN: no\nUPDATE HWC 6/03 OPEN: yes\nACTION HWC 7/01: Pilots to stay"_s,
                                         u"2029-12-19"_s));
        QCOMPARE(offer().carried.actions,
                 (QList<OpenAction>{{u"HWC 6/02"_s, u"RED"_s}, {u"HWC 6/03"_s, u"GREEN"_s}, {u"HWC 7/01"_s, u"AMBER"_s}}));
    }

    /// From one meeting to the next in the book: its UPDATE lines are of their actions' levels there too.
    void isStoredAsItWasPutTogether()
    {
        (void)insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes (RED)\nACTION HWC 7/01: Pilots to look"_s, u"2029-12-19"_s));
        const MeetingId id = insertSample(*m_book, withAgenda(offer(), m_book->body()));
        const MeetingSummary stored = meeting(m_book->reader(), id).value();
        QCOMPARE(stored.number, 8);
        QCOMPARE(stored.status, MeetingStatus::Planned);
        const MeetingRecord made = record(m_book->reader(), id).value();
        QCOMPARE(made.actions.size(), 1);
        QCOMPARE(made.actions[0].number, u"HWC 7/01"_s);
        QCOMPARE(made.meeting.items.size(), 3);
        const NoteLine update = made.meeting.items[1].lines.last();
        QCOMPARE(update.text, u"UPDATE HWC 7/01: {…} (RED)"_s);
        QCOMPARE(update.standing.rank, Rank{3});
    }

private:
    NextMeeting offer() { return nextMeeting(m_book->reader(), m_book->body(), {2030, 1, 2}).value(); }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(NextMeetingTest)
#include "tst_nextmeeting.moc"
