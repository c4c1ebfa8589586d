#include "models/minutes/compose.h"
#include "models/minutes/composeextract.h"
#include "models/minutes/phrases.h"
#include "models/minutes/trace.h"
#include "models/minutes/volume.h"
#include "tests/meetings/records.h"
#include "tests/minutes/shown.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Each case is a file of tests/minutes/data: an item's notes, then "==== LEVEL" and what that edition shows of it.
class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void showsItems_data();
    void showsItems();
    void showsPageOne();
    void withholdsAttendanceBelowTheDefault();
    void printsOwnHandlingForTheDefaultEdition();
    void extractsOneDecision();
    void extractsSayWhatSupersedes();
    void extractsNothingThatIsWithheld();
    void makesUpTheReference();
    void marksByTheScheme();
    void looseLinesPassTheGate();
    void tablesWithoutPeoplePrintNothing();
    void saysHowSomebodyAttended();
    void withoutPeopleItBeginsWithTheItems();
    void correctionsAreToldWhereTheyChangedSomething();
    void reasonsPassTheGate();
    void numbersItsCopies();
    void ownersAreThoseOfTheLatestWordShown();
    void bindsAVolume();
    void aVolumeNeedsTheLevelInEveryScheme();
    void motionsStayWithTheirDecision();
    void saysThatItIsADraft();
    void theChairSignsWhatIsApproved();
    void tellsHowTheMinutesWereApproved();
    void takesWhatTheBodyPrints();
    void saysWhatScriptsTell_data();
    void saysWhatScriptsTell();
    void tracesItsLines();
    void topEditionSaysWhoHeardWhat();
    void nothingOfTheTopIsNoDistribution();
};

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The blocks of the meeting's items alone.
QString itemsShown(const MeetingRecord &record, Edition edition)
{
    MeetingRecord bare = record;
    bare.meeting.header.nextMeeting = {};
    bare.meeting.header.status = MeetingStatus::Draft; // which nobody signs
    const QString all = test::shown(compose(bare, edition).blocks).section(u"# Distribution:\n"_s, 0, 0);
    bare.meeting.items.clear();
    return all.sliced(test::shown(compose(bare, edition).blocks).size());
}

MinutesDocument composed(const QString &items, int ceiling, const QString &keys = {}, const QString &scheme = u"SEC"_s)
{
    return compose(test::record(test::fileWith(items, keys), test::earlierActions(), test::body(scheme)), Edition{Rank{ceiling}});
}

} // namespace

void TestCompose::showsItems_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("expected");
    const QDir dir(QStringLiteral(TEST_DATA_DIR));
    const QStringList names = dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 5);
    for (const QString &name : names) {
        const QStringList parts = readFile(dir.filePath(name)).split("\n==== "_L1);
        QVERIFY2(parts.size() > 1, qPrintable(name));
        for (const QString &part : parts.sliced(1)) {
            const QString level = part.section(u'\n', 0, 0);
            QTest::newRow(qPrintable(name + u' ' + level)) << parts[0] << level << part.sliced(level.size() + 1).trimmed();
        }
    }
}

void TestCompose::showsItems()
{
    QFETCH(QString, notes);
    QFETCH(QString, level);
    QFETCH(QString, expected);
    const MeetingRecord record = test::record(test::fileWith(notes), test::earlierActions());
    const Edition edition = editionNamed(record.body.scheme, level).value();
    const QString found = itemsShown(record, edition).trimmed();
    if (found != expected)
        qWarning().noquote() << "found:" << found;
    QCOMPARE(found.split(u'\n'), expected.split(u'\n'));
}

void TestCompose::showsPageOne()
{
    QCOMPARE(test::shown(composed({}, 1)), uR"(BC 12 – Final Minutes
en-GB
2024-05-14
GREEN
This document is classified as **Green**. It may be shared within the organisations that the committee serves and with those who work with them, but not published in any form.
Bridge Committee (BC) Meeting
BC_12_1405, 14 May 2024 / 10:00 – 12:30 / Toll House
Final Minutes
BC_12_1405

# Attendees:
= Party Category / Representing | Name
| Chair | Ada Lovell (AL)
| Secretary | Cara Dunne (CD) (part) (video)
# Voting Members Present:
= Party Category / Representing | Name
| North Bank (Alternate for Eve Hale) | Ben Okoro (BO) (arrived 10:20)
# Apologies:
= Party Category / Representing | Name
| North Bank | Eve Hale (EH)
Next Meeting: Tuesday 11 June 2024
Signed by the Chair as the approved minutes of this meeting.
Signature: ____________________________________
Name and office: ____________________________________
Place and date: ____________________________________
)"_s);
}

void TestCompose::withholdsAttendanceBelowTheDefault()
{
    const QString text = test::shown(composed(u"# 1. Works\nJOINED 10:45: EH\nsaid"_s, 0));
    QVERIFY(text.contains("The attendance is recorded in the Confidential Minutes.\n"_L1));
    QVERIFY(!text.contains("Lovell"_L1));
    QVERIFY(!text.contains("Hale"_L1));
    QVERIFY(text.contains("classified as **White**"_L1));
}

void TestCompose::printsOwnHandlingForTheDefaultEdition()
{
    const QString keys = u"handling: For friends of the bridge.\n"_s;
    QVERIFY(test::shown(composed({}, 1, keys)).contains("**Green**. For friends of the bridge."_L1));
    QVERIFY(!test::shown(composed({}, 3, keys)).contains("friends"_L1));
    QVERIFY(!test::shown(composed({}, 0, keys)).contains("friends"_L1));
}

void TestCompose::extractsOneDecision()
{
    const MeetingRecord record = test::record(test::fileWith(uR"(# 2. Works of ‘K’ (RED)
@title: Works of Kelpie
They talked.
The BC NOTED it.
MOVED: AL, seconded BO
The BC AGREED the **new** paint. (cleared)
VOTE: 8 for, 1 against
ACTION BC 12/01 {AL}: AL to buy it.
)"_s));
    const auto extract = [&record](int ceiling) { return test::shown(composeExtract(record, Edition{Rank{ceiling}}, 0, 4)->blocks); };
    QCOMPARE(extract(1), uR"(From the minutes of meeting 12, held on 14 May 2024:
# 2. Works of ‘K’ [[(RED)]]
The BC **AGREED** the **new** paint.
Moved by Ada Lovell (AL), seconded by Ben Okoro (BO).
Votes: 8 for, 1 against.
Certified a true extract from the approved minutes of this meeting.
Signature: ____________________________________
Name and office: ____________________________________
Place and date: ____________________________________
)"_s);
    QVERIFY(extract(3).contains(u"# 2. Works of Kelpie [[(RED)]]\n"_s));
    const MinutesDocument green = *composeExtract(record, Edition{Rank{1}}, 0, 4);
    QCOMPARE(green.title, u"BC 12 – Certified Extract"_s);
    QCOMPARE(green.marking.text, u"GREEN"_s);
    QCOMPARE(green.draft, QString());
    MeetingRecord draft = record;
    draft.meeting.header.status = MeetingStatus::Draft;
    QCOMPARE(composeExtract(draft, Edition{Rank{1}}, 0, 4)->draft, u"DRAFT"_s);
}

void TestCompose::extractsSayWhatSupersedes()
{
    const MeetingRecord record = test::record(test::fileWith(u"# 2. Works\nThe BC AGREED it."_s));
    const auto extract = [&record](const std::optional<RegisterSource> &by) {
        return test::shown(composeExtract(record, Edition{Rank{1}}, 0, 0, by)->blocks);
    };
    const RegisterSource by{.meeting = 14, .date = {2024, 7, 2}, .item = 3, .rank = Rank{1}, .clearing = {}};
    QVERIFY(extract(by).contains(u"**AGREED** it.\nThis decision has been superseded by one of meeting 14, held on 2 July 2024 (item 3).\n"
                                 "Certified a true extract"_s));
    RegisterSource unnumbered = by;
    unnumbered.item.reset();
    QVERIFY(extract(unnumbered).contains(u"by one of meeting 14, held on 2 July 2024.\n"_s));
    QVERIFY(!extract({}).contains(u"superseded"_s));
}

void TestCompose::extractsNothingThatIsWithheld()
{
    const MeetingRecord record = test::record(test::fileWith(u"# 2. Works\nThe BC AGREED it. (RED)\nVOTE: 8 for\n"
                                                             "The BC AGREED that.\nVOTE: 5 for, 3 against (RED)"_s));
    QVERIFY(!composeExtract(record, Edition{Rank{2}}, 0, 0));
    QVERIFY(composeExtract(record, Edition{Rank{3}}, 0, 0));
    QVERIFY(!test::shown(composeExtract(record, Edition{Rank{2}}, 0, 2)->blocks).contains(u"5 for"_s));
    QVERIFY(test::shown(composeExtract(record, Edition{Rank{3}}, 0, 2)->blocks).contains(u"5 for"_s));
}

void TestCompose::makesUpTheReference()
{
    QCOMPARE(composed({}, 1).reference, u"BC_12_1405"_s);
    QCOMPARE(composed({}, 1, u"reference: XY-9\n"_s).facts.first(), u"XY-9, 14 May 2024"_s);
}

void TestCompose::marksByTheScheme()
{
    const MinutesDocument tlp = composed(u"# 1. Works (AMBER+STRICT)\nsaid (TLP:CLEAR)"_s, 4, {}, u"TLP"_s);
    QCOMPARE(tlp.marking.text, u"TLP:RED"_s);
    QCOMPARE(tlp.marking.place, MarkingPlace::HeaderAndFooter);
    QCOMPARE(tlp.marking.points, 12);
    QCOMPARE(tlp.edition, u"Confidential Minutes"_s);
    const QString text = test::shown(tlp.blocks);
    QVERIFY(text.contains("# 1. Works [[TLP:AMBER+STRICT]]\nsaid [[TLP:CLEAR]]\n"_L1));
    const MinutesDocument sec = composed(u"# 1. Works (RED)\nsaid"_s, 1);
    QCOMPARE(sec.marking.place, MarkingPlace::HeadOfFirstPage);
    QVERIFY(test::shown(sec.blocks).contains("The Agenda Item was marked as **RED** and therefore recorded in the Confidential Minutes."_L1));
}

void TestCompose::looseLinesPassTheGate()
{
    const QString file = test::fileWith({}).replace("# Apologies\n"_L1, "# Apologies\nsecret quorum (RED)\nopen quorum\n"_L1);
    const MeetingRecord record = test::record(file);
    const QString green = test::shown(compose(record, Edition{Rank{1}}));
    QVERIFY(!green.contains("secret"_L1));
    QVERIFY(green.contains("open quorum"_L1));
    QVERIFY(test::shown(compose(record, Edition{Rank{3}})).contains("secret quorum [[(RED)]]"_L1));
}

void TestCompose::tablesWithoutPeoplePrintNothing()
{
    QString file = test::fileWith({});
    file = file.first(file.indexOf("# Attendees"_L1));
    QVERIFY(!test::shown(compose(test::record(file + "# Attendees\n// mine\n# Apologies\n"_L1), Edition{Rank{3}}).blocks).contains(u'#'));
    const QString shown = test::shown(compose(test::record(file + "# Apologies\nNone.\n"_L1), Edition{Rank{1}}).blocks);
    QVERIFY(shown.startsWith("# Apologies:\nNone.\n"_L1));
    const QString action = test::shown(
        compose(test::record(file + "# Apologies\nACTION BC 12/01 {AL}: AL to ask them.\n"_L1), Edition{Rank{1}}).blocks);
    QVERIFY2(action.contains("| BC 12/01 | AL to ask them. | AL\n"_L1), qPrintable(action));
}

void TestCompose::saysHowSomebodyAttended()
{
    QString file = test::fileWith({});
    file.replace("| Chair | Ada Lovell (AL) | |"_L1, "| Chair | Ada Lovell | presiding, teleconference, left 11:15 |"_L1);
    QVERIFY(test::shown(compose(test::record(file), Edition{Rank{1}}).blocks)
                .contains(u"| Chair | Ada Lovell (presiding) (teleconference) (left 11:15)\n"_s));
}

void TestCompose::withoutPeopleItBeginsWithTheItems()
{
    MeetingRecord record = test::record(test::fileWith(u"# 1. Cranes\nfirst"_s));
    record.meeting.people.clear();
    QVERIFY(test::shown(compose(record, Edition{Rank{1}}).blocks).startsWith(u"# 1. Cranes\nfirst\n"_s));
    QVERIFY(!test::shown(compose(record, Edition{Rank{0}}).blocks).contains(u"attendance"_s));
}

namespace {

/// A meeting that was corrected: of `before`, as it stood, `after` was made for `reason`.
MeetingRecord corrected(const QString &before, const QString &after, const QString &reason)
{
    MeetingRecord record = test::record(test::fileWith(after));
    const NoteLine line = test::record(test::fileWith(u"# 1. Why\n"_s + reason)).meeting.items[0].lines[0];
    record.corrections.append({QDate(2024, 6, 20), line, std::make_shared<MeetingRecord>(test::record(test::fileWith(before))), nullptr});
    return record;
}

QString pageOne(const MeetingRecord &record, int ceiling)
{
    return test::shown(compose(record, Edition{Rank{ceiling}}).blocks).section(u'\n', 0, 0);
}

} // namespace

void TestCompose::correctionsAreToldWhereTheyChangedSomething()
{
    const MeetingRecord open = corrected(u"# 1. Cranes\ntwo cranes"_s, u"# 1. Cranes\nthree cranes"_s, u"One was **forgotten**."_s);
    QCOMPARE(pageOne(open, 1), u"{note} Corrected on 20 June 2024: One was **forgotten**."_s);
    const MeetingRecord secret = corrected(u"# 1. Cranes (RED)\ntwo"_s, u"# 1. Cranes (RED)\nthree"_s, u"One was forgotten."_s);
    QCOMPARE(pageOne(secret, 1), u"# Attendees:"_s);
    QCOMPARE(pageOne(secret, 3), u"{note} Corrected on 20 June 2024: One was forgotten."_s);
    MeetingRecord corrections = open; // the next one changed it again: what each changed is told by how it stood in between
    corrections.corrections[0].after = std::make_shared<MeetingRecord>(*open.corrections[0].before);
    QCOMPARE(pageOne(corrections, 1), u"# Attendees:"_s);
}

void TestCompose::reasonsPassTheGate()
{
    const MeetingRecord record = corrected(u"# 1. Cranes\ntwo"_s, u"# 1. Cranes\nthree"_s, u"The third is Kelpie's. (RED)"_s);
    QCOMPARE(pageOne(record, 1), u"{note} Corrected on 20 June 2024."_s);
    QCOMPARE(pageOne(record, 3), u"{note} Corrected on 20 June 2024: The third is Kelpie's. [[(RED)]]"_s);
}

void TestCompose::numbersItsCopies()
{
    QCOMPARE(copyPhrase({.number = 3, .count = 5, .reader = u"Ada Quay"_s}), u"Copy 3 of 5 · Ada Quay"_s);
    QCOMPARE(copyPhrase({.number = 3, .count = 0, .reader = {}}), u"Copy 3"_s);
    MinutesDocument one;
    one.copy = Copy{3, 5, u"Ada Quay"_s};
    MinutesDocument other = one;
    QVERIFY(one == other);
    other.copy->reader = u"Dee Tide"_s;
    QVERIFY(one != other);
}

void TestCompose::ownersAreThoseOfTheLatestWordShown()
{
    MeetingRecord record = test::record(test::fileWith(u"# 1. Works\nUPDATE BC 11/01: going on."_s), test::earlierActions());
    record.actions[0].changes = {
        {{u"BO"_s}, QDate(2024, 6, 1), Rank{1}, {}},
        {{u"CD"_s}, QDate(2024, 6, 9), Rank{3}, {}},
        {{}, QDate(2024, 6, 3), Rank{3}, Rank{1}},
    };
    QVERIFY(
        test::shown(compose(record, Edition{Rank{1}}).blocks).contains("| BC 11/01 | AL to paint the north rail. | BO | 3 June 2024\n"_L1));
    QVERIFY(
        test::shown(compose(record, Edition{Rank{3}}).blocks).contains("| BC 11/01 | AL to paint the north rail. | CD | 3 June 2024\n"_L1));
}

/// The meetings stand by date, each as its edition, behind a front that tells nothing of what any of them withholds.
void TestCompose::bindsAVolume()
{
    MeetingRecord later = test::record(test::fileWith(u"# 1. Piers\nopen words\nhidden words (RED)"_s, u"handling: For piers alone.\n"_s));
    MeetingRecord earlier = test::record(test::fileWith(u"# 1. Rails (RED)\n@title: Hidden rails\nhidden"_s));
    earlier.meeting.header.number = 11;
    earlier.meeting.header.date = QDate(2023, 12, 5);
    const Volume green = composeVolume({later, earlier}, u"GREEN"_s).value();
    QCOMPARE(green.minutes, (QList{compose(earlier, Edition{Rank{1}}), compose(later, Edition{Rank{1}})}));
    QCOMPARE(green.front.title, u"BC – Minutes, 2023–2024"_s);
    QCOMPARE(green.front.reference, u"BC 11–12"_s); // in the running head it stands behind the edition
    QCOMPARE(green.front.heading, u"Bridge Committee (BC)"_s);
    QCOMPARE(green.front.facts, (QStringList{u"Meetings 11 to 12 (2 meetings)"_s, u"5 December 2023 – 14 May 2024"_s}));
    QCOMPARE(green.front.marking.text, u"GREEN"_s);
    QVERIFY(!test::shown(green.front).contains(u"piers alone"_s));
    QVERIFY(green.front.blocks.isEmpty());

    const Volume whole = composeVolume({later}, u"confidential"_s).value();
    QCOMPARE(whole.front.edition, u"Confidential Minutes, 2024"_s);
    QCOMPARE(whole.front.reference, u"BC 12"_s);
    QCOMPARE(whole.front.facts, (QStringList{u"Meeting 12"_s, u"14 May 2024"_s}));
    QVERIFY(test::shown(whole.minutes.first()).contains(u"hidden words"_s));
}

void TestCompose::aVolumeNeedsTheLevelInEveryScheme()
{
    const MeetingRecord record = test::record(test::fileWith(u"# 1. Piers"_s));
    const MeetingRecord other = test::record(test::fileWith(u"# 1. Piers"_s), {}, test::body(u"TLP"_s));
    const Result<Volume> mixed = composeVolume({record, other}, u"WHITE"_s);
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().code, ErrorCode::LevelUnknown);
}

void TestCompose::motionsStayWithTheirDecision()
{
    const QList<Block> blocks =
        composed(u"# 1. Cranes\nMOVED: AL, seconded BO\nThe Committee AGREED it.\nVOTE: 3 for\nMore was said.\n"_s, 1).blocks;
    QStringList kept;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block); paragraph && paragraph->withPrevious)
            kept << paragraph->runs.first().text;
    }
    QCOMPARE(kept.filter(u"Moved by"_s).size(), 1);
    QCOMPARE(kept.filter(u"Votes: 3 for."_s).size(), 1);
    QCOMPARE(kept.filter(u"More"_s).size(), 0);
}

void TestCompose::saysThatItIsADraft()
{
    MeetingRecord record = test::record(test::fileWith(u"# 1. Cranes"_s));
    for (const MeetingStatus status : {MeetingStatus::Planned, MeetingStatus::Draft, MeetingStatus::InReview}) {
        record.meeting.header.status = status;
        QCOMPARE(compose(record, Edition{Rank{1}}).draft, u"DRAFT"_s);
    }
    for (const MeetingStatus status : {MeetingStatus::Approved, MeetingStatus::Final}) {
        record.meeting.header.status = status;
        QCOMPARE(compose(record, Edition{Rank{1}}).draft, QString());
    }
}

/// Below the last line, in one piece.
void TestCompose::theChairSignsWhatIsApproved()
{
    MeetingRecord record = test::record(test::fileWith(u"# 1. Cranes\nfirst"_s));
    for (const auto status : {MeetingStatus::Planned, MeetingStatus::Draft, MeetingStatus::InReview}) {
        record.meeting.header.status = status;
        QVERIFY(!test::shown(compose(record, Edition{Rank{1}}).blocks).contains(u"Signature"_s));
    }
    for (const auto status : {MeetingStatus::Approved, MeetingStatus::Final}) {
        record.meeting.header.status = status;
        const QList<Block> blocks = compose(record, Edition{Rank{0}}).blocks;
        QVERIFY(test::shown(blocks.last(4)).startsWith(u"Signed by the Chair as the approved minutes of this meeting.\n"_s));
        for (const Block &block : blocks.last(3))
            QVERIFY(std::get<ParagraphBlock>(block).withPrevious);
    }
}

/// As far as somebody has written it down.
void TestCompose::tellsHowTheMinutesWereApproved()
{
    MeetingRecord record = test::record(test::fileWith(u"# 1. Cranes\nfirst"_s));
    record.meeting.header.status = MeetingStatus::Approved;
    const auto says = [&](const Approval &approval, const QString &words, int ceiling = 1) {
        record.approval = approval;
        return test::shown(compose(record, Edition{Rank{ceiling}}).blocks).contains(words + u"\nSigned by the Chair"_s);
    };
    const QDate day(2024, 6, 11);
    QVERIFY(says({day, 13, ApprovedAs::Modified}, u"Approved as modified at meeting 13, held on 11 June 2024."_s));
    QVERIFY(says({day, 13, ApprovedAs::Presented}, u"Approved as presented at meeting 13, held on 11 June 2024."_s));
    QVERIFY(!says({day, 13, ApprovedAs::Unsaid}, u"11 June 2024."_s)); // where a withheld line says it
    QVERIFY(says({day, 0, ApprovedAs::Modified}, u"Approved as modified on 11 June 2024."_s));
    for (const int meeting : {0, 13}) // nor is it known to those who do not see what was approved
        QVERIFY(!says({day, meeting, ApprovedAs::Modified}, u"11 June 2024."_s, 0));
    QVERIFY(!says({}, u"Approved."_s) && !test::shown(compose(record, Edition{Rank{1}}).blocks).contains(u"Approved"_s));
    record.meeting.header.status = MeetingStatus::InReview;
    QVERIFY(!says({day, 13, ApprovedAs::Modified}, u"Approved as modified at meeting 13, held on 11 June 2024."_s));
}

void TestCompose::takesWhatTheBodyPrints()
{
    Body body = test::body();
    body.pageSize = PageSize::Letter;
    body.footer = u"Bridge House"_s;
    body.logo = "a picture";
    const MinutesDocument document = compose(test::record(test::fileWith(u"# 1. Cranes"_s), {}, body), Edition{Rank{0}});
    QCOMPARE(document.pageSize, PageSize::Letter);
    QCOMPARE(document.footer, body.footer);
    QCOMPARE(document.logo, body.logo);
    QCOMPARE(document.logoText, u"Logo: Bridge Committee (BC)"_s);
}

void TestCompose::saysWhatScriptsTell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("told"); // the parts, each with its language
    const auto row = [](const char *name, const QString &text, const QString &told, const QString &language = u"en-GB"_s) {
        QTest::newRow(name) << text << language << told;
    };
    row("Latin", u"Llŷr a Łódź"_s, u"Llŷr a Łódź"_s);
    row("Greek", u"said «Η επιτροπή» twice"_s, u"said «|el:Η επιτροπή|» twice"_s);
    row("Greek sign", u"by Δ and π alone"_s, u"by Δ and π alone"_s);
    row("Hebrew", u"שלום לכם."_s, u"he:שלום לכם."_s);
    row("Arabic is of many languages", u"see اللجنة now"_s, u"see |und-Arab:اللجنة| now"_s);
    row("Cyrillic is of many languages", u"Комитет решил"_s, u"und-Cyrl:Комитет решил"_s);
    row("Han alone", u"the 委员会 met"_s, u"the |zh-Hani:委员会| met"_s);
    row("Japanese", u"東京で開かれた。"_s, u"ja:東京で開かれた。"_s);
    row("Korean", u"위원회는 열렸다"_s, u"ko:위원회는 열렸다"_s);
    row("two scripts", u"שלום Ελλάδα"_s, u"he:שלום |el:Ελλάδα"_s);
    row("numbers go with what is around them", u"Ελλάδα 2019 Ελλάδα 2020 in"_s, u"el:Ελλάδα 2019 Ελλάδα| 2020 in"_s);
    row("a link in one script", u"see [Ελλάδα](https://example.org/a)"_s, u"see |el:Ελλάδα"_s);
    row("a link in two scripts", u"see [the Ελλάδα](https://example.org/a)"_s, u"see |the Ελλάδα"_s);
    row("Greek minutes", u"Η επιτροπή met"_s, u"Η επιτροπή met"_s, u"el-GR"_s);
    row("Chinese minutes", u"委员会"_s, u"委员会"_s, u"zh-CN"_s);
    row("Ukrainian minutes", u"Комітет і שלום"_s, u"Комітет і |he:שלום"_s, u"uk-UA"_s);
}

void TestCompose::saysWhatScriptsTell()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, told);
    Body body = test::body();
    body.language = language;
    MeetingRecord record = test::record(test::fileWith(u"# 1. Cranes\n"_s + text), {}, body);
    record.meeting.header.nextMeeting = {};
    record.meeting.header.status = MeetingStatus::Draft;
    const MinutesDocument document = compose(record, Edition{Rank{1}});
    QStringList parts;
    for (const Run &run : std::get<ParagraphBlock>(document.blocks.last()).runs)
        parts << (run.language.isEmpty() ? run.text : run.language + u':' + run.text);
    QCOMPARE(parts.join(u'|'), told);
}

/// "ITEM.LINE" of each block, rows in brackets, "-" where there is no line.
QString traced(const QString &items, Edition edition, DocumentKind kind = DocumentKind::Minutes)
{
    const MeetingRecord record = test::record(test::fileWith(items), test::earlierActions(), test::body());
    const auto shown = [](const LineSource &line) { return line.item < 0 ? u"-"_s : u"%1.%2"_s.arg(line.item).arg(line.line); };
    QStringList texts;
    for (const BlockSource &source : trace(kind, record, edition)) {
        QStringList rows;
        std::ranges::transform(source.rows, std::back_inserter(rows), shown);
        texts << (rows.isEmpty() ? shown(source.line) : u'(' + rows.join(u' ') + u')');
    }
    return texts.join(u' ');
}

/// Motions behind their decision, tables row by row, a stub where it stands.
void TestCompose::tracesItsLines()
{
    const QString items = u"# 1. One\nfirst\nsecret (RED)\n- item\nVOTE: 1 for, 0 against\nIt AGREED.\nACTION: AL to go\nUPDATE BC 11/01: done\n"
                          "# 2. Two (RED)\nhidden\n"_s;
    QCOMPARE(traced(items, Edition{Rank{3}}).section(u"0.-1"_s, 1),
             u" 0.0 0.1 0.2 0.4 0.3 (0.5 0.6 0.6) 1.-1 1.0 - - - - - - - -"_s); // and the distribution
    QCOMPARE(traced(items, Edition{Rank{1}}).section(u"0.-1"_s, 1), u" 0.0 0.2 0.4 0.3 (0.5 0.6 0.6) 1.-1 1.0 - - - - -"_s);
    QVERIFY(traced(items, Edition{Rank{1}}, DocumentKind::Agenda).contains(u"- (0.-1 1.-1)"_s));
    const QString attendance = traced(items, Edition{Rank{1}}, DocumentKind::Attendance); // counted from many lines
    QVERIFY(!attendance.isEmpty() && QString(attendance).remove(u'-').trimmed().isEmpty());
}

/// Who came later, left in between, or took no part; items that the same people heard stand together.
void TestCompose::topEditionSaysWhoHeardWhat()
{
    const QString items = uR"(# 1. Opening
open words
# 2. Rail (RED)
said of the rail
the rail is open (cleared)
# 3. Ropes
RECUSED: BO
a rope is old (RED)
# 4. Paint (RED)
of paint
LEFT 11:00: CD
// own words
more of paint
# 5. Lamps (RED)
a lamp
# Any other business
JOINED 12:00: CD
EH is praised (RED)
)"_s;
    const MinutesDocument top = composed(items, 3);
    QCOMPARE(test::shown(top.blocks).section(u"# Distribution:\n"_s, 1),
             uR"(What is marked RED is for those who were there when it was said, and took part in the item.
= Items | Present
| 2 and Any other business | AL, CD, BO
| 3 | AL, CD
| 4 | AL, CD (part), BO
| 5 | AL, BO
)"_s);
    for (int below = 0; below < 3; ++below)
        QVERIFY(!test::shown(composed(items, below)).contains("Distribution"_L1));
}

void TestCompose::nothingOfTheTopIsNoDistribution()
{
    QVERIFY(
        !test::shown(composed(u"# 1. Rail (RED)\nopen (cleared)\n// own (RED)\nNOTE 2024-06-01: later (RED)\n# 2. Ropes (AMBER)\nsaid"_s, 3))
             .contains("Distribution"_L1));
}

QTEST_APPLESS_MAIN(TestCompose)
#include "tst_compose.moc"
