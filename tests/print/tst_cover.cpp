#include "models/print/cover.h"
#include "models/print/fontfamilies.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Which font prints what, and what is shown of characters that cannot be printed.
class TestCover : public QObject
{
    Q_OBJECT

private slots:
    void theFirstTextSpoilsNoOther(); // stays the first: what a font has is asked once
    void textHasItsFont_data();
    void textHasItsFont();
    void rangesHaveNoGaps();
    void marksStayWithTheirLetter();
    void spacesStayWithTheirWord();
    void controlsAreShown_data();
    void controlsAreShown();
    void whatNoFontHasIsShownByItsNumber();
    void fontsAreThoseThatTheSetupInstalls();
};

void TestCover::theFirstTextSpoilsNoOther()
{
    const QString text = u"বাংলা হ ∀ ☑ हिन्दी 😀"_s;
    QCOMPARE(cover(text).text, text);
}

void TestCover::textHasItsFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("family");
    QTest::newRow("latin") << u"Łódź, naïve – ‘O’ § € ½"_s << u"Minutebook Sans"_s;
    QTest::newRow("greek") << u"Ελληνικά"_s << u"Minutebook Sans"_s;
    QTest::newRow("cyrillic") << u"Кириллица"_s << u"Minutebook Sans"_s;
    QTest::newRow("arabic") << u"اللجنة"_s << u"Noto Sans Arabic"_s;
    QTest::newRow("hebrew") << u"הוועדה"_s << u"Noto Sans Hebrew"_s;
    QTest::newRow("thai") << u"กรรมการ"_s << u"Noto Sans Thai"_s;
    QTest::newRow("chinese") << u"委员会"_s << u"Droid Sans Fallback"_s;
    QTest::newRow("japanese") << u"ひらがな"_s << u"Droid Sans Fallback"_s;
    QTest::newRow("korean") << u"위원회"_s << u"NanumGothic"_s;
    QTest::newRow("mathematics") << u"∑"_s << u"Noto Sans Math"_s;
    QTest::newRow("emoji") << u"😀"_s << u"Symbola"_s;
}

void TestCover::textHasItsFont()
{
    QFETCH(QString, text);
    QFETCH(QString, family);
    const CoveredText covered = cover(text);
    QCOMPARE(covered.text, text);
    QCOMPARE(covered.ranges.size(), 1);
    QCOMPARE(familyName(covered.ranges.first().family), family);
    QVERIFY(!firstWithoutFont(text));
}

void TestCover::rangesHaveNoGaps()
{
    const CoveredText covered = cover(u"The 委员会 met ✓ اليوم and שלום 😀 e\u0301 x\u0000y"_s);
    qsizetype end = 0;
    int before = -1;
    for (const FontRange &range : covered.ranges) {
        QCOMPARE(range.begin, end);
        QVERIFY(range.length > 0);
        QVERIFY(range.family != before);
        before = range.family;
        end += range.length;
    }
    QCOMPARE(end, covered.text.size());
}

void TestCover::marksStayWithTheirLetter()
{
    const QList<FontRange> ranges = cover(u"a\u0301 שָׁ x\ufe0f"_s).ranges;
    QCOMPARE(ranges.size(), 3);
    QCOMPARE(ranges.at(1).length, 4); // the letter, its two marks and the space after it
}

void TestCover::spacesStayWithTheirWord()
{
    QCOMPARE(cover(u"ישיבת הוועדה התקיימה"_s).ranges.size(), 1);
}

void TestCover::controlsAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a b"_s;
    QTest::newRow("nul") << u"a\0b"_s << u"a⟨U+0000⟩b"_s;
    QTest::newRow("escape") << u"\u001b"_s << u"⟨U+001B⟩"_s;
    QTest::newRow("override") << u"a\u202eb\u202c"_s << u"a⟨U+202E⟩b⟨U+202C⟩"_s;
    QTest::newRow("no character") << u"\uffff"_s << u"⟨U+FFFF⟩"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a\u00a0b"_s;
    QTest::newRow("joiner") << u"👩\u200d🚒"_s << u"👩\u200d🚒"_s;
}

void TestCover::controlsAreShown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withControlsShown(text), shown);
    QCOMPARE(cover(text).text, shown);
}

void TestCover::whatNoFontHasIsShownByItsNumber()
{
    const QString text = u"a\ue123b\U000f0000"_s;
    QCOMPARE(cover(text).text, u"a⟨U+E123⟩b⟨U+F0000⟩"_s);
    QCOMPARE(firstWithoutFont(text), (UncoveredCharacter{U'\ue123', 1}));
    QCOMPARE(firstWithoutFont(u"𝕏\ue123"_s)->begin, 2);
    QCOMPARE(withControlsShown(text), text);
}

void TestCover::fontsAreThoseThatTheSetupInstalls()
{
    QVERIFY(hasTextFont());
    QCOMPARE(missingFontPackages(), QStringList());
    QCOMPARE(textFont(10.5).families(), QStringList{u"Minutebook Sans"_s});
    QCOMPARE(textFont(10.5).pixelSize(), 210);
}

QTEST_MAIN(TestCover)
#include "tst_cover.moc"
