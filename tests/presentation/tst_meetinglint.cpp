#include "models/notation/fix.h"
#include "models/notation/parse.h"
#include "models/presentation/meetinglint.h"

#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Dialect dialect()
{
    return dialectOf(newBody(u"Harbour Works Committee"_s, u"HWC"_s, shippedScheme(u"SEC"_s).value()), {}, {});
}

StoredItem stored(int id, const QString &notes, int revision)
{
    return {.id = ItemId{id}, .meeting = MeetingId{1}, .heading = u"Cranes"_s, .notes = notes, .revision = revision};
}

} // namespace

class MeetingLintTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWorthALook()
    {
        read({stored(1, u"It was agreed to wait."_s, 1), stored(2, u"The HWC AGREED to wait."_s, 1)});
        QCOMPARE(codes(0), (QList<DiagnosticCode>{DiagnosticCode::OutcomeMissing, DiagnosticCode::OutcomeInSmallLetters}));
        QCOMPARE(lines(0), (QList<int>{0, 1}));
        QVERIFY(codes(1).isEmpty());
    }

    /// Findings go with their lines at once, and those of a line that is gone go with it.
    void followsItsLines()
    {
        read({stored(1, u"It was agreed to wait."_s, 1)});
        m_reading.read({stored(1, u"The cranes rust.\nIt was agreed to wait."_s, 2)}, dialect(), {});
        QCOMPARE(lines(0), (QList<int>{0, 2}));
        m_reading.read({stored(1, u"The cranes rust."_s, 3)}, dialect(), {});
        QCOMPARE(codes(0), QList{DiagnosticCode::OutcomeMissing});
    }

    void readsAgainWhatHasChanged()
    {
        read({stored(1, u"It was agreed to wait."_s, 1), stored(2, u"It was agreed to go."_s, 1)});
        read({stored(1, u"The HWC AGREED to wait."_s, 2), stored(2, u"It was agreed to go."_s, 1)});
        QVERIFY(codes(0).isEmpty());
        QCOMPARE(codes(1).size(), 2);
    }

    void readsAnewWithOtherWords()
    {
        read({stored(1, u"The HWC AGREED to wait."_s, 1)});
        QVERIFY(codes(0).isEmpty());
        Body body = newBody(u"Harbour Works Committee"_s, u"HWC"_s, shippedScheme(u"SEC"_s).value());
        body.decidingVerbs = {u"SETTLED"_s};
        m_reading.forget();
        m_lint.readAnew();
        read({stored(1, u"The HWC AGREED to wait."_s, 1)}, dialectOf(body, {}, {}));
        QCOMPARE(codes(0), QList{DiagnosticCode::OutcomeMissing});
        m_lint.readAnew();
        QCOMPARE(codes(0), QList{DiagnosticCode::OutcomeMissing}); // until it has been read
        m_lint.forget();
        QVERIFY(codes(0).isEmpty());
    }

    /// Of no meeting at all there is nothing to say, not even that it has no place.
    void noMeetingHasNoFindings()
    {
        m_lint.forget();
        m_tables = {};
        read({});
        QVERIFY(m_lint.ofMeeting().isEmpty());
    }

    /// At a meeting that is still to come nothing has an outcome.
    void asksNothingTooSoon()
    {
        m_reading.forget();
        m_lint.forget();
        m_tables.header.status = MeetingStatus::Planned;
        read({stored(1, u"It was agreed to wait."_s, 1)});
        QCOMPARE(codes(0), QList{DiagnosticCode::OutcomeInSmallLetters});
        m_tables.header.status = MeetingStatus::Draft;
        read({stored(1, u"It was agreed to wait."_s, 1)});
        QCOMPARE(codes(0).constFirst(), DiagnosticCode::OutcomeMissing);
    }

    /// What is said of the meeting itself, and what only all of it tells; other meetings' actions are asked for.
    void readsTheWholeMeeting()
    {
        m_tables.header.date = QDate(2024, 5, 14);
        m_tables.header.number = 12;
        m_reading.forget();
        m_lint.forget();
        m_findAction = [](const QString &number) { return number == u"HWC 11/01"_s ? std::optional(Action{}) : std::nullopt; };
        const Dialect with = dialectOf(newBody(u"Harbour Works Committee"_s, u"HWC"_s, shippedScheme(u"SEC"_s).value()), m_tables.header,
                                       {});
        read({stored(1, u"The HWC AGREED to Kelpie, see HWC 11/01 and HWC 11/02."_s, 1), stored(2, u"NOTED Kelpie. (RED)"_s, 1)}, with);
        QCOMPARE(codes(0), (QList<DiagnosticCode>{DiagnosticCode::ActionReferenceBroken, DiagnosticCode::SharedWithWithheld}));
        QVERIFY(m_lint.ofMeeting().size() >= 3);
        QCOMPARE(m_lint.ofMeeting().constFirst().code, DiagnosticCode::PlaceMissing);
        read({stored(1, u"The HWC APPROVED the Minutes of HWC 11."_s, 2)}, with);
        QCOMPARE(m_lint.approved(), (QList<ApprovedMinutes>{{11, false, ApprovedAs::Presented}}));
    }

    /// Which only the book knows; the finding stays on its line.
    void tellsWhatIsEndedAlready()
    {
        m_reading.forget();
        m_lint.forget();
        m_findEnding = [](const QString &number) { return number == u"HWC 11/01"_s ? std::optional(11) : std::nullopt; };
        const QString notes = u"NOTED\nUPDATE HWC 11/01 CLOSED: painted.\nUPDATE HWC 11/02 CLOSED: rowed."_s;
        read({stored(1, notes, 1)});
        QCOMPARE(codes(0), QList{DiagnosticCode::UpdateOfEnded});
        QCOMPARE(findings(0).constFirst().details, (QStringList{u"HWC 11/01"_s, u"11"_s}));
        m_reading.read({stored(1, u"They came.\n"_s + notes, 2)}, dialect(), {});
        QCOMPARE(lines(0), QList{3});
        m_findEnding = {};
    }

    void tellsNumbersThatWereAnothers()
    {
        m_reading.forget();
        m_lint.forget();
        m_numberInstead = [](const QString &, const QString &words) {
            return words == u"BO to row."_s ? std::nullopt : std::optional(u"HWC 12/09"_s);
        };
        read({stored(1, u"NOTED\nACTION HWC 12/01: BO to paint."_s, 1), stored(2, u"ACTION HWC 12/01: BO to row."_s, 1)});
        const QList<Diagnostic> found = findings(0);
        const auto told = std::ranges::find(found, DiagnosticCode::ActionNumberWithdrawn, &Diagnostic::code);
        QVERIFY(told != found.cend());
        const Line line = m_reading.items().constFirst().notes.item.lines.at(1);
        QCOMPARE(fixesOf(*told, line, dialect()).constFirst().text, u"ACTION HWC 12/09: BO to paint."_s);
        QVERIFY(!codes(1).contains(DiagnosticCode::ActionNumberWithdrawn));
        m_numberInstead = {};
    }

private:
    void read(const QList<StoredItem> &items, const Dialect &with = dialect())
    {
        QSignalSpy found(&m_lint, &MeetingLint::found);
        m_reading.read(items, with, {});
        m_lint.lintSoon({m_reading.items(), {}, m_tables, {}, {}, {}, m_findAction, {}, m_findEnding, m_numberInstead}, with);
        QTRY_COMPARE(found.size(), 1);
    }

    [[nodiscard]] QList<Diagnostic> findings(int item) const { return m_lint.of(m_reading.items()[item]); }

    [[nodiscard]] QList<DiagnosticCode> codes(int item) const
    {
        QList<DiagnosticCode> all;
        for (const Diagnostic &finding : findings(item))
            all << finding.code;
        return all;
    }

    [[nodiscard]] QList<int> lines(int item) const
    {
        QList<int> all;
        for (const Diagnostic &finding : findings(item))
            all << finding.line;
        return all;
    }

    MeetingReading m_reading;
    MeetingLint m_lint;
    Meeting m_tables;
    FindAction m_findAction;
    FindEnding m_findEnding;
    NumberInstead m_numberInstead;
};

QTEST_GUILESS_MAIN(MeetingLintTest)
#include "tst_meetinglint.moc"
