#include "models/notation/decode.h"
#include "models/notation/ownnotes.h"
#include "models/notation/parse.h"
#include "models/notation/tag.h"
#include "models/notation/withheldparts.h"
#include "models/notation/write.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/records.h"

#include <QElapsedTimer>
#include <QTest>

using namespace minutebook;
using test::below;
using test::oneOf;
using namespace Qt::StringLiterals;

/// NOTATION.md's laws over generated meetings, arbitrary bytes and damaged tags.
class TestLaws : public QObject
{
    Q_OBJECT

private slots:
    void writeIsTheInverseOfParse();
    void onePassIsAFixedPoint();
    void nothingTypedIsLost();
    void ownNotesChangeNothing();
    void whatMayNotWithholdDoesNot();
    void damageNeverLowersALevel_data();
    void damageNeverLowersALevel();
    void costsLinearTime_data();
    void costsLinearTime();
};

namespace {

/// Bytes that are likely to mean something, and some that mean nothing.
QByteArray arbitraryBytes()
{
    static const QList<QByteArray> pieces{"---\n"_ba,
                                          "\n"_ba,
                                          "\r\n"_ba,
                                          "# "_ba,
                                          "## "_ba,
                                          "# Attendees\n"_ba,
                                          "# Apologies:\n"_ba,
                                          "|"_ba,
                                          "| a | b (C) | part |\n"_ba,
                                          "| --- |"_ba,
                                          "\\"_ba,
                                          "\\|"_ba,
                                          "("_ba,
                                          ")"_ba,
                                          "["_ba,
                                          "]("_ba,
                                          "RED"_ba,
                                          " (RED)"_ba,
                                          " (GREEN, cleared)"_ba,
                                          "(stub)"_ba,
                                          "- "_ba,
                                          "  a) "_ba,
                                          "@key: v\n"_ba,
                                          "ACTION: "_ba,
                                          "ACTION BC 12/01: AL to x\n"_ba,
                                          "UPDATE BC 11/01 CLOSED: y\n"_ba,
                                          "VOTE: 3 for\n"_ba,
                                          "JOINED 10:00: AL\n"_ba,
                                          "// "_ba,
                                          "**"_ba,
                                          "*"_ba,
                                          "meeting: 12\n"_ba,
                                          "date: 2024-05-14\n"_ba,
                                          "body: B\n"_ba,
                                          "abbreviation: BC\n"_ba,
                                          "scheme: TLP\n"_ba,
                                          "status: bogus\n"_ba,
                                          ":"_ba,
                                          "{"_ba,
                                          "}"_ba,
                                          "1. "_ba,
                                          "word"_ba,
                                          " "_ba,
                                          "\t"_ba,
                                          QByteArray("\0", 1),
                                          "\xff"_ba,
                                          "\xef\xbb\xbf"_ba,
                                          "\u202e"_ba,
                                          "\u2028"_ba,
                                          "\xf0\x9f"_ba,
                                          "é"_ba};
    QByteArray bytes;
    for (int count = below(60); count > 0; --count)
        bytes += below(12) == 0 ? QByteArray(1, *rc::gen::arbitrary<char>()) : oneOf(pieces);
    return bytes;
}

QString written(const Meeting &meeting)
{
    return write(meeting);
}

Meeting read(const QString &text)
{
    return parse(text.toUtf8(), test::body()).meeting;
}

/// The words of a text, in no order: list marks and rules of tables are not words.
QStringList words(const QString &text)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}]+"_s);
    QStringList list = text.split(notWord, Qt::SkipEmptyParts);
    list.sort();
    return list;
}

/// One change of case, letters, brackets or spacing.
QString damaged(QString tag)
{
    static const QStringList brackets{u"["_s, u"]"_s, u"{"_s, u"}"_s, u"<"_s, u">"_s, u"（"_s, u"）"_s, u"⟨"_s, u""_s, u"(("_s, u"))"_s};
    static const QStringList alike{u"\u0410"_s,     u"\u0415"_s, u"\u0420"_s, u"\u039D"_s, u"\uFF32"_s,
                                   u"\U0001D411"_s, u"\u0301"_s, u"\u200B"_s, u"x"_s,      u""_s};
    const int at = below(static_cast<int>(tag.size()));
    switch (below(6)) {
    case 0:
        return tag.toLower();
    case 1:
        return tag.replace(at, 1, tag[at].isUpper() ? tag[at].toLower() : tag[at].toUpper());
    case 2:
        return tag[at].isLetter() ? tag.replace(at, 1, oneOf(alike)) : tag;
    case 3:
        return tag.insert(at, u' ');
    case 4:
        return tag[at] == u' ' ? tag.remove(at, 1) : tag;
    default:
        return tag.replace(below(2) == 0 ? 0 : tag.size() - 1, 1, oneOf(brackets));
    }
}

Standing standingOf(const QString &line)
{
    return read(test::fileWith("# 1. Works\n"_L1 + line)).items.constFirst().lines.constFirst().standing;
}

} // namespace

void TestLaws::writeIsTheInverseOfParse()
{
    QVERIFY(rc::check("parse(write(m)) = m", [](const test::GeneratedMeeting &generated) {
        const Meeting meeting = read(generated.text());
        RC_ASSERT(!meeting.items.isEmpty());
        RC_ASSERT((read(written(meeting)) == meeting));
    }));
}

void TestLaws::onePassIsAFixedPoint()
{
    QVERIFY(rc::check("write(parse(t)) is a fixed point", [] {
        const QString once = written(parse(arbitraryBytes(), test::body()).meeting);
        RC_ASSERT((written(read(once)) == once));
    }));
}

void TestLaws::nothingTypedIsLost()
{
    QVERIFY(rc::check("every word is still there", [](const test::GeneratedMeeting &generated) {
        RC_ASSERT((words(written(read(generated.text()))) == words(generated.text())));
    }));
}

/// A meeting given to others says what it said, to the same readers.
void TestLaws::ownNotesChangeNothing()
{
    const auto said = [](const Meeting &meeting) {
        QStringList lines;
        for (const Item &item : meeting.items) {
            for (const NoteLine &line : item.lines) {
                const auto &[rank, clearing, stub, decision] = line.standing;
                if (line.kind != LineKind::OwnNote && line.kind != LineKind::Blank)
                    lines << u"%1 %2 %3 %4 %5"_s.arg(line.text)
                                 .arg(rank.value)
                                 .arg(clearing ? clearing->value : -1)
                                 .arg(stub)
                                 .arg(decision < 0 ? QString() : item.lines[decision].text);
            }
        }
        return lines;
    };
    QVERIFY(rc::check("without own notes all else reads the same", [&](const test::GeneratedMeeting &generated) {
        const Meeting whole = read(generated.text());
        const QString bare = write(withoutOwnNotes(whole, dialectOf(test::body(), whole.header, whole.people)));
        RC_ASSERT(said(read(bare)) == said(whole));
    }));
}

/// What is passed over unread is nothing that readers are not to see.
void TestLaws::whatMayNotWithholdDoesNot()
{
    QVERIFY(rc::check("an item that is passed over has no part", [] {
        const QString title = oneOf(QStringList{u"Works"_s, u"Attendees present"_s, u"Apologies (RED)"_s, u"Works (cleared)"_s});
        const QString notes = decode(QString::fromUtf8(arbitraryBytes())).text;
        const Dialect dialect = dialectOf(test::body(), {}, {});
        const Item item = parseItem(title, notes, dialect).constFirst();
        RC_ASSERT(mayWithhold(title, notes) || withheldParts(item, dialect).isEmpty());
    }));
}

void TestLaws::damageNeverLowersALevel_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString &tag : {u"(RED)"_s, u"(AMBER)"_s, u"(GREEN)"_s, u"(WHITE)"_s, u"(RED, cleared)"_s, u"(AMBER, cleared WHITE)"_s,
                               u"(cleared)"_s, u"(cleared WHITE)"_s, u"(**RED**)"_s, u"(RED, cleared);"_s})
        QTest::newRow(qPrintable(tag)) << tag;
}

void TestLaws::damageNeverLowersALevel()
{
    QFETCH(QString, tag);
    QVERIFY(rc::check("damage to a tag shows nothing more", [&tag] {
        const QString hurt = damaged(tag);
        const Standing meant = standingOf("the pier leans "_L1 + tag);
        const Standing found = standingOf("the pier leans "_L1 + hurt);
        RC_LOG(hurt.toStdString());
        RC_ASSERT(found.rank >= meant.rank);
        for (int ceiling = 0; ceiling < 4; ++ceiling)
            RC_ASSERT(!visible(found.rank, found.clearing, Rank{ceiling}) || visible(meant.rank, meant.clearing, Rank{ceiling}));
    }));
}

void TestLaws::costsLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("count");
    QTest::addRow("one long line") << "the pier leans "_ba << 700'000;
    QTest::addRow("one long line of brackets") << "((RE "_ba << 2'000'000;
    QTest::addRow("one long line of links") << "[a](b"_ba << 2'000'000;
    QTest::addRow("one long line of stars") << "**a *"_ba << 2'000'000;
    QTest::addRow("one long line of accents") << "e\u0301"_ba << 3'000'000;
    QTest::addRow("one long action") << "ACTION: AL, BO to by "_ba << 500'000;
    QTest::addRow("one long table row") << "| a "_ba << 2'500'000;
    QTest::addRow("many lines") << "- The BC AGREED the works. (RED, cleared)\n"_ba << 50'000;
    QTest::addRow("many headings") << "# 1. Works (RED)\nACTION: AL to x\nVOTE: 1 for\n"_ba << 17'000;
}

/// A cost that grows with the square of 10 MB would run into the test's time limit by hours; the ratio is printed, not judged.
void TestLaws::costsLinearTime()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, count);
    const auto cost = [&](int repeats) {
        const QByteArray file = test::fileWith(u"# 1. Works\n"_s).toUtf8() + piece.repeated(repeats);
        QElapsedTimer timer;
        timer.start();
        const Parsed parsed = parse(file, test::body());
        const qint64 elapsed = timer.nsecsElapsed();
        const QString text = written(parsed.meeting);
        return text.size() >= file.size() / 2 ? static_cast<double>(elapsed) : 0.0;
    };
    cost(count / 64);
    const double eighth = cost(count / 8);
    const double whole = cost(count);
    QVERIFY(eighth > 0 && whole > 0); // the text came through
    qInfo().noquote() << u"eight times the text costs %1 times the time (%2 ms)"_s.arg(whole / eighth, 0, 'f', 1).arg(whole / 1e6, 0, 'f', 0);
}

QTEST_APPLESS_MAIN(TestLaws)
#include "tst_laws.moc"
