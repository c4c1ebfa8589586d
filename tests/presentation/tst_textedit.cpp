#include "models/core/textedit.h"
#include "models/presentation/notesparts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QString letters = u"aab\n#\U0001F40C "_s;
    QString text;
    for (int i = random.bounded(12); i > 0; --i) {
        const int at = random.bounded(7);
        text += at == 5 ? u"\U0001F40C"_s : QString(letters[std::min(at, 4)]);
    }
    return text;
}

/// The parts of a text in brackets: "[a][b]".
QString shown(const QString &notes, std::optional<int> cursorLine)
{
    QString text;
    for (const NotesPart &part : partsOf(notes, cursorLine))
        text += u"%1[%2]"_s.arg(part.firstLine).arg(part.range.of(notes));
    return text;
}

} // namespace

class TextEditTest : public QObject
{
    Q_OBJECT

private slots:
    void editBetweenIsTheDifference()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            const QString before = randomText(random);
            const QString after = randomText(random);
            const QList<TextEdit> edits = editBetween(before, after);
            QCOMPARE(applyEdits(before, edits), after);
            QCOMPARE(edits.isEmpty(), before == after);
            for (const TextEdit &edit : edits)
                QVERIFY(edit.inserted.isEmpty() || (!edit.inserted.front().isLowSurrogate() && !edit.inserted.back().isHighSurrogate()));
        }
    }

    void editBetweenLeavesTheEndsAlone()
    {
        QCOMPARE(editBetween(u"ACTION: GH to go"_s, u"ACTION SSC 82/01: GH to go"_s), (QList<TextEdit>{{6, 0, u" SSC 82/01"_s}}));
        QCOMPARE(editBetween(u"abc"_s, u"abc"_s), QList<TextEdit>());
    }

    void followsAStretch()
    {
        const QString before = u"one\ntwo\nthree"_s;
        const TextRange two{4, 7};
        QCOMPARE(follow(two, before, before).of(before), u"two"_s);
        const QString above = u"one and more\ntwo\nthree"_s;
        QCOMPARE(follow(two, before, above).of(above), u"two"_s);
        const QString below = u"one\ntwo\nthree and more"_s;
        QCOMPARE(follow(two, before, below).of(below), u"two"_s);
        const QString inside = u"one\ntw--o\nthree"_s;
        QCOMPARE(follow(two, before, inside).of(inside), u"tw--o"_s);
        const QString atEnd = u"one\ntwo!\nthree"_s;
        QCOMPARE(follow(two, before, atEnd).of(atEnd), u"two!"_s);
        const QString atBegin = u"one\n!two\nthree"_s;
        QCOMPARE(follow(two, before, atBegin).of(atBegin), u"!two"_s);
    }

    /// Neighbouring stretches together still hold all of the text, whatever was typed where.
    void followLosesNothing()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 20'000; ++i) {
            const QString before = randomText(random);
            const QString after = randomText(random);
            const qsizetype cut = random.bounded(before.size() + 1);
            const TextRange first = follow({0, cut}, before, after);
            const TextRange second = follow({cut, before.size()}, before, after);
            QCOMPARE(first.begin, 0);
            QCOMPARE(second.end, after.size());
            QVERIFY(second.begin <= first.end);
        }
    }

    void partsBeginAtHeadings()
    {
        QCOMPARE(shown(u"a\nb"_s, {}), u"0[a\nb]"_s);
        QCOMPARE(shown(u""_s, {}), u"0[]"_s);
        QCOMPARE(shown(u"a\n# X\nb"_s, {}), u"0[a]2[b]"_s);
        QCOMPARE(shown(u"a\n# X"_s, {}), u"0[a]2[]"_s);
        QCOMPARE(shown(u"# X\nb"_s, {}), u"0[]1[b]"_s);
        QCOMPARE(shown(u"a\n\n# X\n\n# Y\nc\n"_s, {}), u"0[a\n]3[]5[c\n]"_s);
        QCOMPARE(shown(u"a\n#\nb\n# Y"_s, {}), u"0[a]2[b]4[]"_s);
        QCOMPARE(shown(u"a\n#X\n## Y\n # Z"_s, {}), u"0[a\n#X\n## Y\n # Z]"_s);
    }

    void theCursorsLineBeginsNothing()
    {
        QCOMPARE(shown(u"a\n# X\nb"_s, 1), u"0[a\n# X\nb]"_s);
        QCOMPARE(shown(u"a\n# X\nb"_s, 2), u"0[a]2[b]"_s);
    }
};

QTEST_GUILESS_MAIN(TextEditTest)
#include "tst_textedit.moc"
