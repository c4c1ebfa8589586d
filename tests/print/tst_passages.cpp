#include "models/minutes/compose.h"
#include "models/print/comparedocuments.h"
#include "models/print/typeset.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QList<PagePassage> passages(const QString &items, int ceiling)
{
    const MeetingRecord record = test::record(test::fileWith(items), test::earlierActions());
    const Edition edition{Rank{ceiling}};
    return passagesOf(typeset(compose(record, edition)).value(), trace(DocumentKind::Minutes, record, edition));
}

QString textOf(const PagePassage &passage)
{
    QStringList words;
    for (const PageWord &word : passage.words)
        words << word.text;
    return words.join(u' ');
}

const PagePassage &passageOf(const QList<PagePassage> &all, LineSource source)
{
    return *std::ranges::find(all, source, &PagePassage::source);
}

qsizetype indexOf(const QList<PagePassage> &all, const QString &begin)
{
    return std::ranges::find_if(all, [&](const PagePassage &passage) { return textOf(passage).startsWith(begin); }) - all.begin();
}

QStringList changedWords(const QList<PagePassage> &all, const QList<PassageMatch> &matches, qsizetype at)
{
    QStringList words;
    for (const qsizetype word : matches[at].changed)
        words << all[at].words[word].text;
    return words;
}

} // namespace

/// What stands where on the pages, and which line it comes from.
class PassagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsFound()
    {
        const QList<PagePassage> all = passages(u"# 1. Cranes\nThe first line.\n- a point\nACTION: AL to paint the crane\n"_s, 1);
        QCOMPARE(textOf(passageOf(all, {0, -1})), u"1. Cranes"_s);
        QCOMPARE(textOf(passageOf(all, {0, 0})), u"The first line."_s);
        QVERIFY(textOf(passageOf(all, {0, 1})).endsWith(u"a point"_s));
        QVERIFY(textOf(passageOf(all, {0, 2})).contains(u"AL to paint the crane"_s));
        QVERIFY(std::ranges::none_of(all, [](const PagePassage &passage) { return textOf(passage).contains(u"Action ID"_s); }));
        QVERIFY(std::ranges::any_of(all, [](const PagePassage &passage) { return textOf(passage).contains(u"Lovell"_s); }));
    }

    /// A wrong date is told where it stands.
    void theHeadHasPassagesOfItsOwn()
    {
        const MeetingRecord record = test::record(test::fileWith(u"# 1. Cranes\nfirst\n"_s));
        const Pages pages = typeset(compose(record, Edition{Rank{1}})).value();
        QStringList texts;
        for (const PagePassage &passage : headPassagesOf(pages)) {
            QCOMPARE(passage.source, LineSource());
            QVERIFY(!passage.boxes.isEmpty() && passage.boxes.first().box.isValid());
            texts << textOf(passage);
        }
        QVERIFY2(texts.first().startsWith(u"This document is classified as Green. It may"_s), qPrintable(texts.first()));
        QVERIFY(texts.first().endsWith(u"any form."_s)); // on its second line
        for (const QString &text : {u"Bridge Committee (BC) Meeting"_s, u"BC_12_1405, 14 May 2024"_s, u"Toll House"_s, u"Final Minutes"_s})
            QVERIFY2(texts.contains(text), qPrintable(texts.join(u'\n')));
        QVERIFY(!texts.contains(u"1. Cranes"_s));
    }

    void wordsStandInTheirPassage()
    {
        const QList<PagePassage> all = passages(u"# 1. Cranes\n"_s + u"word upon word of **some** length, "_s.repeated(30), 1);
        const PagePassage &passage = passageOf(all, {0, 0});
        QVERIFY(passage.words.size() > 150);
        qreal right = 0;
        for (const PageWord &word : passage.words) {
            QVERIFY(passage.boxes.first().box.adjusted(-1, -1, 1, 1).contains(word.at.box));
            QVERIFY(word.at.box.width() > 2 && word.at.box.width() < 60);
            QVERIFY(word.at.box.left() > right - 1 || word.at.box.left() < 150); // beside one another, then a line below
            right = word.at.box.right();
        }
    }

    void whatGoesOverPagesHasABoxOnEach()
    {
        const QList<PagePassage> all = passages(u"# 1. Cranes\n"_s + u"word "_s.repeated(2000), 1);
        const PagePassage &two = passageOf(all, {0, 0});
        QVERIFY(two.boxes.size() >= 2);
        QCOMPARE(two.boxes[1].page, two.boxes[0].page + 1);
    }

    void theSameEditionsDoNotDiffer()
    {
        const QList<PagePassage> all = passages(u"# 1. Cranes\nfirst\nsecond (RED)\n"_s, 3);
        const Comparison comparison = comparePassages(all, all);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(comparison.left[i], (PassageMatch{.other = i}));
            QCOMPARE(comparison.right[i], (PassageMatch{.other = i}));
        }
    }

    void whatIsWithheldStandsAlone()
    {
        const QString items = u"# 1. Cranes\nfirst line\nsecret line (RED)\nlast line\n# 2. Boats\nboat\n"_s;
        const QList<PagePassage> green = passages(items, 1);
        const QList<PagePassage> red = passages(items, 3);
        const Comparison comparison = comparePassages(green, red);
        const qsizetype secret = indexOf(red, u"secret line"_s);
        QCOMPARE(comparison.right[secret].other, -1);
        QCOMPARE(changedWords(red, comparison.right, secret), QStringList({u"secret"_s, u"line"_s, u"(RED)"_s}));
        const qsizetype last = indexOf(green, u"last line"_s);
        QCOMPARE(comparison.left[last].other, indexOf(red, u"last line"_s));
        QVERIFY(!comparison.left[last].differs);
        // The stub runs on from the line before: that one differs by what was added, and on the other side by nothing.
        const qsizetype first = indexOf(green, u"first line"_s);
        QVERIFY(changedWords(green, comparison.left, first).contains(u"Confidential"_s));
        const PassageMatch &open = comparison.right[indexOf(red, u"first line"_s)];
        QVERIFY(open.differs);
        QVERIFY(open.changed.isEmpty());
    }

    /// Words that many lines say do not confuse lines that have a place.
    void equalLinesKeepTheirPlaces()
    {
        const QString items = u"# 1. Cranes\nsame\nsame (RED)\nsame\n"_s;
        const QList<PagePassage> green = passages(items, 1);
        const QList<PagePassage> red = passages(items, 3);
        const Comparison comparison = comparePassages(green, red);
        const auto at = [](const QList<PagePassage> &all, qsizetype line) {
            return std::ranges::find(all, LineSource{0, line}, &PagePassage::source) - all.begin();
        };
        QCOMPARE(comparison.left[at(green, 2)].other, at(red, 2));
        QCOMPARE(comparison.right[at(red, 1)].other, -1);
    }

    void aChangedTextStandsBesideWhatItWas()
    {
        const auto words = [](const QStringList &lines) {
            QList<QStringList> all;
            for (const QString &line : lines)
                all.append(line.split(u' '));
            return all;
        };
        const Comparison comparison = compareTexts(words({u"one"_s, u"the crane is very old"_s, u"gone for good"_s, u"last"_s}),
                                                   words({u"one"_s, u"new here"_s, u"the crane is quite old"_s, u"last"_s}));
        QCOMPARE(comparison.left[1], (PassageMatch{2, {3}, true}));
        QCOMPARE(comparison.right[2], (PassageMatch{1, {3}, true}));
        QCOMPARE(comparison.left[2].other, -1);
        QCOMPARE(comparison.right[1].other, -1);
        QCOMPARE(comparison.left[3], (PassageMatch{.other = 3}));
    }

    /// Lines of another state may be gone, so that all behind them have other numbers.
    void statesAreComparedByWhatTheySay()
    {
        const QList<PagePassage> before = passages(u"# 1. Cranes\nfirst line\nsecond line\nlast line\n"_s, 3);
        const QList<PagePassage> after = passages(u"# 1. Cranes\nsecond line\nlast line\n"_s, 3);
        const Comparison comparison = compareStates(before, after);
        QCOMPARE(comparison.left[indexOf(before, u"first line"_s)].other, -1);
        QCOMPARE(comparison.left[indexOf(before, u"last line"_s)].other, indexOf(after, u"last line"_s));
        QVERIFY(!comparison.left[indexOf(before, u"last line"_s)].differs);
    }

    void documentsAreComparedWordByWord()
    {
        const auto document = [](const QString &items, int ceiling) {
            return compose(test::record(test::fileWith(items), test::earlierActions()), Edition{Rank{ceiling}});
        };
        const QString before = u"# 1. Cranes\nThe crane is old.\nA secret. (RED)\nIt was painted.\n# 2. Boats\nboat\n"_s;
        const QString after =
            u"# 1. Cranes\nThe crane is very old.\nAnother secret, and longer. (RED)\nIt was painted.\n# 2. Boats\nboat\n- oar\n"_s;
        const QString told = writeComparison(compareDocuments(document(before, 1), document(after, 1)), 100);
        QCOMPARE(told,
                 u"1. Cranes\n~ The crane is {+very+} old. The Agenda Item was marked as RED and therefore recorded in the\n"
                 "  Confidential Minutes.\n\n2. Boats\n+ - oar"_s);
        QVERIFY(writeComparison(compareDocuments(document(before, 3), document(after, 3)), 100).contains(u"+ Another secret, and longer."_s));
        QVERIFY(writeComparison(compareDocuments(document(before, 1), document(before, 1)), 100).isEmpty());
        const QString renamed = u"# 1. Cranes\nThe crane is old.\n# 2. Ships\nboat\n"_s;
        QCOMPARE(writeComparison(
                     compareDocuments(document(u"# 1. Cranes\nThe crane is old.\n# 2. Boats\nboat\n"_s, 1), document(renamed, 1)), 100),
                 u"~ 2. [-Boats-] {+Ships+}"_s); // it stands under no other heading
    }
};

QTEST_MAIN(PassagesTest)
#include "tst_passages.moc"
