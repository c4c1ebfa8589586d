#include "models/minutes/compose.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/minutes/shown.h"

#include <QTest>

using namespace minutebook;

/// Two records that differ only in what an edition withholds give equal documents, and what is withheld is in none.
class TestNonInterference : public QObject
{
    Q_OBJECT

private slots:
    void documentsAreEqual();
    void theGeneratorChangesSecrets();
    void topEditionHoldsEverything();
    void higherEditionsHoldMore();
};

namespace {

const NoteLine *longestWithheld(const MeetingRecord &record, Rank ceiling)
{
    const NoteLine *longest = nullptr;
    for (const Item &item : record.meeting.items) {
        for (const NoteLine &line : item.lines) {
            const bool says = line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem || line.kind == LineKind::Action;
            if (says && !line.standing.stub && !visible(line.standing.rank, line.standing.clearing, ceiling))
                longest = &line;
        }
    }
    return longest;
}

} // namespace

void TestNonInterference::documentsAreEqual()
{
    QVERIFY(rc::check("what is withheld does not tell", [](const test::GeneratedMeeting &meeting) {
        const Rank ceiling{test::below(3)};
        const test::GeneratedMeeting other = test::withOtherSecrets(meeting, ceiling);
        const QString one = test::shown(compose(meeting.record(), Edition{ceiling}));
        const QString two = test::shown(compose(other.record(), Edition{ceiling}));
        RC_LOG(other.text().toStdString());
        RC_LOG((one + QStringLiteral("-----\n") + two).toStdString());
        RC_ASSERT((one == two));
        RC_ASSERT((compose(meeting.record(), Edition{ceiling}) == compose(other.record(), Edition{ceiling})));
    }));
}

/// Else the test above could not fail.
void TestNonInterference::theGeneratorChangesSecrets()
{
    int changed = 0;
    QVERIFY(rc::check("secrets differ where there are any", [&changed](const test::GeneratedMeeting &meeting) {
        const test::GeneratedMeeting other = test::withOtherSecrets(meeting, Rank{1});
        const bool hasSecret = longestWithheld(meeting.record(), Rank{1}) != nullptr;
        RC_ASSERT((!hasSecret || other.text() != meeting.text()));
        changed += hasSecret ? 1 : 0;
    }));
    QVERIFY(changed > 10);
}

void TestNonInterference::topEditionHoldsEverything()
{
    QVERIFY(rc::check("the top edition withholds nothing", [](const test::GeneratedMeeting &meeting) {
        const MeetingRecord record = meeting.record();
        const QString text = test::shown(compose(record, topEdition(record.body.scheme)));
        for (const test::GeneratedItem &item : meeting.items) {
            for (const test::GeneratedLine &line : item.lines) {
                const bool prints = !line.head.startsWith(u'@') && !line.head.startsWith(QLatin1StringView("//")) && !line.words.contains(u'*')
                    && !line.words.contains(u'[') && !line.tag.contains(QLatin1StringView("stub"));
                RC_ASSERT((!prints || text.contains(line.words)));
            }
        }
    }));
}

void TestNonInterference::higherEditionsHoldMore()
{
    QVERIFY(rc::check("what is withheld is in no lower edition", [](const test::GeneratedMeeting &meeting) {
        const MeetingRecord record = meeting.record();
        for (int ceiling = 0; ceiling < 3; ++ceiling) {
            const NoteLine *secret = longestWithheld(record, Rank{ceiling});
            const QString text = test::shown(compose(record, Edition{Rank{ceiling}}));
            RC_ASSERT((!secret || !text.contains(secret->body)));
        }
    }));
}

QTEST_APPLESS_MAIN(TestNonInterference)
#include "tst_noninterference.moc"
