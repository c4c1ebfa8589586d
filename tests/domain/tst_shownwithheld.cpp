#include "models/domain/shownwithheld.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 27};
}

LoggedPart partOf(int meeting, Rank rank, const Withholding &facts = {})
{
    LoggedPart part;
    part.source.meeting = meeting;
    part.source.rank = rank;
    part.factsRank = rank;
    part.titleRank = Rank{1};
    part.title = u"Cranes"_s;
    part.facts = facts;
    return part;
}

Withholding reviewed(QDate day)
{
    return {u"commercial"_s, u"Ada Quay"_s, day, {}};
}

} // namespace

/// How it stands with what is withheld, and who may know of it.
class TestShownWithheld : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowItStands_data()
    {
        QTest::addColumn<Withholding>("facts");
        QTest::addColumn<WithheldState>("state");
        QTest::newRow("nothing") << Withholding() << WithheldState::NotGiven;
        QTest::newRow("no ground") << Withholding{{}, {}, today().addDays(1), {}} << WithheldState::NotGiven;
        QTest::newRow("no day") << Withholding{u"commercial"_s, {}, {}, {}} << WithheldState::NotGiven;
        QTest::newRow("event") << Withholding{u"commercial"_s, {}, {}, u"when it is signed"_s} << WithheldState::Later;
        QTest::newRow("tomorrow") << reviewed(today().addDays(1)) << WithheldState::Later;
        QTest::newRow("today()") << reviewed(today()) << WithheldState::Due;
        QTest::newRow("no ground, due") << Withholding{{}, {}, today(), {}} << WithheldState::Due;
        QTest::newRow("last day of grace") << reviewed(today().addDays(-daysOfGrace)) << WithheldState::Due;
        QTest::newRow("too late") << reviewed(today().addDays(-daysOfGrace - 1)) << WithheldState::Overdue;
    }

    void tellsHowItStands()
    {
        QFETCH(const Withholding, facts);
        QTEST(stateOf(partOf(1, Rank{3}, facts), today()), "state");
        QFETCH(const WithheldState, state);
        QCOMPARE(isDue(state), state == WithheldState::Due || state == WithheldState::Overdue);
    }

    void tellsWhatIsWithheldNoMore()
    {
        LoggedPart part = partOf(1, Rank{1}, reviewed(today()));
        part.withheld = false;
        QCOMPARE(stateOf(part, today()), WithheldState::Opened);
        part.downgrade = Downgrade{today(), u"RED"_s, u"GREEN"_s, u"signed"_s};
        QCOMPARE(stateOf(part, today()), WithheldState::Downgraded);
        part.withheld = true; // that was taken back
        QCOMPARE(stateOf(part, today()), WithheldState::Due);
        part.source.line.line = LoggedPart::noLine;
        QCOMPARE(stateOf(part, today()), WithheldState::Gone);
    }

    void namesStates()
    {
        for (const WithheldState state : allWithheldStates)
            QCOMPARE(withheldStateNamed(nameOfState(state)), std::optional(state));
        QVERIFY(!withheldStateNamed(u"soon"));
    }

    void showsWhatIsNotAboveTheCeiling()
    {
        const WithheldRecord record = sample();
        QCOMPARE(shownWithheld(record, Rank{3}).size(), 3);
        const QList<LoggedPart> amber = shownWithheld(record, Rank{2});
        QCOMPARE(amber.size(), 2);
        QVERIFY(amber.constFirst().facts.isEmpty()); // they are RED still
        QCOMPARE(stateOf(amber.constFirst(), today()), WithheldState::NotGiven); // nor is it told that it is due
        QVERIFY(shownWithheld(record, Rank{1}).isEmpty());
    }

    void hidesTitles()
    {
        WithheldRecord record = sample();
        record.parts[1].titleRank = Rank{3};
        QVERIFY(shownWithheld(record, Rank{2}).constFirst().title.isEmpty());
        record.parts[1].titleClearing = Rank{2};
        QCOMPARE(shownWithheld(record, Rank{2}).constFirst().title, u"Cranes"_s);
    }

    void putsFirstWhatIsDue()
    {
        const QList<LoggedPart> shown = shownWithheld(sample(), Rank{3});
        QCOMPARE(shown[0].source.meeting, 2);
        QCOMPARE(shown[1].source.meeting, 1);
        QCOMPARE(shown[2].source.meeting, 3);
    }

    void filters()
    {
        const auto count = [](const WithheldFilter &filter, Rank ceiling = Rank{3}) {
            return shownWithheld(sample(), ceiling, filter).size();
        };
        QCOMPARE(count({.states = {WithheldState::Due, WithheldState::Overdue}}), 1);
        QCOMPARE(count({.owner = u"ada quay"_s}), 2);
        QCOMPARE(count({.owner = u"ada quay"_s}, Rank{2}), 1); // not by what is not shown
        QCOMPARE(count({.meeting = 2}), 1);
        QCOMPARE(count({.level = u"RED"_s}), 1);
    }

    /// Without what its readers may not know, and the latest meetings first where nothing is due.
    void keepsWhatMayBeShownAlone()
    {
        WithheldRecord record = sample();
        for (LoggedPart &part : record.parts)
            part.source.date = today().addDays(part.source.meeting);
        record.parts[2].facts = {};
        record.parts.append(partOf(4, Rank{2}));
        record.parts[3].source.date = today().addDays(-9);
        const auto meetings = [](const WithheldRecord &kept) {
            QList<int> numbers;
            for (const LoggedPart &part : kept.parts)
                numbers << part.source.meeting;
            return numbers;
        };
        QCOMPARE(meetings(latestShown(record, Rank{3})), (QList{2, 3, 1, 4}));
        const WithheldRecord amber = latestShown(record, Rank{2});
        QCOMPARE(meetings(amber), (QList{3, 2, 4}));
        QVERIFY(amber.parts[1].facts.isEmpty());
        QCOMPARE(amber.body, record.body);
    }

private:
    static WithheldRecord sample()
    {
        WithheldRecord record;
        record.body.scheme = shippedScheme(u"SEC"_s).value();
        record.date = today();
        record.parts = {partOf(1, Rank{3}), partOf(2, Rank{2}, reviewed(today())), partOf(3, Rank{2}, reviewed(today().addDays(9)))};
        record.parts[1].factsRank = Rank{3};
        return record;
    }
};

QTEST_GUILESS_MAIN(TestShownWithheld)
#include "tst_shownwithheld.moc"
