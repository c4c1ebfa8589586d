#include "models/notation/lexline.h"
#include "models/notation/ownnotes.h"
#include "models/notation/retag.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestRetag : public QObject
{
    Q_OBJECT

private slots:
    void setsLevels_data();
    void setsLevels();
    void takesTagsOff_data();
    void takesTagsOff();
    void whatItSetsIsRead_data();
    void whatItSetsIsRead();
    void clears_data();
    void clears();
    void ownNotesComeAndGo_data();
    void ownNotesComeAndGo();
    void ownNotesAreTakenOut_data();
    void ownNotesAreTakenOut();

private:
    Dialect m_dialect = test::dialect();
};

void TestRetag::setsLevels_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("red");
    const auto row = [](const QString &line, const QString &red) { QTest::newRow(qPrintable(line)) << line << red; };
    row(u"text"_s, u"text (RED)"_s);
    row(u"text. "_s, u"text. (RED)"_s);
    row(u"- text"_s, u"- text (RED)"_s);
    row(u"- "_s, u"- "_s);
    row(u"- (GREEN)"_s, u"- (RED)"_s);
    row(u"## Cranes"_s, u"## Cranes (RED)"_s);
    row(u"# 4. Cranes"_s, u"# 4. Cranes (RED)"_s);
    row(u"ACTION: AL to look by 9 August."_s, u"ACTION: AL to look by 9 August. (RED)"_s);
    row(u"text (GREEN)"_s, u"text (RED)"_s);
    row(u"text (GREEN); and"_s, u"text (RED); and"_s);
    row(u"text (GREEN, cleared WHITE)"_s, u"text (RED, cleared WHITE)"_s);
    row(u"text (cleared)"_s, u"text (RED, cleared)"_s);
    row(u"text **(GREEN)**"_s, u"text **(RED)**"_s);
    row(u"text (stub)"_s, u"text (RED)"_s);
    row(u"text (Red)"_s, u"text (RED)"_s);
    row(u"text (Red)."_s, u"text (RED)."_s);
    row(u"text [red"_s, u"text (RED)"_s);
    row(u"text (GRЕEN)"_s, u"text (RED)"_s); // Cyrillic
    row(u"text （RED）"_s, u"text (RED)"_s);
    row(u"text (RED – commercial)"_s, u"text (RED – commercial) (RED)"_s); // words are kept
    row(u"text (see RED annex) and more"_s, u"text (see RED annex) and more (RED)"_s);
    row(u"the (Red) book"_s, u"the (Red) book (RED)"_s);
    row(u"a note (AL)"_s, u"a note (AL) (RED)"_s);
    row(u""_s, u""_s);
    row(u"  "_s, u"  "_s);
    row(u"@presenter: AL"_s, u"@presenter: AL"_s);
    row(u"// mine"_s, u"// mine"_s);
}

void TestRetag::setsLevels()
{
    QFETCH(QString, line);
    QFETCH(QString, red);
    QCOMPARE(withLevel(lexLine(line, m_dialect), Rank{3}, m_dialect), red);
}

void TestRetag::clears_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("cleared");
    QTest::addColumn<QString>("again"); // not cleared any more
    const auto row = [](const QString &line, const QString &cleared, const QString &again) {
        QTest::newRow(qPrintable(line)) << line << cleared << again;
    };
    row(u"text."_s, u"text. (cleared)"_s, u"text."_s);
    row(u"text (RED)"_s, u"text (RED, cleared)"_s, u"text (RED)"_s);
    row(u"text (RED, cleared WHITE); and"_s, u"text (RED, cleared); and"_s, u"text (RED); and"_s);
    row(u"text (stub)"_s, u"text (cleared)"_s, u"text"_s);
    row(u"text (Red)"_s, u"text (Red)"_s, u"text (Red)"_s); // nobody knows its level
    row(u"- "_s, u"- "_s, u"- "_s);
    row(u"// mine"_s, u"// mine"_s, u"// mine"_s);
}

void TestRetag::clears()
{
    QFETCH(QString, line);
    QFETCH(QString, cleared);
    QFETCH(QString, again);
    const QString now = withClearing(lexLine(line, m_dialect), true, m_dialect);
    QCOMPARE(now, cleared);
    QCOMPARE(withClearing(lexLine(now, m_dialect), false, m_dialect), again);
}

void TestRetag::takesTagsOff_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("bare");
    const auto row = [](const QString &line, const QString &bare) { QTest::newRow(qPrintable(line)) << line << bare; };
    row(u"text (RED)"_s, u"text"_s);
    row(u"text (RED, cleared)"_s, u"text"_s);
    row(u"text (GREEN); and"_s, u"text; and"_s);
    row(u"text (Red)"_s, u"text"_s);
    row(u"text"_s, u"text"_s);
    row(u"text (AL)"_s, u"text (AL)"_s);
    row(u"## Cranes (RED)"_s, u"## Cranes"_s);
    row(u"// mine (RED)"_s, u"// mine (RED)"_s);
}

void TestRetag::takesTagsOff()
{
    QFETCH(QString, line);
    QFETCH(QString, bare);
    QCOMPARE(withoutTag(lexLine(line, m_dialect), m_dialect), bare);
}

/// Whatever stood there, the line is exactly of the level afterwards, cleared as before, and says the same.
void TestRetag::whatItSetsIsRead_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"text"_s, u"- a"_s, u"  b) text (Red, cleared)"_s, u"text (GREEN, cleared)"_s, u"text (cleared WHITE)."_s, u"VOTE: 8 for"_s,
          u"UPDATE BC 11/01 CLOSED: done (RED"_s, u"text \\(RED)"_s, u"text (TLP:RED)"_s, u"JOINED 10:45: AL"_s, u"text (see RED)"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestRetag::whatItSetsIsRead()
{
    QFETCH(QString, line);
    for (int rank = 0; rank < 4; ++rank) {
        const Line before = lexLine(line, m_dialect);
        const Line after = lexLine(withLevel(before, Rank{rank}, m_dialect), m_dialect);
        QVERIFY(after.tag.exact());
        QCOMPARE(after.tag.level, Rank{rank});
        QCOMPARE(after.tag.cleared, before.tag.cleared);
        QCOMPARE(after.tag.clearedFrom, before.tag.clearedFrom);
        QCOMPARE(after.kind, before.kind);
        QCOMPARE(withLevel(after, Rank{rank}, m_dialect), after.text);
    }
}

void TestRetag::ownNotesComeAndGo_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("own");
    QTest::newRow("text") << u"text (RED)"_s << u"// text (RED)"_s;
    QTest::newRow("list") << u"  - text"_s << u"//   - text"_s;
    QTest::newRow("blank") << u""_s << u"// "_s;
}

void TestRetag::ownNotesComeAndGo()
{
    QFETCH(QString, printed);
    QFETCH(QString, own);
    QCOMPARE(asOwnNote(lexLine(printed, m_dialect)), own);
    QCOMPARE(lexLine(own, m_dialect).kind, LineKind::OwnNote);
    QCOMPARE(asPrintedLine(lexLine(own, m_dialect)), printed);
    QCOMPARE(asPrintedLine(lexLine(u"- // text"_s, m_dialect)), u"- text"_s);
    QCOMPARE(asPrintedLine(lexLine(u"／／ text"_s, m_dialect)), u"text"_s);
    QCOMPARE(asOwnNote(lexLine(own, m_dialect)), own);
}

void TestRetag::ownNotesAreTakenOut_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("left");
    QTest::addColumn<int>("taken");
    QTest::newRow("none") << u"a\nhttp://b"_s << u"a\nhttp://b"_s << 0;
    QTest::newRow("some") << u"// x\na\n  - // y\n- b\n／／z"_s << u"a\n- b"_s << 3;
    QTest::newRow("without words") << u"a\n//\nb"_s << u"a\n//\nb"_s << 0;
    QTest::newRow("without words too") << u"a\n//\nb\n// x"_s << u"a\nb"_s << 1;
    QTest::newRow("a further item") << u"a\n# 2. B (RED)\n// x\nb"_s << u"a\n# 2. B (RED)\nb"_s << 1;
    QTest::newRow("a vote") << u"VOTE: 3 for\n// x\nThe BC AGREED."_s << u"VOTE: 3 for\nThe BC AGREED."_s << 1;
    // Without it the vote would be on the line below.
    QTest::newRow("a vote between") << u"AGREED a.\nVOTE: 3 for\n// x\nAGREED b."_s << u"AGREED a.\nVOTE: 3 for\n//\nAGREED b."_s << 1;
    QTest::newRow("between two alike") << u"AGREED.\nVOTE: 3 for\n// x\nAGREED."_s << u"AGREED.\nVOTE: 3 for\n//\nAGREED."_s << 1;
    // What stands below is text, and would be data without it.
    QTest::newRow("before what looks like data") << u"// x\n@minutes: 5\na"_s << u"//\n@minutes: 5\na"_s << 1;
}

void TestRetag::ownNotesAreTakenOut()
{
    QFETCH(const QString, notes);
    const WithoutOwnNotes without = withoutOwnNotes(u"1. A"_s, notes, m_dialect);
    QTEST(without.notes, "left");
    QTEST(without.taken, "taken");
    QCOMPARE(withoutOwnNotes(u"1. A"_s, without.notes, m_dialect).notes, without.notes);
}

QTEST_GUILESS_MAIN(TestRetag)
#include "tst_retag.moc"
