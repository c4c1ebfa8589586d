#include "models/minutes/phrases.h"
#include "models/minutes/secrets.h"
#include "tests/meetings/records.h"

#include <QTest>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr Edition green{Rank{1}};
constexpr Edition red{Rank{3}};

const WithheldText *withheldIn(const Secrets &secrets, const QString &text)
{
    const auto found = std::ranges::find(secrets.withheld, text, &WithheldText::text);
    return found == secrets.withheld.cend() ? nullptr : &*found;
}

/// Withheld below RED, and open in it.
void checkParted(const MeetingRecord &record, const QString &text, WithheldKind kind)
{
    const Secrets open = secretsOf(record, green);
    const WithheldText *found = withheldIn(open, text);
    QVERIFY2(found, qPrintable(text));
    QCOMPARE(found->kind, kind);
    QVERIFY(!open.open.contains(text));
    QVERIFY(!withheldIn(secretsOf(record, red), text));
}

} // namespace

/// What the proof looks for in a file of a meeting's minutes, told by itself, and not from the document that is written.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void reasonsOfCorrections()
    {
        MeetingRecord record = test::record(test::fileWith(u"# 1. Cranes\nsaid"_s));
        const auto lines = test::record(test::fileWith(u"# 1. Why\nKelpie asked for it. (RED)\nA word was missing."_s)).meeting.items[0].lines;
        record.corrections = {{QDate(2024, 6, 20), lines[0], nullptr, nullptr}, {QDate(2024, 6, 21), lines[1], nullptr, nullptr}};
        checkParted(record, u"Kelpie asked for it."_s, WithheldKind::Line);
        const Secrets open = secretsOf(record, green);
        QVERIFY(open.open.contains(u"A word was missing."_s) && !withheldIn(open, u"A word was missing."_s));
        QVERIFY(open.open.contains(correctionPhrase(QDate(2024, 6, 20), false)));
    }

    void interestsThatPeopleHave()
    {
        MeetingRecord record = test::record(test::fileWith(u"# 1. Cranes\nsaid"_s));
        record.seating.people = {{u"Ada Lovell"_s, u"AL"_s, {}, {}, {}, {{u"owns a tug"_s, {}, u"RED"_s}, {u"owns a pier"_s, {}, {}}}}};
        const Secrets open = secretsOf(record, green);
        QVERIFY(withheldIn(open, u"owns a tug"_s));
        QVERIFY(!withheldIn(open, u"owns a pier"_s));
        QVERIFY(withheldIn(secretsOf(record, Edition{Rank{0}}), u"owns a pier"_s)); // of the default level
    }

    void whatStandsBelowThePeople()
    {
        QString file = test::fileWith(u"# 1. Cranes\nsaid"_s);
        file.replace("# Apologies\n"_L1, "# Apologies\nThe third excuse is false. (RED)\nTwo are ill.\n"_L1);
        const MeetingRecord record = test::record(file);
        checkParted(record, u"The third excuse is false."_s, WithheldKind::Line);
        QVERIFY(secretsOf(record, green).open.contains(u"Two are ill."_s));
        QVERIFY(withheldIn(secretsOf(record, Edition{Rank{0}}), u"Two are ill."_s)); // with the attendance
    }

    void laterWordsOnEarlierActions()
    {
        MeetingRecord record = test::record(test::fileWith(u"# 1. Works\nUPDATE BC 11/01: going on."_s), test::earlierActions());
        record.actions[0].changes = {{{u"CD"_s, u"EH"_s}, QDate(2024, 6, 9), Rank{3}, {}}, {{u"BO"_s}, QDate(2024, 6, 3), Rank{1}, {}}};
        checkParted(record, u"CD EH"_s, WithheldKind::Action);
        QVERIFY(withheldIn(secretsOf(record, green), u"9 June 2024"_s));
        QVERIFY(!withheldIn(secretsOf(record, green), u"3 June 2024"_s));
    }

    /// Where the open title gives a name away, that is where it is to be mended; a name of one word alone may mean something else.
    void realNamesOfParties()
    {
        MeetingRecord record = test::record(test::fileWith(u"# 1. Kelpie’s cranes\nsaid\n# 2. Rails\nof Kelpie Ltd"_s));
        record.body.parties = {{u"Small Supplier"_s, u"CD"_s, u"Kelpie Ltd"_s, {}, {}}};
        const Secrets open = secretsOf(record, green);
        const WithheldText *whole = withheldIn(open, u"Kelpie Ltd"_s);
        const WithheldText *bare = withheldIn(open, u"Kelpie"_s);
        QVERIFY(whole && bare);
        QCOMPARE(whole->kind, WithheldKind::Party);
        QCOMPARE(bare->kind, WithheldKind::RealName);
        QCOMPARE(bare->item, 0);
        QCOMPARE(bare->line, -1);
        QVERIFY(!withheldIn(secretsOf(record, red), u"Kelpie Ltd"_s));
        MeetingRecord inLine = test::record(test::fileWith(u"# 1. Cranes\nsaid\n# 2. Rails\nof Kelpie Ltd"_s));
        inLine.body.parties = record.body.parties;
        const Secrets secrets = secretsOf(inLine, green);
        QCOMPARE(withheldIn(secrets, u"Kelpie Ltd"_s)->item, 1);
        QCOMPARE(withheldIn(secrets, u"Kelpie Ltd"_s)->line, 0);
    }

    /// A volume withholds what any of its meetings does, each by its own scheme.
    void volumesOfSeveralMeetings()
    {
        const MeetingRecord later = test::record(test::fileWith(u"# 1. Piers\nopen words\nhidden words (RED)"_s));
        MeetingRecord earlier = test::record(test::fileWith(u"# 1. Rails\nof rails\nof hidden rails (RED)"_s));
        earlier.meeting.header.number = 11;
        earlier.meeting.header.date = QDate(2023, 12, 5);
        const Secrets open = secretsOf(QList{later, earlier}, u"GREEN"_s);
        QCOMPARE(open.subject, u"BC"_s);
        QCOMPARE(open.ceiling, u"GREEN"_s);
        QVERIFY(withheldIn(open, u"hidden words"_s) && withheldIn(open, u"of hidden rails"_s));
        QVERIFY(open.open.contains(u"open words"_s) && open.open.contains(u"of rails"_s));
        for (const QString &words : {u"Contents"_s, u"BC 11–12"_s, u"5 December 2023 – 14 May 2024"_s})
            QVERIFY2(open.open.contains(words) && open.frame.contains(words), qPrintable(words));
        QVERIFY(!withheldIn(secretsOf(QList{later, earlier}, u"RED"_s), u"hidden words"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
