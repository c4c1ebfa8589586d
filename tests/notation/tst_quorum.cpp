#include "models/notation/checkroom.h"
#include "models/notation/interim.h"
#include "models/notation/parse.h"
#include "models/notation/quorum.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Who is in the room, who fills which seat, and what that makes of votes and decisions: told in the notation.
class TestQuorum : public QObject
{
    Q_OBJECT

private slots:
    void follows_data();
    void follows();
    void recusalsAreOfTheItem();
    void beginsWithWhoeverIsThere();
    void handsTheChairOn();
    void fillsSeats_data();
    void fillsSeats();
    void oneAlternateFillsOneSeat();
    void countsByCategory();
    void namesAllThatIsLacking();
    void knowsTermsOfOffice();
    void checksVotes_data();
    void checksVotes();
    void checksWhoIsThere_data();
    void checksWhoIsThere();
    void namesWhoIsNotCleared();
    void asksNothingOfDecisionsBetweenMeetings();
    void remarksOnThem_data();
    void remarksOnThem();
};

namespace {

constexpr auto people = R"(# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Committee Chair | Ada Quay (AQ) | |
| Harbour Office | Hal Oar (HO) | |

# Voting Members Present
| Representing | Name | Attendance |
| --- | --- | --- |
| Pilots | Pia Lot (PL) | |
| Pilots | Pat Log (PG) | part |
| Chandlers (Alternate for Cy Rope) | Cora Line (CL) | |

# Apologies
| Representing | Name | Attendance |
| --- | --- | --- |
| Chandlers | Cy Rope (CR) | |
)";

Seating seating()
{
    Seating seating;
    seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, u"RED"_s},
                      {u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s},
                      {u"Pat Log"_s, u"PG"_s, {}, u"AMBER"_s},
                      {u"Hal Oar"_s, u"HO"_s, {}, {}}};
    seating.seats = {{u"Chair"_s, false, u"Ada Quay"_s, {}, {}, {}},
                     {u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}},
                     {u"Pilots"_s, true, u"Pat Log"_s, {u"Hal Oar"_s}, {}, {}},
                     {u"Chandlers"_s, true, u"Cy Rope"_s, {}, {}, {}}};
    seating.quorum.seats = 3;
    return seating;
}

Body body()
{
    return newBody(u"Quay Committee"_s, u"QC"_s, shippedScheme(u"SEC"_s).value());
}

Meeting meetingWith(const QString &items)
{
    const QString front = u"---\nbody: Quay Committee\nabbreviation: QC\nmeeting: 7\ndate: 2024-03-04\n---\n"_s;
    return parse((front + QLatin1StringView(people) + items).toUtf8(), body()).meeting;
}

/// The moment after the last line of the last item.
Presence atEnd(const Meeting &meeting)
{
    const qsizetype last = meeting.items.size() - 1;
    return presenceAt(meeting, {last, meeting.items[last].lines.size()});
}

QString filledSeats(const Quorum &quorum)
{
    QStringList filled;
    for (const FilledSeat &seat : quorum.seats)
        filled.append(seat.by.isEmpty() ? u"-"_s : seat.byAlternate ? seat.by + u'*' : seat.by);
    return filled.join(u' ');
}

} // namespace

void TestQuorum::follows_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("present");
    QTest::newRow("all") << u"# 1. Cranes\nText."_s << u"AQ HO PL PG CL"_s;
    QTest::newRow("left") << u"# 1. Cranes\nLEFT 10:10: HO, PL"_s << u"AQ PG CL"_s;
    QTest::newRow("left and came back") << u"# 1. Cranes\nLEFT 10:10: HO\n# 2. Boats\nJOINED 10:20: HO"_s << u"AQ PL PG CL HO"_s;
    QTest::newRow("came late") << u"# 1. Cranes\nText.\n# 2. Boats\nJOINED 10:20: PG"_s << u"AQ HO PL CL PG"_s;
    QTest::newRow("came in spite of apologies") << u"# 1. Cranes\nJOINED 10:20: CR"_s << u"AQ HO PL PG CL CR"_s;
    QTest::newRow("an own note moves nobody") << u"# 1. Cranes\n// LEFT 10:10: HO"_s << u"AQ HO PL PG CL"_s;
    QTest::newRow("in a secret item too") << u"# 1. Cranes (RED)\nLEFT 10:10: HO (RED)"_s << u"AQ PL PG CL"_s;
}

void TestQuorum::follows()
{
    QFETCH(const QString, items);
    QTEST(atEnd(meetingWith(items)).present.join(u' '), "present");
}

void TestQuorum::recusalsAreOfTheItem()
{
    const Meeting meeting = meetingWith(u"# 1. Cranes\nText.\nRECUSED: PL\n# 2. Boats\nText."_s);
    QVERIFY(presenceAt(meeting, {0, 0}).has(u"PL"_s));
    QVERIFY(!presenceAt(meeting, {0, 0}).takesPart(u"PL"_s)); // the whole item, wherever the line stands
    QVERIFY(presenceAt(meeting, {1, 0}).takesPart(u"PL"_s));
}

void TestQuorum::beginsWithWhoeverIsThere()
{
    const Meeting meeting = meetingWith(u"# 1. Cranes\nText.\nLEFT 10:10: HO\n# 2. Boats\nJOINED 10:20: PG\n# 3. Ropes\nText."_s);
    const QList<Presence> all = presenceByItem(meeting);
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0].present.join(u' '), u"AQ HO PL CL"_s);
    QCOMPARE(all[1].present.join(u' '), u"AQ PL CL"_s);
    QCOMPARE(all[2].present.join(u' '), u"AQ PL CL PG"_s);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(all[i], presenceAt(meeting, {i, 0}));
}

void TestQuorum::handsTheChairOn()
{
    const Meeting meeting = meetingWith(u"# 1. Cranes\nPRESIDING: PL\n# 2. Boats\nLEFT 10:30: PL"_s);
    QCOMPARE(presenceAt(meeting, {0, 0}).presiding, u"AQ"_s);
    QCOMPARE(presenceAt(meeting, {0, 1}).presiding, u"PL"_s);
    QCOMPARE(atEnd(meeting).presiding, QString());
}

void TestQuorum::fillsSeats_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<bool>("met");
    QTest::newRow("holders and the alternate of one away") << u"# 1. Cranes"_s << u"PL PG CL*"_s << true;
    QTest::newRow("the holder comes") << u"# 1. Cranes\nJOINED 10:10: CR"_s << u"PL PG CR"_s << true;
    QTest::newRow("the seat's own alternate") << u"# 1. Cranes\nLEFT 10:10: PG"_s << u"PL HO* CL*"_s << true;
    QTest::newRow("both gone") << u"# 1. Cranes\nLEFT 10:10: PG, HO"_s << u"PL - CL*"_s << false;
    QTest::newRow("a recused holder is not away") << u"# 1. Cranes\nRECUSED: PG"_s << u"PL - CL*"_s << false;
    QTest::newRow("a recused alternate") << u"# 1. Cranes\nRECUSED: CL"_s << u"PL PG -"_s << false;
}

void TestQuorum::fillsSeats()
{
    QFETCH(const QString, items);
    QFETCH(const bool, met);
    const Meeting meeting = meetingWith(items);
    const Quorum quorum = quorumAt(seating(), meeting, atEnd(meeting));
    QTEST(filledSeats(quorum), "filled");
    QCOMPARE(quorum.isMet(), met);
    QCOMPARE(quorum.needed, 3);
}

void TestQuorum::oneAlternateFillsOneSeat()
{
    Seating two = seating();
    two.seats[1].alternates = {u"Hal Oar"_s};
    const Meeting meeting = meetingWith(u"# 1. Cranes\nLEFT 10:10: PL, PG"_s);
    QCOMPARE(filledSeats(quorumAt(two, meeting, atEnd(meeting))), u"HO* - CL*"_s);
}

void TestQuorum::countsByCategory()
{
    Seating by = seating();
    by.quorum = {};
    by.quorum.categories = {{u"pilots"_s, 1}, {u"Chandlers"_s, 1}};
    const Meeting whole = meetingWith(u"# 1. Cranes"_s);
    QVERIFY(quorumAt(by, whole, atEnd(whole)).isMet());
    const Meeting without = meetingWith(u"# 1. Cranes\nLEFT 10:10: CL"_s);
    const Quorum quorum = quorumAt(by, without, atEnd(without));
    QVERIFY(!quorum.isMet());
    QCOMPARE(quorum.categories, (QList<CategoryCount>{{u"pilots"_s, 2, 1}, {u"Chandlers"_s, 0, 1}}));
    QCOMPARE(quorum.lacking(), QStringList{u"Chandlers 0/1"_s});
}

void TestQuorum::namesAllThatIsLacking()
{
    Seating by = seating();
    by.quorum.categories = {{u"Pilots"_s, 2}, {u"Chandlers"_s, 1}};
    const Meeting meeting = meetingWith(u"# 1. Cranes\nLEFT 10:10: CL, PG, HO\nThe Committee AGREED."_s);
    const QStringList all{u"1/3"_s, u"Pilots 1/2"_s, u"Chandlers 0/1"_s};
    QCOMPARE(quorumAt(by, meeting, atEnd(meeting)).lacking(), all);
    const QList<ItemDiagnostic> remarks = checkVotes(by, meeting);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().diagnostic.details, (QStringList{u"AGREED"_s, all.join(u", "_s)}));
}

void TestQuorum::knowsTermsOfOffice()
{
    Seating ended = seating();
    ended.seats[1].until = QDate(2024, 3, 3);
    const Meeting meeting = meetingWith(u"# 1. Cranes"_s);
    QCOMPARE(filledSeats(quorumAt(ended, meeting, atEnd(meeting))), u"PG CL*"_s);
}

void TestQuorum::checksVotes_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("found"); // the line in the item and the code, from 1 at its heading
    const auto code = [](int line, DiagnosticCode found) { return u"%1:%2"_s.arg(line).arg(static_cast<int>(found)); };
    QTest::newRow("adds up") << u"The Committee AGREED.\nVOTE: 2 for, 1 against"_s << QString();
    QTest::newRow("by name") << u"The Committee AGREED.\nVOTE: for PL CL; abstained PG"_s << QString();
    QTest::newRow("too many") << u"The Committee AGREED.\nVOTE: 4 for"_s << code(3, DiagnosticCode::VotesTooMany);
    QTest::newRow("too few") << u"The Committee AGREED.\nVOTE: 2 for"_s << code(3, DiagnosticCode::VotesTooFew);
    QTest::newRow("the chair has no vote") << u"The Committee AGREED.\nVOTE: for PL AQ; against PG"_s
                                           << code(3, DiagnosticCode::VoterWithoutVote);
    QTest::newRow("nor do more names than seats hide it")
        << u"The Committee AGREED.\nVOTE: for PL AQ CL; against PG"_s << code(3, DiagnosticCode::VoterWithoutVote);
    QTest::newRow("but may cast") << u"The Committee AGREED.\nVOTE: for PL; against PG; abstained CL; casting AQ"_s << QString();
    QTest::newRow("recused") << u"RECUSED: PG\n@quorum: The Chair let it stand.\nThe Committee NOTED it.\nVOTE: for PL PG"_s
                             << code(5, DiagnosticCode::VoterWithoutVote);
    QTest::newRow("without quorum") << u"LEFT 10:10: PG, HO\nThe Committee AGREED."_s << code(3, DiagnosticCode::QuorumMissing);
    QTest::newRow("decided before they left") << u"The Committee AGREED.\nLEFT 10:10: PG, HO"_s << QString();
    QTest::newRow("only noted") << u"LEFT 10:10: PG, HO\nThe Committee NOTED it."_s << QString();
    QTest::newRow("kept with a reason") << u"@quorum: Confirmed by letter on 6 March.\nLEFT 10:10: PG, HO\nThe Committee AGREED."_s
                                        << QString();
}

void TestQuorum::checksVotes()
{
    QFETCH(const QString, lines);
    QStringList found;
    for (const ItemDiagnostic &remark : checkVotes(seating(), meetingWith(u"# 1. Cranes\n"_s + lines)))
        found.append(u"%1:%2"_s.arg(remark.diagnostic.line).arg(static_cast<int>(remark.diagnostic.code)));
    QTEST(found.join(u' '), "found");
    QVERIFY(checkVotes({}, meetingWith(u"# 1. Cranes\n"_s + lines)).isEmpty());
}

void TestQuorum::checksWhoIsThere_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("found");
    const QString away = u"%1:%2"_s.arg(3).arg(static_cast<int>(DiagnosticCode::PersonAway));
    const QString going = u"%1:%2"_s.arg(4).arg(static_cast<int>(DiagnosticCode::NotAdjourned));
    QTest::newRow("presides and has left") << u"LEFT 10:10: PG\nPRESIDING: PG"_s << away;
    QTest::newRow("recused and has left") << u"Text.\nRECUSED: PG\n# 2. Boats\nLEFT 10:10: PG\n# 3. Locks\nText.\nRECUSED: PG"_s << away;
    QTest::newRow("left to take no part") << u"LEFT 10:10: PG\nRECUSED: PG"_s << QString();
    QTest::newRow("somebody unknown") << u"LEFT 10:10: PG\nPRESIDING: ZZ"_s << QString();
    QTest::newRow("resumed twice") << u"ADJOURNED 11:00\nRESUMED 11:10\nRESUMED 11:20"_s << going;
    const auto at = [](int line, DiagnosticCode code) { return u"%1:%2"_s.arg(line).arg(static_cast<int>(code)); };
    QTest::newRow("decided while adjourned") << u"ADJOURNED 11:00\nThe Committee AGREED.\nIt NOTED that.\nRESUMED 11:30"_s
                                             << at(3, DiagnosticCode::WhileAdjourned);
    QTest::newRow("joined before leaving") << u"LEFT 08:20: PG\nJOINED 08:15: PG"_s << at(3, DiagnosticCode::MomentEarlier);
    QTest::newRow("the same, items later") << u"LEFT 08:20: PG\n# 2. Boats\nJOINED 08:15: PG"_s << at(2, DiagnosticCode::MomentEarlier);
    QTest::newRow("an item out of turn") << u"LEFT 08:20: PG\n# 2. Boats\nLEFT 08:05: HO"_s << QString();
    QTest::newRow("past midnight") << u"LEFT 23:50: PG\nJOINED 00:10: PG"_s << QString();
    QTest::newRow("resumed earlier") << u"ADJOURNED 11:00\nRESUMED 09:00"_s << at(3, DiagnosticCode::MomentEarlier);
    QTest::newRow("resumed the next day") << u"ADJOURNED 11:00\nRESUMED 2024-03-06 09:00"_s << QString();
    QTest::newRow("resumed the day before") << u"ADJOURNED 11:00\nRESUMED 2020-03-04 12:00"_s << at(3, DiagnosticCode::ResumedEarlier);
    QTest::newRow("came after all") << u"JOINED 10:00: CR\nLEFT 10:10: CR\nJOINED 10:20: CR"_s << at(2, DiagnosticCode::JoinedWithApologies);
    QTest::newRow("the chair left") << u"LEFT 10:00: AQ\n\n// own\nRECUSED: PG\nText.\nMore."_s << at(2, DiagnosticCode::NobodyPresides);
    QTest::newRow("and handed over") << u"LEFT 10:00: AQ\nPRESIDING: PL\nText."_s << QString();
    QTest::newRow("left at the end") << u"Text.\nLEFT 10:00: AQ\nADJOURNED 10:01"_s << QString();
    QTest::newRow("left over two items") << u"LEFT 10:00: AQ\n# 2. Boats\nText."_s << at(2, DiagnosticCode::NobodyPresides);
    QTest::newRow("the chair casts") << u"The Committee AGREED.\nVOTE: 1 for, 1 against, casting AQ"_s << QString();
    QTest::newRow("another casts") << u"The Committee AGREED.\nVOTE: 1 for, 1 against, casting PL"_s
                                   << at(3, DiagnosticCode::CastingNotPresiding);
    QTest::newRow("the chair casts from outside")
        << u"LEFT 10:00: AQ\nVOTE: 1 for, 1 against, casting AQ\nThe Committee AGREED."_s
        << at(3, DiagnosticCode::CastingNotPresiding) + u' ' + at(2, DiagnosticCode::NobodyPresides);
    QTest::newRow("joined twice") << u"Text.\nJOINED 10:10: PG\nJOINED 10:20: PG"_s << at(4, DiagnosticCode::JoinedTwice);
    QTest::newRow("came back twice") << u"Text.\nLEFT 10:10: HO\nJOINED 10:20: HO\n# 2. Boats\nJOINED 10:30: HO"_s
                                     << at(2, DiagnosticCode::JoinedTwice);
    QTest::newRow("came late, and the table knows nothing of it") << u"Text.\nJOINED 10:10: HO"_s << at(3, DiagnosticCode::CameLate);
    QTest::newRow("came late to what the table says") << u"Text.\nJOINED 10:10: PG"_s << QString();
    QTest::newRow("came before anything was said") << u"@minutes: 5\nJOINED 10:10: HO\nText."_s << QString();
    QTest::newRow("adjourned twice") << u"ADJOURNED 11:00\nRESUMED 11:10\nADJOURNED 11:20\nRESUMED 11:30"_s << QString();
}

void TestQuorum::checksWhoIsThere()
{
    QFETCH(const QString, lines);
    QStringList found;
    for (const ItemDiagnostic &remark : checkRoom(meetingWith(u"# 1. Cranes\n"_s + lines)))
        found.append(u"%1:%2"_s.arg(remark.diagnostic.line).arg(static_cast<int>(remark.diagnostic.code)));
    QTEST(found.join(u' '), "found");
}

void TestQuorum::namesWhoIsNotCleared()
{
    const Meeting meeting = meetingWith(u"# 1. Cranes (RED)"_s);
    const Dialect dialect = dialectOf(body(), meeting.header, meeting.people);
    const auto above = [&](const QString &level) {
        return notCleared(seating(), meeting, atEnd(meeting), dialect.scheme.rankOf(level).value(), dialect).join(u' ');
    };
    QCOMPARE(above(u"GREEN"_s), QString());
    QCOMPARE(above(u"AMBER"_s), u"HO CL"_s);
    QCOMPARE(above(u"RED"_s), u"HO PG CL"_s);
}

/// Who was asked then is not who is here now.
void TestQuorum::asksNothingOfDecisionsBetweenMeetings()
{
    Seating strict = seating();
    strict.quorum.seats = 9;
    const auto codes = [&](const QString &lines) {
        QList<DiagnosticCode> found;
        for (const ItemDiagnostic &remark : checkVotes(strict, meetingWith(u"# 1. Cranes\n"_s + lines)))
            found << remark.diagnostic.code;
        return found;
    };
    QCOMPARE(codes(u"VOTE: 7 for\nBy written procedure No 3, the Committee AGREED."_s), QList<DiagnosticCode>());
    QCOMPARE(codes(u"By chair's action No 3, the Committee AGREED.\nThe Committee AGREED."_s),
             QList<DiagnosticCode>{DiagnosticCode::QuorumMissing});
}

void TestQuorum::remarksOnThem_data()
{
    QTest::addColumn<QString>("votes");
    QTest::addColumn<QStringList>("remarks");
    QTest::newRow("all") << u"for PL PG CR"_s << QStringList();
    QTest::newRow("counted") << u"2 for, 1 against"_s << QStringList();
    QTest::newRow("by an alternate") << u"for PL HO; abstained CR"_s << QStringList();
    QTest::newRow("no quorum") << u"for PL PG"_s << QStringList{u"Without a quorum: 2 voting seats answered, and 3 have to."_s};
    QTest::newRow("no quorum, counted") << u"1 for, 1 against"_s
                                        << QStringList{u"Without a quorum: 2 voting seats answered, and 3 have to."_s};
    QTest::newRow("no vote") << u"for PL PG CR AQ"_s
                             << QStringList{u"AQ fills no voting seat on that day. Mend the initials or the seats."_s,
                                            u"4 votes were counted, but 3 seats may vote on that day. Mend the votes or the seats."_s};
    QTest::newRow("both of a seat") << u"for PL PG HO CR"_s
                                    << QStringList{u"HO fills no voting seat on that day. Mend the initials or the seats."_s,
                                                   u"4 votes were counted, but 3 seats may vote on that day. Mend the votes or the seats."_s};
    QTest::newRow("nobody") << u"for PL PG CR; against XX"_s
                            << QStringList{u"XX fills no voting seat on that day. Mend the initials or the seats."_s,
                                           u"4 votes were counted, but 3 seats may vote on that day. Mend the votes or the seats."_s};
    QTest::newRow("too many") << u"4 for"_s
                              << QStringList{u"4 votes were counted, but 3 seats may vote on that day. Mend the votes or the seats."_s};
    QTest::newRow("none") << QString() << QStringList{u"It is settled, and no votes are written down."_s};
}

void TestQuorum::remarksOnThem()
{
    QFETCH(const QString, votes);
    Seating seats = seating();
    seats.people.append({u"Cy Rope"_s, u"CR"_s, {}, {}});
    InterimDecision decision{
        .wording = u"The Committee AGREED the fees."_s, .putOn = {2024, 3, 1}, .settledOn = QDate(2024, 3, 9), .votes = votes};
    QTEST(remarksOn(decision, body(), seats), "remarks");
    decision.way = InterimWay::ChairsAction;
    decision.votes.clear();
    QCOMPARE(remarksOn(decision, body(), seats), QStringList{u"Nobody is named who took the chair’s action."_s});
    decision.takenBy = u"Ada Quay"_s;
    decision.settledOn = QDate(2024, 2, 1);
    decision.answersUntil = QDate(2024, 2, 2);
    decision.wording = u"The Committee AGREED the fees. (Red)"_s;
    QCOMPARE(remarksOn(decision, body(), seats).size(), 3); // two days, and doubt about the level
}

QTEST_GUILESS_MAIN(TestQuorum)
#include "tst_quorum.moc"
