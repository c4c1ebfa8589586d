#include "models/domain/body.h"
#include "models/notation/lexline.h"
#include "models/notation/outcome.h"
#include "models/notation/parse.h"
#include "widgets/notes/minutenotation.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QDirIterator>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// What a line alone tells, with the line before it: "The SSC AGREED. (RED) | verb AGREED | tag RED".
class Told
{
public:
    explicit Told(const QString &line)
        : m_words{line}
    {
    }
    void add(const QString &what, const QString &words)
    {
        if (!words.isEmpty())
            m_words << what + u' ' + words;
    }
    [[nodiscard]] QString text() const { return m_words.join(" | "_L1); }

private:
    QStringList m_words;
};

/// What the definition tells of a line.
class Colours : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QString tell(const QString &line)
    {
        m_line = line;
        m_found.clear();
        const KSyntaxHighlighting::State before = m_state;
        m_state = highlightLine(line, m_state);
        m_leavesState = m_leavesState || (m_read++ > 0 && m_state != before);
        Told told(line);
        for (const QString &format : {u"List Mark"_s, u"Keyword"_s, u"Verb"_s, u"Tag"_s})
            told.add(format, m_found.value(format).join(u','));
        for (const QString &format : {u"Own Note"_s, u"Section"_s, u"Data Key"_s})
            told.add(format, m_found.contains(format) ? u"yes"_s : QString());
        return told.text();
    }

    /// Lines are read alone: none may colour the next.
    [[nodiscard]] bool leavesState() const { return m_leavesState; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        m_found[format.name().endsWith("Verb"_L1) ? u"Verb"_s : format.name()] << m_line.mid(offset, length);
    }

private:
    KSyntaxHighlighting::State m_state;
    QString m_line;
    QHash<QString, QStringList> m_found;
    int m_read = 0;
    bool m_leavesState = false;
};

QString keywordOf(const Line &line)
{
    static const QRegularExpression capitals(u"[A-Z]{4,}"_s);
    const bool has = line.kind >= LineKind::Action && line.kind <= LineKind::PostMeetingNote;
    return has ? capitals.match(line.text).captured() : QString();
}

QString verbsOf(const Line &line, const Dialect &dialect)
{
    QStringList verbs;
    if (line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem)
        forEachVerb(line.body, dialect, [&](qsizetype begin, qsizetype length) { verbs << line.body.mid(begin, length); });
    return verbs.join(u',');
}

/// What the parser tells of it.
QString tell(const QString &text, const Dialect &dialect)
{
    const Line line = lexLine(text, dialect);
    const auto yes = [&](LineKind kind) { return line.kind == kind ? u"yes"_s : QString(); };
    Told told(text);
    told.add(u"List Mark"_s, line.label);
    told.add(u"Keyword"_s, keywordOf(line));
    told.add(u"Verb"_s, verbsOf(line, dialect));
    told.add(u"Tag"_s, line.tag.exact() ? text.mid(line.tag.begin + 1, line.tag.length - 2) : QString());
    told.add(u"Own Note"_s, yes(LineKind::OwnNote));
    told.add(u"Section"_s, yes(LineKind::Section));
    told.add(u"Data Key"_s, yes(LineKind::Data));
    return told.text();
}

QStringList filesToTry()
{
    QStringList files;
    for (const QString &folder :
         {QStringLiteral(SOURCE_DIR "/tests"), QStringLiteral(SOURCE_DIR "/resources/sample"), QStringLiteral(REFERENCE_DIR)}) {
        QDirIterator found(folder, {u"*.minutes.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files << found.next();
    }
    files.sort();
    return files;
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? decode(file.readAll()).text : QString();
}

} // namespace

class MinuteNotationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_body = newBody(u"Harbour Lighting Panel"_s, u"HLP"_s, *shippedScheme(u"SEC"_s)); }

    void isFound()
    {
        QVERIFY(m_repository.definitionForName(u"Minute Notation"_s).isValid());
        QVERIFY(m_repository.theme(u"Minute Light"_s).isValid());
        QVERIFY(m_repository.theme(u"Minute Dark"_s).isValid());
    }

    void agreesWithTheParser_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : filesToTry())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    /// Every line of every file, as the parser reads it alone.
    void agreesWithTheParser()
    {
        QFETCH(const QString, path);
        const QString text = readAll(path);
        const Parsed parsed = parse(text.toUtf8(), m_body);
        const Result<Body> body = bodyFor(m_body, parsed.meeting.header);
        holdToParser(text, dialectOf(body.value_or(m_body), parsed.meeting.header, parsed.meeting.people));
    }

    /// A scheme with a prefix and a sign in a level's name, and verbs of the body's own.
    void knowsTheBodysWords()
    {
        Body body = newBody(u"Harbour Lighting Panel"_s, u"HLP"_s, *shippedScheme(u"TLP"_s));
        body.decidingVerbs = {u"BESCHLOSSEN"_s, u"GENEHMIGT-DURCH"_s};
        body.recordingVerbs = {};
        holdToParser(u"Es wurde BESCHLOSSEN, nicht AGREED. (TLP:AMBER+STRICT)\n"
                     "eins (AMBER+STRICT, cleared TLP:CLEAR)\nzwei (TLP:RED, cleared)\ndrei (WHITE)\nvier (TLP: RED)"_s,
                     dialectOf(body, {}, {}));
    }

    /// A body without verbs of a kind, before one that has them.
    void learnsWordsAfterHavingNone()
    {
        const KSyntaxHighlighting::Repository fresh;
        (void)minuteNotation(fresh, {}).formats();
        Colours colours;
        colours.setDefinition(minuteNotation(fresh, {}));
        QCOMPARE(colours.tell(u"It AGREED and NOTED. (RED)"_s), u"It AGREED and NOTED. (RED)"_s);
        colours.setDefinition(minuteNotation(fresh, dialectOf(m_body, {}, {})));
        QCOMPARE(colours.tell(u"It AGREED and NOTED. (RED)"_s), u"It AGREED and NOTED. (RED) | Verb AGREED,NOTED | Tag RED"_s);
    }

    void copesWithLongLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("brackets") << u"("_s.repeated(200'000);
        QTest::newRow("tags") << u"(RED)"_s.repeated(40'000);
        QTest::newRow("tails") << (u"(RED)"_s + u"..,"_s.repeated(20'000) + u'x').repeated(2);
        QTest::newRow("stars") << u"**a "_s.repeated(50'000);
        QTest::newRow("words") << u"AGREED "_s.repeated(30'000);
    }

    /// Linear in the length: a pasted book does not hold the editor up. (Else it takes longer than a test may.)
    void copesWithLongLines()
    {
        QFETCH(const QString, line);
        Colours colours;
        colours.setDefinition(minuteNotation(m_repository, dialectOf(m_body, {}, {})));
        QVERIFY(!colours.tell(line).isEmpty());
    }

private:
    void holdToParser(const QString &text, const Dialect &dialect)
    {
        Colours colours;
        colours.setDefinition(minuteNotation(m_repository, dialect));
        QStringList differences;
        for (const QString &line : text.split(u'\n')) {
            const QString told = colours.tell(line);
            if (const QString expected = tell(line, dialect); told != expected && !line.startsWith("# "_L1))
                differences << told + "\n  instead of "_L1 + expected;
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY(!colours.leavesState());
    }

    KSyntaxHighlighting::Repository m_repository;
    Body m_body;
};

QTEST_GUILESS_MAIN(MinuteNotationTest)
#include "tst_minutenotation.moc"
