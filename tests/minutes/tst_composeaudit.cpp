#include "models/minutes/auditphrases.h"
#include "models/minutes/composeaudit.h"
#include "models/minutes/kindoftitle.h"
#include "tests/meetings/records.h"
#include "tests/minutes/shown.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr Edition green{Rank{1}};
constexpr Edition red{Rank{3}};

AuditEntry entryOf(qint64 number, AuditNote note, const QString &who = u"Ada Quay"_s)
{
    AuditEntry entry;
    static_cast<AuditNote &>(entry) = std::move(note);
    entry.number = number;
    entry.at = QDateTime({2026, 11, static_cast<int>(number)}, {9, 30}, QTimeZone::UTC);
    entry.who = who;
    entry.before = number > 1 ? u"hash%1"_s.arg(number - 1) : QString();
    entry.hash = u"hash%1"_s.arg(number);
    return entry;
}

/// An entry that everybody may know of between two that tell of RED.
AuditRecord sample()
{
    return {test::body(),
            QDate(2026, 11, 28),
            {entryOf(1, {AuditEvent::Waived, 12, u"RED"_s, {{u"reason"_s, u"the crane is known"_s}, {u"item"_s, 2}}}),
             entryOf(2, {AuditEvent::Opened}, {}),
             entryOf(3, {AuditEvent::Downgraded, 12, u"RED"_s, {{u"reason"_s, u"the berth was let"_s}, {u"note"_s, u" "_s}}})}};
}

bool withholds(const Secrets &secrets, const QString &text)
{
    return std::ranges::find(secrets.withheld, text, &WithheldText::text) != secrets.withheld.end();
}

} // namespace

/// The audit trail, cut to an edition.
class TestComposeAudit : public QObject
{
    Q_OBJECT

private slots:
    void saysAllOfIt()
    {
        const QString text = test::shown(composeAudit(sample(), red));
        for (const QString &words :
             {u"BC – Confidential Audit Trail"_s, u"| 1 | 1\u00a0Nov\u00a02026 09:30:00 | Ada Quay | Waived | 12 | "_s,
              u"the crane is known"_s, u"| 2 | 2\u00a0Nov\u00a02026 09:30:00 |  | Opened |  | "_s,
              u"The chain ends with entry 3. Its SHA-256 is hash3."_s})
            QVERIFY2(text.contains(words), qPrintable(words + u": "_s + text));
    }

    void saysThatItIsBroken()
    {
        AuditRecord record = sample();
        record.broken = true;
        const QString text = test::shown(composeAudit(record, red));
        QVERIFY2(text.contains(u"This audit trail is not whole"_s) && !text.contains(u"The chain ends"_s), qPrintable(text));
        QVERIFY(text.contains(u"the crane is known"_s)); // what there is is told all the same
    }

    /// Neither what it was nor that there was something: no number shows a gap, and no hash tells of it.
    void tellsNothingOfWhatIsAbove()
    {
        AuditRecord other = sample();
        other.entries[0].details = {{u"reason"_s, u"another"_s}};
        other.entries.removeLast();
        QCOMPARE(composeAudit(other, green), composeAudit(sample(), green));
        QCOMPARE(auditTable(other, green), auditTable(sample(), green));
        const QString text = test::shown(composeAudit(sample(), green));
        QVERIFY2(text.contains(u"|  | 2\u00a0Nov\u00a02026 09:30:00 |  | Opened |  | "_s), qPrintable(text));
        QVERIFY(!text.contains(u"Waived"_s) && !text.contains(u"chain"_s));
    }

    void isDataToo()
    {
        const RegisterTable all = auditTable(sample(), red);
        QVERIFY(all.complete);
        QCOMPARE(all.rows.size(), 3);
        QCOMPARE(all.rows[0],
                 (QList<RegisterValue>{1, u"2026-11-01T09:30:00Z"_s, u"Ada Quay"_s, u"waived"_s, 12, u"RED"_s,
                                       u"{\"item\":2,\"reason\":\"the crane is known\"}"_s, RegisterValue(), u"hash1"_s}));
        const RegisterTable open = auditTable(sample(), green);
        QVERIFY(!open.complete);
        QCOMPARE(open.rows,
                 (QList<QList<RegisterValue>>{{RegisterValue(), u"2026-11-02T09:30:00Z"_s, RegisterValue(), u"opened"_s, RegisterValue(),
                                               RegisterValue(), u"{}"_s, RegisterValue(), RegisterValue()}}));
    }

    void saysThatItIsASelection()
    {
        const AuditFilter waived{.events = {AuditEvent::Waived}};
        const QString text = test::shown(composeAudit(sample(), red, waived));
        QVERIFY(text.contains(auditSelectionPhrase()) && text.contains(u"crane"_s) && !text.contains(u"berth"_s));
        QVERIFY(!auditTable(sample(), red, waived).complete);
        QVERIFY(test::shown(composeAudit(sample(), green, waived)).contains(noAuditPhrase()));
    }

    /// What the proof looks for, by itself.
    void knowsWhatAFileMustNotHold()
    {
        const Secrets open = secretsOf(sample(), green);
        QVERIFY(withholds(open, u"the crane is known"_s) && withholds(open, u"the berth was let"_s));
        QVERIFY(!withholds(open, u" "_s));
        QVERIFY(!open.open.contains(u"the crane is known"_s));
        const Secrets top = secretsOf(sample(), red);
        QVERIFY(top.withheld.isEmpty());
        QVERIFY(top.open.contains(u"the crane is known"_s) && top.open.contains(u"Ada Quay"_s));
    }

    /// Of two rows that everybody may know the cells read so where they meet: "Status changed", "draft → in-review".
    void keepsNoSecretOfTheProgramsOwnWords()
    {
        AuditRecord record = sample();
        record.entries << entryOf(4,
                                  {AuditEvent::RevisionKept, 12, u"RED"_s, {{u"kind"_s, u"changed-draft"_s}, {u"reason"_s, u"for Per"_s}}});
        const Secrets secrets = secretsOf(record, green);
        QVERIFY(!withholds(secrets, u"changed-draft"_s));
        QVERIFY(withholds(secrets, u"for Per"_s));
    }

    void isKnownByItsTitle()
    {
        const Scheme scheme = test::body().scheme;
        QCOMPARE(kindOfTitle(u"BC – Audit Trail", scheme, green), u"audit"_s);
        QCOMPARE(kindOfTitle(u"BC – Confidential Audit Trail", scheme, red), u"audit"_s);
        QCOMPARE(kindOfTitle(u"audit", scheme, green), u"audit"_s);
    }
};

QTEST_GUILESS_MAIN(TestComposeAudit)
#include "tst_composeaudit.moc"
