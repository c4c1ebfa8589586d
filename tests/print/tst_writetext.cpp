#include "models/print/editionoffile.h"
#include "models/print/writetext.h"
#include "tests/print/documents.h"
#include "tests/print/generateddocument.h"

#include <QFile>
#include <QTest>
#include <QTextDocument>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Minutes as text, held to files that a person has read.
class TestWriteText : public QObject
{
    Q_OBJECT

private slots:
    void plainTextIsAsExpected();
    void markdownIsAsExpected();
    void plainTextHoldsEveryWord();
    void plainLinesAreShort();
    void markdownReadBackHoldsEveryWord();
    void draftsSaySo();
    void theBodysLineStandsAtTheFoot();
    void papersStandBelowTheirSubject();
    void emptyDocuments();
};

namespace {

MinutesDocument sample()
{
    using namespace test;
    const ListItemBlock marked{0, u"b)"_s, {plainRun(u"the lights; and "_s), markingRun(u"(RED)"_s, redInk())}};
    TableBlock people{TableKind::People,
                      {u"Party Category / Representing"_s, u"Name"_s},
                      {1, 1},
                      {row({u"QC Chair"_s, u"Ann Pryce (AP)"_s}), row({u"Pilots | Tugs"_s, u"Bo Lind (BL) (part)"_s})}};
    const TableBlock list = actions(
        {row({u"QC 6/01"_s, words(20), u"Harbour Master"_s}), row({u"The basin was dredged on 2 March. Action: Closed."_s}, true),
         row({u"QC 7/01"_s, u"Light the quay."_s, u"HM; by 1 April 2026"_s}), row({u"QC 5/09: nothing was heard of it."_s})});
    return minutes({heading(u"Attendees:"_s), people, heading(u"1. Berths"_s),
                    ParagraphBlock{ParagraphStyle::Body,
                                   {plainRun(u"The QC "_s), boldRun(u"AGREED"_s), plainRun(u" to read "_s),
                                    linkRun(u"the notice"_s, u"https://example.org/n"_s), plainRun(u" and to write to "_s),
                                    linkRun(u"hm@example.org"_s, u"mailto:hm@example.org"_s), plainRun(u". "_s), plainRun(words(20))}},
                    item(u"a)"_s, u"the tides;"_s), marked, item(u"-"_s, words(30), 1), heading(u"Closures"_s, 2),
                    paragraph(u"1) is no list."_s), list,
                    ParagraphBlock{ParagraphStyle::PostMeetingNote, {boldRun(u"Post-meeting note: "_s), plainRun(words(20))}},
                    ParagraphBlock{ParagraphStyle::NextMeeting, {plainRun(u"Next Meeting: Wednesday 1 April 2026"_s)}}});
}

QString expected(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutSpaces(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return QString(text).remove(space);
}

QStringList textsOf(const Block &block)
{
    QStringList texts;
    const auto add = [&texts](const Runs &runs) {
        for (const Run &run : runs)
            texts.append(run.text.split(u' ', Qt::SkipEmptyParts));
    };
    if (const auto *table = std::get_if<TableBlock>(&block)) {
        // What goes on without a space is broken wherever its column ends.
        const auto addWhole = [&texts](const Runs &runs) {
            bool goesOn = false;
            for (const Run &run : runs) {
                const QStringList words = run.text.split(u' ', Qt::SkipEmptyParts);
                texts.append(goesOn && !run.text.startsWith(u' ') ? words.mid(1) : words);
                goesOn = !run.text.endsWith(u' ');
            }
        };
        for (const TableRow &row : table->rows)
            std::ranges::for_each(row.cells, addWhole);
    } else {
        std::visit(
            [&](const auto &content) {
                if constexpr (requires { content.runs; })
                    add(content.runs);
            },
            block);
    }
    return texts;
}

} // namespace

void TestWriteText::plainTextIsAsExpected()
{
    QCOMPARE(writePlainText(sample()), expected(u"minutes.txt"_s));
}

void TestWriteText::markdownIsAsExpected()
{
    QCOMPARE(writeMarkdown(sample()), expected(u"minutes.md"_s));
}

void TestWriteText::plainTextHoldsEveryWord()
{
    QVERIFY(rc::check("plain text holds every word in order", [](const test::GeneratedDocument &generated) {
        const QString text = writePlainText(generated.document);
        qsizetype from = 0;
        for (const Block &block : generated.document.blocks) {
            // The lines of a row's cells stand beside one another, and long words are broken there.
            const bool table = std::holds_alternative<TableBlock>(block);
            for (const QString &word : textsOf(block)) {
                const qsizetype shown = table ? std::min<qsizetype>(8, word.size()) : word.size();
                const qsizetype at = text.indexOf(QStringView(word).first(shown), from);
                RC_ASSERT(at >= 0);
                from = table ? from : at + word.size();
            }
        }
    }));
}

void TestWriteText::plainLinesAreShort()
{
    QVERIFY(rc::check("plain lines are short", [](const test::GeneratedDocument &generated) {
        for (const QString &line : writePlainText(generated.document).split(u'\n')) {
            const auto words = line.split(u' ', Qt::SkipEmptyParts);
            const auto longest = std::ranges::max_element(words, {}, &QString::size);
            const bool isAddress = words.size() == 1; // which stays whole beside a wide column
            RC_ASSERT((line.size() <= 78 || longest->size() > 50 || isAddress));
            RC_ASSERT(!line.endsWith(u' '));
        }
    }));
}

void TestWriteText::markdownReadBackHoldsEveryWord()
{
    QVERIFY(rc::check("Markdown read back holds every word", [](const test::GeneratedDocument &generated) {
        QTextDocument document;
        document.setMarkdown(writeMarkdown(generated.document), QTextDocument::MarkdownDialectGitHub);
        const QString text = withoutSpaces(document.toPlainText());
        qsizetype from = 0;
        for (const Block &block : generated.document.blocks) {
            for (const QString &word : textsOf(block)) {
                from = text.indexOf(word, from);
                RC_LOG(word.toStdString());
                RC_ASSERT(from >= 0);
                from += word.size();
            }
        }
    }));
}

void TestWriteText::draftsSaySo()
{
    MinutesDocument document = test::minutes({test::paragraph(u"Berths."_s)});
    QVERIFY(!writePlainText(document).contains(u"DRAFT"_s));
    document.draft = u"DRAFT"_s;
    document.copy = Copy{3, 5, u"Ada Quay"_s};
    QVERIFY(writePlainText(document).startsWith(document.marking.text + "\n\nDRAFT\n\nThis document"_L1));
    QVERIFY(writeMarkdown(document).startsWith("**GREEN**\n\n**DRAFT**\n\nThis document"_L1));
    const Scheme scheme = shippedScheme(u"SEC"_s).value();
    for (const QString &text : {writePlainText(document), writeMarkdown(document)})
        QCOMPARE(editionOfFile(text.toUtf8(), scheme), (HeldEdition{Rank{1}, u"Copy 3 of 5 · Ada Quay"_s, u"minutes"_s}));
}

void TestWriteText::theBodysLineStandsAtTheFoot()
{
    MinutesDocument document = test::minutes({test::paragraph(u"Berths."_s)});
    document.footer = u"1. Pilot House, *North* Quay"_s;
    QVERIFY(writePlainText(document).endsWith(u"Berths.\n\n1. Pilot House, *North* Quay\n\nGREEN\n"_s));
    QVERIFY(writeMarkdown(document).endsWith(u"Berths.\n\n1\\. Pilot House, \\*North\\* Quay\n\n**GREEN**\n"_s));
}

void TestWriteText::papersStandBelowTheirSubject()
{
    const TableBlock agenda{.kind = TableKind::Agenda,
                            .columns = {u"Item"_s, u"Subject"_s, u"Time"_s},
                            .widths = {8, 76, 16},
                            .rows = {test::row({u"1"_s, u"Berths"_s, u"10:00 – 10:15"_s}), test::row({u"Paper: QC_1"_s}, true),
                                     test::row({u"2"_s, u"Tugs"_s, {}})}};
    const QString markdown = writeMarkdown(test::minutes({agenda}));
    QVERIFY2(markdown.contains(u"| 1 | Berths | 10:00 – 10:15 |\n|  | Paper: QC_1 |  |\n| 2 | Tugs |  |"_s), qPrintable(markdown));
    QVERIFY(writePlainText(test::minutes({agenda})).contains(u"1     Berths   10:00 – 10:15\n      Paper: QC_1\n\n2     Tugs"_s));
}

void TestWriteText::emptyDocuments()
{
    QCOMPARE(writePlainText({}).trimmed(), QString());
    QVERIFY(!writeMarkdown({}).contains(u"**"_s));
}

QTEST_MAIN(TestWriteText)
#include "tst_writetext.moc"
