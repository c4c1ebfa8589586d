#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/presentation/notesreader.h"
#include "models/presentation/words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class NotesReaderTest : public QObject
{
    Q_OBJECT

    static QStringList standings(const QList<NoteLine> &lines)
    {
        QStringList told;
        for (const NoteLine &line : lines) {
            if (!beginsItem(line.text))
                told << u"%1 %2 %3"_s.arg(line.text).arg(line.standing.rank.value).arg(static_cast<int>(line.kind));
        }
        return told;
    }

    /// As the items stand once they are stored.
    QStringList storedStandings(const QString &notes) const
    {
        QStringList told;
        for (const Item &item : parseItem(u"1. H (AMBER)"_s, notes, m_dialect))
            told << standings(item.lines);
        return told;
    }

private slots:
    void init() { m_dialect = dialectOf(newBody(u"Panel"_s, u"P"_s, *shippedScheme(u"SEC"_s)), {}, {}); }

    void hasALineForEachLineOfTheText()
    {
        const QString notes = u"@presenter: AB\n\nx (RED)\n# New (AMBER)\ny\n"_s;
        const NotesReading reading = NotesReader(m_dialect, {}).read(u"1. Lamps"_s, notes);
        QStringList texts;
        for (const NoteLine &line : reading.item.lines)
            texts << line.text;
        QCOMPARE(texts.join(u'\n'), notes);
        QCOMPARE(reading.item.heading.title, u"Lamps"_s);
    }

    /// What will become an item is read as one already: its lines have its level.
    void readsALineThatBeginsAnItem()
    {
        const NotesReading reading = NotesReader(m_dialect, {}).read(u"1. Lamps (RED)"_s, u"a\n# New (AMBER)\nb"_s);
        QCOMPARE(reading.item.lines[0].standing.rank, Rank{3});
        QCOMPARE(reading.item.lines[1].standing.rank, Rank{2});
        QCOMPARE(reading.item.lines[2].standing.rank, Rank{2});
        QCOMPARE(reading.highest, Rank{3});
    }

    void countsDiagnosticsFromTheHeading()
    {
        const NotesReading reading = NotesReader(m_dialect, {}).read(u"Lamps (Red)"_s, u"fine\nodd (RED\n# New\nodder (Amber)"_s);
        QList<int> lines;
        for (const Diagnostic &diagnostic : reading.diagnostics)
            lines << diagnostic.line;
        QCOMPARE(lines, (QList<int>{0, 2, 4}));
    }

    /// Reading what was typed bit by bit gives what reading it at once gives.
    void readsTheSameAgain()
    {
        QRandomGenerator random(4);
        const QStringList texts{u"x (RED)"_s,     u"## S (AMBER)"_s, u"y"_s, u"# I (RED)"_s, u"@k: v"_s, u""_s,
                                u"VOTE: 1 for"_s, u"The P AGREED."_s};
        NotesReader reader(m_dialect, {});
        QStringList lines;
        for (int i = 0; i < 500; ++i) {
            const qsizetype at = random.bounded(lines.size() + 1);
            if (random.bounded(3) > 0 || lines.isEmpty())
                lines.insert(at, texts[random.bounded(texts.size())]);
            else
                lines.removeAt(std::min(at, lines.size() - 1));
            const QString notes = lines.join(u'\n');
            const NotesReading reading = reader.read(u"1. H (AMBER)"_s, notes);
            QVERIFY(reading == NotesReader(m_dialect, {}).read(u"1. H (AMBER)"_s, notes));
            if (!notes.isEmpty())
                QCOMPARE(standings(reading.item.lines), storedStandings(notes));
        }
    }

    void saysHowALineStands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("inherited") << u"text"_s << u"AMBER"_s;
        QTest::newRow("tagged") << u"text (RED)"_s << u"RED"_s;
        QTest::newRow("cleared") << u"text (cleared)"_s << u"cleared"_s;
        QTest::newRow("cleared and tagged") << u"text (RED, cleared)"_s << u"cleared"_s;
        QTest::newRow("stub") << u"text (stub)"_s << u"stub"_s;
        QTest::newRow("doubtful") << u"text (Red)"_s << u"RED"_s;
        QTest::newRow("own") << u"// text"_s << u"own note"_s;
        QTest::newRow("blank") << u""_s << u""_s;
    }

    void saysHowALineStands()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, word);
        const NotesReading reading = NotesReader(m_dialect, {}).read(u"1. H (AMBER)"_s, line);
        QCOMPARE(standingWord(reading.item.lines[0], m_dialect.scheme), word);
        QCOMPARE(standingSentence(reading.item.lines[0], m_dialect.scheme, m_dialect.defaultRank).isEmpty(), word.isEmpty());
    }

private:
    Dialect m_dialect;
};

QTEST_GUILESS_MAIN(NotesReaderTest)
#include "tst_notesreader.moc"
