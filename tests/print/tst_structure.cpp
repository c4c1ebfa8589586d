#include "models/print/markcontent.h"
#include "models/print/typeset.h"
#include "tests/print/documents.h"
#include "tests/print/generateddocument.h"
#include "tests/print/readpages.h"

#include <QGuiApplication>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What a document is made of, for those who hear it.
class TestStructure : public QObject
{
    Q_OBJECT

private slots:
    void theHeadIsATitleAndParagraphs();
    void aMarkingThatNoSentenceNamesIsHeardOnce_data();
    void aMarkingThatNoSentenceNamesIsHeardOnce();
    void aDraftIsHeardOnce();
    void aLogoIsAFigure();
    void headingsLeaveNoLevelOut();
    void anUntitledDocumentBeginsAtTheFirstLevel();
    void listsNestInTheirItems();
    void otherLabelsBeginAnotherList();
    void numbering_data();
    void numbering();
    void aWideLabelIsALabel();
    void tablesHaveHeadings();
    void peopleHaveNoRowHeadings();
    void rowsThatSpanAreOneCell();
    void aTableOfItsHeadingAloneHasNoParts();
    void linksStandInTheirText();
    void aLinkOverTwoLinesIsOne();
    void otherLanguagesAreSpans();
    void repeatedHeadingsAreArtifacts();
    void aParagraphOverTwoPagesIsOne();
    void everyTextHasItsPlace();
    void theStructureReadsLikeThePages();
    void bookmarksAreTheHeadings();
    void marksBecomeMarkedContent();
};

namespace {

Pages pagesOf(const MinutesDocument &document)
{
    return typeset(document).value();
}

/// Without the head.
QStringList treeOf(const QList<Block> &blocks)
{
    MinutesDocument document = test::minutes(blocks);
    const qsizetype head = test::treeOf(pagesOf(test::minutes())).size();
    return test::treeOf(pagesOf(document)).sliced(head);
}

QStringList lines(const char *text)
{
    return QString::fromUtf8(text).sliced(1).split(u'\n');
}

} // namespace

void TestStructure::theHeadIsATitleAndParagraphs()
{
    QCOMPARE(test::treeOf(pagesOf(test::minutes())), lines(R"tree(
P
  "This document is classified as Green. It may be shared with those who use the quay."
H1
  "Quay Committee (QC) Meeting"
P
  "QC_7_0403, 4 March 2026"
P
  "09:30 – 12:00"
P
  "Pilot House, North Quay"
P
  "Final Minutes")tree"));
}

void TestStructure::aMarkingThatNoSentenceNamesIsHeardOnce_data()
{
    QTest::addColumn<MinutesDocument>("document");
    QTest::newRow("foot") << test::minutes({test::paragraph(test::words(900))});
    QTest::newRow("head and foot") << test::labelledMinutes({test::paragraph(test::words(900))});
}

void TestStructure::aMarkingThatNoSentenceNamesIsHeardOnce()
{
    QFETCH(MinutesDocument, document);
    const QString marking = u'"' + document.marking.text + u'"';
    QVERIFY(!test::treeOf(pagesOf(document)).contains(u"  "_s + marking));
    document.classification.clear();
    const QStringList tree = test::treeOf(pagesOf(document));
    QCOMPARE(tree.first(2), (QStringList{u"P"_s, u"  "_s + marking}));
    QCOMPARE(tree.filter(marking).size(), 1);
}

void TestStructure::aDraftIsHeardOnce()
{
    MinutesDocument document = test::labelledMinutes({test::paragraph(test::words(1500))});
    document.draft = u"DRAFT"_s;
    const Pages pages = pagesOf(document);
    QVERIFY(pages.pages.size() > 2);
    const QStringList tree = test::treeOf(pages);
    QCOMPARE(tree.first(2), (QStringList{u"P"_s, u"  \"DRAFT\""_s}));
    QCOMPARE(tree.filter(u"DRAFT"_s).size(), 1);
}

void TestStructure::aLogoIsAFigure()
{
    const Pages pages = pagesOf(test::dressed(test::minutes()));
    const auto figure = std::ranges::find(pages.structure, Role::Figure, &Element::role);
    QVERIFY(figure != pages.structure.cend());
    QCOMPARE(figure->alternative, u"Logo: Quay Committee (QC)"_s);
    const qsizetype tag = pages.pages.first().pictures.first().tag;
    QCOMPARE(pages.structure.at(tag).parent, figure - pages.structure.cbegin());
    QCOMPARE(pages.pages.first().pieces().first(), tag);
}

void TestStructure::headingsLeaveNoLevelOut()
{
    QCOMPARE(treeOf({test::heading(u"Before"_s, 2), test::heading(u"1. Item"_s), test::heading(u"Section"_s, 2),
                     test::heading(u"2. Item"_s), test::paragraph(u"x"_s)}),
             lines(R"tree(
H2
  "Before"
H2
  "1. Item"
H3
  "Section"
H2
  "2. Item"
P
  "x")tree"));
}

void TestStructure::anUntitledDocumentBeginsAtTheFirstLevel()
{
    MinutesDocument document;
    document.blocks = {test::heading(u"1. Item"_s), test::heading(u"Section"_s, 2), test::paragraph(u"x"_s)};
    QCOMPARE(test::treeOf(pagesOf(document)), lines(R"tree(
H1
  "1. Item"
H2
  "Section"
P
  "x")tree"));
}

void TestStructure::listsNestInTheirItems()
{
    QCOMPARE(treeOf({test::item(u"a)"_s, u"one"_s), test::item(u"-"_s, u"in one"_s, 1), test::item(u"b)"_s, u"two"_s),
                     test::paragraph(u"x"_s), test::item(u"a)"_s, u"three"_s)}),
             lines(R"tree(
L (a)
  LI
    Lbl
      "a)"
    LBody
      "one"
      L (none)
        LI
          Lbl
            "–"
          LBody
            "in one"
  LI
    Lbl
      "b)"
    LBody
      "two"
P
  "x"
L (a)
  LI
    Lbl
      "a)"
    LBody
      "three")tree"));
}

void TestStructure::otherLabelsBeginAnotherList()
{
    QCOMPARE(treeOf({test::item(u"-"_s, u"one"_s, 2), test::item(u"1)"_s, u"two"_s, 2), test::item(u"2)"_s, u"three"_s, 1)}).filter(u"L ("_s),
             (QStringList{u"L (disc)"_s, u"L (1)"_s, u"L (1)"_s}));
    QCOMPARE(treeOf({test::item(u"h)"_s, u"one"_s), test::item(u"i)"_s, u"two"_s)}).filter(u"L ("_s), (QStringList{u"L (a)"_s}));
}

void TestStructure::numbering_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("list");
    QTest::newRow("bullet") << u"-"_s << u"L (disc)"_s;
    QTest::newRow("number") << u"12)"_s << u"L (1)"_s;
    QTest::newRow("in brackets") << u"(b)"_s << u"L (a)"_s;
    QTest::newRow("capital") << u"C)"_s << u"L (A)"_s;
    QTest::newRow("roman") << u"i)"_s << u"L (i)"_s;
    QTest::newRow("longer roman") << u"XIV."_s << u"L (I)"_s;
    QTest::newRow("two letters") << u"ab)"_s << u"L (a)"_s;
    QTest::newRow("no label") << QString() << u"L (none)"_s;
}

void TestStructure::numbering()
{
    QFETCH(QString, label);
    QFETCH(QString, list);
    QCOMPARE(treeOf({test::item(label, u"x"_s)}).constFirst(), list);
}

void TestStructure::aWideLabelIsALabel()
{
    const QString label = u"a label that is wider than the column of labels)"_s;
    QCOMPARE(treeOf({ListItemBlock{0, label, {test::plainRun(u"plain "_s), test::linkRun(u"link"_s, u"https://example.org"_s)}}}).sliced(2),
             lines(R"tree(
    Lbl
      "a label that is wider than the column of labels)"
    LBody
      "plain"
      Link
        "link")tree"));
}

void TestStructure::tablesHaveHeadings()
{
    QCOMPARE(treeOf({test::actions({test::row({u"QC 7/1"_s, u"Dredge."_s, u"HM"_s}), test::row({QString(), u"More."_s, QString()})})}),
             lines(R"tree(
Table
  THead
    TR
      TH (column)
        "Action ID"
      TH (column)
        "Action"
      TH (column)
        "Owner"
  TBody
    TR
      TH (row)
        "QC 7/1"
      TD
        "Dredge."
      TD
        "HM"
    TR
      TD
        ""
      TD
        "More."
      TD
        "")tree"));
}

void TestStructure::peopleHaveNoRowHeadings()
{
    const TableBlock people{TableKind::People, {u"Party"_s, u"Name"_s}, {1, 1}, {test::row({u"Pilots"_s, u"A. Smith"_s})}};
    QCOMPARE(treeOf({people}).filter(u"TD"_s).size(), 2);
}

void TestStructure::rowsThatSpanAreOneCell()
{
    const QStringList tree = treeOf({test::actions({test::row({u"QC 7/1"_s, u"Dredge."_s, u"HM"_s}), test::row({u"Begun."_s}, true)})});
    QCOMPARE(tree.last(2), lines(R"tree(
      TD (over 3)
        "Begun.")tree"));
}

void TestStructure::aTableOfItsHeadingAloneHasNoParts()
{
    const QStringList tree = treeOf({test::actions({})});
    QCOMPARE(tree.first(2), (QStringList{u"Table"_s, u"  TR"_s}));
}

void TestStructure::linksStandInTheirText()
{
    const Runs runs{test::plainRun(u"See "_s), test::boldRun(u"all of "_s), test::linkRun(u"the notice"_s, u"https://example.org"_s),
                    test::linkRun(u", not "_s, u"file:///etc"_s), test::plainRun(u"more."_s)};
    QCOMPARE(treeOf({ParagraphBlock{ParagraphStyle::Body, runs}}), lines(R"tree(
P
  "See all of"
  Link
    "the notice"
  ", not more.")tree"));
}

void TestStructure::aLinkOverTwoLinesIsOne()
{
    const Pages pages = pagesOf(
        test::minutes({ParagraphBlock{ParagraphStyle::Body, {test::linkRun(test::words(30), u"https://example.org"_s)}}}));
    const QList<PageLink> links = pages.pages.first().links();
    QVERIFY(links.size() > 1);
    for (const PageLink &link : links) {
        QCOMPARE(link.tag, links.first().tag);
        QCOMPARE(pages.structure.at(link.tag).role, Role::Link);
    }
}

void TestStructure::otherLanguagesAreSpans()
{
    Run welsh = test::plainRun(u"Pwyllgor y Cei"_s);
    welsh.language = u"cy"_s;
    QCOMPARE(treeOf({ParagraphBlock{ParagraphStyle::Body, {test::plainRun(u"The "_s), welsh, test::plainRun(u" met."_s)}}}), lines(R"tree(
P
  "The"
  Span (cy)
    "Pwyllgor y Cei"
  "met.")tree"));
}

void TestStructure::repeatedHeadingsAreArtifacts()
{
    const Pages pages = pagesOf(test::specimen());
    qsizetype repeated = 0;
    for (const test::PlacedLine &placed : test::linesOf(pages, PagePart::Body)) {
        const bool isHead = placed.line.cell >= 0 && placed.line.row < 0;
        for (const Stretch &stretch : placed.line.stretches) {
            QVERIFY(stretch.tag >= 0 || isHead);
            repeated += stretch.tag == artifact::pagination ? 1 : 0;
        }
    }
    QVERIFY(repeated > 0 && repeated % 3 == 0);
    QCOMPARE(test::treeOf(pages).filter(u"Action ID"_s).size(), 1);
}

void TestStructure::aParagraphOverTwoPagesIsOne()
{
    const Pages pages = pagesOf(test::minutes({test::paragraph(test::words(2000))}));
    QCOMPARE(pages.pages.size(), 3);
    for (const Page &page : pages.pages)
        QCOMPARE(page.pieces().constLast(), pages.structure.size() - 1);
    QCOMPARE(treeOf({test::paragraph(test::words(2000))}), (QStringList{u"P"_s, u"  \""_s + test::words(2000) + u'"'}));
}

void TestStructure::everyTextHasItsPlace()
{
    QVERIFY(rc::check("every text has its place", [](const test::GeneratedDocument &generated) {
        const Pages pages = pagesOf(generated.document);
        for (const Page &page : pages.pages) {
            const QList<qsizetype> pieces = page.pieces();
            RC_ASSERT(QSet<qsizetype>(pieces.cbegin(), pieces.cend()).size() == pieces.size());
            for (const qsizetype piece : pieces)
                RC_ASSERT(pages.structure.at(piece).role == Role::Text);
            for (const TextLine &line : page.lines) {
                const bool isHead = line.cell >= 0 && line.row < 0;
                for (const Stretch &stretch : line.stretches)
                    RC_ASSERT(isHead || (stretch.tag >= 0) == (line.part == PagePart::Body));
            }
        }
    }));
}

void TestStructure::theStructureReadsLikeThePages()
{
    QVERIFY(rc::check("the structure reads like the pages", [](const test::GeneratedDocument &generated) {
        const Pages pages = pagesOf(generated.document);
        QString heard;
        for (const QString &line : test::treeOf(pages)) {
            if (line.trimmed().startsWith(u'"'))
                heard += line.trimmed().sliced(1).chopped(1);
        }
        QString written;
        for (qsizetype block = -1; block < generated.document.blocks.size(); ++block)
            written += test::partsOf(pages, block).join(QString());
        RC_ASSERT(heard.remove(u' ') == written.remove(u' '));
    }));
}

/// But for the document's own title, in the same order.
void TestStructure::bookmarksAreTheHeadings()
{
    QVERIFY(rc::check("bookmarks are the headings", [](const test::GeneratedDocument &generated) {
        const Pages pages = pagesOf(generated.document);
        QList<QPair<int, QString>> headings;
        for (const QString &line : test::treeOf(pages)) {
            if (line.startsWith(u'H'))
                headings.append({line.sliced(1).toInt() - 1, QString()});
            else if (!line.startsWith(u' '))
                headings.append({0, QString()});
            else if (line.trimmed().startsWith(u'"'))
                headings.last().second += line.trimmed().sliced(1).chopped(1).remove(u' ');
        }
        headings.removeIf([](const auto &heading) { return heading.first == 0; });
        QList<QPair<int, QString>> bookmarks;
        for (const OutlineEntry &entry : pages.outline)
            bookmarks.append({bookmarks.isEmpty() ? 1 : entry.level, QString(entry.title).remove(u' ')});
        RC_ASSERT(headings == bookmarks);
    }));
}

void TestStructure::marksBecomeMarkedContent()
{
    const Structure structure{Element{}, {Role::Heading1, 0}, {Role::Text, 1}, {Role::Paragraph, 0}, {Role::Text, 3}};
    QCOMPARE(markContent("q\nQ\n", structure), "q\nQ\n");
    QCOMPARE(markContent("q\n-1 -32000 0 0 re\nf\n1 2 3 4 re\nf\nQ\n2 -32000 0 0 re\nf\nBT\nET\n4 -32000 0 0 re\nf\nBT\nET\n"
                         "-4 -32000 0 0 re\nf\nBT\nET\n",
                         structure),
             "q\n/Artifact <</Type /Layout>> BDC\n1 2 3 4 re\nf\nQ\nEMC /H1 <</MCID 0>> BDC\nBT\nET\nEMC /P <</MCID 1>> BDC\nBT\nET\n"
             "EMC /Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\nBT\nET\nEMC\n");
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=40");
    QGuiApplication application(argc, argv);
    TestStructure test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_structure.moc"
