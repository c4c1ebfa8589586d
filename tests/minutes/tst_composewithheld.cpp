#include "models/minutes/composewithheld.h"
#include "models/minutes/kindoftitle.h"
#include "models/minutes/withheldphrases.h"
#include "tests/meetings/records.h"
#include "tests/minutes/shown.h"

#include <QTest>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 27};
}

LoggedPart partOf(int meeting, Rank rank, const QString &words, const Withholding &facts = {})
{
    LoggedPart part;
    part.source = {.meeting = meeting, .date = {2026, 5, meeting}, .item = 2, .rank = rank, .clearing = {}};
    part.title = u"Cranes"_s;
    part.titleRank = Rank{1};
    part.words = words;
    part.facts = facts;
    part.factsRank = rank;
    return part;
}

WithheldRecord sample()
{
    return {test::body(),
            today(),
            {partOf(7, Rank{3}, u"The crane is broken."_s, {u"security"_s, u"Ben Reed"_s, {2026, 11, 1}, u"when it is mended"_s}),
             partOf(7, Rank{2}, u"The price is *high*."_s, {u"commercial"_s, u"Ada Quay"_s, {2027, 1, 2}, {}}),
             partOf(8, Rank{2}, u"The rent is low."_s)}};
}

} // namespace

/// The register of what is withheld, cut to an edition.
class TestComposeWithheld : public QObject
{
    Q_OBJECT

private slots:
    void saysAllOfIt()
    {
        const QString text = test::shown(composeWithheld(sample(), Edition{Rank{3}}));
        for (const QString &words : {u"BC 7, 7 May 2026"_s, u"2, Cranes, lines"_s, u"The price is"_s, u"security"_s, u"Ben Reed"_s,
                                     u"1 November 2026; when it is mended"_s, u"Due"_s, u"Not given"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u": "_s + text));
    }

    /// A file that readers up to a ceiling get is the same, whatever is above it.
    void tellsNothingOfWhatIsAbove()
    {
        const WithheldRecord record = sample();
        WithheldRecord other = record;
        other.parts[0].words = u"Another crane, and another."_s;
        other.parts[0].facts = {u"another"_s, {}, {}, {}};
        other.parts[0].title = u"Another title"_s;
        other.parts[0].titleRank = Rank{3};
        other.parts.insert(1, partOf(9, Rank{3}, u"One more."_s));
        other.parts[2].factsRank = Rank{3}; // of the second: said when it was RED
        WithheldRecord without = record;
        without.parts[1].facts = {};
        for (const Edition edition : {Edition{Rank{2}}, Edition{Rank{1}}, Edition{Rank{0}}}) {
            QCOMPARE(composeWithheld(other, edition), composeWithheld(without, edition));
            QCOMPARE(withheldTable(other, edition), withheldTable(without, edition));
        }
        QVERIFY(test::shown(composeWithheld(record, Edition{Rank{1}})).contains(noWithheldPhrase()));
    }

    void tellsAnOpenedPart()
    {
        WithheldRecord record = sample();
        LoggedPart &opened = record.parts[0];
        opened.withheld = false;
        opened.source.rank = Rank{1};
        opened.factsRank = Rank{3};
        opened.downgrade = Downgrade{today(), u"RED"_s, u"GREEN"_s, u"It is mended."_s};
        const QString text = test::shown(composeWithheld(record, Edition{Rank{1}}));
        QVERIFY2(text.contains(u"RED → GREEN on 27 November 2026: It is mended."_s) && text.contains(u"The crane is broken."_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"security"_s) && !text.contains(u"Ben Reed"_s)); // why it was withheld
    }

    /// What has no number is of no item, and what is shown by a person's judgement says no level.
    void saysNothingThatAPartHasNot()
    {
        WithheldRecord record = sample();
        record.parts = {partOf(7, Rank{3}, u"The hearing."_s)};
        record.parts[0].source.item = std::nullopt;
        record.parts[0].source.clearing = Rank{1};
        QVERIFY(test::shown(composeWithheld(record, Edition{Rank{1}})).contains(u"| Cranes, lines |  | The hearing."_s));
        const QList<RegisterValue> row = withheldTable(record, Edition{Rank{1}}).rows.constFirst();
        QCOMPARE(row[2], RegisterValue());
        QCOMPARE(row[5], RegisterValue());
        QCOMPARE(withheldTable(record, Edition{Rank{3}}).rows.constFirst()[5], RegisterValue(u"RED"_s));
    }

    void opensWhatWasDowngraded()
    {
        WithheldRecord record = sample();
        record.parts[1].downgrade = Downgrade{today(), u"RED"_s, u"AMBER"_s, u"The price is paid."_s};
        const auto withholds = [](const Secrets &secrets, const QString &text) {
            return std::ranges::find(secrets.withheld, text, &WithheldText::text) != secrets.withheld.end();
        };
        const Secrets amber = secretsOf(record, Edition{Rank{2}});
        QVERIFY(amber.open.contains(u"The price is paid."_s) && !withholds(amber, u"The price is paid."_s));
        QVERIFY(amber.open.contains(downgradePhrase(*record.parts[1].downgrade)));
        const Secrets green = secretsOf(record, Edition{Rank{1}});
        QVERIFY(withholds(green, u"The price is paid."_s) && !green.open.contains(u"The price is paid."_s));
    }

    /// What the proof looks for, by itself.
    void knowsWhatAFileMustNotHold()
    {
        const auto withholds = [](const Secrets &secrets, const QString &text) {
            return std::ranges::find(secrets.withheld, text, &WithheldText::text) != secrets.withheld.end();
        };
        const Secrets amber = secretsOf(sample(), Edition{Rank{2}});
        for (const QString &text : {u"The crane is broken."_s, u"security"_s, u"Ben Reed"_s, u"when it is mended"_s, u"1 November 2026"_s})
            QVERIFY2(withholds(amber, text) && !amber.open.contains(text), qPrintable(text));
        QVERIFY(amber.open.contains(u"commercial"_s) && !withholds(amber, u"commercial"_s));
        QVERIFY(withholds(secretsOf(sample(), Edition{Rank{1}}), u"commercial"_s));
        QVERIFY(secretsOf(sample(), Edition{Rank{3}}).open.contains(u"security"_s));
    }

    void isKnownByItsTitle()
    {
        const Scheme scheme = test::body().scheme;
        QCOMPARE(kindOfTitle(u"BC – Withheld Parts", scheme, Edition{Rank{2}}), u"withheld"_s);
        QCOMPARE(kindOfTitle(u"BC – Confidential Withheld Parts", scheme, Edition{Rank{3}}), u"withheld"_s);
        QCOMPARE(kindOfTitle(u"withheld", scheme, Edition{Rank{2}}), u"withheld"_s);
    }

    void saysThatItIsASelection()
    {
        const QString text = test::shown(composeWithheld(sample(), Edition{Rank{3}}, {.meeting = 8}));
        QVERIFY(text.contains(withheldSelectionPhrase()) && !text.contains(u"crane"_s));
        QVERIFY(!withheldTable(sample(), Edition{Rank{3}}, {.meeting = 8}).complete);
        QVERIFY(withheldTable(sample(), Edition{Rank{3}}).complete);
    }
};

QTEST_GUILESS_MAIN(TestComposeWithheld)
#include "tst_composewithheld.moc"
