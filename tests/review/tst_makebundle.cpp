#include "app/commandline/makebundle.h"
#include "models/review/bundlecontent.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/records.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr Edition green{Rank{1}};

MeetingRecord withPeople(MeetingRecord record)
{
    record.meeting.header.status = MeetingStatus::Draft;
    record.seating.people = {
        {u"Ada Lovell"_s, u"AL"_s, {}, u"RED"_s}, {u"Ben Okoro"_s, u"BO"_s, {}, {}}, {u"Cara Dunne"_s, u"CD"_s, {}, u"WHITE"_s}};
    return record;
}

MeetingRecord recordWith(const QString &notes)
{
    return withPeople(test::record(test::fileWith(notes)));
}

const auto notes = u"# 1. Gates (RED)\nThe gates were looked at. (cleared)\nThe rail gate stood open on two of three nights.\n"
                   "# 2. Fees\nThe fees were found to be right.\n"_s;

ReviewSource sourceOf(const MeetingRecord &record)
{
    return {.record = record, .revision = QByteArray(16, 'r')};
}

QByteArray contentOf(const ReviewSource &source, Edition edition)
{
    Result<ReviewBundle> bundle = makeBundle(source, {u"Ada Lovell"_s, edition});
    if (!bundle)
        return {};
    bundle->id = QByteArray(16, 'i');
    return writeBundle(*bundle);
}

QString textOf(const ReviewBundle &bundle)
{
    QStringList texts;
    for (const BundlePassage &passage : bundle.passages)
        texts << passage.text();
    return texts.join(u'\n');
}

EarlierComment said(const QString &quote, const QString &reason = {})
{
    return {{.id = QByteArray(16, 'c'), .quote = quote, .text = u"Is it so?"_s, .made = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC)},
            CommentState::Declined,
            reason};
}

template <typename T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

/// A review file holds one edition, and nothing that it withholds.
class MakeBundleTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsItsEdition()
    {
        const ReviewBundle bundle = makeBundle(sourceOf(recordWith(notes)), {u"Ada Lovell"_s, green, {2024, 5, 20}}).value();
        QCOMPARE(bundle.title, u"BC 12 – Draft Minutes"_s);
        QCOMPARE(bundle.until, QDate(2024, 5, 20));
        QVERIFY(bundle.pdf.startsWith("%PDF-"));
        QVERIFY(textOf(bundle).contains(u"The gates were looked at."_s));
        QVERIFY(textOf(bundle).contains(u"The fees were found to be right."_s));
        QVERIFY(!textOf(bundle).contains(u"rail gate"_s));
        QStringList levels;
        for (const BundleLevel &level : bundle.levels)
            levels << level.name;
        QCOMPARE(levels, (QStringList{u"WHITE"_s, u"GREEN"_s}));
        for (const BundlePassage &passage : bundle.passages) {
            for (const BundleWord &word : passage.words)
                QVERIFY(word.box.isValid() && word.box.right() < 600);
        }
        QCOMPARE(readBundle(writeBundle(bundle), {})->passages.size(), bundle.passages.size());
        QVERIFY(textOf(makeBundle(sourceOf(recordWith(notes)), {u"Ada Lovell"_s, Edition{Rank{3}}}).value()).contains(u"rail gate"_s));
    }

    /// The content before it is sealed, byte by byte.
    void doesNotTellWhatIsWithheld()
    {
        QVERIFY(rc::check("what is withheld changes no byte of a review file", [](const test::GeneratedMeeting &meeting) {
            const Edition edition{Rank{test::below(3)}};
            const test::GeneratedMeeting other = test::withOtherSecrets(meeting, edition.ceiling);
            ReviewSource ours = sourceOf(withPeople(meeting.record()));
            ReviewSource theirs = sourceOf(withPeople(other.record()));
            const qsizetype guesses = std::min<qsizetype>(3, secretsOf(ours.record, edition).withheld.size());
            for (ReviewSource *source : {&ours, &theirs}) {
                source->before = QStringList{u"A draft of old"_s};
                source->earlier = {said(u"of old"_s)};
                for (const WithheldText &guess : secretsOf(ours.record, edition).withheld.first(guesses)) { // which the reader sent
                    source->earlier.append(said(guess.text));
                    source->earlier.last().comment.text = guess.text;
                }
            }
            const QByteArray one = contentOf(ours, edition);
            RC_ASSERT((one == contentOf(theirs, edition)));
        }));
    }

    /// Other words can be proposed for those alone.
    void tellsWhichWordsWereTyped_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const QString &notes, const QString &passage, const QString &typed) {
            QTest::newRow(name) << u"# 1. Gates\n"_s + notes << passage << typed;
        };
        row("heading", {}, u"1. Gates"_s, u"Gates"_s);
        row("closed title", u"@title: The north gate\n"_s, u"1. The north gate"_s, {});
        row("section", u"## Rail and road (GREEN)\n"_s, u"Rail and road (GREEN)"_s, u"Rail and road"_s);
        row("paragraph", u"It was **wide** open. (GREEN)\n"_s, u"It was wide open. (GREEN)"_s, u"It was wide open."_s);
        row("before a stub", u"It was open.\nNobody was told. (RED)\n"_s,
            u"It was open. The Agenda Item was marked as RED and therefore recorded in the Confidential Minutes."_s, u"It was open."_s);
        row("stub", u"Nobody was told. (RED)\n"_s,
            u"The Agenda Item was marked as RED and therefore recorded in the Confidential Minutes."_s, {});
        row("typed stub", u"Nobody was told. (RED)\nThis is told elsewhere. (stub)\n"_s, u"This is told elsewhere."_s,
            u"This is told elsewhere."_s);
        row("list", u"a) a gate, a gate\n"_s, u"a) a gate, a gate"_s, u"a gate, a gate"_s);
        row("action", u"ACTION BC 12/01: AL to write to AL by 2024-06-01.\n"_s,
            u"BC 12/01 AL to write to AL by 2024-06-01. AL 1 June 2024"_s, u"AL to write to AL by 2024-06-01."_s);
        row("action of an update", u"UPDATE BC 11/01 CLOSED: AL wrote.\n"_s, u"BC 11/01 AL to paint the north rail. AL 31 May 2024"_s, {});
        row("update", u"UPDATE BC 11/01 CLOSED: AL wrote.\n"_s, u"AL wrote. Action: Closed."_s, u"AL wrote."_s);
        row("vote", u"The BC AGREED it.\nVOTE: 2 for, 1 against\n"_s, u"Votes: 2 for, 1 against."_s, {});
        row("movement", u"LEFT 10:45: BO\n"_s, u"Ben Okoro (BO) left the meeting at 10:45."_s, {});
        row("interest", u"INTEREST: BO owns a gate.\n"_s, u"Ben Okoro (BO) declared an interest: owns a gate."_s, u"owns a gate."_s);
        row("note", u"NOTE 2024-05-20: It is shut.\n"_s, u"Post-meeting note, 20 May 2024: It is shut."_s, u"It is shut."_s);
        row("person", {}, u"Chair Ada Lovell (AL)"_s, {});
    }

    void tellsWhichWordsWereTyped()
    {
        QFETCH(const QString, notes);
        QFETCH(const QString, passage);
        QFETCH(const QString, typed);
        const MeetingRecord record = withPeople(test::record(test::fileWith(notes), test::earlierActions()));
        const ReviewBundle bundle = makeBundle(sourceOf(record), {u"Ada Lovell"_s, green}).value();
        const auto found = std::ranges::find(bundle.passages, passage, &BundlePassage::text);
        QVERIFY2(found != bundle.passages.end(), qPrintable(textOf(bundle)));
        const WordRange said = found->said.value();
        QCOMPARE(found->text().split(u' ').sliced(said.begin, said.count).join(u' '), typed);
    }

    void isForThoseWhoAreCleared()
    {
        const ReviewSource source = sourceOf(recordWith(notes));
        QCOMPARE(codeOf(makeBundle(source, {u"Nobody Atall"_s, green})), ErrorCode::ReviewReaderUnknown);
        QCOMPARE(codeOf(makeBundle(source, {u"Cara Dunne"_s, green})), ErrorCode::ReviewReaderUncleared);
        QCOMPARE(codeOf(makeBundle(source, {u"Ben Okoro"_s, Edition{Rank{2}}})), ErrorCode::ReviewReaderUncleared);
        QCOMPARE(codeOf(makeBundle(source, {u"Ben Okoro"_s, green})), std::nullopt);
        const Result<ReviewBundle> refused = makeBundle(source, {u"Cara Dunne"_s, green});
        QCOMPARE(
            sentence(refused.error()),
            u"Cara Dunne is not cleared for GREEN, so this edition is not made for them. Choose a lower one, or record their clearance first."_s);
    }

    void isProvedAsAnExportIs()
    {
        const Prover leak = [](const ProvedFile &, const Secrets &secrets) { return proveNothingWithheld("%PDF-"_ba, secrets, u"x.pdf"_s); };
        QVERIFY(!makeBundle(sourceOf(recordWith(notes)), {u"Ada Lovell"_s, green}, leak).has_value());
        MeetingRecord named = recordWith(u"# 1. Gates\nBrightwater Holdings asked for more.\n"_s);
        named.body.parties = {{u"Other User"_s, u"A"_s, u"Brightwater Holdings"_s}};
        QCOMPARE(codeOf(makeBundle(sourceOf(named), {u"Ada Lovell"_s, green})), ErrorCode::RealNameFound);
    }

    /// What a reader saw or said once may be of a higher level by now.
    void leavesOutWhatWasRaised()
    {
        ReviewSource source = sourceOf(recordWith(notes));
        source.before = QStringList{u"The gates were looked at."_s, u"The rail gate stood open on two of three nights."_s,
                                    u"The fees were wrong."_s};
        source.earlier = {said(u"stood open on two of three nights."_s), said(u"fees were found"_s, u"They are right"_s),
                          said(u"fees"_s, u"for the rail gate stood open on two of three nights"_s)};
        for (qsizetype i = 0; i < source.earlier.size(); ++i)
            source.earlier[i].comment.id[0] = static_cast<char>(i);
        const ReviewBundle bundle = makeBundle(source, {u"Ada Lovell"_s, green}).value();
        QCOMPARE(*bundle.before, (QStringList{u"The gates were looked at."_s, QString(), u"The fees were wrong."_s}));
        QCOMPARE(bundle.earlier.size(), 3);
        QCOMPARE(bundle.earlier[0].comment.quote, QString()); // its line is not shown any more
        QCOMPARE(bundle.earlier[0].comment.text, u"Is it so?"_s);
        QCOMPARE(bundle.earlier[1], source.earlier[1]);
        QCOMPARE(bundle.earlier[2].comment, source.earlier[2].comment);
        QCOMPARE(bundle.earlier[2].reason, QString()); // which gives it away
        QVERIFY(!writeBundle(bundle).contains("rail gate"));
        QVERIFY(notToldRemark(source, bundle).contains(u"1 earlier comment"_s));
        const ReviewBundle red = makeBundle(source, {u"Ada Lovell"_s, Edition{Rank{3}}}).value();
        QCOMPARE(*red.before, *source.before);
        QCOMPARE(red.earlier, source.earlier);
        QCOMPARE(notToldRemark(source, red), QString());
    }

    void isNamedByWhatItsReadersKnow()
    {
        const MeetingRecord record = recordWith(notes);
        QCOMPARE(bundleName(record, {u"Ada Lovell"_s, green}), u"BC 12 GREEN for AL"_s);
        QCOMPARE(bundleName(record, {u"Ada Lovell"_s, Edition{Rank{0}}}), u"BC 12 WHITE"_s);
        QCOMPARE(bundleName(record, {u"Eve Hale"_s, green}), u"BC 12 GREEN for EH"_s); // who was asked to the meeting
    }

    void isKeptAsItWasSent()
    {
        const ReviewSource source = sourceOf(recordWith(notes));
        const ReviewBundle bundle = makeBundle(source, {u"Ada Lovell"_s, green, {2024, 5, 20}}).value();
        const QDateTime now({2024, 5, 15}, {9, 0}, QTimeZone::UTC);
        const Circulation sent = circulationOf(bundle, source, green, now);
        QCOMPARE(sent.bundle, bundle.id);
        QCOMPARE(sent.level, u"GREEN"_s);
        QCOMPARE(sent.edition, u"Draft Minutes"_s);
        QCOMPARE(sent.sha256, bundle.sha256);
        QCOMPARE(sent.passages.size(), bundle.passages.size());
        QCOMPARE(sent.sent, now);
    }
};

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    MakeBundleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_makebundle.moc"
